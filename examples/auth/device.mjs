// OAuth 设备码：没有浏览器的程序，用户在另一台设备上输入验证码。
// OAuth for devices: a program without a browser, whose user enters a code on another device.
import { CozeAPI, COZE_CN_BASE_URL, deviceOAuth } from 'coze-client';

const baseURL = process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL;
const auth = deviceOAuth({
  baseURL,
  clientId: process.env.COZE_DEVICE_CLIENT_ID ?? '',
  onUserCode({ verification_url, user_code, expires_in }) {
    console.log(`Open ${verification_url}`);
    console.log(`The code is ${user_code}, for ${expires_in} s.`);
  },
});

// timeout 为 0：一直等到验证码过期。
// A timeout of 0: wait until the code expires.
const client = new CozeAPI({ baseURL, token: auth });
const user = await client.users.me({ timeout: 0 });
console.log(`A device acts for ${user.user_name}.`);
