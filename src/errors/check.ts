/** Checks of options, made before anything is sent. Each throws a CozeError that names the option and what it takes. */
import { isObject, memberOf, tagOf } from '../lib/shapes.js';
import { CozeError, isCozeError } from './coze-error.js';

/** An object with named fields. */
export function checkObject(name: string, value: unknown): asserts value is object {
  if (isObject(value)) return;
  if (value === undefined) throw new CozeError(`${name} is missing: it must be an object.`);
  const kind = value === null ? 'null' : Array.isArray(value) ? 'an array' : typeof value;
  throw new CozeError(`${name} must be an object, not ${kind}.`);
}

/** A copy of an object with named fields. A getter of the caller may throw. */
export function copyOf<T extends object>(name: string, value: T): T {
  try {
    checkObject(name, value);
    return { ...value };
  } catch (cause) {
    if (isCozeError(cause)) throw cause;
    throw new CozeError(`${name} cannot be read: see cause.`, { cause });
  }
}

export function checkList(name: string, value: unknown): void {
  if (Array.isArray(value)) return;
  throw new CozeError(value === undefined ? `${name} is missing: it must be an array.` : `${name} must be an array.`);
}

/** A Uint8Array, of any realm: other values of bytes have elements of another size, or none. */
export function checkUint8Array(name: string, value: unknown): asserts value is Uint8Array {
  if (tagOf(value) === 'Uint8Array') return;
  throw new CozeError(`${name} must be a Uint8Array, not ${tagOf(value)}.`);
}

/** A text that is not blank. A missing one is often an environment variable that is not set. */
export function checkText(name: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value;
  if (typeof value === 'string') throw new CozeError(`${name} is empty.`);
  if (value === undefined || value === null) throw new CozeError(`${name} is missing: it must be a string.`);
  throw new CozeError(`${name} must be a string, not ${typeof value}.`);
}

/** A text that may be left out, but not be blank. */
export function checkOptionalText(name: string, value: unknown): string | undefined {
  return value === undefined ? undefined : checkText(name, value);
}

/** One of some values. */
export function checkOneOf<const T extends string>(
  name: string,
  value: unknown,
  allowed: readonly T[],
): asserts value is T | undefined {
  if (value === undefined || allowed.some((one) => one === value)) return;
  throw new CozeError(`${name} must be one of ${allowed.join(', ')}.`);
}

/** Seconds from 0 up. */
export function checkSeconds(name: string, value: unknown): void {
  if (value === undefined || (typeof value === 'number' && value >= 0)) return;
  throw new CozeError(`${name} must be seconds from 0 up, not ${shown(value)}.`);
}

/** Milliseconds from 0 up; 0 means no limit. With `most` they are bounded, as those of a timer that has to fire. */
export function checkMilliseconds(name: string, value: unknown, most = Infinity): void {
  if (value === undefined || (typeof value === 'number' && value >= 0 && value <= most)) return;
  const range = most === Infinity ? '0 (no limit) up' : `0 to ${most}`;
  throw new CozeError(`${name} must be milliseconds from ${range}, not ${shown(value)}.`);
}

/** A whole number of at least `least`. */
export function checkCount(name: string, value: unknown, least: number): void {
  if (value === undefined || (Number.isInteger(value) && Number(value) >= least)) return;
  throw new CozeError(`${name} must be a whole number from ${least} up, not ${shown(value)}.`);
}

/** A number of at least `least`. */
export function checkNumber(name: string, value: unknown, least: number): void {
  if (value === undefined || (typeof value === 'number' && value >= least)) return;
  throw new CozeError(`${name} must be a number from ${least} up, not ${shown(value)}.`);
}

export function checkFunction(name: string, value: unknown): void {
  if (value === undefined) throw new CozeError(`${name} is missing: it must be a function.`);
  checkOptionalFunction(name, value);
}

/** A function that may be left out. */
export function checkOptionalFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'function') return;
  throw new CozeError(`${name} must be a function, not ${typeof value}.`);
}

export function checkBoolean(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'boolean') return;
  throw new CozeError(`${name} must be true or false, not ${typeof value}.`);
}

/** A signal is recognised by its shape: it may come from another realm or a polyfill. */
export function checkSignal(value: unknown): void {
  if (value === undefined || typeof memberOf(value, 'addEventListener') === 'function') return;
  throw new CozeError('signal must be an AbortSignal: pass controller.signal.');
}

/** A number as it is; of any other value its type, because not every one has a text. */
export const shown = (value: unknown) => (typeof value === 'number' ? value : typeof value);
