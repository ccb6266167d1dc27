import { isBlob, isObject } from '../../src/for-local-server.js';
import { byteLength } from '../lib/bytes.js';
import { RequestError, invalidParameter } from './response.js';

const MEGABYTE = 1024 * 1024;
const MAX_SPOKEN_BYTES = 1024;

/** A file of a form. It is not of the class `File` on Node 18. */
type FormPart = Blob & { readonly name: string };

export function isFormPart(value: unknown): value is FormPart {
  return isBlob(value) && 'name' in value && typeof value.name === 'string';
}

/** The parameters of a request, from its path, query and body, read by name and type. */
export class RequestParams {
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: Readonly<Record<string, unknown>>) {
    this.#values = values;
  }

  raw(name: string): unknown {
    return this.#values[name];
  }

  text(name: string): string | undefined {
    const value = this.#values[name];
    if (value === undefined || value === null) return undefined;
    if (typeof value !== 'string') throw invalidParameter(`${name} must be a string`);
    return value;
  }

  requiredText(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw invalidParameter(`${name} is required`);
    return value;
  }

  number(name: string, fallback: number): number {
    const value = this.#values[name];
    return typeof value === 'number' ? value : fallback;
  }

  flag(name: string, fallback = false): boolean {
    const value = this.#values[name];
    return typeof value === 'boolean' ? value : fallback;
  }

  record(name: string): Readonly<Record<string, unknown>> | undefined {
    const value = this.#values[name];
    return isObject(value) ? value : undefined;
  }

  /** The fields of an object. Empty if it was not sent. */
  object(name: string): RequestParams {
    return new RequestParams(this.record(name) ?? {});
  }

  /** The objects in an array. */
  list(name: string): RequestParams[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter(isObject).map((item) => new RequestParams(item)) : [];
  }

  /** The strings in an array. */
  strings(name: string): string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  }

  /** A map of strings. Other values in it are left out. */
  texts(name: string): Readonly<Record<string, string>> | undefined {
    const value = this.record(name);
    if (value === undefined) return undefined;
    const texts: Record<string, string> = {};
    for (const [key, text] of Object.entries(value)) if (typeof text === 'string') texts[key] = text;
    return texts;
  }

  /** @throws RequestError with code 4000 for a file that is missing, empty or too large. */
  requiredFile(name: string, maxMegabytes: number): FormPart {
    const file = this.optionalFile(name, maxMegabytes);
    if (file === undefined) throw invalidParameter(`${name} must be a file of a multipart form`);
    return file;
  }

  /** @throws RequestError with code 4000 for a file that is empty or too large. */
  optionalFile(name: string, maxMegabytes: number): FormPart | undefined {
    const file = this.#values[name];
    if (!isFormPart(file)) return undefined;
    if (file.size === 0) throw invalidParameter(`${name} must not be empty`);
    if (file.size > maxMegabytes * MEGABYTE) throw invalidParameter(`${name} must have at most ${maxMegabytes} MB`);
    return file;
  }

  /** Limits the bytes of a text. The contract can only limit its characters. */
  limitBytes(name: string, limit: number): void {
    if (byteLength(this.text(name) ?? '') > limit) {
      throw invalidParameter(`${name} must have at most ${limit} bytes`);
    }
  }

  /** The named parameters as sent, without those that were not sent. */
  pick(...names: readonly string[]): Record<string, unknown> {
    const picked: Record<string, unknown> = {};
    for (const name of names) if (this.#values[name] !== undefined) picked[name] = this.#values[name];
    return picked;
  }
}

/** @throws RequestError with code 3010 for a text that is too long for one synthesis. */
export function requireSpeakable(name: string, text: string): void {
  if (byteLength(text) > MAX_SPOKEN_BYTES) {
    throw new RequestError(3010, `${name} must have at most ${MAX_SPOKEN_BYTES} bytes.`);
  }
}
