/** The number of bytes of a text in UTF-8. */
export const byteLength = (text: string): number => new TextEncoder().encode(text).byteLength;

/** Joins pieces into one array with its own memory. */
export function concatBytes(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.byteLength, 0));
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.byteLength;
  }
  return whole;
}
