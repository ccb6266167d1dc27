import { AudioError } from './audio-error.js';
import { blockBytes, wholeFormat, type PartialFormat } from './audio-format.js';

/** How long frames are, and of which audio; what is not mono PCM16 says so, as for `writeWav`. */
export type FramerOptions = PartialFormat & {
  /** The length of a frame in milliseconds: 20 for telephony, 100 for uploads. It is rounded to whole samples. */
  readonly milliseconds: number;
};

const MOST_MILLISECONDS = 60_000;

/**
 * Cuts a stream of raw audio into frames of equal length, however the stream is cut itself.
 *
 * @param options - `milliseconds` and `sampleRate`; `channels` (1), `codec` (`pcm`) and `bitDepth` (16 with `pcm`) where
 * they differ.
 * @throws AudioError when the format is none, or a frame would be shorter than one sample or longer than a minute.
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

  constructor({ milliseconds, ...format }: FramerOptions) {
    const whole = wholeFormat(format);
    this.frameBytes = Math.round((whole.sampleRate * milliseconds) / 1000) * blockBytes(whole);
    if (!(this.frameBytes > 0 && milliseconds <= MOST_MILLISECONDS))
      throw new AudioError(
        `A frame of ${milliseconds} ms at ${whole.sampleRate} Hz: it has to last from one sample to a minute.`,
      );
    this.#frame = new Uint8Array(this.frameBytes);
  }

  /**
   * Takes the next piece of the stream.
   *
   * @param bytes - raw audio, cut anywhere. It is copied.
   * @returns the frames that are whole now, none while the piece is short.
   * @example
   * const frames = framer.push(piece);
   */
  push(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] {
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
   * Ends the stream. The next piece starts another one.
   *
   * @returns what is left, shorter than a frame; undefined when nothing is.
   * @example
   * const rest = framer.flush();
   */
  flush(): Uint8Array<ArrayBuffer> | undefined {
    const rest = this.#frame.slice(0, this.#filled);
    this.#filled = 0;
    return rest.length === 0 ? undefined : rest;
  }
}
