import { CozeError } from '../errors/coze-error.js';

/** Headers as callers give them: a `Headers`, pairs, or a record. `null` removes a header, `undefined` says nothing. */
export type HeadersInput = Headers | Iterable<readonly [string, unknown]> | Readonly<Record<string, unknown>>;

/** Checked headers: names in lower case; `null` removes what a lower layer set. */
export type HeaderPairs = readonly (readonly [name: string, value: string | null])[];

const validName = /^[\w!#$%&'*+.^`|~-]+$/;
const validValue = /^[\t\x20-\x7e\x80-\xff]*$/;

/** Reads headers of any form. A bad one is refused by its name, never by its value: the value may be a secret. */
export function readHeaders(input: HeadersInput | undefined): HeaderPairs {
  if (input === undefined) return [];
  const pairs: [string, string | null][] = [];
  for (const [name, value] of entriesOf(input)) {
    if (value === undefined) continue;
    if (!validName.test(name)) throw new CozeError('A header has a name that HTTP does not allow.');
    pairs.push([name.toLowerCase(), value === null ? null : headerValue(name, value)]);
  }
  return pairs;
}

/** The value of a header, or an error that names the header and what is wrong. */
export function headerValue(name: string, value: unknown): string {
  if (Array.isArray(value)) return value.map((item) => headerValue(name, item)).join(', ');
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean')
    throw new CozeError(`The header ${name} must be a string, not ${typeof value}.`);
  const text = String(value);
  if (!validValue.test(text))
    throw new CozeError(`The header ${name} holds a line break or a character outside Latin-1, which HTTP refuses.`);
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
  if (typeof input !== 'object' || input === null)
    throw new CozeError('headers must be a Headers, an array of pairs or an object.');
  return isIterable(input) ? input : Object.entries(input);
}

function isIterable(input: object): input is Iterable<readonly [string, unknown]> {
  return Symbol.iterator in input;
}
