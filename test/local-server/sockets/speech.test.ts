import { beforeEach, describe, expect, test } from 'vitest';
import { alawToPcm16, mulawToPcm16, writeWav } from 'coze-client/audio';
import { SMALL_VOICE_ID, toneCodec } from 'coze-client/testing';
import { Caller } from '../caller.js';
import { SPEECH, TRANSCRIPTIONS, TestSocket, openSocket } from './test-socket.js';

let socket: TestSocket;

beforeEach(async () => {
  socket = await openSocket(SPEECH);
});

async function speak(...pieces: readonly string[]): Promise<void> {
  for (const delta of pieces) socket.send('input_text_buffer.append', { delta });
  socket.send('input_text_buffer.complete');
  await socket.until('speech.audio.completed');
}

const update = async (output_audio: Record<string, unknown>): Promise<unknown> => {
  socket.send('speech.update', { output_audio });
  return (await socket.until('speech.updated')).at('data', 'output_audio');
};

const sizes = (): number[] =>
  socket.of('speech.audio.update').map((event) => Buffer.from(event.text('data', 'delta'), 'base64').byteLength);

const heard = (sampleRate = 24_000): string => toneCodec.listen(socket.audio('speech.audio.update'), sampleRate);

describe('speech', () => {
  test('follows the confirmation sentence by sentence, and has the text', async () => {
    await speak('Good mor', 'ning. 早上好！');
    expect(socket.outline()).toEqual([
      'speech.created',
      'input_text_buffer.completed',
      'conversation.audio.sentence_start',
      'speech.audio.update',
      'conversation.audio.sentence_start',
      'speech.audio.update',
      'speech.audio.completed',
    ]);
    expect(socket.of('conversation.audio.sentence_start').map((event) => event.at('data', 'text'))).toEqual([
      'Good morning.',
      '早上好！',
    ]);
    expect(heard()).toBe('Good morning. 早上好！');
  });

  test('is transcribed over another socket', async () => {
    const text = 'Tomorrow it will rain in Paris, 巴黎明天会下雨。';
    await speak(text);
    const other = await TestSocket.open(socket.server, TRANSCRIPTIONS);
    other.append(writeWav(socket.audio('speech.audio.update'), { sampleRate: 24_000 }), 8_192);
    other.send('input_audio_buffer.complete');
    expect((await other.until('transcriptions.message.update')).at('data', 'content')).toBe(text);
  });

  test('is transcribed over HTTP', async () => {
    await speak('From the socket.');
    const wav = writeWav(socket.audio('speech.audio.update'), { sampleRate: 24_000 });
    const form = new FormData();
    form.set('file', new File([wav], 'a.wav'));
    const { json } = await new Caller(socket.server).call('POST', '/v1/audio/transcriptions', { body: form });
    expect(json.at('data', 'text')).toBe('From the socket.');
  });

  test('of several requests is sent in their order', async () => {
    for (const delta of ['One.', 'Two.']) {
      socket.send('input_text_buffer.append', { delta });
      socket.send('input_text_buffer.complete');
    }
    await socket.until('speech.audio.completed');
    expect(heard()).toBe('One.');
    await socket.until('speech.audio.completed');
    expect(heard()).toBe('One.Two.');
  });

  test('of no text is only completed', async () => {
    await speak();
    expect(socket.names()).toEqual(['speech.created', 'input_text_buffer.completed', 'speech.audio.completed']);
  });
});

describe('a text of more than 1024 bytes', () => {
  test.each([
    ['in one piece', ['x'.repeat(1025)]],
    ['in bytes only', ['文'.repeat(342)]],
    ['in several pieces', ['x'.repeat(1000), 'y'.repeat(25)]],
  ])('%s gets error 3010, and the accepted pieces are spoken', async (_how, pieces) => {
    for (const delta of pieces) socket.send('input_text_buffer.append', { delta });
    expect(await socket.error()).toEqual([3010, expect.stringContaining('at most 1024')]);
    socket.send('input_text_buffer.complete');
    await socket.until('speech.audio.completed');
    expect(heard()).toBe(pieces.slice(0, -1).join(''));
  });

  test('does not include a text of 1024 bytes', async () => {
    const text = `${'文'.repeat(341)}x`;
    await speak(text);
    expect(heard()).toBe(text);
  });
});

