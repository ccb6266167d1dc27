import type { Microphone } from '../voice/microphone.js';

/** The track that a `PcmRecorder` records: the members of that of `@coze/api` which programs use. */
export class RecorderTrack {
  readonly #microphone: Microphone;

  /** @internal */
  constructor(microphone: Microphone) {
    this.#microphone = microphone;
  }

  /**
   * The track of the browser.
   *
   * @example
   * const settings = recorder.audioTrack?.getMediaStreamTrack().getSettings();
   */
  getMediaStreamTrack(): MediaStreamTrack {
    return this.#microphone.track;
  }

  /**
   * The name of the microphone.
   *
   * @example
   * label.textContent = recorder.audioTrack?.getTrackLabel() ?? '';
   */
  getTrackLabel(): string {
    return this.#microphone.device.label;
  }

  /**
   * The loudness of the last 20 ms, from 0 to 1.
   *
   * @example
   * meter.value = recorder.audioTrack?.getVolumeLevel() ?? 0;
   */
  getVolumeLevel(): number {
    return Math.min(1, 10 ** (this.#microphone.level / 20));
  }
}
