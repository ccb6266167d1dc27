import { AudioError } from '../errors/audio-error.js';
import { checkObject, shown } from '../errors/check.js';
import { checkSampleBytes, blockBytes, wholeFormat, type PartialFormat } from './format.js';

/** The length of the frames, and the format of the audio as for `writeWav`. */
export type FramerOptions = PartialFormat & {
  /** The length of a frame in milliseconds: 20 for telephony, 100 for uploads. It is rounded to whole samples. */
  readonly milliseconds: number;
};

const longestFrame = 60_000;

/**
 * Cuts a stream of raw audio into frames of equal length. The pieces of the stream may have any length.
 *
 * @param options - `milliseconds` and `sampleRate`; `channels` (default 1), `codec` (default `pcm`) and `bitDepth` (default
 * 16 for `pcm`).
 * @throws AudioError if the format is invalid, or a frame is shorter than one sample or longer than a minute; CozeError if
 * `options` is not an object.
 * @example
 * const framer = new Framer({ sampleRate: 24_000, milliseconds: 100 });
 * for await (const piece of microphone)
 *   for (const frame of framer.push(piece))
 *     session.send({ event_type: 'input_audio_buffer.append', data: { delta: encodeBase64(frame) } });
 * const rest = framer.flush(); // shorter, or undefined
 */
export class Framer {
  /** The bytes of each frame. */
  readonly frameBytes: number;
  #frame: Uint8Array<ArrayBuffer>;
  #filled = 0;

  constructor(options: FramerOptions) {
    checkObject('options', options);
    const { milliseconds } = options;
    const whole = wholeFormat(options);
    const samples = typeof milliseconds === 'number' ? Math.round((whole.sampleRate * milliseconds) / 1000) : NaN;
    this.frameBytes = samples * blockBytes(whole);
    if (!(this.frameBytes > 0 && milliseconds <= longestFrame))
      throw new AudioError(
        `A frame of ${shown(milliseconds)} ms at ${whole.sampleRate} Hz: it must last at least one sample and at most a minute.`,
      );
    this.#frame = new Uint8Array(this.frameBytes);
  }

  /**
   * Adds the next piece of the stream.
   *
   * @param bytes - raw audio, cut anywhere. It is copied.
   * @returns the frames that are complete now; none if the piece is short.
   * @throws CozeError if `bytes` is not a Uint8Array.
   * @example
   * const frames = framer.push(piece);
   */
  push(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
    checkSampleBytes('bytes', bytes);
    const frames: Uint8Array<ArrayBuffer>[] = [];
    for (let at = 0; at < bytes.length;) {
      const part = bytes.subarray(at, at + this.frameBytes - this.#filled);
      this.#frame.set(part, this.#filled);
      this.#filled += part.length;
      at += part.length;
      if (this.#filled < this.frameBytes) break;
      frames.push(this.#frame);
      this.#frame = new Uint8Array(this.frameBytes);
      this.#filled = 0;
    }
    return frames;
  }

  /**
   * Ends the stream. The next piece starts a new one.
   *
   * @returns the rest, shorter than a frame; `undefined` if nothing is left.
   * @example
   * const rest = framer.flush();
   */
  flush(): Uint8Array<ArrayBuffer> | undefined {
    const rest = this.#frame.slice(0, this.#filled);
    this.#filled = 0;
    return rest.length === 0 ? undefined : rest;
  }
}
