import { ChatEventType, COZE_CN_BASE_URL, CozeAPI, RoleType } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', baseURL: COZE_CN_BASE_URL });

const stream = client.chat.stream({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: RoleType.User, content: '讲个笑话', content_type: 'text' }],
});
for await (const part of stream) {
  if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) process.stdout.write(part.data.content);
}
console.log();
