import { setImmediate, setTimeout } from 'node:timers/promises';
import { onAbort } from '../../src/for-local-server.js';
import type { ServerTimers } from './timers.js';

/** The waits of a server on Node. */
export const nodeTimers: ServerTimers = {
  async pause(ms, signal) {
    const ended = new AbortController();
    const release = onAbort([signal], () => ended.abort());
    await setTimeout(ms, undefined, { signal: ended.signal }).catch(() => undefined);
    release();
  },
  nextTurn: () => setImmediate(),
};
