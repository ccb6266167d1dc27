import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { holdsSecret } from '../../src/errors/secret-search.js';

const secret = 'CANARY';
const isFound = (value: unknown) =>
  holdsSecret(value, (part, name) => (typeof part === 'string' && part.includes(secret)) || name === 'password');

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

class PrintedRequest {
  readonly #headers = { authorization: secret };

  [inspect.custom](_depth: number, options: object, print: typeof inspect) {
    return `Request ${print(this.#headers, options)}`;
  }
}

class PrintedText {
  readonly #text = secret;

  [inspect.custom]() {
    return `Text ${this.#text}`;
  }
}

class PrintedInItsPlace {
  readonly #text = secret;

  [inspect.custom]() {
    return { headers: [this.#text] };
  }
}

class PrintedDeeply {
  readonly #request = { a: { b: { c: { d: secret } } } };

  [inspect.custom](_depth: number, options: object) {
    return inspect(this.#request, options);
  }
}

class Configured extends Error {
  static readonly config: unknown = { text: secret };
}

/** Its getter needs an object of the class, and its static getter must not run. */
class Unreadable {
  readonly #text = 'harmless';

  static get text(): string {
    return secret;
  }
  get text(): string {
    return this.#text;
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
    ['a key that is a symbol', { [Symbol(secret)]: 1 }],
    ['data of a function', { adapter: Object.assign(() => 1, { defaults: { headers: { text: secret } } }) }],
    ['a function of a function', { get: Object.assign(() => 1, { post: Object.assign(() => 1, { text: secret }) }) }],
    ['a key of a function', Object.assign(() => 1, { [secret]: 1 })],
    ['a name of a function', { [`call${secret}`]: () => 1 }[`call${secret}`]],
    ['a static field of a class', { class: Configured }],
    ['an inherited static field', class extends Configured {}],
    ['data of the prototype of a class', Object.assign(() => 1, { prototype: { text: secret } })],
    ['inherited data', Object.create({ config: { headers: { text: secret } } })],
    ['inherited data of an error', Object.setPrototypeOf(new Error('no'), { config: [secret] })],
    ['data inherited from afar', Object.create(Object.create({ [Symbol('text')]: secret }))],
    ['an inherited key', Object.create({ [secret]: 1 })],
    ['a name of a property', { password: 'hunter2' }],
    ['a hidden property', Object.defineProperty({}, 'text', { value: secret })],
    ['a symbol', { [Symbol('text')]: secret }],
    ['a getter of a class', new Holder(secret)],
    ['a map', new Map([['text', new Set([secret])]])],
    ['a key of a map', new Map([[secret, 1]])],
    ['headers', new Headers({ authorization: secret })],
    ['a request', new Request('http://127.0.0.1', { headers: { authorization: secret } })],
    ['a query', new URLSearchParams({ text: secret })],
    ['a String object', Object(secret)],
    ['JSON', new Serialised()],
    ['what an error prints', new Printed('no')],
    ['what an object prints', Object.assign(new Error('no'), { request: new PrintedText() })],
    ['what an object prints of its fields', { request: new PrintedRequest() }],
    ['what an object prints deeply', { request: new PrintedDeeply() }],
    ['what is printed in the place of an object', { request: new PrintedInItsPlace() }],
    ['a print that throws', { [inspect.custom]: () => expect.unreachable() }],
    ['the value of a promise', { response: Promise.resolve({ text: secret }) }],
    ['the text of a symbol', Symbol(secret)],
    ['the text of a symbol in a list', [Symbol(secret)]],
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
    ['functions', { bound: isFound.bind(undefined), built: [Error, Map, Headers, Request] }],
    ['getters of a class that is not called', Unreadable],
    [
      'a function that is a proxy',
      new Proxy(() => 1, {
        get: () => () => secret,
      }),
    ],
    ['a circle of functions', Object.assign(() => 1, { class: Unreadable, circle })],
    ['what an object prints', { [inspect.custom]: () => 'harmless' }],
    ['a response', Object.assign(new Error('no'), { response: new Response('harmless') })],
    ['a file', new Blob(['harmless'])],
    ['a form', new FormData()],
    ['a signal', new AbortController()],
    ['a stream', new ReadableStream()],
    ['an event', new Event('harmless')],
    ['an abort', new DOMException('The operation was aborted', 'AbortError')],
  ])('finds none in %s', (_, value) => {
    expect(isFound(value)).toBe(false);
  });
});
