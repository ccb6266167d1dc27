import { isObject } from '../core/is-object.js';
import { hide } from '../errors/coze-error.js';

const mask = '***';
/** Shorter ones would tear ordinary words apart. */
const shortestSecret = 4;
const secretKeys: ReadonlySet<string> = new Set(['access_token', 'refresh_token']);
/** Nothing that is worth reading is nested deeper. */
const deepest = 20;

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

  /** What lies beneath an error, itself where it shows no secret, else what may be said of it. */
  cause(cause: unknown, depth = 0): unknown {
    if (depth === deepest) return undefined;
    if (!this.#shows(cause)) return cause;
    if (!(cause instanceof Error)) return this.#value(cause);
    const { name, message, stack } = cause;
    const masked = new Error(this.text(message), { cause: this.cause(cause.cause, depth + 1) });
    hide(masked, 'name', this.text(name));
    if (stack !== undefined) hide(masked, 'stack', this.text(stack));
    return masked;
  }

  /** Masks an error of our own where it stands. */
  error<T extends Error>(error: T): T {
    for (const name of ['message', 'stack', 'msg', 'detail', 'logid']) {
      const text: unknown = Reflect.get(error, name);
      if (typeof text === 'string') Object.defineProperty(error, name, { value: this.text(text) });
    }
    const headers: unknown = Reflect.get(error, 'headers');
    if (headers !== undefined) hide(error, 'headers', this.#value(headers));
    if (error.cause !== undefined) hide(error, 'cause', this.cause(error.cause));
    return error;
  }

  /** Whether a secret is anywhere in what a logger might print. */
  #shows(value: unknown, seen = new Set<unknown>()): boolean {
    if (typeof value === 'string') return this.text(value) !== value;
    if (typeof value !== 'object' || value === null || seen.has(value)) return false;
    seen.add(value);
    if (value instanceof Map || value instanceof Headers) return this.#shows([...value], seen);
    return Reflect.ownKeys(value).some((key) => {
      const property = Object.getOwnPropertyDescriptor(value, key);
      return this.#shows(property?.value, seen) || (typeof key === 'string' && this.#shows(key));
    });
  }

  #value(value: unknown, depth = 0): unknown {
    if (typeof value === 'string') return this.text(value);
    if (depth === deepest) return mask;
    if (Array.isArray(value)) return value.map((item) => this.#value(item, depth + 1));
    if (!isObject(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        this.text(key),
        secretKeys.has(key) ? mask : this.#value(item, depth + 1),
      ]),
    );
  }
}
