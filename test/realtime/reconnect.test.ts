import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SocketOptions } from '../../src/realtime/options.js';
import type { ChatSession } from '../../src/realtime/chat-session.js';
import { rejection } from '../support/operations.js';
import { refuse, socketServer, type OnUpgrade, type Peer, type ServerOptions } from '../support/socket-server.node.js';

const ask = (content: string) =>
  ({ event_type: 'conversation.message.create', data: { role: 'user', content_type: 'text', content } }) as const;

/** The pauses of a session, none of which is waited for. */
const pauses: number[] = [];

beforeEach(() => {
  vi.spyOn(Math, 'random').mockReturnValue(0.5);
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  pauses.length = 0;
});

/** A session that makes its tries without waiting, and writes down how long it would have waited. */
async function eager(options: SocketOptions, server: ServerOptions = {}) {
  const { websockets, requests, peer } = await socketServer(server);
  const session = await websockets.chat.create('bot', { maxRetries: 1, ...options });
  session.addEventListener('reconnecting', ({ delay }) => pauses.push(delay));
  return { session, requests, peer };
}

const opened = (session: ChatSession) => new Promise((resolve) => session.addEventListener('open', resolve));
/** Only the first request becomes a socket. */
const once: OnUpgrade = (socket, accept, _request, count) => (count === 1 ? accept() : refuse(socket, 503, ''));
const fast: SocketOptions = { minReconnectionDelay: 2 };

