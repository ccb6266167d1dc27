import type { AudioCodec } from '../../generated/types/types.gen.js';
import { checkBoolean, checkObject, checkOptionalFunction } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { Log, type Logger } from '../http/log.js';
import type { AudioBytes } from '../realtime/speech-track.js';
import { openMicrophone, type Microphone } from '../voice/microphone.js';
import type { AIDenoiserProcessorLevel, AIDenoiserProcessorMode } from './denoiser.js';
import { defaultRateOf, openInputEncoder, type InputEncoder } from './input-encoder.js';
import { checkRecording, type RecordingOptions } from './options.js';
import { RecorderTrack } from './recorder-track.js';
import { WavDump } from './wav-dump.js';

/** Options of a `PcmRecorder`. */
export interface PcmRecorderConfig extends RecordingOptions {
  /** Record silence until `resume()`. Default false. */
  audioMutedDefault?: boolean | undefined;
  /** Log what happens, and make the recordings of `wavRecordConfig`. Default false. */
  debug?: boolean | undefined;
  /** Gets the lines of the log. Default: the console. */
  logger?: Logger | undefined;
}

/** What gets the audio of a `PcmRecorder`. */
export interface RecorderCallbacks {
  /** Gets 20 ms of audio in the codec of `start()`. */
  pcmAudioCallback?: ((data: { raw: ArrayBuffer }) => void) | undefined;
  /** Gets the recordings of `wavRecordConfig`, after a pause and at the end. */
  wavAudioCallback?: ((blob: Blob, name: string) => void) | undefined;
  /** Not called: the browser's own noise suppression has no data of its own. */
  dumpAudioCallback?: ((blob: Blob, name: string) => void) | undefined;
  /** Gets each packet of Opus, as `pcmAudioCallback` does. */
  opusAudioCallback?: ((data: { raw: ArrayBuffer }) => void) | undefined;
}

/** How the recording of a client begins. */
export interface RecorderStart {
  /** In Hz. */
  readonly sampleRate?: number | undefined;
  readonly context?: AudioContext | undefined;
  readonly onDeviceChange?: (() => void) | undefined;
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** What is open while it records. */
interface OpenRecording {
  readonly microphone: Microphone;
  readonly encoder: InputEncoder;
  readonly dumps: ReadonlyMap<string, WavDump>;
}

/**
 * Records a microphone.
 *
 * @throws CozeError for an invalid option.
 * @example
 * ```ts
 * const recorder = new PcmRecorder({});
 * await recorder.start();
 * recorder.record({ pcmAudioCallback: ({ raw }) => send(raw) });
 * stopButton.onclick = () => recorder.destroy();
 * ```
 */
export class PcmRecorder {
  /** The track that is recorded, from `start()` to `destroy()`. */
  audioTrack: RecorderTrack | undefined;
  /** The options. A change of `deviceId` counts at the next `start()`. */
  config: PcmRecorderConfig;
  readonly #log: Log;
  #open: OpenRecording | undefined;
  /** Counts `start()` and `destroy()`: a microphone that opens after `destroy()` is closed at once. */
  #round = 0;
  #sampleRate = 48_000;
  #codec: AudioCodec = 'pcm';
  #isRecording = false;
  #isDenoising: boolean | undefined;
  #hasWarned = false;
  #callbacks: RecorderCallbacks = {};
  /** True after an error of a callback: the others, 50 each second, are not logged. */
  #hasFailed = false;

  constructor(config: PcmRecorderConfig) {
    checkObject('config', config);
    checkRecording(config);
    checkBoolean('audioMutedDefault', config.audioMutedDefault);
    checkBoolean('debug', config.debug);
    this.config = config;
    this.#log = new Log(config.logger, config.debug === true ? 'debug' : undefined);
    if (config.aiDenoisingConfig?.mode !== undefined) this.#warnDenoiser();
  }

  /**
   * Opens the microphone, and asks the user for the permission if it is needed. Call it within a click. A recording that runs
   * ends.
   *
   * @param inputAudioCodec - `pcm` (default, 48000 Hz), `g711a` and `g711u` (8000 Hz), or `opus`.
   * @param options - the sample rate in Hz, and the context that records.
   * @throws MicrophoneError with the `reason`; CozeError for a codec that this browser cannot encode, a track that has ended, or
   * if the audio worklet cannot be loaded.
   * @example
   * await recorder.start();
   */
  async start(inputAudioCodec: AudioCodec = 'pcm', options: RecorderStart = {}): Promise<void> {
    this.destroy();
    const round = this.#round;
    const { sampleRate = defaultRateOf(inputAudioCodec), context, onDeviceChange, onError } = options;
    const failed = (error: unknown): void => this.#failed(error, onError);
    const microphone = await openMicrophone({
      ...this.#source(await this.#track()),
      sampleRate,
      context,
      onDeviceChange,
      onError: failed,
    });
    try {
      const put = (audio: AudioBytes): void => this.#put(audio);
      const encoder = await openInputEncoder({ codec: inputAudioCodec, sampleRate, put, onError: failed });
      if (round !== this.#round) {
        encoder.close();
        throw new CozeError('The recording was ended before the microphone was open.');
      }
      this.#open = { microphone, encoder, dumps: this.#dumps(sampleRate) };
    } catch (error) {
      microphone.close();
      throw error;
    }
    this.#codec = inputAudioCodec;
    this.#sampleRate = sampleRate;
    this.audioTrack = new RecorderTrack(microphone);
    void this.#read(this.#open);
  }

