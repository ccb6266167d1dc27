import { getEventListeners } from 'node:events';
import { describe, expect, it, vi } from 'vitest';
import type { Unrecognized } from '../../src/http/index.js';
import { CozeError, SocketClosedError, SocketEventError, SocketTimeoutError } from '../../src/errors/index.js';
import type { ChatSession } from '../../src/realtime/chat-session.js';
import { rejection } from '../support/operations.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';
import { linked } from '../support/error-link.js';

const completed = 'conversation.chat.completed';
const failed = 'conversation.chat.failed';
const ask = {
  event_type: 'conversation.message.create',
  data: { role: 'user', content_type: 'text', content: '?' },
} as const;

async function connected(): Promise<{ session: ChatSession; peer: Peer; seen: (type: string) => Promise<void> }> {
  const server = await socketServer();
  const session = await server.websockets.chat.create('bot');
  const peer = await server.peer();
  await session.ready();
  /** Resolves when the client has received the event, so that a wait begins after it. */
  const seen = (type: string) =>
    new Promise<void>((resolve) =>
      session.addEventListener('message', ({ data }) => {
        if (JSON.parse(data).event_type === type) resolve();
      }),
    );
  return { session, peer, seen };
}

describe('waitFor', () => {
  it('resolves with the next event of the name', async () => {
    const { session, peer } = await connected();
    const wait = session.waitFor(completed);
    peer.send(completed, { id: 'chat-1' });
    expect((await wait).data.id).toBe('chat-1');
  });

  it('resolves with an earlier event, once', async () => {
    const { session, peer, seen } = await connected();
    const came = seen(completed);
    peer.send(completed, { id: 'chat-1' });
    await came;
    expect((await session.waitFor(completed)).data.id).toBe('chat-1');
    const again = session.waitFor(completed);
    peer.send(completed, { id: 'chat-2' });
    expect((await again).data.id).toBe('chat-2');
  });

  it('does not resolve again with an event that another wait got', async () => {
    const { session, peer } = await connected();
    const both = [session.waitFor(completed), session.waitFor([completed, 'conversation.chat.canceled'])];
    peer.send(completed, { id: 'chat-1' });
    expect(await Promise.all(both)).toMatchObject([{ data: { id: 'chat-1' } }, { data: { id: 'chat-1' } }]);
    expect(await rejection(session.waitFor(completed, { timeout: 5 }))).toBeInstanceOf(SocketTimeoutError);
  });

  it('resolves with the first of several names', async () => {
    const { session, peer } = await connected();
    const wait = session.waitFor([completed, 'conversation.chat.requires_action']);
    peer.send('conversation.chat.requires_action', { id: 'chat-1' });
    expect((await wait).event_type).toBe('conversation.chat.requires_action');
  });

  it('resolves with earlier events in their order of arrival', async () => {
    const { session, peer, seen } = await connected();
    const came = seen('chat.updated');
    for (const type of ['chat.created', completed, 'chat.created', 'chat.updated']) peer.send(type, {});
    await came;
    const names = ['chat.updated', 'chat.created', completed] as const;
    const order = [await session.waitFor(names), await session.waitFor(names), await session.waitFor(names)];
    expect(order.map(({ event_type }) => event_type)).toEqual([completed, 'chat.created', 'chat.updated']);
  });

  it('resolves with one of the last 256 names of earlier events, as a server may invent names', async () => {
    const { session, peer, seen } = await connected();
    const came = seen('name-256');
    for (let index = 0; index <= 256; index += 1) peer.send(`name-${index}`);
    await came;
    expect(await session.waitFor('name-1' as Unrecognized)).toMatchObject({ event_type: 'name-1' });
    const forgotten = session.waitFor('name-0' as Unrecognized, { timeout: 5 });
    expect(await rejection(forgotten)).toBeInstanceOf(SocketTimeoutError);
  });

  it('waits for unknown events', async () => {
    const { session, peer } = await connected();
    const wait = session.waitFor('conversation.dream.created' as Unrecognized);
    peer.send('conversation.dream.created');
    expect((await wait).id).toBe('event-0');
  });

  it('can be called before the session is open', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('chat.created') });
    const session = await server.websockets.chat.create('bot');
    expect(await session.waitFor('chat.created')).toMatchObject({ event_type: 'chat.created' });
  });

  it.each([
    ['error', { code: 4000, msg: 'bad bot' }, 'The server sent an error: bad bot (code 4000). (logid: log-1)'],
    ['error', { msg: 'At most 1024 bytes.' }, 'The server sent an error: At most 1024 bytes. (logid: log-1)'],
    ['error', {}, 'The server sent an error: no reason was given. (logid: log-1)'],
    [failed, { last_error: { code: 5000, msg: 'broke' } }, 'The chat failed: broke (code 5000). (logid: log-1)'],
  ])('rejects on %s, also on an earlier one, once', async (type, data, text) => {
    const message = linked(text, 'SocketEventError');
    const { session, peer, seen } = await connected();
    const wait = rejection(session.waitFor(completed));
    peer.send(type, data);
    const error = await wait;
    expect(error).toBeInstanceOf(SocketEventError);
    expect(error).toMatchObject({ message, event: { event_type: type }, logid: 'log-1', lastEvent: type });
    const came = seen(type);
    peer.send(type, data);
    await came;
    expect(await rejection(session.waitFor(completed))).toMatchObject({ message });
    const next = session.waitFor(completed);
    peer.send(completed, {});
    expect(await next).toBeDefined();
  });

  it.each(['error', failed] as const)('resolves with %s if it is waited for', async (type) => {
    const { session, peer } = await connected();
    const [wanted, other] = [session.waitFor(type), rejection(session.waitFor(completed))];
    peer.send(type, { code: 1, msg: 'no' });
    expect((await wanted).event_type).toBe(type);
    expect(await other).toBeInstanceOf(SocketEventError);
  });

  it.each([
    [(peer: Peer) => peer.socket.close(1000, 'bye'), { code: 1000, reason: 'bye', wasClean: true }],
    [(peer: Peer) => peer.cut(), { code: 1006, wasClean: false }],
  ])('rejects when the connection is lost, and at once after that (%#)', async (end, facts) => {
    const { session, peer, seen } = await connected();
    const came = seen('chat.created');
    peer.send('chat.created');
    await came;
    const wait = rejection(session.waitFor(completed));
    end(peer);
    const error = await wait;
    expect(error).toBeInstanceOf(SocketClosedError);
    expect(error).toMatchObject({ ...facts, lastEvent: 'chat.created', logid: 'log-1' });
    expect(await rejection(session.waitFor(completed))).toMatchObject(facts);
    expect(await session.waitFor('chat.created')).toBeDefined();
  });

  it('rejects on close()', async () => {
    const { session } = await connected();
    const wait = rejection(session.waitFor(completed));
    session.close();
    expect(await wait).toMatchObject({ name: 'SocketClosedError', code: 1000 });
  });

  it('rejects on its signal, and always removes its listener', async () => {
    const { session, peer } = await connected();
    const controller = new AbortController();
    const { signal } = controller;
    const [first, second] = [
      session.waitFor('chat.created', { signal }),
      rejection(session.waitFor(completed, { signal })),
    ];
    peer.send('chat.created');
    await first;
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    controller.abort('left');
    expect(await second).toMatchObject({ name: 'UserAbortError', cause: 'left' });
    expect(await rejection(session.waitFor(completed, { signal }))).toMatchObject({ cause: 'left' });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    expect(session.state).toBe('open');
  });

  it('takes no event if its signal has aborted', async () => {
    const { session, peer, seen } = await connected();
    const came = seen(completed);
    peer.send(completed, {});
    await came;
    const signal = AbortSignal.abort('left');
    expect(await rejection(session.waitFor(completed, { signal }))).toMatchObject({ cause: 'left' });
    expect(await session.waitFor(completed)).toBeDefined();
  });

  it('rejects after its timeout with the last event, and leaves no timer', async () => {
    const { session, peer, seen } = await connected();
    const came = seen('chat.created');
    peer.send('chat.created');
    await came;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const late = rejection(session.waitFor(completed, { timeout: 60_000 }));
      vi.advanceTimersByTime(60_000);
      const error = await late;
      expect(error).toBeInstanceOf(SocketTimeoutError);
      expect(error).toMatchObject({
        message: linked(
          `Waited 60000 ms for ${completed}. The last event was chat.created. (logid: log-1)`,
          'SocketTimeoutError',
        ),
      });
      const intime = session.waitFor('chat.created', { timeout: 60_000 });
      await intime;
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it.each([-1, NaN, '5'])('refuses the timeout %s', async (timeout) => {
    const { session } = await connected();
    expect(await rejection(session.waitFor(completed, { timeout: timeout as number }))).toBeInstanceOf(CozeError);
  });

  it('forgets the outcome of the previous turn when a turn is sent', async () => {
    const { session, peer, seen } = await connected();
    for (const id of ['chat-1', 'chat-2']) {
      session.send(ask);
      await peer.next();
      const came = seen(completed);
      peer.send(completed, { id });
      await came;
    }
    expect((await session.waitFor(completed)).data.id).toBe('chat-2');
    const failing = seen(failed);
    peer.send(failed, { last_error: { code: 1, msg: 'old' } });
    await failing;
    session.send(ask);
    const wait = session.waitFor(completed);
    peer.send(completed, { id: 'chat-3' });
    expect((await wait).data.id).toBe('chat-3');
  });

  it('forgets the outcome of the previous turn when the server starts one', async () => {
    const { session, peer, seen } = await connected();
    const came = seen('conversation.chat.created');
    peer.send('input_audio_buffer.speech_stopped');
    peer.send('conversation.chat.canceled', { code: 1 });
    peer.send(completed, { id: 'chat-1' });
    peer.send('conversation.chat.created', { id: 'chat-2' });
    await came;
    expect(await rejection(session.waitFor([completed, 'conversation.chat.canceled'], { timeout: 5 }))).toBeInstanceOf(
      SocketTimeoutError,
    );
    expect(await session.waitFor('input_audio_buffer.speech_stopped')).toBeDefined();
  });

  it('keeps events about the connection, and errors about input that is being sent', async () => {
    const { session, peer, seen } = await connected();
    session.send({ event_type: 'input_audio_buffer.append', data: { delta: '' } });
    const came = seen('error');
    peer.send('chat.created');
    peer.send('error', { code: 4000, msg: 'bad audio' });
    await came;
    session.send({ event_type: 'input_audio_buffer.append', data: { delta: '' } });
    session.send({ event_type: 'input_audio_buffer.complete' });
    expect(await rejection(session.waitFor(completed))).toMatchObject({ code: 4000, msg: 'bad audio' });
    session.send({ event_type: 'input_audio_buffer.append', data: { delta: '' } });
    expect(await session.waitFor('chat.created')).toBeDefined();
  });
});
