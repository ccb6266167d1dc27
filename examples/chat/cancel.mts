// 中途停止：用户点了“停止”，对话在服务器上也取消。
// Stop half-way: the user presses “stop”, and the chat is canceled on the server as well.
import { ChatEventType, CozeAPI, COZE_CN_BASE_URL, RoleType } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const stream = client.chat.stream({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: RoleType.User, content: '讲个长故事', content_type: 'text' }],
});
let shown = '';
for await (const part of stream) {
  if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) shown += part.data.content;
  if (shown.length >= 6) break;
}
console.log(shown);

// 只断开连接，智能体还会继续生成；cancel() 才让它停下。如果它已经生成完，状态是 completed。
// The bot would go on if only the connection ended: cancel() stops it. A bot that had finished is completed.
const chat = await stream.cancel();
console.log(chat?.status);
