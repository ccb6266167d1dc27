import { nothingReceived, StreamAbortedError } from '../errors/abort-errors.js';
import { callSite, withCallSite } from '../errors/call-site.js';
import { checkSignal } from '../errors/check.js';
import { missingFile } from '../errors/coze-error.js';
import type { WithResponse } from '../http/api-promise.js';
import { readable } from '../http/options.js';
import { abortError, onAbort, type Signals } from '../lib/abort.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { DisposableGenerator } from '../lib/polyfills.js';
import { memberOf } from '../lib/shapes.js';
import { AsyncQueue, type Failure } from '../lib/queue.js';
import type { EventReceiver, ReceiverOptions } from './event-receiver.lazy.js';
import type { ErrorContext, StreamEvent, StreamState } from './stream-events.js';
import { tee } from './tee.js';

/** What receives and decodes the events loads before the request of the first stream. */
export const receivers = /* @__PURE__ */ new LazyChunk(() => import('./event-receiver.lazy.js'), missingFile);

type Step<E> = IteratorResult<E, undefined>;

export interface StreamOptions<E> extends Omit<ReceiverOptions<E>, 'state'> {
  /** Creates the state. Its class loads with what receives the events. */
  readonly createState: (loaded: typeof import('./event-receiver.lazy.js')) => StreamState<E>;
  /** The signals of the call and of the client. */
  readonly signals: Signals;
}

/** A helper that waits. Events are received for it, and queued for the reader. */
interface Helper {
  readonly isDone: () => boolean;
  readonly resolve: () => void;
}

/**
 * The events of a stream, as an async generator with helpers.
 *
 * The request is sent on first use: the first `next()`, helper or `withResponse()`. Iteration and helpers share the one
 * connection and may be used at the same time and in any order.
 *
 * - Every event is delivered once, in order, to one call of `next()`. Events that a helper receives are queued for the
 *   iteration, up to 64 MiB; with a `maxResponseBytes` under 256 MiB up to a quarter of it, at least 16 MiB. Beyond, they
 *   are dropped, and the iteration throws StreamLimitError.
 * - Bytes are received while a call waits. When events are left and none waits, receiving pauses, so that a slow reader
 *   slows the server.
 * - The stream ends once: with the terminator, or with an error if the connection breaks, is silent, or is aborted.
 *   Events that came before a failure are delivered before it; after an abort they are dropped. The iteration throws the
 *   error once and is done then; all helpers reject with the same error.
 * - Helpers resolve when an event says how the work ended. The iteration continues to the terminator. If that does not come
 *   within 5 s without an event, or the connection ends first, that is not an error.
 *
 * @example
 * ```ts
 * const stream = client.chat.stream({ bot_id, additional_messages });
 * for await (const { event, data } of stream) console.log(event, data);
 * ```
 * @see en: https://www.coze.com/docs/developer_guides/chat_v3
 * @see zh: https://docs.coze.cn/developer_guides/chat_v3
 */
