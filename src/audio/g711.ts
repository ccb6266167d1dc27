import { checkSampleBytes, sampleBytes, samplesOf } from './format.js';

/** A-law is transmitted with every other bit inverted. */
const evenBits = 0x55;
/** Added to the magnitude of µ-law, so that its segments are powers of two. */
const bias = 33;
const greatestMulaw = 0x1fff;

/**
 * Converts G.711 A-law, the codec `g711a`, to PCM16.
 *
 * @param alaw - one byte a sample.
 * @returns PCM16 with the same number of samples, at the same rate (8000 Hz on telephone lines).
 * @throws CozeError if `alaw` is not a Uint8Array.
 * @example
 * const pcm = alawToPcm16(bytesOfTheCall);
 */
export function alawToPcm16(alaw: Uint8Array): Uint8Array<ArrayBuffer> {
  return expand('alaw', alaw, (byte) => {
    const code = (byte ^ evenBits) & 0x7f;
    const segment = code >> 4;
    const step = (code & 0x0f) | (segment === 0 ? 0 : 0x10);
    const magnitude = (step * 2 + 1) << (Math.max(segment, 1) + 2);
    return byte < 0x80 ? -magnitude : magnitude;
  });
}

/**
 * Converts PCM16 to G.711 A-law, the codec `g711a`.
 *
 * @param pcm - PCM16. The sample rate stays the same: use `resample` first to get 8000 Hz.
 * @returns one byte a sample. A sample on a decision value of the tables gets the greater number, as in ITU-T G.191.
 * @throws AudioError if the last sample is cut in half; CozeError if `pcm` is not a Uint8Array.
 * @example
 * const alaw = pcm16ToAlaw(resample(pcm, { from: 24_000, to: 8_000 }));
 */
export function pcm16ToAlaw(pcm: Uint8Array): Uint8Array<ArrayBuffer> {
  return compress(pcm, (sample) => {
    const step = (sample < 0 ? ~sample : sample) >> 4;
    const shift = Math.max(0, 27 - Math.clz32(step));
    return ((sample < 0 ? 0 : 0x80) | ((shift << 4) + (step >> shift))) ^ evenBits;
  });
}

/**
 * Converts G.711 µ-law, the codec `g711u`, to PCM16.
 *
 * @param mulaw - one byte a sample.
 * @returns PCM16 with the same number of samples, at the same rate (8000 Hz on telephone lines).
 * @throws CozeError if `mulaw` is not a Uint8Array.
 * @example
 * const pcm = mulawToPcm16(decodeBase64(media.payload));
 */
export function mulawToPcm16(mulaw: Uint8Array): Uint8Array<ArrayBuffer> {
  return expand('mulaw', mulaw, (byte) => {
    const code = ~byte & 0x7f;
    const magnitude = ((((code & 0x0f) * 2 + bias) << (code >> 4)) - bias) << 2;
    return byte < 0x80 ? -magnitude : magnitude;
  });
}

/**
 * Converts PCM16 to G.711 µ-law, the codec `g711u`.
 *
 * @param pcm - PCM16. The sample rate stays the same: use `resample` first to get 8000 Hz.
 * @returns one byte a sample. A sample on a decision value of the tables gets the greater number, as in ITU-T G.191.
 * @throws AudioError if the last sample is cut in half; CozeError if `pcm` is not a Uint8Array.
 * @example
 * const mulaw = pcm16ToMulaw(resample(pcm, { from: 24_000, to: 8_000 }));
 */
export function pcm16ToMulaw(pcm: Uint8Array): Uint8Array<ArrayBuffer> {
  return compress(pcm, (sample) => {
    const step = Math.min(greatestMulaw, ((sample < 0 ? ~sample : sample) >> 2) + bias);
    const segment = 26 - Math.clz32(step);
    return (sample < 0 ? 0x7f : 0xff) ^ ((segment << 4) | ((step >> (segment + 1)) & 0x0f));
  });
}

function expand(name: string, bytes: Uint8Array, sampleOf: (byte: number) => number): Uint8Array<ArrayBuffer> {
  checkSampleBytes(name, bytes);
  const pcm = new DataView(new ArrayBuffer(bytes.length * sampleBytes));
  for (const [index, byte] of bytes.entries()) pcm.setInt16(index * sampleBytes, sampleOf(byte), true);
  return new Uint8Array(pcm.buffer);
}

function compress(pcm: Uint8Array, byteOf: (sample: number) => number): Uint8Array<ArrayBuffer> {
  const samples = samplesOf(pcm);
  const bytes = new Uint8Array(pcm.byteLength / sampleBytes);
  for (let index = 0; index < bytes.length; index += 1)
    bytes[index] = byteOf(samples.getInt16(index * sampleBytes, true));
  return bytes;
}
