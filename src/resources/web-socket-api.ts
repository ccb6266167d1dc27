import { checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { SocketError } from '../errors/socket-errors.js';
import { Client } from '../http/client.js';
import { siteOf } from '../http/region.js';
import type { SocketOptions } from '../http/socket-options.js';
import { memberOf } from '../lib/shapes.js';
import type { NamedEvent, SocketHandlers } from '../realtime/events.js';
import type { SocketSession } from '../realtime/session.js';
import { sockets } from './first-use.js';
import { rawTarget } from './raw-request.js';

type AddListener<Res extends NamedEvent> = SocketSession<NamedEvent, Res>['addEventListener'];
type SettableHandlers<Res> = { [K in keyof SocketHandlers<Res>]: SocketHandlers<Res>[K] | null };

/** The members of a session that `@coze/api` has as well: of every session, and of a `WebSocketAPI`. */
export interface WebSocketAPI<Req extends NamedEvent = NamedEvent, Rsp extends NamedEvent = NamedEvent> extends Pick<
  SocketSession<Req, Rsp>,
  keyof SocketHandlers<Rsp> | 'readyState' | 'send' | 'close' | 'reconnect' | 'addEventListener' | 'removeEventListener'
> {}

/** The class `WebSocketAPI`. */
export interface WebSocketAPIClass {
  /**
   * @param url - the whole URL, with its query.
   * @param options - as for `makeWebsocket()`. `headers.authorization` is the token; a browser sends it in the URL.
   * @throws CozeError for an invalid URL. `onerror` gets every other failure.
   */
  new <Req extends NamedEvent = NamedEvent, Rsp extends NamedEvent = NamedEvent>(
    url: string,
    options?: SocketOptions,
  ): WebSocketAPI<Req, Rsp>;
}

class SocketByUrl<Req extends NamedEvent, Rsp extends NamedEvent> implements WebSocketAPI<Req, Rsp> {
  /** A session is recognised by its shape: it may be one of another copy of the package. */
  static [Symbol.hasInstance](value: unknown): boolean {
    const isSession = ['send', 'reconnect', 'waitFor'].every((name) => typeof memberOf(value, name) === 'function');
    return isSession || Object.prototype.isPrototypeOf.call(this.prototype, Object(value));
  }

  /** As in a session. */
  get [Symbol.toStringTag](): string {
    return 'WebSocketAPI';
  }

  /** The session; until its code is loaded, the handlers that it will have. */
  #target: SettableHandlers<Rsp> = { onopen: null, onmessage: null, onerror: null, onclose: null };
  #session: SocketSession<Req, Rsp> | undefined;
  /** What is to be done with the session once it exists, in order. */
  #waiting: ((session: SocketSession<Req, Rsp>) => void)[] = [];
  #isClosed: boolean;

  constructor(url: string, options: SocketOptions = {}) {
    const [, base, path = ''] = /^(wss?:\/\/[^/?#]+)(.*)$/i.exec(checkText('url', url)) ?? [];
    if (base === undefined)
      throw new CozeError('url must be the whole URL of a socket: it begins with ws:// or wss://.');
    const client = new Client({ token: '', region: siteOf(base) ?? 'com', baseWsURL: base });
    this.#isClosed = options.startClosed === true;
    this.#open(client, path.startsWith('/') ? path : `/${path}`, options).catch((error: unknown) =>
      this.#failed(client, error),
    );
  }

  async #open(client: Client, path: string, options: SocketOptions): Promise<void> {
    const { SocketSession, openSession } = await sockets.load();
    const operation = { id: 'makeWebsocket', ...rawTarget(path, 'GET') };
    const session = await openSession(SocketSession<Req, Rsp>, client, operation, undefined, options);
    this.#target = Object.assign(session, this.#target);
    this.#session = session;
    // An error of a call that is made now is uncaught: its caller has gone on.
    for (const run of this.#waiting.splice(0)) queueMicrotask(() => run(session));
  }

  /** The session could not be created: its code cannot be loaded, or an option is invalid. */
  #failed({ settings }: Client, cause: unknown): void {
    this.#isClosed = true;
    const message = cause instanceof Error ? cause.message : String(cause);
    const error = new SocketError(message, { cause });
    const { onerror, onclose } = this.#target;
    if (onerror === null) settings.log.write('error', `${error.name}: ${message}`);
    onerror?.(error, { type: 'error', target: this });
    onclose?.({ type: 'close', target: this, code: 1_006, reason: '', wasClean: false });
  }

  #run(run: (session: SocketSession<Req, Rsp>) => void): void {
    if (this.#session === undefined) this.#waiting.push(run);
    else run(this.#session);
  }

  get onopen(): SocketHandlers<Rsp>['onopen'] | null {
    return this.#target.onopen;
  }

  set onopen(handler: SocketHandlers<Rsp>['onopen'] | null) {
    Object.assign(this.#target, { onopen: handler });
  }

  get onmessage(): SocketHandlers<Rsp>['onmessage'] | null {
    return this.#target.onmessage;
  }

  set onmessage(handler: SocketHandlers<Rsp>['onmessage'] | null) {
    Object.assign(this.#target, { onmessage: handler });
  }

  get onerror(): SocketHandlers<Rsp>['onerror'] | null {
    return this.#target.onerror;
  }

  set onerror(handler: SocketHandlers<Rsp>['onerror'] | null) {
    Object.assign(this.#target, { onerror: handler });
  }

  get onclose(): SocketHandlers<Rsp>['onclose'] | null {
    return this.#target.onclose;
  }

  set onclose(handler: SocketHandlers<Rsp>['onclose'] | null) {
    Object.assign(this.#target, { onclose: handler });
  }

  get readyState(): 0 | 1 | 2 | 3 {
    return this.#session?.readyState ?? (this.#isClosed ? 3 : 0);
  }

  send(event: Req): void {
    this.#run((session) => session.send(event));
  }

  close(code?: number, reason?: string): void {
    this.#run((session) => session.close(code, reason));
  }

  reconnect(code?: number, reason?: string): void {
    this.#run((session) => session.reconnect(code, reason));
  }

  addEventListener(...args: Parameters<AddListener<Rsp>>): void {
    this.#run((session) => session.addEventListener(...args));
  }

  removeEventListener(...args: Parameters<AddListener<Rsp>>): void {
    this.#run((session) => session.removeEventListener(...args));
  }
}

/**
 * A socket that is opened by its URL, for code written for `@coze/api`. `create()` and `makeWebsocket()` of a client know the
 * token, and their sessions have more members; `instanceof` is true for them as well.
 *
 * The class itself is small: the code of sessions is loaded when the first socket opens.
 *
 * @example
 * ```ts
 * const ws = new WebSocketAPI('wss://ws.coze.com/v1/chat?bot_id=1', { headers: { authorization: `Bearer ${token}` } });
 * ws.onmessage = (event) => console.log(event.event_type);
 * ```
 */
export const WebSocketAPI: WebSocketAPIClass = SocketByUrl;