  /**
   * Puts the audio out from now on. An error of a callback is logged, the first one only, and does not end the recording.
   *
   * @param callbacks - `pcmAudioCallback` gets 20 ms of audio, `wavAudioCallback` the recordings of `wavRecordConfig`.
   * @throws CozeError before `start()`, or for a callback that is not a function.
   * @example
   * recorder.record({ pcmAudioCallback: ({ raw }) => send(raw) });
   */
  record(callbacks: RecorderCallbacks = {}): void {
    checkObject('callbacks', callbacks);
    for (const [name, callback] of Object.entries(callbacks)) checkOptionalFunction(name, callback);
    if (this.#open === undefined) throw new CozeError('The microphone is not open. Await start() before record().');
    this.#callbacks = { ...callbacks };
    this.#hasFailed = false;
    this.#isRecording = true;
    if (this.config.audioMutedDefault === true) this.pause();
  }

  /**
   * Puts out nothing until `resume()`. The microphone stays open.
   *
   * @example
   * muteButton.onclick = () => recorder.pause();
   */
  pause(): void {
    if (!this.#isRecording || this.#open === undefined) return this.#log.write('warn', 'The recorder does not record.');
    this.#open.microphone.muted = true;
    this.#isRecording = false;
    this.#putDumps();
  }

  /**
   * Puts the audio out again.
   *
   * @example
   * unmuteButton.onclick = () => recorder.resume();
   */
  resume(): void {
    if (this.#isRecording || this.#open === undefined)
      return this.#log.write('warn', 'The recorder records already, or was not started.');
    this.#open.microphone.muted = false;
    this.#isRecording = true;
  }

  /**
   * Closes the microphone. `start()` opens it again.
   *
   * @example
   * recorder.destroy();
   */
  destroy(): void {
    this.#round += 1;
    const open = this.#open;
    if (open === undefined) return;
    open.microphone.close();
    open.encoder.close();
    this.#putDumps();
    this.#open = undefined;
    this.audioTrack = undefined;
    this.#callbacks = {};
    this.#isRecording = false;
  }

  /**
   * Whether audio is put out: `ended` before `record()`, after `pause()` and after `destroy()`.
   *
   * @example
   * badge.hidden = recorder.getStatus() === 'ended';
   */
  getStatus(): 'ended' | 'recording' {
    return this.#isRecording ? 'recording' : 'ended';
  }

  /**
   * Whether the browser suppresses noise. Undefined while the microphone is closed.
   *
   * @example
   * box.checked = recorder.getDenoiserEnabled() ?? false;
   */
  getDenoiserEnabled(): boolean | undefined {
    return this.#open === undefined ? undefined : this.#noiseSuppression;
  }

  /**
   * Switches the noise suppression of the browser. Some browsers do it only when the microphone opens.
   *
   * @param enabled - true to suppress noise.
   * @throws CozeError if `enabled` is neither true nor false.
   * @example
   * await recorder.setDenoiserEnabled(box.checked);
   */
  async setDenoiserEnabled(enabled: boolean): Promise<void> {
    checkBoolean('enabled', enabled);
    this.#warnDenoiser();
    this.#isDenoising = enabled;
    const track = this.#open?.microphone.track;
    if (track === undefined) return;
    const { echoCancellation, autoGainControl, noiseSuppression } = this.#source(undefined);
    try {
      await track.applyConstraints({ echoCancellation, autoGainControl, noiseSuppression });
    } catch {
      this.#log.write('warn', 'This browser switches the noise suppression only when the microphone opens.');
    }
  }

  /**
   * Has no effect: the browser's own noise suppression has no modes. The logger says so once.
   *
   * @param _mode - of the denoiser of `@coze/api`.
   * @example
   * await recorder.setDenoiserMode(AIDenoiserProcessorMode.NSNG);
   */
  async setDenoiserMode(_mode: AIDenoiserProcessorMode): Promise<void> {
    this.#warnDenoiser();
  }

  /**
   * Has no effect: the browser's own noise suppression has no levels. The logger says so once.
   *
   * @param _level - of the denoiser of `@coze/api`.
   * @example
   * await recorder.setDenoiserLevel(AIDenoiserProcessorLevel.SOFT);
   */
  async setDenoiserLevel(_level: AIDenoiserProcessorLevel): Promise<void> {
    this.#warnDenoiser();
  }

  /**
   * Has no effect: the browser's own noise suppression has no data of its own. The logger says so once.
   *
   * @example
   * recorder.dump();
   */
  dump(): void {
    this.#warnDenoiser();
  }

  /**
   * The sample rate of the audio in Hz: 48000 unless the settings of a session have another one.
   *
   * @example
   * const sample_rate = recorder.getSampleRate();
   */
  getSampleRate(): number {
    return this.#sampleRate;
  }

  /**
   * A stream of the track that is recorded, for example for a meter. Undefined while the microphone is closed.
   *
   * @example
   * const stream = recorder.getRawMediaStream();
   */
  getRawMediaStream(): MediaStream | undefined {
    return this.#open === undefined ? undefined : new MediaStream([this.#open.microphone.track]);
  }

  /**
   * Records with another microphone. While one is open, the audio continues in the same callbacks.
   *
   * @param deviceId - undefined for that of the system.
   * @throws MicrophoneError if it cannot be opened: the present one stays.
   * @internal
   */
  async setDevice(deviceId: string | undefined): Promise<void> {
    await this.#open?.microphone.setDevice(deviceId);
    this.config.deviceId = deviceId;
  }

  get #noiseSuppression(): boolean {
    return this.#isDenoising ?? this.config.audioCaptureConfig?.noiseSuppression ?? true;
  }

  #source(track: MediaStreamTrack | undefined) {
    const { deviceId, audioCaptureConfig: capture = {} } = this.config;
    return {
      track,
      // Not every browser has a device with this id.
      deviceId: deviceId === 'default' || deviceId === '' ? undefined : deviceId,
      echoCancellation: capture.echoCancellation ?? true,
      autoGainControl: capture.autoGainControl ?? true,
      noiseSuppression: this.#noiseSuppression,
    };
  }

