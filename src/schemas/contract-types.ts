/** Types that the generated types are built from. */

declare const unrecognized: unique symbol;

/**
 * A value of an enum that this version of the client does not know.
 *
 * The platform adds values without notice, so unknown values pass through in both directions: what was received can be
 * sent back. A literal in your code is still checked, so that a typo does not compile.
 */
export type Unrecognized<T extends string | number = string> = T & { readonly [unrecognized]: true };

/**
 * A value that can be sent as a file: a path (Node only), bytes, a Blob or File, a web stream or Node stream of bytes, a
 * Response.
 *
 * Files on disk and Blobs are read while they are sent. Streams and responses are read into memory first, up to 512 MiB
 * or the limit of the call.
 *
 * The types take `null` and `undefined`, which forms give for an empty field. A call with one is refused before it is sent.
 */
export type Uploadable =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | Response
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>
  | null
  | undefined;
