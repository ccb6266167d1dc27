import type { CreateSpeechWsReq, CreateSpeechWsRes, OutputAudio } from '../../generated/types/types.gen.js';
import { decodeBase64 } from '../audio/base64.js';
import { checkNumber, checkObject, checkOptionalText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { Log } from '../http/log.js';
import type { SocketSession } from '../realtime/session.js';
import type { Websockets } from '../resources/websockets.js';
import { ToolListeners } from './listeners.js';
import { checkEntity, socketsOf, type WsSpeechClientOptions } from './options.js';
import { Playback } from './playback.js';
import { untilCreated } from './until-created.js';

// Not that of the resources: declarations would lead to all of them.
type SpeechSocket = SocketSession<CreateSpeechWsReq, CreateSpeechWsRes>;

/** A listener of a `WsSpeechClient`. */
type SpeechCallback = (data: CreateSpeechWsRes | undefined) => void;

/**
 * Turns text into speech, and plays it. It has the members of the class of the same name in `@coze/api`. New programs use
 * `client.websockets.audio.speech.synthesize()` and a `Speaker` of `coze-client/voice`.
 *
 * @throws CozeError for an invalid option.
 * @example
 * ```ts
 * const client = new WsSpeechClient({ token: getToken });
 * client.on('completed', () => (readButton.disabled = false));
 * readButton.onclick = async () => {
 *   await client.connect({ voiceId });
 *   client.appendAndComplete('Where would you like to go?');
 * };
 * ```
 */
export class WsSpeechClient {
  /** The session with the server; null without a connection. */
  ws: SpeechSocket | null = null;
  readonly #config: WsSpeechClientOptions;
  readonly #sockets: Websockets;
  readonly #log: Log;
  readonly #listeners = new ToolListeners<SpeechCallback>();
  #playback: Playback | undefined;
  #opening: Promise<SpeechSocket> | undefined;
  /** Counts the ends by the program: what opens after one is closed at once. */
  #ends = 0;

  constructor(config: WsSpeechClientOptions) {
    checkObject('config', config);
    checkEntity(config);
    this.#config = config;
    this.#sockets = socketsOf(config);
    this.#log = new Log(config.logger, config.debug === true ? 'debug' : undefined);
  }

  /**
   * Opens the connection, without settings. `connect()` does it.
   *
   * @returns the session. A connection that is open already stays.
   * @throws SocketHandshakeError, SocketEventError or another error of the session if the server cannot be reached or refuses;
   * CozeError if it is ended meanwhile, by `disconnect()`, `interrupt()` or `destroyPlayer()`.
   * @example
   * const session = await client.init();
   */
  init(): Promise<SpeechSocket> {
    if (this.#opening !== undefined) return this.#opening;
    const opening = this.#init().finally(() => {
      if (this.#opening === opening) this.#opening = undefined;
    });
    return (this.#opening = opening);
  }

  /**
   * Opens the connection, and the speaker. Call it within a click: elsewhere browsers do not let it play. It serves one text:
   * connect again for the next.
   *
   * @param options - `voiceId`: the voice. `speechRate`: the speed, -50 (half) to 100 (double), default 0.
   * @throws as `init()`; CozeError for an invalid option, or without Web Audio.
   * @example
   * await client.connect({ voiceId, speechRate: 10 });
   */
  async connect(options: { voiceId?: string | undefined; speechRate?: number | undefined } = {}): Promise<void> {
    checkObject('options', options);
    const { voiceId, speechRate } = options;
    if (voiceId !== '') checkOptionalText('voiceId', voiceId);
    checkNumber('speechRate', speechRate, -50);
    this.#playback ??= new Playback({
      onError: (error) => this.#log.write('warn', 'A piece of audio cannot be played.', error),
    });
    const session = await this.init();
    const output_audio: OutputAudio = {
      codec: 'pcm',
      ...(voiceId && { voice_id: voiceId }),
      ...(speechRate && { speech_rate: speechRate }),
    };
    session.send({ event_type: 'speech.update', data: { output_audio } });
  }

  /**
   * Ends the sound and the connection.
   *
   * @example
   * await client.disconnect();
   */
  async disconnect(): Promise<void> {
    this.#playback?.flush();
    this.#end();
  }

  /**
   * Ends the sound and the connection, and frees the speaker. `connect()` opens another one.
   *
   * @example
   * await client.destroyPlayer();
   */
  async destroyPlayer(): Promise<void> {
    this.#end();
    this.#playback?.close();
    this.#playback = undefined;
  }

  /**
   * Adds text. Without a connection nothing is sent, and the logger says so.
   *
   * @param message - at most 1024 bytes in all, until `complete()`.
   * @throws as `send()` of a session does.
   * @example
   * client.append('Where would you ');
   */
  append(message: string): void {
    this.#send({ event_type: 'input_text_buffer.append', data: { delta: message } });
  }

  /**
   * Says that the text is complete.
   *
   * @throws as `send()` of a session does.
   * @example
   * client.complete();
   */
  complete(): void {
    this.#send({ event_type: 'input_text_buffer.complete' });
  }

  /**
   * Adds the whole text.
   *
   * @param message - at most 1024 bytes.
   * @throws as `send()` of a session does.
   * @example
   * client.appendAndComplete('Where would you like to go?');
   */
  appendAndComplete(message: string): void {
    this.append(message);
    this.complete();
  }

  /**
   * Ends the sound and the connection. Listeners of `completed` are called.
   *
   * @example
   * stopButton.onclick = () => client.interrupt();
   */
  async interrupt(): Promise<void> {
    await this.disconnect();
    this.#listeners.emit('completed', undefined);
  }

  /**
   * Stops the sound until `resume()`.
   *
   * @example
   * await client.pause();
   */
  async pause(): Promise<void> {
    this.#playback?.pause();
  }

  /**
   * Continues the sound.
   *
   * @example
   * await client.resume();
   */
  async resume(): Promise<void> {
    this.#playback?.resume();
  }

  /**
   * Pauses while it plays, and continues otherwise.
   *
   * @example
   * playButton.onclick = () => client.togglePlay();
   */
  togglePlay(): Promise<void> {
    return this.isPlaying() ? this.pause() : this.resume();
  }

  /**
   * True while audio sounds, or waits to.
   *
   * @example
   * playButton.textContent = client.isPlaying() ? 'Pause' : 'Play';
   */
  isPlaying(): boolean {
    return this.#playback?.isPlaying ?? false;
  }

  /**
   * Adds a listener. An error in it is reported as uncaught.
   *
   * @param event - the type of an event of the server, `data` for all of them, `error`, or `completed`: all of the speech has
   * sounded, or was interrupted.
   * @param callback - gets the event.
   * @throws CozeError if `callback` is not a function.
   * @example
   * client.on('completed', () => (readButton.disabled = false));
   */
  on(event: string, callback: SpeechCallback): void {
    this.#listeners.add(event, callback);
  }

  /**
   * Removes a listener. Without effect if it was not added.
   *
   * @param event - the name.
   * @param callback - the same function.
   * @example
   * client.off('completed', onCompleted);
   */
  off(event: string, callback: SpeechCallback): void {
    this.#listeners.remove(event, callback);
  }

  async #init(): Promise<SpeechSocket> {
    if (this.ws !== null) return this.ws;
    const { entityType: entity_type, entityId: entity_id, websocketOptions } = this.#config;
    const ends = this.#ends;
    try {
      const session = await this.#sockets.audio.speech.create({ entity_type, entity_id }, websocketOptions);
      if (ends === this.#ends) {
        await this.#opened(session);
        if (session === this.ws) return session;
      }
      session.close();
    } catch (error) {
      // What fails after an end is what that has closed.
      if (ends === this.#ends) throw error;
    }
    throw new CozeError('It was ended before the connection was open.');
  }

  #opened(session: SpeechSocket): Promise<void> {
    this.ws = session;
    session.addEventListener('message', ({ event }) => this.#received(session, event));
    session.addEventListener('error', ({ error }) => this.#emit(error));
    session.addEventListener('close', () => {
      if (this.ws === session) this.ws = null;
    });
    return untilCreated(session, 'speech.created');
  }

  #received(session: SpeechSocket, event: CreateSpeechWsRes): void {
    this.#emit(event);
    if (this.ws !== session) return;
    if (event.event_type === 'speech.audio.update') this.#play(event.data.delta);
    else if (event.event_type === 'error') this.#closeSession();
    else if (event.event_type === 'speech.audio.completed') {
      this.#playback?.end(() => this.#listeners.emit('completed', undefined));
      this.#closeSession();
    }
  }

  #play(audio: string): void {
    try {
      this.#playback?.add(decodeBase64(audio));
    } catch (error) {
      this.#log.write('warn', 'A piece of audio cannot be played.', error);
    }
  }

  #send(event: Parameters<SpeechSocket['send']>[0]): void {
    if (this.ws === null) this.#log.write('warn', 'There is no connection: nothing was sent. Await connect() first.');
    else this.ws.send(event);
  }

  /** The program ends it. */
  #end(): void {
    this.#ends += 1;
    this.#opening = undefined;
    this.#closeSession();
  }

  #closeSession(): void {
    const { ws } = this;
    this.ws = null;
    ws?.close();
  }

  #emit(event: CreateSpeechWsRes): void {
    this.#log.write('debug', event.event_type);
    this.#listeners.emit('data', event);
    this.#listeners.emit(event.event_type, event);
  }
}
