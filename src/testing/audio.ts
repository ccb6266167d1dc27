const SAMPLE_RATE = 24_000;
const FRAGMENTS = 3;
const FRAGMENT_SAMPLES = SAMPLE_RATE / 50;

/** The fragments of a spoken answer in base64: the given PCM, or a soft tone of 60 ms. */
export function* speechOf(audio: Iterable<Uint8Array> = tone()): Generator<string> {
  for (const bytes of audio) yield btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

function* tone(): Generator<Uint8Array> {
  for (let fragment = 0; fragment < FRAGMENTS; fragment += 1) {
    const samples = new DataView(new ArrayBuffer(FRAGMENT_SAMPLES * 2));
    for (let index = 0; index < FRAGMENT_SAMPLES; index += 1) {
      const time = (fragment * FRAGMENT_SAMPLES + index) / SAMPLE_RATE;
      samples.setInt16(index * 2, Math.round(4_000 * Math.sin(2 * Math.PI * 440 * time)), true);
    }
    yield new Uint8Array(samples.buffer);
  }
}
