import { CozeError } from '../../errors/coze-error.js';
import { makeStandard, standardWire, type StandardSocket } from './standard.js';
import type { Connect, Wire, WireEvents } from './wire.js';

/** Cloudflare Workers: the socket comes with the answer of a fetch, so headers can be set and a refusal can be read. */
export const connect: Connect = ({ url, headers, agent, WebSocket }, on) => {
  if (agent !== undefined) throw new CozeError('The option agent works on Node only.');
  if (WebSocket !== undefined) return makeStandard(WebSocket, url, on, { headers });
  const opening = new Opening(on);
  void opening.fetch(url.replace(/^ws/i, 'http'), headers);
  return opening;
};

/** A socket to be, and then the socket. */
class Opening implements Wire {
  readonly #on: WireEvents;
  readonly #controller = new AbortController();
  #wire: Wire | undefined;

  constructor(on: WireEvents) {
    this.#on = on;
  }

  get isOpen(): boolean {
    return this.#wire?.isOpen ?? false;
  }

  get bufferedAmount(): number {
    return this.#wire?.bufferedAmount ?? 0;
  }

  async fetch(url: string, headers: Readonly<Record<string, string>>): Promise<void> {
    const { signal } = this.#controller;
    try {
      const response = await fetch(url, { headers: { ...headers, upgrade: 'websocket' }, redirect: 'manual', signal });
      const socket = socketIn(response);
      if (socket === undefined) {
        const text = await response.text().catch(() => '');
        this.#on.refused({ status: response.status, headers: response.headers, text });
        this.#on.closed(1006, '', false);
      } else if (signal.aborted) socket.close();
      else {
        // Here a goodbye has to be answered by hand, before anything else is done with the socket.
        socket.addEventListener('close', () => socket.close(1000));
        this.#wire = standardWire(socket, this.#on);
        socket.accept();
        this.#on.opened(response.headers);
      }
    } catch (error) {
      this.#on.failed(error);
      this.#on.closed(1006, '', false);
    }
  }

  send(text: string): void {
    this.#wire?.send(text);
  }

  close(code: number, reason: string): void {
    this.#wire?.close(code, reason);
  }

  terminate(): void {
    this.#controller.abort();
    this.#wire?.terminate();
  }
}

/** A socket that comes with an answer works once it was accepted. */
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
