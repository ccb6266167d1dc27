// The Coze behind the proxies of these examples.
// Real service: COZE_API_TOKEN and COZE_BOT_ID (and COZE_REGION=cn). Without them: the local server.
import { DEMO_BOT_ID, startCozeServer } from 'coze-client/testing';

const { COZE_API_TOKEN, COZE_BASE_URL, COZE_BOT_ID, COZE_REGION } = process.env;
const local = COZE_API_TOKEN === undefined ? await startCozeServer() : undefined;

export const token = COZE_API_TOKEN ?? 'local';
export const botId = COZE_BOT_ID ?? DEMO_BOT_ID;
export const site = { baseURL: local?.url ?? COZE_BASE_URL, region: COZE_REGION === 'cn' ? 'cn' : 'com' };
