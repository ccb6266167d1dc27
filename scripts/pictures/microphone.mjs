// @ts-check
import { writeFileSync } from 'node:fs';
import { writeWav } from 'coze-client/audio';
import { toneCodec } from 'coze-client/testing';

/**
 * Writes what the microphone of Chromium hears, again and again: a moment of silence, 讲一个故事, and three seconds of silence.
 *
 * @param {string} file
 */
export function writeMicrophone(file) {
  const sampleRate = 48_000;
  const speech = toneCodec.speak('讲一个故事', sampleRate, 1);
  const silence = new Uint8Array(sampleRate * 2 * 3);
  writeFileSync(file, writeWav(Buffer.concat([silence.subarray(0, sampleRate), speech, silence]), { sampleRate }));
}
