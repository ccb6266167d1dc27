// 流式对话：一边生成，一边打印回答。
// A streamed chat: the answer is printed while it is generated.
import { ChatEventType, CozeAPI, COZE_CN_BASE_URL, RoleType } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const stream = client.chat.stream({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: RoleType.User, content: '讲个笑话', content_type: 'text' }],
});
for await (const part of stream) {
  if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) process.stdout.write(part.data.content);
}

// 对话结束后才有用量；日志 ID 供扣子的技术支持查询。
// The usage is known at the end of the chat; the support of Coze asks for the log id.
const usage = await stream.usage();
console.log(`\n${usage?.token_count ?? 0} tokens, log id ${stream.logid}`);
