import { missingFile, CozeError } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { memberOf, valueAt } from '../lib/shapes.js';

export type AudioBytes = Uint8Array<ArrayBuffer>;

/** The start of a sentence in the audio. */
export interface SentenceMark {
  /** The text of the sentence. */
  readonly text: string;
  /** Milliseconds from the beginning of the audio. */
  readonly startMs: number;
  /** Bytes from the beginning of the audio. */
  readonly startByte: number;
}

/** The format of speech. It is mono, of 16 bits. */
export interface SpeechFormat {
  readonly codec: string;
  /** In Hz. */
  readonly sampleRate: number;
}

const wav = /* @__PURE__ */ new LazyChunk(() => import('../audio/wav.js'), missingFile);

const wavCodecs = ['pcm', 'g711a', 'g711u'] as const;

/** Opus counts 48000 samples per second, also for audio recorded at another rate. */
const opusRate = 48_000;
/** Milliseconds of a frame by the modes of Opus. */
const silkFrames = [10, 20, 40, 60];
const hybridFrames = [10, 20];
const celtFrames = [2.5, 5, 10, 20];

/** The format that settings of `output_audio` mean. Of several, the later ones count. */
export function speechFormatOf(...settings: readonly unknown[]): SpeechFormat {
  let codec = 'pcm';
  let rate: number | undefined;
  for (const output of settings) {
    const given = memberOf(output, 'codec');
    if (typeof given === 'string' && given !== '') codec = given;
    const givenRate = valueAt(output, ['pcm_config', 'sample_rate']);
    if (typeof givenRate === 'number' && givenRate > 0) rate = givenRate;
  }
  return { codec, sampleRate: rate ?? (codec.startsWith('g711') ? 8_000 : 24_000) };
}

/** Follows speech: its duration, and where its sentences begin. */
export class SpeechTrack {
  format: SpeechFormat;
  readonly sentences: SentenceMark[];
  #samples = 0;
  #bytes = 0;

  constructor(format: SpeechFormat, sentences: SentenceMark[] = []) {
    this.format = format;
    this.sentences = sentences;
  }

  get milliseconds(): number {
    const { codec, sampleRate } = this.format;
    return (this.#samples * 1000) / (codec === 'opus' ? opusRate : sampleRate);
  }

  startSentence(text: string): void {
    this.sentences.push({ text, startMs: this.milliseconds, startByte: this.#bytes });
  }

  add(audio: Uint8Array): void {
    const { codec } = this.format;
    this.#bytes += audio.length;
    if (codec === 'opus') this.#samples += opusSamples(audio);
    else this.#samples += codec === 'pcm' ? audio.length / 2 : audio.length;
  }

  /** @throws CozeError for audio in packets. */
  async toWav(audio: Uint8Array): Promise<AudioBytes> {
    const { writeWav } = await wav.load();
    const { codec: name, sampleRate } = this.format;
    const codec = wavCodecs.find((known) => known === name);
    if (codec === undefined) throw notJoinable(name);
    return writeWav(audio, { codec, sampleRate });
  }
}

/** The error about packets: they have no length, so that joined they cannot be separated again. */
export function notJoinable(codec: string | undefined): CozeError {
  const name = typeof codec === 'string' ? codec : typeof codec;
  return new CozeError(`Audio in ${name} is sent in packets that cannot be joined. Iterate it, or request pcm.`);
}

/** The samples of an Opus packet, from its first bytes (RFC 6716, section 3.1). */
function opusSamples(packet: Uint8Array): number {
  const [head, count = 0] = packet;
  if (head === undefined) return 0;
  const config = head >> 3;
  const durations = config < 12 ? silkFrames : config < 16 ? hybridFrames : celtFrames;
  const milliseconds = durations[config % durations.length] ?? 0;
  const code = head & 3;
  const frames = code === 0 ? 1 : code === 3 ? count & 63 : 2;
  return (frames * milliseconds * opusRate) / 1000;
}
