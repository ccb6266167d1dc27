import { VERSION, type Runtime } from './runtime.js';

/** Browsers and web workers. A page cannot see redirects: `fetch` follows them, and the final URL is checked. */
export const runtime: Runtime = {
  name: 'browser',
  exposesToken: true,
  ioPerRequest: false,
  fetchInit: { cache: 'no-store', redirect: 'follow' },
  connectionHint: ' A browser hides the cause, which often is CORS: see its console.',
  agentHeaders: () => ({ 'x-coze-client-user-agent': JSON.stringify({ version: VERSION, lang: 'browser' }) }),
  now: () => performance.now(),
  origin: () => globalThis.location?.origin,
};
