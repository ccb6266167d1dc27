import { APIError, type ErrorHeaders } from './api-error.js';
import { nameClass } from './coze-error.js';

/** No answer came: the connection could not be made, or broke. `cause` is the error of the network layer. */
export class APIConnectionError extends APIError {
  static {
    nameClass(this, 'APIConnectionError');
  }

  constructor({ message, cause }: { message?: string; cause?: unknown }) {
    super(undefined, undefined, message ?? 'The connection failed.', undefined, { cause });
  }
}

/** The caller's signal ended the call. `cause` is the signal's reason. */
export class APIUserAbortError extends APIError {
  static {
    nameClass(this, 'UserAbortError');
  }

  constructor(message?: string, options: { cause?: unknown } = {}) {
    super(undefined, undefined, message ?? 'The call was aborted.', undefined, options);
  }
}

/** The server redirected to where the request must not go: another origin, or round in circles. */
export class RedirectError extends APIError {
  static {
    nameClass(this, 'RedirectError');
  }

  constructor(status: number | undefined, message: string, headers?: ErrorHeaders, hint?: string) {
    super(status, undefined, message, headers, { hint });
  }
}
