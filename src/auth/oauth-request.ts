import { Client } from '../core/client.js';
import { isObject } from '../core/is-object.js';
import { labelOf, type Operation } from '../core/operation.js';
import type { RequestOptions } from '../core/options.js';
import { APIError } from '../errors/api-error.js';
import { isErrorBody } from '../errors/error-body.js';
import { InvalidResponseError } from '../errors/invalid-response-error.js';
import { OAuthError } from '../errors/oauth-error.js';
import { Masking } from './masking.js';
import type { ServerClock } from './server-clock.js';
import { apiBase, type OAuthSite } from './site.js';

/** One request to an OAuth endpoint. */
export interface OAuthRequest {
  readonly operation: Operation;
  readonly site: OAuthSite;
  /** What goes into the path and the body. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The secret of the app or a signed JWT; left out, no authorization is sent. */
  readonly bearer?: string | undefined;
}

const errorParams = ['error', 'error_code', 'error_message', 'error_description'];
const secretParams = ['code', 'code_verifier', 'device_code', 'refresh_token'];

/** Sends it through the pipeline and gives the body. Errors repeat none of the secrets that were sent. */
export async function requestOAuth(
  request: OAuthRequest,
  options: RequestOptions = {},
  clock?: ServerClock,
): Promise<Readonly<Record<string, unknown>>> {
  const { operation, params, bearer } = request;
  const masking = new Masking([bearer, ...secretParams.map((name) => textOf(params[name]))]);
  const { onApiError, debug, ...rest } = options;
  const client = new Client({
    token: bearer ?? '',
    baseURL: apiBase(request.site),
    // The bodies hold secrets, so that `debug` shows all but them.
    logLevel: debug === true ? 'info' : 'warn',
    logger: maskedConsole(masking),
  });
  try {
    const { data, response } = await client.request<unknown>(operation, params, rest).withResponse();
    clock?.learn(response.headers.get('date'));
    return bodyOf(data, operation, response.status, Object.fromEntries(response.headers));
  } catch (thrown) {
    if (!(thrown instanceof APIError)) throw thrown instanceof Error ? masking.error(thrown) : thrown;
    clock?.learn(thrown.headers?.['date']);
    const error = clean(thrown, operation, masking);
    report(error, onApiError);
    throw error;
  }
}

/** An error that holds only a message passes the pipeline, which looks for codes: it is no token all the same. */
function bodyOf(
  data: unknown,
  operation: Operation,
  status: number,
  headers: Readonly<Record<string, string>>,
): Readonly<Record<string, unknown>> {
  if (saysError(data)) throw new OAuthError(status, data, labelOf(operation), headers);
  if (isObject(data)) return data;
  throw new InvalidResponseError(status, undefined, `${labelOf(operation)}: expected a JSON object`, headers);
}

function saysError(body: unknown): boolean {
  return isObject(body) && errorParams.some((name) => textOf(body[name]) !== undefined);
}

function clean(error: APIError, operation: Operation, masking: Masking): APIError {
  const body = masking.body(error.rawError);
  const { status, headers } = masking.error(error);
  if (saysError(body) || (isErrorBody(body) && !isFault(status)))
    return new OAuthError(status, body, labelOf(operation), headers);
  return Object.defineProperty(error, 'rawError', { value: body });
}

/** Whether the server refused nothing, but could not cope. */
function isFault(status = 0): boolean {
  return status === 429 || status >= 500;
}

/** A handler that fails must not replace the error it was told about. */
function report(error: APIError, handler: RequestOptions['onApiError']): void {
  try {
    void Promise.resolve(handler?.(error)).catch(() => undefined);
  } catch {
    // As above.
  }
}

function maskedConsole(masking: Masking) {
  const line =
    (level: 'error' | 'warn' | 'info') =>
    (message: string): void =>
      globalThis.console[level](masking.text(message));
  return { error: line('error'), warn: line('warn'), info: line('info') };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
