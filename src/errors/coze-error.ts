import type { AnyErrorCode } from './error-codes.js';
import { withReference } from './error-reference.js';

const brand = Symbol.for('coze-client.error');

/**
 * The base class of every error that this package throws. Thrown itself for wrong options and arguments, and where no other
 * class fits.
 *
 * What to do: correct what the message names. For all failures in one place, test with `isCozeError`.
 *
 * Not in it: the token, and of the request anything but its method and path.
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
    Object.defineProperty(this.prototype, brand, { value: true });
  }

  /**
   * @param message - what failed, and what to do. The link to the explanation is added.
   * @param options - `cause`.
   * @param topic - what the link explains: the code of the platform. Default: the class.
   */
  constructor(message?: string, options?: ErrorOptions, topic: string | number = new.target.prototype.className) {
    super(withReference(message ?? '', topic), options);
  }

  /**
   * The name of the class: in stack traces, not changed by minifiers, and no field of the instances.
   *
   * @internal
   */
  get className(): string {
    return 'CozeError';
  }

  /** @internal */
  override get name(): string {
    return this.className;
  }

  /** @internal */
  override set name(value: string) {
    Object.defineProperty(this, 'name', { value, configurable: true, writable: true });
  }
}

/** The partial result of a stream that failed. */
export interface PartialStream {
  /** The text of the answer so far. */
  readonly text: string;
  /** The number of events. */
  readonly events: number;
  /** The name of the last event. */
  readonly lastEvent: string | undefined;
}

/** Any error of this package. A field is present only if the class of the error has it. */
export interface AnyCozeError extends CozeError {
  /** The HTTP status. */
  readonly status?: number | undefined;
  /** The Coze code; in a SocketClosedError, the close code of the WebSocket. */
  readonly code?: AnyErrorCode | undefined;
  /** The server's error message. */
  readonly msg?: string | undefined;
  /** A longer message that older endpoints send. In socket errors, an object with the log id, as in `error` events. */
  readonly detail?: string | { readonly logid: string } | undefined;
  /** The log id of the request or connection. Give it to Coze support. */
  readonly logid?: string | undefined;
  /** The response headers. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** The response body. */
  readonly rawError?: unknown;
  /** The partial result of a stream that failed. */
  readonly partial?: PartialStream | undefined;
}

/**
 * True if a value is an error of this package. Also recognises errors of another copy of the package, which `instanceof`
 * does not.
 *
 * @param value - the value that was caught.
 * @example
 * if (isCozeError(error)) console.error(error.message, error.code, error.logid);
 */
export function isCozeError(value: unknown): value is AnyCozeError {
  return typeof value === 'object' && value !== null && brand in value;
}

/** Sets a property that `console.log`, `JSON.stringify` and structured loggers do not show. */
export function hide(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, configurable: true, enumerable: false, writable: false });
}

/**
 * Never thrown: it is kept for code written for `@coze/api`, which exports it.
 *
 * What to do: nothing. A response that is not JSON is an InvalidResponseError.
 *
 * Not in it: the text that is not JSON.
 */
export class JSONParseError extends Error {
  constructor({ message, cause }: { message: string; cause?: unknown }) {
    super(message, { cause });
  }

  /** @internal */
  override get name(): string {
    return 'JSONParseError';
  }
}

/**
 * Returns an Error as it is, and any other value as the message of an Error. Kept for code written for `@coze/api`.
 *
 * @param err - the value that was caught.
 * @example
 * const { message } = castToError(thrown);
 */
export const castToError = (err: unknown): Error => (err instanceof Error ? err : new Error(String(err)));

/** The error of a part of this package that is loaded on first use, and that could not be loaded. */
export function missingFile(cause: unknown): CozeError {
  return new CozeError('A file of coze-client could not be loaded. Deploy every file of the build.', { cause });
}

/**
 * Thrown when the file with the validation schemas, which is loaded on first use, could not be loaded. `cause` says why.
 *
 * What to do: deploy every file of the build, or set `validate: 'off'`.
 *
 * Not in it: the data that was to be checked.
 */
export class SchemasUnavailableError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'SchemasUnavailableError';
  }

  constructor(cause: unknown) {
    super("The validation schemas could not be loaded. Deploy every file of the build, or set validate: 'off'.", {
      cause,
    });
  }
}
