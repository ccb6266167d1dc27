// An app that cannot keep a secret, with PKCE.
// Real service: COZE_PKCE_CLIENT_ID and COZE_REDIRECT_URL, which the app has registered and which resolves to this machine,
// such as http://127.0.0.1:8765/callback (and COZE_REGION=cn).
import { CozeAPI, pkceOAuth } from 'coze-client';
import { DEMO_PKCE_CLIENT_ID } from 'coze-client/testing';
import { callbackServer, visit } from './support/callback.mjs';
import { chooseSite } from './support/site.mjs';

const { site, env, server, close } = await chooseSite('COZE_PKCE_CLIENT_ID', 'COZE_REDIRECT_URL');
const [clientId = DEMO_PKCE_CLIENT_ID, wanted] = env;
const { redirectUrl, callback, close: stopListening } = await callbackServer(wanted);

const auth = pkceOAuth({ ...site, clientId, redirectUrl });
const pending = await auth.authorize();
await visit(pending.url, server);
await auth.handleCallback(await callback, pending);

const client = new CozeAPI({ ...site, token: auth });
const user = await client.users.me();
console.log(`An app without a secret acts for ${user.user_name}.`);

stopListening();
await close();
