import { callSite, withCallSite } from '../errors/call-site.js';
import type { ContractCheck } from '../http/contract-check.js';
import { labelOf } from '../http/operation.js';
import { asyncDispose } from '../lib/polyfills.js';
import { Dispatcher, type Listener, type ListenerObject, type SocketObserver } from './dispatcher.js';
import type { EventName, EventNamed, WaitForOptions } from './event-waiters.js';
import type {
  NamedEvent,
  SocketClosed,
  SocketEventMap,
  SocketHandlers,
  SocketListener,
  SocketState,
} from './events.js';
import { Handshake } from './handshake.js';
import type { SessionConfig } from './open-session.js';
import { textOfEvent, Outbox } from './outbox.js';
import { ReconnectingSocket } from './reconnect.js';
import { closedError, ConnectionInfo } from './session-errors.js';
import type { SessionSettings } from './session-settings.js';

/** A listener in the forms that browsers accept. */
type ListenerOf<K extends keyof SocketEventMap, Res> =
  SocketListener<K, Res> | ListenerObject<SocketEventMap<Res>[K]> | null;
type AnyListener = ((event: Event) => void) | ListenerObject<Event> | null;

/** The states as the WebSocket standard numbers them. */
const readyStates = { connecting: 0, open: 1, reconnecting: 0, closing: 2, closed: 3 } as const;
/** `drain()` resolves once at most this many bytes are buffered. */
const lowWaterMark = 16_384;
/** Milliseconds between two reads of `bufferedAmount`. */
const drainInterval = 10;

/**
 * A WebSocket session with Coze. It can span several connections.
 *
 * It has the handlers of `@coze/api` (`onopen`, `onmessage`, `onerror`, `onclose`) and also supports `for await`,
 * `waitFor()` and `await using`. With `maxRetries` it reconnects when the connection is lost.
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
 * @see en: https://www.coze.com/docs/developer_guides/streaming_chat_api
 * @see zh: https://docs.coze.cn/developer_guides/streaming_chat_api
 */
export class SocketSession<Req extends NamedEvent, Res extends NamedEvent> implements AsyncIterable<Res> {
  /** Called when the connection is open; after a reconnect with `event.reconnected`. */
  onopen: SocketHandlers<Res>['onopen'] | null = null;
  /** Called with every event, also the `error` events of the server. */
  onmessage: SocketHandlers<Res>['onmessage'] | null = null;
  /**
   * Called when the connection fails or is lost, when a frame is not an event, and with an `error` event of the server that
   * nothing else gets: no `onmessage`, listener, loop, reply or wait.
   */
  onerror: SocketHandlers<Res>['onerror'] | null = null;
  /** Called when the session has ended. */
  onclose: SocketHandlers<Res>['onclose'] | null = null;

  readonly #info: ConnectionInfo;
  readonly #outbox: Outbox;
  readonly #check: ContractCheck | undefined;
  readonly #dispatcher: Dispatcher<Res>;
  readonly #socket: ReconnectingSocket;

  /** Sessions are created by the `create()` methods of `client.websockets`. @internal */
  constructor(config: SessionConfig) {
    const { settings, operation, options, check } = config;
    const log = options.debug ? settings.log.atDebug() : settings.log;
    const info = new ConnectionInfo(labelOf(operation), log);
    const handshake = new Handshake(config, info);
    const outbox = new Outbox(options, info);
    this.#info = info;
    this.#outbox = outbox;
    this.#check = check;
    this.#dispatcher = new Dispatcher(this, info, outbox, check);
    this.#socket = new ReconnectingSocket({ config, info, handshake, dispatcher: this.#dispatcher }, outbox);
    if (!options.startClosed) this.#socket.start();
  }

  /** Without a tag, Vue makes a Proxy of a session in its state. Private members fail in a Proxy. @internal */
  get [Symbol.toStringTag](): string {
    return 'WebSocketAPI';
  }

  /** The state of the session. */
  get state(): SocketState {
    return this.#socket.state;
  }

  /** The state as the WebSocket standard numbers it: 0 connecting, 1 open, 2 closing, 3 closed. */
  get readyState(): 0 | 1 | 2 | 3 {
    return readyStates[this.state];
  }

