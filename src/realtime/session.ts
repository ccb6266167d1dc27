import { APIUserAbortError } from '../errors/connection-errors.js';
import type { CozeError } from '../errors/coze-error.js';
import { SocketError } from '../errors/socket-errors.js';
import { asyncDispose } from '../lib/async-dispose.js';
import { Connection } from './connection.js';
import { deferred, type Deferred } from './deferred.js';
import { drained } from './drain.js';
import { encodeEvent } from './encode.js';
import { endOf } from './ending.js';
import type { SocketClosed } from './events.js';
import type { Facts } from './facts.js';
import { Inbox, type SocketObserver } from './inbox.js';
import type { EventCheck, EventName, EventNamed, NamedEvent, SessionPlan } from './plan.js';
import type { SocketState } from './state.js';
import { SocketTarget } from './target.js';
import type { WaitForOptions } from './waiting.js';

/**
 * A socket to Coze: what goes and comes over it, and its life from the first try to the end.
 *
 * It has the handlers of `@coze/api` (`onopen`, `onmessage`, `onerror`, `onclose`), and it can be iterated, waited for and
 * disposed of. With `maxRetries` it connects again when the connection is lost.
 *
 * @example
 * ```ts
 * await using session = await client.websockets.chat.create(botId);
 * session.send({ event_type: 'conversation.message.create', data: { role: 'user', content_type: 'text', content: 'Hi' } });
 * for await (const event of session) {
 *   if (event.event_type === 'conversation.message.delta') process.stdout.write(event.data.content);
 *   if (event.event_type === 'conversation.chat.completed') break;
 * }
 * ```
 */
