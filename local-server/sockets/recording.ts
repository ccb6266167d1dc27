import { concatenated } from '../bytes.js';
import type { SpeechCodec } from '../speech/codec.js';
import { InputAudio, type InputSettings } from './input-audio.js';

/** The audio that a client has sent so far. */
export class Recording {
  readonly #audio: InputAudio;
  readonly #pieces: Uint8Array[] = [];

  constructor(settings: InputSettings) {
    this.#audio = new InputAudio(settings);
  }

  append(base64: string): void {
    this.#pieces.push(this.#audio.push(base64));
  }

  /** What is said in it; empty when there is nothing. */
  transcribe(codec: SpeechCodec): string {
    const pcm = concatenated(this.#pieces);
    return pcm.byteLength === 0 ? '' : codec.listen(pcm, this.#audio.sampleRate);
  }
}
