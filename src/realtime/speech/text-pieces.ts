/** The most bytes of text that one request may have, in UTF-8; beyond it the server answers with error 3010. */
export const REQUEST_BYTES = 1024;

const encoder = new TextEncoder();

const closers = String.raw`[\p{Pe}\p{Pf}"']*`;
const wide = String.raw`(?![.!?])[\p{Sentence_Terminal}…]`;

/**
 * Ends of sentences with something behind them, for what follows decides: a full stop ends none after a digit, nor
 * before a small letter, and closing quotes belong to the sentence before. Marks of scripts without spaces need none.
 */
const sentenceEnds = new RegExp(
  [
    String.raw`\D\.${closers}\s+(?=[^\s\p{Ll}])`,
    String.raw`(?:[!?]|${wide})${closers}\s+(?=\S)`,
    String.raw`${wide}${closers}(?=[^\s\p{Pe}\p{Pf}"'\p{Sentence_Terminal}…])`,
    String.raw`\n+(?=.)`,
  ].join('|'),
  'gsu',
);

/** Ends of clauses and words: punctuation that no number has within it, and white space. */
const clauseEnds = /[，、；：—]|[,;:](?=\s)|\s/gu;

/** How far to look beyond the limit for what follows an end. */
const LOOKAHEAD = 32;

/** How many bytes a text takes in UTF-8. */
export function utf8Length(text: string): number {
  return encoder.encode(text).length;
}

/** Cuts a text into pieces of at most `limit` bytes, as long as they can be. Joined, they are the text. */
export function* textPieces(text: string, limit: number = REQUEST_BYTES): Generator<string> {
  for (let rest = text; rest !== '';) {
    const end = pieceEnd(rest, limit);
    yield rest.slice(0, end);
    rest = rest.slice(end);
  }
}

/**
 * Where the first piece of a text ends: after the last sentence that fits whole, else after a clause or a word, else
 * after a character as a reader sees it. Only a character that is longer than the limit is cut itself.
 */
export function pieceEnd(text: string, limit: number = REQUEST_BYTES): number {
  // Encoding into a buffer of that size stops in front of the code point that does not fit.
  const fits = encoder.encodeInto(text, new Uint8Array(limit)).read;
  if (fits === text.length) return fits;
  const near = text.slice(0, fits + LOOKAHEAD);
  return (
    lastOf(ends(near, sentenceEnds), fits) ??
    lastOf(ends(near, clauseEnds), fits) ??
    lastOf(characters(near), fits) ??
    fits
  );
}

/** Where the last sentence ends that is over whatever comes next; undefined while none is. */
export function sentenceEnd(text: string): number | undefined {
  return lastOf(ends(text, sentenceEnds), text.length);
}

/** The greatest of ascending places that is not beyond a limit. */
function lastOf(places: Iterable<number>, most: number): number | undefined {
  let last: number | undefined;
  for (const place of places) {
    if (place > most) break;
    last = place;
  }
  return last;
}

function* ends(text: string, pattern: RegExp): Generator<number> {
  for (const { index, 0: found } of text.matchAll(pattern)) yield index + found.length;
}

function* characters(text: string): Generator<number> {
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text))
    if (index > 0) yield index;
}
