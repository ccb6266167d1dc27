import type { AudioSampleRate, EffectiveOutputAudio, OutputAudio } from '../../generated/types/types.gen.js';
import type { PartialStream } from '../errors/coze-error.js';
import type { AsyncQueue } from '../lib/queue.js';
import { speechFormatOf, SpeechTrack, type AudioBytes, type SentenceMark } from './speech-track.js';

/** The format of speech: the settings of `output_audio`, and its sample rate in Hz. */
export interface SpokenAudioOptions extends OutputAudio {
  /** For every codec. Default 24000, and 8000 for `g711a` and `g711u`. */
  readonly sample_rate?: AudioSampleRate | undefined;
}

/** Where received audio goes. */
export interface AudioPieces {
  /** Audio that was not read yet. */
  readonly queue: AsyncQueue<AudioBytes>;
  /** All audio, for a helper that collects it. */
  readonly collected: AudioBytes[] | undefined;
  readonly sentences: SentenceMark[];
}

/** About 10 s of PCM. While more is queued, no further request is made. */
const queueLimit = 524_288;

/** The `output_audio` for the options. It names every setting that a player needs, so that no default of the server counts. */
export function outputAudioOf({ sample_rate, ...audio }: SpokenAudioOptions): OutputAudio {
  const codec = audio.codec ?? 'pcm';
  const rate = sample_rate && { sample_rate };
  if (codec === 'opus') return { ...audio, codec, ...(rate && { opus_config: { ...audio.opus_config, ...rate } }) };
  const defaults = { sample_rate: codec === 'pcm' ? 24_000 : 8_000 };
  return { ...audio, codec, pcm_config: { ...defaults, ...audio.pcm_config, ...rate } };
}

/** The speech that was received: its audio, sentences and duration. */
export class SpokenAudio {
  readonly #pieces: AudioPieces;
  readonly #requested: OutputAudio;
  readonly #track: SpeechTrack;
  /** The bytes that were not read yet. */
  #queued = 0;
  #onRoom = (): void => undefined;
  #events = 0;
  #lastEvent: string | undefined;

  constructor(requested: OutputAudio, pieces: AudioPieces) {
    this.#requested = requested;
    this.#track = new SpeechTrack(speechFormatOf(requested), pieces.sentences);
    this.#pieces = pieces;
  }

  get milliseconds(): number {
    return this.#track.milliseconds;
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
  setFormat(effective: Partial<EffectiveOutputAudio>): void {
    this.#track.format = speechFormatOf(this.#requested, effective);
  }

  startSentence(text: string): void {
    this.#track.startSentence(text);
  }

  add(audio: AudioBytes): void {
    if (audio.length === 0) return;
    this.#track.add(audio);
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
  toWav(audio: Uint8Array): Promise<AudioBytes> {
    return this.#track.toWav(audio);
  }

  get #hasRoom(): boolean {
    return this.#pieces.collected !== undefined || this.#queued < queueLimit;
  }
}
