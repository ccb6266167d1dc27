import { mask } from '../errors/redact.js';
import { shortestSecret } from '../errors/secret-forms.js';
import { startTimer, onAbort, type AbortSource } from '../lib/abort.js';
import { ProxyRefusalError, refusalEnvelope } from './refusal.js';
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
  { wire, cancellation, token }: UpstreamResponse,
  left: AbortSource | undefined,
  idleTimeout: number,
): Response {
  const { status } = wire;
  if (status < 200 || status > 599 || (status >= 300 && status < 400)) {
    cancellation.abort();
    throw new ProxyRefusalError(502, `Coze answered with the status ${status}, which the proxy does not pass on.`);
  }
  const headers = new Headers(ownHeaders);
  for (const name of passedBack) {
    const value = wire.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const body = wire.toResponse().body;
  const hasBody = body !== null && status !== 204 && status !== 205;
  return new Response(
    hasBody
      ? relayed(
          body,
          left,
          idleTimeout,
          () => cancellation.abort(),
          status < 400 || token.length < shortestSecret ? asItIs : tokenMask(token),
        )
      : null,
    {
      status,
      headers,
    },
  );
}

/** A refusal as a response of the platform. */
export function refusalResponse(refusal: ProxyRefusalError, logid: string): Response {
  const headers = { ...ownHeaders, 'content-type': 'application/json; charset=utf-8', 'x-tt-logid': logid };
  return new Response(refusalEnvelope(refusal, logid), { status: refusal.status, headers });
}

/** What becomes of a piece of a body; of no piece when it ends. */
type ChangePiece = (piece?: Uint8Array) => Uint8Array | undefined;

const asItIs: ChangePiece = (piece) => piece;

/** Masks the token in an error of a server that repeats the request. The token may be in two pieces. */
function tokenMask(token: string): ChangePiece {
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const encoder = new TextEncoder();
  let rest = '';
  return (piece) => {
    const text = (rest + decoder.decode(piece, { stream: piece !== undefined })).replaceAll(token, mask);
    const end = piece === undefined ? text.length : Math.max(0, text.length - token.length);
    // A character of two units stays whole.
    const whole = text.slice(0, end).replace(/[\ud800-\udbff]$/, '');
    rest = text.slice(whole.length);
    return encoder.encode(whole);
  };
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
          if (piece !== undefined) controller.enqueue(piece);
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
