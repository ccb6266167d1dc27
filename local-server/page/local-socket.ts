import { onAbort } from '../../src/for-local-server.js';
import { answerHandshake } from '../answer-handshake.js';
import { type Fault, breakPoint } from '../faults/fault.js';
import { byteLength } from '../lib/bytes.js';
import type { ServerContext } from '../server-context.js';
import { type RecordedSocket, type SocketPeer, connectEndpoint } from '../sockets/connection.js';
import { never } from './response-stream.js';

/** The second argument of the class: protocols, or an object as Node and Workers take it, with the headers. */
export type LocalSocketInit =
  | string
  | readonly string[]
  | { readonly protocols?: string | readonly string[]; readonly headers?: Readonly<Record<string, string>> };

/** The server that a class of sockets connects to. */
export interface SocketHost {
  readonly context: ServerContext;
  readonly sockets: RecordedSocket[];
}

/** The end of a connection, as the event `close` tells it. */
interface SocketEnd {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}

const LOST: SocketEnd = { code: 1006, reason: '', wasClean: false };
/** A token of HTTP. `\x60` is the backtick. */
const TOKEN = /^[!#$%&'*+\-.^\w\x60|~]+$/;

/** The event `close`. Node 20 has no class for it. */
class LocalCloseEvent extends Event implements SocketEnd {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;

  constructor({ code, reason, wasClean }: SocketEnd) {
    super('close');
    this.code = code;
    this.reason = reason;
    this.wasClean = wasClean;
  }
}

/** A WebSocket that is connected to a server in the same page. It has the members of the platform's. */
export class LocalSocket extends EventTarget {
  static readonly CONNECTING: number = 0;
  static readonly OPEN: number = 1;
  static readonly CLOSING: number = 2;
  static readonly CLOSED: number = 3;
  readonly CONNECTING: number = 0;
  readonly OPEN: number = 1;
  readonly CLOSING: number = 2;
  readonly CLOSED: number = 3;
  readonly url: string;
  readonly extensions: string = '';
  binaryType: 'arraybuffer' | 'blob' = 'blob';
  onopen: ((event: Event) => unknown) | null = null;
  onmessage: ((event: MessageEvent) => unknown) | null = null;
  onerror: ((event: Event) => unknown) | null = null;
  onclose: ((event: LocalCloseEvent) => unknown) | null = null;
  readonly #host: SocketHost;
  #readyState: 0 | 1 | 2 | 3 = 0;
  #protocol = '';
  #bufferedAmount = 0;
  /** What the client and the server send, one after the other. */
  #toServer: Promise<void> = Promise.resolve();
  #toClient: Promise<void> = Promise.resolve();
  #server: Parameters<SocketPeer['listen']>[0] | undefined;
  /** True after a fault that makes the server deaf. */
  #isStalled = false;
  #release = (): void => undefined;

  /**
   * @throws DOMException with the name SyntaxError for a wrong URL or protocol.
   * @internal
   */
  constructor(host: SocketHost, url: string | URL, init: LocalSocketInit = []) {
    super();
    const { protocols = [], headers = {} } =
      typeof init === 'string' || isProtocolList(init) ? { protocols: init } : init;
    const offered = typeof protocols === 'string' ? [protocols] : [...protocols];
    this.#host = host;
    this.url = socketURL(url);
    checkProtocols(offered);
    this.addEventListener('open', (event) => this.onopen?.(event));
    this.addEventListener('message', (event) => event instanceof MessageEvent && this.onmessage?.(event));
    this.addEventListener('error', (event) => this.onerror?.(event));
    this.addEventListener('close', (event) => event instanceof LocalCloseEvent && this.onclose?.(event));
    this.#release = onAbort([host.context.signal], () => this.#deliver(() => this.#end(LOST)));
    void this.#connect(offered, headers).catch(() => this.#end(LOST));
  }

  get readyState(): 0 | 1 | 2 | 3 {
    return this.#readyState;
  }

  /** The first protocol that was offered: the server takes any. */
  get protocol(): string {
    return this.#protocol;
  }

  /** Bytes that the server has not read yet. */
  get bufferedAmount(): number {
    return this.#bufferedAmount;
  }

  /** @throws DOMException with the name InvalidStateError before the socket is open. */
  send(data: string | ArrayBufferLike | ArrayBufferView | Blob): void {
    if (this.#readyState === 0) throw new DOMException('The socket is still connecting.', 'InvalidStateError');
    const message = copied(data);
    const size = messageSize(message);
    this.#bufferedAmount += size;
    if (this.#readyState !== 1) return;
    this.#transmit(async () => {
      const received = message instanceof Blob ? new Uint8Array(await message.arrayBuffer()) : message;
      if (this.#isStalled || this.#readyState === 3) return;
      this.#bufferedAmount -= size;
      this.#server?.message(received);
    });
  }

  /** @throws DOMException for a code that a page cannot send (InvalidAccessError), or a reason that is too long (SyntaxError). */
  close(code?: number, reason = ''): void {
    if (code !== undefined && code !== 1000 && !(code >= 3000 && code < 5000))
      throw new DOMException(`The close code must be 1000, or from 3000 to 4999, not ${code}.`, 'InvalidAccessError');
    if (byteLength(reason) > 123) throw new DOMException('The reason has more than 123 bytes.', 'SyntaxError');
    if (this.#readyState >= 2) return;
    const wasOpen = this.#readyState === 1;
    this.#readyState = 2;
    if (!wasOpen) return this.#deliver(() => this.#end(LOST, true));
    this.#transmit(() => {
      if (!this.#isStalled) this.#deliver(() => this.#end({ code: code ?? 1005, reason, wasClean: true }));
    });
  }

  async #connect(offered: readonly string[], headers: Readonly<Record<string, string>>): Promise<void> {
    const { context, sockets } = this.#host;
    if (context.signal.aborted) return this.#deliver(() => this.#end(LOST, true));
    const { host, pathname, search } = new URL(this.url);
    const sent = {
      ...Object.fromEntries(new Headers(headers)),
      host,
      connection: 'Upgrade',
      upgrade: 'websocket',
      'sec-websocket-version': '13',
      ...(offered.length === 0 ? {} : { 'sec-websocket-protocol': offered.join(', ') }),
    };
    const message = { method: 'GET', target: pathname + search, headers: sent, bytes: new Uint8Array(0) };
    const outcome = await answerHandshake(message, context);
    if (!('accepted' in outcome)) {
      if (isSilent(outcome.fault)) await never();
      return this.#deliver(() => this.#end(LOST, true));
    }
    if (this.#readyState !== 0) return;
    this.#protocol = offered[0] ?? '';
    this.#deliver(() => {
      if (this.#readyState !== 0) return;
      this.#readyState = 1;
      this.dispatchEvent(new Event('open'));
    });
    sockets.push(connectEndpoint(this.#peer(), outcome.accepted));
  }

  /** This client as the server sees it. */
  #peer(): SocketPeer {
    return {
      send: (message) => this.#deliver(() => this.#receive(message)),
      close: (code, reason) => this.#deliver(() => this.#end({ code, reason, wasClean: true })),
      break: (mode) => {
        if (mode === 'stall') this.#isStalled = true;
        else this.#deliver(() => this.#end(LOST));
      },
      listen: (server) => {
        this.#server = server;
      },
    };
  }

  /** Runs a step of the client after all that it sent before. */
  #transmit(step: () => void | Promise<void>): void {
    this.#toServer = this.#toServer.then(step);
  }

  /** Runs a step of the server after all that it sent before, in a task of its own, as browsers deliver events. */
  #deliver(step: () => void): void {
    const { timers } = this.#host.context;
    this.#toClient = this.#toClient.then(timers.nextTurn).then(step);
  }

  #receive(message: string | Uint8Array): void {
    if (this.#readyState !== 1) return;
    const { origin } = new URL(this.url);
    let data: unknown = message;
    if (typeof message !== 'string') {
      const bytes = new Uint8Array(message);
      data = this.binaryType === 'blob' ? new Blob([bytes]) : bytes.buffer;
    }
    this.dispatchEvent(new MessageEvent('message', { data, origin }));
  }

  /** @param isFailure - true for a connection that never opened, which has an event `error` too. */
  #end(end: SocketEnd, isFailure = this.#readyState === 0): void {
    if (this.#readyState === 3) return;
    this.#readyState = 3;
    this.#release();
    this.#server?.closed(end.code, end.reason);
    if (isFailure) this.dispatchEvent(new Event('error'));
    this.dispatchEvent(new LocalCloseEvent(end));
  }
}

