// A chat without a stream: create it, poll until it is completed, read the messages.
import { RoleType } from 'coze-client';
import { connect } from './support/connect.mjs';
import { answer, ask, note } from './support/terminal.mjs';

const { client, botId, close } = await connect();

const question = '你好！';
ask(question);
const { chat, answer: text } = await client.chat.createAndPoll({
  bot_id: botId,
  additional_messages: [{ role: RoleType.User, content: question, content_type: 'text' }],
});
answer(text);
note(`${chat.status}, ${chat.usage?.token_count ?? 0} tokens`);

await close();
