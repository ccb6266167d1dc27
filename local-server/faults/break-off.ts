import type { Ending, FaultPoint } from './fault.js';
import type { Frames } from './frames.js';

/** Passes on so many events or bytes, then the ending. A body that is shorter ends as it would. */
export function breakOff(frames: Frames, ending: Ending, point: Exclude<FaultPoint, 'before-headers'>): Frames {
  return 'events' in point ? afterEvents(frames, ending, point.events) : afterBytes(frames, ending, point.bytes);
}

async function* afterEvents(frames: Frames, ending: Ending, limit: number): Frames {
  if (limit === 0) return yield { ending };
  let events = 0;
  for await (const frame of frames) {
    yield frame;
    if ('isEvent' in frame && frame.isEvent) events += 1;
    if (events === limit) return yield { ending };
  }
}

async function* afterBytes(frames: Frames, ending: Ending, limit: number): Frames {
  let left = limit;
  if (left === 0) return yield { ending };
  for await (const frame of frames) {
    if (!('bytes' in frame)) return yield frame;
    yield { ...frame, bytes: frame.bytes.subarray(0, left) };
    left -= frame.bytes.byteLength;
    if (left <= 0) return yield { ending };
  }
}
