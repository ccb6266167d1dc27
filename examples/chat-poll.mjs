// A chat without a stream: create it, poll until it is completed, read the messages.
import { RoleType } from 'coze-client';
import { connect } from './support/connect.mjs';

const { client, botId, close } = await connect();

const { chat, answer } = await client.chat.createAndPoll({
  bot_id: botId,
  additional_messages: [{ role: RoleType.User, content: '你好！', content_type: 'text' }],
});
console.log(answer);
console.log(`(${chat.status}, ${chat.usage?.token_count ?? 0} tokens)`);

await close();
