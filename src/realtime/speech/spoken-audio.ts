import type { AudioSampleRate, EffectiveOutputAudio, OutputAudio } from '../../../generated/types/index.js';
import { writeWav } from '../../audio/wav.js';
import { CozeError } from '../../errors/coze-error.js';
import { OPUS_RATE, opusSamples } from './opus-packet.js';

const wavCodecs = ['pcm', 'g711a', 'g711u'] as const;

/** What speech is to be like: the settings of `output_audio`, and its sample rate in Hz. */
export interface SpokenAudioOptions extends OutputAudio {
  /** For every codec. Default 24000, and 8000 for `g711a` and `g711u`. */
  readonly sample_rate?: AudioSampleRate | undefined;
}

/** The `output_audio` that asks for it. Nothing is left to the server that one must know to play what it sends. */
export function outputAudioOf({ sample_rate, ...audio }: SpokenAudioOptions): OutputAudio {
  const codec = audio.codec ?? 'pcm';
  const rate = sample_rate && { sample_rate };
  if (codec === 'opus') return { ...audio, codec, ...(rate && { opus_config: { ...audio.opus_config, ...rate } }) };
  const usual = { sample_rate: codec === 'pcm' ? 24_000 : 8_000 };
  return { ...audio, codec, pcm_config: { ...usual, ...audio.pcm_config, ...rate } };
}

/** How long the audio is that has come, and what one must know of it to make a file of it. Speech is mono, of 16 bits. */
export class SpokenAudio {
  #audio: OutputAudio;
  #samples = 0;
  #bytes = 0;

  constructor(asked: OutputAudio) {
    this.#audio = asked;
  }

  /** What the server says it sends, which is what counts. */
  correct({ codec, pcm_config }: Partial<EffectiveOutputAudio>): void {
    this.#audio = {
      ...this.#audio,
      ...(codec && { codec }),
      ...(pcm_config?.sample_rate && { pcm_config }),
    };
  }

  add(audio: Uint8Array): void {
    const { codec } = this.#audio;
    this.#bytes += audio.length;
    if (codec === 'opus') this.#samples += opusSamples(audio);
    else this.#samples += codec === 'pcm' ? audio.length / 2 : audio.length;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get milliseconds(): number {
    return (this.#samples * 1000) / (this.#audio.codec === 'opus' ? OPUS_RATE : this.#rate);
  }

  get #rate(): number {
    return this.#audio.pcm_config?.sample_rate ?? 24_000;
  }

  /** @throws CozeError for Opus: its packets have no length in them, so that joined they cannot be told apart. */
  checkJoinable(): void {
    this.#joinable();
  }

  /** @throws as `checkJoinable()` does. */
  toWav(audio: Uint8Array): Uint8Array<ArrayBuffer> {
    return writeWav(audio, { codec: this.#joinable(), sampleRate: this.#rate });
  }

  #joinable(): (typeof wavCodecs)[number] {
    const { codec } = this.#audio;
    const found = wavCodecs.find((name) => name === codec);
    if (found !== undefined) return found;
    throw new CozeError(`Audio in ${codec} comes in packets that cannot be joined: iterate it, or ask for pcm.`);
  }
}
