/** All ways to get a token: a function for each step, and auth objects that do every step for you. */
export type { TokenRequest, TokenSource } from '../http/token.js';
export {
  getPKCEAuthenticationUrl,
  getWebAuthenticationUrl,
  handleCallback,
  type Callback,
  type ExpectedCallback,
  type PKCEAuthentication,
  type PKCEAuthenticationConfig,
  type WebAuthenticationConfig,
} from './authorization.js';
export {
  getDeviceCode,
  getDeviceToken,
  type DeviceCode,
  type DeviceCodeConfig,
  type DeviceTokenConfig,
  type DeviceTokenData,
  type OnUserCode,
} from './device.js';
export type { PKCEOAuthTokenConfig, RefreshOAuthTokenConfig, WebOAuthTokenConfig } from './grants.js';
export {
  _getJWTToken,
  getJWTToken,
  jwtAuth,
  type JWTAuth,
  type JWTAuthOptions,
  type JWTSessionContext,
  type JWTTokenConfig,
  type SignedJWTConfig,
} from './jwt.js';
export {
  deviceOAuth,
  pkceOAuth,
  webOAuth,
  type DeviceOAuth,
  type DeviceOAuthOptions,
  type PKCEOAuth,
  type PKCEOAuthOptions,
  type WebAuthorization,
  type WebOAuth,
  type WebOAuthOptions,
} from './oauth-apps.js';
export type { AuthOptions, OAuthSite } from './options.js';
export { patAuth, type PATAuth } from './pat-auth.js';
export { fileStore, memoryStore, type StoredToken, type TokenStore } from './token-store.js';
export { getPKCEOAuthToken, getWebOAuthToken, refreshOAuthToken } from './token-functions.js';
export type { TokenLifetime } from './token.js';
export type { UserAuth, UserAuthOptions } from './user-auth.js';
