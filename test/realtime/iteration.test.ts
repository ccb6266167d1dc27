import { describe, expect, it } from 'vitest';
import { rejection } from '../support/operations.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';

const hello = { event_type: 'conversation.clear' } as const;

/** Sends three events when asked, all in one go. */
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

describe('the events of a session', () => {
  it('come one by one, typed by their name, and end with a normal close', async () => {
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

  it('end normally when the user closes, and when the peer names no code', async () => {
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
  ])('are all told before an abnormal end throws (%#)', async (end, code, reason, wasClean) => {
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

  it('are not lost between opening the session and the loop, nor between two loops', async () => {
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

  it('come to every loop', async () => {
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

  it('that a handler has got are not told again to a loop that begins later', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('chat.created') });
    const session = await server.websockets.chat.create('bot');
    await new Promise((resolve) => (session.onmessage = resolve));
    session.onmessage = null;
    const loop = typesOf(session);
    session.close();
    expect(await loop).toEqual([]);
  });

  it('that nobody heard are not told to a loop that begins after others were heard', async () => {
    const server = await socketServer({
      onPeer: (peer) => {
        peer.send('chat.created');
        peer.socket.send(Buffer.from('a mark'));
      },
    });
    const session = await server.websockets.chat.create('bot');
    await new Promise((resolve) => (session.onerror = resolve));
    session.onerror = null;
    const updated = session.waitFor('chat.updated');
    (await server.peer()).send('chat.updated');
    await updated;
    const loop = typesOf(session);
    session.close();
    expect(await loop).toEqual([]);
  });

  it('do not pile up while nobody listens: a warning says so', async () => {
    let warn = (_line: string): void => undefined;
    const warned = new Promise<string>((resolve) => (warn = resolve));
    const logger = { warn: (line: string) => warn(line) };
    const server = await socketServer({ client: { logger, logLevel: 'warn', validate: 'off' } });
    const session = await server.websockets.chat.create('bot');
    const peer = await server.peer();
    const audio = 'A'.repeat(400_000);
    for (let n = 0; n < 3; n++) peer.send('conversation.audio.delta', { content: audio });
    expect(await warned).toContain('events came while nobody listened');
    const loop = typesOf(session);
    session.close();
    expect(await loop).toEqual([]);
  });

  it('can be left and thrown into like any generator', async () => {
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
