import type { Answer } from '../answer.js';
import { oauthJSON } from './oauth-answer.js';

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
