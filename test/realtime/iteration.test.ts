import { describe, expect, it, vi } from 'vitest';
import { SocketQueueFullError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';

const hello = { event_type: 'conversation.clear' } as const;

/** Sends three events at once for each message. */
const answering = (peer: Peer): void => {
  peer.socket.on('message', () => {
    peer.send('conversation.chat.created', {});
    peer.send('conversation.message.delta', { content: 'Hi' });
    peer.send('conversation.chat.completed', {});
  });
};

const typesOf = async (events: AsyncIterable<{ event_type: string }>): Promise<string[]> => {
  const types: string[] = [];
  for await (const event of events) types.push(event.event_type);
  return types;
};

/** A session that received one event while nothing listened. */
async function unheard() {
  const server = await socketServer({
    onPeer: (peer) => {
      peer.send('chat.created');
      peer.socket.send(Buffer.from('a mark'));
    },
  });
  const session = await server.websockets.chat.create('bot');
  await new Promise((resolve) => (session.onerror = resolve));
  session.onerror = null;
  return { session, peer: await server.peer() };
}

const audio = { content: 'A'.repeat(400_000) };

/** A session that receives three events above the limit and a small one with each `drop`, while nothing reads. */
async function overflowing(logger?: { warn: (line: string) => void }) {
  const { websockets, peer } = await socketServer({
    client: { validate: 'off', ...(logger === undefined ? {} : { logger, logLevel: 'warn' }) },
  });
  const session = await websockets.chat.create('bot');
  const connection = await peer();
  const drop = async () => {
    const updated = session.waitFor('chat.updated');
    for (let n = 0; n < 3; n++) connection.send('conversation.audio.delta', audio);
    connection.send('chat.updated');
    await updated;
  };
  return { session, peer: connection, drop };
}

describe('the events of a session', () => {
  it('are typed by their name, and end with a normal close', async () => {
    const server = await socketServer({
      onPeer: (peer) => {
        answering(peer);
        peer.socket.on('message', () => peer.socket.close(1000, 'done'));
      },
    });
    const session = await server.websockets.chat.create('bot');
    session.send(hello);
    const texts: string[] = [];
    const types: string[] = [];
    for await (const event of session) {
      types.push(event.event_type);
      if (event.event_type === 'conversation.message.delta') texts.push(event.data.content);
    }
    expect(types).toEqual(['conversation.chat.created', 'conversation.message.delta', 'conversation.chat.completed']);
    expect(texts).toEqual(['Hi']);
    expect(await session.closed).toMatchObject({ code: 1000, reason: 'done', wasClean: true, error: undefined });
  });

  it('end normally after close(), and after a close without a code', async () => {
    const server = await socketServer({ onPeer: (peer, count) => count === 2 && peer.socket.close() });
    const mine = await server.websockets.chat.create('bot');
    mine.onopen = () => mine.close();
    expect(await typesOf(mine)).toEqual([]);
    const theirs = await server.websockets.chat.create('bot');
    expect(await typesOf(theirs)).toEqual([]);
    expect(await theirs.closed).toMatchObject({ code: 1005, error: undefined });
  });

  it.each([
    [(peer: Peer) => peer.socket.close(1011, 'overloaded'), 1011, 'overloaded', true],
    [(peer: Peer) => peer.cut(), 1006, '', false],
  ])('are all delivered before an abnormal close throws (%#)', async (end, code, reason, wasClean) => {
    const server = await socketServer({
      onPeer: (peer) => {
        answering(peer);
        peer.socket.on('message', () => setImmediate(end, peer));
      },
    });
    const session = await server.websockets.chat.create('bot');
    session.send(hello);
    const types: string[] = [];
    const error = await rejection(
      (async () => {
        for await (const event of session) types.push(event.event_type);
      })(),
    );
    expect(types).toHaveLength(3);
    expect(error).toMatchObject({
      name: 'SocketClosedError',
      code,
      reason,
      wasClean,
      lastEvent: 'conversation.chat.completed',
      logid: 'log-1',
    });
    expect((await session.closed).error).toBe(error);
    expect(await rejection(session[Symbol.asyncIterator]().next())).toBe(error);
  });

  it('are not lost between create() and the loop, nor between two loops', async () => {
    const server = await socketServer({
      onPeer: (peer) => {
        peer.send('chat.created');
        peer.send('chat.updated');
        answering(peer);
      },
    });
    const session = await server.websockets.chat.create('bot');
    await new Promise((resolve) => session.addEventListener('open', resolve));
    session.send(hello);
    for await (const event of session) {
      expect(event.event_type).toBe('chat.created');
      break;
    }
    expect(session.state).toBe('open');
    const types: string[] = [];
    for await (const event of session) {
      types.push(event.event_type);
      if (types.length === 4) break;
    }
    expect(types.at(0)).toBe('chat.updated');
    expect(types.at(-1)).toBe('conversation.chat.completed');
    session.close();
  });

  it('are delivered to every loop', async () => {
    const server = await socketServer({ onPeer: answering });
    const session = await server.websockets.chat.create('bot');
    const both = Promise.all([typesOf(session), typesOf(session)]);
    session.send(hello);
    await session.waitFor('conversation.chat.completed');
    session.close();
    const [first, second] = await both;
    expect(first).toHaveLength(3);
    expect(second).toEqual(first);
  });

  it('that a handler got are not delivered to a later loop', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('chat.created') });
    const session = await server.websockets.chat.create('bot');
    await new Promise((resolve) => (session.onmessage = resolve));
    session.onmessage = null;
    const loop = typesOf(session);
    session.close();
    expect(await loop).toEqual([]);
  });

  it('that nothing read are dropped once a handler gets others', async () => {
    const { session, peer } = await unheard();
    const updated = new Promise((resolve) => (session.onmessage = resolve));
    peer.send('chat.updated');
    await updated;
    session.onmessage = null;
    const loop = typesOf(session);
    session.close();
    expect(await loop).toEqual([]);
  });

  it('are kept for a later loop during waitFor()', async () => {
    const { session, peer } = await unheard();
    const updated = session.waitFor('chat.updated');
    peer.send('conversation.message.delta', { content: 'Hi' });
    peer.send('chat.updated');
    await updated;
    const loop = typesOf(session);
    session.close();
    expect(await loop).toEqual(['chat.created', 'conversation.message.delta', 'chat.updated']);
  });

  it('are dropped with a warning if too many are received while nothing listens', async () => {
    let warn = (_line: string): void => undefined;
    const warned = new Promise<string>((resolve) => (warn = resolve));
    const logger = { warn: (line: string) => warn(line) };
    const server = await socketServer({ client: { logger, logLevel: 'warn', validate: 'off' } });
    const session = await server.websockets.chat.create('bot');
    const peer = await server.peer();
    const audio = 'A'.repeat(400_000);
    for (let n = 0; n < 3; n++) peer.send('conversation.audio.delta', { content: audio });
    expect(await warned).toContain('events were received that nothing read');
    session.close();
    await session.closed;
  });

  it('that were dropped make the next loop throw, once', async () => {
    const { session, drop } = await overflowing();
    await drop();
    const events = session[Symbol.asyncIterator]();
    const error = await rejection(events.next());
    expect(error).toBeInstanceOf(SocketQueueFullError);
    expect(error).toMatchObject({
      message: expect.stringMatching(/^3 events \(12\d{5} characters\) were received and not read/),
      logid: 'log-1',
    });
    expect(await events.next()).toEqual({ done: true, value: undefined });
    const loop = typesOf(session);
    session.close();
    expect(await loop).toEqual(['chat.updated']);
  });

  it('that wait for a loop that is too slow end it, and a new loop gets those after them', async () => {
    const { websockets, peer } = await socketServer({ client: { validate: 'off' } });
    const session = await websockets.chat.create('bot');
    const connection = await peer();
    const slow = session[Symbol.asyncIterator]();
    connection.send('chat.created');
    await slow.next();
    const content = 'A'.repeat(4_000_000);
    for (let n = 0; n < 17; n++) connection.send('conversation.audio.delta', { content });
    connection.send('chat.updated');
    await session.waitFor('chat.updated');
    expect(await rejection(slow.next())).toMatchObject({
      name: 'SocketQueueFullError',
      message: expect.stringMatching(/^17 events \(68\d{6} characters\) were received and not read/),
    });
    expect(await slow.next()).toEqual({ done: true, value: undefined });
    const loop = typesOf(session);
    session.close();
    expect(await loop).toEqual(['chat.updated']);
  });

  it('that were dropped are all counted, until a handler listens', async () => {
    const { session, peer, drop } = await overflowing();
    await drop();
    await drop();
    expect(await rejection(session[Symbol.asyncIterator]().next())).toMatchObject({
      message: expect.stringMatching(/^7 events/),
    });
    await drop();
    const heard = new Promise((resolve) => (session.onmessage = resolve));
    peer.send('chat.created');
    await heard;
    session.onmessage = null;
    const loop = typesOf(session);
    session.close();
    expect(await loop).toEqual([]);
  });

  it('that a loop left unread count towards the limit', async () => {
    const { session, peer } = await overflowing();
    const loop = session[Symbol.asyncIterator]();
    const updated = session.waitFor('chat.updated');
    for (let n = 0; n < 2; n++) peer.send('conversation.audio.delta', audio);
    peer.send('chat.updated');
    await updated;
    await loop.return(undefined);
    const again = session.waitFor('chat.created');
    peer.send('conversation.audio.delta', audio);
    peer.send('chat.created');
    await again;
    expect(await rejection(session[Symbol.asyncIterator]().next())).toMatchObject({
      message: expect.stringMatching(/^4 events/),
    });
    session.close();
  });

  it('are dropped without a warning during waitFor()', async () => {
    const warn = vi.fn();
    const { session, drop } = await overflowing({ warn });
    await drop();
    session.close();
    await session.closed;
    expect(warn).not.toHaveBeenCalled();
  });

  it('support return() and throw() as a generator does', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('chat.created') });
    await using session = await server.websockets.chat.create('bot');
    const events = session[Symbol.asyncIterator]();
    const pending = [events.next(), events.next()];
    expect(await pending[0]).toMatchObject({ value: { event_type: 'chat.created' } });
    expect(await events.return(undefined)).toEqual({ done: true, value: undefined });
    expect(await pending[1]).toEqual({ done: true, value: undefined });
    expect(await rejection(session[Symbol.asyncIterator]().throw(new Error('mine')))).toMatchObject({
      message: 'mine',
    });
    expect(session.state).toBe('open');
  });
});
