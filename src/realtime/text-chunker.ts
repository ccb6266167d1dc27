import { CozeError } from '../errors/coze-error.js';
import { sourceOf, type Source } from '../lib/source.js';
import { utf8Length } from '../lib/utf8.js';

/** A text, or its fragments as they arrive, such as the tokens of a model. */
export type TextSource = string | Iterable<string> | AsyncIterable<string>;

/** The most bytes of UTF-8 that one request to synthesize speech may have. More is error 3010. */
export const requestBytes = 1024;

const closers = String.raw`[\p{Pe}\p{Pf}"']*`;
const wide = String.raw`(?![.!?])[\p{Sentence_Terminal}…]`;

/**
 * Ends of sentences that are followed by text, because the next character decides: a full stop after a digit or before a
 * small letter ends no sentence, and closing quotes belong to the sentence before. Terminators of scripts without spaces
 * need no space.
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

/** Ends of clauses and words: punctuation that is not part of a number, and white space. */
const clauseEnds = /[，、；：—]|[,;:](?=\s)|\s/gu;

/** Characters after the limit that are searched for what follows an end. */
const lookahead = 32;

/**
 * The end of the first chunk of a text: after the last sentence that fits, else after a clause or a word, else after a
 * grapheme. Only a grapheme longer than the limit is split.
 */
export function chunkEnd(text: string, limit: number = requestBytes): number {
  // Encoding into a buffer of that size stops before the code point that does not fit.
  const fits = new TextEncoder().encodeInto(text, new Uint8Array(limit)).read;
  if (fits === text.length) return fits;
  const near = text.slice(0, fits + lookahead);
  return (
    lastOf(ends(near, sentenceEnds), fits) ??
    lastOf(ends(near, clauseEnds), fits) ??
    lastOf(graphemes(near), fits) ??
    fits
  );
}

/** The end of the last sentence that no following text can extend; undefined if no sentence is complete. */
export function sentenceEnd(text: string): number | undefined {
  return lastOf(ends(text, sentenceEnds), text.length);
}

/**
 * Reads a text in chunks that fit one request each: all complete sentences that are available. It reads ahead by one
 * request, so that the synthesis of a chunk does not block the source.
 */
export class TextChunker {
  readonly #source: Source<unknown> | undefined;
  #text = '';
  #isReading = false;
  #isEnded = false;
  #fault: { readonly error: unknown } | undefined;
  #onChange: (() => void) | undefined;

  /** @throws CozeError if the source is not text. */
  constructor(text: TextSource) {
    if (typeof text === 'string') {
      this.#text = text;
      this.#isEnded = true;
      return;
    }
    this.#source = sourceOf<unknown>(text);
    if (this.#source === undefined) throw new CozeError('The text must be a string, or an iterable of strings.');
  }

  /**
   * The next chunk that is not blank; undefined at the end.
   *
   * @throws the error of the source, after all text before it.
   */
  async next(): Promise<string | undefined> {
    for (;;) {
      void this.#read();
      const chunk = this.#take();
      if (chunk === undefined) {
        if (this.#fault !== undefined) throw this.#fault.error;
        if (this.#isEnded) return undefined;
        await new Promise<void>((resolve) => (this.#onChange = resolve));
      } else if (chunk.trim() !== '') return chunk;
    }
  }

  /** Stops reading and closes the source. */
  stop(): void {
    this.#text = '';
    if (this.#isEnded) return;
    this.#end();
    this.#source?.stop();
  }

  /** True if the text is longer than one request. */
  get #isFull(): boolean {
    return this.#text.length > requestBytes || utf8Length(this.#text) > requestBytes;
  }

  #take(): string | undefined {
    const text = this.#text;
    const end = this.#isEnded || this.#isFull ? chunkEnd(text) : (sentenceEnd(text) ?? 0);
    this.#text = text.slice(end);
    return end === 0 ? undefined : text.slice(0, end);
  }

  async #read(): Promise<void> {
    const source = this.#source;
    if (source === undefined || this.#isReading) return;
    this.#isReading = true;
    try {
      while (!this.#isEnded && !this.#isFull) {
        const { done, value } = await source.next();
        if (this.#isEnded) return;
        if (done === true) this.#end();
        else if (typeof value === 'string') this.#text += value;
        else throw new CozeError(`The text must consist of strings, but the source returned ${typeof value}.`);
        this.#onChange?.();
      }
    } catch (error) {
      this.#fault ??= { error };
      this.#end();
      source.stop();
    } finally {
      this.#isReading = false;
    }
  }

  #end(): void {
    this.#isEnded = true;
    this.#onChange?.();
  }
}

/** The greatest of ascending positions that is not beyond the limit. */
function lastOf(positions: Iterable<number>, limit: number): number | undefined {
  let last: number | undefined;
  for (const position of positions) {
    if (position > limit) break;
    last = position;
  }
  return last;
}

function* ends(text: string, pattern: RegExp): Generator<number> {
  for (const { index, 0: found } of text.matchAll(pattern)) yield index + found.length;
}

function* graphemes(text: string): Generator<number> {
  for (const { index } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(text))
    if (index > 0) yield index;
}
