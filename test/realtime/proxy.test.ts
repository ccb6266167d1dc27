/** Sockets through the proxy that the environment sets. */
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { inspect } from 'node:util';
import { Agent } from 'node:http';
import { expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { Client } from '../../src/http/index.js';
import { Websockets } from '../../src/resources/websockets.js';
import { selfSigned } from '../support/certificate.node.js';
import { deadURL } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { proxyEnvironment, proxyServer } from '../support/proxy-server.node.js';
import { socketServer } from '../support/socket-server.node.js';

it('a ws: URL goes through a tunnel', async () => {
  const { websockets, url } = await socketServer({ onPeer: (peer) => peer.send('chat.created') });
  const proxy = await proxyServer({ credentials: 'me:secret-1' });
  proxyEnvironment({ HTTP_PROXY: `http://me:secret-1@${proxy.host}` });
  const session = await websockets.chat.create('7');
  expect(await session.waitFor('chat.created')).toBeDefined();
  expect(proxy.requests.map(({ line }) => line)).toEqual([`CONNECT ${new URL(url).host}`]);
  session.close();
  expect(await session.closed).toMatchObject({ code: 1000, wasClean: true });
});

it('a wss: URL goes through a tunnel', async () => {
  const certificate = selfSigned();
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
  const server = createServer(certificate);
  const sockets = new WebSocketServer({ server });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets.clients) socket.terminate();
    server.close();
  });
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const proxy = await proxyServer({ tls: certificate });
  proxyEnvironment({ HTTPS_PROXY: proxy.url });
  const client = new Client({ token: 'tok_1', baseURL: `https://${host}`, logLevel: 'off' });
  const session = await new Websockets(client).chat.create('7');
  await session.ready();
  expect(proxy.requests.map(({ line }) => line)).toEqual([`CONNECT ${host}`]);
  session.close();
  await session.closed;
});

it('NO_PROXY, the option proxy: false, an agent and a WebSocket class connect without the proxy', async () => {
  const { client, websockets } = await socketServer();
  const direct = new Websockets(client.withOptions({ proxy: false }));
  const HTTP_PROXY = await deadURL();
  proxyEnvironment({ HTTP_PROXY });
  for (const session of [
    await direct.chat.create('7'),
    await websockets.chat.create('7', { agent: new Agent() }),
    await websockets.chat.create('7', { WebSocket }),
  ]) {
    await session.ready();
    session.close();
  }
  proxyEnvironment({ HTTP_PROXY, NO_PROXY: '127.0.0.1' });
  const session = await websockets.chat.create('7');
  await session.ready();
  session.close();
});

it('a proxy that refuses is reported without its password, and not asked again', async () => {
  const { websockets, requests } = await socketServer();
  const proxy = await proxyServer({ credentials: 'me:secret-1' });
  proxyEnvironment({ HTTP_PROXY: `http://me:secret-2@${proxy.host}` });
  const session = await websockets.chat.create('7', { maxRetries: 3, minReconnectionDelay: 1 });
  const error = await rejection(session.ready());
  expect(error).toMatchObject({
    name: 'SocketHandshakeError',
    message: expect.stringMatching(
      /: the proxy http:\/\/127.0.0.1:\d+ refused the connection to 127.0.0.1:\d+ with HTTP 407. Nothing was sent/,
    ),
  });
  expect(inspect(error, { depth: Infinity, showHidden: true })).not.toMatch(/secret-2|bWU6c2VjcmV0LTI/);
  expect([proxy.requests.length, requests.length]).toEqual([1, 0]);
});

it('a variable that names another kind of proxy ends the session', async () => {
  const { websockets } = await socketServer();
  proxyEnvironment({ ALL_PROXY: 'socks5://me:secret-1@127.0.0.1:1080' });
  const session = await websockets.chat.create('7', { maxRetries: 3 });
  expect(await rejection(session.ready())).toMatchObject({
    name: 'SocketHandshakeError',
    message: expect.stringContaining(
      'the variable ALL_PROXY names a proxy of a kind that is not supported, socks5://.',
    ),
  });
});

it.each(['close', 'the end of connectionTimeout'])('the connection to a proxy that waits ends on %s', async (what) => {
  const { websockets } = await socketServer();
  let onAsked: (socket: Socket) => void = () => undefined;
  const asked = new Promise<Socket>((resolve) => (onAsked = resolve));
  const proxy = await proxyServer({ answer: (socket) => onAsked(socket) });
  proxyEnvironment({ HTTP_PROXY: proxy.url });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  const session = await websockets.chat.create('7', { connectionTimeout: 5_000 });
  const ended = rejection(session.ready());
  const socket = await asked;
  if (what === 'close') session.close();
  else vi.advanceTimersByTime(5_000);
  await ended;
  if (!socket.readableEnded) await once(socket.resume(), 'end');
});
