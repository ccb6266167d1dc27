import type { OAuthApp } from './oauth-app.js';

/** The web app of every server whose `apps` are left out. */
export const DEMO_WEB_CLIENT_ID = '73798217465310098241.app.coze';
/** The secret of the demo web app. */
export const DEMO_WEB_CLIENT_SECRET = 'demo-secret-of-the-web-app';
/** The app with PKCE of every server whose `apps` are left out. */
export const DEMO_PKCE_CLIENT_ID = '73798217465310098242.app.coze';
/** The app for devices of every server whose `apps` are left out. */
export const DEMO_DEVICE_CLIENT_ID = '73798217465310098243.app.coze';
/** The app with a key of every server whose `apps` are left out; its private key is `server.oauth.demoJwtKey`. */
export const DEMO_JWT_APP_ID = '1150000000001';
/** The app with a key that belongs to a channel; its private key is `server.oauth.demoJwtKey` too. */
export const DEMO_CHANNEL_APP_ID = '1150000000002';
/** The `kid` of the demo key. */
export const DEMO_JWT_KEY_ID = 'wL7Yk0cR3vT9nB5xQ2hJ8sM4dF6gA1pZ-demo_key-0';

/** The apps of a server that is told of none. */
export function demoApps(key: { readonly publicKey: string }): OAuthApp[] {
  const publicKeys = {
    // Making a key takes a while, and most tests need none.
    get [DEMO_JWT_KEY_ID]() {
      return key.publicKey;
    },
  };
  return [
    { clientId: DEMO_WEB_CLIENT_ID, type: 'web', name: 'Demo web app', clientSecret: DEMO_WEB_CLIENT_SECRET },
    { clientId: DEMO_PKCE_CLIENT_ID, type: 'pkce', name: 'Demo PKCE app' },
    { clientId: DEMO_DEVICE_CLIENT_ID, type: 'device', name: 'Demo device app' },
    { clientId: DEMO_JWT_APP_ID, type: 'jwt', name: 'Demo JWT app', publicKeys },
    { clientId: DEMO_CHANNEL_APP_ID, type: 'jwt', name: 'Demo channel app', publicKeys, channel: true },
  ];
}
