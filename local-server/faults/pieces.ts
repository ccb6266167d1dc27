import { type Frame, type Frames, rawFrame } from './frames.js';

/** Cuts and joins the body into pieces of the given sizes; what is left at the end goes out as it is. */
export async function* inPieces(frames: Frames, sizes: number | readonly number[]): Frames {
  const sizeOf = (index: number): number => (typeof sizes === 'number' ? sizes : (sizes[index] ?? Infinity));
  let held = new Uint8Array(0);
  let index = 0;
  for await (const frame of frames) {
    if ('ending' in frame) {
      yield* rest(held);
      return yield frame;
    }
    held = joined(held, frame.bytes);
    while (held.byteLength >= sizeOf(index)) {
      const size = sizeOf(index);
      yield rawFrame(held.subarray(0, size));
      held = held.subarray(size);
      index += 1;
    }
  }
  yield* rest(held);
}

function* rest(held: Uint8Array): Generator<Frame> {
  if (held.byteLength > 0) yield rawFrame(held);
}

function joined(left: Uint8Array, right: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(left.byteLength + right.byteLength);
  whole.set(left);
  whole.set(right, left.byteLength);
  return whole;
}
