import { isObject } from '../src/for-local-server.js';
import { badRequest, Refusal } from './response.js';

/** The parameters of a call, from its path, query and body, read by name and type. */
export class Params {
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
    if (typeof value !== 'string') throw badRequest(`Invalid request parameter: ${name} must be a string.`);
    return value;
  }

  requiredText(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw badRequest(`Invalid request parameter: ${name} is required.`);
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

  /** The fields of an object, to be read by name again. */
  object(name: string): Params {
    return new Params(this.record(name) ?? {});
  }

  /** A map of texts; values that are no text are left out. */
  texts(name: string): Readonly<Record<string, string>> | undefined {
    const value = this.record(name);
    if (value === undefined) return undefined;
    const texts: Record<string, string> = {};
    for (const [key, text] of Object.entries(value)) if (typeof text === 'string') texts[key] = text;
    return texts;
  }

  /** The objects of an array, each to be read by name again. */
  list(name: string): Params[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter(isObject).map((item) => new Params(item)) : [];
  }

  /** The texts of an array. */
  strings(name: string): string[] {
    const value = this.#values[name];
    return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
  }

  /** The named parameters that were sent, as they were sent. */
  pick(...names: readonly string[]): Record<string, unknown> {
    const picked: Record<string, unknown> = {};
    for (const name of names) if (this.#values[name] !== undefined) picked[name] = this.#values[name];
    return picked;
  }
}

const MEGABYTE = 1024 * 1024;

/** @throws Refusal with code 4000 for a file that is missing, empty or larger than so many megabytes. */
export function requiredFile(params: Params, name: string, megabytes: number): File {
  const file = optionalFile(params, name, megabytes);
  if (file === undefined) throw badRequest(`Invalid request parameter: ${name} must be a file of a multipart form.`);
  return file;
}

/** @throws Refusal with code 4000 for a file that is empty or larger than so many megabytes. */
export function optionalFile(params: Params, name: string, megabytes: number): File | undefined {
  const file = params.raw(name);
  if (!(file instanceof File)) return undefined;
  if (file.size === 0) throw badRequest(`Invalid request parameter: ${name} must not be empty.`);
  if (file.size > megabytes * MEGABYTE) {
    throw badRequest(`Invalid request parameter: ${name} must have at most ${megabytes} MB.`);
  }
  return file;
}

/** How many bytes a text has in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).byteLength;

/** Holds a text against a limit in bytes, where the contract can only count characters. */
export function requireBytes(params: Params, name: string, limit: number): void {
  if (byteLength(params.text(name) ?? '') > limit) {
    throw badRequest(`Invalid request parameter: ${name} must have at most ${limit} bytes.`);
  }
}

const MAX_SPOKEN_BYTES = 1024;

/** @throws Refusal with code 3010 for a text that is too long to be spoken at once. */
export function requireSpeakable(what: string, text: string): void {
  if (byteLength(text) > MAX_SPOKEN_BYTES) {
    throw new Refusal(3010, `${what} must have at most ${MAX_SPOKEN_BYTES} bytes.`);
  }
}
