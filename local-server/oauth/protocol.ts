import { isObject } from '../../src/for-local-server.js';
import type { Answer } from '../response.js';
import type { OAuthContext } from './answer-oauth.js';

/** Where a request to OAuth went, and what it proves itself by. */
export interface OAuthTarget {
  /** The host and port that it was sent to. */
  readonly host: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly authorization?: string | undefined;
}

/** A request to OAuth: its parameters are texts, and an empty one counts as none. */
export class OAuthRequest {
  readonly host: string;
  /** The secret of an app or a JWT; some official clients send an empty one. */
  readonly bearer: string | undefined;
  readonly #path: Readonly<Record<string, string>>;
  readonly #values: Readonly<Record<string, unknown>>;

  constructor(values: unknown, { host, path = {}, authorization = '' }: OAuthTarget) {
    this.host = host;
    this.bearer = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
    this.#path = path;
    this.#values = isObject(values) ? values : {};
  }

  /** A parameter of the path, which some official clients repeat in the body of other requests. */
  inPath(name: string): string | undefined {
    return this.#path[name];
  }

  raw(name: string): unknown {
    return this.#values[name] ?? undefined;
  }

  text(name: string): string | undefined {
    const value = this.raw(name);
    if (value === undefined || value === '') return undefined;
    if (typeof value !== 'string') throw invalidParameter(name);
    return value;
  }

  required(name: string): string {
    const value = this.text(name);
    if (value === undefined) throw invalidParameter(name);
    return value;
  }
}

/** Answers a request to OAuth. Throws an OAuthRefusal to answer with an error. */
export type OAuthHandler = (request: OAuthRequest, oauth: OAuthContext) => Answer | Promise<Answer>;

export type OAuthHandlers = Readonly<Record<string, OAuthHandler>>;

/** What can be wrong with a request to OAuth. */
export type OAuthErrorName =
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

/** How a server tells what is wrong with a request to OAuth. */
export interface OAuthErrorForm {
  /**
   * The names of the two fields: `error` and `error_description`, or `error_code` and `error_message`. Default `both`,
   * which every client understands.
   */
  readonly spelling?: 'both' | 'error' | 'error_code';
  /** The HTTP status of all of them. Default: 401 for a wrong app, secret or JWT, 500 for a fault, 400 for all else. */
  readonly status?: number;
}

const STATUS: Readonly<Partial<Record<OAuthErrorName, number>>> = { invalid_client: 401, internal_error: 500 };

/** Thrown by whatever answers OAuth, to answer with an error. */
export class OAuthRefusal extends Error {
  readonly error: OAuthErrorName;

  constructor(error: OAuthErrorName, description: string) {
    super(description);
    this.error = error;
  }
}

export const invalidParameter = (name: string): OAuthRefusal =>
  new OAuthRefusal('invalid_request', `invalid request: ${name}`);

/** The answer to a request that failed; what is no refusal is a fault of the server. */
export function refusedAnswer(thrown: unknown, { spelling = 'both', status }: OAuthErrorForm): Answer {
  const { error, message } =
    thrown instanceof OAuthRefusal ? thrown : new OAuthRefusal('internal_error', 'Service internal error.');
  const body = {
    ...(spelling === 'error' ? {} : { error_code: error, error_message: message }),
    ...(spelling === 'error_code' ? {} : { error, error_description: message }),
  };
  return oauthJSON(body, status ?? STATUS[error] ?? 400);
}

/** Secrets must stay in no cache. */
const headers = { 'Cache-Control': 'no-store' };

/** A JSON body without an envelope. */
export const oauthJSON = (body: object, status = 200): Answer => ({
  kind: 'raw',
  status,
  body: JSON.stringify(body),
  contentType: 'application/json; charset=utf-8',
  headers,
});

export const html = (body: string, status = 200): Answer => ({
  kind: 'raw',
  status,
  body,
  contentType: 'text/html; charset=utf-8',
  headers,
});

export const redirect = (to: string): Answer => ({
  kind: 'raw',
  status: 302,
  body: '',
  contentType: 'text/html; charset=utf-8',
  headers: { ...headers, Location: to },
});
