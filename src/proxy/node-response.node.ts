import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';

/** Writes a response of fetch, as fast as the visitor reads it. */
export async function writeToNode(response: Response, incoming: IncomingMessage, out: ServerResponse): Promise<void> {
  const reader = response.body?.getReader();
  const stop = (): void => void reader?.cancel().catch(() => undefined);
  out.once('close', stop);
  try {
    for (const [name, value] of response.headers) out.appendHeader(name, value);
    // The rest of a body that was refused is not read, and must not be taken for the next request.
    if (!incoming.complete) out.shouldKeepAlive = false;
    out.writeHead(response.status);
    out.flushHeaders();
    for (;;) {
      const { value } = (await reader?.read()) ?? {};
      if (value === undefined) break;
      if (out.destroyed) return;
      if (!out.write(value)) await drained(out);
    }
    out.end();
  } catch {
    // A response that is cut off must not look complete.
    out.destroy();
  } finally {
    out.off('close', stop);
  }
}

async function drained(out: ServerResponse): Promise<void> {
  const closed = new AbortController();
  const { signal } = closed;
  const ignore = (): undefined => undefined;
  // A visitor who has left reads nothing any more.
  await Promise.race([once(out, 'drain', { signal }).catch(ignore), once(out, 'close', { signal }).catch(ignore)]);
  closed.abort();
}
