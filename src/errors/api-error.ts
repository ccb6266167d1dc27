import { CozeError, hide } from './coze-error.js';
import { logidOf, readErrorBody } from './error-body.js';
import type { AnyErrorCode } from './error-codes.js';

/** The headers of a response, names in lower case. */
export type ErrorHeaders = Readonly<Record<string, string>>;

/** The parts of an APIError that do not come from the response. */
export interface APIErrorOptions {
  /** The error of the network layer, or the reason of an abort. */
  readonly cause?: unknown;
  /** The last sentence of the message: what to do. Replaces that of the class. */
  readonly hint?: string | undefined;
}

/**
 * Thrown when a request fails: the server refused it, or no response arrived.
 *
 * The subclass follows from the HTTP status and the Coze code. The fields hold what the server sent.
 *
 * What to do: look up `code`, or the class. Give the `logid` to Coze support if neither helps.
 *
 * Not in it: the token, and the query, headers and body that were sent. Where the server repeats the token, it is masked.
 *
 * @example
 * if (error instanceof APIError) console.error(error.status, error.code, error.msg, error.logid);
 */
export class APIError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'APIError';
  }

  /** @internal */
  protected static readonly hint: string = '';

  /** The HTTP status: 200 for an error in the envelope, `undefined` if no response arrived. */
  readonly status: number | undefined;
  /** The Coze code of the body, such as 4000. `describeErrorCode` says what it means. */
  readonly code: AnyErrorCode | undefined;
  /** The server's error message. */
  readonly msg: string | undefined;
  /** A longer message that older endpoints send. */
  readonly detail: string | undefined;
  /** The log id of the request. Give it to Coze support. */
  readonly logid: string | undefined;
  /** The response headers; not enumerable, so they are not logged. */
  declare readonly headers: ErrorHeaders | undefined;
  /** The response body: parsed JSON, or the start of the text. */
  // oxlint-disable-next-line typescript/no-explicit-any -- the type of `@coze/api`, whose programs read fields of it
  readonly rawError: any;

  constructor(
    status: number | undefined,
    error: unknown,
    message?: string,
    headers?: ErrorHeaders,
    options: APIErrorOptions = {},
  ) {
    const body = readErrorBody(error);
    const logid = logidOf(headers && { get: (name) => headers[name] ?? null }, error);
    const facts = [
      status === undefined ? '' : `HTTP ${status}`,
      ...[
        ['code', body.code ?? body.errorCode],
        ['msg', body.msg],
        ['detail', body.detail],
        ['logid', logid],
      ].map(([name, value]) => (value === undefined || value === '' ? '' : `${name}: ${value}`)),
    ].filter((fact) => fact !== '');
    const what = [message, facts.join(', ')].filter((part) => part !== undefined && part !== '').join(': ');
    const hint = options.hint ?? new.target.hint;
    const text = hint === '' ? what : `${what}. ${hint}`;
    // A class says more than a code, which may be one that no page has.
    const topic = (new.target.prototype.className === 'APIError' && body.code) || undefined;
    super(text, 'cause' in options ? { cause: options.cause } : undefined, topic);
    this.status = status;
    this.code = body.code;
    this.msg = body.msg;
    this.detail = body.detail;
    this.logid = logid;
    this.rawError = error;
    hide(this, 'headers', headers);
  }

  /**
   * Makes the error of the class that fits a response.
   *
   * The HTTP status decides, unless the Coze code is about the token or the status is unspecific (2xx, 400).
   *
   * @param status - the HTTP status, `undefined` if no response arrived.
   * @param error - the response body.
   * @param message - the start of the message, such as the method and path of the request.
   * @param headers - the response headers, names in lower case.
   * @param options - `cause`, and the hint at the end of the message. Default: the hint of the class.
   * @example
   * const error = APIError.generate(404, { code: 4200, msg: 'not found' }); // a NotFoundError
   */
  static generate(
    status: number | undefined,
    error: unknown,
    message?: string,
    headers?: ErrorHeaders,
    options?: APIErrorOptions,
  ): APIError {
    // Adapters of `@coze/api` call it so when the network is down.
    if (status === undefined) return new APIConnectionError({ message, ...options });
    return new (errorClass(status, error))(status, error, message, headers, options);
  }
}

