import { logidOf } from '../errors/error-body.js';
import { showsSecret } from '../errors/secret-forms.js';
import type { Call, Outcome } from './call.js';

/** The data of a call with the HTTP response it came from. */
export interface WithResponse<T> {
  /** What awaiting the call resolves with. */
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
  readonly #read: () => Promise<Outcome<T>>;
  #outcome: Promise<Outcome<T>> | undefined;

  /** @internal */
  constructor(call: Call<T>, read = () => call.data()) {
    // The promise itself is not used: `then` leads to the call, so that the body is read only when it is needed.
    super(() => undefined);
    this.#call = call;
    this.#read = read;
  }

  /** `then`, `finally` and `Promise.all` return ordinary promises. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * The response alone, before its body is read and its envelope is checked. The call ends here: the timeout no longer
   * applies to the body. As with fetch, an abort does, and so does `close()` of the client: reading rejects with the reason.
   *
   * @throws APIError if the status is not 2xx; APIConnectionError if no response comes; APIUserAbortError after an
   * abort.
   * @example
   * const response = await client.bots.retrieveNew('7379462189365198898').asResponse();
   * console.log(response.headers.get('x-tt-logid'));
   */
  async asResponse(): Promise<Response> {
    return (await this.#call.response()).toResponse();
  }

  /**
   * The data with the response and the log id.
   *
   * @throws what awaiting the data throws.
   * @example
   * const { data, response, logid } = await client.bots.retrieveNew('7379462189365198898').withResponse();
   */
  async withResponse(): Promise<WithResponse<T>> {
    const { data, response, secret } = await this.outcome();
    const sent = logidOf(response.headers);
    const logid = sent !== undefined && showsSecret(sent, [secret]) ? '***' : sent;
    return { data, response: response.toResponse(), logid };
  }

  /**
   * Reads the body, checks the response and hands on its data, as on any promise.
   *
   * @throws APIError if the server refuses, APIConnectionError if no response comes, APIUserAbortError after an abort,
   * ResponseValidationError under `validate: 'strict'`.
   */
  override then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    // oxlint-disable-next-line typescript/no-explicit-any -- as on any promise: programs name the type of the error
    onrejected?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    // Two steps: with a function of its own around `onfulfilled`, V8 does not find the frames of the awaiting caller.
    return this.outcome().then(dataOf).then(onfulfilled, onrejected);
  }

  /** As on any promise. */
  // oxlint-disable-next-line typescript/no-explicit-any -- as on any promise: programs name the type of the error
  override catch<B = never>(onrejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onrejected);
  }

  /** As on any promise. */
  override finally(onfinally?: (() => void) | null): Promise<T> {
    return this.outcome().then(dataOf).finally(onfinally);
  }

  /** Reads the response once, however often the data is needed. @internal */
  outcome(): Promise<Outcome<T>> {
    return (this.#outcome ??= this.#read());
  }
}

function dataOf<T>({ data }: Outcome<T>): T {
  return data;
}
