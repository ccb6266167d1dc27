import { CozeError } from '../../errors/coze-error.js';
import { joinBytes, sourceOf } from '../../lib/source.js';
import { refusalLimit, type AdapterEvents, type Connect, type SocketAdapter } from './socket-adapter.js';
import { adaptStandard, openStandard, type StandardSocket } from './platform.js';

/** Cloudflare Workers: the response of a fetch holds the socket. Sends headers, and shows the response of a refusal. */
export const connect: Connect = ({ url, headers, agent, WebSocket }, on) => {
  if (agent !== undefined) throw new CozeError('The option agent works on Node only.');
  if (WebSocket !== undefined) return openStandard(WebSocket, url, on, { headers });
  const socket = new FetchedSocket(on);
  void socket.fetch(url.replace(/^ws/i, 'http'), headers);
  return socket;
};

/** Fetches the socket, then forwards to it. */
class FetchedSocket implements SocketAdapter {
  readonly #on: AdapterEvents;
  readonly #controller = new AbortController();
  #socket: SocketAdapter | undefined;

  constructor(on: AdapterEvents) {
    this.#on = on;
  }

  get isOpen(): boolean {
    return this.#socket?.isOpen ?? false;
  }

  get bufferedAmount(): number {
    return this.#socket?.bufferedAmount ?? 0;
  }

  async fetch(url: string, headers: Readonly<Record<string, string>>): Promise<void> {
    const { signal } = this.#controller;
    try {
      const response = await fetch(url, { headers: { ...headers, upgrade: 'websocket' }, redirect: 'manual', signal });
      const socket = socketIn(response);
      if (socket === undefined) {
        const text = await refusalTextOf(response.body);
        this.#on.refused({ status: response.status, headers: response.headers, text });
        this.#on.closed(1006, '', false);
      } else if (signal.aborted) socket.close();
      else {
        // Workers do not answer a close frame: this must run before the other close listeners.
        socket.addEventListener('close', () => socket.close(1000));
        this.#socket = adaptStandard(socket, this.#on);
        socket.accept();
        this.#on.opened(response.headers);
      }
    } catch (error) {
      this.#on.failed(error);
      this.#on.closed(1006, '', false);
    }
  }

  send(text: string): void {
    this.#socket?.send(text);
  }

  close(code: number, reason: string): void {
    this.#socket?.close(code, reason);
  }

  terminate(): void {
    this.#controller.abort();
    this.#socket?.terminate();
  }
}

/** The start of the body of a refusal. A broken one must not hide the status. */
async function refusalTextOf(body: ReadableStream<Uint8Array> | null): Promise<string> {
  if (body === null) return '';
  const source = sourceOf(body);
  const pieces: Uint8Array[] = [];
  try {
    for (let size = 0; size < refusalLimit;) {
      const { value } = await source.next();
      if (value === undefined) break;
      pieces.push(value);
      size += value.length;
    }
  } catch {
    // The part that was received is used.
  } finally {
    source.stop();
  }
  return new TextDecoder().decode(joinBytes(pieces));
}

/** The socket of a response works after `accept()`. */
interface AcceptableSocket extends StandardSocket {
  accept(): void;
}

function socketIn(response: object): AcceptableSocket | undefined {
  const socket: unknown = Reflect.get(response, 'webSocket');
  return isAcceptable(socket) ? socket : undefined;
}

function isAcceptable(socket: unknown): socket is AcceptableSocket {
  return typeof socket === 'object' && socket !== null && 'accept' in socket;
}
