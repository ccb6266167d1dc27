import { ChatEventType, CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const stream = client.chat.stream({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: 'user', content: '讲个长故事' }],
});
let shown = '';
for await (const part of stream) {
  if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) shown += part.data.content;
  // 用户点了“停止”。
  // The user presses “stop”.
  if (shown.length >= 6) break;
}
console.log(shown);

const chat = await stream.cancel();
console.log(chat?.status);
