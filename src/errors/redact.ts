import { isObject } from '../lib/shapes.js';
import { hide } from './coze-error.js';
import { processSecrets, secretName, shortestSecret, tokenForm } from './secret-forms.js';

export const mask = '***';
/** The headers whose values a log shows. They cannot contain secrets. */
const harmlessHeaders: ReadonlySet<string> = new Set([
  'accept',
  'agw-js-conv',
  'content-type',
  'user-agent',
  'x-coze-client-user-agent',
]);
/** The keys of JSON whose values are secrets of any type. */
const secretKeys: ReadonlySet<string> = new Set(['access_token', 'refresh_token', 'device_code']);
/** Levels of nesting. Deeper values are masked: no response of the platform has so many levels. */
const deepest = 100;

/**
 * Masks secrets in text and in parsed JSON: those that were sent, in any form in which the server may repeat them (quoted,
 * URL-encoded, in Base64), and the values of keys such as `access_token`.
 */
export class Redactor {
  readonly #secrets = new Set<string>();
  #forms: readonly string[] | undefined;

  constructor(...secrets: readonly (string | undefined)[]) {
    for (const secret of secrets) this.add(secret);
  }

  get secrets(): readonly string[] {
    return [...this.#secrets];
  }

  /** Adds a secret. Fewer than 6 characters are ignored. */
  add(secret: string | undefined): void {
    if (secret === undefined || secret.length < shortestSecret) return;
    this.#secrets.add(secret);
    this.#forms = undefined;
  }

  text(text: string): string {
    this.#forms ??= formsOf([...this.#secrets, ...processSecrets]);
    return redactTokenForms(replaceAll(text, this.#forms));
  }

  /** Returns a copy of parsed JSON with masked keys and values. A string is masked as text. */
  value<T>(value: T): T;
  value(value: unknown): unknown {
    return this.#copy(value, 0, false);
  }

  /** @param isNamed - true beneath a key that names a secret: all texts are masked. */
  #copy(value: unknown, depth: number, isNamed: boolean): unknown {
    if (typeof value === 'string') return isNamed && value !== '' ? mask : this.text(value);
    if (typeof value !== 'object' || value === null) return value;
    if (depth === deepest) return mask;
    if (Array.isArray(value)) return value.map((item) => this.#copy(item, depth + 1, isNamed));
    const entries = Object.entries(value).map(([key, item]) => [
      this.text(key),
      secretKeys.has(key) ? mask : this.#copy(item, depth + 1, isNamed || secretName.test(key)),
    ]);
    return Object.fromEntries(entries);
  }
}

/**
 * Masks the sent token in a response of the server, for an error. Returns a copy.
 *
 * @param secret - the token that was sent, if it is known. Others are found by their keys and forms.
 */
export function withoutSecret<T>(said: T, secret?: string): T {
  return new Redactor(secret).value(said);
}

/** Masks the sent token in a text for a log, even a short token. */
export function redactText(text: string, secret: string | undefined): string {
  return replaceAll(text, formsOf([...(secret === undefined ? [] : [secret]), ...processSecrets]));
}

/** Masks tokens by their form. */
export function redactTokenForms(text: string): string {
  return text.replaceAll(tokenForm, (_, scheme: string = '') => `${scheme}${mask}`);
}

/** The headers for a log: all names, and the values of those that cannot be secret. */
export function redactHeaders(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, harmlessHeaders.has(name) ? value : mask]),
  );
}

/** True if a value is a secret by the name of its key, or a list or an object that may hold some. */
export function isSecret(key: string, value: unknown): boolean {
  if (secretKeys.has(key)) return true;
  const mayBe = typeof value === 'string' ? ![mask, ''].includes(value) : typeof value === 'object' && value !== null;
  return mayBe && secretName.test(key);
}

/** Masks the message, the stack and the headers of an error of this package, in place. */
export function redactError<T extends Error>(error: T, redactor: Redactor): T {
  for (const name of ['message', 'stack', 'msg', 'detail', 'logid']) {
    const text: unknown = Reflect.get(error, name);
    if (typeof text === 'string') Object.defineProperty(error, name, { value: redactor.text(text) });
  }
  const headers: unknown = Reflect.get(error, 'headers');
  if (isObject(headers)) hide(error, 'headers', redactor.value(headers));
  return error;
}

function replaceAll(text: string, forms: readonly string[]): string {
  return forms.reduce((masked, form) => masked.replaceAll(form, mask), text);
}

/** The forms of secrets: quoted, URL-encoded, in Base64. The longest comes first, because one may begin with another. */
function formsOf(secrets: Iterable<string>): readonly string[] {
  const forms = [...secrets].flatMap(writtenForms).filter((form) => form !== '');
  forms.sort((one, other) => other.length - one.length);
  return forms;
}

/** As URLSearchParams writes a value. Mini-programs do not have that class. */
function formEncoded(text: string): string {
  const rest = /[!'()~]/g;
  return encodeURIComponent(text)
    .replaceAll('%20', '+')
    .replaceAll(rest, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}

function writtenForms(secret: string): readonly string[] {
  const bytes = new TextEncoder().encode(secret);
  const sent = new TextDecoder().decode(bytes);
  const quoted = JSON.stringify(secret).slice(1, -1);
  const base64 = btoa(String.fromCharCode(...bytes)).replace(/=+$/, '');
  return [
    secret,
    quoted,
    // A request that is printed as JSON contains its body as JSON in a string.
    JSON.stringify(quoted).slice(1, -1),
    encodeURIComponent(sent),
    formEncoded(sent),
    base64,
    base64.replaceAll('+', '-').replaceAll('/', '_'),
  ];
}
