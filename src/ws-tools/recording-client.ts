import { checkObject } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { SocketError } from '../errors/socket-errors.js';
import { Log } from '../http/log.js';
import type { EventName } from '../realtime/event-waiters.js';
import type { NamedEvent } from '../realtime/events.js';
import type { SocketSession } from '../realtime/session.js';
import type { Websockets } from '../resources/websockets.js';
import { AudioUpload } from './audio-upload.js';
import { inputFormatOf } from './chat-settings.js';
import type { AIDenoiserProcessorLevel, AIDenoiserProcessorMode } from './denoiser.js';
import { ToolListeners } from './listeners.js';
import { checkEntity, checkRecording, socketsOf, type WsTranscriptionClientOptions } from './options.js';
import { PcmRecorder } from './pcm-recorder.js';
import { untilCreated } from './until-created.js';

/** Milliseconds in which the server must complete its answer after the end of the audio. */
const finishTimeout = 30_000;

/** How a kind of recording talks with its server. */
export interface RecordingProtocol<Req extends NamedEvent, Res extends NamedEvent> {
  readonly open: (sockets: Websockets, config: WsTranscriptionClientOptions) => Promise<SocketSession<Req, Res>>;
  /** The first event of the server. */
  readonly created: EventName<Res>;
  /** The last one. */
  readonly completed: EventName<Res>;
  /** The event for a piece of audio, as base64. */
  readonly append: (delta: string) => Req;
  /** The event for the end of the audio. */
  readonly complete: Req;
  /** The event for a failure of the page or of the connection. */
  readonly failed: (error: SocketError) => Res;
}

/** Records the microphone, sends it, and hands out the events of the server. */
export abstract class RecordingClient<Req extends NamedEvent, Res extends NamedEvent> {
  /** The session with the server; null without a connection. */
  ws: SocketSession<Req, Res> | null = null;
  /** Records the microphone. */
  recorder: PcmRecorder;
  /** The options. Changes count at the next `start()`. */
  config: WsTranscriptionClientOptions;
  readonly #protocol: RecordingProtocol<Req, Res>;
  readonly #sockets: Websockets;
  readonly #log: Log;
  readonly #listeners = new ToolListeners<(data: Res) => void>();
  #opening: Promise<SocketSession<Req, Res>> | undefined;
  #starting: Promise<void> | undefined;
  #finishing: Promise<void> | undefined;
  /** Counts the ends: what opens after one is closed at once. */
  #round = 0;
  /** How often the program has ended it. */
  #ends = 0;
  #isRecording = false;

  /** @internal */
  constructor(config: WsTranscriptionClientOptions, protocol: RecordingProtocol<Req, Res>) {
    checkObject('config', config);
    checkRecording(config);
    checkEntity(config);
    this.config = config;
    this.#protocol = protocol;
    this.#sockets = socketsOf(config);
    this.#log = new Log(config.logger, config.debug === true ? 'debug' : undefined);
    const { audioCaptureConfig, aiDenoisingConfig, mediaStreamTrack, wavRecordConfig, deviceId, debug, logger } =
      config;
    const recording = { audioCaptureConfig, aiDenoisingConfig, mediaStreamTrack, wavRecordConfig, deviceId };
    this.recorder = new PcmRecorder({ ...recording, debug, logger });
    if (wavRecordConfig !== undefined) this.warn('wavRecordConfig has no effect here: use a PcmRecorder.');
  }

