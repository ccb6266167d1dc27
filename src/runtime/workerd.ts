import { VERSION, type Runtime } from './runtime.js';

/** Cloudflare Workers. Their `fetch` throws on `cache` unless the Worker opted in, and does not cache API calls. */
export const runtime: Runtime = {
  name: 'workerd',
  exposesToken: false,
  ioPerRequest: true,
  fetchInit: { redirect: 'manual' },
  agentHeaders: () => ({
    'user-agent': `coze-client/${VERSION} workerd`,
    'x-coze-client-user-agent': JSON.stringify({ version: VERSION, lang: 'workerd' }),
  }),
  now: () => performance.now(),
  origin: () => undefined,
};
