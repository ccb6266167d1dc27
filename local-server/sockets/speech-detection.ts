import { Framer, measureLevel } from '../../src/for-local-server.js';
import { concatenated } from '../bytes.js';
import type { SpeechCodec } from '../speech-codec.js';
import { InputAudio, type InputSettings } from './input-audio.js';

/** What a listener notices: that someone began to speak, or what they have said. */
export type Heard = { readonly type: 'started' } | { readonly type: 'stopped'; readonly text: string };

/** Listens to endless audio and tells where someone speaks, and what they say. */
export class Listener {
  readonly #audio: InputAudio;
  readonly #detection: Detection;
  readonly #codec: SpeechCodec;
  /** Made once the sample rate is known, which a WAV file tells. */
  #activity: VoiceActivity | undefined;

  constructor(settings: InputSettings, detection: Detection, codec: SpeechCodec) {
    this.#audio = new InputAudio(settings);
    this.#detection = detection;
    this.#codec = codec;
  }

  *append(base64: string): Generator<Heard> {
    const pcm = this.#audio.push(base64);
    if (pcm.byteLength === 0) return;
    this.#activity ??= new VoiceActivity(this.#detection, this.#audio.sampleRate);
    for (const activity of this.#activity.push(pcm)) yield this.#understand(activity);
  }

  *flush(): Generator<Heard> {
    for (const activity of this.#activity?.flush() ?? []) yield this.#understand(activity);
  }

  #understand(activity: Activity): Heard {
    if (activity.type === 'started') return activity;
    return { type: 'stopped', text: this.#codec.listen(activity.pcm, this.#audio.sampleRate) };
  }
}

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
