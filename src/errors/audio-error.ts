import { CozeError } from './coze-error.js';

/**
 * Thrown when audio, or base64 of audio, is invalid. The message says what is wrong.
 *
 * What to do: pass audio of a format that the message names, or refuse the upload.
 *
 * Not in it: the audio.
 *
 * @example
 * try {
 *   const { sampleRate } = readWav(upload);
 * } catch (error) {
 *   if (error instanceof AudioError) respond(400, error.message);
 * }
 */
export class AudioError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'AudioError';
  }

  /** The position of the error: a byte, or a character of base64, from 0. `undefined` if there is no single position. */
  readonly offset: number | undefined;

  constructor(message: string, offset?: number) {
    super(message);
    this.offset = offset;
  }
}
