import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SocketParseError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';

const secret = 'CANARY_PAYLOAD';

describe('a frame that is not an event', () => {
  it.each<[string, (peer: Peer) => void, string]>([
    [
      'broken JSON',
      ({ socket }) => socket.send(`{"event_type":"${secret}`),
      'A frame of 29 characters was received that is not JSON',
    ],
    ['text', ({ socket }) => socket.send(secret), 'not JSON'],
    ['nothing', ({ socket }) => socket.send(''), 'A frame of 0 characters was received that is not JSON'],
    ['a string', ({ socket }) => socket.send(JSON.stringify(secret)), 'not an event: it has no event_type'],
    ['null', ({ socket }) => socket.send('null'), 'not an event'],
    ['an array', ({ socket }) => socket.send(`["${secret}"]`), 'not an event'],
    ['an object without a name', ({ socket }) => socket.send(`{"data":"${secret}"}`), 'not an event'],
    ['an object with a number for a name', ({ socket }) => socket.send(`{"event_type":5}`), 'not an event'],
    [
      'bytes',
      ({ socket }) => socket.send(Buffer.from(secret)),
      'A binary frame of 14 bytes was received, but events are text',
    ],
  ])('is reported without its content, and the session continues: %s', async (_what, send, message) => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    const told = new Promise<SocketParseError>((resolve) => (session.onerror = (error) => resolve(error)));
    const types: string[] = [];
    session.onmessage = ({ event_type }) => types.push(event_type);
    const peer = await server.peer();
    peer.send('chat.created');
    send(peer);
    const after = session.waitFor('chat.updated');
    peer.send('chat.updated');
    await after;
    const error = await told;
    expect(error).toBeInstanceOf(SocketParseError);
    expect(error.message).toContain(message);
    expect(error).toMatchObject({ logid: 'log-1', lastEvent: 'chat.created' });
    expect(error.cause).toBeUndefined();
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain(secret);
    expect(types).toEqual(['chat.created', 'chat.updated']);
    expect(session.state).toBe('open');
    session.close();
  });

  it('ends the connection if it violates the WebSocket protocol', async () => {
    const server = await socketServer({
      onUpgrade: (socket, accept) => {
        accept();
        socket.write(Buffer.from([0xff, 0x00]));
      },
    });
    const session = await server.websockets.chat.create('bot');
    const error = await rejection(session.waitFor('chat.created'));
    expect(error).toMatchObject({ name: 'SocketClosedError', code: 1006, cause: expect.any(Error) });
  });
});

describe('an exception in a handler', () => {
  const uncaught: unknown[] = [];
  const others = process.listeners('uncaughtException');
  const catchIt = (error: unknown): unknown => uncaught.push(error);

  beforeEach(() => {
    uncaught.length = 0;
    process.removeAllListeners('uncaughtException').on('uncaughtException', catchIt);
  });

  afterEach(() => {
    process.off('uncaughtException', catchIt);
    for (const listener of others) process.on('uncaughtException', listener);
  });

  const broken = (what: string) => (): never => {
    throw new Error(what);
  };

  it('is reported as uncaught, and affects neither the session nor the other handlers', async () => {
    const server = await socketServer({ onPeer: (peer) => peer.send('chat.created') });
    const session = await server.websockets.chat.create('bot');
    session.onopen = broken('onopen');
    session.onmessage = broken('onmessage');
    session.onerror = broken('onerror');
    session.onclose = broken('onclose');
    session.addEventListener('open', broken('open'));
    session.addEventListener('message', broken('message'));
    session.addEventListener('error', broken('error'));
    session.addEventListener('close', broken('close'));
    session.observe({ event: broken('observer') });
    const types: string[] = [];
    session.addEventListener('message', () => types.push('last'));
    await session.waitFor('chat.created');
    const peer = await server.peer();
    const ended = session.closed;
    peer.socket.close(1011);
    await ended;
    await new Promise(setImmediate);
    expect(types).toEqual(['last']);
    expect(uncaught.map((error) => (error as Error).message)).toEqual([
      'onopen',
      'open',
      'observer',
      'onmessage',
      'message',
      'onerror',
      'error',
      'onclose',
      'close',
    ]);
  });
});
