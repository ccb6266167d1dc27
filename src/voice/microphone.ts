import { Resampler } from '../audio/resample.js';
import { checkBoolean, checkOneOf, checkOptionalFunction, checkOptionalText, copyOf } from '../errors/check.js';
import { AsyncQueue } from '../lib/queue.js';
import { asyncDispose } from '../lib/polyfills.js';
import { memberOf } from '../lib/shapes.js';
import type { AudioBytes } from '../realtime/speech-track.js';
import {
  contextClosed,
  contextError,
  holdContext,
  levelOf,
  loadWorklet,
  type PageAudioContext,
} from './audio-context.js';
import { listMicrophones, mediaDevices, openTrack, type AudioDevice, type MicrophoneProcessing } from './devices.js';
import { MicrophoneError, microphoneErrorOf } from './microphone-error.js';
import { voiceCodecs } from './codec-chunk.js';
import type { OpusEncoder } from './opus.js';

/** Pieces of 20 ms that wait for a loop. */
const mostQueued = 100;

/** The codec in which a microphone puts out audio. */
export type MicrophoneCodec = 'pcm' | 'opus';

/** How a microphone is opened. */
export interface MicrophoneSource extends MicrophoneProcessing {
  /** The id of a device, see `listMicrophones()`. Default: the default microphone of the system. */
  readonly deviceId?: string | undefined;
  /**
   * A track to record in place of a device, for example of another library. It is stopped with the microphone; when it ends, the
   * microphone is silent: no device takes its place.
   */
  readonly track?: MediaStreamTrack | undefined;
  /** `opus`: packets of 20 ms, if the browser can encode Opus at this rate, else PCM16. Default `pcm`. */
  readonly codec?: MicrophoneCodec | undefined;
}

/** Options of `openMicrophone()`. */
export interface MicrophoneOptions extends MicrophoneSource {
  /** The sample rate of the audio in Hz, from 1000 to 384000. Default 24000. */
  readonly sampleRate?: number | undefined;
  /** The context that records. It is kept running, and not closed. Default: one of its own. */
  readonly context?: PageAudioContext | undefined;
  /** The address of the file `coze-client/voice/worklet.js`, for pages whose policy forbids blobs. */
  readonly workletUrl?: string | undefined;
  /** Called when another microphone records: after `setDevice()`, and when the one before was unplugged. */
  readonly onDeviceChange?: ((device: AudioDevice) => void) | undefined;
  /** Called when the microphone was unplugged and no other can be opened, and when Opus fails. */
  readonly onError?: ((error: unknown) => void) | undefined;
}

/** What a microphone consists of. */
interface MicrophoneParts {
  readonly options: MicrophoneOptions & { readonly sampleRate: number };
  readonly context: AudioContext;
  readonly track: MediaStreamTrack;
  /** Releases what was made for this microphone. */
  readonly release: () => void;
}

/**
 * Opens a microphone, and asks the user for the permission if it is needed. Call it within a click: some browsers ask only
 * there, and only there iOS lets audio run.
 *
 * @param options - the device, the sample rate (default 24000 Hz) and the codec of the audio; see {@link MicrophoneOptions}.
 * @returns the microphone, once it records.
 * @throws MicrophoneError with the `reason`: denied, missing, in use, not over HTTPS, not supported; CozeError for an invalid
 * option, or if the audio worklet cannot be loaded or the context is closed. Nothing stays open then.
 * @example
 * const microphone = await openMicrophone({ sampleRate: 16_000 });
 * const { transcriptions } = client.websockets.audio;
 * const input_audio = { format: 'pcm', sample_rate: 16_000 } as const;
 * stopButton.onclick = () => microphone.close();
 * const text = await transcriptions.transcribe(microphone, { input_audio });
 */
export async function openMicrophone(options: MicrophoneOptions = {}): Promise<Microphone> {
  const given = { ...copyOf('options', options), sampleRate: options.sampleRate ?? 24_000 };
  checkMicrophone(given);
  mediaDevices();
  const { context, release } = holdContext(given.context);
  // Both begin within the click.
  const opening = Promise.resolve(given.track ?? openTrack(given.deviceId, given));
  let microphone: Microphone | undefined;
  try {
    if (memberOf(context, 'audioWorklet') === undefined) throw new MicrophoneError('unsupported');
    const [track] = await Promise.all([opening, loadWorklet(context, given.workletUrl)]);
    microphone = new Microphone({ options: given, context, track, release });
    await microphone.start();
    if (context.state === 'closed') throw contextClosed();
    return microphone;
  } catch (thrown) {
    const error = contextError(context, thrown);
    if (microphone === undefined) release();
    else microphone.close();
    opening.then(
      (track) => track.stop(),
      () => undefined,
    );
    throw error;
  }
}