describe('output_audio', () => {
  test('is returned with all settings', async () => {
    expect(await update({ speech_rate: 20, pcm_config: { frame_size_ms: 20 } })).toEqual({
      codec: 'pcm',
      pcm_config: { sample_rate: 24_000, frame_size_ms: 20 },
      opus_config: { bitrate: 48_000, use_cbr: false, frame_size_ms: 10, sample_rate: 24_000 },
      speech_rate: 20,
      voice_id: expect.stringMatching(/^\d+$/),
      emotion_config: {},
    });
    expect(await update({ pcm_config: { sample_rate: 16_000 }, voice_id: SMALL_VOICE_ID })).toMatchObject({
      pcm_config: { sample_rate: 16_000, frame_size_ms: 20 },
      speech_rate: 20,
      voice_id: SMALL_VOICE_ID,
    });
  });

  test.each([8_000, 16_000, 22_050, 44_100, 48_000])('can have %i Hz', async (sample_rate) => {
    await update({ pcm_config: { sample_rate } });
    await speak('Hi there.');
    expect(heard(sample_rate)).toBe('Hi there.');
    expect(sizes().at(-1)).toBe(Math.round(0.3 * sample_rate) * 2);
  });

  test.each([
    ['g711a', alawToPcm16],
    ['g711u', mulawToPcm16],
  ] as const)('can be %s, by default at 8000 Hz', async (codec, decode) => {
    expect(await update({ codec })).toMatchObject({ codec, pcm_config: { sample_rate: 8_000 } });
    await speak('Hi there.');
    expect(toneCodec.listen(decode(socket.audio('speech.audio.update')), 8_000)).toBe('Hi there.');
  });

  test('has packets of frame_size_ms', async () => {
    await update({ pcm_config: { frame_size_ms: 20 } });
    await speak('Hi.');
    expect(new Set(sizes().slice(0, -1))).toEqual(new Set([960]));
    expect(heard()).toBe('Hi.');
  });

  test('is slower or faster by speech_rate', async () => {
    const duration = async (speech_rate: number): Promise<number> => {
      const before = sizes().length;
      await update({ speech_rate });
      await speak('The same text.');
      return sizes()
        .slice(before, -2)
        .reduce((sum, size) => sum + size, 0);
    };
    const [slow, usual, fast] = [await duration(-50), await duration(0), await duration(100)];
    expect(slow).toBeGreaterThan(1.6 * usual);
    expect(fast).toBeLessThan(0.7 * usual);
    expect(heard()).toBe('The same text.'.repeat(3));
  });

  test('sends max_frame_num packets per period, with other events in between', async () => {
    await update({ pcm_config: { frame_size_ms: 500, limit_config: { period: 600, max_frame_num: 2 } } });
    socket.send('input_text_buffer.append', { delta: 'A text that lasts for more than one second, for sure it does.' });
    socket.send('input_text_buffer.complete');
    await socket.until('speech.audio.update');
    await socket.until('speech.audio.update');
    await update({});
    expect(socket.of('speech.audio.update')).toHaveLength(2);
    socket.raw.close();
    expect((await socket.closed).code).toBe(1005);
  });

  test.each([
    [{ codec: 'opus' }, 4000, 'cannot encode Opus'],
    [{ speech_rate: 101 }, 4000, 'data.output_audio.speech_rate must be at most 100'],
    [{ pcm_config: { sample_rate: 1 } }, 4000, 'data.output_audio.pcm_config.sample_rate'],
    [{ pcm_config: { frame_size_ms: 0 } }, 4000, 'frame_size_ms must be more than 0'],
    [{ voice_id: '404' }, 4200, 'The voice 404 does not exist'],
  ])('cannot be %j', async (output_audio, code, msg) => {
    socket.send('speech.update', { output_audio });
    expect(await socket.error()).toEqual([code, expect.stringContaining(msg)]);
  });
});
