import { setTimeout } from 'node:timers/promises';
import { onAbort } from '../../src/for-local-server.js';

/** Waits until the time is over or the signal aborts. All waits share one listener of the signal. */
export async function pause(ms: number, signal: AbortSignal): Promise<void> {
  const ended = new AbortController();
  const release = onAbort([signal], () => ended.abort());
  await setTimeout(ms, undefined, { signal: ended.signal }).catch(() => undefined);
  release();
}