  /**
   * Opens the connection, without settings and without the microphone. `start()` does it.
   *
   * @returns the session. A connection that is open already stays.
   * @throws SocketHandshakeError, SocketEventError or another error of the session if the server cannot be reached or refuses.
   * @example
   * const session = await client.init();
   */
  init(): Promise<SocketSession<Req, Res>> {
    if (this.#opening !== undefined) return this.#opening;
    const opening = this.#init().finally(() => {
      if (this.#opening === opening) this.#opening = undefined;
    });
    return (this.#opening = opening);
  }

  /**
   * Ends the audio, and lets the server complete its answer: the last events come after it. Then the connection is closed, at
   * the latest after 30 s.
   *
   * @returns resolves after the last event. Never rejects: listeners of `error` get what fails.
   * @example
   * stopButton.onclick = () => client.stop();
   */
  stop(): Promise<void> {
    const session = this.ws;
    this.#ends += 1;
    this.recorder.destroy();
    this.#isRecording = false;
    this.#starting = undefined;
    if (session === null) {
      this.#release();
      return Promise.resolve();
    }
    return (this.#finishing ??= this.#finish(session).finally(() => {
      this.#finishing = undefined;
    }));
  }

  /**
   * Stops the recording, so that `resume()` continues it.
   *
   * @throws CozeError if it does not record.
   * @example
   * pauseButton.onclick = () => client.pause();
   */
  pause(): void {
    if (this.getStatus() !== 'recording') throw new CozeError('It does not record. Call start() before pause().');
    this.recorder.pause();
  }

  /**
   * Continues the recording.
   *
   * @throws CozeError if it is not paused.
   * @example
   * resumeButton.onclick = () => client.resume();
   */
  resume(): void {
    if (this.getStatus() !== 'paused') throw new CozeError('It is not paused. Call pause() before resume().');
    this.recorder.resume();
  }

  /**
   * Closes the microphone and the connection at once, and removes all listeners.
   *
   * @example
   * client.destroy();
   */
  destroy(): void {
    this.#ends += 1;
    this.#listeners.clear();
    this.#release();
  }

  /**
   * Whether it records: `ended` before `start()`, and after `stop()`.
   *
   * @example
   * badge.textContent = client.getStatus();
   */
  getStatus(): 'ended' | 'paused' | 'recording' {
    if (!this.#isRecording) return 'ended';
    return this.recorder.getStatus() === 'ended' ? 'paused' : 'recording';
  }

  /**
   * Adds a listener. An error in it is reported as uncaught.
   *
   * @param event - the type of an event of the server, `all` for all of them, `error`, or several names.
   * @param callback - gets the event.
   * @throws CozeError if `callback` is not a function.
   * @example
   * client.on('error', (event) => console.error(event));
   */
  on(event: string | string[], callback: (data: Res) => void): void {
    this.#listeners.add(event, callback);
  }

  /**
   * Removes a listener. Without effect if it was not added.
   *
   * @param event - the name, or the names.
   * @param callback - the same function.
   * @example
   * client.off('all', log);
   */
  off(event: string | string[], callback: (data: Res) => void): void {
    this.#listeners.remove(event, callback);
  }

  /**
   * Whether the browser suppresses noise. Undefined while the microphone is closed.
   *
   * @example
   * box.checked = client.getDenoiserEnabled() ?? false;
   */
  getDenoiserEnabled(): boolean | undefined {
    return this.recorder.getDenoiserEnabled();
  }

  /**
   * Switches the noise suppression of the browser. Some browsers do it only when the microphone opens.
   *
   * @param enabled - true to suppress noise.
   * @throws CozeError if `enabled` is neither true nor false.
   * @example
   * await client.setDenoiserEnabled(box.checked);
   */
  setDenoiserEnabled(enabled: boolean): Promise<void> {
    return this.recorder.setDenoiserEnabled(enabled);
  }

  /**
   * Has no effect: the browser's own noise suppression has no modes. The logger says so once.
   *
   * @param mode - of the denoiser of `@coze/api`.
   * @example
   * await client.setDenoiserMode(AIDenoiserProcessorMode.NSNG);
   */
  setDenoiserMode(mode: AIDenoiserProcessorMode): Promise<void> {
    return this.recorder.setDenoiserMode(mode);
  }

  /**
   * Has no effect: the browser's own noise suppression has no levels. The logger says so once.
   *
   * @param level - of the denoiser of `@coze/api`.
   * @example
   * await client.setDenoiserLevel(AIDenoiserProcessorLevel.SOFT);
   */
  setDenoiserLevel(level: AIDenoiserProcessorLevel): Promise<void> {
    return this.recorder.setDenoiserLevel(level);
  }

  /**
   * Opens the connection and the microphone, sends the settings, and records. A call while another one opens them waits for that
   * one.
   *
   * @param update - the event with the settings.
   * @param input - the format of the audio in it.
   * @internal
   */
  protected async begin(update: Req, input: unknown): Promise<void> {
    if (this.getStatus() === 'recording') return this.warn('It records already.');
    if (this.#starting !== undefined) return this.#starting;
    const starting = this.#begin(update, input).finally(() => {
      if (this.#starting === starting) this.#starting = undefined;
    });
    return (this.#starting = starting);
  }

  /** @internal */
  protected warn(message: string): void {
    this.#log.write('warn', message);
  }

  async #begin(update: Req, input: unknown): Promise<void> {
    const { codec, sampleRate } = inputFormatOf(input);
    const ends = this.#ends;
    if (this.#finishing !== undefined) await this.#finishing;
    if (ends !== this.#ends) throw new CozeError('It was ended before it began to record.');
    const round = this.#round;
    const onError = (error: unknown): void => this.#failed(error);
    try {
      // Both begin within the click.
      const [session] = await Promise.all([this.init(), this.recorder.start(codec, { sampleRate, onError })]);
      session.send(update);
      const upload = new AudioUpload({ session, send: (delta) => session.send(this.#protocol.append(delta)), onError });
      this.recorder.record({ pcmAudioCallback: ({ raw }) => upload.send(raw) });
      this.#isRecording = true;
    } catch (error) {
      // Another one may have begun since this one was ended.
      if (round === this.#round) this.#release();
      throw error;
    }
  }

  async #init(): Promise<SocketSession<Req, Res>> {
    if (this.ws !== null) return this.ws;
    const round = this.#round;
    const session = await this.#protocol.open(this.#sockets, this.config);
    if (round !== this.#round) {
      session.close();
      throw new CozeError('It was ended before the connection was open.');
    }
    this.ws = session;
    session.addEventListener('message', ({ event }) => this.#received(session, event));
    session.addEventListener('error', ({ error }) => this.#emit(this.#protocol.failed(error)));
    session.addEventListener('close', () => {
      if (session === this.ws) this.#release();
    });
    await untilCreated(session, this.#protocol.created);
    return session;
  }

  #received(session: SocketSession<Req, Res>, event: Res): void {
    this.#emit(event);
    const { event_type: type }: NamedEvent = event;
    if (session !== this.ws || this.#finishing !== undefined) return;
    if (type === 'error' || type === this.#protocol.completed) this.#release();
  }

  async #finish(session: SocketSession<Req, Res>): Promise<void> {
    try {
      session.send(this.#protocol.complete);
      await session.waitFor(this.#protocol.completed, { timeout: finishTimeout });
    } catch {
      this.warn('The server did not complete its answer: listeners of error know why.');
    } finally {
      this.#release();
    }
  }

  #release(): void {
    const { ws } = this;
    this.#round += 1;
    this.#opening = undefined;
    this.#starting = undefined;
    this.ws = null;
    this.#isRecording = false;
    this.recorder.destroy();
    ws?.close();
  }

  /** Something failed in the page. The recording continues. */
  #failed(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    const event = error instanceof SocketError ? error : new SocketError(message, { cause: error });
    this.#emit(this.#protocol.failed(event));
  }

  #emit(event: Res): void {
    const { event_type: type }: NamedEvent = event;
    this.#log.write('debug', type);
    this.#listeners.emit('all', event);
    this.#listeners.emit(type, event);
  }
}
