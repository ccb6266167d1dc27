import { isObject } from '../../src/for-local-server.js';
import type { RouteResponse } from '../response.js';
import type { OAuthContext } from './answer-oauth.js';

interface RequestTarget {
  /** The host and the port that the request was sent to. */
  readonly host: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly authorization?: string | undefined;
}

/** A request to OAuth. Its parameters are texts; an empty text counts as missing. */
export class OAuthRequest {
  readonly host: string;
  /** The client secret or the JWT. Some official clients send an empty one, which counts as missing. */
  readonly bearer: string | undefined;
  readonly #path: Readonly<Record<string, string>>;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: unknown, { host, path = {}, authorization = '' }: RequestTarget) {
    this.host = host;
    this.bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    this.#path = path;
    this.#values = isObject(values) ? values : {};
  }

  /** A parameter of the path. Some official clients send parameters of the same name in the body of other requests. */
  inPath(name: string): string | undefined {
    return this.#path[name];
  }

  raw(name: string): unknown {
    return this.#values[name] ?? undefined;
  }

  text(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string') throw invalidRequest(name);
    return value;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw invalidRequest(name);
    return value;
  }
}

/** Answers a request to OAuth. Throws an OAuthRequestError to respond with an error. */
export type OAuthHandler = (request: OAuthRequest, oauth: OAuthContext) => RouteResponse | Promise<RouteResponse>;

export type OAuthHandlers = Readonly<Record<string, OAuthHandler>>;

/** No cache may store a token. */
const headers = { 'Cache-Control': 'no-store' };

/** JSON without an envelope. */
export const oauthJSON = (body: object, status = 200): RouteResponse => ({
  kind: 'raw',
  status,
  body: JSON.stringify(body),
  contentType: 'application/json; charset=utf-8',
  headers,
});

export const html = (body: string, status = 200): RouteResponse => ({
  kind: 'raw',
  status,
  body,
  contentType: 'text/html; charset=utf-8',
  headers,
});

export const redirect = (url: string): RouteResponse => ({
  kind: 'raw',
  status: 302,
  body: '',
  contentType: 'text/html; charset=utf-8',
  headers: { ...headers, Location: url },
});

type OAuthErrorCode =
  | 'invalid_request'
  | 'invalid_client'
  | 'invalid_grant'
  | 'unsupported_grant_type'
  | 'access_deny'
  | 'access_denied'
  | 'authorization_pending'
  | 'slow_down'
  | 'expired_token'
  | 'internal_error';

/** The form of the OAuth errors of a server. */
export interface OAuthErrorForm {
  /**
   * The names of the two fields: `error` and `error_description`, or `error_code` and `error_message`. Default `both`,
   * which every client understands.
   */
  readonly spelling?: 'both' | 'error' | 'error_code';
  /** The HTTP status of every error. Default: 401 for a wrong app, secret or JWT, 500 for an internal error, else 400. */
  readonly status?: number;
}

const STATUS: Readonly<Partial<Record<OAuthErrorCode, number>>> = { invalid_client: 401, internal_error: 500 };

/** Thrown by a handler of OAuth to respond with an error. */
export class OAuthRequestError extends Error {
  readonly code: OAuthErrorCode;

  constructor(code: OAuthErrorCode, description: string) {
    super(description);
    this.code = code;
  }
}

/** @param parameter the wrong or missing parameter. */
export const invalidRequest = (parameter: string): OAuthRequestError =>
  new OAuthRequestError('invalid_request', `invalid request: ${parameter}`);

/** The response to a failed request. An unexpected error is an internal error, and its message is not sent. */
export function errorResponse(thrown: unknown, { spelling = 'both', status }: OAuthErrorForm): RouteResponse {
  const { code, message } =
    thrown instanceof OAuthRequestError ? thrown : new OAuthRequestError('internal_error', 'Service internal error.');
  const body = {
    ...(spelling === 'error' ? {} : { error_code: code, error_message: message }),
    ...(spelling === 'error_code' ? {} : { error: code, error_description: message }),
  };
  return oauthJSON(body, status ?? STATUS[code] ?? 400);
}
