import { DONE_TEXT, type StreamEvent } from './stream-kind.js';

/**
 * The events of a generator as bytes, in the wire form of an event stream. One event is pulled when the reader of the
 * bytes asks; cancelling the bytes leaves the generator, and its error becomes theirs.
 */
export function toReadableStream(events: AsyncGenerator<StreamEvent, undefined, unknown>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const step = await events.next();
        if (step.done === true) controller.close();
        else controller.enqueue(encoder.encode(toWire(step.value)));
      },
      async cancel() {
        await events.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}

function toWire({ id, event, data }: StreamEvent): string {
  const number = id === undefined ? '' : `id: ${id}\n`;
  const lines = toText(data).replaceAll('\n', '\ndata: ');
  return `${number}event: ${event}\ndata: ${lines}\n\n`;
}

/** Text goes as it is, unless reading it back would make something else of it. */
function toText(data: unknown): string {
  const plain = typeof data === 'string' && data !== DONE_TEXT && !/^\s*[{["]|\r/.test(data);
  return plain ? data : (JSON.stringify(data) ?? '');
}
