// A web app: the user's browser opens the consent page and is redirected to your server.
// Real service: COZE_WEB_CLIENT_ID, COZE_WEB_CLIENT_SECRET and COZE_REDIRECT_URL, which the app has registered and which
// resolves to this machine, such as http://127.0.0.1:8765/callback (and COZE_REGION=cn).
import { CozeAPI, webOAuth } from 'coze-client';
import { DEMO_WEB_CLIENT_ID, DEMO_WEB_CLIENT_SECRET } from 'coze-client/testing';
import { callbackServer, visit } from './support/callback.mjs';
import { chooseSite } from './support/site.mjs';

const { site, env, server, close } = await chooseSite(
  'COZE_WEB_CLIENT_ID',
  'COZE_WEB_CLIENT_SECRET',
  'COZE_REDIRECT_URL',
);
const [clientId = DEMO_WEB_CLIENT_ID, clientSecret = DEMO_WEB_CLIENT_SECRET, wanted] = env;
const { redirectUrl, callback, close: stopListening } = await callbackServer(wanted);

const auth = webOAuth({ ...site, clientId, clientSecret, redirectUrl });
const { url, state } = auth.authorize();
await visit(url, server);
await auth.handleCallback(await callback, { state });

const client = new CozeAPI({ ...site, token: auth });
const user = await client.users.me();
console.log(`A web app acts for ${user.user_name}.`);

stopListening();
await close();
