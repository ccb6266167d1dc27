import type { RouteResponse } from '../http/response.js';
import { oauthJSON } from './oauth-responses.js';

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

/** @param parameter - the wrong or missing parameter. */
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
