import { APIError, errorClass, type APIErrorOptions, type ErrorHeaders } from './api-error.js';
import { CozeError } from './coze-error.js';
import { readErrorBody } from './error-body.js';
import { memberOf } from '../lib/shapes.js';

const hints: ReadonlyMap<string, string> = new Map([
  ['authorization_pending', 'The user has not decided yet. Ask again after the interval, or set poll: true.'],
  ['slow_down', 'Ask less often: add five seconds to the interval.'],
  ['access_denied', 'The user denied access.'],
  ['expired_token', 'The device code has expired. Get a new one, and show the user the new code.'],
  [
    'invalid_grant',
    'The code or token was used before, has expired or was revoked. Let the user authorize the app again.',
  ],
  [
    'invalid_client',
    'Check the client id, its secret or key, and the region: an app of coze.com does not exist on coze.cn.',
  ],
  ['access_deny', 'Check that the app is active and that its type supports this flow.'],
  ['internal_error', 'Try again later, or give the logid to Coze support.'],
]);

/**
 * Thrown when an OAuth endpoint refuses a request, with any HTTP status, or when the user denies access. It is also an instance
 * of the class of its status, such as AuthenticationError: test for OAuthError first.
 *
 * The body may be any of the platform's shapes: `error` with `error_description`, `error_code` with `error_message`, or
 * `code` with `msg`.
 *
 * What to do: look at `error`: after `invalid_grant` let the user authorize the app again, after `invalid_client` check
 * the app and the region.
 *
 * Not in it: the secret or key of the app, a code, a verifier, and any token that was sent or received.
 *
 * @example
 * if (error instanceof OAuthError && error.error === 'invalid_grant') redirect('/login');
 */
export class OAuthError extends APIError {
  /** @internal */
  override get className(): string {
    return 'OAuthError';
  }

  /** The OAuth error code, such as `invalid_grant`, or a number as text; empty if the server sent only a description. */
  readonly error: string;
  /** The server's error message. */
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
    const ofStatus = errorClass(status, body);
    if (new.target === OAuthError && ofStatus !== APIError) Object.setPrototypeOf(this, prototypeOver(ofStatus));
  }

  /** An OAuthError is also an error of the class of its status, as in `@coze/api`. @internal */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const isOwn = Function.prototype[Symbol.hasInstance].call(this, value);
    return isOwn || (this === OAuthError && memberOf(value, 'className') === 'OAuthError');
  }
}

/** The members of OAuthError over those of another class: an object cannot inherit from both. */
function prototypeOver(ofStatus: typeof APIError): object {
  return Object.create(ofStatus.prototype, Object.getOwnPropertyDescriptors(OAuthError.prototype));
}

/**
 * Thrown when the `state` of an OAuth callback is missing or differs from the one that was sent. The callback may be
 * forged.
 *
 * What to do: do not use its code. Begin the login again.
 *
 * Not in it: the `state` and the code.
 */
export class StateMismatchError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'StateMismatchError';
  }
}

/**
 * Thrown when there is no token and none can be fetched: a user has to authorize the app, for the first time or again.
 *
 * What to do: send the user to the page of `authorize()`.
 *
 * Not in it: the tokens that no longer work.
 */
export class LoginRequiredError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'LoginRequiredError';
  }
}
