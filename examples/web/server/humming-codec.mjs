import { toneCodec } from 'coze-client/testing';

/** The notes of a pentatonic scale, in Hz. */
const notes = [196, 220, 261.6, 293.7, 329.6];

/**
 * The voice of the local server: it hums a note for each character, and hears that somebody speaks, not what. It is pleasant
 * enough to test a call with.
 */
export const hummingCodec = {
  speak(text, sampleRate, speed) {
    const length = Math.round((sampleRate * 0.14) / speed);
    const characters = [...text];
    const pcm = new Int16Array(length * characters.length);
    for (const [index, character] of characters.entries()) {
      if (/[\s\p{P}]/u.test(character)) continue;
      hum(
        pcm.subarray(index * length, (index + 1) * length),
        notes[character.codePointAt(0) % notes.length],
        sampleRate,
      );
    }
    return new Uint8Array(pcm.buffer);
  },

  listen: (pcm, sampleRate) => toneCodec.listen(pcm, sampleRate),
};

function hum(samples, frequency, sampleRate) {
  for (const at of samples.keys()) {
    const phase = (2 * Math.PI * frequency * at) / sampleRate;
    const wave = Math.sin(phase) + 0.35 * Math.sin(2 * phase) + 0.12 * Math.sin(3 * phase);
    // It swells and fades, so that no note clicks.
    samples[at] = 5500 * wave * Math.sin((Math.PI * at) / samples.length) ** 0.6;
  }
}
