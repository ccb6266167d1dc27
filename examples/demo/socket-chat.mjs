// A text chat over a WebSocket: two turns, printed while they are generated.
import { connect } from './support/connect.mjs';
import { answer, ask, note } from './support/terminal.mjs';

const { client, botId, close } = await connect();

const session = await client.websockets.chat.create(botId);
for (const text of ['2024 年 10 月 1 日是星期几？', '那前一天呢？']) {
  ask(text);
  session.sendText(text);
  const reply = session.reply();
  for await (const piece of reply.textStream) answer(piece);
  const { status, usage } = await reply.completed;
  note(`${status}, ${usage?.token_count ?? 0} tokens, log id ${session.logid}`);
}

session.close();
await close();
