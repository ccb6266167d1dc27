// 运行工作流，等待结果。
// Run a workflow and wait for its result.
import { CozeAPI, COZE_CN_BASE_URL } from 'coze-client';

const client = new CozeAPI({
  token: process.env.COZE_API_TOKEN ?? '',
  baseURL: process.env.COZE_BASE_URL ?? COZE_CN_BASE_URL,
});

const run = await client.workflows.runs.create({
  workflow_id: process.env.COZE_WORKFLOW_ID ?? '',
  parameters: { city: '北京' },
});
// data 是结束节点输出的 JSON 文本；debug_url 是网页上的运行详情。
// data is the output of the end node as JSON text; debug_url is the page of the run.
console.log(run.data);
console.log(run.usage?.token_count, run.debug_url);
