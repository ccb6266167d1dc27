import { decodeBase64 } from '../audio/base64.js';
import { checkBoolean, checkFunction, checkObject } from '../errors/check.js';
import { Log, type Logger } from '../http/log.js';
import { Playback } from './playback.js';

/** Options of a `PcmPlayer`. */
export interface PcmPlayerOptions {
  /** Called when everything before `complete()` has sounded, and by `interrupt()`. */
  onCompleted: () => void;
  /** Wait for `resume()` after each `init()`. Default false. */
  isPauseDefault?: boolean | undefined;
  /** Gets the lines of the log. Default: the console. */
  logger?: Logger | undefined;
}

/**
 * Plays base64 of mono PCM16 at 24000 Hz, the speech of Coze, piece by piece.
 *
 * @throws CozeError for an invalid option.
 * @example
 * ```ts
 * const player = new PcmPlayer({ onCompleted: () => console.log('done') });
 * player.init(); // within a click
 * for await (const event of session) {
 *   if (event.event_type === 'speech.audio.update') await player.append(event.data.delta);
 *   if (event.event_type === 'speech.audio.completed') player.complete();
 * }
 * ```
 */
export class PcmPlayer {
  readonly #onCompleted: () => void;
  readonly #isPauseDefault: boolean;
  readonly #log: Log;
  #playback: Playback | undefined;

  constructor(options: PcmPlayerOptions) {
    checkObject('options', options);
    const { onCompleted, isPauseDefault = false, logger } = options;
    checkFunction('onCompleted', onCompleted);
    checkBoolean('isPauseDefault', isPauseDefault);
    this.#onCompleted = onCompleted;
    this.#isPauseDefault = isPauseDefault;
    this.#log = new Log(logger);
  }

  /**
   * Begins a new sound: what was added before is dropped. Call it within a click: elsewhere browsers do not let it play.
   *
   * @throws CozeError where there is no Web Audio.
   * @example
   * player.init();
   */
  init(): void {
    this.#playback?.close();
    this.#playback = new Playback({
      onError: (error) => this.#log.write('warn', 'A piece of audio cannot be played.', error),
    });
    if (this.#isPauseDefault) this.#playback.pause();
  }

  /**
   * Ends the sound, and frees the speaker. `init()` begins again.
   *
   * @example
   * await player.destroy();
   */
  async destroy(): Promise<void> {
    this.#playback?.close();
    this.#playback = undefined;
  }

  /**
   * Says that the sound is complete: `onCompleted` is called when all of it was played.
   *
   * @example
   * player.complete();
   */
  complete(): void {
    this.#playback?.end(() => this.#onCompleted());
  }

  /**
   * Ends the sound at once, and calls `onCompleted`. What is added after it is dropped until `init()`.
   *
   * @example
   * stopButton.onclick = () => player.interrupt();
   */
  async interrupt(): Promise<void> {
    await this.destroy();
    this.#onCompleted();
  }

  /**
   * Stops the sound until `resume()`.
   *
   * @example
   * await player.pause();
   */
  async pause(): Promise<void> {
    this.#playback?.pause();
  }

  /**
   * Continues the sound.
   *
   * @example
   * await player.resume();
   */
  async resume(): Promise<void> {
    this.#playback?.resume();
  }

  /**
   * Pauses while it plays, and continues otherwise.
   *
   * @example
   * playButton.onclick = () => player.togglePlay();
   */
  togglePlay(): Promise<void> {
    return this.isPlaying() ? this.pause() : this.resume();
  }

  /**
   * True while audio sounds, or waits to.
   *
   * @example
   * playButton.textContent = player.isPlaying() ? 'Pause' : 'Play';
   */
  isPlaying(): boolean {
    return this.#playback?.isPlaying ?? false;
  }

  /**
   * Plays a piece after those before. Without `init()` it is dropped.
   *
   * @param message - base64 of PCM16.
   * @returns resolves at once: up to 32 MiB are kept.
   * @throws AudioError if it is not base64; CozeError if too much waits.
   * @example
   * await player.append(update.data.delta);
   */
  async append(message: string): Promise<void> {
    this.#playback?.add(decodeBase64(message));
  }
}
