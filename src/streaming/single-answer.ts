import type { APIPromise, WithResponse } from '../http/index.js';
import { asyncDispose } from '../lib/polyfills.js';

/**
 * A promise of a result that can also be read like a generator: it yields nothing and returns the result.
 *
 * The request is sent on first use: `await`, `next()`, `withResponse()` or `asResponse()`.
 *
 * @example
 * ```ts
 * const chat = await client.chat.submitToolOutputs({ conversation_id, chat_id, tool_outputs, stream: false });
 * ```
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

  /**
   * Sends the request and hands on the result, as on any promise.
   *
   * @throws APIError if the server refuses, APIConnectionError if no response comes, APIUserAbortError after an abort.
   */
  // oxlint-disable-next-line unicorn/no-thenable -- a promise that sends when it is awaited
  override then<A = T, B = never>(
    onfulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    // oxlint-disable-next-line typescript/no-explicit-any -- as on any promise
    onrejected?: ((reason: any) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    return this.#call().then(onfulfilled, onrejected);
  }

  /** As on any promise. */
  // oxlint-disable-next-line typescript/no-explicit-any -- as on any promise
  override catch<B = never>(onrejected?: ((reason: any) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.#call().catch(onrejected);
  }

  /** As on any promise. */
  override finally(onfinally?: (() => void) | null): Promise<T> {
    return this.#call().finally(onfinally);
  }

  /**
   * Sends the request and resolves with the response, whose body is unread, once its headers are received.
   *
   * @throws APIError if the server refuses, APIConnectionError if no response comes, APIUserAbortError after an abort.
   * @example
   * ```ts
   * const answer = client.chat.submitToolOutputs({ conversation_id, chat_id, tool_outputs, stream: false });
   * const { headers } = await answer.asResponse();
   * ```
   */
  asResponse(): Promise<Response> {
    return this.#call().asResponse();
  }

  /**
   * Sends the request and resolves with the data, the response and its log id.
   *
   * @throws APIError if the server refuses, APIConnectionError if no response comes, APIUserAbortError after an abort.
   * @example
   * ```ts
   * const answer = client.chat.submitToolOutputs({ conversation_id, chat_id, tool_outputs, stream: false });
   * const { data, logid } = await answer.withResponse();
   * ```
   */
  withResponse(): Promise<WithResponse<T>> {
    return this.#call().withResponse();
  }

  /**
   * Sends the request and resolves with the result, as the return value of the generator.
   *
   * @throws APIError if the server refuses, APIConnectionError if no response comes, APIUserAbortError after an abort.
   */
  async next(_value?: unknown): Promise<IteratorResult<never, T>> {
    return { done: true, value: await this.#call() };
  }

  /**
   * Ends the generator. The request is not sent.
   *
   * @param value - the return value, or a promise of it.
   * @throws the error with which the promise rejects.
   */
  async return(value: T | PromiseLike<T>): Promise<IteratorResult<never, T>> {
    return { done: true, value: await value };
  }

  /**
   * Ends the generator with an error. The request is not sent.
   *
   * @param error - what the promise rejects with.
   * @throws the given error.
   */
  throw(error?: unknown): Promise<IteratorResult<never, T>> {
    return Promise.reject(error);
  }

  /** The generator itself: it yields nothing. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Does nothing: there is no connection to close. */
  async [asyncDispose](): Promise<void> {}

  #call(): APIPromise<T> {
    return (this.#sent ??= this.#send());
  }
}
