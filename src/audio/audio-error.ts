import { CozeError, nameClasses } from '../errors/coze-error.js';

/**
 * Audio, or the base64 of it, is not what it has to be. The message says what is wrong and what to do.
 *
 * @example
 * try {
 *   const { sampleRate } = readWav(upload);
 * } catch (error) {
 *   if (error instanceof AudioError) reply(400, error.message);
 * }
 */
export class AudioError extends CozeError {
  /** Where it is wrong: the byte, or in base64 the character, counted from 0. Absent where it is no single place. */
  readonly offset: number | undefined;

  constructor(message: string, offset?: number) {
    super(message);
    this.offset = offset;
  }
}

nameClasses({ AudioError });
