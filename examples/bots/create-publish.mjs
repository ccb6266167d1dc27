// 新建智能体，发布到 API 渠道，再修改草稿。
// Create a bot, publish it to the channel of the API, then change its draft.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const { bot_id } = await client.bots.create({
  space_id: process.env.COZE_WORKSPACE_ID ?? '',
  name: '退货助手',
  description: '回答退货问题',
  prompt_info: { prompt: '你是退货助手，只回答退货问题。' },
  onboarding_info: { prologue: '你好，要退什么？', suggested_questions: ['怎么退货？'] },
});

// 1024 是 API 渠道：发布之后才能用 API 对话。
// 1024 is the channel of the API: only published bots chat there.
const { version } = await client.bots.publish({ bot_id, connector_ids: ['1024'] });
console.log(`published: ${bot_id} ${version}`);

await client.bots.update({ bot_id, description: '回答退货和换货问题' });
const draft = await client.bots.retrieveNew(bot_id, { is_published: false });
const published = await client.bots.retrieveNew(bot_id);
console.log(`draft: ${draft.description}, published: ${published.description}`);
