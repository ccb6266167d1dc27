// Tests in a DOM of Jest have Buffer, but neither TextEncoder nor TextDecoder. Pages have no Buffer.
const { Buffer: NodeBuffer }: { readonly Buffer?: BufferConstructor } = globalThis;

/** The bytes of a text in UTF-8. */
export const encodeText = (text: string): Uint8Array<ArrayBuffer> =>
  NodeBuffer === undefined ? new TextEncoder().encode(text) : Uint8Array.from(NodeBuffer.from(text));

/** The text of bytes in UTF-8. */
export const textOf = (bytes: Uint8Array): string =>
  NodeBuffer === undefined
    ? new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
    : NodeBuffer.from(bytes).toString('utf8');

/** The number of bytes of a text in UTF-8. */
export const byteLength = (text: string): number => encodeText(text).byteLength;
