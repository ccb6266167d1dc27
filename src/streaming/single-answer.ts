import type { APIPromise, WithResponse } from '../http/index.js';
import { asyncDispose } from '../lib/polyfills.js';

/**
 * A promise of a result that can also be read like a generator: it yields nothing and returns the result.
 *
 * The request is sent on first use: `await`, `next()`, `withResponse()` or `asResponse()`.
 */
export class SingleAnswer<T> extends Promise<T> implements AsyncGenerator<never, T, unknown> {
  readonly #send: () => APIPromise<T>;
  #sent: APIPromise<T> | undefined;

  /** @internal */
  constructor(send: () => APIPromise<T>) {
    // The promise of the base class stays unused: `then` sends the request.
    super(() => undefined);
    this.#send = send;
  }

  // oxlint-disable-next-line unicorn/no-thenable -- a promise that sends when it is awaited
  override then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#call().then(onfulfilled, onrejected);
  }

  override catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#call().catch(onrejected);
  }

  override finally(onfinally?: (() => void) | null): Promise<T> {
    return this.#call().finally(onfinally);
  }

  /** The response with its body unread. */
  asResponse(): Promise<Response> {
    return this.#call().asResponse();
  }

  /** The data with the response and its log id. */
  withResponse(): Promise<WithResponse<T>> {
    return this.#call().withResponse();
  }

  async next(_value?: unknown): Promise<IteratorResult<never, T>> {
    return { done: true, value: await this.#call() };
  }

  async return(value: T | PromiseLike<T>): Promise<IteratorResult<never, T>> {
    return { done: true, value: await value };
  }

  throw(error?: unknown): Promise<IteratorResult<never, T>> {
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [asyncDispose](): Promise<void> {}

  #call(): APIPromise<T> {
    return (this.#sent ??= this.#send());
  }
}
