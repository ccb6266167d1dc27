import { describe, expect, it } from 'vitest';
import type { ChatSession } from '../../src/realtime/chat-session.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { eager, fast } from './eager-session.js';

const ask = (content: string) =>
  ({ event_type: 'conversation.message.create', data: { role: 'user', content_type: 'text', content } }) as const;

const opened = (session: ChatSession) => new Promise((resolve) => session.addEventListener('open', resolve));

describe('a session with retries', () => {
  it('reconnects when the connection is lost, and reports it', async () => {
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

  it('does not reconnect by default', async () => {
    const { session, peer, requests } = await eager({ maxRetries: 0 });
    (await peer()).cut();
    expect(await session.closed).toMatchObject({ code: 1006 });
    expect(requests).toHaveLength(1);
  });

  it('rejects waitFor() when the connection is lost', async () => {
    const { session, peer } = await eager(fast);
    const wait = rejection(session.waitFor('conversation.chat.completed'));
    await session.ready();
    (await peer()).cut();
    expect(await wait).toMatchObject({ name: 'SocketClosedError', code: 1006 });
    await session.ready();
    session.close();
  });

  it('continues a loop over its events', async () => {
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

  it('makes no attempt after close() during the delay', async () => {
    const { session, peer, requests } = await eager({ minReconnectionDelay: 60_000, maxReconnectionDelay: 60_000 });
    session.addEventListener('reconnecting', () => session.close());
    (await peer()).cut();
    expect(await session.closed).toMatchObject({ code: 1000, error: undefined });
    expect(requests).toHaveLength(1);
  });

  it('makes no attempt once onerror has closed it', async () => {
    const { session, peer, requests, pauses } = await eager(fast);
    session.onerror = () => session.close();
    await session.ready();
    (await peer()).cut();
    expect(await session.closed).toMatchObject({ code: 1000, error: undefined });
    expect(pauses).toEqual([]);
    expect(requests).toHaveLength(1);
  });

  it('does not call onopen once a listener of gap has closed it', async () => {
    const { session, peer } = await eager(fast);
    const opens: unknown[] = [];
    session.onopen = ({ reconnected }) => opens.push(reconnected);
    session.addEventListener('gap', () => session.close());
    await session.ready();
    (await peer()).cut();
    expect(await session.closed).toMatchObject({ code: 1000, wasClean: true });
    expect(opens).toEqual([false]);
  });

  it('makes another attempt on reconnect() while it is connecting', async () => {
    const { session, requests } = await eager(
      { maxRetries: 0 },
      { onUpgrade: (_socket, accept, _request, count) => count === 2 && accept() },
    );
    await eventually(() => expect(requests).toHaveLength(1));
    session.reconnect();
    await session.ready();
    expect(requests).toHaveLength(2);
    session.close();
  });

  it('reconnects on reconnect() without retries, also after its end', async () => {
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
