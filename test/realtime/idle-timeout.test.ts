import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { SocketTimeoutError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';

const fakeClock = () => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
const pinged = (peer: Peer) => new Promise((resolve) => peer.socket.once('ping', resolve));

afterEach(() => {
  vi.useRealTimers();
});

describe('a connection without frames', () => {
  it('is pinged after half the idleTimeout, and stays open if the server answers', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot', { idleTimeout: 1_000 });
    fakeClock();
    await session.ready();
    const peer = await server.peer();
    for (let round = 0; round < 3; round++) {
      const ping = pinged(peer);
      vi.advanceTimersByTime(500);
      await ping;
      const created = session.waitFor('chat.created');
      peer.send('chat.created');
      await created;
      vi.advanceTimersByTime(500);
    }
    expect(session.state).toBe('open');
    session.close();
  });

  it('stays open on pongs alone', async () => {
    // Of both ends, only the client gets pongs.
    const emit = vi.spyOn(WebSocket.prototype, 'emit');
    onTestFinished(() => emit.mockRestore());
    const pongs = () => emit.mock.calls.filter(([name]) => String(name) === 'pong');
    const server = await socketServer();
    fakeClock();
    const session = await server.websockets.chat.create('bot', { idleTimeout: 400 });
    await session.ready();
    for (let round = 1; round <= 3; round++) {
      vi.advanceTimersByTime(200);
      await eventually(() => expect(pongs()).toHaveLength(round));
      vi.advanceTimersByTime(200);
    }
    expect(session.state).toBe('open');
    session.close();
  });

  it.each<[string, (peer: Peer) => void]>([
    ['events', (peer) => peer.send('chat.updated')],
    ['frames of bytes', (peer) => peer.socket.send(Buffer.from('1'))],
  ])('stays open on %s alone without pings', async (_what, send) => {
    const server = await socketServer({ onPeer: (peer) => peer.send('chat.created') });
    fakeClock();
    const session = await server.websockets.chat.create('bot', { idleTimeout: 200, WebSocket });
    const peer = await server.peer();
    await session.waitFor('chat.created');
    session.reconnect();
    const second = await server.peer();
    await session.ready();
    await session.waitFor('chat.created');
    expect(peer).not.toBe(second);
    for (let round = 0; round < 4; round++) {
      const came = new Promise((resolve) => {
        session.onmessage = resolve;
        session.onerror = resolve;
      });
      send(second);
      await came;
      vi.advanceTimersByTime(100);
    }
    expect(session.state).toBe('open');
    session.close();
  });

  it('counts as lost after the idleTimeout, by default a minute', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    const wait = rejection(session.waitFor('chat.created'));
    fakeClock();
    await session.ready();
    (await server.peer()).freeze();
    vi.advanceTimersByTime(59_999);
    expect(session.state).toBe('open');
    vi.advanceTimersByTime(1);
    const error = await wait;
    expect(error).toBeInstanceOf(SocketTimeoutError);
    expect(String(error)).toContain('nothing was received for 60000 ms');
    expect(await session.closed).toMatchObject({ code: 1006, wasClean: false, error });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is replaced after the idleTimeout if the session has retries', async () => {
    const server = await socketServer();
    fakeClock();
    const session = await server.websockets.chat.create('bot', { idleTimeout: 1_000, maxRetries: 1 });
    session.addEventListener('reconnecting', ({ delay }) => setImmediate(() => vi.advanceTimersByTime(delay + 1)));
    await session.ready();
    (await server.peer()).freeze();
    vi.advanceTimersByTime(1_000);
    expect(session.state).toBe('reconnecting');
    await server.peer();
    await session.ready();
    expect(session.state).toBe('open');
    session.close();
  });

  it('stays open without pings if idleTimeout is 0', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot', { idleTimeout: 0 });
    fakeClock();
    await session.ready();
    expect(vi.getTimerCount()).toBe(0);
    session.close();
  });

  it('is dropped if the server does not answer a close', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    await session.ready();
    (await server.peer()).freeze();
    fakeClock();
    session.close();
    vi.advanceTimersByTime(3_000);
    expect(await session.closed).toMatchObject({ code: 1006, wasClean: false, error: undefined });
  });
});

describe('an ended session leaves no resources', () => {
  const ends: Record<string, (session: { close(): void }, peer: Peer, controller: AbortController) => void> = {
    'by close()': (session) => session.close(),
    'by the server': (_session, peer) => peer.socket.close(1000),
    'by a fault': (_session, peer) => peer.cut(),
    'by an abort': (_session, _peer, controller) => controller.abort('left'),
  };

  it.each(Object.entries(ends))('%s: no timer, no listener, no socket', async (_how, end) => {
    const mine = new AbortController();
    const ofClient = new AbortController();
    const server = await socketServer({ client: { signal: ofClient.signal } });
    fakeClock();
    const session = await server.websockets.chat.create('bot', { signal: mine.signal });
    const peer = await server.peer();
    await session.ready();
    expect(getEventListeners(mine.signal, 'abort')).toHaveLength(1);
    const loop = rejection(session.waitFor('chat.created', { timeout: 60_000, signal: mine.signal }));
    end(session, peer, mine);
    await session.closed;
    await loop;
    expect(getEventListeners(mine.signal, 'abort')).toHaveLength(0);
    expect(getEventListeners(ofClient.signal, 'abort')).toHaveLength(0);
    // The server runs in this process, and ws has a timer for its close too.
    await peer.closed;
    expect(vi.getTimerCount()).toBe(0);
    await eventually(() => expect(server.connections.size).toBe(0));
    await eventually(() => expect(process.getActiveResourcesInfo()).not.toContain('TCPSocketWrap'));
  });

  it('after an abort during an attempt, and during the delay before it', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const server = await socketServer({
      onUpgrade: (socket, _accept, _request, count) => count === 1 && socket.destroy(),
    });
    const options = { signal, maxRetries: 9, minReconnectionDelay: 2 };
    const trying = await server.websockets.chat.create('bot', options);
    await eventually(() => expect(server.requests).toHaveLength(2));
    controller.abort('left');
    const { error } = await trying.closed;
    expect(error).toMatchObject({ name: 'UserAbortError', cause: 'left' });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    await eventually(() => expect(server.connections.size).toBe(0));
    expect(server.requests).toHaveLength(2);
  });

  it('of the connection that reconnect() has left, if its server is gone', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot', { idleTimeout: 0 });
    await session.ready();
    (await server.peer()).freeze();
    fakeClock();
    session.reconnect();
    await session.ready();
    expect(vi.getTimerCount()).toBeGreaterThan(0);
    const second = await server.peer();
    session.close();
    await session.closed;
    await second.closed;
    // With a stopped clock, a timer that is left never fires.
    while (vi.getTimerCount() > 0) await new Promise(setImmediate);
  });

  it('an abort rejects all waits, and does not call onerror', async () => {
    const controller = new AbortController();
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot', { signal: controller.signal });
    const told: unknown[] = [];
    session.onerror = (error) => told.push(error);
    session.onclose = ({ code }) => told.push(code);
    await session.ready();
    const waits = [session.waitFor('chat.created'), session[Symbol.asyncIterator]().next()].map(rejection);
    controller.abort('left');
    for (const wait of waits) expect(await wait).toMatchObject({ name: 'UserAbortError', cause: 'left' });
    expect(told).toEqual([1006]);
  });
});
