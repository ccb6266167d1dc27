import { getEventListeners } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { writeWav } from '../../src/audio/index.js';
import {
  APIUserAbortError,
  CozeError,
  SocketClosedError,
  SocketEventError,
  SocketStateError,
} from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { rejection } from '../support/operations.js';
import { chatting, ChatPeer, collect } from './chat-peer.js';

const samples = (length: number): Uint8Array<ArrayBuffer> => Uint8Array.from({ length }, (_, index) => index % 251);
const pcm16k = { input_audio: { format: 'pcm', sample_rate: 16_000 } } as const;

/** All the audio up to the next commit. */
async function recorded({ peer }: ChatPeer): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for (;;) {
    const event = await peer.next();
    if (event.event_type === 'input_audio_buffer.complete') return Buffer.concat(pieces);
    const data = JSON.parse(JSON.stringify(event['data'] ?? {}));
    if (event.event_type === 'input_audio_buffer.append') pieces.push(Buffer.from(data.delta, 'base64'));
  }
}

describe('the methods of a chat session that send events', () => {
  it('sendText() sends text or items of text and files, by default as the user', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    session.sendText('I am a bot.', { role: 'assistant' });
    session.sendText([{ type: 'text', text: 'What is this?' }]);
    const created = [];
    for (let n = 0; n < 3; n++) created.push(await bot.receive('conversation.message.create'));
    expect(created).toEqual([
      { role: 'user', content_type: 'text', content: 'Hi' },
      { role: 'assistant', content_type: 'text', content: 'I am a bot.' },
      { role: 'user', content_type: 'object_string', content: '[{"type":"text","text":"What is this?"}]' },
    ]);
  });

  it('cancel(), commitAudio(), clearAudio() and clear() send events without data', async () => {
    const { session, bot } = await chatting();
    session.cancel();
    session.clearAudio();
    session.commitAudio();
    expect([await bot.peer.next(), await bot.peer.next(), await bot.peer.next()]).toEqual([
      { event_type: 'conversation.chat.cancel' },
      { event_type: 'input_audio_buffer.clear' },
      { event_type: 'input_audio_buffer.complete' },
    ]);
  });

  it('throw, or reject if they return a promise, and send nothing once the session is closed', async () => {
    const { session } = await chatting();
    session.send({ event_type: 'chat.update', data: pcm16k });
    session.close();
    await session.closed;
    for (const send of [() => session.sendText('Hi'), () => session.cancel(), () => session.generateAudio('Hi')])
      expect(send).toThrow(SocketStateError);
    expect(await rejection(session.updateConfig({}))).toBeInstanceOf(SocketStateError);
    expect(await rejection(session.clear())).toBeInstanceOf(SocketStateError);
    const silent = new Readable({ read: () => undefined });
    expect(await rejection(session.sendAudio(silent))).toBeInstanceOf(SocketClosedError);
  });

  it('generateAudio() refuses a text that is empty or too long', async () => {
    const { session, bot } = await chatting();
    for (const text of ['', '字'.repeat(342)]) expect(() => session.generateAudio(text)).toThrow(CozeError);
    session.generateAudio('字'.repeat(341));
    await bot.receive('input_text.generate_audio');
    expect(bot.peer.types).toEqual(['input_text.generate_audio']);
  });
});

