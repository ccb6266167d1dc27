import fc from 'fast-check';

/** The pieces of a stream, some of them empty. */
export const pieces = fc.array(fc.uint8Array({ maxLength: 300 }), { maxLength: 8 });

export function joinedOf(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** The same bytes as a view at an odd offset of a larger buffer. */
export function shifted(bytes: Uint8Array): Uint8Array {
  const buffer = new Uint8Array(bytes.length + 6).fill(0xee);
  buffer.set(bytes, 3);
  return buffer.subarray(3, 3 + bytes.length);
}

/** PCM16 of the samples. */
export function pcmOf(samples: Iterable<number>): Uint8Array {
  const values = [...samples];
  const view = new DataView(new ArrayBuffer(values.length * 2));
  for (const [index, value] of values.entries()) view.setInt16(index * 2, value, true);
  return new Uint8Array(view.buffer);
}

/** The samples of PCM16. */
export function samplesIn(pcm: Uint8Array): number[] {
  const view = new DataView(pcm.buffer, pcm.byteOffset, pcm.byteLength);
  return Array.from({ length: pcm.byteLength / 2 }, (_, index) => view.getInt16(index * 2, true));
}

/** The result of a function, or the error it throws. */
export function outcomeOf(action: () => unknown): unknown {
  try {
    return action();
  } catch (error) {
    return error;
  }
}
