// A streamed chat: the answer is printed while it is generated.
import { ChatEventType, RoleType } from 'coze-client';
import { connect } from './support/connect.mjs';

const { client, botId, close } = await connect();

const stream = client.chat.stream({
  bot_id: botId,
  additional_messages: [{ role: RoleType.User, content: '2024 年 10 月 1 日是星期几？', content_type: 'text' }],
});
for await (const part of stream) {
  if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) process.stdout.write(part.data.content);
}
const usage = await stream.usage();
console.log(`\n(${usage?.token_count ?? 0} tokens, log id ${stream.logid})`);

await close();
