import { Readable } from 'node:stream';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { refuse, socketServer } from '../support/socket-server.node.js';

vi.mock('#websocket', () => import('../../src/realtime/adapters/workerd.js'));

/** The fetch of Cloudflare Workers for sockets, built on ws. */
function workersFetch(url: string, { headers, signal }: { headers: Record<string, string>; signal: AbortSignal }) {
  expect(headers['upgrade']).toBe('websocket');
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(url.replace('http', 'ws'), { headers });
    signal.addEventListener('abort', () => socket.terminate());
    let answer = new Headers();
    socket.on('upgrade', (response) => (answer = new Headers(response.headers as Record<string, string>)));
    socket.on('unexpected-response', (_request, response) => {
      const refusal = {
        status: response.statusCode ?? 0,
        headers: new Headers(response.headers as Record<string, string>),
      };
      resolve(Object.assign(new Response(Readable.toWeb(response) as ReadableStream, refusal), { webSocket: null }));
    });
    socket.on('error', reject);
    socket.on('open', () => {
      // Frames wait until the socket is accepted.
      socket.pause();
      const accept = (): void => socket.resume();
      resolve({ status: 101, headers: answer, webSocket: Object.assign(socket, { accept }) });
    });
  });
}

function install(): void {
  vi.stubGlobal('fetch', workersFetch);
  onTestFinished(() => void vi.unstubAllGlobals());
}

describe('in a Cloudflare Worker', () => {
  it('a session is opened with fetch, with the token in a header', async () => {
    install();
    const { websockets, requests, peer } = await socketServer({ onPeer: (peer) => peer.send('chat.created') });
    const session = await websockets.chat.create('7');
    await session.waitFor('chat.created');
    expect(session.logid).toBe('log-1');
    expect(requests[0]?.headers.authorization).toBe('Bearer tok_123456');
    expect(requests[0]?.url).toBe('/v1/chat?bot_id=7');
    session.send({ event_type: 'conversation.clear' });
    const server = await peer();
    expect(await server.next()).toEqual({ event_type: 'conversation.clear' });
    await session.drain();
    expect(session.bufferedAmount).toBe(0);
    session.close(3001, 'enough');
    expect(await server.closed).toEqual({ code: 3001, reason: 'enough' });
    expect(await session.closed).toMatchObject({ code: 3001, wasClean: true });
  });

  it('a refused handshake reports status, log id and message', async () => {
    install();
    const { websockets } = await socketServer({
      onUpgrade: (socket) => refuse(socket, 401, '{"code":4100,"msg":"no"}', { 'X-Tt-Logid': 'log-401' }),
    });
    const session = await websockets.chat.create('7', { maxRetries: 3 });
    expect(await rejection(session.ready())).toMatchObject({ status: 401, code: 4100, msg: 'no', logid: 'log-401' });
  });

  it('a refused handshake whose body does not end is reported', async () => {
    install();
    const { websockets, connections } = await socketServer({
      onUpgrade(socket) {
        socket.write('HTTP/1.1 403 No\r\nx-tt-logid: log-403\r\nconnection: close\r\n\r\n{"code":4101,"msg":"no"}');
        const flood = (): void => {
          while (socket.writable && socket.write(' '.repeat(65_536)));
        };
        socket.on('drain', flood);
        flood();
      },
    });
    const session = await websockets.chat.create('7');
    expect(await rejection(session.ready())).toMatchObject({ status: 403, code: 4101, logid: 'log-403' });
    await eventually(() => expect(connections.size).toBe(0));
  });

  it('a failed or slow connection is reported', async () => {
    install();
    const { websockets, connections } = await socketServer({
      onUpgrade: (socket, _accept, _request, count) => count === 1 && socket.destroy(),
    });
    const broken = await websockets.chat.create('7');
    expect(await rejection(broken.ready())).toMatchObject({ name: 'SocketHandshakeError', status: undefined });
    const slow = await websockets.chat.create('7', { connectionTimeout: 20 });
    expect(await rejection(slow.ready())).toMatchObject({ name: 'SocketTimeoutError' });
    await eventually(() => expect(connections.size).toBe(0));
  });

  it('an agent is refused', async () => {
    const { websockets } = await socketServer();
    const session = await websockets.chat.create('7', { agent: { addRequest: () => undefined } });
    expect(String(await rejection(session.ready()))).toContain('The option agent works on Node only');
  });
});
