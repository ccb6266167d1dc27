// An app with a private key, on your server.
// Real service: COZE_JWT_APP_ID, COZE_JWT_KEY_ID and COZE_JWT_PRIVATE_KEY, the key as PEM (and COZE_REGION=cn).
import { CozeAPI, jwtAuth } from 'coze-client';
import { DEMO_JWT_APP_ID, DEMO_JWT_KEY_ID } from 'coze-client/testing';
import { chooseSite } from './support/site.mjs';

const { site, env, server, close } = await chooseSite('COZE_JWT_APP_ID', 'COZE_JWT_KEY_ID', 'COZE_JWT_PRIVATE_KEY');
const [appId = DEMO_JWT_APP_ID, keyid = DEMO_JWT_KEY_ID, privateKey = server?.oauth.demoJwtKey ?? ''] = env;

// The session name separates the conversations of your users.
const auth = jwtAuth({ ...site, appId, keyid, privateKey, sessionName: 'user-1', durationSeconds: 3600 });

const client = new CozeAPI({ ...site, token: auth });
const user = await client.users.me();
console.log(`An app with a key acts for ${user.user_name}.`);

await close();
