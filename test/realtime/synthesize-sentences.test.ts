import { describe, expect, it } from 'vitest';
import { collect } from './chat-peer.js';
import { base64, pcm, speechServer } from './speech-peer.js';

describe('the times of the sentences', () => {
  /** Two sentences of 100 ms each, if it is 16-bit mono PCM at 24 kHz. */
  const twoSentences = (pieces: readonly Uint8Array[]) =>
    speechServer(({ peer, text }) => {
      for (const sentence of text.match(/[^.]+\./g) ?? []) {
        peer.send('conversation.audio.sentence_start', { text: sentence });
        for (const piece of pieces) peer.send('speech.audio.update', { delta: base64(piece) });
      }
      peer.send('speech.audio.completed');
    });

  it.each([
    ['pcm', 24_000, 100],
    ['pcm', 8000, 300],
    ['pcm', 48_000, 50],
    ['g711a', 8000, 600],
  ] as const)('are computed for %s at %i Hz', async (codec, sample_rate, startMs) => {
    const server = await twoSentences([pcm(3000), pcm(1800)]);
    const speech = server.speech.synthesize('One. Two.', { codec, sample_rate });
    await collect(speech);
    expect(speech.sentences).toEqual([
      { text: 'One.', startMs: 0, startByte: 0 },
      { text: ' Two.', startMs, startByte: 4800 },
    ]);
    expect(speech.durationMs).toBe(2 * startMs);
  });

  it.each([
    // The first byte of a packet has the duration and number of its frames, the second the number above two.
    ['one frame of 20 ms', [0x48], 20],
    ['two frames of 2.5 ms', [0x81], 5],
    ['three frames of 60 ms', [0x1b, 0x03], 180],
    ['one frame of 10 ms', [0x60], 10],
  ])('are computed from the packets of Opus: %s', async (_, packet, startMs) => {
    const server = await twoSentences([Uint8Array.from([...packet, 9, 9])]);
    const speech = server.speech.synthesize('One. Two.', { codec: 'opus' });
    await collect(speech);
    expect(speech.sentences.map((mark) => mark.startMs)).toEqual([0, startMs]);
    expect(server.updates).toEqual([{ codec: 'opus' }]);
  });

  it('continue from request to request', async () => {
    const server = await twoSentences([pcm(4800)]);
    const speech = server.speech.synthesize(`${'x'.repeat(600)}. ${'y'.repeat(600)}.`);
    await collect(speech);
    expect(server.texts).toHaveLength(2);
    expect(speech.sentences.map(({ startMs }) => startMs)).toEqual([0, 100]);
  });
});
