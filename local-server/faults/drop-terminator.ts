import type { Frames } from './frames.js';

export async function* dropTerminator(frames: Frames): Frames {
  for await (const frame of frames) if ('ending' in frame || !frame.isTerminator) yield frame;
}