/**
 * Thrown when a parameter is missing or wrong: HTTP 400 or code 4000. `msg` names the parameter.
 *
 * What to do: correct the parameter.
 *
 * Not in it: the parameters that were sent.
 */
export class BadRequestError extends APIError {
  /** @internal */
  override get className(): string {
    return 'BadRequestError';
  }

  /** @internal */
  protected static override readonly hint: string = 'Check the parameters of this call.';
}

/**
 * Thrown when the token is wrong, expired or revoked: code 4100 or 700012006 with any HTTP status, or HTTP 401.
 *
 * What to do: get a new token, and check `region`. An auth object such as `jwtAuth` gets one and retries once.
 *
 * Not in it: the token.
 */
export class AuthenticationError extends APIError {
  /** @internal */
  override get className(): string {
    return 'AuthenticationError';
  }

  /** @internal */
  protected static override readonly hint: string = 'Check the token: it may be wrong, expired or revoked.';
}

/**
 * Thrown when the token lacks a permission: code 4101 with any HTTP status, or HTTP 403.
 *
 * What to do: grant the permission, and check that the token covers the workspace.
 *
 * Not in it: the token, and the permissions that it has.
 */
export class PermissionDeniedError extends APIError {
  /** @internal */
  override get className(): string {
    return 'PermissionDeniedError';
  }

  /** @internal */
  protected static override readonly hint: string =
    'Grant the token the permission for this call, in the workspace of the resource.';
}

/**
 * Thrown when the resource does not exist or is not published to the API: HTTP 404 or code 4200.
 *
 * What to do: check the ids, and publish the bot or the workflow.
 *
 * Not in it: the ids that were sent.
 */
export class NotFoundError extends APIError {
  /** @internal */
  override get className(): string {
    return 'NotFoundError';
  }

  /** @internal */
  protected static override readonly hint: string =
    'Check the ids. Bots and workflows must also be published to the API.';
}

/**
 * Thrown when no response arrived within `timeout` (`status` is `undefined`), or the server timed out (HTTP 408).
 *
 * What to do: raise `timeout`. The request may have been processed: check before you send it again, unless the message
 * says that nothing was sent.
 *
 * Not in it: whether the server processed the request.
 */
export class TimeoutError extends APIError {
  /** @internal */
  override get className(): string {
    return 'TimeoutError';
  }
}

/**
 * Thrown when too many requests were sent: HTTP 429 or code 4013, after the retries that `maxRetries` allows, or at once if
 * the server asks for a wait of more than 60 s or than `timeout`.
 *
 * What to do: send fewer requests at a time, or raise `maxRetries`.
 *
 * Not in it: a time to wait, unless the server sent the header `retry-after`.
 */
export class RateLimitError extends APIError {
  /** @internal */
  override get className(): string {
    return 'RateLimitError';
  }

  /** @internal */
  protected static override readonly hint: string = 'Send fewer requests, or raise maxRetries.';
}

/**
 * Thrown when the server failed: HTTP 500 or above, or code 5000.
 *
 * What to do: try again later. A chat or a run may have happened: look before you repeat it.
 *
 * Not in it: the reason, unless the server gave one in `msg`.
 */
export class InternalServerError extends APIError {
  /** @internal */
  override get className(): string {
    return 'InternalServerError';
  }

  /** @internal */
  protected static override readonly hint: string = 'Try again later, or give the logid to Coze support.';
}

/**
 * Thrown when a gateway in front of the server failed: HTTP 502.
 *
 * What to do: try again later.
 *
 * Not in it: as a rule, a `code` and a `logid`: Coze did not answer.
 */
