// By Buffer: tests in a DOM of Jest have neither TextEncoder nor TextDecoder.

/** The bytes of a text in UTF-8. */
export const encodeText = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(text));

/** The text of bytes in UTF-8. */
export const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

/** The number of bytes of a text in UTF-8. */
export const byteLength = (text: string): number => Buffer.byteLength(text);
