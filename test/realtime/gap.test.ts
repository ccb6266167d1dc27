import { describe, expect, it } from 'vitest';
import type { SocketGapEvent } from '../../src/realtime/events.js';
import { socketServer, type Peer, type SocketServer } from '../support/socket-server.node.js';

const update = (user_id: string) => ({ event_type: 'chat.update', data: { chat_config: { user_id } } }) as const;
const audio = (bytes: number) =>
  ({ event_type: 'input_audio_buffer.append', data: { delta: Buffer.alloc(bytes).toString('base64') } }) as const;
const complete = { event_type: 'input_audio_buffer.complete' } as const;
const ask = (content: string) =>
  ({ event_type: 'conversation.message.create', data: { role: 'user', content_type: 'text', content } }) as const;

/** A session whose second connection waits for `goOn`. */
async function lossy(server?: SocketServer) {
  let goOn = (): void => undefined;
  const going = new Promise<void>((resolve) => (goOn = resolve));
  const { websockets, peer } =
    server ??
    (await socketServer({
      onUpgrade: async (_socket, accept, _request, count) => {
        if (count > 1) await going;
        accept();
      },
    }));
  const session = await websockets.chat.create('bot', { maxRetries: 1, minReconnectionDelay: 2 });
  const lost = new Promise((resolve) => session.addEventListener('reconnecting', resolve));
  const gap = new Promise<SocketGapEvent>((resolve) => session.addEventListener('gap', resolve));
  const first = await peer();
  await session.ready();
  return { session, first, lost, gap, goOn, peer };
}

const read = async (peer: Peer, count: number) => {
  for (let n = 0; n < count; n++) await peer.next();
};

