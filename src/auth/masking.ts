import { isObject } from '../core/is-object.js';

const mask = '***';
/** Shorter ones would tear ordinary words apart. */
const shortestSecret = 4;
const secretKeys: ReadonlySet<string> = new Set(['access_token', 'refresh_token']);

/** Replaces secrets that were sent, and tokens that came, should the server or a store repeat them in an error. */
export class Masking {
  readonly #secrets: readonly string[];

  constructor(secrets: readonly (string | undefined)[]) {
    this.#secrets = secrets.filter((secret) => secret !== undefined).filter(({ length }) => length >= shortestSecret);
  }

  text(text: string): string {
    return this.#secrets.reduce((masked, secret) => masked.replaceAll(secret, mask), text);
  }

  /** A copy of a parsed body. Text that did not parse is dropped: it may be a token cut in two. */
  body(body: unknown): unknown {
    return typeof body === 'string' ? undefined : this.#value(body);
  }

  #value(value: unknown): unknown {
    if (typeof value === 'string') return this.text(value);
    if (Array.isArray(value)) return value.map((item) => this.#value(item));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, secretKeys.has(key) ? mask : this.#value(item)]),
    );
  }
}
