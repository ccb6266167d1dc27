import { CozeAPI } from 'coze-client';

const client = new CozeAPI({ token: process.env.COZE_API_TOKEN ?? '', region: 'cn' });

const { bot_id } = await client.bots.create({
  space_id: process.env.COZE_WORKSPACE_ID ?? '',
  name: '退货助手',
  description: '回答退货问题',
  prompt_info: { prompt: '你是退货助手，只回答退货问题。' },
  onboarding_info: { prologue: '你好，要退什么？', suggested_questions: ['怎么退货？'] },
});
const { version } = await client.bots.publish({ bot_id, connector_ids: ['1024'] });
console.log(bot_id, version);

await client.bots.update({ bot_id, description: '回答退货和换货问题' });
const [draft, published] = await Promise.all([
  client.bots.retrieveNew(bot_id, { is_published: false }),
  client.bots.retrieveNew(bot_id),
]);
console.log(draft.description, '/', published.description);