export class SocketSession<Req extends NamedEvent, Res extends NamedEvent>
  extends SocketTarget<Res>
  implements AsyncIterable<Res>
{
  readonly #connection: Connection;
  readonly #inbox: Inbox<Res>;
  readonly #check: EventCheck | undefined;
  #opening: Deferred<void>[] = [];
  #closed = deferred<SocketClosed>();
  #end: SocketClosed | undefined;

  /** Sessions are made by the `create` methods of `client.websockets`. @internal */
  constructor(plan: SessionPlan) {
    super();
    this.#connection = new Connection(plan, {
      started: () => this.#started(),
      opened: (reconnected) => this.#opened(reconnected),
      text: (text) => this.#inbox.receive(text),
      binary: (bytes) => this.#inbox.receiveBinary(bytes),
      failed: (error) => this.#failed(error),
      lost: (error) => this.#inbox.lost(error),
      retrying: (retry) => this.tell('reconnecting', { type: 'reconnecting', target: this, ...retry }),
      gap: (gap) => this.tell('gap', { type: 'gap', target: this, ...gap }),
      ended: (end) => this.#ended(end),
    });
    const { facts, log } = this.#connection;
    this.#check = plan.check;
    this.#inbox = new Inbox<Res>(plan.check, facts, log, {
      arrived: (type) => this.#connection.received(type),
      isHandled: () => this.handles('message'),
      deliver: (event, text) => this.tellMessage(event, text),
      refuse: (error) => this.#failed(error),
    });
    if (!plan.options.startClosed) this.#connection.start();
  }

  /** Where the session is. `reconnecting` is between two connections, `connecting` before the first. */
  get state(): SocketState {
    return this.#connection.state;
  }

  /** The state as the WebSocket standard numbers it: 0 connecting, 1 open, 2 closing, 3 closed. */
  get readyState(): 0 | 1 | 2 | 3 {
    return this.#connection.readyState;
  }

  /** The id of the connection in the server's logs, as soon as it is known. Coze support asks for it. */
  get logid(): string | undefined {
    return this.#connection.facts.logid;
  }

  /** What is known of the connection, for errors. @internal */
  protected get facts(): Facts {
    return this.#connection.facts;
  }

  /** How many bytes of events have not left yet. */
  get bufferedAmount(): number {
    return this.#connection.bufferedAmount;
  }

  /** How the session ended, once it has. Never rejects: look at `error`. */
  get closed(): Promise<SocketClosed> {
    return this.#closed.promise;
  }

  /**
   * Sends an event, or keeps it until the connection is open.
   *
   * @param event - its `id` may be left out.
   * @throws SocketQueueFullError when too much waits already, SocketStateError when the session is closed or closing,
   * CozeError for what is no event. Nothing is sent then.
   */
  send(event: Req): void {
    const text = encodeEvent(event);
    const error = this.#check?.sent(event);
    if (error !== undefined) throw error;
    this.#connection.send(event, text);
    this.#inbox.sent(event.event_type);
  }

  /**
   * Waits until the connection is open; done at once where it is.
   *
   * @throws what ended the session, like SocketHandshakeError.
   */
  ready(): Promise<void> {
    if (this.state === 'open') return Promise.resolve();
    if (this.#end !== undefined) return Promise.reject(endOf(this.#end));
    const waiter = deferred<void>();
    this.#opening.push(waiter);
    return waiter.promise;
  }

  /**
   * Waits for an event. One that came before counts, unless it belongs to an earlier turn or was waited for already.
   *
   * A turn may also end with `conversation.chat.canceled` or `conversation.chat.requires_action`, which are no failures:
   * who waits for `conversation.chat.completed` alone waits on. Name all that may come.
   *
   * @param types - the name of the event, or several: the first one to come.
   * @param options - `timeout` in milliseconds, none by default; `signal` ends the waiting alone, not the session.
   * @throws SocketEventError when an `error` or `conversation.chat.failed` event comes instead, SocketClosedError when
   * the connection goes, SocketTimeoutError, and APIUserAbortError with the signal's reason as `cause`.
   * @example
   * ```ts
   * const ends = ['conversation.chat.completed', 'conversation.chat.canceled', 'conversation.chat.requires_action'] as const;
   * const { event_type, data } = await session.waitFor(ends, { timeout: 60_000 });
   * if (event_type === 'conversation.chat.requires_action') answer(data.required_action);
   * ```
   */
  waitFor<T extends EventName<Res>>(types: T | readonly T[], options?: WaitForOptions): Promise<EventNamed<Res, T>> {
    return this.#inbox.waitFor(types, options);
  }

  /**
   * Waits until what was sent has nearly left: call it between large events, so that they do not pile up.
   *
   * @throws what ended the session, when it ends first.
   * @example
   * ```ts
   * for await (const chunk of microphone) {
   *   session.send({ event_type: 'input_audio_buffer.append', data: { delta: chunk } });
   *   await session.drain();
   * }
   * ```
   */
  drain(): Promise<void> {
    return this.#end === undefined ? drained(this) : Promise.reject(endOf(this.#end));
  }

  /**
   * Says goodbye. What was sent before still goes out; what comes from now on is not told.
   *
   * @param code - 1000 (the default), or 3000 to 4999.
   * @param reason - at most 123 bytes.
   */
  close(code?: number, reason?: string): void {
    this.#connection.close(code, reason);
  }

  /** Leaves the connection, if there is one, and makes another; also after the end, and for `startClosed`. */
  reconnect(code?: number, reason?: string): void {
    this.#connection.reconnect(code, reason);
  }

  /**
   * The events from now on, and those that came while nobody listened; `waitFor` does not count as listening. Leaving the
   * loop does not close the session.
   *
   * At most 1,048,576 characters of events are kept for a loop. Where more came, they are dropped, and the next loop throws
   * SocketQueueFullError as it begins, once: the loop after it gets what came since.
   */
  [Symbol.asyncIterator](): AsyncGenerator<Res, undefined, unknown> {
    return this.#inbox.iterate();
  }

  /** Closes and waits for the end. */
  async [asyncDispose](): Promise<void> {
    this.close();
    if (this.state !== 'closed') await this.closed;
  }

  /**
   * Sees every event, in order, before the handlers, and the end. For the parts of this package that are built on a
   * session.
   *
   * @returns lets go of it.
   */
  observe(observer: SocketObserver<Res>): () => void {
    return this.#inbox.observe(observer);
  }

  #started(): void {
    if (this.#end === undefined) return;
    this.#end = undefined;
    this.#closed = deferred();
    this.#inbox.reopen();
  }

  #opened(reconnected: boolean): void {
    for (const waiter of this.#opening.splice(0)) waiter.resolve();
    this.tellOpen(reconnected);
  }

  /** Whether somebody will hear of a failure. */
  #isFollowed(): boolean {
    return this.handles('error') || this.#opening.length > 0 || this.#inbox.isFollowed;
  }

  #failed(cause: CozeError, isFollowed = this.#isFollowed()): void {
    const error = cause instanceof SocketError ? cause : new SocketError(cause.message, { cause });
    this.#connection.log.failed(error, isFollowed);
    this.tellError(error);
  }

  #ended(end: SocketClosed): void {
    const isFollowed = this.#isFollowed();
    const error = endOf(end);
    this.#end = end;
    this.#closed.resolve(end);
    for (const waiter of this.#opening.splice(0)) waiter.reject(error);
    this.#inbox.end(end, error);
    if (end.error !== undefined && !(end.error instanceof APIUserAbortError)) this.#failed(end.error, isFollowed);
    this.tellClose(end);
  }
}
