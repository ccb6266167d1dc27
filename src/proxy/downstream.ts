import { startTimer, onAbort, type AbortSource } from '../lib/abort.js';
import { ProxyRefusalError, refusalEnvelope } from './refusal.js';
import { pieceMask, type ChangePiece } from './token-mask.js';
import type { UpstreamResponse } from './upstream.js';

/** The headers of Coze that reach the page. Its cookies would be those of this server. */
const passedBack = ['content-type', 'content-disposition', 'content-language', 'retry-after', 'x-tt-logid'];

/** What is not of this server must not run as one of its pages, and is not for caches. */
const ownHeaders = {
  'cache-control': 'no-store, no-transform',
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  // Asks nginx to pass on each piece as it comes.
  'x-accel-buffering': 'no',
};

/**
 * The response for the page. Its body is read from Coze piece by piece, as fast as the page reads it.
 *
 * @param left - aborts when the visitor has left: the response of Coze is dropped then.
 */
export function pageResponse(
  { status, headers: given, body, cancellation, token }: UpstreamResponse,
  left: AbortSource | undefined,
  idleTimeout: number,
): Response {
  const headers = new Headers(ownHeaders);
  for (const name of passedBack) {
    const value = given.get(name);
    if (value !== null) headers.set(name, value);
  }
  if (body === null || status === 204 || status === 205) return new Response(null, { status, headers });
  const drop = (): void => cancellation.abort();
  return new Response(relayed(body, left, idleTimeout, drop, pieceMask(token)), { status, headers });
}

/** A refusal as a response of the platform. */
export function refusalResponse(refusal: ProxyRefusalError, logid: string): Response {
  const headers = { ...ownHeaders, 'content-type': 'application/json; charset=utf-8', 'x-tt-logid': logid };
  return new Response(refusalEnvelope(refusal, logid), { status: refusal.status, headers });
}

/** A stream of the pieces of another one, of which at most one is kept. `drop` ends the exchange with Coze. */
function relayed(
  body: ReadableStream<Uint8Array>,
  left: AbortSource | undefined,
  idleTimeout: number,
  drop: () => void,
  change: ChangePiece,
): ReadableStream<Uint8Array> {
  const reader = body.getReader();
  let isOver = false;
  let fail = (_error: Error): void => undefined;
  let cancelTimer = (): void => undefined;
  const watch = (): void => {
    cancelTimer();
    cancelTimer = startTimer(idleTimeout, () => end('No byte passed for longer than the idleTimeout of the proxy.'));
  };
  const finish = (): void => {
    isOver = true;
    cancelTimer();
    release();
  };
  const end = (message: string): void => {
    if (isOver) return;
    finish();
    fail(new Error(message));
    drop();
  };
  const release = onAbort([left], () => queueMicrotask(() => end('The visitor has left.')));
  watch();
  return new ReadableStream<Uint8Array>(
    {
      start: (controller) => {
        fail = (error) => controller.error(error);
      },
      pull: async (controller) => {
        watch();
        try {
          const { value } = await reader.read();
          if (isOver) return;
          watch();
          const piece = change(value);
          if (piece !== undefined && (piece.byteLength > 0 || value !== undefined)) controller.enqueue(piece);
          if (value !== undefined) return;
          finish();
          controller.close();
        } catch {
          end('The connection to Coze broke.');
        }
      },
      cancel: () => {
        finish();
        drop();
      },
    },
    { highWaterMark: 0 },
  );
}
