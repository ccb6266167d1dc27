import { type Frames, rawFrame } from './frames.js';

/** Puts raw text before the event with the number `at`; after the last event when there are not so many. */
export async function* insertMalformed(frames: Frames, { at, text }: { at: number; text: string }): Frames {
  let index = 0;
  let inserted = false;
  for await (const frame of frames) {
    if (!inserted && index === at) {
      inserted = true;
      yield rawFrame(text);
    }
    index += 1;
    yield frame;
  }
  if (!inserted) yield rawFrame(text);
}
