// OAuth JWT：服务器用私钥换取令牌；每个用户一个 sessionName，会话互相隔离。
// OAuth with JWT: your server signs with a private key; a sessionName for each user keeps their conversations apart.
import { CozeAPI, COZE_CN_BASE_URL, jwtAuth } from 'coze-client';

const baseURL = process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL;

const clients = new Map();
// 每个用户一个客户端：令牌缓存在客户端里，过期前自动更新。
// One client for each user: it keeps its token, and renews it before it expires.
function clientOf(userId) {
  let client = clients.get(userId);
  if (client === undefined) {
    const token = jwtAuth({
      baseURL,
      appId: process.env.COZE_JWT_APP_ID ?? '',
      keyid: process.env.COZE_JWT_KEY_ID ?? '',
      // PEM 格式的私钥全文。
      // The private key itself, as PEM.
      privateKey: process.env.COZE_JWT_PRIVATE_KEY ?? '',
      sessionName: userId,
      durationSeconds: 3600,
    });
    client = new CozeAPI({ baseURL, token });
    clients.set(userId, client);
  }
  return client;
}

for (const userId of ['user-1', 'user-2', 'user-1']) {
  const { user_name } = await clientOf(userId).users.me();
  console.log(`For ${userId}, the app acts for ${user_name}.`);
}
console.log(`${clients.size} tokens`);