describe('a session that may reconnect', () => {
  it('does so when the connection is lost, and says so', async () => {
    const { session, peer } = await eager(fast);
    const told: unknown[] = [];
    session.onopen = ({ reconnected }) => told.push(['open', reconnected, session.state]);
    session.onerror = ({ name }) => told.push([name, session.state]);
    session.onclose = () => told.push('close');
    session.addEventListener('reconnecting', ({ attempt, error }) => told.push(['reconnecting', attempt, error?.name]));
    const first = await peer();
    await session.ready();
    first.cut();
    await opened(session);
    expect(told).toEqual([
      ['open', false, 'open'],
      ['SocketClosedError', 'reconnecting'],
      ['reconnecting', 1, 'SocketClosedError'],
      ['open', true, 'open'],
    ]);
    session.send(ask('hi'));
    expect(await (await peer()).next()).toMatchObject({ data: { content: 'hi' } });
    session.close();
  });

  it('does not unless it is asked to', async () => {
    const { session, peer, requests } = await eager({ maxRetries: 0 });
    (await peer()).cut();
    expect(await session.closed).toMatchObject({ code: 1006 });
    expect(requests).toHaveLength(1);
  });

  it('keeps to its budget, and pauses for a random share of a bound that grows', async () => {
    const options = {
      maxRetries: 5,
      minReconnectionDelay: 4,
      maxReconnectionDelay: 40,
      reconnectionDelayGrowFactor: 3,
    };
    const { session, requests } = await eager(options, { onUpgrade: once });
    await session.ready();
    session.reconnect();
    const { error } = await session.closed;
    expect(error).toMatchObject({ name: 'SocketHandshakeError', status: 503 });
    expect(pauses).toEqual([2, 6, 18, 20, 20]);
    expect(requests).toHaveLength(7);
  });

  it('pauses by the defaults of full jitter: from one second, doubled, up to ten', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { session, requests } = await eager({ maxRetries: 6 }, { onUpgrade: (socket) => refuse(socket, 500, '') });
    const over = session.closed;
    while (session.state !== 'closed') {
      await new Promise(setImmediate);
      if (pauses.length === requests.length) vi.advanceTimersByTime(pauses.at(-1) ?? 0);
    }
    await over;
    expect(pauses).toEqual([500, 1000, 2000, 4000, 5000, 5000]);
  });

  it('has its whole budget again after a connection that was stable, and only then', async () => {
    const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
    const { session, peer, requests } = await eager({ ...fast, minUptime: 5_000 });
    const lose = async (uptime: number) => {
      const connection = await peer();
      if (session.state !== 'open') await session.ready();
      clock.mockReturnValue(clock() + uptime);
      connection.cut();
    };
    await lose(0);
    await lose(5_000);
    await lose(4_999);
    expect(await session.closed).toMatchObject({ code: 1006 });
    expect(requests).toHaveLength(3);
  });

  it.each([1000, 1005, 4100, 4101])('never does after the close code %s', async (code) => {
    const { session, requests, peer } = await eager({ ...fast, maxRetries: 3 });
    const { socket } = await peer();
    if (code === 1005) socket.close();
    else socket.close(code);
    expect(await session.closed).toMatchObject({ code });
    expect(requests).toHaveLength(1);
  });

  it.each([1001, 1006, 1011, 1012, 4000])('does after the close code %s', async (code) => {
    const { session, peer } = await eager(fast);
    const first = await peer();
    if (code === 1006) first.cut();
    else first.socket.close(code);
    await peer();
    await session.ready();
    session.close();
  });

  it.each([
    [401, ''],
    [403, ''],
    [400, '{"code":4100}'],
    [400, '{"code":4101}'],
    [400, '{"code":700012006}'],
    [500, '{"code":4100}'],
  ])('never does after a refusal with %s %s', async (status, body) => {
    const { session, requests } = await eager(fast, { onUpgrade: (socket) => refuse(socket, status, body) });
    expect(await session.closed).toMatchObject({ error: { status } });
    expect(requests).toHaveLength(1);
  });

  it.each([401, 403, 4100, 4101])('never does when the server says %s before it breaks off', async (code) => {
    const onPeer = (peer: {
      send: (type: string, data: object) => void;
      socket: { close: (code: number) => void };
    }) => {
      peer.send('error', { code, msg: 'no' });
      peer.socket.close(1011);
    };
    const { session, requests } = await eager(fast, { onPeer });
    expect(await session.closed).toMatchObject({ code: 1011, lastEvent: 'error' });
    expect(requests).toHaveLength(1);
  });

  it('never does after such an error, whatever follows it', async () => {
    const onPeer = (peer: Peer) => {
      peer.send('error', { code: 4100, msg: 'no' });
      peer.send('error', { code: 4000, msg: 'no' });
      peer.send('chat.updated');
      peer.socket.close(1011);
    };
    const { session, requests } = await eager(fast, { onPeer });
    expect(await session.closed).toMatchObject({ code: 1011, lastEvent: 'chat.updated' });
    expect(requests).toHaveLength(1);
  });

  it('does again when a later connection is lost without one', async () => {
    const { session, peer, requests } = await eager(fast, {
      onPeer: (peer, count) => {
        if (count > 1) return;
        peer.send('error', { code: 4100, msg: 'no' });
        peer.socket.close(1011);
      },
      onUpgrade: (socket, accept, _request, count) => (count === 2 ? refuse(socket, 503, '') : accept()),
    });
    await peer();
    await session.closed;
    session.reconnect();
    await peer();
    await session.ready();
    expect(requests).toHaveLength(3);
    session.close();
  });

  it('asks for a token before every try, and takes one that rejects for a try', async () => {
    const given = ['tok_one', new Error('down'), new Error('down'), 'tok_two'];
    const token = async () => {
      const next = given.shift();
      if (typeof next !== 'string') throw next;
      return next;
    };
    const { session, peer, requests } = await eager({ ...fast, maxRetries: 3 }, { client: { token } });
    const failures: unknown[] = [];
    session.onerror = (error) => failures.push(error.message);
    (await peer()).cut();
    await peer();
    await session.ready();
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer tok_one', 'Bearer tok_two']);
    expect(pauses).toHaveLength(3);
    expect(failures.slice(1)).toEqual(Array(2).fill('The token function failed, nothing was sent: see cause.'));
    session.close();
  });

  it('ends with the error of a token that rejects when there is no try left', async () => {
    const { session } = await eager({ maxRetries: 0 }, { client: { token: () => Promise.reject(new Error('down')) } });
    const told = new Promise<Error>((resolve) => (session.onerror = resolve));
    const { error } = await session.closed;
    expect(error).toMatchObject({
      message: expect.stringContaining('The token function failed'),
      cause: { message: 'down' },
    });
    expect(await rejection(session.ready())).toBe(error);
    expect((await told).cause).toBe(error);
  });

  it('rejects those who wait for an event of the lost connection', async () => {
    const { session, peer } = await eager(fast);
    const wait = rejection(session.waitFor('conversation.chat.completed'));
    await session.ready();
    (await peer()).cut();
    expect(await wait).toMatchObject({ name: 'SocketClosedError', code: 1006 });
    await session.ready();
    session.close();
  });

  it('goes on with a loop over its events', async () => {
    const { session } = await eager(fast, {
      onPeer: (peer, count) => {
        peer.send('chat.created', undefined, { id: String(count) });
        if (count === 1) setImmediate(() => peer.cut());
        else peer.socket.close(1000);
      },
    });
    const ids: unknown[] = [];
    for await (const { id } of session) ids.push(id);
    expect(ids).toEqual(['1', '2']);
  });

  it('can be closed while it waits for the next try, and makes none', async () => {
    const { session, peer, requests } = await eager({ minReconnectionDelay: 60_000, maxReconnectionDelay: 60_000 });
    session.addEventListener('reconnecting', () => session.close());
    (await peer()).cut();
    expect(await session.closed).toMatchObject({ code: 1000, error: undefined });
    expect(requests).toHaveLength(1);
  });

  it('makes no other try once a handler has closed it', async () => {
    const { session, peer, requests } = await eager(fast);
    session.onerror = () => session.close();
    await session.ready();
    (await peer()).cut();
    expect(await session.closed).toMatchObject({ code: 1000, error: undefined });
    expect(pauses).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('is not told to be open once a handler has closed it', async () => {
    const { session, peer } = await eager(fast);
    const opens: unknown[] = [];
    session.onopen = ({ reconnected }) => opens.push(reconnected);
    session.addEventListener('gap', () => session.close());
    await session.ready();
    (await peer()).cut();
    expect(await session.closed).toMatchObject({ code: 1000, wasClean: true });
    expect(opens).toEqual([false]);
  });

  it('has its whole budget again when it is told to reconnect', async () => {
    const { session, peer } = await eager(fast);
    (await peer()).cut();
    await peer();
    await session.ready();
    session.reconnect();
    const third = await peer();
    await session.ready();
    third.cut();
    await peer();
    await session.ready();
    session.close();
  });

  it('waits no longer than a timer can, whatever it is told', async () => {
    const { session, peer } = await eager({ minReconnectionDelay: Infinity, maxReconnectionDelay: Infinity });
    session.addEventListener('reconnecting', () => session.close());
    (await peer()).cut();
    await session.closed;
    expect(pauses).toEqual([(2 ** 31 - 1) / 2]);
  });

  it('reconnects when told to, whatever the budget, also after the end', async () => {
    const { session, peer } = await eager({ maxRetries: 0 }, { onPeer: (peer) => peer.send('chat.created') });
    const first = await peer();
    await session.waitFor('chat.created');
    session.reconnect(3000, 'fresh start');
    expect(await first.closed).toEqual({ code: 3000, reason: 'fresh start' });
    await session.ready();
    session.close();
    session.reconnect();
    await session.ready();
    session.close();
    await session.closed;
    session.reconnect();
    await session.waitFor('chat.created');
    session.send(ask('again'));
    await peer();
    await peer();
    const last = await peer();
    expect(await last.next()).toMatchObject({ data: { content: 'again' } });
    last.send('chat.updated');
    for await (const { event_type } of session) if (event_type === 'chat.updated') break;
    session.close();
    expect(await session.closed).toMatchObject({ code: 1000 });
  });
});
