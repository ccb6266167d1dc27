import { APIError, type APIErrorOptions, type ErrorHeaders } from './api-error.js';
import { CozeError, nameClass } from './coze-error.js';
import { readErrorBody } from './error-body.js';

const hints: ReadonlyMap<string, string> = new Map([
  ['authorization_pending', 'The user has not decided yet: ask again after the interval, or let poll: true do it.'],
  ['slow_down', 'Ask less often: make the interval five seconds longer.'],
  ['access_denied', 'The user refused.'],
  ['expired_token', 'The codes are too old: get new ones and show the user the new code.'],
  ['invalid_grant', 'It is used up, expired or revoked: let the user authorize the app again.'],
  ['invalid_client', 'Check the id of the app, its secret or key, and the region: coze.com and coze.cn share nothing.'],
  ['access_deny', 'Check that the app is active, and of the type this flow is for.'],
  ['internal_error', 'The fault is on the server: try later, and name the logid to support.'],
]);

/**
 * An OAuth endpoint refused, whatever the HTTP status, or the user did.
 *
 * It reads all spellings of the platform: `error` with `error_description`, `error_code` with `error_message`, and the
 * `code` with `msg` of the API.
 *
 * @example
 * if (error instanceof OAuthError && error.error === 'invalid_grant') redirect('/login');
 */
export class OAuthError extends APIError {
  static {
    nameClass(this, 'OAuthError');
  }
  /** The word for what is wrong, such as `invalid_grant`, or a number as text; empty where there is a description only. */
  readonly error: string;
  /** The server's own words. */
  readonly description: string | undefined;

  constructor(
    status: number | undefined,
    body: unknown,
    message?: string,
    headers?: ErrorHeaders,
    options?: APIErrorOptions,
  ) {
    const { errorCode: word, code, msg } = readErrorBody(body);
    const errorCode = word ?? (code === undefined ? '' : String(code));
    super(status, body, message, headers, { hint: hints.get(errorCode), ...options });
    this.error = errorCode;
    this.description = msg;
  }
}

/** The browser came back with another `state` than it left with, or with none: the callback is not yours to take. */
export class StateMismatchError extends CozeError {
  static {
    nameClass(this, 'StateMismatchError');
  }
}

/** There is no token and none can be fetched: a user has to authorize the app, for the first time or again. */
export class LoginRequiredError extends CozeError {
  static {
    nameClass(this, 'LoginRequiredError');
  }
}
