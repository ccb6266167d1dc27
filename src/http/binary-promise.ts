import { runtime } from '#runtime';
import { CozeError } from '../errors/coze-error.js';
import { APIPromise } from './api-promise.js';
import type { Call, Outcome } from './call.js';

/**
 * The promise of bytes, such as audio.
 *
 * Awaiting it gives all of them, a Buffer on Node and an ArrayBuffer elsewhere. Large answers are better taken with
 * `stream()` or `toFile()`, as they come. An error in JSON is thrown as an APIError by each.
 *
 * @example
 * await client.audio.speech.create({ input: 'Hello', voice_id }).toFile('hello.mp3');
 */
export class BinaryPromise extends APIPromise<ArrayBuffer> {
  readonly #call: Call<ArrayBuffer>;
  #read = false;
  #streamed = false;

  /** @internal */
  constructor(call: Call<ArrayBuffer>) {
    super(call);
    this.#call = call;
  }

  /** All the bytes in an ArrayBuffer, on Node too. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(await this).buffer;
  }

  /**
   * The bytes as they come, once the answer has been found to be bytes. `timeout` ends with the headers, after them
   * `streamIdleTimeout` counts. They can be taken only once.
   *
   * @throws APIError when the call is refused. While reading: StreamInterruptedError when the connection breaks,
   * StreamTimeoutError in a long silence, APIUserAbortError (with the signal's reason as `cause`) after an abort.
   * @example
   * for await (const chunk of await client.audio.speech.create(params).stream()) speaker.write(chunk);
   */
  async stream(): Promise<ReadableStream<Uint8Array>> {
    if (this.#read) return new Blob([await this]).stream();
    this.#take();
    this.#streamed = true;
    return this.#call.bytes();
  }

  /**
   * Writes the bytes to a file on disk as they come. On Node only. They are collected beside it, in the same folder, and
   * take its name, or the place of a file that is there, with the last byte. When they break off or the call is aborted,
   * no half of a file stays, and the file that was there is as before.
   *
   * @param path - where to write.
   * @throws as `stream()` and its reading do; CozeError when the file cannot be written.
   */
  async toFile(path: string): Promise<void> {
    const { disk } = runtime;
    if (disk === undefined) throw new CozeError('toFile() works on Node only: use stream() here.');
    await disk.write(path, await this.stream());
  }

  /** @internal */
  protected override async outcome(): Promise<Outcome<ArrayBuffer>> {
    this.#take();
    this.#read = true;
    return super.outcome();
  }

  #take(): void {
    if (this.#streamed) throw new CozeError('The bytes were taken with stream() or toFile() already.');
  }
}
