import type { StreamResponse } from '../http/index.js';
import { ForeignBody } from '../streaming/foreign-body.js';
import { SseDecoder } from '../streaming/sse-decoder.js';

/** An event of a stream that is asked for by its path: nothing is known about its data, so they stay text. */
export interface RawEvent {
  event: string;
  data: string;
  id?: string | undefined;
}

/** The events of a stream to the end of its body, for no terminator is known. */
export async function* rawEvents(opened: StreamResponse): AsyncGenerator<RawEvent, undefined, unknown> {
  const reader = opened.toWebStream().getReader();
  const decoder = new SseDecoder();
  const foreign = new ForeignBody();
  try {
    for (let done = false; !done;) {
      const step = await reader.read();
      done = step.done;
      const text = decoder.text(step.value);
      if (!foreign.claims(text)) decoder.feed(text);
      else if (done || foreign.full) throw opened.notAStream(foreign.text);
      if (done) decoder.end(() => true);
      for (let message = decoder.shift(); message !== undefined; message = decoder.shift())
        yield { event: message.event ?? 'message', data: message.data, id: message.id };
    }
    return undefined;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}
