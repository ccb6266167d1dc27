/** Servers of prepared bodies: a given fetch, and a connection. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { CozeAPI } from '../../src/index.js';
import type { StreamBody } from './stream-bodies.js';
import { StreamedResponse, turn } from './streamed-response.js';

/** What a case sends its request to. */
export interface StreamServer {
  readonly clients: Readonly<Record<string, CozeAPI>>;
  /** Serves the next request. */
  serve(body: StreamBody): Served;
}

export interface Served {
  readonly requests: number;
  readonly isReleased: boolean;
}

const modes = ['off', 'warn', 'strict'] as const;
const options = { token: 'pat_x', maxRetries: 0, logLevel: 'off' } as const;

/** Responses of a given fetch. */
export function memoryServer(): StreamServer {
  let current: StreamedResponse | undefined;
  let requests = 0;
  const fetch = async (): Promise<Response> => {
    requests += 1;
    if (current === undefined) throw new Error('nothing is served');
    return current.toResponse({ 'content-type': 'text/event-stream' });
  };
  const clients = modes.map((validate) => [validate, new CozeAPI({ ...options, fetch, validate })]);
  return {
    clients: Object.fromEntries(clients),
    serve(body) {
      requests = 0;
      const response = (current = new StreamedResponse(body));
      return {
        get requests() {
          return requests;
        },
        get isReleased() {
          return response.isReleased;
        },
      };
    },
  };
}

/** Responses over a connection. */
export async function tcpServer(): Promise<[StreamServer, () => void]> {
  let answer = (_res: ServerResponse): unknown => undefined;
  const server = createServer((_req, res) => answer(res)).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const baseURL = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  const clients = modes.map((validate) => [validate, new CozeAPI({ ...options, baseURL, validate })]);
  const serve = ({ chunks, isLate, end }: StreamBody): Served => {
    const state = { requests: 0, isReleased: false };
    answer = async (res) => {
      state.requests += 1;
      res.on('close', () => (state.isReleased = true));
      res.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
      for (const [index, chunk] of chunks.entries()) {
        if (isLate[index] === true) await turn();
        if (!res.destroyed) await new Promise((resolve) => res.write(chunk, resolve));
      }
      if (end === 'end') res.end();
      // The data that were sent arrive before the end of the connection.
      else if (end === 'lost') res.destroy();
    };
    return state;
  };
  return [
    { clients: Object.fromEntries(clients), serve },
    () => {
      server.closeAllConnections();
      server.close();
    },
  ];
}