describe('updateConfig()', () => {
  it('resolves with all settings in effect, in the order of the calls', async () => {
    const { session, bot } = await chatting();
    const [first, second] = [session.updateConfig({ need_play_prologue: true }), session.updateConfig({})];
    const cleared = session.clear();
    expect(await bot.receive('chat.update')).toEqual({ need_play_prologue: true });
    bot.peer.send('conversation.cleared');
    bot.peer.send('chat.updated', { chat_config: { user_id: '1' } });
    bot.peer.send('chat.updated', { chat_config: { user_id: '2' } });
    expect(await first).toMatchObject({ chat_config: { user_id: '1' } });
    expect(await second).toMatchObject({ chat_config: { user_id: '2' } });
    expect(await cleared).toMatchObject({ event_type: 'conversation.cleared' });
  });

  it('rejects if the server refuses it, and no reply does', async () => {
    const { session, bot } = await chatting();
    const [change, cleared] = [session.updateConfig({}), session.clear()];
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.peer.send('error', { code: 4000, msg: 'bad' });
    const error = await rejection(change);
    expect(error).toBeInstanceOf(SocketEventError);
    expect(error).toMatchObject({ code: 4000, msg: 'bad', logid: 'log-1' });
    bot.peer.send('conversation.cleared');
    bot.begin('chat-1');
    bot.chat('chat-1', 'completed');
    await cleared;
    expect(await reply.completed).toMatchObject({ status: 'completed' });
  });

  it('does not reject on an error about a message, if the server names its origin', async () => {
    const { session, bot } = await chatting();
    const change = session.updateConfig({});
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    const detail = { logid: 'log-1', origin_message: '{"event_type":"conversation.message.create"}' };
    bot.peer.send('error', { code: 4000, msg: 'bad' }, { detail });
    bot.peer.send('chat.updated', {});
    await change;
    expect(await rejection(reply.completed)).toBeInstanceOf(SocketEventError);
  });

  it('rejects when the session ends or its connection is lost', async () => {
    const { session, bot } = await chatting({
      client: { websocketOptions: { maxRetries: 1, minReconnectionDelay: 1 } },
    });
    const change = session.updateConfig({});
    await bot.receive('chat.update');
    bot.peer.cut();
    expect(await rejection(change)).toBeInstanceOf(SocketClosedError);
    await session.ready();
    const cleared = session.clear();
    session.close();
    expect(await rejection(cleared)).toBeInstanceOf(SocketClosedError);
  });

  it('takes no event away from a later loop', async () => {
    const { session, bot } = await chatting();
    const change = session.updateConfig({});
    await bot.receive('chat.update');
    bot.peer.send('chat.updated', {});
    await change;
    bot.text('chat-1', 'Hello');
    bot.peer.socket.close(1000);
    await session.closed;
    expect((await collect(session)).map((event) => event.event_type)).toContain('conversation.message.delta');
  });
});

