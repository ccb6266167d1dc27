import { describe, expect, it, onTestFinished } from 'vitest';
import { startCozeServer } from 'coze-client/testing';
import { CozeAPI } from '../../src/client.js';
import { readWav, writeWav } from '../../src/audio/index.js';

async function audioOf() {
  const server = await startCozeServer();
  onTestFinished(() => server.close());
  return new CozeAPI({ token: 'local', baseURL: server.url }).websockets.audio;
}

describe('speech that is transcribed again', () => {
  it.each([
    [{}],
    [{ sample_rate: 16_000 }],
    [{ codec: 'g711a' }],
    [{ codec: 'g711u', speech_rate: 50 }],
    [{ sample_rate: 48_000, speech_rate: -50 }],
  ] as const)('has the same text with %j', async (options) => {
    const { speech, transcriptions } = await audioOf();
    const spoken = speech.synthesize('天色很好。Shall we go out?', options);
    const wav = await spoken.toWav();
    expect(await transcriptions.transcribe(wav, { pace: Infinity })).toBe('天色很好。Shall we go out?');
    const { data, ...format } = readWav(wav);
    const milliseconds = (bytes: number): number => (bytes * 8000) / format.bitDepth / format.sampleRate;
    expect(spoken.durationMs).toBeCloseTo(milliseconds(data.length), 6);
    const [first, second] = spoken.sentences;
    expect(first).toEqual({ text: '天色很好。', startMs: 0, startByte: 0 });
    expect(second?.startMs).toBeCloseTo(milliseconds(second?.startByte ?? 0), 6);
    const rest = writeWav(data.subarray(second?.startByte), format);
    expect(await transcriptions.transcribe(rest, { pace: Infinity })).toBe(second?.text);
  });

  it('can be transcribed while it is synthesized', async () => {
    const { speech, transcriptions } = await audioOf();
    async function* tokens() {
      yield* ['我们', '明天去', '公园吧。', '好'];
    }
    const input_audio = { format: 'pcm', sample_rate: 24_000 } as const;
    const spoken = speech.synthesize(tokens());
    const heard = transcriptions.transcribe(spoken, { input_audio, pace: Infinity });
    const seen: string[] = [];
    for await (const soFar of heard) seen.push(soFar);
    expect(seen.at(-1)).toContain('我们明天去公园吧。');
    expect(spoken.sentences.map(({ text }) => text)).toEqual(['我们明天去公园吧。', '好']);
  });
});
