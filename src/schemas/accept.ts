/**
 * The parts of the generated accept functions. They say "yes" or "not known", without a copy of the value and without an
 * explanation: if a value is not accepted, its schema decides, and says what is wrong.
 */
import { isObject } from '../lib/shapes.js';
import type { SchemaGroup } from './schema-parts.js';

/** Returns true only for a value that its schema accepts. */
export type Accept = (value: unknown) => boolean;

/** What a resource receives. */
export interface AcceptGroup {
  /** The whole JSON body of a successful response, by operation ID. */
  readonly responses: Readonly<Record<string, Accept>>;
  /** The events of a stream or of a socket, by operation ID and name. */
  readonly events: Readonly<Record<string, ReadonlyMap<string, Accept>>>;
  /** Loads the schemas of the same responses and events. */
  readonly schemas: () => Promise<SchemaGroup>;
}

export { isObject };

export const text: Accept = (value) => typeof value === 'string';
export const flag: Accept = (value) => typeof value === 'boolean';
export const integer: Accept = Number.isSafeInteger;
export const number: Accept = Number.isFinite;
/** A required value of any type still has to be present. */
export const present: Accept = (value) => value !== undefined;

/** Servers in Go write `null` for a field that is not there. */
export const optional = (value: unknown, accept: Accept): boolean =>
  value === undefined || value === null || accept(value);

export const nullOr =
  (accept: Accept): Accept =>
  (value) =>
    value === null || accept(value);

export const either =
  (...accepts: readonly Accept[]): Accept =>
  (value) =>
    accepts.some((accept) => accept(value));

export const list =
  (accept: Accept): Accept =>
  (value) =>
    Array.isArray(value) && value.every(accept);

export const map =
  (accept: Accept): Accept =>
  (value) =>
    isObject(value) && Object.values(value).every(accept);
