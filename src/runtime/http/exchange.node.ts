import type { ClientRequest, IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { isCozeError, type CozeError } from '../../errors/coze-error.js';
import { explainedFault, refusedRequest, systemCode } from '../fetch-fault.js';
import { TransportError, type BodySink, type WireForm, type WireRequest, type WireResponse } from '../transport.js';
import type { Route } from './keep-alive.node.js';
import { NodeBody, type ByteFlow } from './body.node.js';
import { acceptedCodings, decoded } from './decoding.node.js';
import { NodeResponse } from './response.node.js';

/** Sends a request. Resolves with the headers of the response. */
export function exchange(request: WireRequest, url: URL, route: Route): Promise<WireResponse> {
  return new Promise((resolve, reject) => new Exchange(request, url, route, resolve, reject).send());
}

/**
 * Bytes that the system takes at once if it takes any: an idle connection has more room for them. How many bytes of a longer
 * request have left is unknown: Node counts those that wait, too.
 */
const mostUndivided = 16_000;

/** Responses with these statuses have no body. */
const bodyless: ReadonlySet<number> = new Set([204, 205, 304]);

/** One request and its response, which is the source of the bytes of the body. */
class Exchange implements ByteFlow {
  readonly #request: WireRequest;
  readonly #url: URL;
  readonly #route: Route;
  readonly #resolve: (response: WireResponse) => void;
  readonly #reject: (fault: TransportError | CozeError) => void;
  readonly #form: WireForm | undefined;
  #message: ClientRequest | undefined;
  #response: IncomingMessage | undefined;
  #receiver: BodySink | undefined;
  #isRepeated = false;
  /** True when the request and its response are no longer awaited. */
  #isOver = false;
  /** The first error after the response came. Node reports the reason of a break here, and then "aborted". */
  #error: NodeJS.ErrnoException | undefined;

  constructor(
    request: WireRequest,
    url: URL,
    route: Route,
    resolve: (response: WireResponse) => void,
    reject: (fault: TransportError | CozeError) => void,
  ) {
    this.#request = request;
    this.#url = url;
    this.#route = route;
    this.#resolve = resolve;
    this.#reject = reject;
    this.#form = typeof request.body === 'object' ? request.body : undefined;
  }

  send(): void {
    const { cancellation, method } = this.#request;
    if (cancellation.aborted) return this.#fail(new TransportError(cancellation.reason, { sent: false }));
    cancellation.onAbort = this.#onAbort;
    const { protocol, hostname, port, origin, pathname, search } = this.#url;
    const { module, agent, forward } = this.#route;
    const options = {
      protocol,
      // A URL has brackets around an IPv6 address.
      hostname: hostname.startsWith('[') ? hostname.slice(1, -1) : hostname,
      port,
      path: (forward === undefined ? '' : origin) + pathname + search,
      method,
      headers: this.#headers(),
      agent,
      joinDuplicateHeaders: true,
      // For the agent of a proxy: Node does not tell it that a request was destroyed while its connection opens.
      cancellation,
    };
    let message: ClientRequest;
    try {
      // The function is looked up now: tracers and mocks replace it.
      message = module.request(options);
    } catch (cause) {
      return this.#refuse(cause);
    }
    this.#message = message;
    cancellation.isUnsent = !message.reusedSocket;
    // The listener stays: bytes after the end of a response cause an error, too.
    message.on('error', (error) => this.#onError(message, error));
    message.on('response', (response) => this.#onResponse(response));
    message.on('upgrade', (_, socket) => this.#onUpgrade(socket));
    if (!message.reusedSocket) message.once('socket', (socket) => this.#onSocket(socket));
    try {
      this.#write(message);
    } catch (cause) {
      this.#refuse(cause);
      message.destroy();
    }
  }

  /** Fails because Node does not send such a request. */
  #refuse(cause: unknown): void {
    this.#fail(refusedRequest(cause, { message: cause instanceof Error ? cause.message : String(cause) }));
  }

  #headers(): Record<string, string> {
    const { headers: given, body } = this.#request;
    const headers: Record<string, string> = { accept: '*/*', 'accept-encoding': acceptedCodings, ...given };
    // The framing is up to this file: a header that differs would let a server read one request as two.
    delete headers['transfer-encoding'];
    delete headers['content-length'];
    if (this.#form !== undefined) {
      headers['content-type'] = this.#form.contentType;
      headers['content-length'] = String(this.#form.size);
    } else if (typeof body === 'string') {
      headers['content-length'] = String(Buffer.byteLength(body));
    }
    return Object.assign(headers, this.#route.forward?.headers);
  }

  #write(message: ClientRequest): void {
    const { body } = this.#request;
    if (this.#form !== undefined) void this.#upload(message, this.#form);
    else if (typeof body !== 'string') message.end();
    // Node joins the head and a string in one encoding, and that of headers is Latin-1.
    else if (message.getHeader('content-length') === String(body.length)) message.end(body, 'latin1');
    else message.end(Buffer.from(body));
  }

  async #upload(message: ClientRequest, form: WireForm): Promise<void> {
    let wake = (): void => undefined;
    message.on('drain', () => wake()).on('close', () => wake());
    try {
      for await (const bytes of form.bytes()) {
        if (message.destroyed) return;
        if (!message.write(bytes)) await new Promise<void>((resolve) => (wake = resolve));
      }
      message.end();
    } catch (cause) {
      if (this.#response === undefined)
        this.#fail(isCozeError(cause) ? cause : new TransportError(cause, { sent: 'unknown' }));
      else this.#end(new TransportError(cause, { sent: true }));
      message.destroy();
    }
  }

  #onSocket(socket: Socket & Partial<Pick<TLSSocket, 'encrypted'>>): void {
    const isSecuring = Reflect.get(socket, 'secureConnecting') === true;
    const connected = () => void (this.#request.cancellation.isUnsent = false);
    if (isSecuring) socket.once('secureConnect', connected);
    else if (socket.connecting) socket.once('connect', connected);
    else connected();
  }

  #onResponse(response: IncomingMessage): void {
    if (this.#isOver) return void response.resume();
    this.#response = response;
    const { cancellation, method, url } = this.#request;
    const { statusCode: status = 0, statusMessage: statusText = '', headers } = response;
    if (status === 407 && this.#route.forward !== undefined) {
      this.#fail(this.#route.forward.refusedRequest(status));
      return void this.#message?.destroy();
    }
    const head = { url, status, statusText, headers };
    if (method === 'HEAD' || bodyless.has(status)) {
      this.#release();
      this.#isOver = true;
      this.#leave(response);
      return this.#resolve(new NodeResponse(head, null));
    }
    this.#resolve(new NodeResponse(head, new NodeBody(decoded(this, headers['content-encoding']), cancellation)));
  }

  /** The response has no body. Its connection is kept, unless the request is still being sent, or a body is announced. */
  #leave(response: IncomingMessage): void {
    const announced = response.statusCode === 205 && response.headers['content-length'] !== '0';
    if (announced) return void this.#message?.destroy();
    response.on('end', () => this.#stopUpload());
    response.resume();
  }

  /** The server has answered before it read everything. */
  #stopUpload(): void {
    if (this.#message?.writableFinished === false) this.#message.destroy();
  }

  /** No upgrade was asked for. Without a listener, the request would never end. */
  #onUpgrade(socket: NodeJS.EventEmitter & { destroy(): unknown }): void {
    socket.on('error', () => undefined);
    socket.destroy();
    const error = new Error('The server switched to another protocol.');
    this.#fail(faultOf(Object.assign(error, { code: 'ECONNRESET' }), 'unknown'));
  }

  #onError(message: ClientRequest, error: NodeJS.ErrnoException): void {
    if (this.#isOver || message !== this.#message) return;
    if (this.#response !== undefined) {
      this.#error ??= error;
      // Node takes the break of a body that ends with its connection for a good end.
      const { 'content-length': length, 'transfer-encoding': transferEncoding } = this.#response.headers;
      if (length === undefined && transferEncoding === undefined) this.#end(faultOf(error, true));
    } else if (this.#mayRepeat(message, error)) {
      this.#isRepeated = true;
      this.send();
    } else {
      this.#fail(error instanceof TransportError ? error : faultOf(error, this.#sent));
    }
  }

  /**
   * The server closed a kept connection while the request was on its way. A request that is not safe is repeated only if
   * the system takes all of it at once or nothing, and failed to: the server has closed before, and has not seen it.
   */
  #mayRepeat(message: ClientRequest, { code, syscall }: NodeJS.ErrnoException): boolean {
    if (this.#isRepeated || !message.reusedSocket || (code !== 'ECONNRESET' && code !== 'EPIPE')) return false;
    const { method, body = '' } = this.#request;
    if (method === 'GET' || method === 'HEAD') return true;
    if (syscall !== 'write' || typeof body === 'object') return false;
    // Written as JSON, headers are a little longer than as they are sent.
    const head = message.path + JSON.stringify(message.getHeaders());
    return head.length + Buffer.byteLength(body) <= mostUndivided;
  }

  readonly #onAbort = (reason: unknown): void => {
    this.#fail(new TransportError(reason, { sent: this.#sent }));
    this.#message?.destroy();
  };

  get #sent(): false | 'unknown' {
    return this.#request.cancellation.isUnsent ? false : 'unknown';
  }

  #fail(fault: TransportError | CozeError): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#release();
    this.#reject(fault);
  }

  #release(): void {
    const { cancellation } = this.#request;
    if (cancellation.onAbort === this.#onAbort) cancellation.onAbort = undefined;
  }

  // The source of the bytes.

  start(receiver: BodySink): void {
    this.#receiver = receiver;
    const response = this.#response;
    response?.on('data', (bytes: Buffer) => {
      if (!this.#isOver) receiver.onBytes(bytes);
    });
    response?.on('end', () => {
      this.#end(undefined);
      this.#stopUpload();
    });
    response?.on('error', (error) => this.#end(faultOf(this.#error ?? error, true)));
  }

  pause(): void {
    this.#response?.pause();
  }

  resume(): void {
    this.#response?.resume();
  }

  drop(): void {
    this.#isOver = true;
    if (this.#response?.complete === true) this.#response.resume();
    else this.#message?.destroy();
  }

  #end(fault: TransportError | undefined): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#receiver?.onEnd(fault);
  }
}

/** Wraps the error of the system as fetch does, so that programs find it in the same place. */
function faultOf(error: NodeJS.ErrnoException, sent: boolean | 'unknown'): TransportError {
  const code = error.code && systemCode(error.code, error.message);
  return new TransportError(new TypeError('The connection failed.', { cause: error }), {
    sent,
    code,
    ...explainedFault(code),
  });
}
