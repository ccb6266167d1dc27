import { endsStream, formatEvent } from '../sse-format.js';
import type { StreamFamily, WireEvent } from '../answer.js';
import type { Ending } from './fault.js';

/** A part of a body on its way out, or the point where the answer breaks off. */
export type Frame =
  | { readonly bytes: Uint8Array; readonly isEvent: boolean; readonly isTerminator: boolean }
  | { readonly ending: Ending };

export type Frames = AsyncGenerator<Frame>;

const encoder = new TextEncoder();

export const rawFrame = (content: string | Uint8Array): Frame => ({
  bytes: typeof content === 'string' ? encoder.encode(content) : content,
  isEvent: false,
  isTerminator: false,
});

export async function* bodyFrames(content: string | Uint8Array): Frames {
  yield rawFrame(content);
}

/** One frame an event. Stopping early leaves `events` untouched, so that the run behind it can be finished. */
export async function* eventFrames(family: StreamFamily, events: AsyncGenerator<WireEvent>): Frames {
  for (let index = 0; ; index += 1) {
    const next = await events.next();
    if (next.done === true) return;
    yield {
      bytes: encoder.encode(formatEvent(family, next.value, index)),
      isEvent: true,
      isTerminator: endsStream(family, next.value),
    };
  }
}
