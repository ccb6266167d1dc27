import { runtime } from '#runtime';
import { CozeError } from '../errors/coze-error.js';
import { logidOf } from '../errors/error-body.js';
import { withoutSecret } from '../errors/redact.js';
import type { Call, Outcome } from './call.js';

/** The data of a call with the HTTP response it came from. */
export interface WithResponse<T> {
  readonly data: T;
  /** The response. Its body has been read. */
  readonly response: Response;
  /** The id of the request in the server's logs. Coze support asks for it. */
  readonly logid: string | undefined;
}

/**
 * The promise that methods return. It resolves with the data of the response.
 *
 * The request is sent when the method is called. The body is read when the data is needed: by `await`, `then()` or
 * `withResponse()`, and not by `asResponse()`.
 *
 * @example
 * const { data, logid } = await client.bots.retrieveNew('7379462189365198898').withResponse();
 */
export class APIPromise<T> extends Promise<T> {
  readonly #call: Call<T>;
  #outcome: Promise<Outcome<T>> | undefined;

  /** @internal */
  constructor(call: Call<T>) {
    // The promise itself is not used: `then` leads to the call, so that the body is read only when it is needed.
    super(() => undefined);
    this.#call = call;
  }

  /** `then`, `finally` and `Promise.all` return ordinary promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * The response alone, before its body is read and its envelope is checked. The call ends here: the signal and the
   * timeout no longer apply to the body.
   *
   * @throws APIError if the status is not 2xx.
   */
  async asResponse(): Promise<Response> {
    return (await this.#call.response()).toResponse();
  }

  /**
   * The data with the response and the log id.
   *
   * @throws what awaiting the data throws.
   */
  async withResponse(): Promise<WithResponse<T>> {
    const { data, response, secret } = await this.outcome();
    const logid = withoutSecret(logidOf(response.headers), secret);
    return { data, response: response.toResponse(), logid };
  }

  override then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const outcome = this.outcome();
    if (!onfulfilled) return outcome.then(dataOf).then(onfulfilled, onrejected);
    return outcome.then(({ data }) => onfulfilled(data), onrejected);
  }

  override catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onrejected);
  }

  override finally(onfinally?: (() => void) | null): Promise<T> {
    return this.outcome().then(dataOf).finally(onfinally);
  }

  /** Reads the response once, however often the data is needed. @internal */
  protected outcome(): Promise<Outcome<T>> {
    return (this.#outcome ??= this.#call.data());
  }
}

function dataOf<T>({ data }: Outcome<T>): T {
  return data;
}

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
    super(call);
    this.#call = call;
  }

  /** All bytes in an ArrayBuffer, on Node too. */
  async arrayBuffer(): Promise<ArrayBuffer> {
    return new Uint8Array(await this).buffer;
  }

  /**
   * The bytes as they arrive. `timeout` applies up to the headers, `streamIdleTimeout` after them. The bytes can be read
   * only once.
   *
   * @throws APIError if the request fails. While reading: StreamInterruptedError if the connection breaks,
   * StreamTimeoutError if no byte comes for `streamIdleTimeout`, APIUserAbortError (with the signal's reason as `cause`)
   * after an abort.
   * @example
   * for await (const chunk of await client.audio.speech.create(params).stream()) speaker.write(chunk);
   */
  async stream(): Promise<ReadableStream<Uint8Array>> {
    if (this.#isRead) return new Blob([await this]).stream();
    this.#checkUnread();
    this.#isStreamed = true;
    return this.#call.bytes();
  }

  /**
   * Writes the bytes to a file as they arrive. Node only. They are written to a temporary file in the same folder, which
   * is renamed after the last byte: after a failure or an abort, no incomplete file is left, and an existing file is
   * unchanged.
   *
   * @param path - the path of the file. An existing file is replaced.
   * @throws what `stream()` and its reading throw. CozeError if the file cannot be written.
   */
  async toFile(path: string): Promise<void> {
    const { disk } = runtime;
    if (disk === undefined) throw new CozeError('toFile() works on Node only: use stream() here.');
    await disk.write(path, await this.stream());
  }

  /** @internal */
  protected override async outcome(): Promise<Outcome<ArrayBuffer>> {
    this.#checkUnread();
    this.#isRead = true;
    return super.outcome();
  }

  #checkUnread(): void {
    if (this.#isStreamed) throw new CozeError('The bytes were already read with stream() or toFile().');
  }
}
