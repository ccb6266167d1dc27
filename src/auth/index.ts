/** Every way to a token: functions for each step, and auth objects that look after themselves. */
export type { TokenRequest, TokenSource } from '../http/token.js';
export {
  getPKCEAuthenticationUrl,
  getWebAuthenticationUrl,
  type PKCEAuthentication,
  type PKCEAuthenticationConfig,
  type WebAuthenticationConfig,
} from './authorization-url.js';
export type { AuthOptions } from './auth-options.js';
export { handleCallback, type Callback, type ExpectedCallback } from './callback.js';
export {
  getPKCEOAuthToken,
  getWebOAuthToken,
  type PKCEOAuthTokenConfig,
  type WebOAuthTokenConfig,
} from './code-grant.js';
export { getDeviceCode, type DeviceCode, type DeviceCodeConfig } from './device-code.js';
export { deviceOAuth, type DeviceOAuth, type DeviceOAuthOptions } from './device-oauth.js';
export { getDeviceToken, type DeviceTokenConfig, type DeviceTokenData, type OnUserCode } from './device-token.js';
export { fileStore } from './file-store.js';
export { jwtAuth, type JWTAuth, type JWTAuthOptions } from './jwt-auth.js';
export type { JWTSessionContext, JWTTokenConfig, SignedJWTConfig } from './jwt-config.js';
export { _getJWTToken, getJWTToken } from './jwt-grant.js';
export { patAuth, type PATAuth } from './pat-auth.js';
export { pkceOAuth, type PKCEOAuth, type PKCEOAuthOptions } from './pkce-oauth.js';
export { refreshOAuthToken, type RefreshOAuthTokenConfig } from './refresh-grant.js';
export type { OAuthSite } from './site.js';
export type { TokenLifetime } from './token-answer.js';
export { memoryStore, type StoredToken, type TokenStore } from './token-store.js';
export type { UserAuth, UserAuthOptions } from './user-auth.js';
export { webOAuth, type WebAuthorization, type WebOAuth, type WebOAuthOptions } from './web-oauth.js';
