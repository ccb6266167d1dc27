// The demo uses the real service if COZE_API_TOKEN and COZE_BOT_ID are set, and the local server otherwise.
// COZE_BASE_URL selects another server with the same protocol.
import { setTimeout as pause } from 'node:timers/promises';
import { CozeAPI } from 'coze-client';
import { DEMO_BOT_ID, QUESTION_WORKFLOW_ID, startCozeServer } from 'coze-client/testing';

const { COZE_API_TOKEN: token, COZE_BOT_ID, COZE_WORKFLOW_ID, COZE_REGION, COZE_BASE_URL } = process.env;

/** Yields a text in pieces, at the pace of a model. */
async function* typed(text) {
  for (const piece of text.match(/.{1,3}/gu) ?? []) {
    await pause(25);
    yield piece;
  }
}

function reply({ text, toolOutputs }) {
  if (toolOutputs) return { text: typed(`查到了：${toolOutputs.map(({ output }) => output).join('；')}。`) };
  if (text.includes('天气')) return { toolCalls: [{ name: 'get_weather', arguments: { city: '北京' } }] };
  return { text: typed(`你说的是“${text}”。2024 年 10 月 1 日是星期二 🎉`) };
}

/** @returns the client, the ids of a bot and a workflow, the local server if it is used, and a function that ends it */
export async function connect() {
  if (token && COZE_BOT_ID) {
    const client = new CozeAPI({ token, region: COZE_REGION === 'cn' ? 'cn' : 'com', baseURL: COZE_BASE_URL });
    return { client, botId: COZE_BOT_ID, workflowId: COZE_WORKFLOW_ID, server: undefined, close: async () => {} };
  }
  const server = await startCozeServer({ reply });
  const client = new CozeAPI({ token: 'local', baseURL: server.url });
  return { client, botId: DEMO_BOT_ID, workflowId: QUESTION_WORKFLOW_ID, server, close: () => server.close() };
}
