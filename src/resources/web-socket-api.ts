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

/**
 * A socket that is opened by its URL, and the type of every session, with the members that they have in `@coze/api`. It is
 * for code written for that package: `create()` and `makeWebsocket()` of a client know the token, and their sessions have
 * more members. `instanceof` is true for their sessions as well.
 *
 * The class itself is small: the code of sessions is loaded when the first socket opens.
 *
 * @example
 * ```ts
 * const ws = new WebSocketAPI('wss://ws.coze.com/v1/chat?bot_id=1', { headers: { authorization: `Bearer ${token}` } });
 * ws.onmessage = (event) => console.log(event.event_type);
 * ```
 */
export class WebSocketAPI<Req extends NamedEvent = NamedEvent, Rsp extends NamedEvent = NamedEvent> {
  /** A session is recognised by its shape: it may be one of another copy of the package. */
  static [Symbol.hasInstance](value: unknown): boolean {
    const isSession = ['send', 'reconnect', 'waitFor'].every((name) => typeof memberOf(value, name) === 'function');
    return isSession || Object.prototype.isPrototypeOf.call(this.prototype, Object(value));
  }

  /** The session; until its code is loaded, the handlers that it will have. */
  #target: SettableHandlers<Rsp> = { onopen: null, onmessage: null, onerror: null, onclose: null };
  #session: SocketSession<Req, Rsp> | undefined;
  /** What is to be done with the session once it exists, in order. */
  #waiting: ((session: SocketSession<Req, Rsp>) => void)[] = [];
  #isClosed: boolean;

  /**
   * @param url - the whole URL, with its query.
   * @param options - as for `makeWebsocket()`. `headers.authorization` is the token; a browser sends it in the URL.
   * @throws CozeError for an invalid URL. `onerror` gets every other failure.
   */
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
    for (const run of this.#waiting.splice(0)) run(session);
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

  /** Called when the connection is open; after a reconnect with `event.reconnected`. */
  get onopen(): SocketHandlers<Rsp>['onopen'] | null {
    return this.#target.onopen;
  }

  set onopen(handler: SocketHandlers<Rsp>['onopen'] | null) {
    Object.assign(this.#target, { onopen: handler });
  }

  /** Called with every event, also the `error` events of the server. */
  get onmessage(): SocketHandlers<Rsp>['onmessage'] | null {
    return this.#target.onmessage;
  }

  set onmessage(handler: SocketHandlers<Rsp>['onmessage'] | null) {
    Object.assign(this.#target, { onmessage: handler });
  }

  /** Called when the connection fails or is lost, and when a frame is not an event. */
  get onerror(): SocketHandlers<Rsp>['onerror'] | null {
    return this.#target.onerror;
  }

  set onerror(handler: SocketHandlers<Rsp>['onerror'] | null) {
    Object.assign(this.#target, { onerror: handler });
  }

  /** Called when the session has ended. */
  get onclose(): SocketHandlers<Rsp>['onclose'] | null {
    return this.#target.onclose;
  }

  set onclose(handler: SocketHandlers<Rsp>['onclose'] | null) {
    Object.assign(this.#target, { onclose: handler });
  }

  /** The state as the WebSocket standard numbers it: 0 connecting, 1 open, 2 closing, 3 closed. */
  get readyState(): 0 | 1 | 2 | 3 {
    return this.#session?.readyState ?? (this.#isClosed ? 3 : 0);
  }

  /**
   * Sends an event, or keeps it until the connection is open.
   *
   * @param event - its `id` may be left out.
   * @throws the errors of `send()` of a session.
   * @example
   * ```ts
   * ws.send({ event_type: 'input_audio_buffer.complete' });
   * ```
   */
  send(event: Req): void {
    this.#run((session) => session.send(event));
  }

  /**
   * Closes the socket.
   *
   * @param code - the close code: 1000 (default), or 3000 to 4999.
   * @param reason - at most 123 bytes. Default empty.
   * @example
   * ```ts
   * ws.close();
   * ```
   */
  close(code?: number, reason?: string): void {
    this.#run((session) => session.close(code, reason));
  }

  /**
   * Replaces the connection by a new one. Also opens a socket that has ended, or was created with `startClosed`.
   *
   * @param code - the close code for the old connection: 1000 (default), or 3000 to 4999.
   * @param reason - at most 123 bytes. Default empty.
   * @example
   * ```ts
   * ws.reconnect();
   * ```
   */
  reconnect(code?: number, reason?: string): void {
    this.#run((session) => session.reconnect(code, reason));
  }

  /**
   * Adds a function that is called with each notification of a name.
   *
   * @param args - the name (`open`, `message`, `error`, `close`, `reconnecting` or `gap`), and the function.
   * @example
   * ```ts
   * ws.addEventListener('close', ({ code }) => console.log(code));
   * ```
   */
  addEventListener(...args: Parameters<AddListener<Rsp>>): void {
    this.#run((session) => session.addEventListener(...args));
  }

  /**
   * Removes a listener.
   *
   * @param args - the name, and the function that was added.
   * @example
   * ```ts
   * ws.removeEventListener('close', onClose);
   * ```
   */
  removeEventListener(...args: Parameters<AddListener<Rsp>>): void {
    this.#run((session) => session.removeEventListener(...args));
  }
}