export abstract class EventStream<E extends StreamEvent>
  extends DisposableGenerator
  implements AsyncGenerator<E, undefined, unknown>
{
  readonly #options: StreamOptions<E>;
  readonly #site = callSite();
  /** Undefined until the code for it is loaded. */
  #receiver: EventReceiver<E> | undefined;
  #isStarted = false;
  /** The calls of `next()` that wait, and the end of the iteration. */
  readonly #queue = new AsyncQueue<E>({ onWait: () => this.#request() });
  #helpers: Helper[] = [];
  #removeListeners = (): void => undefined;
  #isEnded = false;
  #isAborted = false;
  /** The error that ended the stream. */
  #fault: Failure | undefined;

  /** @internal */
  constructor(options: StreamOptions<E>) {
    super();
    this.#options = options;
  }

  /** The log id of the request; `undefined` before the headers of the response. Give it to Coze support. */
  get logid(): string | undefined {
    return this.#receiver?.response?.logid;
  }

  /** True if the caller ended the stream with `abort()` or a signal before its end. A loop may have ended without an error. */
  get aborted(): boolean {
    return this.#isAborted;
  }

  /**
   * The next event. After `abort()`, or an abort of the call's own signal, whose reason is an AbortError, the stream is
   * done: see `aborted`.
   *
   * @throws APIError when the server refuses the request, APIConnectionError when it cannot be sent, StreamError when the
   * connection breaks or is silent for `streamIdleTimeout`, APIUserAbortError (with the reason as `cause`) after any other
   * abort. After an error the stream is done.
   * @example
   * ```ts
   * const { done, value } = await stream.next();
   * ```
   */
  next(_value?: unknown): Promise<Step<E>> {
    let value = this.#receiver?.unread();
    if (value === undefined && !this.#queue.isEnded) {
      value = this.#take();
      if (this.#receiver?.isComplete === true) this.#end();
    }
    return value === undefined ? this.#queue.next() : Promise.resolve({ done: false, value });
  }

  /**
   * Ends the iteration and closes the connection, as `break` in a loop does. The server continues the work. Helpers
   * that wait reject with APIUserAbortError, unless an event has said how the work ended.
   *
   * @example
   * ```ts
   * await stream.return();
   * ```
   */
  return(_value?: unknown): Promise<Step<E>> {
    this.#cut();
    // Not isOutcomeKnown: a reader who leaves does not want what may follow the outcome, such as audio.
    const isKnown = this.#receiver?.state.hasOutcome === true;
    this.#end(isKnown ? undefined : this.#aborted('The stream was left before its end.', undefined), true);
    return Promise.resolve({ done: true, value: undefined });
  }

  /**
   * As `return()`, but rejects with the given error. Generators have it; a program rarely needs it.
   *
   * @param error - any value.
   * @throws the error.
   */
  async throw(error?: unknown): Promise<Step<E>> {
    await this.return();
    throw error;
  }

  /** The stream itself: it can be iterated once. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /**
   * Closes the connection at once. Queued events are dropped, and the helpers reject with APIUserAbortError, whose `cause`
   * is the reason. The iteration ends without an error if the reason is an AbortError, otherwise with the same error.
   * Without effect after the end of the stream.
   *
   * @param reason - any value. Default: an AbortError.
   * @example
   * ```ts
   * stopButton.onclick = () => stream.abort();
   * ```
   */
  abort(reason: unknown = abortError()): void {
    this.#abort(reason, true);
  }

  /**
   * Splits the stream in two generators of the same events. Neither gets more than one event ahead of the other: read them
   * side by side, not one after the other. A generator that was left (`break`, `return()`) no longer slows the other.
   *
   * @throws while reading: in both generators, the error that the iteration would throw.
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
   * The events as the bytes of an event stream, to be sent to another client. An error of the stream is an error of the
   * bytes, and so is every abort.
   *
   * @example
   * ```ts
   * return new Response(stream.toReadableStream(), { headers: { 'content-type': 'text/event-stream' } });
   * ```
   */
  toReadableStream(): ReadableStream<Uint8Array> {
    return new ReadableStream<Uint8Array>(
      {
        pull: async (reader) => {
          const { sendEvent } = receivers.loaded ?? (await receivers.load());
          await sendEvent(this, reader, () => (this.#isAborted ? this.#fault : undefined));
        },
        cancel: async () => {
          await this.return();
        },
      },
      { highWaterMark: 0 },
    );
  }

  /**
   * The stream with its response and log id, as soon as the headers are received. It takes no event. Do not read the body
   * of the response: it belongs to the stream.
   *
   * @throws the error that the first `next()` would throw.
   * @example
   * ```ts
   * const { data: stream, response, logid } = await client.chat.stream({ bot_id, additional_messages }).withResponse();
   * ```
   */
  withResponse(): Promise<WithResponse<this>> {
    return this.whenever(
      () => this.#receiver?.response !== undefined,
      () => {
        const response = this.#receiver?.response;
        if (response === undefined) throw this.#fault?.error;
        return { data: this, response: response.response.toResponse(), logid: response.logid };
      },
    );
  }

  /**
   * Receives events until the condition holds or the stream ends, then resolves. A rejection need not be handled.
   *
   * @internal
   */
  protected whenever<T>(isDone: () => boolean, result: () => T): Promise<T> {
    const promise = new Promise<T>((resolve, reject) => {
      // At once: the events that follow, in the same chunk too, must not change the result.
      const settle = (): void => {
        try {
          resolve(result());
        } catch (error) {
          reject(withCallSite(error, this.#site));
        }
      };
      if (this.#isEnded || isDone()) return settle();
      this.#helpers.push({ isDone, resolve: settle });
      this.#deliver();
    });
    promise.catch(() => undefined);
    return promise;
  }

  /**
   * Resolves once the result is known, or rejects with the error that ended the stream before. All events are received,
   * so that the connection is left in good order.
   *
   * @param stateOf - the state; `undefined` if the stream ended before its code was loaded.
   * @internal
   */
  protected atEnd<S, T>(
    stateOf: () => S | undefined,
    result: (state: S, context: ErrorContext) => T,
    isDone = () => this.#receiver?.isOutcomeKnown === true,
  ): Promise<T> {
    const promise = this.whenever(isDone, () => {
      const state = stateOf();
      const isKnown = this.#receiver?.isOutcomeKnown === true && !this.#isAborted;
      if (state === undefined || (this.#fault !== undefined && !isKnown)) throw this.#fault?.error;
      if (this.#receiver?.refusal !== undefined) throw this.#receiver.refusal;
      return result(state, this.#errorContext());
    });
    if (!this.#isEnded) this.#helpers.push({ isDone: () => false, resolve: () => undefined });
    return promise;
  }

  /** True if the request was sent, or is about to be sent. @internal */
  protected get started(): boolean {
    return this.#isStarted;
  }

  #errorContext(): ErrorContext {
    return {
      logid: this.logid,
      partial: this.#receiver?.partial() ?? nothingReceived,
      mask: (data) => this.#receiver?.response?.mask(data) ?? data,
    };
  }

  /** True if a call of `next()` or a helper waits. */
  get #isAwaited(): boolean {
    return this.#queue.isAwaited || this.#helpers.length > 0;
  }

  /** Delivers events to the calls that wait, and requests more of them. Returns true if calls still wait. */
  #deliver(): boolean {
    this.#resolveHelpers();
    while (this.#isAwaited && !this.#isEnded) {
      const event = this.#take();
      if (event !== undefined) this.#keep(event);
      if (this.#receiver?.isComplete === true) this.#end();
      this.#resolveHelpers();
      if (event === undefined && !this.#isEnded) {
        this.#request();
        return this.#isAwaited;
      }
    }
    return false;
  }

  /** Gives an event to the call of `next()` that waits, or keeps it for the next one. */
  #keep(event: E): void {
    if (this.#queue.isAwaited) return this.#queue.push(event);
    const fault = this.#receiver?.keep();
    if (fault !== undefined) this.#queue.end(fault);
  }

  /** Ends the iteration. The events that were kept for it are dropped. */
  #cut(fault?: Failure): void {
    this.#receiver?.drop();
    this.#queue.cut(fault);
  }

  #take(): E | undefined {
    if (this.#isEnded) return undefined;
    try {
      return this.#receiver?.take();
    } catch (error) {
      this.#fail(error);
      return undefined;
    }
  }

  #request(): void {
    if (this.#isStarted) return this.#receiver?.request();
    this.#isStarted = true;
    const { signals } = this.#options;
    try {
      signals.forEach(checkSignal);
    } catch (error) {
      return this.#fail(error);
    }
    // Only the signal of the call itself is a way to leave the loop.
    const own = readable(this.#options.request.options).signal;
    this.#removeListeners = onAbort(signals, (reason) => this.#abort(reason, own?.aborted === true));
    if (!this.#isEnded) void this.#start();
  }

  async #start(): Promise<void> {
    try {
      // Before the request: fetch may drop what it received before a break if nothing reads it yet.
      const loaded = receivers.loaded ?? (await receivers.load());
      if (this.#isEnded) return;
      this.#receiver = new loaded.EventReceiver(
        { ...this.#options, state: this.#options.createState(loaded) },
        () => this.#deliver(),
        (error) => this.#fail(error),
      );
      this.#receiver.request();
    } catch (error) {
      this.#fail(error);
    }
  }

  #fail(error: unknown): void {
    this.#end(this.#receiver?.mayEndWith(error) === true ? undefined : { error });
  }

  /**
   * The one place where the stream ends. Queued events are still delivered, unless the queue was cut.
   *
   * @param isLeft - the rest of the body is not wanted: the connection is closed. Otherwise it can serve the next call.
   * @param reason - of the abort of the request, the tools and the interrupt handlers.
   */
  #end(fault?: Failure, isLeft = fault !== undefined, reason: unknown = fault?.error): void {
    if (this.#isEnded) return;
    this.#isEnded = true;
    this.#fault = fault;
    withCallSite(fault?.error, this.#site);
    this.#removeListeners();
    this.#queue.end(fault);
    if (isLeft) this.#receiver?.close(reason);
    else this.#receiver?.finish();
    for (const { resolve } of this.#helpers.splice(0)) resolve();
  }

  /** @param mayBeQuiet - an AbortError is no error of the iteration. */
  #abort(reason: unknown, mayBeQuiet: boolean): void {
    if (this.#isEnded) return;
    this.#isAborted = true;
    const fault = this.#aborted('The stream was aborted.', reason);
    this.#cut(mayBeQuiet && memberOf(reason, 'name') === 'AbortError' ? undefined : fault);
    this.#end(fault, true, reason);
  }

  #resolveHelpers(): void {
    if (this.#helpers.length === 0 || !this.#helpers.some(({ isDone }) => isDone())) return;
    const helpers = this.#helpers;
    this.#helpers = helpers.filter(({ isDone }) => !isDone());
    for (const { isDone, resolve } of helpers) if (isDone()) resolve();
  }

  #aborted(message: string, cause: unknown): Failure {
    return { error: new StreamAbortedError(message, { ...this.#errorContext(), cause }) };
  }
}
