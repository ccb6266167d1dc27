import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

let conversation_id: string | undefined;
for (const content of ['天气怎么样？', '北京']) {
  const stream = client.workflows.chat.stream({
    workflow_id: process.env.COZE_CHATFLOW_ID ?? '',
    bot_id: process.env.COZE_BOT_ID ?? '',
    conversation_id,
    additional_messages: [{ role: 'user', content }],
    ext: { user_id: 'user-1001' },
  });
  console.log(await stream.text());
  const chat = await stream.finalChat();
  console.log(chat.status);
  ({ conversation_id } = chat);
}
