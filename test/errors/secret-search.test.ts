import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { holdsSecret } from '../../src/errors/secret-search.js';

const secret = 'CANARY';
const isFound = (value: unknown) =>
  holdsSecret(value, (part, name) => String(part).includes(secret) || name === 'password');

class Holder {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }
  get request() {
    return { text: this.#text };
  }
}

class Serialised {
  toJSON() {
    return { text: secret };
  }
}

class Printed extends Error {
  [inspect.custom]() {
    return secret;
  }
}

const circle: Record<string, unknown> = { text: 'harmless' };
circle['itself'] = circle;

describe('a search for secrets', () => {
  it.each([
    ['the text itself', secret],
    ['a message', new Error(secret)],
    ['a stack', Object.assign(new Error('no'), { stack: secret })],
    ['a cause', new Error('no', { cause: new Error('no', { cause: secret }) })],
    ['the errors of an aggregate', new AggregateError([new Error(secret)], 'no')],
    ['an array in an array', [[secret]]],
    ['a key', { [secret]: 1 }],
    ['a name of a property', { password: 'hunter2' }],
    ['a hidden property', Object.defineProperty({}, 'text', { value: secret })],
    ['a symbol', { [Symbol('text')]: secret }],
    ['a getter of a class', new Holder(secret)],
    ['a map', new Map([['text', new Set([secret])]])],
    ['a key of a map', new Map([[secret, 1]])],
    ['headers', new Headers({ authorization: secret })],
    ['a request', new Request('http://127.0.0.1', { headers: { authorization: secret } })],
    ['a query', new URLSearchParams({ text: secret })],
    ['JSON', new Serialised()],
    ['what an error prints', new Printed('no')],
    [
      'what cannot be read',
      {
        get text() {
          throw new Error('no');
        },
      },
    ],
    ['too much to search', Array.from({ length: 6_000 }, () => 'harmless')],
  ])('finds them in %s', (_, value) => {
    expect(isFound(value)).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['an error', new TypeError('fetch failed', { cause: Object.assign(new Error('connect'), { code: 'ECONNRESET' }) })],
    ['a circle', circle],
    ['bytes', { bytes: Buffer.from('harmless'), view: new Uint8Array(10_000) }],
    ['a getter', new Holder('harmless')],
    [
      'internals of Node',
      Object.create({
        get _headers() {
          return secret;
        },
      }),
    ],
    ['an abort', new DOMException('The operation was aborted', 'AbortError')],
  ])('finds none in %s', (_, value) => {
    expect(isFound(value)).toBe(false);
  });
});
