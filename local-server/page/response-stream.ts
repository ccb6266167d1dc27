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
  type Controller = ReadableStreamDefaultController<Uint8Array<ArrayBuffer>>;
  let isOver = false;
  /** What happens once all that was sent is read. */
  let last: ((controller: Controller) => void) | undefined;
  const releases: (() => void)[] = [];
  const finish = (): void => {
    isOver = true;
    for (const release of releases) release();
    end();
  };
  const close = (controller: Controller): void => controller.close();
  const reset = (controller: Controller): void => controller.error(connectionFailure());
  /** What was sent before arrives, unless the request is aborted. */
  const endWhenRead = (controller: Controller, step: (controller: Controller) => void): void => {
    if (last === undefined) end();
    last = step;
    if (controller.desiredSize !== AHEAD) return;
    finish();
    step(controller);
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
          onAbort([server.signal], () => last === undefined && fail(connectionFailure())),
        );
      },
      async pull(controller) {
        if (last !== undefined) return endWhenRead(controller, last);
        for (;;) {
          const next = await chunks.next();
          if (isOver) return;
          if (next.done === true) return fault.keepOpen === true ? never() : endWhenRead(controller, close);
          if ('break' in next.value) {
            if (next.value.break === 'stall') return never();
            return endWhenRead(controller, next.value.break === 'reset' ? reset : close);
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
