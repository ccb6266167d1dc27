import { secretWords } from './secret-forms.js';
import { mask, redactTokenForms } from './redact.js';

/** A text after a key that names a secret, in JSON or printed by Node, where quotes may be escaped, or in a query. */
const namedSecret = new RegExp(
  // The quote has a name: `\3` in a template is an error in older engines.
  String.raw`((?:${secretWords})[\w-]{0,40})(?:(\\*["']?\s*:\s*(?<quote>\\*["']))(?:(?!\k<quote>)(?:\\.|[^\\]))*|=[^\s&"'\\]+)`,
  'gis',
);
/** A key that names a secret, before a list or an object. */
const namedHolder = new RegExp(String.raw`(?:${secretWords})[\w-]{0,40}\\*["']?\s*:\s*(?=[[{])`, 'gi');

/**
 * Masks secrets after their name, as in `"client_secret":"…"`, `"tokens":["…"]` or `refresh_token=…`, and tokens by their form.
 * Numbers are not secrets: the platform counts tokens.
 */
export function redactNamedSecrets(text: string): string {
  return redactTokenForms(
    redactHolders(text).replaceAll(namedSecret, (_, name: string, before: string = '=') => `${name}${before}${mask}`),
  );
}

/** Masks the texts in lists and objects after the name of a secret. */
function redactHolders(text: string): string {
  let masked = '';
  let end = 0;
  for (const { index, 0: name } of text.matchAll(namedHolder)) {
    const start = index + name.length;
    if (start < end) continue;
    masked += text.slice(end, start);
    end = endOfHolder(text, start, (part) => void (masked += part));
  }
  return masked + text.slice(end);
}

/**
 * Reads a list or an object from its bracket to the bracket that closes it, or to the end of the text.
 *
 * @param write - called with its parts. Texts are masked, keys are not.
 */
function endOfHolder(text: string, start: number, write: (part: string) => void): number {
  const marks = /(\\*)(["'])|\\+|[[\]{}]/g;
  marks.lastIndex = start;
  let written = start;
  let depth = 0;
  let open: readonly [whole: string, slashes: string, quote: string, end: number] | undefined;
  for (let found = marks.exec(text); found !== null; found = marks.exec(text)) {
    const [whole, slashes = '', quote] = found;
    const end = marks.lastIndex;
    if (open !== undefined) {
      if (quote !== open[2] || !closes(open[1].length, slashes.length)) continue;
      if (!isKeyEnd(text, end)) {
        write(text.slice(written, open[3]) + mask + open[0]);
        written = end;
      }
      open = undefined;
    } else if (quote !== undefined) {
      open = [whole, slashes, quote, end];
    } else if (whole === '[' || whole === '{') {
      depth += 1;
    } else if (whole === ']' || whole === '}') {
      depth -= 1;
      if (depth > 0) continue;
      write(text.slice(written, end));
      return end;
    }
  }
  write(open === undefined ? text.slice(written) : text.slice(written, open[3]) + mask);
  return text.length;
}

/**
 * True if a quote with some backslashes before it closes a text that began with such a quote. JSON within JSON has more
 * backslashes, and twice as many for each backslash of the text.
 */
const closes = (opening: number, closing: number): boolean => (closing - opening) % (2 * (opening + 1)) === 0;

/** True if what ends here is the key of a property. */
function isKeyEnd(text: string, end: number): boolean {
  const colon = /\s*:/y;
  colon.lastIndex = end;
  return colon.test(text);
}
