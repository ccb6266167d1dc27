import { copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';

/** Headers as a `Headers`, an iterable of pairs, or an object. `null` removes a header; `undefined` is ignored. */
export type HeadersInput = Headers | Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>;

/** Checked headers with names in lower case. `null` removes a header that was set before. */
export type HeaderPairs = readonly (readonly [name: string, value: string | null])[];

const validName = /^[\w!#$%&'*+.^`|~-]+$/;
const validValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/**
 * Checks headers of any form.
 *
 * @throws CozeError for a name or value that HTTP does not allow. It never repeats the value, which may be a secret.
 */
export function readHeaders(input: HeadersInput | undefined): HeaderPairs {
  if (input === undefined) return [];
  const pairs: [string, string | null][] = [];
  for (const pair of entriesOf(input)) {
    if (!Array.isArray(pair)) throw notHeaders();
    const [name, value] = pair;
    if (value === undefined) continue;
    if (typeof name !== 'string' || !validName.test(name))
      throw new CozeError('A header has a name that HTTP does not allow.');
    // The transport says where a body ends. If the caller did, too, a server could take one request for two.
    if (/^(content-length|transfer-encoding)$/i.test(name)) continue;
    pairs.push([name.toLowerCase(), value === null ? null : headerValue(name, value)]);
  }
  return pairs;
}

/** @throws CozeError for a value that HTTP does not allow. */
export function headerValue(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => headerValue(name, item)).join(', ');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new CozeError(`The header ${name} must be a string, not ${typeof value}.`);
  const text = String(value);
  if (!validValue.test(text))
    throw new CozeError(`The header ${name} has a line break or a character outside Latin-1.`);
  return text;
}

export function applyHeaders(target: Record<string, string>, pairs: HeaderPairs): void {
  for (const [name, value] of pairs) {
    if (value === null) delete target[name];
    else target[name] = value;
  }
}

export function hasHeader(pairs: HeaderPairs, name: string): boolean {
  return pairs.some((pair) => pair[0] === name);
}

function entriesOf(input: HeadersInput): Iterable<readonly [string, unknown]> {
  if (typeof input !== 'object' || input === null) throw notHeaders();
  return isPairs(input) ? input : Object.entries(copyOf('headers', input));
}

function isPairs(input: object): input is Iterable<readonly [string, unknown]> {
  return Symbol.iterator in input;
}

function notHeaders(): CozeError {
  return new CozeError('headers must be a Headers, an array of pairs or an object.');
}

/** The secret part of an `authorization` header: everything after the name of the scheme. */
export function credentialsOf(authorization: string | undefined): string | undefined {
  const text = authorization?.trim() ?? '';
  return text === '' ? undefined : text.replace(/^[\w-]+\s+/, '');
}
