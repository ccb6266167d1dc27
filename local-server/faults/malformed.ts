import type { Malformed } from './fault.js';
import { type Frames, rawFrame } from './frames.js';

/** Puts raw text or bytes before the event with the number `at`; after the last event when there are not so many. */
export async function* insertMalformed(frames: Frames, malformed: Malformed): Frames {
  const content = 'text' in malformed ? malformed.text : malformed.bytes;
  let index = 0;
  let inserted = false;
  for await (const frame of frames) {
    if (!inserted && index === malformed.at) {
      inserted = true;
      yield rawFrame(content);
    }
    index += 1;
    yield frame;
  }
  if (!inserted) yield rawFrame(content);
}
