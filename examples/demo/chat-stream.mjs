// A streamed chat: the answer is printed while it is generated.
import { ChatEventType, RoleType } from 'coze-client';
import { connect } from './support/connect.mjs';
import { answer, ask, note } from './support/terminal.mjs';

const { client, botId, close } = await connect();

const question = '2024 年 10 月 1 日是星期几？';
ask(question);
const stream = client.chat.stream({
  bot_id: botId,
  additional_messages: [{ role: RoleType.User, content: question, content_type: 'text' }],
});
for await (const part of stream) {
  if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) answer(part.data.content);
}
const usage = await stream.usage();
note(`${usage?.token_count ?? 0} tokens, log id ${stream.logid}`);

await close();