  /** The id of the connection in the server's logs, once it is known. Coze support asks for it. */
  get logid(): string | undefined {
    return this.#info.logid;
  }

  /** For the errors of the session classes of this package. @internal */
  protected get info(): ConnectionInfo {
    return this.#info;
  }

  /** A copy of what the server sent, without the token. For errors. @internal */
  mask<T>(received: T): T {
    return this.#info.mask(received);
  }

  /** The settings that were sent and confirmed. @internal */
  protected get settings(): SessionSettings {
    return this.#outbox.settings;
  }

  /** Bytes of events that were not handed to the network yet. */
  get bufferedAmount(): number {
    return this.#socket.bufferedAmount;
  }

  /** Resolves with the end of the session. Never rejects: see `error` of the result. */
  get closed(): Promise<SocketClosed> {
    return this.#dispatcher.closed;
  }

  /**
   * Adds a function, or an object with a `handleEvent` method, that is called with each notification of a name. Null is
   * ignored.
   *
   * @param type - `open`, `message`, `error`, `close`, `reconnecting` or `gap`.
   * @param listener - is called after the handler of the same name (`onopen` …).
   * @throws CozeError for any other listener.
   * @example
   * ```ts
   * session.addEventListener('message', ({ event }) => console.log(event.event_type));
   * ```
   */
  addEventListener<K extends keyof SocketEventMap>(type: K, listener: ListenerOf<K, Res>): void;
  addEventListener(type: keyof SocketEventMap, listener: AnyListener): void;
  addEventListener(type: string, listener: Listener | null): void {
    this.#dispatcher.addListener(type, listener);
  }

  /**
   * Removes a listener. Without effect if it was not added.
   *
   * @param type - the name that it was added for.
   * @param listener - the same function or object.
   * @example
   * ```ts
   * session.removeEventListener('message', onMessage);
   * ```
   */
  removeEventListener<K extends keyof SocketEventMap>(type: K, listener: ListenerOf<K, Res>): void;
  removeEventListener(type: keyof SocketEventMap, listener: AnyListener): void;
  removeEventListener(type: string, listener: Listener | null): void {
    this.#dispatcher.removeListener(type, listener);
  }

  /**
   * Sends an event, or keeps it until the connection is open.
   *
   * @param event - its `id` may be left out.
   * @throws SocketQueueFullError if too many events wait already; SocketStateError if the session is closed or closing, and
   * for `input_audio_buffer.complete` while it reconnects; CozeError if it is not an event; RequestValidationError under
   * `validate: 'strict'`. The event is not sent then.
   * @example
   * ```ts
   * session.send({ event_type: 'input_audio_buffer.complete' });
   * ```
   */
  send(event: Req): void {
    const text = textOfEvent(event);
    const error = this.#check?.sentEvent(event);
    if (error !== undefined) throw error;
    this.#socket.send(event, text);
    this.#dispatcher.waiters.sent(event.event_type);
  }

  /**
   * Waits until the connection is open. Resolves at once if it is.
   *
   * @throws the error that ended the session, such as SocketHandshakeError, or APIUserAbortError after an abort.
   * @example
   * ```ts
   * await session.ready();
   * ```
   */
  ready(): Promise<void> {
    if (this.state === 'open') return Promise.resolve();
    const { end } = this.#dispatcher;
    return end === undefined
      ? this.#dispatcher.untilOpen()
      : Promise.reject(withCallSite(closedError(end), callSite()));
  }

