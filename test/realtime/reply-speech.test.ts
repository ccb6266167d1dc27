import { describe, expect, it } from 'vitest';
import type { OutputAudio } from '../../generated/types/types.gen.js';
import { readWavHeader, writeWav } from '../../src/audio/index.js';
import { AudioError, CozeError, SocketClosedError } from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { chatting, type Chatting } from './chat-peer.js';

/** A reply of two sentences, of 48 and 24 bytes. */
async function spoken(configure: (chatting: Chatting) => unknown) {
  const chat = await chatting();
  const { session, bot } = chat;
  await configure(chat);
  const reply = session.reply();
  bot.begin('chat-1');
  bot.sentence('One.');
  bot.audio('chat-1', ...new Uint8Array(40));
  bot.audio('chat-1', ...new Uint8Array(8));
  bot.sentence('Two.');
  bot.audio('chat-1', ...new Uint8Array(24));
  bot.chat('chat-1', 'completed');
  await reply.completed;
  return { reply, session };
}

const request =
  (output: OutputAudio) =>
  async ({ session, bot }: Chatting) => {
    session.send({ event_type: 'chat.update', data: { output_audio: output } });
    await bot.receive('chat.update');
  };
const report =
  (output_audio: object) =>
  async ({ session, bot }: Chatting) => {
    bot.peer.send('chat.updated', { output_audio });
    await session.waitFor('chat.updated');
  };
const both = (output: OutputAudio, effective: object) => async (chat: Chatting) => {
  await request(output)(chat);
  await report(effective)(chat);
};
const pcm8k = { codec: 'pcm', pcm_config: { sample_rate: 8000 } } as const;

describe('the speech of a reply has its sentences and a WAV header', () => {
  it.each<[string, (chat: Chatting) => unknown, number, object]>([
    ['with the defaults of the server', () => undefined, 1, { codec: 'pcm', sampleRate: 24_000 }],
    ['with the requested rate', request(pcm8k), 3, { codec: 'pcm', sampleRate: 8000 }],
    ['with the rate that the server reports', report(pcm8k), 3, { codec: 'pcm', sampleRate: 8000 }],
    [
      'with the reported rate rather than the requested one',
      both({ pcm_config: { sample_rate: 16_000 } }, pcm8k),
      3,
      { sampleRate: 8000 },
    ],
    [
      'with the requested rate, if the server reports an empty one',
      both(pcm8k, { codec: '', pcm_config: { sample_rate: 0 } }),
      3,
      { codec: 'pcm', sampleRate: 8000 },
    ],
    ['in G.711', request({ codec: 'g711a' }), 6, { codec: 'g711a', sampleRate: 8000 }],
  ])('%s', async (_, configure, startMs, header) => {
    const { reply, session } = await spoken(configure);
    expect(reply.sentences).toEqual([
      { text: 'One.', startMs: 0, startByte: 0 },
      { text: 'Two.', startMs, startByte: 48 },
    ]);
    const wav = await reply.toWav();
    expect(readWavHeader(wav)).toMatchObject({ ...header, dataLength: 72 });
    expect(await reply.bytes()).toEqual(new Uint8Array(72));
    session.close();
  });
});

describe('the speech of a reply', () => {
  it('grows while the reply runs', async () => {
    const { session, bot } = await chatting();
    const reply = session.reply();
    bot.begin('chat-1');
    bot.sentence('One.');
    await session.waitFor('conversation.audio.sentence_start');
    expect(reply.sentences).toEqual([{ text: 'One.', startMs: 0, startByte: 0 }]);
    bot.audio('chat-1', 1, 2);
    bot.sentence('Two.');
    await session.waitFor('conversation.audio.sentence_start');
    expect(reply.sentences).toHaveLength(2);
    expect(reply.sentences[1]).toMatchObject({ startByte: 2 });
    session.close();
  });

  it('keeps its format if the settings change after it', async () => {
    const { reply, session } = await spoken(() => undefined);
    session.send({ event_type: 'chat.update', data: { output_audio: pcm8k } });
    expect(readWavHeader(await reply.toWav())).toMatchObject({ sampleRate: 24_000 });
    session.close();
  });

  it('is the part that was received of an interrupted reply', async () => {
    const { session, bot } = await chatting();
    const reply = session.reply();
    bot.begin('chat-1');
    bot.audio('chat-1', 1, 2);
    bot.canceled(1);
    expect(await reply.bytes()).toEqual(Uint8Array.from([1, 2]));
    expect(await reply.toWav()).toEqual(writeWav(Uint8Array.from([1, 2]), { sampleRate: 24_000 }));
    session.close();
  });

  it('is empty for a reply without speech', async () => {
    const { session, bot } = await chatting();
    const reply = session.reply();
    bot.begin('chat-1');
    bot.chat('chat-1', 'completed');
    expect(await reply.bytes()).toHaveLength(0);
    expect(reply.sentences).toEqual([]);
    session.close();
  });

  it('cannot be joined in Opus, but has sentences', async () => {
    const { reply, session } = await spoken(request({ codec: 'opus' }));
    for (const helper of [reply.bytes(), reply.toWav()]) expect(await rejection(helper)).toBeInstanceOf(CozeError);
    expect(reply.sentences.map(({ startByte }) => startByte)).toEqual([0, 48]);
    session.close();
  });

  it('rejects as the reply does, and for audio that is not base64', async () => {
    const { session, bot } = await chatting();
    const reply = session.reply();
    bot.begin('chat-1');
    bot.peer.send('conversation.audio.delta', { chat_id: 'chat-1', content: '!' });
    bot.chat('chat-1', 'completed');
    expect(await rejection(reply.bytes())).toBeInstanceOf(AudioError);
    expect(() => reply.sentences).toThrow(AudioError);
    const lost = session.reply();
    bot.begin('chat-2');
    bot.peer.cut();
    expect(await rejection(lost.toWav())).toBeInstanceOf(SocketClosedError);
  });
});
