import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const session = await client.websockets.chat.create(process.env.COZE_BOT_ID ?? '');
for (const question of ['2024 年 10 月 1 日是星期几？', '那前一天呢？']) {
  session.sendText(question);
  const reply = session.reply();
  for await (const piece of reply.textStream) process.stdout.write(piece);
  const { status } = await reply.completed;
  console.log(`\n(${status})`);
}
session.close();
