import { isObject } from '../lib/is-object.js';
import { CozeError } from '../errors/coze-error.js';
import type { SocketError } from '../errors/socket-errors.js';
import type { SocketClosed, SocketEventMap, SocketHandlers, SocketListener } from './events.js';
import { guarded, rethrow } from './guarded.js';

interface ListenerObject<E> {
  handleEvent(event: E): void;
}

type Listener = ((event: never) => void) | { readonly handleEvent: (event: never) => void };
/** As browsers take it. */
type ListenerOf<K extends keyof SocketEventMap> = SocketListener<K> | ListenerObject<SocketEventMap[K]> | null;
type AnyListener = ((event: Event) => void) | ListenerObject<Event> | null;

const nobody: readonly Listener[] = [];

/** Whom a session tells what happens: its handlers first, then its listeners in their order. */
export abstract class SocketTarget<Res> {
  /** The connection is open. After a reconnect it is called again, with `event.reconnected`. */
  onopen: SocketHandlers<Res>['onopen'] | null = null;
  /** An event came; the `error` events of the server come here too. */
  onmessage: SocketHandlers<Res>['onmessage'] | null = null;
  /** The connection failed or was lost, or a frame came that holds no event. */
  onerror: SocketHandlers<Res>['onerror'] | null = null;
  /** The session is over. */
  onclose: SocketHandlers<Res>['onclose'] | null = null;

  /** A change makes a new list: the one that is being told stays as it is. */
  readonly #listeners = new Map<string, readonly Listener[]>();

  /**
   * Calls a function, or the `handleEvent` of an object, for each notification of a name; null is ignored.
   *
   * @throws CozeError for a listener that is anything else.
   */
  addEventListener<K extends keyof SocketEventMap>(type: K, listener: ListenerOf<K>): void;
  addEventListener(type: keyof SocketEventMap, listener: AnyListener): void;
  addEventListener(type: string, listener: Listener | null): void {
    if (listener === null) return;
    if (!isListener(listener))
      throw new CozeError(
        `The listener for ${type} is neither a function nor an object with a handleEvent method. Nothing was added.`,
      );
    const list = this.#listeners.get(type) ?? nobody;
    if (!list.includes(listener)) this.#listeners.set(type, [...list, listener]);
  }

  removeEventListener<K extends keyof SocketEventMap>(type: K, listener: ListenerOf<K>): void;
  removeEventListener(type: keyof SocketEventMap, listener: AnyListener): void;
  removeEventListener(type: string, listener: Listener | null): void {
    const rest = (this.#listeners.get(type) ?? nobody).filter((other) => other !== listener);
    if (rest.length === 0) this.#listeners.delete(type);
    else this.#listeners.set(type, rest);
  }

  /** Whether the user wants to be told. @internal */
  protected handles(type: 'message' | 'error'): boolean {
    return this[`on${type}`] !== null || this.#listeners.has(type);
  }

  /** @internal */
  protected tellOpen(reconnected: boolean): void {
    const event = { type: 'open', target: this, reconnected };
    guarded(() => this.onopen?.(event));
    this.tell('open', event);
  }

  /** Every event comes here: no closures. @internal */
  protected tellMessage(event: Res, data: string): void {
    const notice = { type: 'message', data, target: this };
    try {
      this.onmessage?.(event, notice);
    } catch (error) {
      rethrow(error);
    }
    this.tell('message', notice);
  }

  /** @internal */
  protected tellError(error: SocketError): void {
    const event = { type: 'error', target: this, error, message: error.message };
    guarded(() => this.onerror?.(error, event));
    this.tell('error', event);
  }

  /** @internal */
  protected tellClose({ code, reason, wasClean }: SocketClosed): void {
    const event = { type: 'close', target: this, code, reason, wasClean };
    guarded(() => this.onclose?.(event));
    this.tell('close', event);
  }

  /** @internal */
  protected tell<K extends keyof SocketEventMap>(type: K, event: SocketEventMap[K]): void {
    for (const listener of this.#listeners.get(type) ?? nobody)
      try {
        if (typeof listener === 'function') Reflect.apply(listener, this, [event]);
        else Reflect.apply(listener.handleEvent, listener, [event]);
      } catch (error) {
        rethrow(error);
      }
  }
}

function isListener(given: unknown): boolean {
  return typeof given === 'function' || (isObject(given) && typeof given['handleEvent'] === 'function');
}
