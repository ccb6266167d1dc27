import { ChatEventType, CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const stream = client.chat.runTools({
  stream: true,
  bot_id: process.env.COZE_BOT_ID ?? '',
  additional_messages: [{ role: 'user', content: '北京今天天气怎么样？' }],
  tools: { get_weather: ({ city }) => `${String(city)}：晴，22 ℃` },
  maxRounds: 5,
  onToolError: (_error, call) => `${call.function.name} 出错了`,
});
for await (const part of stream) {
  if (part.event === ChatEventType.CONVERSATION_MESSAGE_DELTA) process.stdout.write(part.data.content);
}
console.log(`\n${(await stream.finalChat()).status}`);
