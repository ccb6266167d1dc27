import { Client } from '../http/client.js';
import { isObject } from '../lib/is-object.js';
import { labelOf, type Operation } from '../http/operation.js';
import type { RequestOptions } from '../http/options.js';
import { tell } from '../http/tell.js';
import type { GetToken } from '../http/token.js';
import { APIError, InvalidResponseError } from '../errors/api-error.js';
import { readErrorBody } from '../errors/error-body.js';
import { OAuthError } from '../errors/oauth-error.js';
import { redactError, Redactor } from '../errors/redact.js';
import type { ServerClock } from './server-clock.js';
import { apiBase, type OAuthSite } from './site.js';

/** One request to an OAuth endpoint. */
export interface OAuthRequest {
  readonly operation: Operation;
  readonly site: OAuthSite;
  /** What goes into the path and the body. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The secret of the app, or what signs a JWT for each attempt; left out, no authorization is sent. */
  readonly bearer?: string | (() => Promise<string>) | undefined;
}

/** What an answer must hold. */
export interface Wanted<T> {
  readonly what: string;
  /** undefined where it is not there. */
  read(body: unknown): T | undefined;
}

const secretParams = ['code', 'code_verifier', 'device_code', 'refresh_token'];

/** What a refusal without words may mean here. The pipeline would speak of access tokens and ids. */
const hints: ReadonlyMap<number | undefined, string> = new Map([
  [401, 'Check the id of the app, its secret or key, and the region.'],
  [403, 'Check that the app is active, and of the type this flow is for.'],
  [404, 'Check baseURL: there is no OAuth endpoint at this address.'],
]);

/**
 * Sends it through the pipeline and gives what is wanted. Errors repeat none of the secrets that were sent. What a token
 * must have is judged here: an error about the contract would carry the token.
 */
export async function requestOAuth<T>(
  request: OAuthRequest,
  wanted: Wanted<T>,
  options: RequestOptions = {},
  clock?: ServerClock,
): Promise<T> {
  const { operation, params, bearer } = request;
  const label = labelOf(operation);
  const redactor = new Redactor(...secretParams.map((name) => textOf(params[name])));
  const { onApiError, debug, ...rest } = options;
  const client = new Client({
    token: tokenFor(bearer, redactor),
    baseURL: apiBase(request.site),
    // The bodies hold secrets, so that `debug` shows all but them.
    logLevel: debug === true ? 'info' : 'warn',
    logger: maskedConsole(redactor),
  });
  try {
    const { data, response } = await client
      .request<unknown>(operation, params, { ...rest, validate: 'off' })
      .withResponse();
    clock?.learn(response.headers.get('date'));
    const found = wanted.read(data);
    if (found !== undefined) return found;
    const what = isObject(data) ? `the answer does not hold ${wanted.what}` : 'expected a JSON object';
    throw new InvalidResponseError(response.status, data, `${label}: ${what}`, Object.fromEntries(response.headers), {
      hint: 'Check baseURL, and any proxy in between.',
    });
  } catch (thrown) {
    if (!(thrown instanceof APIError)) throw thrown instanceof Error ? redactError(thrown, redactor) : thrown;
    clock?.learn(thrown.headers?.['date']);
    const error = clean(thrown, label, redactor);
    tell(onApiError, error, () => undefined);
    throw error;
  }
}

function tokenFor(bearer: OAuthRequest['bearer'], redactor: Redactor): GetToken {
  const sent = (secret: string): string => {
    redactor.add(secret);
    return secret;
  };
  if (typeof bearer !== 'function') return sent(bearer ?? '');
  // What was refused is no worn-out token: another of its kind would be refused too.
  return { token: async ({ rejected } = {}) => rejected ?? sent(await bearer()) };
}

function clean(error: APIError, label: string, redactor: Redactor): APIError {
  // Text that did not parse is dropped: it may be a token cut in two.
  const body = typeof error.rawError === 'string' ? undefined : redactor.value(error.rawError);
  const { status, headers } = redactError(error, redactor);
  if (isRefusal(body, status)) return new OAuthError(status, body, label, headers);
  const hint = hints.get(status);
  // The title of a page stands before the status.
  const what = error.message.split(': HTTP ', 1)[0];
  if (hint !== undefined) return APIError.generate(status, body, what, headers, { hint });
  return Object.defineProperty(error, 'rawError', { value: body });
}

/** Whether the server says what is wrong with the request, and not only that it could not cope. */
function isRefusal(body: unknown, status = 0): boolean {
  const { errorCode, code, msg } = readErrorBody(body);
  if (errorCode !== undefined) return true;
  return status !== 429 && status < 500 && code !== 0 && (code ?? msg) !== undefined;
}

function maskedConsole(redactor: Redactor) {
  const line =
    (level: 'error' | 'warn' | 'info') =>
    (message: string): void =>
      globalThis.console[level](redactor.text(message));
  return { error: line('error'), warn: line('warn'), info: line('info') };
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
