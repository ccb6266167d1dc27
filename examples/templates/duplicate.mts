// 复制模板：在自己的工作空间里得到一个智能体的草稿。
// Duplicate a template: the copy is the draft of a bot in your workspace.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const { entity_id, entity_type } = await client.templates.duplicate(process.env.COZE_TEMPLATE_ID ?? '', {
  workspace_id: process.env.COZE_WORKSPACE_ID ?? '',
  name: '我的副本',
});
const draft = await client.bots.retrieveNew(entity_id, { is_published: false });
console.log(`${entity_type} ${entity_id}: ${draft.name}`);
