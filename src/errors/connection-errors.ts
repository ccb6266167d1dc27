import { APIError, type ErrorHeaders } from './api-error.js';
import { nameClasses } from './coze-error.js';

/**
 * Thrown when no response arrived: the connection could not be opened, or it broke. `cause` is the error of the network
 * layer. Requests that are safe to repeat were retried `maxRetries` times before.
 */
export class APIConnectionError extends APIError {
  constructor({ message, cause }: { message?: string; cause?: unknown }) {
    super(undefined, undefined, message ?? 'The connection failed.', undefined, { cause });
  }
}

/** Thrown when the caller's `signal` aborted the call. `cause` is the reason of the signal. Its name is `UserAbortError`. */
export class APIUserAbortError extends APIError {
  constructor(message?: string, options: { cause?: unknown } = {}) {
    super(undefined, undefined, message ?? 'The call was aborted.', undefined, options);
  }
}

/**
 * Thrown when the server redirects a request to another origin, or too often. The token is not sent there. Check `baseURL`.
 */
export class RedirectError extends APIError {
  constructor(status: number | undefined, message: string, headers?: ErrorHeaders, hint?: string) {
    super(status, undefined, message, headers, { hint });
  }
}

nameClasses({ APIConnectionError, UserAbortError: APIUserAbortError, RedirectError });
