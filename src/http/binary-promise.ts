import { runtime } from '#runtime';
import { CozeError, missingFile } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { APIPromise } from './api-promise.js';
import type { Call, Outcome, Received } from './call.js';
import { isEventStream, mayBeText } from './envelope.js';
import { responseParts } from './fetch-transport.js';

const streams = /* @__PURE__ */ new LazyChunk(() => import('./byte-stream.lazy.js'), missingFile);

/**
 * The promise of bytes, such as audio. It resolves with all of them: a Buffer on Node, an ArrayBuffer elsewhere.
 *
 * For large files, use `stream()` or `toFile()`, which do not hold all bytes in memory. If the server responds with an
 * error in JSON, each of these throws an APIError.
 *
 * @example
 * await client.audio.speech.create({ input: 'Hello', voice_id }).toFile('hello.mp3');
 */
export class BinaryPromise extends APIPromise<ArrayBuffer> {
  readonly #call: Call<ArrayBuffer>;
  #isRead = false;
  #isStreamed = false;

  /** @internal */
  constructor(call: Call<ArrayBuffer>) {
    super(call, () => readBytes(call));
    this.#call = call;
  }

  /**
   * All bytes in an ArrayBuffer, on Node too.
   *
   * @throws as awaiting the call does; APIUserAbortError after an abort.
   * @example
   * const mp3 = await client.audio.speech.create({ input: 'Hello', voice_id }).arrayBuffer();
   */
  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(await this).buffer;
  }

  /**
   * The bytes as they arrive. `timeout` applies up to the headers, `streamIdleTimeout` after them. The bytes can be read
   * only once.
   *
   * @throws APIError if the request fails. While reading: APIError if the bytes are an error in JSON,
   * StreamInterruptedError if the connection breaks, StreamTimeoutError if no byte comes for `streamIdleTimeout`,
   * APIUserAbortError (with the signal's reason as `cause`) after an abort.
   * @example
   * for await (const chunk of await client.audio.speech.create(params).stream()) speaker.write(chunk);
   */
  async stream(): Promise<ReadableStream<Uint8Array>> {
    if (this.#isRead) return new Blob([await this]).stream();
    this.#checkUnread();
    this.#isStreamed = true;
    return streamBytes(this.#call);
  }

  /**
   * Writes the bytes to a file as they arrive. Node only. They are written to a temporary file in the same folder, which
   * is renamed after the last byte: after a failure or an abort, no incomplete file is left, and an existing file is
   * unchanged.
   *
   * @param path - the path of the file. An existing file is replaced.
   * @throws what `stream()` and its reading throw. CozeError if the file cannot be written.
   * @example
   * await client.audio.speech.create({ input: 'Hello', voice_id }).toFile('hello.mp3');
   */
  async toFile(path: string): Promise<void> {
    const { disk } = runtime;
    if (disk === undefined) throw new CozeError('toFile() works on Node only: use stream() here.');
    const stream = await this.stream();
    await (await disk()).write(path, stream);
  }

  /** @internal */
  override async outcome(): Promise<Outcome<ArrayBuffer>> {
    this.#checkUnread();
    this.#isRead = true;
    return super.outcome();
  }

  #checkUnread(): void {
    if (this.#isStreamed) throw new CozeError('The bytes were already read with stream() or toFile().');
  }
}

function readBytes(call: Call<ArrayBuffer>): Promise<Outcome<ArrayBuffer>> {
  return call.read(async (received) => {
    const bytes = await bufferOf(call, received);
    return call.outcome(received, bytes, runtime.toBytes?.(bytes) ?? bytes);
  });
}

/** The bytes as they arrive. A response that may be an error in JSON is read and checked first. */
async function streamBytes(call: Call<ArrayBuffer>): Promise<ReadableStream<Uint8Array>> {
  return call.read(async (received) => {
    if (isEventStream(received)) return call.refuseEventStream(received);
    const stream = mayBeText(received)
      ? undefined
      : // Not before the response: until `read()` is called, nobody handles the error of the request that is on its way.
        (streams.loaded ?? (await streams.load())).byteStream(call, received);
    if (stream !== undefined) return stream;
    const bytes = await bufferOf(call, received);
    return new Blob([call.outcome(received, bytes, bytes).data]).stream();
  });
}

async function bufferOf(call: Call<ArrayBuffer>, received: Received): Promise<ArrayBuffer> {
  if (isEventStream(received)) return call.refuseEventStream(received);
  const bytes = await call.buffer(received);
  const error = (await responseParts.load()).bytesError(received, bytes);
  if (error !== undefined) throw error;
  return bytes;
}
