import { runtime } from '#runtime';
import { describe, expect, it, vi } from 'vitest';
import { refuse, type OnUpgrade } from '../support/socket-server.node.js';
import { eager, fast } from './eager-session.js';

/** Accepts only the first handshake. */
const once: OnUpgrade = (socket, accept, _request, count) => (count === 1 ? accept() : refuse(socket, 503, ''));

describe('a session with retries', () => {
  it('makes at most maxRetries attempts, with random delays below a growing bound', async () => {
    const options = {
      maxRetries: 5,
      minReconnectionDelay: 4,
      maxReconnectionDelay: 40,
      reconnectionDelayGrowFactor: 3,
    };
    const { session, requests, pauses } = await eager(options, { onUpgrade: once });
    await session.ready();
    session.reconnect();
    const { error } = await session.closed;
    expect(error).toMatchObject({ name: 'SocketHandshakeError', status: 503 });
    expect(pauses).toEqual([2, 6, 18, 20, 20]);
    expect(requests).toHaveLength(7);
  });

  it('waits by default with full jitter: from one second, doubled, up to ten', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { session, requests, pauses } = await eager(
      { maxRetries: 6 },
      { onUpgrade: (socket) => refuse(socket, 500, '') },
    );
    const over = session.closed;
    while (session.state !== 'closed') {
      await new Promise(setImmediate);
      if (pauses.length === requests.length) vi.advanceTimersByTime(pauses.at(-1) ?? 0);
    }
    await over;
    expect(pauses).toEqual([500, 1000, 2000, 4000, 5000, 5000]);
  });

  it('has all attempts again after a connection of minUptime, and only then', async () => {
    const clock = vi.spyOn(runtime, 'now').mockReturnValue(0);
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

  it('has all attempts again after reconnect()', async () => {
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

  it('caps a delay at the longest timer', async () => {
    const { session, peer, pauses } = await eager({ minReconnectionDelay: Infinity, maxReconnectionDelay: Infinity });
    session.addEventListener('reconnecting', () => session.close());
    (await peer()).cut();
    await session.closed;
    expect(pauses).toEqual([(2 ** 31 - 1) / 2]);
  });
});
