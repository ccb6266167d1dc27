import { onAbort } from '../../src/for-local-server.js';
import type { ServerTimers } from '../lib/timers.js';

/** Kept when this file is loaded: fake timers of a test replace the global ones later. */
const { setTimeout, clearTimeout, setImmediate, MessageChannel } = globalThis;

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
  // Not by setTimeout: pages wait at least 4 ms after a few of them.
  nextTurn: () =>
    new Promise((resolve) => {
      if (typeof setImmediate === 'function') {
        setImmediate(resolve);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(undefined);
    }),
};
