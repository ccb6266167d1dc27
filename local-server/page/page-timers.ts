import { onAbort } from '../../src/for-local-server.js';
import type { ServerTimers } from '../lib/timers.js';

/** Kept when this file is loaded: fake timers of a test replace the global ones later. */
const { setTimeout, clearTimeout } = globalThis;

/** The waits of a server in a page or a Worker. */
export const pageTimers: ServerTimers = {
  pause: (ms, signal) =>
    new Promise((resolve) => {
      const timer = setTimeout(() => {
        release();
        resolve();
      }, ms);
      const release = onAbort([signal], () => {
        clearTimeout(timer);
        resolve();
      });
    }),
  nextTurn: () =>
    new Promise((resolve) => {
      setTimeout(resolve, 0);
    }),
};
