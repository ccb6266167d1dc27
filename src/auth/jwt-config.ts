import { runtime } from '#runtime';
import type { JWTScope } from '../../generated/client/index.gen.js';
import { CozeError } from '../errors/coze-error.js';
import { optional, required } from './required.js';
import { apiBase, type OAuthSite } from './site.js';

/** What an app with a key asks for, apart from how it signs. */
export interface JWTGrantConfig extends OAuthSite {
  /** Seconds the token lives, from 1 to 86399. Default 900. */
  readonly durationSeconds?: number | undefined;
  /** What the token may do; counts for channel apps only. Left out, all that the app may. */
  readonly scope?: Partial<JWTScope> | undefined;
  /** Act in the account of another user, or in one organization of an enterprise. */
  readonly accountId?: string | undefined;
  /** Act in a whole enterprise, with a privileged app. Not together with `accountId`. */
  readonly enterpriseId?: string | undefined;
}

/** A JWT that was signed elsewhere. */
export interface SignedJWTConfig extends JWTGrantConfig {
  /** The JWT, without `Bearer`. It works once. */
  readonly token: string;
}

/** Who uses the app, for quotas and bills; enterprise flagship plans only. */
export interface JWTSessionContext {
  readonly device_info?: { readonly device_id?: string; readonly custom_consumer?: string };
}

export interface JWTTokenConfig extends JWTGrantConfig {
  /** The id of the OAuth app. */
  readonly appId: string;
  /** The fingerprint of the public key. */
  readonly keyid: string;
  /** The private key as PEM, in PKCS#8 or PKCS#1. Its Base64 in one line, as secret stores keep it, will do too. */
  readonly privateKey: string;
  /** The bare host of the API. Default: the host of `baseURL`. */
  readonly aud?: string | undefined;
  /** Only `RS256`, the default. */
  readonly algorithm?: string | undefined;
  /** One value for each of your users: keeps their conversations apart. */
  readonly sessionName?: string | undefined;
  readonly sessionContext?: JWTSessionContext | undefined;
  /** Let a private key be used in browsers and web workers, where whoever opens the page can read it. */
  readonly allowPrivateKeyInBrowser?: boolean | undefined;
}

/** Refuses what no request could be made of. The key itself is looked at when it signs. */
export function checkJWTConfig(config: JWTTokenConfig): void {
  const { algorithm = 'RS256', privateKey } = config;
  for (const name of ['appId', 'keyid'] as const) required(name, config[name]);
  if (typeof privateKey === 'string' || !privateKey) required('privateKey', privateKey);
  if (algorithm !== 'RS256') throw new CozeError('algorithm must be RS256: Coze takes no other.');
  checkJWTGrant(config);
  if (!runtime.exposesToken || config.allowPrivateKeyInBrowser === true) return;
  throw new CozeError(
    'A private key in a browser or web worker can be read by whoever opens the page. Let a server of yours get the ' +
      'token; allowPrivateKeyInBrowser: true lets it pass all the same.',
  );
}

export function checkJWTGrant(config: JWTGrantConfig): void {
  const { durationSeconds = 900 } = config;
  const accountId = optional('accountId', config.accountId);
  const enterpriseId = optional('enterpriseId', config.enterpriseId);
  apiBase(config);
  if (!Number.isInteger(durationSeconds) || durationSeconds < 1 || durationSeconds > 86_399)
    throw new CozeError('durationSeconds must be a whole number from 1 to 86399.');
  if (accountId !== undefined && enterpriseId !== undefined)
    throw new CozeError('accountId and enterpriseId exclude each other: a token acts in one of them.');
}
