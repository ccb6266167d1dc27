import { Resampler } from '../audio/resample.js';
import { checkNumber, checkOptionalFunction, checkOptionalText, checkUint8Array, copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { asyncDispose } from '../lib/polyfills.js';
import { memberOf } from '../lib/shapes.js';
import { contextError, holdContext, levelOf, loadWorklet, type PageAudioContext } from './audio-context.js';

/** Seconds of audio that wait to be played before `play()` waits. */
const wanted = 1;
/** Milliseconds of audio that may wait to be played. */
const mostMs = 60_000;

/** Options of a `Speaker`. */
export interface SpeakerOptions {
  /** The sample rate of the audio in Hz. Default 24000, that of the speech of Coze. */
  readonly sampleRate?: number | undefined;
  /** From 0 to 1, or more to amplify. Default 1. */
  readonly volume?: number | undefined;
  /** The context that plays. It is kept running, and not closed. Default: one of its own. */
  readonly context?: PageAudioContext | undefined;
  /** The address of the file `coze-client/voice/worklet.js`, for pages whose policy forbids blobs. */
  readonly workletUrl?: string | undefined;
  /** Called about every 20 ms while it plays, and once it has become silent. */
  readonly onProgress?: (() => void) | undefined;
}

/** The processor tells how far it is. Frames are samples at the rate of the context. */
interface PlaybackReport {
  /** Frames that were played or dropped. */
  readonly done: number;
  /** Frames that were played. */
  readonly total: number;
  /** The mean of the squares of the 16-bit samples since the last report. */
  readonly power: number;
}

/** Someone who waits until at most `left` frames have to be played. */
interface PlaybackWait {
  readonly left: number;
  readonly settle: () => void;
}

/**
 * Plays mono PCM16 piece by piece, without gaps, and knows how much of it was played.
 *
 * Create it within a click: elsewhere browsers do not let it play until the user touches the page.
 *
 * @throws CozeError where there is no Web Audio, or for an invalid option; AudioError for an invalid sample rate.
 * @example
 * ```ts
 * const speaker = new Speaker();
 * session.sendText('Tell me a joke.');
 * for await (const pcm of session.reply().audio) await speaker.play(pcm);
 * await speaker.done();
 * ```
 */
export class Speaker {
  readonly #sampleRate: number;
  readonly #context: AudioContext;
  readonly #release: () => void;
  readonly #onProgress: (() => void) | undefined;
  readonly #gain: GainNode;
  readonly #loaded: Promise<void>;
  #resampler: Resampler;
  #node: AudioWorkletNode | undefined;
  /** Messages for the processor while it loads. */
  #messages: unknown[] = [];
  readonly #waits = new Set<PlaybackWait>();
  /** Frames that were handed over. */
  #sent = 0;
  /** Those of them that the last flush has dropped, or that were played before it. */
  #flushed = 0;
  #report: PlaybackReport = { done: 0, total: 0, power: 0 };
  /** True while the resampler keeps the end of a sound. */
  #hasRest = false;
  #isPaused = false;
  #isClosed = false;

  constructor(options: SpeakerOptions = {}) {
    const { sampleRate = 24_000, volume = 1, context: given, workletUrl, onProgress } = copyOf('options', options);
    checkNumber('volume', volume, 0);
    checkOptionalText('workletUrl', workletUrl);
    checkOptionalFunction('onProgress', onProgress);
    void new Resampler({ from: sampleRate, to: sampleRate });
    this.#sampleRate = sampleRate;
    const { context, release } = holdContext(given);
    this.#context = context;
    this.#release = release;
    this.#onProgress = onProgress;
    this.#resampler = this.#newResampler();
    this.#gain = context.createGain();
    this.#gain.gain.value = volume;
    this.#gain.connect(context.destination);
    this.#loaded = this.#load(workletUrl).catch((error: unknown) => {
      // Browsers reject it also because of `close()`.
      if (!this.#isClosed) throw contextError(context, error);
    });
    // `play()` and `done()` reject with the error.
    this.#loaded.catch(() => undefined);
  }

  /** From 0 to 1, or more to amplify. */
  get volume(): number {
    return this.#gain.gain.value;
  }

  set volume(volume: number) {
    checkNumber('volume', volume, 0);
    this.#gain.gain.value = volume;
  }

  /** Milliseconds of audio that were played since the speaker exists. Audio that was flushed does not count. */
  get playedMs(): number {
    return (this.#report.total * 1000) / this.#context.sampleRate;
  }

  /** Milliseconds of audio that wait to be played. */
  get queuedMs(): number {
    return (this.#left * 1000) / this.#context.sampleRate;
  }

  /** The loudness of the last 20 ms, before the volume, in dBFS: 0 at full scale, -Infinity for silence. */
  get level(): number {
    return levelOf(this.#report.power);
  }

  /** True after `pause()`. */
  get paused(): boolean {
    return this.#isPaused;
  }

  /**
   * Plays a piece after those before.
   *
   * @param pcm - mono PCM16, cut anywhere, even inside a sample. It is copied.
   * @returns resolves while at most a second waits to be played: await it, so that a long speech does not fill the memory.
   * @throws CozeError if the speaker is closed, its context was closed before it could begin, the worklet cannot be loaded,
   * `pcm` is not a Uint8Array, or 60 s wait to be played: await the calls before.
   * @example
   * for await (const pcm of reply.audio) await speaker.play(pcm);
   */
  async play(pcm: Uint8Array): Promise<void> {
    checkUint8Array('pcm', pcm);
    this.#checkOpen();
    if (this.queuedMs > mostMs) throw new CozeError('More than 60 s wait: await play().');
    this.#hasRest = true;
    this.#send(this.#resampler.push(pcm));
    await this.#untilLeft(wanted * this.#context.sampleRate);
  }

  /**
   * Waits until everything was played or flushed. The next piece begins a new sound.
   *
   * @throws CozeError if the speaker is closed, its context was closed before it could begin, or the worklet cannot be loaded;
   * AudioError if the last sample is cut in half.
   * @example
   * await speaker.done();
   */
  async done(): Promise<void> {
    this.#checkOpen();
    if (this.#hasRest) this.#send(this.#resampler.flush());
    this.#hasRest = false;
    await this.#untilLeft(0);
  }

  /**
   * Drops what waits to be played: the sound ends at once. Calls of `play()` and `done()` that wait resolve.
   *
   * @example
   * void reply.interruption.then(() => speaker.flush());
   */
  flush(): void {
    this.#resampler = this.#newResampler();
    this.#hasRest = false;
    this.#messages = this.#messages.filter((message) => typeof message === 'boolean');
    this.#flushed = this.#sent;
    this.#post(this.#sent);
    this.#settle();
  }

  /**
   * Stops the sound. What waits to be played stays.
   *
   * @example
   * speaker.pause();
   */
  pause(): void {
    this.#isPaused = true;
    this.#post(true);
  }

  /**
   * Continues the sound after `pause()`.
   *
   * @example
   * speaker.resume();
   */
  resume(): void {
    this.#isPaused = false;
    this.#post(false);
  }

  /**
   * Plays on another device, together with all else that its context plays.
   *
   * @param id - the id of the device, see `listSpeakers()`. Undefined for the default one.
   * @throws CozeError if the browser cannot choose a speaker, as Safari and Firefox, or there is none with this id.
   * @example
   * select.onchange = () => speaker.setDevice(select.value);
   */
  async setDevice(id?: string): Promise<void> {
    checkOptionalText('id', id);
    const setSinkId = memberOf(this.#context, 'setSinkId');
    if (typeof setSinkId !== 'function') throw new CozeError('This browser cannot choose a speaker.');
    try {
      await Reflect.apply(setSinkId, this.#context, [id ?? '']);
    } catch (cause) {
      throw contextError(this.#context, new CozeError('The speaker cannot be used: see listSpeakers().', { cause }));
    }
  }

  /**
   * Closes the speaker. What waits to be played is dropped.
   *
   * @example
   * speaker.close();
   */
  close(): void {
    if (this.#isClosed) return;
    this.flush();
    this.#isClosed = true;
    if (this.#node !== undefined) this.#node.port.onmessage = null;
    this.#post(null);
    this.#node?.disconnect();
    this.#gain.disconnect();
    this.#release();
  }

  /** As `close()`, at the end of a block with `await using`. */
  async [asyncDispose](): Promise<void> {
    this.close();
  }

  #checkOpen(): void {
    if (this.#isClosed) throw new CozeError('The speaker is closed.');
  }

  get #left(): number {
    return this.#sent - Math.max(this.#report.done, this.#flushed);
  }

  #newResampler(): Resampler {
    return new Resampler({ from: this.#sampleRate, to: this.#context.sampleRate });
  }

  async #load(workletUrl: string | undefined): Promise<void> {
    await loadWorklet(this.#context, workletUrl);
    if (this.#isClosed) return;
    this.#node = new AudioWorkletNode(this.#context, 'coze-playback', { numberOfInputs: 0, outputChannelCount: [1] });
    this.#node.port.onmessage = ({ data }: MessageEvent<PlaybackReport>) => this.#played(data);
    this.#node.connect(this.#gain);
    for (const message of this.#messages.splice(0)) this.#post(message);
  }

  #send(pcm: Uint8Array<ArrayBuffer>): void {
    if (pcm.length === 0) return;
    const samples = new Int16Array(pcm.buffer);
    this.#sent += samples.length;
    this.#post(samples);
  }

  #post(message: unknown): void {
    if (this.#node === undefined) this.#messages.push(message);
    else this.#node.port.postMessage(message);
  }

  async #untilLeft(left: number): Promise<void> {
    if (this.#left <= left) return;
    const waiting = new Promise<void>((settle) => this.#waits.add({ left, settle }));
    await Promise.all([waiting, this.#loaded]);
  }

  #played(report: PlaybackReport): void {
    this.#report = report;
    this.#settle();
    this.#onProgress?.();
  }

  #settle(): void {
    for (const wait of this.#waits) {
      if (wait.left < this.#left) continue;
      this.#waits.delete(wait);
      wait.settle();
    }
  }
}
