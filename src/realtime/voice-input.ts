import type { AudioConfig, ChatUpdateData, CreateChatWsReq, CreateChatWsRes } from '../../generated/types/types.gen.js';
import { encodeBase64 } from '../audio/base64.js';
import { callSite, withCallSite } from '../errors/call-site.js';
import { checkSignal, copyOf } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { unknownNames } from '../http/option-names.js';
import { abortable, onAbort } from '../lib/abort.js';
import type { Failure } from '../lib/queue.js';
import type { Source } from '../lib/source.js';
import { identify } from './audio-format.js';
import {
  checkPace,
  isRepeatable,
  openAudio,
  saysSessionEnds,
  sendAudio,
  sendingAborted,
  type AudioSink,
  type AudioSource,
  type SendAudioOptions,
} from './audio-input.js';
import type { SocketSession } from './session.js';

type Session = SocketSession<CreateChatWsReq, CreateChatWsRes>;

/** Thrown to send audio from its start again: the server has lost what it was sent of the turn. */
const lostStart = Symbol('lost start');

const sendAudioOptions: ReadonlySet<string> = new Set(['pace', 'onProgress', 'signal']);

/** Sends audio into a chat, one source at a time. */
export class VoiceInput {
  readonly #session: Session;
  readonly #configureServer: (input: AudioConfig) => Promise<unknown>;
  /** The format that the server is configured for. */
  #config: AudioConfig = {};
  /** True if the caller has configured it, not this class. */
  #isBinding = false;
  /** True with `server_vad`: the server may have answered the start of the audio. */
  #detectsSpeech = false;
  #isBusy = false;

  /** @param configureServer - configures the server, and resolves once that is confirmed. */
  constructor(session: Session, configureServer: (input: AudioConfig) => Promise<unknown>) {
    this.#session = session;
    this.#configureServer = configureServer;
  }

  /** The session sends an update. */
  configure({ input_audio: input, turn_detection: detection }: ChatUpdateData): void {
    if (Object.keys(input ?? {}).length > 0) this.#isBinding = true;
    this.#config = { ...this.#config, ...input };
    if (detection?.type !== undefined) this.#detectsSpeech = detection.type === 'server_vad';
  }

  async send(audio: AudioSource, given: SendAudioOptions): Promise<void> {
    const site = callSite();
    const options = copyOf('options', given);
    checkSendAudioNames(options);
    checkPace(options);
    checkSignal(options.signal);
    if (this.#isBusy) throw new CozeError('Other audio is being sent. Wait for its end, or abort it with its signal.');
    this.#isBusy = true;
    const session = this.#session;
    const controller = new AbortController();
    const connection = new LossWatch(session, audio);
    let fault: Failure | undefined;
    const fail = (error: unknown): void => {
      fault ??= { error };
      controller.abort();
    };
    const removeObserver = session.observe({
      lost: (error) => (session.state === 'reconnecting' ? connection.lost(error) : fail(error)),
      ended: (_closed, error) => fail(error),
    });
    let removeListener = (): void => undefined;
    try {
      removeListener = onAbort([options.signal], (reason) => controller.abort(reason));
      // Rejects if the session has ended already.
      await session.drain();
      while (!(await this.#sendOnce(audio, options, connection, controller.signal)));
    } catch (error) {
      if (saysSessionEnds(error)) await session.closed;
      throw withCallSite(fault === undefined ? error : fault.error, site);
    } finally {
      this.#isBusy = false;
      removeObserver();
      removeListener();
    }
  }

  /** Returns false if the audio has to be sent again. */
  async #sendOnce(
    audio: AudioSource,
    { pace, onProgress }: SendAudioOptions,
    connection: LossWatch,
    signal: AbortSignal,
  ): Promise<boolean> {
    let source: Source<Uint8Array> | undefined;
    try {
      const opened = await openAudio(audio);
      source = opened;
      const expected = {
        config: this.#config,
        isBinding: this.#isBinding,
        advice: 'Call updateConfig() with its format',
      };
      const found = await abortable([signal], () => identify(opened, expected), sendingAborted);
      if (!this.#isBinding) await abortable([signal], () => this.#configureFor(found.config), sendingAborted);
      connection.begin(found.config, found.header, !this.#detectsSpeech);
      await abortable([signal], () => connection.drain(), sendingAborted);
      await sendAudio(connection, found.audio, { config: found.config, pace, onProgress, signal });
      connection.check();
      return true;
    } catch (error) {
      if (error !== lostStart) throw error;
      await abortable([signal], () => this.#session.ready(), sendingAborted);
      return false;
    } finally {
      source?.stop();
    }
  }

  /** Configures the server for a file in another format than it expects. By default, it expects WAV. */
  async #configureFor(found: AudioConfig): Promise<void> {
    const { format = 'wav', codec = 'pcm' } = this.#config;
    const current = { ...this.#config, format, codec };
    const names = found.format === 'pcm' ? Object.keys(found) : ['format', 'codec'];
    if (names.every((name) => Reflect.get(found, name) === Reflect.get(current, name))) return;
    const configured = this.#configureServer(found);
    // The next file may have another format.
    this.#isBinding = false;
    try {
      await configured;
    } catch (error) {
      // The next connection begins with the settings.
      if (this.#session.state !== 'reconnecting') throw error;
    }
  }
}

/** @throws CozeError for an option that a chat does not take. */
function checkSendAudioNames(options: SendAudioOptions): void {
  const [name] = unknownNames(options, sendAudioOptions);
  if (name === undefined) return;
  const advice = /^input_?audio/i.test(name)
    ? 'tell the format with updateConfig({ input_audio }) before'
    : `it takes ${[...sendAudioOptions].join(', ')}`;
  throw new CozeError(`sendAudio() has no option ${name}: ${advice}.`);
}

/** Sends the pieces of one source, also if the connection is lost meanwhile and replaced. */
class LossWatch implements AudioSink {
  readonly #session: Session;
  readonly #isRepeatable: boolean;
  #loss: Failure | undefined;
  #header: Uint8Array | undefined;
  #isOgg = false;
  /** True if what the connection has taken so far is of no use without the rest. */
  #restarts = false;

  constructor(session: Session, audio: AudioSource) {
    this.#session = session;
    this.#isRepeatable = isRepeatable(audio);
  }

  lost(error: unknown): void {
    this.#loss = { error };
  }

  /** @param isOneTurn - true if the server has begun no turn with the audio yet. */
  begin({ format }: AudioConfig, header: Uint8Array | undefined, isOneTurn: boolean): void {
    this.#loss = undefined;
    this.#header = header;
    this.#isOgg = format === 'ogg';
    this.#restarts = this.#isRepeatable && isOneTurn;
  }

  /** @throws lostStart if the audio has to be sent again; the loss, if that would be necessary but is not possible. */
  check(): void {
    if (this.#loss === undefined) return;
    if (this.#restarts) throw lostStart;
    // The pages of an Ogg file cannot be read without the first ones.
    if (this.#isOgg) throw this.#loss.error;
  }

  send(event: Parameters<AudioSink['send']>[0]): void {
    this.check();
    if (this.#loss !== undefined && this.#session.state === 'open') {
      this.#loss = undefined;
      if (this.#header !== undefined) this.#session.send({ ...event, data: { delta: encodeBase64(this.#header) } });
    }
    this.#session.send(event);
  }

  /** Live audio is outdated once there is a connection again: it is read on, and dropped until then. */
  async drain(): Promise<void> {
    if (this.#isRepeatable && this.#session.state === 'reconnecting') await this.#session.ready();
    await this.#session.drain();
  }
}
