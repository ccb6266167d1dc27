import { Framer, joinBytes, measureLevel } from '../../src/for-local-server.js';
import { InputAudio, type InputSettings } from './input-audio.js';
import type { SpeechCodec } from './speech-codec.js';

/** The audio that a client has sent until it completes or clears it. */
export class InputBuffer {
  readonly #audio: InputAudio;
  readonly #pieces: Uint8Array[] = [];

  constructor(settings: InputSettings) {
    this.#audio = new InputAudio(settings);
  }

  append(base64: string): void {
    this.#pieces.push(this.#audio.push(base64));
  }

  /** @returns an empty text if there is no speech. */
  transcribe(codec: SpeechCodec): string {
    const pcm = joinBytes(this.#pieces);
    return pcm.byteLength === 0 ? '' : codec.listen(pcm, this.#audio.sampleRate);
  }
}

/** The start of an utterance, its text so far, or its end with its transcript. */
export type Utterance =
  | { readonly type: 'started' }
  | { readonly type: 'speaking'; readonly transcribe: () => string }
  | { readonly type: 'stopped'; readonly text: string };

/** Detects and transcribes utterances in a stream of audio. */
export class UtteranceDetector {
  readonly #audio: InputAudio;
  readonly #settings: DetectionSettings;
  readonly #codec: SpeechCodec;
  /** Created when the sample rate is known. For a WAV file, its header tells it. */
  #activity: VoiceActivityDetector | undefined;

  constructor(settings: InputSettings, detection: DetectionSettings, codec: SpeechCodec) {
    this.#audio = new InputAudio(settings);
    this.#settings = detection;
    this.#codec = codec;
  }

  *append(base64: string): Generator<Utterance> {
    const pcm = this.#audio.push(base64);
    if (pcm.byteLength === 0) return;
    this.#activity ??= new VoiceActivityDetector(this.#settings, this.#audio.sampleRate);
    for (const activity of this.#activity.push(pcm)) yield this.#transcribe(activity);
  }

  /** Ends the audio, and with it an utterance that has started. */
  *flush(): Generator<Utterance> {
    for (const activity of this.#activity?.flush() ?? []) yield this.#transcribe(activity);
  }

  #transcribe(activity: Activity): Utterance {
    const { sampleRate } = this.#audio;
    switch (activity.type) {
      case 'started':
        return activity;
      case 'speaking':
        return { type: 'speaking', transcribe: () => this.#codec.listenLive?.(activity.pcm, sampleRate) ?? '' };
      case 'stopped':
        return { type: 'stopped', text: this.#codec.listen(activity.pcm, sampleRate) };
    }
  }
}

export interface DetectionSettings {
  /** Milliseconds of audio before an utterance that belong to it. */
  readonly prefix_padding_ms: number;
  /** Milliseconds of silence that end an utterance. */
  readonly silence_duration_ms: number;
}

/** The start of speech, or its audio so far, or its end with its audio. */
type Activity = { readonly type: 'started' } | { readonly type: 'speaking' | 'stopped'; readonly pcm: Uint8Array };

const FRAME_MS = 20;
/** Audio above this level is speech, in dBFS. */
const THRESHOLD = -40;
/** Frames between two live transcripts. In a long utterance they are a tenth of it: each reads it from its start. */
const LIVE_FRAMES = 5;
/** The frames of the longest utterance: a minute. Sound that continues is another one. */
const MOST_FRAMES = 3_000;

/** Detects speech in PCM16 by its level. */
class VoiceActivityDetector {
  readonly #framer: Framer;
  readonly #prefixFrames: number;
  readonly #silenceFrames: number;
  /** The frames of the current utterance, or those that may become the beginning of the next one. */
  #frames: Uint8Array[] = [];
  #isSpeaking = false;
  #silentFrames = 0;
  /** The number of frames at which the next live transcript is due. */
  #nextLive = 0;

  constructor({ prefix_padding_ms, silence_duration_ms }: DetectionSettings, sampleRate: number) {
    this.#framer = new Framer({ sampleRate, milliseconds: FRAME_MS });
    this.#prefixFrames = Math.max(0, Math.ceil(prefix_padding_ms / FRAME_MS));
    this.#silenceFrames = Math.max(1, Math.ceil(silence_duration_ms / FRAME_MS));
  }

  *push(pcm: Uint8Array): Generator<Activity> {
    for (const frame of this.#framer.push(pcm)) {
      this.#frames.push(frame);
      const isSpeech = measureLevel(frame).rms > THRESHOLD;
      this.#silentFrames = isSpeech ? 0 : this.#silentFrames + 1;
      if (isSpeech && !this.#isSpeaking) {
        this.#isSpeaking = true;
        this.#nextLive = this.#frames.length + LIVE_FRAMES;
        yield { type: 'started' };
      } else if (!this.#isSpeaking) {
        this.#frames.splice(0, this.#frames.length - this.#prefixFrames);
      } else if (this.#silentFrames >= this.#silenceFrames || this.#frames.length >= MOST_FRAMES) {
        yield { type: 'stopped', pcm: this.#take() };
      } else if (this.#frames.length >= this.#nextLive) {
        this.#nextLive = this.#frames.length + Math.max(LIVE_FRAMES, this.#frames.length / 10);
        yield { type: 'speaking', pcm: joinBytes(this.#frames) };
      }
    }
  }

  *flush(): Generator<Activity> {
    const last = this.#framer.flush();
    if (!this.#isSpeaking) return;
    if (last !== undefined) this.#frames.push(last);
    yield { type: 'stopped', pcm: this.#take() };
  }

  #take(): Uint8Array {
    const pcm = joinBytes(this.#frames);
    this.#frames = [];
    this.#isSpeaking = false;
    return pcm;
  }
}
