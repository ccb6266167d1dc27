/** Sockets that are opened by their URL, as code written for `@coze/api` does. */
import { expect, it, onTestFinished, vi } from 'vitest';
import {
  CozeError,
  SocketHandshakeError,
  WebSocketAPI,
  type SocketError,
  type SocketOptions,
} from '../../src/index.js';
import { refuse, socketServer, type SocketServer } from '../support/socket-server.node.js';

interface Event {
  readonly event_type: string;
  readonly data?: unknown;
}

const headers = { authorization: 'Bearer tok_123456' };
function open({ url }: SocketServer, options: SocketOptions = {}): WebSocketAPI<Event, Event> {
  const address = `${url.replace('http', 'ws')}/v1/chat?bot_id=1`;
  const socket = new WebSocketAPI<Event, Event>(address, { headers, ...options });
  onTestFinished(() => socket.close());
  return socket;
}

const nextError = (socket: WebSocketAPI<Event, Event>) =>
  new Promise<SocketError>((resolve) => {
    socket.onerror = resolve;
  });

it('opens at once, with the token of its headers, and passes on events in both directions', async () => {
  const server = await socketServer();
  const socket = open(server);
  expect(socket.readyState).toBe(0);
  expect(Object.prototype.toString.call(socket)).toBe('[object WebSocketAPI]');
  const received = new Promise<Event>((resolve) => {
    socket.onmessage = resolve;
  });
  socket.send({ event_type: 'ping' });
  const peer = await server.peer();
  expect(await peer.next()).toEqual({ event_type: 'ping' });
  peer.send('pong', { text: 'x' });
  expect(await received).toMatchObject({ event_type: 'pong', data: { text: 'x' } });
  expect(socket.readyState).toBe(1);
  expect(server.requests[0]?.url).toBe('/v1/chat?bot_id=1');
  expect(server.requests[0]?.headers.authorization).toBe(headers.authorization);
});

it('calls handlers and listeners that were set before or after it is open, and none that was removed', async () => {
  const server = await socketServer();
  const socket = open(server);
  const calls: string[] = [];
  const removed = vi.fn();
  socket.addEventListener('close', removed);
  socket.removeEventListener('close', removed);
  await new Promise<void>((resolve) => {
    socket.addEventListener('open', () => calls.push('listener of open'));
    socket.onopen = () => calls.push('onopen');
    socket.addEventListener('open', () => resolve());
  });
  await new Promise<void>((resolve) => {
    socket.onclose = ({ code }) => {
      calls.push(`onclose ${code}`);
      resolve();
    };
    socket.close(3_001, 'bye');
  });
  expect(calls).toEqual(['onopen', 'listener of open', 'onclose 3001']);
  expect(await (await server.peer()).closed).toEqual({ code: 3_001, reason: 'bye' });
  expect(removed).not.toHaveBeenCalled();
  expect(socket.readyState).toBe(3);
  expect([socket.onopen, socket.onclose, socket.onmessage, socket.onerror].map((handler) => typeof handler)).toEqual([
    'function',
    'function',
    'object',
    'object',
  ]);
});

it('opens with reconnect() if it was started closed', async () => {
  const server = await socketServer();
  const socket = open(server, { startClosed: true });
  expect(socket.readyState).toBe(3);
  socket.reconnect();
  await server.peer();
  expect(server.requests).toHaveLength(1);
});

it('reports a refused handshake to onerror', async () => {
  const server = await socketServer({ onUpgrade: (socket) => refuse(socket, 401, '{"code":4100,"msg":"no"}') });
  const error = await nextError(open(server));
  expect(error).toBeInstanceOf(SocketHandshakeError);
  expect(error.data.code).toBe(401);
});

it('reports an invalid option to onerror, and ends', async () => {
  const socket = new WebSocketAPI<Event, Event>('ws://127.0.0.1:1/v1/chat', { maxRetries: -1 });
  const closed = new Promise<number>((resolve) => {
    socket.onclose = ({ code }) => resolve(code);
  });
  expect((await nextError(socket)).message).toContain('maxRetries');
  expect(await closed).toBe(1_006);
  expect(socket.readyState).toBe(3);
});

it('logs an invalid option if nothing handles errors', async () => {
  const logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const socket = new WebSocketAPI<Event, Event>('ws://127.0.0.1:1', { maxRetries: -1 });
  await new Promise((resolve) => {
    socket.onclose = resolve;
  });
  expect(logged).toHaveBeenCalledWith(expect.stringContaining('maxRetries'));
  logged.mockRestore();
});

it.each(['', '/v1/chat', 'https://api.coze.com/v1/chat', 7])('refuses %j as a URL', (url) => {
  expect(() => new WebSocketAPI(url as string)).toThrow(CozeError);
});
