import { CozeError, hide, nameClass } from './coze-error.js';
import { readErrorBody } from './error-body.js';

/** The headers of an answer, names in lower case. */
export type ErrorHeaders = Readonly<Record<string, string>>;

export interface APIErrorOptions {
  /** The error beneath this one. */
  readonly cause?: unknown;
  /** What the reader can do about it; replaces the advice of the class. */
  readonly hint?: string | undefined;
}

/**
 * A request that failed: the server refused it, or it never got an answer.
 *
 * The class tells the kind, by HTTP status and by Coze code; the fields keep what the server really sent.
 *
 * @example
 * if (error instanceof APIError) console.error(error.status, error.code, error.msg, error.logid);
 */
export class APIError extends CozeError {
  static {
    nameClass(this, 'APIError');
  }
  /** @internal */
  protected static readonly hint: string = '';

  /** HTTP status, untouched: 200 for an error in the envelope, undefined when no answer came. */
  readonly status: number | undefined;
  /** The Coze code of the body, like 4000. */
  readonly code: number | undefined;
  /** The server's own words. */
  readonly msg: string | undefined;
  /** More of the server's own words, sent by older endpoints. */
  readonly detail: string | undefined;
  /** The id of the request in the server's logs: Coze support asks for it. */
  readonly logid: string | undefined;
  /** The headers of the answer, not enumerable. */
  declare readonly headers: ErrorHeaders | undefined;
  /** The body of the answer as it came: parsed JSON, or the start of the text. */
  readonly rawError: unknown;

  constructor(
    status: number | undefined,
    error: unknown,
    message?: string,
    headers?: ErrorHeaders,
    options: APIErrorOptions = {},
  ) {
    const body = readErrorBody(error);
    const logid = body.logid ?? headers?.['x-tt-logid'] ?? body.olderLogid;
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
    super(hint === '' ? what : `${what}. ${hint}`, 'cause' in options ? { cause: options.cause } : undefined);
    this.status = status;
    this.code = body.code;
    this.msg = body.msg;
    this.detail = body.detail;
    this.logid = logid;
    this.rawError = error;
    hide(this, 'headers', headers);
  }

  /**
   * The error of the class that fits an answer.
   *
   * The HTTP status decides, unless the Coze code is about the token or the status says little (2xx, 400).
   */
  static generate(
    status: number | undefined,
    error: unknown,
    message?: string,
    headers?: ErrorHeaders,
    options?: APIErrorOptions,
  ): APIError {
    return new (errorClass(status, error))(status, error, message, headers, options);
  }
}

/** A parameter is missing or wrong: HTTP 400 or code 4000. */
export class BadRequestError extends APIError {
  static {
    nameClass(this, 'BadRequestError');
  }
  /** @internal */
  protected static override readonly hint: string = 'Check the parameters of this call.';
}

/** The token is wrong, expired or revoked: code 4100 or 700012006 with any HTTP status, or HTTP 401. */
export class AuthenticationError extends APIError {
  static {
    nameClass(this, 'AuthenticationError');
  }
  /** @internal */
  protected static override readonly hint: string = 'Check the token: it may be wrong, expired or revoked.';
}

/** The token lacks a permission: code 4101 with any HTTP status, or HTTP 403. */
export class PermissionDeniedError extends APIError {
  static {
    nameClass(this, 'PermissionDeniedError');
  }
  /** @internal */
  protected static override readonly hint: string =
    'Give the token the permission this call needs, in the workspace it is about.';
}

/** What was asked for is not there: HTTP 404 or code 4200. */
export class NotFoundError extends APIError {
  static {
    nameClass(this, 'NotFoundError');
  }
  /** @internal */
  protected static override readonly hint: string = 'Check the ids, and that what they name is published to the API.';
}

/** The server took too long (HTTP 408), or no answer came within `timeout` (`status` is undefined then). */
export class TimeoutError extends APIError {
  static {
    nameClass(this, 'TimeoutError');
  }
}

/** Too many requests: HTTP 429 or code 4013. */
export class RateLimitError extends APIError {
  static {
    nameClass(this, 'RateLimitError');
  }
  /** @internal */
  protected static override readonly hint: string = 'Send fewer requests at a time, or raise maxRetries.';
}

/** A fault of the server: any HTTP status from 500, or code 5000. */
export class InternalServerError extends APIError {
  static {
    nameClass(this, 'InternalServerError');
  }
  /** @internal */
  protected static override readonly hint: string =
    'The fault is on the server: try later, and name the logid to support.';
}

/** A gateway in front of the server failed: HTTP 502. */
export class GatewayError extends APIError {
  static {
    nameClass(this, 'GatewayError');
  }
  /** @internal */
  protected static override readonly hint: string = 'A gateway in front of Coze failed: try again later.';
}

/** Another chat is running in the conversation: code 4016. */
export class ConversationBusyError extends APIError {
  static {
    nameClass(this, 'ConversationBusyError');
  }
  /** @internal */
  protected static override readonly hint: string =
    'Another chat runs in this conversation: wait for its end, cancel it, or set retryConversationBusy.';
}

/** Codes about the token: the platform sends them with one HTTP status or another, and they tell more. */
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

/** The class that fits an HTTP status and a body. */
export function errorClass(status: number | undefined, body: unknown): typeof APIError {
  const { code = 0 } = readErrorBody(body);
  const known = aboutToken.get(code) ?? byStatus.get(status ?? 0);
  if (known !== undefined) return known;
  if (status !== undefined && status >= 500) return InternalServerError;
  return byCode.get(code) ?? (status === 400 ? BadRequestError : APIError);
}
