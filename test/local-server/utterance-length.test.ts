import { expect, test } from 'vitest';
import { UtteranceDetector } from '../../local-server/speech/speech-input.js';
import { encodeBase64 } from '../../src/audio/index.js';

const settings = { format: 'pcm', codec: 'pcm', sample_rate: 8_000, channel: 1, bit_depth: 16 } as const;
const detection = { prefix_padding_ms: 0, silence_duration_ms: 500 };

test('a sound that does not end is an utterance a minute, and is read a few times', () => {
  let listened = 0;
  const listenLive = (pcm: Uint8Array): string => {
    listened += pcm.byteLength / 16_000;
    return '';
  };
  const codec = { speak: () => new Uint8Array(0), listen: () => 'noise', listenLive };
  const detector = new UtteranceDetector(settings, detection, codec);
  const second = encodeBase64(new Uint8Array(16_000).fill(64));
  const seen: string[] = [];
  for (let count = 0; count < 130; count += 1)
    for (const utterance of detector.append(second)) {
      if (utterance.type === 'speaking') utterance.transcribe();
      else seen.push(`${utterance.type} ${count}`);
    }
  expect(seen).toEqual(['started 0', 'stopped 59', 'started 60', 'stopped 119', 'started 120']);
  expect(listened).toBeLessThan(130 * 15);
});
