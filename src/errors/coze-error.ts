import type { PartialStream } from './stream-errors.js';

const brand = Symbol.for('coze-client.error');

/**
 * The root of every error this package throws.
 *
 * @example
 * try {
 *   await client.bots.retrieveNew('7379462189365198898');
 * } catch (error) {
 *   if (isCozeError(error)) console.error(error.name, error.message);
 * }
 */
export class CozeError extends Error {
  static {
    nameClass(this, 'CozeError');
    Object.defineProperty(this.prototype, brand, { value: true });
  }
}

/** Any error of this package, with what it may say: each field is there only where its class has it. */
export interface AnyCozeError extends CozeError {
  /** HTTP status, untouched. */
  readonly status?: number | undefined;
  /** The Coze code; the close code for SocketClosedError. */
  readonly code?: number | undefined;
  /** The server's own words. */
  readonly msg?: string | undefined;
  /** More of the server's own words; of an error about a socket, as on its events. */
  readonly detail?: string | { readonly logid: string } | undefined;
  /** The id of the request in the server's logs. */
  readonly logid?: string | undefined;
  /** The headers of the answer. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The body of the answer. */
  readonly rawError?: unknown;
  /** What a stream had brought before it ended early. */
  readonly partial?: PartialStream | undefined;
}

/**
 * Whether a value is an error of this package, also when another copy of the package made it.
 *
 * @param value anything that was caught.
 * @example
 * if (isCozeError(error)) console.error(error.message, error.code, error.logid);
 */
export function isCozeError(value: unknown): value is AnyCozeError {
  return typeof value === 'object' && value !== null && brand in value;
}

/** The name goes on the prototype: stack traces start with it, minifiers keep it, and no instance carries a field. */
export function nameClass(target: { readonly prototype: object }, name: string): void {
  Object.defineProperty(target.prototype, 'name', { value: name, configurable: true, writable: true });
}

/** Keeps a value readable as a property but out of `console.log`, `JSON.stringify` and structured loggers. */
export function hide(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, configurable: true, enumerable: false, writable: false });
}