export class GatewayError extends APIError {
  /** @internal */
  override get className(): string {
    return 'GatewayError';
  }

  /** @internal */
  protected static override readonly hint: string = 'A gateway in front of Coze failed. Try again later.';
}

/**
 * Thrown when another chat is running in the conversation: code 4016.
 *
 * What to do: wait until it ends, cancel it, or set the option `retryConversationBusy`.
 *
 * Not in it: the id of the other chat.
 */
export class ConversationBusyError extends APIError {
  /** @internal */
  override get className(): string {
    return 'ConversationBusyError';
  }

  /** @internal */
  protected static override readonly hint: string =
    'Another chat is running. Wait until it ends, cancel it, or set retryConversationBusy.';
}

/**
 * Thrown when the server reports success but sends something else than this call expects: HTML, cut JSON, an empty body.
 *
 * What to do: check `baseURL` and proxies.
 *
 * Not in it: the token, and more than the first 2000 characters of a text that is not JSON.
 */
export class InvalidResponseError extends APIError {
  /** @internal */
  override get className(): string {
    return 'InvalidResponseError';
  }
}

/**
 * Thrown when no response arrived: the connection could not be opened, or it broke. `cause` is the error of the network
 * layer. Requests that are safe to repeat were retried `maxRetries` times before.
 *
 * What to do: check the network, `baseURL` and proxies.
 *
 * Not in it: a status. Not in `cause`: the token. A `cause` that holds it is replaced by a copy without it.
 */
export class APIConnectionError extends APIError {
  /** @internal */
  override get className(): string {
    return 'APIConnectionError';
  }

  constructor({ message, cause }: { message?: string | undefined; cause?: unknown }) {
    super(undefined, undefined, message ?? 'The connection failed.', undefined, { cause });
  }
}

/**
 * Thrown when the caller's `signal` aborted the call. `cause` is the reason of the signal. Its name is `UserAbortError`.
 *
 * What to do: nothing, or send the request again: see first if it was processed.
 *
 * Not in it: a status, and whether the server processed the request.
 */
export class APIUserAbortError extends APIError {
  /** @internal */
  override get className(): string {
    return 'UserAbortError';
  }

  constructor(message?: string, options: { cause?: unknown } = {}) {
    super(undefined, undefined, message ?? 'The call was aborted.', undefined, options);
  }
}

/**
 * Thrown when the server redirects a request to another origin, or too often. The token is not sent there.
 *
 * What to do: check `baseURL`.
 *
 * Not in it: the token, also if the server repeats it in the new address.
 */
export class RedirectError extends APIError {
  /** @internal */
  override get className(): string {
    return 'RedirectError';
  }

  constructor(status: number | undefined, message: string, headers?: ErrorHeaders, hint?: string) {
    super(status, undefined, message, headers, { hint });
  }
}

/** Codes about the token. They decide before the HTTP status, because the platform sends them with several. */
const aboutToken = new Map<number, typeof APIError>([
  [4100, AuthenticationError],
  [700012006, AuthenticationError],
  [4101, PermissionDeniedError],
]);

const byStatus = new Map<number, typeof APIError>([
  [401, AuthenticationError],
  [403, PermissionDeniedError],
  [404, NotFoundError],
  [408, TimeoutError],
  [429, RateLimitError],
  [502, GatewayError],
]);

const byCode = new Map<number, typeof APIError>([
  [4000, BadRequestError],
  [4013, RateLimitError],
  [4016, ConversationBusyError],
  [4200, NotFoundError],
  [5000, InternalServerError],
]);

/** The error class for an HTTP status and a body. */
export function errorClass(status: number | undefined, body: unknown): typeof APIError {
  const { code = 0 } = readErrorBody(body);
  const known = aboutToken.get(code) ?? byStatus.get(status ?? 0);
  if (known !== undefined) return known;
  if (status !== undefined && status >= 500) return InternalServerError;
  return byCode.get(code) ?? (status === 400 ? BadRequestError : APIError);
}