describe('sendAudio()', () => {
  it('sends the audio to its end and does not commit it', async () => {
    const { session, bot } = await chatting();
    const file = writeWav(samples(48_000), { sampleRate: 24_000 });
    await session.sendAudio(file);
    session.commitAudio();
    expect((await recorded(bot)).equals(file)).toBe(true);
    expect(bot.peer.types).toHaveLength(11 + 1);
  });

  it('takes audio without a header in the format the server was configured for', async () => {
    const { session, bot } = await chatting();
    expect(await rejection(session.sendAudio(samples(320)))).toBeInstanceOf(CozeError);
    // `send()` configures it as `updateConfig()` does.
    session.send({ event_type: 'chat.update', data: pcm16k });
    await session.sendAudio(Readable.from([samples(320), samples(320)]));
    await session.sendAudio(samples(4));
    session.commitAudio();
    expect((await recorded(bot)).length).toBe(644);
  });

  it('removes the WAV header if the server expects pcm, so that files join', async () => {
    const { session, bot } = await chatting();
    void session.updateConfig(pcm16k);
    const file = writeWav(samples(3200), { sampleRate: 16_000 });
    await session.sendAudio(file);
    await session.sendAudio(file);
    session.commitAudio();
    expect((await recorded(bot)).equals(Buffer.concat([samples(3200), samples(3200)]))).toBe(true);
  });

  it.each([
    ['another rate', { sampleRate: 24_000 }, 'sample_rate 24000'],
    ['more channels', { sampleRate: 16_000, channels: 2 }, 'channel 2'],
    ['more bits', { sampleRate: 16_000, bitDepth: 8 }, 'bit_depth 8'],
    ['another codec', { sampleRate: 8000, codec: 'g711a' }, 'codec g711a'],
  ] as const)('refuses a WAV file in another format: %s', async (_, format, hint) => {
    const { session, bot } = await chatting();
    session.send({ event_type: 'chat.update', data: pcm16k });
    const error = await rejection(session.sendAudio(writeWav(samples(480), format)));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(hint);
    session.cancel();
    await bot.receive('conversation.chat.cancel');
    expect(bot.peer.types).toEqual(['chat.update', 'conversation.chat.cancel']);
  });

  it('sends G.711 if the server was configured for it', async () => {
    const { session, bot } = await chatting();
    session.send({
      event_type: 'chat.update',
      data: { input_audio: { format: 'pcm', codec: 'g711a', sample_rate: 8000 } },
    });
    await session.sendAudio(writeWav(samples(160), { sampleRate: 8000, codec: 'g711a' }));
    session.commitAudio();
    expect((await recorded(bot)).equals(samples(160))).toBe(true);
  });

  it('refuses a second source while the first is sent', async () => {
    const { session } = await chatting();
    session.send({ event_type: 'chat.update', data: pcm16k });
    const microphone = new Readable({ read: () => undefined });
    const first = session.sendAudio(microphone);
    expect(await rejection(session.sendAudio(samples(4)))).toBeInstanceOf(CozeError);
    microphone.push(samples(320));
    microphone.push(null);
    await first;
    await session.sendAudio(samples(4));
  });

  it('stops on its signal and closes the source, while the session continues', async () => {
    const { session, bot } = await chatting();
    session.send({ event_type: 'chat.update', data: pcm16k });
    const microphone = new Readable({ read: () => undefined });
    const controller = new AbortController();
    const sending = session.sendAudio(microphone, { signal: controller.signal });
    microphone.push(samples(320));
    await bot.receive('input_audio_buffer.append');
    controller.abort('released');
    const error = await rejection(sending);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: 'released' });
    expect(microphone.destroyed).toBe(true);
    expect(session.state).toBe('open');
    expect(await rejection(session.sendAudio(samples(4), { signal: controller.signal }))).toBeInstanceOf(
      APIUserAbortError,
    );
  });

  it('stops a source that always has data', async () => {
    const { session } = await chatting();
    session.send({ event_type: 'chat.update', data: pcm16k });
    const controller = new AbortController();
    let left = false;
    async function* endless() {
      try {
        for (let count = 0; ; count++) {
          if (count === 100) controller.abort();
          yield samples(320);
        }
      } finally {
        left = true;
      }
    }
    const sending = session.sendAudio(endless(), { signal: controller.signal, pace: Infinity });
    expect(await rejection(sending)).toBeInstanceOf(APIUserAbortError);
    await eventually(() => expect(left).toBe(true));
  });

  it('rejects with the error of the source or of the session', async () => {
    const { session, bot } = await chatting();
    session.send({ event_type: 'chat.update', data: pcm16k });
    const broken = new Error('unplugged');
    async function* microphone() {
      yield samples(320);
      throw broken;
    }
    expect(await rejection(session.sendAudio(microphone()))).toBe(broken);
    const silent = new Readable({ read: () => undefined });
    const sending = session.sendAudio(silent);
    bot.peer.socket.close(1011, 'bye');
    expect(await rejection(sending)).toMatchObject({ name: 'SocketClosedError', code: 1011 });
    expect(silent.destroyed).toBe(true);
  });

  it('rejects with the close of the session while it sends at full speed', async () => {
    const { session, bot } = await chatting();
    session.send({ event_type: 'chat.update', data: pcm16k });
    const { signal } = new AbortController();
    async function* endless() {
      for (;;) yield samples(320);
    }
    const sending = session.sendAudio(endless(), { pace: Infinity, signal });
    await bot.receive('input_audio_buffer.append');
    bot.peer.socket.close(1011, 'bye');
    expect(await rejection(sending)).toMatchObject({ name: 'SocketClosedError', code: 1011, reason: 'bye' });
    expect(getEventListeners(signal, 'abort')).toEqual([]);
  });

  it('rejects when the connection is lost and the session has no retries left', async () => {
    const { session, bot } = await chatting();
    session.send({ event_type: 'chat.update', data: pcm16k });
    const microphone = new Readable({ read: () => undefined });
    const sending = session.sendAudio(microphone);
    await bot.receive('chat.update');
    bot.peer.cut();
    expect(await rejection(sending)).toBeInstanceOf(SocketClosedError);
    expect(microphone.destroyed).toBe(true);
  });
});
