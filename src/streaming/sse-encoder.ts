import { CozeError } from '../errors/coze-error.js';
import type { Failure } from '../lib/queue.js';
import { doneText, type StreamEvent } from './stream-events.js';

/**
 * Encodes the events of a generator as an event stream. An event is taken when the reader of the bytes asks for more.
 * Cancelling the bytes leaves the generator; an error of the generator is an error of the bytes.
 *
 * @param faultAtEnd - the error of events that seem to have ended well.
 */
export function toReadableStream(
  events: AsyncGenerator<StreamEvent, undefined, unknown>,
  faultAtEnd: () => Failure | undefined,
): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const step = await events.next();
        if (step.done !== true) return controller.enqueue(encoder.encode(await encodeOrLeave(events, step.value)));
        const fault = faultAtEnd();
        if (fault === undefined) controller.close();
        else controller.error(fault.error);
      },
      async cancel() {
        await events.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

/** Data that are nested too deep cannot be written: the stream is left then, so that its connection is closed. */
async function encodeOrLeave(events: AsyncGenerator<StreamEvent>, event: StreamEvent): Promise<string> {
  try {
    return encodeEvent(event);
  } catch (cause) {
    await events.return(undefined);
    throw new CozeError(`The data of the event ${event.event} cannot be written as JSON.`, { cause });
  }
}

function encodeEvent({ id, event, data }: StreamEvent): string {
  const idLine = id === undefined ? '' : `id: ${id}\n`;
  const lines = toText(data).replaceAll('\n', '\ndata: ');
  return `${idLine}event: ${event}\ndata: ${lines}\n\n`;
}

/** Text is sent as it is, unless it would be decoded to something else. */
function toText(data: unknown): string {
  const isPlain = typeof data === 'string' && data !== doneText && !/^\s*[{["]|\r/.test(data);
  return isPlain ? data : (JSON.stringify(data) ?? '');
}