describe('after a reconnect', () => {
  it('the settings are sent first, then the held events, then those of onopen', async () => {
    const { session, first, lost, goOn, peer } = await lossy();
    session.send(update('1'));
    session.send(update('2'));
    await read(first, 2);
    first.cut();
    await lost;
    session.send(ask('waited'));
    session.onopen = () => session.send(ask('opened'));
    goOn();
    const second = await peer();
    await read(second, 3);
    expect(second.frames.map((frame) => JSON.parse(frame))).toEqual([update('2'), ask('waited'), ask('opened')]);
    session.close();
  });

  it('gap reports unconfirmed, unsent and resent events, before onopen', async () => {
    const { session, first, lost, gap, goOn, peer } = await lossy();
    const order: string[] = [];
    session.addEventListener('gap', () => order.push('gap'));
    session.onopen = () => order.push('open');
    session.send(update('1'));
    session.send(audio(100));
    session.send(audio(101));
    await read(first, 3);
    first.cut();
    await lost;
    session.send(audio(1_000));
    session.send(ask('late'));
    goOn();
    const { unsent, unconfirmed, resent, audioBytes } = await gap;
    expect({ unsent, unconfirmed, resent, audioBytes }).toEqual({
      unsent: { 'input_audio_buffer.append': 1 },
      unconfirmed: { 'chat.update': 1, 'input_audio_buffer.append': 2 },
      resent: { 'conversation.message.create': 1 },
      audioBytes: 1_201,
    });
    await session.ready();
    expect(order).toEqual(['gap', 'open']);
    const second = await peer();
    await read(second, 2);
    expect(second.types).toEqual(['chat.update', 'conversation.message.create']);
    const next = new Promise<SocketGapEvent>((resolve) => session.addEventListener('gap', resolve));
    session.reconnect();
    expect(await next).toMatchObject({ unconfirmed: { 'conversation.message.create': 1 }, audioBytes: 0 });
    expect(Object.keys({ ...(await next).unsent, ...(await next).unconfirmed })).toHaveLength(1);
    session.close();
  });

  it('audio is not sent again', async () => {
    const { session, first, lost, goOn, peer } = await lossy();
    session.send(audio(10));
    session.send(complete);
    await read(first, 2);
    first.cut();
    await lost;
    session.send(audio(10));
    goOn();
    const second = await peer();
    await session.ready();
    session.send(ask('now'));
    await read(second, 1);
    expect(second.types).toEqual(['conversation.message.create']);
    session.close();
  });

  it('a commit while the session reconnects is refused: the audio is lost', async () => {
    const { session, first, lost, goOn, peer } = await lossy();
    session.send(audio(10));
    await read(first, 1);
    first.cut();
    await lost;
    session.send(audio(10));
    const refused = expect.objectContaining({
      name: 'SocketStateError',
      message: expect.stringMatching(
        /^input_audio_buffer\.complete was not sent: .* Await ready\(\), and send it again\./,
      ),
    });
    expect(() => session.commitAudio()).toThrow(refused);
    expect(() => session.send(complete)).toThrow(refused);
    goOn();
    const second = await peer();
    await session.ready();
    session.send(audio(10));
    session.commitAudio();
    await read(second, 2);
    expect(second.types).toEqual(['input_audio_buffer.append', 'input_audio_buffer.complete']);
    session.close();
  });

  it('a clear is sent in order, so that its confirmation can be awaited', async () => {
    const { session, first, lost, gap, goOn, peer } = await lossy();
    first.cut();
    await lost;
    session.sendText('one');
    session.clearAudio();
    session.sendText('two');
    const cleared = session.waitFor('input_audio_buffer.cleared');
    goOn();
    const second = await peer();
    await read(second, 3);
    second.send('input_audio_buffer.cleared');
    expect(await cleared).toMatchObject({ event_type: 'input_audio_buffer.cleared' });
    const message = 'conversation.message.create';
    expect(second.types).toEqual([message, 'input_audio_buffer.clear', message]);
    expect((await gap).resent).toEqual({ [message]: 2, 'input_audio_buffer.clear': 1 });
    session.close();
  });

  it.each([
    ['chat.update', 'chat.updated'],
    ['conversation.clear', 'conversation.cleared'],
  ] as const)('gap has no %s that the server has confirmed, but the audio before it', async (type, confirmation) => {
    const { session, first, gap, goOn, peer } = await lossy();
    const event = JSON.parse(JSON.stringify({ event_type: type, data: {} }));
    for (const sent of [audio(10), event, event]) session.send(sent);
    await read(first, 3);
    const confirmed = session.waitFor(confirmation);
    first.send(confirmation, {});
    await confirmed;
    first.cut();
    goOn();
    expect((await gap).unconfirmed).toEqual({ 'input_audio_buffer.append': 1, [type]: 1 });
    const second = await peer();
    await session.ready();
    session.send(event);
    if (type === 'chat.update') {
      // The settings that the session has sent itself are not counted.
      const own = session.waitFor(confirmation);
      second.send(confirmation, {});
      await own;
    }
    const again = new Promise<SocketGapEvent>((resolve) => session.addEventListener('gap', resolve));
    session.reconnect();
    expect((await again).unconfirmed).toEqual({ [type]: 1 });
    session.close();
  });

  it('gap has no events that the server has answered, and none of an earlier gap', async () => {
    const server = await socketServer();
    const { session, first, gap } = await lossy(server);
    const answered = session.waitFor('conversation.chat.completed');
    session.send(ask('one'));
    await first.next();
    first.send('conversation.chat.completed', {});
    await answered;
    first.cut();
    const { unsent, unconfirmed, resent, audioBytes } = await gap;
    expect({ unsent, unconfirmed, resent, audioBytes }).toEqual({
      unsent: {},
      unconfirmed: {},
      resent: {},
      audioBytes: 0,
    });
    const second = await server.peer();
    await session.ready();
    session.send(ask('two'));
    await second.next();
    const next = new Promise<SocketGapEvent>((resolve) => session.addEventListener('gap', resolve));
    session.reconnect();
    expect((await next).unconfirmed).toEqual({ 'conversation.message.create': 1 });
    session.close();
  });

  it('there is no gap on the first connection after failed attempts, and held audio is sent', async () => {
    const { websockets, peer } = await socketServer({
      onUpgrade: (socket, accept, _request, count) => (count === 1 ? socket.destroy() : accept()),
    });
    const session = await websockets.chat.create('bot', { maxRetries: 1, minReconnectionDelay: 2 });
    const gaps: unknown[] = [];
    session.addEventListener('gap', (gap) => gaps.push(gap));
    session.send(audio(10));
    expect(await (await peer()).next()).toEqual(audio(10));
    session.close();
    await session.closed;
    expect(gaps).toEqual([]);
  });

  it('events held at the end of a session are counted once, and not sent after reconnect()', async () => {
    const { session, first, lost, gap, goOn, peer } = await lossy();
    first.cut();
    await lost;
    session.send(audio(10));
    session.send(ask('never'));
    session.close();
    expect((await session.closed).unsent).toBe(2);
    expect(session.bufferedAmount).toBe(0);
    goOn();
    session.reconnect();
    const second = await peer();
    expect(await gap).toMatchObject({ unsent: {}, resent: {}, audioBytes: 0 });
    session.send(ask('now'));
    expect(await second.next()).toEqual(ask('now'));
    session.close();
    expect((await session.closed).unsent).toBe(0);
  });

  it('events reported as unsent after a refused handshake are not sent after reconnect()', async () => {
    const { websockets, peer } = await socketServer({
      onUpgrade: (socket, accept, _request, count) => (count === 1 ? socket.destroy() : accept()),
    });
    const session = await websockets.chat.create('bot');
    session.send(ask('never'));
    expect((await session.closed).unsent).toBe(1);
    session.reconnect();
    session.send(ask('now'));
    expect(await (await peer()).next()).toEqual(ask('now'));
    session.close();
    expect((await session.closed).unsent).toBe(0);
  });

  it('events sent before the end of a session are unconfirmed, and not sent after reconnect()', async () => {
    const { session, first, gap, goOn } = await lossy();
    session.send(ask('one'));
    await first.next();
    first.socket.close(1000);
    await session.closed;
    goOn();
    session.reconnect();
    expect(await gap).toMatchObject({ unconfirmed: { 'conversation.message.create': 1 }, resent: {} });
    session.close();
  });
});
