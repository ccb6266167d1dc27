import { deferred } from './deferred.js';
import type { SocketObserver } from './inbox.js';

/** At most this many bytes may still wait. */
const lowWater = 16_384;
/** WebSockets don't tell when bytes leave. */
const lookEvery = 10;

interface Draining {
  readonly bufferedAmount: number;
  observe(observer: SocketObserver<never>): () => void;
}

/** Waits until little is left to send. */
export async function drained(session: Draining): Promise<void> {
  if (session.bufferedAmount <= lowWater) return;
  const { promise, resolve, reject } = deferred<void>();
  const timer = setInterval(() => {
    if (session.bufferedAmount <= lowWater) resolve();
  }, lookEvery);
  const release = session.observe({ ended: (_closed, error) => reject(error) });
  try {
    await promise;
  } finally {
    clearInterval(timer);
    release();
  }
}
