import type { IncomingMessage, ServerResponse } from 'node:http';
import { startTimer } from '../lib/abort.js';

/**
 * Writes a response of fetch, as fast as the visitor reads it. It never rejects.
 *
 * @param idleTimeout - milliseconds after which a visitor who does not read is cut off.
 */
export async function writeToNode(
  response: Response,
  incoming: IncomingMessage,
  out: ServerResponse,
  idleTimeout: number,
): Promise<void> {
  let reader: ReadableStreamDefaultReader<Uint8Array> | undefined;
  const stop = (): void => void reader?.cancel().catch(() => undefined);
  out.once('close', stop);
  try {
    reader = response.body?.getReader();
    for (const [name, value] of response.headers) out.appendHeader(name, value);
    // The rest of a body that was refused is not read, and must not be taken for the next request.
    if (!incoming.complete) out.shouldKeepAlive = false;
    out.writeHead(response.status);
    out.flushHeaders();
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      if (value === undefined) break;
      if (out.destroyed) return;
      if (!out.write(value)) await sent(out, 'drain', idleTimeout);
    }
    out.end();
    if (!out.writableFinished) await sent(out, 'finish', idleTimeout);
  } catch {
    // A response that is cut off must not look complete.
    out.destroy();
  } finally {
    out.off('close', stop);
  }
}

/** Waits until the visitor has taken what was written. Who takes nothing for too long is cut off: they may never leave. */
async function sent(out: ServerResponse, event: 'drain' | 'finish', idleTimeout: number): Promise<void> {
  const cancelTimer = startTimer(idleTimeout, () => out.destroy());
  // A visitor who has left reads nothing any more.
  await new Promise<void>((resolve) => {
    const done = (): void => {
      out.off(event, done).off('close', done);
      resolve();
    };
    out.on(event, done).on('close', done);
  });
  cancelTimer();
}
