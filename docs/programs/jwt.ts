import { CozeAPI, jwtAuth } from 'coze-client';

const auth = jwtAuth({
  region: 'cn',
  appId: process.env.COZE_JWT_APP_ID ?? '',
  keyid: process.env.COZE_JWT_KEY_ID ?? '',
  privateKey: process.env.COZE_JWT_PRIVATE_KEY ?? '',
  durationSeconds: 3600,
});
const client = new CozeAPI({ region: 'cn', token: auth });

console.log((await client.users.me()).user_name);
// 这次用缓存的令牌 / This time with the cached token.
const { answer } = await client.chat.createAndPoll({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: 'user', content: '你好', content_type: 'text' }],
});
console.log(answer);
