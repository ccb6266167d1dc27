import type { IncomingMessage } from 'node:http';
import { startTimer } from '../../lib/abort.js';
import { NodeHeaders } from '../../runtime/http/headers.node.js';
import { refusalLimit, type Refusal } from './socket-adapter.js';

/** Milliseconds that the body of a refusal may take. */
const refusalTimeout = 1_000;

/** Reads a refusal. Its status must be known also if the body breaks off or never ends. */
export async function readRefusal(response: IncomingMessage): Promise<Refusal> {
  const chunks: Buffer[] = [];
  let size = 0;
  const cancelTimer = startTimer(refusalTimeout, () => response.destroy());
  try {
    for await (const chunk of response) {
      const bytes: Buffer = chunk;
      chunks.push(bytes);
      size += bytes.byteLength;
      if (size > refusalLimit) break;
    }
  } catch {
    // The part that was received is used.
  } finally {
    cancelTimer();
  }
  const text = Buffer.concat(chunks).toString();
  return { status: response.statusCode ?? 0, headers: new NodeHeaders(response.headersDistinct), text };
}
