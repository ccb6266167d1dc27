import { ChatEventType, CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const stream = client.chat.stream({
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: 'user', content: '你好' }],
});
const followUps: string[] = [];
for await (const { event, data } of stream) {
  if (event === ChatEventType.CONVERSATION_MESSAGE_DELTA) process.stdout.write(data.content);
  if (event === ChatEventType.CONVERSATION_MESSAGE_COMPLETED && data.type === 'follow_up') followUps.push(data.content);
}
console.log(`\n${followUps.map((question) => `> ${question}`).join('\n')}`);
