import type { DeviceCodeData, OAuthToken } from '../../generated/client/index.gen.js';
import {
  oauthDeviceCodeCreateForWorkspaceOperation,
  oauthDeviceCodeCreateOperation,
} from '../../generated/client/operations.gen.js';
import { APIConnectionError, APIError, APIUserAbortError, TimeoutError } from '../errors/api-error.js';
import {
  checkBoolean,
  checkMilliseconds,
  checkOptionalText,
  checkSeconds,
  checkText,
  copyOf,
} from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { OAuthError } from '../errors/oauth-error.js';
import type { RequestOptions } from '../http/options.js';
import { abortable, fulfilledWithin, sleep, type AbortSource } from '../lib/abort.js';
import { isObject } from '../lib/shapes.js';
import { grants, requestUserToken } from './grants.js';
import { oauthTimeout, requestOAuth } from './oauth-request.js';
import { checkAuthNames, deviceApp } from './option-names.js';
import type { OAuthSite } from './options.js';
import type { ServerClock, TokenLifetime } from './token.js';

/** The app whose user gets codes. */
export interface DeviceCodeConfig extends OAuthSite {
  /** The id of the OAuth app. */
  readonly clientId: string;
  /** Limits the token to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
}

/** The codes of a device. Unlike that of a token, `expires_in` is a duration here: seconds until the codes expire. */
export type DeviceCode = DeviceCodeData & {
  /** The page with the user's code filled in: for a link or a QR code. */
  readonly verification_url: string;
};

/** Shows the user the page to open and the code to enter. If it returns a promise, polling starts when it resolves. */
export type OnUserCode = (code: DeviceCode) => unknown;

/** The codes that the user confirms, and how long to wait. */
export interface DeviceTokenConfig extends OAuthSite {
  /** The id of the OAuth app. */
  readonly clientId: string;
  /** The `device_code` of `getDeviceCode`. Left out: new codes are fetched and passed to `onUserCode`, with `poll`. */
  readonly deviceCode?: string | undefined;
  /** Ask again and again until the user has decided. Default false: ask once. */
  readonly poll?: boolean | undefined;
  /** Seconds between two requests: `interval` of `getDeviceCode`. Default 5, at least 1. Each `slow_down` adds 5. */
  readonly interval?: number | undefined;
  /** Seconds until the codes expire: `expires_in` of `getDeviceCode`. Default: until the server says so. */
  readonly expiresIn?: number | undefined;
  /** The longest time to wait for the user, in milliseconds; 0, the default, is no limit. */
  readonly timeout?: number | undefined;
  /** Limits the token of new codes to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
  /** Shows new codes to the user. Required without `deviceCode`. */
  readonly onUserCode?: OnUserCode | undefined;
}

/** The response of the token endpoint to a device, including a refusal. */
export interface DeviceTokenData extends OAuthToken {
  error?: string;
  error_description?: string;
}

/** Seconds. The documented times of codes, assumed if a response does not state them. */
const usualCodeLife = 300;
const usualInterval = 5;
/** Milliseconds. A shorter pause would flood the server. */
const shortestPause = 1_000;
/** Milliseconds that each `slow_down` and each fault adds to the pause. */
const slowDown = 5_000;
/** Milliseconds before the end at which the server is asked a last time: the user may have decided meanwhile. */
const lastPause = 1_000;
/** The number of requests in a row that may fail for reasons other than the user. */
const mostFailures = 5;

/**
 * Gets the codes for the login of a device without a browser.
 *
 * @param config - the app, and the workspace to limit the token to.
 * @param options - as for every call; `debug` logs no bodies here, because they contain secrets.
 * @returns the codes: show the user `user_code` and `verification_uri`, or `verification_url` alone.
 * @throws OAuthError if the server refuses, with any HTTP status. An abort rejects with APIUserAbortError.
 * @example
 * const { verification_url, device_code } = await getDeviceCode({ clientId });
 * @see en: https://www.coze.com/docs/developer_guides/oauth_device_code
 */
export async function getDeviceCode(config: DeviceCodeConfig, options?: RequestOptions): Promise<DeviceCode> {
  const app = copyOf('config', config);
  await checkAuthNames(app, deviceApp);
  const workspace_id = checkOptionalText('workspaceId', app.workspaceId);
  const operation =
    workspace_id === undefined ? oauthDeviceCodeCreateOperation : oauthDeviceCodeCreateForWorkspaceOperation;
  const params = {
    client_id: checkText('clientId', app.clientId),
    ...(workspace_id !== undefined && { workspace_id }),
  };
  return requestOAuth({ operation, site: app, params, expected: 'the codes', read: parseCodes }, options);
}

/**
 * Gets the token of a device after the user has allowed it.
 *
 * With `poll`, connection failures and server errors do not end the wait until the sixth in a row.
 *
 * @param config - the app and the code of the device; `poll: true` waits for the user.
 * @param options - as for every call; `signal` ends the wait, `timeout` is that of a single request.
 * @returns the token. `expires_in` is the time when it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws OAuthError if the user refuses (`access_denied`), if the codes have expired (`expired_token`), or, without
 * `poll`, if the user has not decided (`authorization_pending`).
 * @throws TimeoutError after `timeout`. An abort rejects with APIUserAbortError.
 * @example
 * const { device_code, interval, expires_in, verification_url } = await getDeviceCode({ clientId });
 * console.log(`Open ${verification_url}`);
 * const token = await getDeviceToken({ clientId, deviceCode: device_code, poll: true, interval, expiresIn: expires_in });
 * @see en: https://www.coze.com/docs/developer_guides/oauth_device_code
 */
export async function getDeviceToken(
  config: DeviceTokenConfig,
  options?: RequestOptions,
): Promise<OAuthToken & TokenLifetime> {
  return requestDeviceToken(config, options);
}

/** {@link getDeviceToken} with a clock that learns the time of the server. */
export async function requestDeviceToken(
  givenConfig: DeviceTokenConfig,
  givenOptions: RequestOptions = {},
  clock?: ServerClock,
): Promise<OAuthToken & TokenLifetime> {
  const options = copyOf('options', givenOptions);
  const config = copyOf('config', givenConfig);
  await checkAuthNames(config, deviceApp);
  const { deviceCode, onUserCode, interval = usualInterval, expiresIn, timeout = 0, poll = false } = config;
  checkSeconds('interval', interval);
  checkSeconds('expiresIn', expiresIn);
  checkMilliseconds('timeout', timeout);
  checkBoolean('poll', poll);
  const { signal, timeout: requestTimeout } = options;
  const ask = (device: string, timeout: number | undefined) =>
    // Retries would break the interval that the server has set.
    requestUserToken(grants.device, { ...config, deviceCode: device }, { ...options, maxRetries: 0, timeout }, clock);
  const pollFor = (device: string, times: Pick<DevicePoll, 'interval' | 'expiresIn' | 'show'>) =>
    pollDevice((left) => ask(device, Math.min(requestTimeout || oauthTimeout, left)), { ...times, timeout, signal });
  if (deviceCode !== undefined)
    return poll ? pollFor(deviceCode, { interval, expiresIn }) : ask(deviceCode, requestTimeout);
  if (onUserCode === undefined)
    throw new CozeError('deviceCode is missing: pass one, or onUserCode to show a new one.');
  const begun = Date.now();
  const code = await getDeviceCode(config, options);
  return pollFor(code.device_code, {
    interval: code.interval,
    expiresIn: code.expires_in - (Date.now() - begun) / 1000,
    show: () => onUserCode(code),
  });
}

interface DevicePoll {
  /** Seconds between two requests. */
  readonly interval: number;
  /** Seconds until the codes expire; undefined if only the server knows. */
  readonly expiresIn: number | undefined;
  /** The longest wait in milliseconds; 0 is no limit. */
  readonly timeout: number;
  readonly signal: AbortSource | undefined;
  /** Shows the user the code. The first request is sent when it is done. */
  readonly show?: () => unknown;
}

/** Asks until the user has decided, the codes expire, or the time is up. */
async function pollDevice<T>(ask: (timeLeft: number) => Promise<T>, poll: DevicePoll): Promise<T> {
  const { interval, expiresIn = Infinity, timeout, signal, show } = poll;
  const begun = Date.now();
  const expiry = begun + expiresIn * 1000;
  const end = timeout > 0 ? Math.min(expiry, begun + timeout) : expiry;
  const over = () => (end === expiry ? expired() : loginTimedOut(timeout));
  const pause = (ms: number) => sleep(ms, [signal], aborted);
  if (show !== undefined) {
    const shown = () => fulfilledWithin(end - begun, (async () => show())());
    if (!(await abortable([signal], shown, aborted))) throw over();
  }
  let wait = Math.max(shortestPause, interval * 1000);
  let failures = 0;
  for (;;) {
    try {
      return await ask(Math.max(1, end - Date.now()));
    } catch (error) {
      failures = isUndecided(error) ? 0 : failures + 1;
      if (!mayPass(error) || failures > mostFailures) throw error;
      if (!isPending(error)) wait += slowDown;
    }
    const left = end - Date.now();
    if (left <= lastPause) {
      await pause(Math.max(0, left));
      throw over();
    }
    await pause(Math.min(wait, left - lastPause));
  }
}

function isPending(error: unknown): boolean {
  return error instanceof OAuthError && error.error === 'authorization_pending';
}

/** True if the server said that the user has not decided. */
function isUndecided(error: unknown): boolean {
  return isPending(error) || (error instanceof OAuthError && error.error === 'slow_down');
}

/** True if the next request may succeed. */
function mayPass(error: unknown): boolean {
  if (isUndecided(error) || error instanceof APIConnectionError || error instanceof TimeoutError) return true;
  const { status = 0 } = error instanceof APIError ? error : {};
  return status === 429 || status >= 500;
}

const login = 'The login of the device';

function expired(): OAuthError {
  const body = { error: 'expired_token', error_description: 'the user did not enter the code in time' };
  return new OAuthError(undefined, body, login);
}

function loginTimedOut(ms: number): TimeoutError {
  return new TimeoutError(undefined, undefined, `${login}: waited ${ms} ms for the user`, undefined, {
    hint: 'Raise the timeout, or start again with new codes.',
  });
}

export function aborted(cause: unknown): APIUserAbortError {
  return new APIUserAbortError(`${login}: aborted by the caller.`, { cause });
}

function parseCodes(body: unknown): DeviceCode | undefined {
  if (!isObject(body)) return undefined;
  const { device_code, verification_uri, expires_in, interval } = body;
  const user_code = typeof body['user_code'] === 'number' ? String(body['user_code']) : body['user_code'];
  if (typeof device_code !== 'string' || typeof user_code !== 'string' || typeof verification_uri !== 'string')
    return undefined;
  return {
    ...body,
    device_code,
    user_code,
    verification_uri,
    expires_in: positive(expires_in) ?? usualCodeLife,
    interval: positive(interval) ?? usualInterval,
    verification_url: withUserCode(verification_uri, user_code),
  };
}

function withUserCode(url: string, userCode: string): string {
  const [page = '', ...fragment] = url.split(/(?=#)/);
  return `${page}${page.includes('?') ? '&' : '?'}user_code=${encodeURIComponent(userCode)}${fragment.join('')}`;
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
