import { onAbort } from '../../src/for-local-server.js';
import type { AnsweredRequest } from '../answer-request.js';
import type { ServerContext } from '../server-context.js';

/** Bytes that are ready before they are read, as the buffers of a connection hold them. */
const AHEAD = 65_536;

/** What fetch rejects with if the connection fails, and what the body of a response fails with. */
export const connectionFailure = (): TypeError => new TypeError('Failed to fetch');

/** Never settles. */
export const never = <T>(): Promise<T> => new Promise(() => undefined);

/** The body of a response. It fails when the request is aborted, or the server closes. */
export function bodyStream(
  { response, fault, end }: AnsweredRequest,
  signal: AbortSignal,
  server: ServerContext,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const { chunks } = response;
  let isOver = false;
  let isReset = false;
  const releases: (() => void)[] = [];
  const finish = (): void => {
    isOver = true;
    for (const release of releases) release();
    end();
  };
  type Controller = ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;

  const close = (controller: Controller): void => {
    finish();
    controller.close();
  };
  /** What was sent before a reset arrives. */
  const resetWhenRead = (controller: Controller): void => {
    isReset = true;
    if (controller.desiredSize !== AHEAD) return;
    finish();
    controller.error(connectionFailure());
  };

  return new ReadableStream(
    {
      start(controller) {
        const fail = (reason: unknown): void => {
          finish();
          controller.error(reason);
        };
        releases.push(
          onAbort([signal], fail),
          onAbort([server.signal], () => fail(connectionFailure())),
        );
      },
      async pull(controller) {
        if (isReset) return resetWhenRead(controller);
        for (;;) {
          const next = await chunks.next();
          if (isOver) return;
          if (next.done === true) return fault.keepOpen === true ? never() : close(controller);
          if ('break' in next.value) {
            if (next.value.break === 'stall') return never();
            return next.value.break === 'reset' ? resetWhenRead(controller) : close(controller);
          }
          if (next.value.bytes.byteLength === 0) continue;
          return controller.enqueue(new Uint8Array(next.value.bytes));
        }
      },
      cancel: finish,
    },
    { highWaterMark: AHEAD, size: (bytes) => bytes.byteLength },
  );
}
