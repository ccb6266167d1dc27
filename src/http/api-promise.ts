import { logidOf } from '../errors/error-body.js';
import type { Call, Outcome } from './call.js';

/** The data of a call, together with the HTTP answer that brought it. */
export interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
  /** The id of the request in the server's logs. */
  readonly logid: string | undefined;
}

/**
 * The result of a method: a promise of the data.
 *
 * The request is sent at once. Awaiting reads and judges the answer; `withResponse()` gives the answer along with the
 * data, `asResponse()` gives it alone, unread.
 *
 * @example
 * const { data, logid } = await client.bots.retrieveNew('7379462189365198898').withResponse();
 */
export class APIPromise<T> extends Promise<T> {
  readonly #call: Call<T>;
  #outcome: Promise<Outcome<T>> | undefined;

  /** @internal */
  constructor(call: Call<T>) {
    // The promise inside stays unused: `then` leads to the call, so that the body is read only if somebody wants it.
    super(() => undefined);
    this.#call = call;
  }

  /** What `then`, `finally` and `Promise.all` derive is an ordinary promise. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /**
   * The answer as it came, body unread, envelope unjudged. The call ends with it: its signal and its timeout no longer
   * bind the body. Rejects with a typed error when the status is not 2xx.
   */
  async asResponse(): Promise<Response> {
    return (await this.#call.response()).toResponse();
  }

  /** The data with the answer, whose body has been read, and its logid. */
  async withResponse(): Promise<WithResponse<T>> {
    const { data, response } = await this.outcome();
    return { data, response: response.toResponse(), logid: logidOf(response.headers) };
  }

  override then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.outcome().then(dataOf).then(onfulfilled, onrejected);
  }

  override catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onrejected);
  }

  override finally(onfinally?: (() => void) | null): Promise<T> {
    return this.outcome().then(dataOf).finally(onfinally);
  }

  /** The answer, read and judged once, however many ask. @internal */
  protected outcome(): Promise<Outcome<T>> {
    return (this.#outcome ??= this.#call.data());
  }
}

function dataOf<T>({ data }: Outcome<T>): T {
  return data;
}
