import { writeWav } from '../audio/wav.js';
import { joinBytes } from '../lib/source.js';
import type { AudioBytes } from '../realtime/speech-track.js';

/** Seconds of audio that a recording keeps: the last ones. */
const keptSeconds = 600;

/** Keeps PCM16 for a WAV file. */
export class WavDump {
  readonly #sampleRate: number;
  #pieces: AudioBytes[] = [];
  #bytes = 0;

  constructor(sampleRate: number) {
    this.#sampleRate = sampleRate;
  }

  add(pcm: AudioBytes): void {
    this.#pieces.push(pcm);
    this.#bytes += pcm.length;
    while (this.#bytes > keptSeconds * this.#sampleRate * 2) this.#bytes -= this.#pieces.shift()?.length ?? 0;
  }

  /** Returns the file, and begins another one. Undefined if nothing was recorded. */
  take(): Blob | undefined {
    const pcm = joinBytes(this.#pieces.splice(0));
    this.#bytes = 0;
    if (pcm.length === 0) return undefined;
    return new Blob([writeWav(pcm, { sampleRate: this.#sampleRate })], { type: 'audio/wav' });
  }
}
