import { beforeEach, describe, expect, test } from 'vitest';
import { encodeBase64, float32ToPcm16, pcm16ToAlaw, pcm16ToMulaw, resample, writeWav } from 'coze-client/audio';
import { toneCodec } from 'coze-client/testing';
import { TRANSCRIPTIONS, TestSocket, joined, silence, openSocket } from './test-socket.js';

let socket: TestSocket;

beforeEach(async () => {
  socket = await openSocket(TRANSCRIPTIONS);
});

const TEXT = '明天去公园吧。';
const SPOKEN = toneCodec.speak(TEXT, 24_000, 1);

/** Completes the audio and gives the texts of the updates. */
async function transcribe(): Promise<unknown[]> {
  const before = socket.of('transcriptions.message.update').length;
  socket.send('input_audio_buffer.complete');
  await socket.until('transcriptions.message.completed');
  return socket
    .of('transcriptions.message.update')
    .slice(before)
    .map((event) => event.at('data', 'content'));
}

const update = async (input_audio: Record<string, unknown>): Promise<unknown> => {
  socket.send('transcriptions.update', { input_audio });
  return (await socket.until('transcriptions.updated')).at('data', 'input_audio');
};

describe('a transcription', () => {
  test('of a WAV file in one piece has the four events of the platform, the last without data', async () => {
    const fresh = new TestSocket(socket.server, TRANSCRIPTIONS);
    fresh.raw.on('open', () => {
      fresh.append(writeWav(SPOKEN, { sampleRate: 24_000 }));
      fresh.send('input_audio_buffer.complete');
    });
    await fresh.until('transcriptions.message.completed');
    expect(fresh.events.map(({ value }) => value)).toEqual([
      { event_type: 'transcriptions.created', id: expect.any(String), detail: expect.any(Object) },
      { event_type: 'input_audio_buffer.completed', id: expect.any(String), detail: expect.any(Object) },
      {
        event_type: 'transcriptions.message.update',
        id: expect.any(String),
        data: { content: TEXT },
        detail: expect.any(Object),
      },
      { event_type: 'transcriptions.message.completed', id: expect.any(String), detail: expect.any(Object) },
    ]);
  });

  test('has an update after each sentence, with the whole text so far', async () => {
    await update({ format: 'pcm' });
    socket.append(joined(SPOKEN, silence(400), toneCodec.speak('And tomorrow? Rain.', 24_000, 1)));
    expect(await transcribe()).toEqual([TEXT, `${TEXT}And tomorrow? `, `${TEXT}And tomorrow? Rain.`]);
  });

  test.each([1, 3, 999, 4096])('accepts pieces of %i bytes, which split samples and headers', async (size) => {
    const short = toneCodec.speak('Hi', 8_000, 2);
    socket.append(writeWav(short, { sampleRate: 8_000 }), size);
    expect(await transcribe()).toEqual(['Hi']);
  });

  test('starts again after the audio is completed or cleared', async () => {
    await update({ format: 'pcm' });
    socket.append(SPOKEN);
    expect(await transcribe()).toEqual([TEXT]);
    socket.append(SPOKEN);
    socket.send('input_audio_buffer.clear');
    await socket.until('input_audio_buffer.cleared');
    expect(await transcribe()).toEqual([]);
  });

  test('of silence is empty, and of other sounds is `(speech)`', async () => {
    await update({ format: 'pcm' });
    socket.append(silence(1000));
    expect(await transcribe()).toEqual([]);
    socket.append(float32ToPcm16(Float32Array.from({ length: 24_000 }, (_, index) => Math.sin(index / 7) / 2)));
    expect(await transcribe()).toEqual(['(speech)']);
  });
});

