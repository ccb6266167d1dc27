import { isObject } from '../src/for-local-server.js';
import { badRequest } from './refusal.js';

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
