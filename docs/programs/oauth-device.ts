import { CozeAPI, deviceOAuth } from 'coze-client';

const auth = deviceOAuth({
  region: 'cn',
  clientId: process.env.COZE_DEVICE_CLIENT_ID ?? '',
  onUserCode({ verification_url, user_code, expires_in }) {
    console.log(`Open ${verification_url}`);
    console.log(`The code is ${user_code}, for ${expires_in} s.`);
  },
});
const client = new CozeAPI({ region: 'cn', token: auth });

// 0：一直等到验证码过期 / 0: it waits until the code expires.
const me = await client.users.me({ timeout: 0 });
console.log(`Signed in as ${me.user_name}`);
