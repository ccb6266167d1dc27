import { VERSION } from '../lib/version.js';
import type { Runtime } from './runtime.js';

/** Browsers and web workers. A page cannot see a redirect, so it follows and the final address is judged. */
export const runtime: Runtime = {
  name: 'browser',
  exposesToken: true,
  fetchInit: { cache: 'no-store', redirect: 'follow' },
  agentHeaders: () => ({ 'x-coze-client-user-agent': JSON.stringify({ version: VERSION, lang: 'browser' }) }),
  origin: () => globalThis.location?.origin,
};