/** @throws CozeError, or AudioError for a sample rate that is not possible. */
function checkMicrophone(options: MicrophoneOptions & { readonly sampleRate: number }): void {
  checkOptionalText('deviceId', options.deviceId);
  checkOptionalText('workletUrl', options.workletUrl);
  checkOneOf('codec', options.codec, ['pcm', 'opus']);
  for (const name of ['echoCancellation', 'noiseSuppression', 'autoGainControl'] as const)
    checkBoolean(name, options[name]);
  checkOptionalFunction('onDeviceChange', options.onDeviceChange);
  checkOptionalFunction('onError', options.onError);
  void new Resampler({ from: options.sampleRate, to: options.sampleRate });
}

/**
 * A microphone: an async iterable of mono PCM16 at the rate that was asked for, or of packets of Opus, 20 ms each.
 *
 * Each loop gets the audio from its start on. One that falls behind by more than 2 s loses the oldest audio: live audio that
 * waits is of no use, and memory stays bounded. If the device is unplugged, the recording continues with the default one; with
 * none, it is silent until there is one again.
 *
 * @example
 * ```ts
 * await using microphone = await openMicrophone({ sampleRate: 16_000 });
 * for await (const pcm of microphone) meter.value = microphone.level;
 * ```
 */
export class Microphone implements AsyncIterable<AudioBytes> {
  readonly #options: MicrophoneParts['options'];
  readonly #context: AudioContext;
  readonly #release: () => void;
  readonly #node: AudioWorkletNode;
  readonly #resampler: Resampler;
  readonly #readers = new Set<AsyncQueue<AudioBytes>>();
  readonly #recheck = (): void => void this.#checkDevice();
  #encoder: OpusEncoder | undefined;
  #track: MediaStreamTrack;
  #source: MediaStreamAudioSourceNode | undefined;
  #level = -Infinity;
  #isMuted = false;
  #isClosed = false;
  /** True while no device records, after the one before was unplugged. */
  #isLost = false;
  #changing: Promise<void> = Promise.resolve();

