import type { SpeechCodec } from '../speech/codec.js';
import { InputAudio, type InputSettings } from './input-audio.js';
import { type Activity, type Detection, VoiceActivity } from './voice-activity.js';

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
