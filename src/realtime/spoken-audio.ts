import type { AudioSampleRate, EffectiveOutputAudio, OutputAudio } from '../../generated/types/index.js';
import { CozeError, missingFile, type PartialStream } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import type { AsyncQueue } from '../lib/queue.js';

export type AudioBytes = Uint8Array<ArrayBuffer>;

/** The format of speech: the settings of `output_audio`, and its sample rate in Hz. */
export interface SpokenAudioOptions extends OutputAudio {
  /** For every codec. Default 24000, and 8000 for `g711a` and `g711u`. */
  readonly sample_rate?: AudioSampleRate | undefined;
}

/** The start of a sentence in the audio. */
export interface SentenceMark {
  /** The text of the sentence. */
  readonly text: string;
  /** Milliseconds from the beginning of the audio. */
  readonly startMs: number;
  /** Bytes from the beginning of the audio. */
  readonly startByte: number;
}

/** Where received audio goes. */
export interface AudioPieces {
  /** Audio that was not read yet. */
  readonly queue: AsyncQueue<AudioBytes>;
  /** All audio, for a helper that collects it. */
  readonly collected: AudioBytes[] | undefined;
  readonly sentences: SentenceMark[];
}

const wav = /* @__PURE__ */ new LazyChunk(() => import('../audio/wav.js'), missingFile);

/** About 10 s of PCM. While more is queued, no further request is made. */
const queueLimit = 524_288;

const wavCodecs = ['pcm', 'g711a', 'g711u'] as const;

/** Opus counts 48000 samples per second, also for audio recorded at another rate. */
const opusRate = 48_000;
/** Milliseconds of a frame by the modes of Opus. */
const silkFrames = [10, 20, 40, 60];
const hybridFrames = [10, 20];
const celtFrames = [2.5, 5, 10, 20];

/** The `output_audio` for the options. It names every setting that a player needs, so that no default of the server counts. */
export function outputAudioOf({ sample_rate, ...audio }: SpokenAudioOptions): OutputAudio {
  const codec = audio.codec ?? 'pcm';
  const rate = sample_rate && { sample_rate };
  if (codec === 'opus') return { ...audio, codec, ...(rate && { opus_config: { ...audio.opus_config, ...rate } }) };
  const defaults = { sample_rate: codec === 'pcm' ? 24_000 : 8_000 };
  return { ...audio, codec, pcm_config: { ...defaults, ...audio.pcm_config, ...rate } };
}

/** The speech that was received: its audio, sentences and duration. It is mono, of 16 bits. */
export class SpokenAudio {
  readonly #pieces: AudioPieces;
  #format: OutputAudio;
  /** The bytes that were not read yet. */
  #queued = 0;
  #onRoom = (): void => undefined;
  #samples = 0;
  #bytes = 0;
  #events = 0;
  #lastEvent: string | undefined;

  constructor(requested: OutputAudio, pieces: AudioPieces) {
    this.#format = requested;
    this.#pieces = pieces;
  }

  get milliseconds(): number {
    return (this.#samples * 1000) / (this.#format.codec === 'opus' ? opusRate : this.#rate);
  }

  /** For the errors of the synthesis. `text` has the sentences that have begun. */
  get partial(): PartialStream {
    const text = this.#pieces.sentences.map((sentence) => sentence.text).join('');
    return { text, events: this.#events, lastEvent: this.#lastEvent };
  }

  /** Counts an event. */
  count(type: string): void {
    this.#events += 1;
    this.#lastEvent = type;
  }

  /** Sets the format that the server sends, which may differ from the requested one. */
  setFormat({ codec, pcm_config }: Partial<EffectiveOutputAudio>): void {
    this.#format = {
      ...this.#format,
      ...(codec && { codec }),
      ...(pcm_config?.sample_rate && { pcm_config }),
    };
  }

  startSentence(text: string): void {
    this.#pieces.sentences.push({ text, startMs: this.milliseconds, startByte: this.#bytes });
  }

  add(audio: AudioBytes): void {
    const { codec } = this.#format;
    this.#bytes += audio.length;
    if (codec === 'opus') this.#samples += opusSamples(audio);
    else this.#samples += codec === 'pcm' ? audio.length / 2 : audio.length;
    this.#queued += audio.length;
    this.#pieces.collected?.push(audio);
    this.#pieces.queue.push(audio);
  }

  /** Resolves once little audio is queued: less than the limit, or any amount if a helper collects it. */
  untilRoom(): Promise<void> {
    if (this.#hasRoom) return Promise.resolve();
    return new Promise((resolve) => (this.#onRoom = resolve));
  }

  /** Audio was read. */
  read({ length }: AudioBytes): void {
    this.#queued -= length;
    if (this.#hasRoom) this.#onRoom();
  }

  /** @throws CozeError for audio in packets. */
  async toWav(audio: Uint8Array): Promise<AudioBytes> {
    const { writeWav } = await wav.load();
    const codec = wavCodecs.find((name) => name === this.#format.codec);
    if (codec === undefined) throw notJoinable(this.#format.codec);
    return writeWav(audio, { codec, sampleRate: this.#rate });
  }

  get #hasRoom(): boolean {
    return this.#pieces.collected !== undefined || this.#queued < queueLimit;
  }

  get #rate(): number {
    return this.#format.pcm_config?.sample_rate ?? 24_000;
  }
}

/** The error about packets: they have no length, so that joined they cannot be separated again. */
export function notJoinable(codec: string | undefined): CozeError {
  return new CozeError(`Audio in ${codec} is sent in packets that cannot be joined. Iterate it, or request pcm.`);
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
