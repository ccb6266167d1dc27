import { StreamAbortedError, StreamInterruptedError, StreamTimeoutError } from '../errors/stream-errors.js';
import { announcedLength, cutOff } from './envelope.js';
import { longestTimer } from './lifeline.js';
import type { OpenedStream } from './opened-stream.js';
import { labelOf } from './operation.js';

/**
 * The bytes of an opened answer, read when they are asked for. A fault of the connection, a silence longer than the idle
 * timeout and a body shorter than announced break them off with a StreamError, the caller's signal with
 * StreamAbortedError. Whoever cancels them closes the connection.
 */
export function byteStream(opened: OpenedStream): ReadableStream<Uint8Array> {
  const { idleTimeout: idle, logid, signal } = opened;
  const label = labelOf(opened.operation);
  const announced = announcedLength(opened.response.headers);
  const reader = opened.body.getReader();
  let received = 0;
  let stalled = false;

  /** Cancelling settles a pending read of any body, also of one whose transport ignores the signal. */
  const stop = () => void reader.cancel(signal.reason).catch(() => undefined);
  const stall = () => {
    stalled = true;
    stop();
  };
  const close = (reason: unknown) => {
    stop();
    opened.abort(reason);
  };

  const read = async () => {
    const timer = idle > 0 && idle <= longestTimer ? setTimeout(stall, idle) : undefined;
    signal.addEventListener('abort', stop);
    try {
      const step = await reader.read();
      if (!signal.aborted && !stalled) return step;
    } catch (cause) {
      if (!signal.aborted) throw new StreamInterruptedError(`${label}: the connection broke.`, { logid, cause });
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', stop);
    }
    if (signal.aborted) throw new StreamAbortedError(`${label}: aborted.`, { logid, cause: signal.reason });
    throw new StreamTimeoutError(`${label}: nothing came for ${idle} ms, see streamIdleTimeout.`, { logid });
  };

  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await read();
          received += value?.byteLength ?? 0;
          if (!done) return controller.enqueue(value);
          if (received < announced)
            throw new StreamInterruptedError(`${label}: ${cutOff(received, announced)}.`, { logid });
          controller.close();
          opened.release();
        } catch (error) {
          close(error);
          throw error;
        }
      },
      cancel: close,
    },
    { highWaterMark: 0 },
  );
}
