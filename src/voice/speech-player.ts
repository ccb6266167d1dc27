import { speechFormatOf, type AudioBytes } from '../realtime/speech-track.js';
import { voiceCodecs } from './codec-chunk.js';
import { Speaker, type SpeakerOptions } from './speaker.js';
import type { SpeechDecoder } from './speech-decoder.js';

/** Plays the speech of a session, in the codec of its settings. */
export class SpeechPlayer {
  readonly speaker: Speaker;
  /** Undefined for PCM. */
  readonly #decoder: SpeechDecoder | undefined;
  #flushes = 0;

  private constructor(speaker: Speaker, decoder: SpeechDecoder | undefined) {
    this.speaker = speaker;
    this.#decoder = decoder;
  }

  /**
   * @param output - the settings that the server reports.
   * @throws CozeError for a codec that cannot be played here, or if its file cannot be loaded.
   */
  static async open(output: unknown, options: SpeakerOptions): Promise<SpeechPlayer> {
    const { codec, sampleRate } = speechFormatOf(output);
    const decoder = codec === 'pcm' ? undefined : (await voiceCodecs.load()).speechDecoderOf(codec, sampleRate);
    return new SpeechPlayer(new Speaker({ ...options, sampleRate: decoder?.sampleRate ?? sampleRate }), decoder);
  }

  async play(audio: AudioBytes): Promise<void> {
    await this.#play(this.#decoder?.decode(audio) ?? [audio], this.#flushes);
  }

  /** Resolves when all of it was played or flushed. */
  async done(): Promise<void> {
    const flushes = this.#flushes;
    await this.#play((await this.#decoder?.end()) ?? [], flushes);
    await this.speaker.done();
  }

  flush(): void {
    this.#flushes += 1;
    this.#decoder?.reset();
    this.speaker.flush();
  }

  close(): void {
    this.#decoder?.close();
    this.speaker.close();
  }

  /** Plays decoded audio. After a flush the rest of it is dropped. */
  async #play(pieces: readonly AudioBytes[], flushes: number): Promise<void> {
    for (const pcm of pieces) if (flushes === this.#flushes) await this.speaker.play(pcm);
  }
}
