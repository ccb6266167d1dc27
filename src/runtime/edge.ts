import { VERSION } from '../lib/version.js';
import type { Runtime } from './runtime.js';

/** Edge functions of web frameworks: server side, and with a fetch that caches unless told not to. */
export const runtime: Runtime = {
  name: 'edge',
  exposesToken: false,
  fetchInit: { cache: 'no-store', redirect: 'manual' },
  agentHeaders: () => ({
    'user-agent': `coze-client/${VERSION} edge`,
    'x-coze-client-user-agent': JSON.stringify({ version: VERSION, lang: 'edge' }),
  }),
  origin: () => undefined,
};
