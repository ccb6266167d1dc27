import {
  oauthDeviceCodeCreateForWorkspaceOperation,
  oauthDeviceCodeCreateOperation,
} from '../../generated/client/operations.gen.js';
import type { DeviceCodeData } from '../../generated/client/index.gen.js';
import { isObject } from '../lib/is-object.js';
import type { RequestOptions } from '../http/options.js';
import { requestOAuth } from './oauth-request.js';
import { optional, required } from './required.js';
import type { OAuthSite } from './site.js';

export interface DeviceCodeConfig extends OAuthSite {
  /** The id of the OAuth app. */
  readonly clientId: string;
  /** Limits the token to one workspace; enterprise plans only. */
  readonly workspaceId?: string | undefined;
}

/** The codes of a device. Unlike that of a token, `expires_in` is a duration here: seconds until the codes die. */
export type DeviceCode = DeviceCodeData & {
  /** The page with the user's code filled in: for a link or a QR code. */
  readonly verification_url: string;
};

/** Documented as usual, in seconds; assumed where an answer does not say. */
const usualLife = 300;
const usualInterval = 5;

/**
 * Starts the login of a device without a browser.
 *
 * @param config the app, and the workspace to limit the token to.
 * @param options as for every call; `debug` shows no bodies here, for they hold secrets.
 * @returns the codes: show the user `user_code` and `verification_uri`, or `verification_url` alone.
 * @throws OAuthError when the server refuses, whatever the HTTP status. An abort rejects with APIUserAbortError.
 * @example
 * const { verification_url, device_code } = await getDeviceCode({ clientId });
 */
export async function getDeviceCode(config: DeviceCodeConfig, options?: RequestOptions): Promise<DeviceCode> {
  const workspaceId = optional('workspaceId', config.workspaceId);
  const operation =
    workspaceId === undefined ? oauthDeviceCodeCreateOperation : oauthDeviceCodeCreateForWorkspaceOperation;
  const place = workspaceId === undefined ? {} : { workspace_id: workspaceId };
  const params = { client_id: required('clientId', config.clientId), ...place };
  return requestOAuth({ operation, site: config, params }, { what: 'the codes', read: codeIn }, options);
}

function codeIn(body: unknown): DeviceCode | undefined {
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
    expires_in: positive(expires_in) ?? usualLife,
    interval: positive(interval) ?? usualInterval,
    verification_url: withCode(verification_uri, user_code),
  };
}

function withCode(address: string, userCode: string): string {
  const [page = '', ...fragment] = address.split(/(?=#)/);
  return `${page}${page.includes('?') ? '&' : '?'}user_code=${encodeURIComponent(userCode)}${fragment.join('')}`;
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
