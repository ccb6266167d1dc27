import {
  DEMO_CHANNEL_APP_ID,
  DEMO_DEVICE_CLIENT_ID,
  DEMO_JWT_APP_ID,
  DEMO_JWT_KEY_ID,
  DEMO_PKCE_CLIENT_ID,
  DEMO_WEB_CLIENT_ID,
  DEMO_WEB_CLIENT_SECRET,
} from '../lib/demo-ids.js';
import type { OAuthApp, PublicJWK } from './apps.js';

/** The OAuth apps of a server without the `apps` option. */
export function demoApps(key: { readonly publicKey: string | PublicJWK }): OAuthApp[] {
  const publicKeys = {
    // Lazy: creating the key pair takes a while, and most tests do not need it.
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
