import type { WithResponse } from '../http/api-promise.js';
import type { StreamErrorOptions } from '../errors/stream-errors.js';
import { asyncDispose } from '../lib/async-dispose.js';
import { EventFlow, type Step } from './event-flow.js';
import type { FlowOptions } from './flow-options.js';
import { toReadableStream } from './readable.js';
import type { StreamEvent } from './stream-kind.js';
import { tee } from './tee.js';

/**
 * The events of a stream, as an async generator with helpers.
 *
 * The request is sent on first use: the first `next()`, helper or `withResponse()`. Iteration and helpers share the one
 * connection, in any order: what a helper pulls is kept for the iteration.
 */
export abstract class EventStream<E extends StreamEvent> implements AsyncGenerator<E, undefined, unknown> {
  readonly #flow: EventFlow<E>;

  /** @internal */
  constructor(options: FlowOptions<E>) {
    this.#flow = new EventFlow(options);
  }

  /** The id of the request in the server's logs; `undefined` before the headers came. */
  get logid(): string | undefined {
    return this.#flow.opened?.logid;
  }

  /**
   * The next event.
   *
   * @throws APIError and its kin when the request fails, StreamError when the stream breaks off, APIUserAbortError (with
   * the reason as `cause`) after an abort. Once it has thrown, the stream is over.
   */
  next(_value?: unknown): Promise<Step<E>> {
    return this.#flow.next();
  }

  /** Ends the iteration and closes the connection; `break` in a loop does the same. The work goes on on the server. */
  return(_value?: unknown): Promise<Step<E>> {
    this.#flow.leave();
    return Promise.resolve({ done: true, value: undefined });
  }

  /** As `return()`, but rejects with the error given. */
  throw(error?: unknown): Promise<Step<E>> {
    this.#flow.leave();
    return Promise.reject(error);
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  async [asyncDispose](): Promise<void> {
    await this.return();
  }

  /**
   * Closes the connection at once. The iteration and pending helpers end with APIUserAbortError, whose `cause` is the
   * reason. After the end of the stream it does nothing.
   *
   * @param reason - any value; left out, it is an AbortError.
   */
  abort(reason?: unknown): void {
    this.#flow.abort(reason);
  }

  /**
   * Two generators of the same events. Neither gets more than one event ahead of the other: read them side by side, not
   * one after the other. One that was left (`break`, `return()`) no longer holds up the other.
   *
   * @example
   * ```ts
   * const [forUser, forLog] = client.chat.stream(params).tee();
   * await Promise.all([show(forUser), record(forLog)]);
   * ```
   */
  tee(): [AsyncGenerator<E, undefined, unknown>, AsyncGenerator<E, undefined, unknown>] {
    return tee(this);
  }

  /**
   * The events as bytes in the wire form of an event stream, to be sent on. A fault of the stream breaks them off.
   *
   * @example
   * ```ts
   * return new Response(stream.toReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
   * ```
   */
  toReadableStream(): ReadableStream<Uint8Array> {
    return toReadableStream(this);
  }

  /**
   * The stream with its response and log id, as soon as the headers came. No event is taken, and the body is the
   * stream's: read of the response what you like but that.
   *
   * @throws whatever the first `next()` would throw.
   */
  withResponse(): Promise<WithResponse<this>> {
    return this.whenever(
      () => this.#flow.opened !== undefined,
      () => {
        const { opened } = this.#flow;
        if (opened === undefined) throw this.#flow.fault?.error;
        return { data: this, response: opened.response.toResponse(), logid: opened.logid };
      },
    );
  }

  /**
   * Pulls events until the condition holds or the stream ends, then gives a result. A rejection may be left alone.
   *
   * @internal
   */
  protected whenever<T>(until: () => boolean, result: () => T): Promise<T> {
    const promise = this.#flow.drive(until).then(result);
    promise.catch(() => undefined);
    return promise;
  }

  /** Pulls all events, then gives a result, or rejects with what ended the stream early. @internal */
  protected atEnd<T>(result: () => T): Promise<T> {
    return this.whenever(
      () => false,
      () => {
        if (this.#flow.fault !== undefined) throw this.#flow.fault.error;
        return result();
      },
    );
  }

  /** Whether the request was sent, or is about to be. @internal */
  protected get started(): boolean {
    return this.#flow.started;
  }

  /** What the server said, for an error: it may repeat the token. @internal */
  protected masked<T>(said: T): T {
    return this.#flow.opened?.mask(said) ?? said;
  }

  /** What an error about this stream carries. @internal */
  protected errorContext(): StreamErrorOptions {
    return this.#flow.errorContext();
  }
}