  /** @internal */
  constructor({ options, context, track, release }: MicrophoneParts) {
    this.#options = options;
    this.#context = context;
    this.#release = release;
    this.#track = track;
    this.#resampler = new Resampler({ from: context.sampleRate, to: options.sampleRate });
    // Some browsers run only what is connected to the output. It puts out silence.
    this.#node = new AudioWorkletNode(context, 'coze-capture', {
      outputChannelCount: [1],
      channelCount: 1,
      channelCountMode: 'explicit',
    });
    this.#node.port.onmessage = ({ data }: MessageEvent<Int16Array<ArrayBuffer>>) => this.#captured(data);
  }

  /** The codec of the audio: `pcm` if the browser cannot encode Opus. */
  get codec(): MicrophoneCodec {
    return this.#encoder === undefined ? 'pcm' : 'opus';
  }

  /** The sample rate of the audio in Hz. */
  get sampleRate(): number {
    return this.#options.sampleRate;
  }

  /** The device that records. */
  get device(): AudioDevice {
    return { id: this.#track.getSettings().deviceId ?? '', label: this.#track.label };
  }

  /** The track that is recorded. @internal */
  get track(): MediaStreamTrack {
    return this.#track;
  }

  /** The loudness of the last 20 ms in dBFS: 0 at full scale, -Infinity for silence and while it is muted. */
  get level(): number {
    return this.#level;
  }

  /** True while it puts out silence. Set it to mute the microphone; it stays open, so that this takes effect at once. */
  get muted(): boolean {
    return this.#isMuted;
  }

  set muted(muted: boolean) {
    this.#isMuted = muted;
    this.#track.enabled = !muted;
    if (muted) this.#level = -Infinity;
  }

  /**
   * Records with another device. The audio continues in the same loops.
   *
   * @param id - the id of the device, see `listMicrophones()`. Undefined for the default one.
   * @throws MicrophoneError if it cannot be opened: the present one stays.
   * @example
   * select.onchange = () => microphone.setDevice(select.value);
   */
  setDevice(id?: string): Promise<void> {
    checkOptionalText('id', id);
    return this.#change(() => this.#replace(id));
  }

  /**
   * Closes the microphone: the device is released, and loops end.
   *
   * @example
   * microphone.close();
   */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    mediaDevices().removeEventListener('devicechange', this.#recheck);
    this.#leave();
    this.#node.port.onmessage = null;
    this.#node.port.postMessage(null);
    this.#node.disconnect();
    this.#encoder?.close();
    this.#level = -Infinity;
    for (const reader of this.#readers) reader.end();
    this.#readers.clear();
    this.#release();
  }

  /** As `close()`, at the end of a block with `await using`. */
  async [asyncDispose](): Promise<void> {
    this.close();
  }

  /** Iterates the audio from now on. Leaving the loop does not close the microphone. */
  [Symbol.asyncIterator](): AsyncGenerator<AudioBytes, undefined, unknown> {
    const reader = new AsyncQueue<AudioBytes>({ onLeave: () => this.#readers.delete(reader) });
    if (this.#isClosed) reader.end();
    else this.#readers.add(reader);
    return reader;
  }

  /** Starts to record. If that fails, it has to be closed. @internal */
  async start(): Promise<void> {
    const { sampleRate, codec, onError } = this.#options;
    if (codec === 'opus')
      this.#encoder = await (
        await voiceCodecs.load()
      ).OpusEncoder.open(
        sampleRate,
        (packet) => this.#put(packet),
        (error) => onError?.(error),
      );
    this.#enter(this.#track, this.#sourceOf(this.#track));
    this.#node.connect(this.#context.destination);
    mediaDevices().addEventListener('devicechange', this.#recheck);
  }

  #captured(samples: Int16Array<ArrayBuffer>): void {
    this.#node.port.postMessage(1);
    if (this.#isMuted) samples.fill(0);
    this.#level = levelOf(samples.reduce((power, sample) => power + sample ** 2, 0) / samples.length);
    const pcm = this.#resampler.push(new Uint8Array(samples.buffer));
    if (this.#encoder !== undefined) this.#encoder.encode(pcm);
    else if (pcm.length > 0) this.#put(pcm);
  }

  #put(audio: AudioBytes): void {
    for (const reader of this.#readers) {
      if (reader.length >= mostQueued) reader.shift();
      reader.push(audio);
    }
  }

  /** @throws MicrophoneError if the context cannot record this track. */
  #sourceOf(track: MediaStreamTrack): MediaStreamAudioSourceNode {
    try {
      return this.#context.createMediaStreamSource(new MediaStream([track]));
    } catch (cause) {
      track.stop();
      throw microphoneErrorOf(cause);
    }
  }

  /** Begins to record a track. */
  #enter(track: MediaStreamTrack, source: MediaStreamAudioSourceNode): void {
    this.#isLost = false;
    this.#track = track;
    this.#source = source;
    track.enabled = !this.#isMuted;
    track.addEventListener('ended', this.#recheck);
    source.connect(this.#node);
  }

  #leave(): void {
    this.#track.removeEventListener('ended', this.#recheck);
    this.#track.stop();
    this.#source?.disconnect();
  }

  async #replace(id: string | undefined): Promise<void> {
    if (this.#isClosed) return;
    const track = await openTrack(id, this.#options);
    if (this.#isClosed) return track.stop();
    const source = this.#sourceOf(track);
    this.#leave();
    this.#enter(track, source);
    this.#options.onDeviceChange?.(this.device);
  }

  /** Continues with the default device if the present one is gone. Tells it once if there is none. */
  #checkDevice(): Promise<void> {
    return this.#change(async () => {
      // A track of the program is not replaced: the program has not asked for a device.
      if (this.#track === this.#options.track) return;
      const wasLost = this.#isLost;
      try {
        this.#isLost = await this.#isGone();
        if (this.#isLost) await this.#replace(undefined);
      } catch (error) {
        if (!this.#isClosed && !wasLost) this.#options.onError?.(error);
      }
    });
  }

  /** Changes of the device follow one another. */
  #change(change: () => Promise<void>): Promise<void> {
    const changed = this.#changing.then(change);
    this.#changing = changed.catch(() => undefined);
    return changed;
  }

  async #isGone(): Promise<boolean> {
    if (this.#track.readyState === 'ended') return true;
    const { id } = this.device;
    const devices = await listMicrophones();
    return id !== '' && !devices.some((device) => device.id === id);
  }
}
