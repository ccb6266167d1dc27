import { APIUserAbortError } from '../errors/api-error.js';
import { callSite, withCallSite, type CallSite } from '../errors/call-site.js';
import { checkObject, checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { logidOf } from '../errors/error-body.js';
import { SocketError, SocketParseError } from '../errors/socket-errors.js';
import type { ContractCheck } from '../http/contract-check.js';
import { deferred, type Deferred } from '../lib/polyfills.js';
import { isObject } from '../lib/shapes.js';
import { EventBacklog } from './event-backlog.js';
import { EventWaiters } from './event-waiters.js';
import type {
  NamedEvent,
  SocketClosed,
  SocketEvent,
  SocketEventMap,
  SocketGap,
  SocketHandlers,
  SocketReconnectingEvent,
} from './events.js';
import type { Outbox } from './outbox.js';
import { closedError, eventError, unreadError, type ConnectionInfo } from './session-errors.js';

export interface ListenerObject<E> {
  handleEvent(event: E): void;
}

export type Listener = ((event: never) => void) | { readonly handleEvent: (event: never) => void };

/** The handler properties of a session. */
type Handlers<Res> = { readonly [K in keyof SocketHandlers<Res>]: SocketHandlers<Res>[K] | null };

/** A part of this package that follows a session. */
export interface SocketObserver<Res> {
  /**
   * Called with every event, in order, before the handlers.
   *
   * @param characters - the length of its frame.
   * @returns false for an event that it does not use.
   */
  event?(event: Res, characters: number): unknown;
  /** Called when an open connection is lost and the session reconnects, and when an event fails its check. */
  lost?(error: CozeError): void;
  /** Called when the session has sent its settings again, with the name of the event. */
  resent?(update: string): void;
  /** Called once, when the session has ended. `error` is for everything that still waits. */
  ended?(closed: SocketClosed, error: CozeError): void;
}

/**
 * The members of a dispatcher that connections call. Their types do not name the events, so that a dispatcher of any events
 * fits.
 */
export type ConnectionObserver = Pick<
  Dispatcher<NamedEvent>,
  'receive' | 'receiveBinary' | 'started' | 'opened' | 'reconnecting' | 'gap' | 'failed' | 'lost' | 'ended'
>;

/**
 * Parses and checks frames, and passes events to everything that follows a session: observers, handlers, listeners, loops
 * and calls of `waitFor()`. The same for changes of the connection.
 */
export class Dispatcher<Res extends NamedEvent> {
  readonly waiters: EventWaiters<Res>;
  readonly backlog: EventBacklog<Res>;
  readonly #session: Handlers<Res>;
  readonly #info: ConnectionInfo;
  readonly #outbox: Outbox;
  readonly #check: ContractCheck | undefined;
  /** A change replaces a list: a notification that is under way keeps the list it began with. */
  readonly #listeners = new Map<string, readonly Listener[]>();
  #observers: readonly SocketObserver<Res>[] = [];
  #opening: (Deferred<void> & { readonly site: CallSite })[] = [];
  #closed = deferred<SocketClosed>();
  #end: SocketClosed | undefined;

  constructor(session: Handlers<Res>, info: ConnectionInfo, outbox: Outbox, check: ContractCheck | undefined) {
    this.#session = session;
    this.#info = info;
    this.#outbox = outbox;
    this.#check = check;
    this.waiters = new EventWaiters(info);
    this.backlog = new EventBacklog((events, characters) => this.#overflow(events, characters));
  }

  /** The end of the session, until it starts again. */
  get end(): SocketClosed | undefined {
    return this.#end;
  }

  get closed(): Promise<SocketClosed> {
    return this.#closed.promise;
  }

  /** Resolves with the next open connection. */
  untilOpen(): Promise<void> {
    const opening = deferred<void>();
    this.#opening.push({ ...opening, site: callSite() });
    return opening.promise;
  }

  observe(observer: SocketObserver<Res>): () => void {
    checkObject('observer', observer);
    this.#observers = [...this.#observers, observer];
    return () => {
      this.#observers = this.#observers.filter((other) => other !== observer);
    };
  }

  /** @throws CozeError if the listener cannot be called. */
  addListener(type: string, listener: Listener | null): void {
    checkText('type', type);
    if (listener === null) return;
    if (typeof listener !== 'function' && !(isObject(listener) && typeof listener['handleEvent'] === 'function'))
      throw new CozeError(
        `The listener for ${type} is neither a function nor an object with a handleEvent method. Nothing was added.`,
      );
    const list = this.#listeners.get(type) ?? [];
    if (!list.includes(listener)) this.#listeners.set(type, [...list, listener]);
  }

  removeListener(type: string, listener: Listener | null): void {
    const rest = this.#listeners.get(type)?.filter((other) => other !== listener) ?? [];
    if (rest.length === 0) this.#listeners.delete(type);
    else this.#listeners.set(type, rest);
  }

  /** A text frame was received. */
  receive(text: string): void {
    const event = this.#parse(text);
    if (event === undefined) return;
    const info = this.#info;
    const type: string = event.event_type;
    info.lastEvent = type;
    info.logid ??= logidOf(undefined, event);
    if (type === 'error') info.receivedError(event);
    if (info.isVerbose) info.log('debug', `received ${type}, ${text.length} characters`);
    this.#outbox.received(event);
    const error = this.#check?.receivedEvent(event, info);
    if (error !== undefined) return this.#skip(error);
    const session = this.#session;
    const hasListeners = this.#listeners.has('message');
    let isHandled = session.onmessage !== null || hasListeners;
    // Not callSafely(): it would cost a closure for each event.
    for (const observer of this.#observers) {
      if (observer.event === undefined) continue;
      try {
        if (observer.event(event, text.length) !== false) isHandled = true;
      } catch (thrown) {
        isHandled = true;
        reportUncaught(thrown);
      }
    }
    if (session.onmessage !== null || hasListeners) {
      const message = { type: 'message', data: text, event, target: session };
      try {
        session.onmessage?.(event, message);
      } catch (thrown) {
        reportUncaught(thrown);
      }
      if (hasListeners) this.#notify('message', message);
    }
    // An error that nothing else gets.
    if (type === 'error' && !isHandled && this.waiters.isEmpty && !this.backlog.hasLoops)
      this.failed(eventError(info, event), this.#hasErrorHandler);
    this.backlog.push(event, text.length, isHandled);
    this.waiters.received(event);
  }

  /** A binary frame was received. */
  receiveBinary(bytes: number): void {
    this.#parseError(`A binary frame of ${bytes} bytes was received, but events are text`);
  }

  /** The session starts, for the first time or after its end. */
  started(): void {
    if (this.#end === undefined) return;
    this.#end = undefined;
    this.#closed = deferred();
    this.waiters.reopen();
    this.backlog.reopen();
  }

  opened(reconnected: boolean): void {
    for (const opening of this.#opening.splice(0)) opening.resolve();
    const event = { type: 'open', target: this.#session, reconnected };
    this.#notify('open', event, () => this.#session.onopen?.(event));
  }

  reconnecting(retry: Omit<SocketReconnectingEvent, keyof SocketEvent>): void {
    this.#notify('reconnecting', { type: 'reconnecting', target: this.#session, ...retry });
  }

  /**
   * Another connection has replaced the lost one.
   *
   * @param update - the event that sent the settings again.
   */
  gap(gap: SocketGap, update: string | undefined): void {
    if (update !== undefined) for (const observer of this.#observers) callSafely(() => observer.resent?.(update));
    this.#notify('gap', { type: 'gap', target: this.#session, ...gap });
  }

  /** @param isHandled - false if no code of the application gets the error. It is logged as an error then. */
  failed(cause: CozeError, isHandled: boolean = this.#handlesErrors()): void {
    const error = cause instanceof SocketError ? cause : new SocketError(cause.message, { cause });
    this.#info.log(isHandled ? 'info' : 'error', `${error.name}: ${error.message}`);
    const event = { type: 'error', target: this.#session, error, message: error.message };
    this.#notify('error', event, () => this.#session.onerror?.(error, event));
  }

  /** The connection was lost and is replaced: events that were asked for on it will not come. */
  lost(error: CozeError): void {
    this.waiters.reject(error);
    for (const observer of this.#observers) callSafely(() => observer.lost?.(error));
  }

  ended(closed: SocketClosed): void {
    const isHandled = this.#handlesErrors();
    const error = closedError(closed);
    this.#end = closed;
    this.#closed.resolve(closed);
    for (const { reject, site } of this.#opening.splice(0)) reject(withCallSite(error, site));
    this.waiters.end(error);
    this.backlog.end(closed.error && { error: closed.error });
    const observers = this.#observers;
    this.#observers = [];
    for (const observer of observers) callSafely(() => observer.ended?.(closed, error));
    if (closed.error !== undefined && !(closed.error instanceof APIUserAbortError))
      this.failed(closed.error, isHandled);
    const { code, reason, wasClean } = closed;
    const event = { type: 'close', target: this.#session, code, reason, wasClean };
    this.#notify('close', event, () => this.#session.onclose?.(event));
  }

  get #hasErrorHandler(): boolean {
    return this.#session.onerror !== null || this.#listeners.has('error');
  }

  #handlesErrors(): boolean {
    const isAwaited = this.#opening.length > 0 || !this.waiters.isEmpty || this.backlog.hasLoops;
    return isAwaited || this.#hasErrorHandler || this.#observers.length > 0;
  }

  /** Calls the handler of the session, then the listeners in the order in which they were added. */
  #notify<K extends keyof SocketEventMap<Res>>(type: K, event: SocketEventMap<Res>[K], callHandler?: () => void): void {
    if (callHandler !== undefined) callSafely(callHandler);
    for (const listener of this.#listeners.get(type) ?? [])
      callSafely(() => {
        if (typeof listener === 'function') Reflect.apply(listener, this.#session, [event]);
        else Reflect.apply(listener.handleEvent, listener, [event]);
      });
  }

  /** An event failed its check. Waits and loops end, because it may be the event they need. */
  #skip(error: CozeError): void {
    this.failed(error);
    this.backlog.endLoops({ error });
    this.lost(error);
  }

  #parse(text: string): Res | undefined {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      // Without a cause: the error of JSON.parse quotes the frame.
      return this.#parseError(`A frame of ${text.length} characters was received that is not JSON`);
    }
    if (!isNamed(value))
      return this.#parseError(
        `A frame of ${text.length} characters was received that is not an event: it has no event_type`,
      );
    // Most events have the name of the one before. With its string, no lookup by name has to hash a new one.
    const { lastEvent } = this.#info;
    if (value.event_type === lastEvent) value.event_type = lastEvent;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract types events by their name
    return value as NamedEvent as Res;
  }

  #parseError(what: string): undefined {
    this.failed(new SocketParseError(`${what}. It was skipped, the session continues.`, this.#info.context()));
  }

  #overflow(events: number, characters: number): CozeError {
    // An application that waits for single events may not want the others. A loop that begins later still throws.
    if (this.waiters.isEmpty)
      this.#info.log(
        'warn',
        'too many events were received that nothing read, and were dropped: set onmessage, or iterate earlier or faster',
      );
    const advice = 'Iterate earlier or faster, or set onmessage. A new loop gets the events after them.';
    return unreadError(this.#info.context(), `${events} events`, characters, advice);
  }
}

function isNamed(value: unknown): value is { event_type: string } {
  return isObject(value) && typeof value['event_type'] === 'string';
}

/** Calls code of the application. An error in it does not stop the session. */
function callSafely(call: () => void): void {
  try {
    call();
  } catch (error) {
    reportUncaught(error);
  }
}

function reportUncaught(error: unknown): void {
  queueMicrotask(() => {
    throw error;
  });
}
