import { describe, expect, it, vi } from 'vitest';
import { SocketQueueFullError, SocketStateError } from '../../src/errors/index.js';
import type { ChatSession } from '../../src/realtime/chat-session.js';
import { rejection } from '../support/operations.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';

const ask = (content: string) =>
  ({ event_type: 'conversation.message.create', data: { role: 'user', content_type: 'text', content } }) as const;
const audio = (bytes: number) =>
  ({ event_type: 'input_audio_buffer.append', data: { delta: Buffer.alloc(bytes).toString('base64') } }) as const;
const sizeOf = (event: object) => Buffer.byteLength(JSON.stringify(event));

describe('an event that is sent before the connection is open', () => {
  it('is held, and sent in order before the events of onopen', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    session.onopen = () => session.send(ask('three'));
    session.send(ask('one'));
    session.send(ask('two'));
    expect(session.bufferedAmount).toBe(sizeOf(ask('one')) + sizeOf(ask('two')));
    const peer = await server.peer();
    const contents = [await peer.next(), await peer.next(), await peer.next()].map(({ data }) => data);
    expect(contents).toMatchObject([{ content: 'one' }, { content: 'two' }, { content: 'three' }]);
    expect(session.bufferedAmount).toBe(0);
    session.close();
  });

  it('throws beyond maxQueueBytes, and is not sent', async () => {
    const server = await socketServer();
    const event = ask('für 1 €');
    const session = await server.websockets.chat.create('bot', { maxQueueBytes: sizeOf(event) * 2 });
    session.send(event);
    session.send(event);
    expect(() => session.send(event)).toThrow(SocketQueueFullError);
    expect(() => session.send(event)).toThrow(`2 events of ${sizeOf(event) * 2} bytes wait`);
    await session.ready();
    session.send(ask('after'));
    const peer = await server.peer();
    await peer.next();
    await peer.next();
    expect(await peer.next()).toMatchObject({ data: { content: 'after' } });
    session.close();
  });

  it('throws beyond 1 MiB by default', async () => {
    const { websockets } = await socketServer();
    const session = await websockets.chat.create('bot');
    session.send(audio(600_000));
    expect(() => session.send(audio(600_000))).toThrow(SocketQueueFullError);
    session.close();
  });

  it('throws beyond maxEnqueuedMessages', async () => {
    const { websockets } = await socketServer({ client: { websocketOptions: { maxEnqueuedMessages: 1 } } });
    const session = await websockets.chat.create('bot');
    session.send(ask('one'));
    expect(() => session.send(ask('two'))).toThrow(SocketQueueFullError);
    session.close();
    const wider = await websockets.chat.create('bot', { maxEnqueuedMessages: 2 });
    wider.send(ask('one'));
    wider.send(ask('two'));
    wider.close();
  });
});

describe('drain', () => {
  it('resolves at once while the buffer is small', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    session.send(ask('hi'));
    await session.drain();
    expect(session.state).toBe('connecting');
    session.close();
  });

  it('waits for a server that reads slowly, and leaves no timer behind', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    const peer = await server.peer();
    await session.ready();
    peer.freeze();
    while (session.bufferedAmount < 1_000_000) {
      session.send(audio(200_000));
      await new Promise(setImmediate);
    }
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    try {
      let done = false;
      const drained = session.drain().then(() => (done = true));
      await vi.advanceTimersByTimeAsync(1_000);
      expect(done).toBe(false);
      peer.thaw();
      while (session.bufferedAmount > 16_384) await new Promise(setImmediate);
      expect(done).toBe(false);
      await vi.advanceTimersByTimeAsync(10);
      await drained;
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
    session.close();
    expect((await session.closed).code).toBe(1000);
    expect(peer.frames.length).toBeGreaterThan(4);
  });

  it('waits for the connection if large events are held', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    session.send(audio(50_000));
    await session.drain();
    expect(session.state).toBe('open');
    session.close();
  });

  it('rejects if the session ends first, and at once after the end', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    session.send(audio(50_000));
    const drained = rejection(session.drain());
    session.close();
    expect(await drained).toMatchObject({ name: 'SocketClosedError', code: 1000 });
    expect(await rejection(session.drain())).toMatchObject({ name: 'SocketClosedError' });
  });
});

/** Sends until the close frame of the server is received, before the connection ends. */
async function sendsDuringGoodbye(session: ChatSession, peer: Peer): Promise<{ sent: number; error: unknown }> {
  await session.ready();
  peer.socket.close(1001);
  for (let sent = 0; ; sent++) {
    try {
      session.send(ask(String(sent)));
    } catch (error) {
      return { sent, error };
    }
    if (session.bufferedAmount > 0) return { sent: sent + 1, error: undefined };
    await new Promise(setImmediate);
  }
}

describe('an event that is sent while the server closes the connection', () => {
  it('throws without retries', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    const { error } = await sendsDuringGoodbye(session, await server.peer());
    expect(error).toBeInstanceOf(SocketStateError);
    const { unsent, code } = await session.closed;
    expect({ unsent, code }).toEqual({ unsent: 0, code: 1001 });
  });

  it('is held for the next connection with retries', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot', { maxRetries: 1, minReconnectionDelay: 2 });
    const { sent, error } = await sendsDuringGoodbye(session, await server.peer());
    expect(error).toBeUndefined();
    const second = await server.peer();
    expect(await second.next()).toMatchObject({ data: { content: String(sent - 1) } });
    session.close();
  });
});
