import { SAMPLE_BYTES, samplesOf } from './samples.js';

/** A-law goes over the line with every other bit inverted. */
const EVEN_BITS = 0x55;
/** µ-law counts from here, which makes its segments powers of two. */
const BIAS = 33;
const MULAW_MOST = 0x1fff;

/**
 * Turns G.711 A-law, the codec `g711a`, into PCM16.
 *
 * @param alaw - one byte a sample.
 * @returns PCM16 with the same number of samples, at the same rate (8000 Hz on telephone lines).
 * @example
 * const pcm = alawToPcm16(bytesOfTheCall);
 */
export function alawToPcm16(alaw: Uint8Array): Uint8Array<ArrayBuffer> {
  return expand(alaw, (byte) => {
    const code = (byte ^ EVEN_BITS) & 0x7f;
    const segment = code >> 4;
    const step = (code & 0x0f) | (segment === 0 ? 0 : 0x10);
    const magnitude = (step * 2 + 1) << (Math.max(segment, 1) + 2);
    return byte < 0x80 ? -magnitude : magnitude;
  });
}

/**
 * Turns PCM16 into G.711 A-law, the codec `g711a`.
 *
 * @param pcm - PCM16. G.711 keeps the rate it is given: bring it to 8000 Hz first, with `resample`.
 * @returns one byte a sample. On a decision value of the tables the greater number is taken, as ITU-T G.191 does.
 * @throws AudioError when the last sample is cut in half.
 * @example
 * const alaw = pcm16ToAlaw(resample(pcm, { from: 24_000, to: 8_000 }));
 */
export function pcm16ToAlaw(pcm: Uint8Array): Uint8Array<ArrayBuffer> {
  return compress(pcm, (sample) => {
    const step = (sample < 0 ? ~sample : sample) >> 4;
    const shift = Math.max(0, 27 - Math.clz32(step));
    return ((sample < 0 ? 0 : 0x80) | ((shift << 4) + (step >> shift))) ^ EVEN_BITS;
  });
}

/**
 * Turns G.711 µ-law, the codec `g711u`, into PCM16.
 *
 * @param mulaw - one byte a sample.
 * @returns PCM16 with the same number of samples, at the same rate (8000 Hz on telephone lines).
 * @example
 * const pcm = mulawToPcm16(decodeBase64(media.payload));
 */
export function mulawToPcm16(mulaw: Uint8Array): Uint8Array<ArrayBuffer> {
  return expand(mulaw, (byte) => {
    const code = ~byte & 0x7f;
    const magnitude = ((((code & 0x0f) * 2 + BIAS) << (code >> 4)) - BIAS) << 2;
    return byte < 0x80 ? -magnitude : magnitude;
  });
}

/**
 * Turns PCM16 into G.711 µ-law, the codec `g711u`.
 *
 * @param pcm - PCM16. G.711 keeps the rate it is given: bring it to 8000 Hz first, with `resample`.
 * @returns one byte a sample. On a decision value of the tables the greater number is taken, as ITU-T G.191 does.
 * @throws AudioError when the last sample is cut in half.
 * @example
 * const mulaw = pcm16ToMulaw(resample(pcm, { from: 24_000, to: 8_000 }));
 */
export function pcm16ToMulaw(pcm: Uint8Array): Uint8Array<ArrayBuffer> {
  return compress(pcm, (sample) => {
    const step = Math.min(MULAW_MOST, ((sample < 0 ? ~sample : sample) >> 2) + BIAS);
    const segment = 26 - Math.clz32(step);
    return (sample < 0 ? 0x7f : 0xff) ^ ((segment << 4) | ((step >> (segment + 1)) & 0x0f));
  });
}

function expand(bytes: Uint8Array, sampleOf: (byte: number) => number): Uint8Array<ArrayBuffer> {
  const pcm = new DataView(new ArrayBuffer(bytes.length * SAMPLE_BYTES));
  for (const [index, byte] of bytes.entries()) pcm.setInt16(index * SAMPLE_BYTES, sampleOf(byte), true);
  return new Uint8Array(pcm.buffer);
}

function compress(pcm: Uint8Array, byteOf: (sample: number) => number): Uint8Array<ArrayBuffer> {
  const samples = samplesOf(pcm);
  const bytes = new Uint8Array(pcm.byteLength / SAMPLE_BYTES);
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = byteOf(samples.getInt16(index * SAMPLE_BYTES, true));
  return bytes;
}
