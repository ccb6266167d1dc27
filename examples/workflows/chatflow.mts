// 对话流：与对话流多轮对话，它会先问城市，再回答天气。
// A chatflow in several turns: it asks for the city, then tells the weather.
import { CozeAPI, COZE_CN_BASE_URL, RoleType } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

let conversation_id: string | undefined;
for (const content of ['天气怎么样？', '北京']) {
  const stream = client.workflows.chat.stream({
    workflow_id: process.env.COZE_CHATFLOW_ID ?? '',
    bot_id: process.env.COZE_BOT_ID ?? '',
    conversation_id,
    additional_messages: [{ role: RoleType.User, content, content_type: 'text' }],
    ext: { user_id: 'user-1001' },
  });
  console.log(await stream.text());
  ({ conversation_id } = await stream.finalChat());
}
