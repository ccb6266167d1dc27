/** Checks of options, made before anything is sent. Each throws a CozeError that names the option and what it takes. */
import { CozeError } from './coze-error.js';

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

export function checkFunction(name: string, value: unknown): void {
  if (value === undefined || typeof value === 'function') return;
  throw new CozeError(`${name} must be a function, not ${typeof value}.`);
}

/** A signal is recognised by its shape: it may come from another realm or a polyfill. */
export function checkSignal(value: unknown): void {
  if (value === undefined || value === null) return;
  if (typeof value === 'object' && typeof Reflect.get(value, 'addEventListener') === 'function') return;
  throw new CozeError('signal must be an AbortSignal: pass controller.signal.');
}

const shown = (value: unknown) => (typeof value === 'number' ? value : typeof value);
