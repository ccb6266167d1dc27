import { APIError, InvalidResponseError } from '../errors/api-error.js';
import { copyOf } from '../errors/check.js';
import { readErrorBody } from '../errors/error-body.js';
import { OAuthError } from '../errors/oauth-error.js';
import type { Redactor } from '../errors/redact.js';
import { Client } from '../http/client.js';
import { notify } from '../http/log.js';
import { redaction, withMaskedCause } from '../http/masked-cause.js';
import { labelOf, type Operation } from '../http/operation.js';
import type { RequestOptions } from '../http/options.js';
import type { GetToken } from '../http/token.js';
import { isObject } from '../lib/shapes.js';
import { apiBase, type OAuthSite } from './options.js';
import type { ServerClock } from './token.js';

/** One request to an OAuth endpoint. */
export interface OAuthRequest<T> {
  readonly operation: Operation;
  readonly site: OAuthSite;
  /** The parameters of the path and the body. */
  readonly params: Readonly<Record<string, unknown>>;
  /** The secret of the app, or a function that signs a JWT for each attempt. Without it, no authorization is sent. */
  readonly bearer?: Bearer | undefined;
  /** The noun for what the response must contain, for the message of the error. */
  readonly expected: string;
  /** Reads the response; undefined if it does not contain what is expected. */
  read(body: unknown): T | undefined;
}

export type Bearer = string | (() => Promise<string>);

const secretParams = ['code', 'code_verifier', 'device_code', 'refresh_token'];

/** Milliseconds for a request to an OAuth endpoint. All calls wait for it, and it takes a moment as a rule. */
export const oauthTimeout = 30_000;

/** Advice for a refusal without a reason. That of the status classes is about access tokens and ids. */
const refusalHints: ReadonlyMap<number | undefined, string> = new Map([
  [401, 'Check the id of the app, its secret or key, and the region.'],
  [403, 'Check that the app is active, and of the type this flow is for.'],
  [404, 'Check baseURL: there is no OAuth endpoint at this address.'],
]);

/**
 * Sends a request to an OAuth endpoint and reads the response. Errors contain none of the secrets that were sent, and no
 * token that came. The response is checked here, not against the contract: that error would carry the token.
 *
 * @param clock - learns the time of the server from the response.
 */
export async function requestOAuth<T>(
  request: OAuthRequest<T>,
  options: RequestOptions = {},
  clock?: ServerClock,
): Promise<T> {
  const { operation, params, bearer, expected } = request;
  const label = labelOf(operation);
  const loaded = await redaction.load();
  const redactor = new loaded.Redactor(
    ...secretParams.map((name) => params[name]).filter((value) => typeof value === 'string'),
  );
  const { onApiError, debug, timeout = oauthTimeout, ...rest } = copyOf('options', options);
  const client = new Client({
    token: tokenFor(bearer, redactor),
    baseURL: apiBase(request.site),
    // The call would miss its token.
    ...(bearer === undefined && { headers: { authorization: null } }),
    // Bodies contain secrets: debug shows everything but them.
    logLevel: debug === true ? 'info' : 'warn',
    logger: redactingConsole(redactor),
  });
  try {
    const { data, response } = await client
      .request<unknown>(operation, params, { ...rest, timeout, validate: 'off' })
      .withResponse();
    clock?.learn(response.headers.get('date'));
    const found = request.read(data);
    if (found !== undefined) return found;
    const what = isObject(data) ? `the response does not contain ${expected}` : 'expected a JSON object';
    throw new InvalidResponseError(response.status, data, `${label}: ${what}`, Object.fromEntries(response.headers), {
      hint: 'Check baseURL, and any proxy in between.',
    });
  } catch (thrown) {
    if (thrown instanceof Error) await withMaskedCause(loaded.redactError(thrown, redactor), redactor.secrets);
    if (!(thrown instanceof APIError)) throw thrown;
    clock?.learn(thrown.headers?.['date']);
    const error = toOAuthError(thrown, label, redactor);
    notify(onApiError, error, () => undefined);
    throw error;
  }
}

function tokenFor(bearer: Bearer = '', redactor: Redactor): GetToken {
  const sent = (secret: string): string => {
    redactor.add(secret);
    return secret;
  };
  if (typeof bearer !== 'function') return sent(bearer);
  // A refused JWT is not replaced: the reason is the app or the clock, and another JWT would be refused too.
  return { token: async ({ rejected } = {}) => rejected ?? sent(await bearer()) };
}

/** The error of the class that fits the refusal of an OAuth endpoint, made of one that is redacted but for its body. */
function toOAuthError(error: APIError, label: string, redactor: Redactor): APIError {
  // A text that is not JSON is dropped: it may be a token that is cut off.
  const body = typeof error.rawError === 'string' ? undefined : redactor.value(error.rawError);
  const { status, headers } = error;
  if (isOAuthRefusal(body, status)) return new OAuthError(status, body, label, headers);
  const hint = refusalHints.get(status);
  // The title of an HTML page stands before the status.
  const what = error.message.split(': HTTP ', 1)[0];
  if (hint !== undefined) return APIError.generate(status, body, what, headers, { hint });
  return Object.defineProperty(error, 'rawError', { value: body });
}

/** True if the server says that the request is wrong; false if it only failed to handle it. */
function isOAuthRefusal(body: unknown, status = 0): boolean {
  const { errorCode, code, msg } = readErrorBody(body);
  if (errorCode !== undefined) return true;
  return status !== 429 && status < 500 && code !== 0 && (code ?? msg) !== undefined;
}

function redactingConsole(redactor: Redactor) {
  const line =
    (level: 'error' | 'warn' | 'info') =>
    (message: string): void =>
      globalThis.console[level](redactor.text(message));
  return { error: line('error'), warn: line('warn'), info: line('info') };
}
