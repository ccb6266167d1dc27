// By Buffer: tests in a DOM of Jest have neither TextEncoder nor TextDecoder.

/** The bytes of a text in UTF-8. */
export const encodeText = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));

/** The text of bytes in UTF-8. */
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** The number of bytes of a text in UTF-8. */
export const byteLength = (text: string): number => Buffer.byteLength(text);

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

/** Also recognises the bytes of another realm: a DOM of Jest is one. */
export function isByteArray(value: unknown): value is Uint8Array {
  return ArrayBuffer.isView(value) && Reflect.get(value, Symbol.toStringTag) === 'Uint8Array';
}
