import { describe, expect, it } from 'vitest';
import { rejection } from '../support/operations.js';
import { refuse, type Peer } from '../support/socket-server.node.js';
import { eager, fast } from './eager-session.js';
import { linked } from '../support/error-link.js';

describe('a session with retries', () => {
  it.each([1000, 1005, 1009, 4100, 4101])('does not reconnect after the close code %s', async (code) => {
    const { session, requests, peer } = await eager({ ...fast, maxRetries: 3 });
    const { socket } = await peer();
    if (code === 1005) socket.close();
    else socket.close(code);
    expect(await session.closed).toMatchObject({ code });
    expect(requests).toHaveLength(1);
  });

  it('does not reconnect after an event that is too long for it, and says so', async () => {
    const { session, requests, peer } = await eager({ ...fast, maxRetries: 3 });
    (await peer()).socket.send('a'.repeat(101 * 2 ** 20));
    const { code, error } = await session.closed;
    expect(code).toBe(1009);
    expect(error?.message).toContain('a message of more than 104857600 bytes was received');
    expect(requests).toHaveLength(1);
  });

  it.each([1001, 1006, 1011, 1012, 4000])('reconnects after the close code %s', async (code) => {
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
  ])('does not reconnect after a handshake refused with %s %s', async (status, body) => {
    const { session, requests } = await eager(fast, { onUpgrade: (socket) => refuse(socket, status, body) });
    expect(await session.closed).toMatchObject({ error: { status } });
    expect(requests).toHaveLength(1);
  });

  it.each([401, 403, 4100, 4101])(
    'does not reconnect after an error event with %s and a lost connection',
    async (code) => {
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
    },
  );

  it('does not reconnect after such an error and further events', async () => {
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

  it('reconnects when a later connection is lost without such an error', async () => {
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

  it('requests a token for every attempt; a token function that rejects is a failed attempt', async () => {
    const given = ['tok_one', new Error('down'), new Error('down'), 'tok_two'];
    const token = async () => {
      const next = given.shift();
      if (typeof next !== 'string') throw next;
      return next;
    };
    const { session, peer, requests, pauses } = await eager({ ...fast, maxRetries: 3 }, { client: { token } });
    const failures: unknown[] = [];
    session.onerror = (error) => failures.push(error.message);
    (await peer()).cut();
    await peer();
    await session.ready();
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer tok_one', 'Bearer tok_two']);
    expect(pauses).toHaveLength(3);
    const failed = linked('The token function failed, nothing was sent: see cause.', 'SocketError');
    expect(failures.slice(1)).toEqual(Array(2).fill(failed));
    session.close();
  });

  it('ends with the error of the token function after the last attempt', async () => {
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
});