const isProtocolList = (value: LocalSocketInit): value is readonly string[] => Array.isArray(value);

/** True for a handshake that never gets a response. */
const isSilent = (fault: Fault): boolean => {
  const broken = breakPoint(fault);
  return broken?.point === 'before-headers' && broken.mode === 'stall';
};

function socketURL(given: string | URL): string {
  const url = parsedSocketURL(given);
  if (url === undefined || !/^(?:ws|http)s?:$/.test(url.protocol) || url.hash !== '')
    throw new DOMException('The URL of a WebSocket must be absolute, with ws: or wss: and no fragment.', 'SyntaxError');
  url.protocol = url.protocol.replace('http', 'ws');
  return url.href;
}

function parsedSocketURL(given: string | URL): URL | undefined {
  try {
    return new URL(given);
  } catch {
    return undefined;
  }
}

function checkProtocols(offered: readonly string[]): void {
  if (new Set(offered).size === offered.length && offered.every((name) => TOKEN.test(name))) return;
  throw new DOMException('The protocols of a WebSocket must be different tokens.', 'SyntaxError');
}

/** What is sent stays as it is, even if the program changes its buffer. */
function copied(data: string | ArrayBufferLike | ArrayBufferView | Blob): string | Uint8Array<ArrayBuffer> | Blob {
  if (typeof data === 'string' || data instanceof Blob) return data;
  return ArrayBuffer.isView(data)
    ? new Uint8Array(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    : new Uint8Array(new Uint8Array(data));
}

function messageSize(message: string | Uint8Array | Blob): number {
  if (typeof message === 'string') return byteLength(message);
  return message instanceof Blob ? message.size : message.byteLength;
}
