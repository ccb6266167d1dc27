import { isObject } from '../lib/is-object.js';
import { APIUserAbortError } from '../errors/connection-errors.js';
import { hide } from '../errors/coze-error.js';
import { base64url, toBase64 } from './random.js';

const mask = '***';
/** Anything shorter is no real secret: to replace it would garble the server's words. */
const shortestSecret = 6;
const secretKeys: ReadonlySet<string> = new Set(['access_token', 'refresh_token', 'device_code']);
/** Nothing that is worth reading is nested deeper. */
const deepest = 20;

/** Replaces secrets that were sent, and tokens that came, should the server or a store repeat them in an error. */
export class Masking {
  readonly #forms: string[] = [];

  constructor(secrets: readonly (string | undefined)[]) {
    for (const secret of secrets) this.add(secret);
  }

  add(secret: string | undefined): void {
    if (secret === undefined || secret.length < shortestSecret) return;
    this.#forms.push(...formsOf(secret));
    // A form may begin with another one.
    this.#forms.sort((one, other) => other.length - one.length);
  }

  text(text: string): string {
    return this.#forms.reduce((masked, form) => masked.replaceAll(form, mask), text);
  }

  /** A copy of a parsed body. Text that did not parse is dropped: it may be a token cut in two. */
  body(body: unknown): unknown {
    return typeof body === 'string' ? undefined : this.#value(body);
  }

  /** Masks an error of our own where it stands. */
  error<T extends Error>(error: T): T {
    for (const name of ['message', 'stack', 'msg', 'detail', 'logid']) {
      const text: unknown = Reflect.get(error, name);
      if (typeof text === 'string') Object.defineProperty(error, name, { value: this.text(text) });
    }
    const headers: unknown = Reflect.get(error, 'headers');
    if (headers !== undefined) hide(error, 'headers', this.#value(headers));
    // The reason of an abort is the caller's own.
    if (error.cause !== undefined && !(error instanceof APIUserAbortError))
      hide(error, 'cause', this.#cause(error.cause));
    return error;
  }

  /**
   * What may be said of what lies beneath an error. It comes from a fetch that was handed every secret and may hide them
   * where no search finds them, behind a getter or in a private field: it is never kept itself.
   */
  #cause(cause: unknown, depth = 0): unknown {
    if (typeof cause === 'string') return this.text(cause);
    if (!(cause instanceof Error) || depth === deepest) return undefined;
    const { name, message, stack } = cause;
    const beneath = this.#cause(cause.cause, depth + 1);
    const copy = new Error(this.text(message), beneath === undefined ? {} : { cause: beneath });
    hide(copy, 'name', this.text(name));
    if (stack !== undefined) hide(copy, 'stack', this.text(stack));
    const code: unknown = Reflect.get(cause, 'code');
    if (typeof code === 'string' || typeof code === 'number') Reflect.set(copy, 'code', this.#value(code));
    return copy;
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

/** How a secret reads where it was quoted, put into a URL or encoded. */
function formsOf(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  const sent = new TextDecoder().decode(bytes);
  const quoted = JSON.stringify(secret).slice(1, -1);
  return [
    secret,
    quoted,
    // A request that is printed as JSON has a body that is JSON itself.
    JSON.stringify(quoted).slice(1, -1),
    encodeURIComponent(sent),
    new URLSearchParams({ '': sent }).toString().slice(1),
    toBase64(bytes).replace(/=+$/, ''),
    base64url(bytes),
  ];
}
