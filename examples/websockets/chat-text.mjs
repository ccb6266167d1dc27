// 通过 WebSocket 对话：同一连接里的两个问题，一边生成一边打印。
// A chat over a WebSocket: two questions on one connection, answered while they are generated.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

// maxRetries：断线后自动重连，会话不变。
// maxRetries: a lost connection is replaced, in the same conversation.
const session = await client.websockets.chat.create(process.env.COZE_BOT_ID ?? '', { maxRetries: 5 });
for (const question of ['2024 年 10 月 1 日是星期几？', '那前一天呢？']) {
  session.sendText(question);
  const reply = session.reply();
  for await (const piece of reply.textStream) process.stdout.write(piece);
  const { status } = await reply.completed;
  console.log(`\n(${status}, log id ${session.logid})`);
}
session.close();
