import { CozeError } from '../errors/coze-error.js';
import type { SocketError } from '../errors/socket-errors.js';
import { isObject } from '../lib/is-object.js';
import type {
  SocketClosed,
  SocketEvent,
  SocketEventMap,
  SocketGap,
  SocketHandlers,
  SocketReconnectingEvent,
} from './events.js';

export interface ListenerObject<E> {
  handleEvent(event: E): void;
}

export type Listener = ((event: never) => void) | { readonly handleEvent: (event: never) => void };

/** The handler properties of a session. */
type Handlers<Res> = { readonly [K in keyof SocketHandlers<Res>]: SocketHandlers<Res>[K] | null };

const noListeners: readonly Listener[] = [];

/** Calls the handlers of a session, then its listeners in the order in which they were added. */
export class SocketEventTarget<Res> {
  readonly #session: Handlers<Res>;
  /** A change replaces the list: a notification that is under way keeps the list it began with. */
  readonly #listeners = new Map<string, readonly Listener[]>();

  constructor(session: Handlers<Res>) {
    this.#session = session;
  }

  /** @throws CozeError if the listener cannot be called. */
  add(type: string, listener: Listener | null): void {
    if (listener === null) return;
    if (typeof listener !== 'function' && !(isObject(listener) && typeof listener['handleEvent'] === 'function'))
      throw new CozeError(
        `The listener for ${type} is neither a function nor an object with a handleEvent method. Nothing was added.`,
      );
    const list = this.#listeners.get(type) ?? noListeners;
    if (!list.includes(listener)) this.#listeners.set(type, [...list, listener]);
  }

  remove(type: string, listener: Listener | null): void {
    const rest = (this.#listeners.get(type) ?? noListeners).filter((other) => other !== listener);
    if (rest.length === 0) this.#listeners.delete(type);
    else this.#listeners.set(type, rest);
  }

  get handlesMessages(): boolean {
    return this.#session.onmessage !== null || this.#listeners.has('message');
  }

  get handlesErrors(): boolean {
    return this.#session.onerror !== null || this.#listeners.has('error');
  }

  opened(reconnected: boolean): void {
    const event = { type: 'open', target: this.#session, reconnected };
    reportUncaught(() => this.#session.onopen?.(event));
    this.#notify('open', event);
  }

  received(event: Res, data: string): void {
    const message = { type: 'message', data, target: this.#session };
    reportUncaught(() => this.#session.onmessage?.(event, message));
    this.#notify('message', message);
  }

  failed(error: SocketError): void {
    const event = { type: 'error', target: this.#session, error, message: error.message };
    reportUncaught(() => this.#session.onerror?.(error, event));
    this.#notify('error', event);
  }

  closed({ code, reason, wasClean }: SocketClosed): void {
    const event = { type: 'close', target: this.#session, code, reason, wasClean };
    reportUncaught(() => this.#session.onclose?.(event));
    this.#notify('close', event);
  }

  reconnecting(retry: Omit<SocketReconnectingEvent, keyof SocketEvent>): void {
    this.#notify('reconnecting', { type: 'reconnecting', target: this.#session, ...retry });
  }

  gap(gap: SocketGap): void {
    this.#notify('gap', { type: 'gap', target: this.#session, ...gap });
  }

  #notify<K extends keyof SocketEventMap>(type: K, event: SocketEventMap[K]): void {
    for (const listener of this.#listeners.get(type) ?? noListeners)
      reportUncaught(() => {
        if (typeof listener === 'function') Reflect.apply(listener, this.#session, [event]);
        else Reflect.apply(listener.handleEvent, listener, [event]);
      });
  }
}

/** Calls code of the application. An error in it is reported as uncaught, and does not stop the session. */
export function reportUncaught(call: () => void): void {
  try {
    call();
  } catch (error) {
    queueMicrotask(() => {
      throw error;
    });
  }
}