  /**
   * Waits for an event. An event that was received before counts, unless it belongs to an earlier turn or another call
   * has got it.
   *
   * A turn can also end with `conversation.chat.canceled` or `conversation.chat.requires_action`. These are not failures:
   * a wait for `conversation.chat.completed` alone continues. Pass all names that end your wait.
   *
   * @param types - the name of the event, or several names: the first event that is received counts.
   * @param options - `timeout` in milliseconds, default none; `signal` ends the wait, not the session.
   * @throws SocketEventError if an `error` or `conversation.chat.failed` event is received instead; SocketClosedError if
   * the connection is lost; SocketTimeoutError after the timeout; APIUserAbortError with the reason of the signal as
   * `cause`.
   * @example
   * ```ts
   * const ends = ['conversation.chat.completed', 'conversation.chat.canceled', 'conversation.chat.requires_action'] as const;
   * const { event_type, data } = await session.waitFor(ends, { timeout: 60_000 });
   * if (event_type === 'conversation.chat.requires_action') answer(data.required_action);
   * ```
   */
  waitFor<T extends EventName<Res>>(types: T | readonly T[], options?: WaitForOptions): Promise<EventNamed<Res, T>> {
    return this.#dispatcher.waiters.wait(types, options);
  }

  /**
   * Waits until most of the events have been handed to the network. Call it between large events to limit memory.
   *
   * @throws the error that ended the session, if it ends first.
   * @example
   * ```ts
   * for await (const chunk of microphone) {
   *   session.send({ event_type: 'input_audio_buffer.append', data: { delta: chunk } });
   *   await session.drain();
   * }
   * ```
   */
  drain(): Promise<void> {
    const { end } = this.#dispatcher;
    const site = callSite();
    if (end !== undefined) return Promise.reject(withCallSite(closedError(end), site));
    if (this.bufferedAmount <= lowWaterMark) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        clearInterval(timer);
        removeObserver();
      };
      // By interval: a WebSocket has no event for bytes that leave its buffer, `bufferedAmount` only falls.
      const timer = setInterval(() => {
        if (this.bufferedAmount > lowWaterMark) return;
        stop();
        resolve();
      }, drainInterval);
      const removeObserver = this.observe({
        ended(_closed, error) {
          stop();
          reject(withCallSite(error, site));
        },
      });
    });
  }

  /**
   * Closes the session. Events that were sent before still go out, events that arrive from now on are ignored.
   *
   * @param code - the close code: 1000 (default), or 3000 to 4999.
   * @param reason - at most 123 bytes. Default empty.
   * @throws CozeError for any other code or reason.
   * @example
   * ```ts
   * session.close();
   * await session.closed;
   * ```
   */
  close(code?: number, reason?: string): void {
    this.#socket.close(code, reason);
  }

  /**
   * Replaces the connection by a new one. Also opens a session that has ended, or was created with `startClosed`. The
   * settings are sent again, and a chat continues its conversation.
   *
   * @param code - the close code for the old connection: 1000 (default), or 3000 to 4999.
   * @param reason - at most 123 bytes. Default empty.
   * @throws CozeError for any other code or reason.
   * @example
   * ```ts
   * session.reconnect();
   * await session.ready();
   * ```
   */
  reconnect(code?: number, reason?: string): void {
    this.#socket.reconnect(code, reason);
  }

  /**
   * Iterates the events from now on, after those that were received while nothing listened; `waitFor()` does not count as
   * listening. Leaving the loop does not close the session. Each loop gets all events.
   *
   * At most 1,048,576 characters of events are kept for a loop. If more are received, they are dropped and the next loop
   * throws SocketQueueFullError at its start, once. The loop after it gets the events since then.
   *
   * @throws the error that ended the session, after the events before it, and under `validate: 'strict'` the error of
   * an event that is not valid; APIUserAbortError after an abort of the signal, which a loop over a stream does not throw.
   * A session that was closed ends the loop without an error.
   * @example
   * ```ts
   * for await (const event of session) console.log(event.event_type);
   * ```
   */
  [Symbol.asyncIterator](): AsyncGenerator<Res, undefined, unknown> {
    return this.#dispatcher.backlog.open();
  }

  /** Closes the session and waits for its end. */
  async [asyncDispose](): Promise<void> {
    this.close();
    if (this.state !== 'closed') await this.closed;
  }

  /**
   * Calls an observer with every event, in order and before the handlers, and with the end of the session. For the parts
   * of this package that use a session.
   *
   * @param observer - the functions to call. What they throw is reported as uncaught.
   * @returns removes the observer.
   * @internal
   */
  observe(observer: SocketObserver<Res>): () => void {
    return this.#dispatcher.observe(observer);
  }
}
