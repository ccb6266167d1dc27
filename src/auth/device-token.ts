import { oauthTokenCreateOperation } from '../../generated/client/operations.gen.js';
import type { DeviceCodeGrant, OAuthToken } from '../../generated/client/index.gen.js';
import type { RequestOptions } from '../http/options.js';
import { CozeError } from '../errors/coze-error.js';
import { getDeviceCode, type DeviceCode } from './device-code.js';
import { pollDevice } from './device-poll.js';
import { checkWait, required } from './required.js';
import type { ServerClock } from './server-clock.js';
import type { OAuthSite } from './site.js';
import { requestUserToken, type TokenLifetime } from './token-answer.js';

/** Shows the user where to go and what to enter. A promise is waited for before the asking begins. */
export type OnUserCode = (code: DeviceCode) => unknown;

export interface DeviceTokenConfig extends OAuthSite {
  /** The id of the OAuth app. */
  readonly clientId: string;
  /** What `getDeviceCode` gave. Left out, new codes are fetched and handed to `onUserCode`; that implies `poll`. */
  readonly deviceCode?: string | undefined;
  /** Ask again and again until the user has decided. Default false: ask once. */
  readonly poll?: boolean | undefined;
  /** Seconds between two requests: `interval` of `getDeviceCode`. Default 5, at least 1. `slow_down` adds five. */
  readonly interval?: number | undefined;
  /** Seconds the codes live: `expires_in` of `getDeviceCode`. Default: until the server says that they are dead. */
  readonly expiresIn?: number | undefined;
  /** Milliseconds until the waiting for the user is given up; 0, the default, is no limit. */
  readonly timeout?: number | undefined;
  /** Limits the token of new codes to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
  readonly onUserCode?: OnUserCode | undefined;
}

/** What the token endpoint answers a device, a refusal included. */
export interface DeviceTokenData extends OAuthToken {
  error?: string;
  error_description?: string;
}

/**
 * Gets the token of a device once the user has let it in.
 *
 * Failed connections and faults of the server don't end the asking until six in a row.
 *
 * @param config the app and the code of the device; `poll: true` waits for the user.
 * @param options as for every call; its `signal` ends the waiting, its `timeout` is that of a single request.
 * @returns the token. `expires_in` is the time it ends, in seconds since 1970; `expires_at` is the same as a Date.
 * @throws OAuthError when the user refuses (`access_denied`), the codes are dead (`expired_token`), or, without `poll`,
 * when the user has not decided (`authorization_pending`).
 * @throws TimeoutError when `timeout` is over. An abort rejects with APIUserAbortError.
 * @example
 * const { device_code, interval, expires_in, verification_url } = await getDeviceCode({ clientId });
 * console.log(`Open ${verification_url}`);
 * const token = await getDeviceToken({ clientId, deviceCode: device_code, poll: true, interval, expiresIn: expires_in });
 */
export async function getDeviceToken(
  config: DeviceTokenConfig,
  options?: RequestOptions,
): Promise<OAuthToken & TokenLifetime> {
  return deviceToken(config, options);
}

export async function deviceToken(
  config: DeviceTokenConfig,
  options?: RequestOptions,
  clock?: ServerClock,
): Promise<OAuthToken & TokenLifetime> {
  const begun = Date.now();
  const { onUserCode } = config;
  if (config.deviceCode !== undefined) return ask({ ...config, deviceCode: config.deviceCode }, options, clock);
  if (onUserCode === undefined)
    throw new CozeError('deviceCode is missing: pass one, or onUserCode to show a new one.');
  const code = await getDeviceCode(config, options);
  const { device_code: deviceCode, interval, expires_in } = code;
  const expiresIn = expires_in - (Date.now() - begun) / 1000;
  return ask({ ...config, deviceCode, interval, expiresIn, poll: true }, options, clock, () => onUserCode(code));
}

async function ask(
  config: DeviceTokenConfig & { readonly deviceCode: string },
  options: RequestOptions | undefined,
  clock: ServerClock | undefined,
  show?: () => unknown,
): Promise<OAuthToken & TokenLifetime> {
  const { interval = 5, expiresIn, timeout = 0, poll = false } = config;
  for (const [name, value] of Object.entries({ interval, expiresIn, timeout })) checkWait(name, value);
  const params: DeviceCodeGrant = {
    grant_type: 'urn:ietf:params:oauth:grant-type:device_code',
    client_id: required('clientId', config.clientId),
    device_code: required('deviceCode', config.deviceCode),
  };
  const request = { operation: oauthTokenCreateOperation, site: config, params: { ...params } };
  // The server sets the pace: retries in between would break it.
  const once = (timeout: number | undefined) =>
    requestUserToken(request, { ...options, maxRetries: 0, timeout }, clock);
  if (!poll) return once(options?.timeout);
  return pollDevice((timeLeft) => once(Math.min(options?.timeout || 300_000, timeLeft)), {
    interval,
    expiresIn,
    timeout,
    signal: options?.signal,
    show,
  });
}
