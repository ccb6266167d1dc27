// A program without a browser: the user enters a code on another device.
// Real service: COZE_DEVICE_CLIENT_ID (and COZE_REGION=cn).
import { CozeAPI, deviceOAuth } from 'coze-client';
import { DEMO_DEVICE_CLIENT_ID } from 'coze-client/testing';
import { chooseSite } from './support/site.mjs';

const { site, env, server, close } = await chooseSite('COZE_DEVICE_CLIENT_ID');
const [clientId = DEMO_DEVICE_CLIENT_ID] = env;

const auth = deviceOAuth({
  ...site,
  clientId,
  onUserCode({ verification_url, user_code }) {
    console.log(`Open ${verification_url}`);
    server?.oauth.approveDevice(user_code);
  },
});

const client = new CozeAPI({ ...site, token: auth });
const user = await client.users.me();
console.log(`A device acts for ${user.user_name}.`);

await close();
