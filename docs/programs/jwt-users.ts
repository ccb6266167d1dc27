import { CozeAPI, jwtAuth } from 'coze-client';

const app = {
  region: 'cn',
  appId: process.env.COZE_JWT_APP_ID ?? '',
  keyid: process.env.COZE_JWT_KEY_ID ?? '',
  privateKey: process.env.COZE_JWT_PRIVATE_KEY ?? '',
} as const;

const clients = new Map<string, CozeAPI>();
/** 每个用户一个客户端，令牌各自缓存 / One client for each user, each with a token of its own. */
function clientOf(userId: string): CozeAPI {
  let client = clients.get(userId);
  if (client === undefined) {
    client = new CozeAPI({ region: 'cn', token: jwtAuth({ ...app, sessionName: userId }) });
    clients.set(userId, client);
  }
  return client;
}

for (const userId of ['user-1', 'user-2', 'user-1']) {
  const stream = clientOf(userId).chat.stream({
    bot_id: process.env.COZE_BOT_ID ?? '',
    user_id: userId,
    additional_messages: [{ role: 'user', content: `我是 ${userId}`, content_type: 'text' }],
  });
  console.log(await stream.text());
}
console.log(`${clients.size} tokens`);