describe('audio', () => {
  const at8k = toneCodec.speak(TEXT, 8_000, 1);
  const stereo = (pcm: Uint8Array): Uint8Array =>
    Uint8Array.from({ length: pcm.byteLength * 2 }, (_, index) => pcm[Math.floor(index / 4) * 2 + (index % 2)] ?? 0);
  const deep = (pcm: Uint8Array): Uint8Array =>
    Uint8Array.from({ length: (pcm.byteLength / 2) * 3 }, (_, index) =>
      index % 3 === 0 ? 0 : (pcm[Math.floor(index / 3) * 2 + (index % 3) - 1] ?? 0),
    );

  test.each<[string, Record<string, unknown>, Uint8Array]>([
    ['PCM', { format: 'pcm' }, SPOKEN],
    ['PCM at 48 kHz', { format: 'pcm', sample_rate: 48_000 }, resample(SPOKEN, { from: 24_000, to: 48_000 })],
    ['stereo', { format: 'pcm', channel: 2 }, stereo(SPOKEN)],
    ['24 bits', { format: 'pcm', bit_depth: 24 }, deep(SPOKEN)],
    ['A-law', { codec: 'g711a' }, pcm16ToAlaw(at8k)],
    ['µ-law', { codec: 'g711u', format: 'pcm', sample_rate: 8000 }, pcm16ToMulaw(at8k)],
    ['WAV, whose header counts', { sample_rate: 16_000 }, writeWav(at8k, { sampleRate: 8_000 })],
    ['WAV in stereo', {}, writeWav(stereo(SPOKEN), { sampleRate: 24_000, channels: 2 })],
    ['WAV with more after it', {}, joined(writeWav(SPOKEN, { sampleRate: 24_000 }), new Uint8Array(50_001).fill(77))],
  ])('can be %s', async (_what, input_audio, audio) => {
    await update(input_audio);
    socket.append(audio, 5_000);
    expect(await transcribe()).toEqual([TEXT]);
  });

  test.each(['g711a', 'g711u'] as const)(
    'cannot be a WAV file with %s, whose samples have to be announced',
    async (codec) => {
      socket.append(writeWav(pcm16ToAlaw(at8k), { sampleRate: 8_000, codec }));
      const problem = `Send its samples, with format pcm and codec ${codec}.`;
      expect(await socket.error()).toEqual([4000, expect.stringContaining(problem)]);
    },
  );

  test('settings are updated and returned with all settings', async () => {
    expect(await update({ sample_rate: 16_000 })).toEqual({
      format: 'wav',
      codec: 'pcm',
      sample_rate: 16_000,
      channel: 1,
      bit_depth: 16,
    });
    expect(await update({ channel: 2 })).toMatchObject({ sample_rate: 16_000, channel: 2 });
    expect(await update({ codec: 'g711a' })).toMatchObject({ format: 'pcm', codec: 'g711a', sample_rate: 8_000 });
  });

  test.each([
    [{ codec: 'g711a', sample_rate: 16_000 }, 'data.input_audio.sample_rate must be 8000'],
    [{ codec: 'g711u', format: 'wav' }, 'data.input_audio.format must be pcm'],
    [{ sample_rate: 12_345 }, 'data.input_audio.sample_rate'],
    [{ channel: 3 }, 'data.input_audio.channel'],
    [{ format: 'mp3' }, 'data.input_audio.format must be one of pcm, wav, ogg'],
  ])('cannot be %j', async (input_audio, msg) => {
    socket.send('transcriptions.update', { input_audio });
    expect(await socket.error()).toEqual([4000, expect.stringContaining(msg)]);
    expect(await update({})).toMatchObject({ format: 'wav', codec: 'pcm', sample_rate: 24_000, channel: 1 });
  });

  test('that is not WAV as announced is an error', async () => {
    socket.append(SPOKEN);
    expect(await socket.error()).toEqual([4000, expect.stringContaining('data.delta: This is')]);
  });

  test('that is not base64 is an error', async () => {
    socket.send('input_audio_buffer.append', { delta: '!' });
    expect(await socket.error()).toEqual([4000, expect.stringContaining('data.delta: Invalid base64')]);
  });
});

describe('an error', () => {
  test.each<[string, unknown, string]>([
    ['unknown', { event_type: 'speech.update' }, 'this socket does not take this event_type'],
    ['without a type', { data: {} }, 'this socket does not take this event_type'],
    ['not an object', [1], 'the event must be of type object'],
    ['without its data', { event_type: 'input_audio_buffer.append' }, 'data is required'],
    [
      'with data of the wrong type',
      { event_type: 'input_audio_buffer.append', data: { delta: 1 } },
      'data.delta must be',
    ],
    [
      'with an id that is not a text',
      { event_type: 'input_audio_buffer.complete', id: 7 },
      'id must be of type string',
    ],
  ])('for an event that is %s names the field and contains the event', async (_what, event, msg) => {
    const text = JSON.stringify(event);
    socket.raw.send(text);
    expect(await socket.error()).toEqual([4000, expect.stringContaining(msg)]);
    expect(socket.events.at(-1)?.at('detail', 'origin_message')).toBe(text);
    expect(await transcribe()).toEqual([]);
  });

  test('is sent for a message that is binary or not JSON', async () => {
    socket.raw.send('{');
    expect(await socket.error()).toEqual([4000, 'The message is not valid JSON.']);
    socket.raw.send(SPOKEN);
    expect(await socket.error()).toEqual([4000, 'This is a binary message; events are text.']);
  });

  test('does not contain long messages', async () => {
    socket.send('input_audio_buffer.append', { delta: encodeBase64(SPOKEN) });
    await socket.error();
    expect(socket.events.at(-1)?.at('detail', 'origin_message')).toBeUndefined();
  });
});