  /** @throws CozeError for a track that has ended; what the function of the program throws. */
  async #track(): Promise<MediaStreamTrack | undefined> {
    const { mediaStreamTrack: given } = this.config;
    const track = typeof given === 'function' ? await given() : given;
    if (track?.readyState === 'ended')
      throw new CozeError('mediaStreamTrack has ended. Pass a function that makes a track for each recording.');
    return track;
  }

  #dumps(sampleRate: number): ReadonlyMap<string, WavDump> {
    const { debug, wavRecordConfig: { enableSourceRecord, enableDenoiseRecord } = {} } = this.config;
    const names =
      debug === true ? [enableSourceRecord === true && 'source', enableDenoiseRecord === true && 'denoise'] : [];
    return new Map(names.filter((name) => name !== false).map((name) => [name, new WavDump(sampleRate)]));
  }

  /** Reads the microphone until it is closed. */
  async #read({ microphone, encoder, dumps }: OpenRecording): Promise<void> {
    for await (const pcm of microphone) {
      if (!this.#isRecording) continue;
      for (const dump of dumps.values()) dump.add(pcm);
      encoder.encode(pcm);
    }
  }

  #put(audio: AudioBytes): void {
    const { pcmAudioCallback, opusAudioCallback } = this.#callbacks;
    this.#call(() => pcmAudioCallback?.({ raw: audio.slice().buffer }));
    if (this.#codec === 'opus') this.#call(() => opusAudioCallback?.({ raw: audio.slice().buffer }));
  }

  #call(callback: () => void): void {
    try {
      callback();
    } catch (error) {
      if (!this.#hasFailed) this.#log.write('warn', 'A callback of record() failed. The recording continues.', error);
      this.#hasFailed = true;
    }
  }

  #putDumps(): void {
    for (const [name, dump] of this.#open?.dumps ?? []) {
      const wav = dump.take();
      if (wav !== undefined) this.#call(() => this.#callbacks.wavAudioCallback?.(wav, name));
    }
  }

  #failed(error: unknown, onError: RecorderStart['onError']): void {
    this.#log.write(
      'warn',
      `The recording failed: ${error instanceof Error ? error.message : 'see the details'}`,
      error,
    );
    onError?.(error);
  }

  #warnDenoiser(): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    this.#log.write(
      'warn',
      'The noise suppression of the browser stands for the AI denoiser: it has no modes, levels, assets and dumps.',
    );
  }
}
