import { Framer, measureLevel } from '../../src/for-local-server.js';
import { concatenated } from '../bytes.js';

/** Someone began to speak, or stopped and has said this. */
export type Activity = { readonly type: 'started' } | { readonly type: 'stopped'; readonly pcm: Uint8Array };

export interface Detection {
  /** How much is kept of what came before the first word. */
  readonly prefix_padding_ms: number;
  /** How long the silence is that ends what is said. */
  readonly silence_duration_ms: number;
}

const FRAME_MS = 20;
/** Louder than this is speech, in dBFS. */
const THRESHOLD = -40;

/** Finds speech in PCM16 by its level. */
export class VoiceActivity {
  readonly #framer: Framer;
  readonly #prefixFrames: number;
  readonly #silenceFrames: number;
  /** What was said so far, or what came before. */
  #frames: Uint8Array[] = [];
  #isSpeaking = false;
  #silent = 0;

  constructor({ prefix_padding_ms, silence_duration_ms }: Detection, sampleRate: number) {
    this.#framer = new Framer({ sampleRate, milliseconds: FRAME_MS });
    this.#prefixFrames = Math.max(0, Math.ceil(prefix_padding_ms / FRAME_MS));
    this.#silenceFrames = Math.max(1, Math.ceil(silence_duration_ms / FRAME_MS));
  }

  *push(pcm: Uint8Array): Generator<Activity> {
    for (const frame of this.#framer.push(pcm)) {
      this.#frames.push(frame);
      const isLoud = measureLevel(frame).rms > THRESHOLD;
      this.#silent = isLoud ? 0 : this.#silent + 1;
      if (isLoud && !this.#isSpeaking) {
        this.#isSpeaking = true;
        yield { type: 'started' };
      } else if (!this.#isSpeaking) {
        this.#frames.splice(0, this.#frames.length - this.#prefixFrames);
      } else if (this.#silent >= this.#silenceFrames) {
        yield { type: 'stopped', pcm: this.#take() };
      }
    }
  }

  /** Ends the audio: what is being said is all that is said. */
  *flush(): Generator<Activity> {
    const last = this.#framer.flush();
    if (!this.#isSpeaking) return;
    if (last !== undefined) this.#frames.push(last);
    yield { type: 'stopped', pcm: this.#take() };
  }

  #take(): Uint8Array {
    const pcm = concatenated(this.#frames);
    this.#frames = [];
    this.#isSpeaking = false;
    return pcm;
  }
}
