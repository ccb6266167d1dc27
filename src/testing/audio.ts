const SAMPLE_RATE = 24_000;
const FRAGMENTS = 3;
const FRAGMENT_MS = 20;
const BYTES_A_SAMPLE = 2;

/** The fragments of a spoken answer in base64: the given PCM, or a soft tone of 60 ms. */
export function* speechOf(audio: Iterable<Uint8Array> = fragments()): Generator<string> {
  for (const bytes of audio) yield btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function* fragments(): Generator<Uint8Array> {
  const whole = tone(SAMPLE_RATE, FRAGMENTS * FRAGMENT_MS);
  const size = whole.byteLength / FRAGMENTS;
  for (let start = 0; start < whole.byteLength; start += size) yield whole.subarray(start, start + size);
}

/** A soft tone as 16 bit PCM in one channel. */
export function tone(sampleRate: number, milliseconds: number): Uint8Array {
  const count = Math.round((sampleRate * milliseconds) / 1000);
  const samples = new DataView(new ArrayBuffer(count * BYTES_A_SAMPLE));
  for (let index = 0; index < count; index += 1) {
    const time = index / sampleRate;
    samples.setInt16(index * BYTES_A_SAMPLE, Math.round(4_000 * Math.sin(2 * Math.PI * 440 * time)), true);
  }
  return new Uint8Array(samples.buffer);
}

const HEADER_BYTES = 44;
const PCM = 1;

/** 16 bit PCM in one channel as a WAV file. */
export function wav(pcm: Uint8Array, sampleRate: number): Uint8Array {
  const file = new Uint8Array(HEADER_BYTES + pcm.byteLength);
  const header = new DataView(file.buffer);
  const name = (offset: number, text: string): void => file.set(new TextEncoder().encode(text), offset);
  name(0, 'RIFF');
  header.setUint32(4, file.byteLength - 8, true);
  name(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, PCM, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, sampleRate, true);
  header.setUint32(28, sampleRate * BYTES_A_SAMPLE, true);
  header.setUint16(32, BYTES_A_SAMPLE, true);
  header.setUint16(34, BYTES_A_SAMPLE * 8, true);
  name(36, 'data');
  header.setUint32(40, pcm.byteLength, true);
  file.set(pcm, HEADER_BYTES);
  return file;
}
