import { readFetchFault } from './fetch-fault.js';
import { VERSION, type Runtime } from './runtime.js';

/** Edge functions of web frameworks: on the server, with a `fetch` that caches by default. */
export const runtime: Runtime = {
  name: 'edge',
  exposesToken: false,
  ioPerRequest: true,
  fetchInit: { cache: 'no-store', redirect: 'manual' },
  fetchFault: readFetchFault,
  agentHeaders: () => ({
    'user-agent': `coze-client/${VERSION} edge`,
    'x-coze-client-user-agent': JSON.stringify({ version: VERSION, lang: 'edge' }),
  }),
  now: () => performance.now(),
  origin: () => undefined,
};
