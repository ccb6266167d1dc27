// 共享令牌：多个进程只登录一次，重启后仍然有效。令牌保存在目录里，也可以换成任何 Keyv 实例。
// A shared token: one login for several processes, which survives a restart. It is in a directory; any Keyv instance works, too.
import { CozeAPI, COZE_CN_BASE_URL, deviceOAuth, fileStore } from 'coze-client';

const baseURL = process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL;
let logins = 0;

// 每个进程都这样连接。刷新令牌只能用一次，所以各进程共用别人刷新出来的令牌。
// Each process connects like this. A refresh token works only once, so each uses the token that another one has refreshed.
function connect() {
  const token = deviceOAuth({
    baseURL,
    clientId: process.env.COZE_DEVICE_CLIENT_ID ?? '',
    store: fileStore('.coze-tokens'),
    key: 'user-1',
    onUserCode({ verification_url }) {
      logins += 1;
      console.log(`Open ${verification_url}`);
    },
  });
  return new CozeAPI({ baseURL, token, timeout: 0 });
}

await connect().users.me();
const users = await Promise.all([connect(), connect(), connect()].map((client) => client.users.me()));
console.log(`${users.length} more clients act for ${users[0]?.user_name} after ${logins} login(s).`);
