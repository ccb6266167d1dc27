import type { CreateChatWsRes } from '../../generated/types/types.gen.js';
import { encodeBase64 } from '../audio/base64.js';
import { checkBoolean, checkFunction } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { SocketQueueFullError } from '../errors/socket-errors.js';
import { asyncDispose } from '../lib/polyfills.js';
import { memberOf } from '../lib/shapes.js';
import type { ChatSession } from '../realtime/chat-session.js';
import type { SocketErrorEvent } from '../realtime/events.js';
import type { Reply } from '../realtime/reply.js';
import { listMicrophones, listSpeakers, mediaDevices } from './devices.js';
import type { Microphone } from './microphone.js';
import type { SpeechPlayer } from './speech-player.js';
import { VoiceListeners, type VoiceEventMap, type VoiceListener, type VoiceState } from './voice-events.js';
import { VoiceTurn } from './voice-turn.js';

/** Who ends the user's turn: the server detects the end of speech, or the user holds a button. */
export type VoiceMode = 'server_vad' | 'push_to_talk';

/** Bytes that may wait in the socket: about two seconds of PCM at 24 kHz, as base64. Beyond, live audio is dropped. */
const mostUnsent = 131_072;

/** What a call consists of. */
export interface VoiceParts {
  readonly session: ChatSession;
  readonly mode: VoiceMode;
  readonly microphone: Microphone;
  readonly player: SpeechPlayer;
  readonly listeners: VoiceListeners;
  /** Releases what was made for this call. */
  readonly release: () => void;
}

/**
 * A spoken conversation with a bot: the microphone is sent, the replies are played, and captions tell what was said.
 *
 * If the user speaks while the bot does, the sound of the bot ends at once. While the session reconnects, the microphone stays
 * open, and its audio is dropped. So is audio of a connection that is too slow, once about two seconds of it wait. The call
 * ends with `close()` and with the session.
 *
 * @example
 * ```ts
 * const voice = await startVoice(session);
 * voice.on('caption', ({ role, text }) => show(role, text));
 * hangUp.onclick = () => voice.close();
 * ```
 */
export class VoiceCall {
  readonly #session: ChatSession;
  readonly #mode: VoiceMode;
  readonly #microphone: Microphone;
  readonly #player: SpeechPlayer;
  readonly #listeners: VoiceListeners;
  readonly #release: () => void;
  readonly #replies: AsyncGenerator<Reply, undefined, unknown>;
  readonly #removers: (() => void)[];
  #state: VoiceState = 'listening';
  #turn: VoiceTurn | undefined;
  #isPressed = false;
  #isCongested = false;

  /** @internal */
  constructor({ session, mode, microphone, player, listeners, release }: VoiceParts) {
    this.#session = session;
    this.#mode = mode;
    this.#microphone = microphone;
    this.#player = player;
    this.#listeners = listeners;
    this.#release = release;
    this.#replies = session.replies();
    this.#removers = this.#follow();
    // Not by an observer: it is not called if the session has ended already, and `error` events come after it.
    void session.closed.then(() => this.close());
    void this.#listen();
    void this.#speak();
  }

  /** What happens now. */
  get state(): VoiceState {
    return this.#state;
  }

  /** True while silence is sent. The microphone stays open. */
  get muted(): boolean {
    return this.#microphone.muted;
  }

  set muted(muted: boolean) {
    checkBoolean('muted', muted);
    this.#microphone.muted = muted;
  }

  /** The volume of the bot, from 0 to 1, or more to amplify. */
  get volume(): number {
    return this.#player.speaker.volume;
  }

  set volume(volume: number) {
    this.#player.speaker.volume = volume;
  }

  /** The loudness of the microphone in dBFS: 0 at full scale, -Infinity for silence and while it is muted. */
  get inputLevel(): number {
    return this.#microphone.level;
  }

  /** The loudness of the bot in dBFS, before the volume; -Infinity for silence. */
  get outputLevel(): number {
    return this.#player.speaker.level;
  }

  /** Milliseconds of speech of the bot that were played since the call began. */
  get playedMs(): number {
    return this.#player.speaker.playedMs;
  }

  /**
   * Calls a function with each event of a name.
   *
   * @param name - `state`, `caption`, `level`, `devicechange` or `error`; see {@link VoiceEventMap}.
   * @param listener - gets the new state, the caption, the levels, the devices, or the error.
   * @returns removes the listener.
   * @throws CozeError for another name, or if `listener` is not a function.
   * @example
   * voice.on('state', (state) => (badge.textContent = state));
   */
  on<K extends keyof VoiceEventMap>(name: K, listener: VoiceListener<K>): () => void {
    checkFunction('listener', listener);
    return this.#listeners.add(name, listener);
  }

  /**
   * Records with another microphone.
   *
   * @param id - the id of the device, see `listMicrophones()`. Undefined for the default one.
   * @throws MicrophoneError if it cannot be opened: the present one stays.
   * @example
   * select.onchange = () => voice.setMicrophone(select.value);
   */
  setMicrophone(id?: string): Promise<void> {
    return this.#microphone.setDevice(id);
  }

  /**
   * Plays the bot on another speaker.
   *
   * @param id - the id of the device, see `listSpeakers()`. Undefined for the default one.
   * @throws CozeError if the browser cannot choose a speaker, as Safari and Firefox, or there is none with this id.
   * @example
   * select.onchange = () => voice.setSpeaker(select.value);
   */
  setSpeaker(id?: string): Promise<void> {
    return this.#player.speaker.setDevice(id);
  }

  /**
   * Begins a turn of the user, in the mode `push_to_talk`. Interrupts the bot. No effect while it is pressed already.
   *
   * @throws CozeError in the mode `server_vad`.
   * @example
   * button.onpointerdown = () => voice.press();
   */
  press(): void {
    if (this.#mode !== 'push_to_talk')
      throw new CozeError("press() needs startVoice(session, { mode: 'push_to_talk' }).");
    if (this.#isPressed || this.#state === 'closed') return;
    this.#isPressed = true;
    this.interrupt();
    if (this.#session.state === 'open') this.#setState('hearing');
  }

  /**
   * Ends the turn of the user, and lets the bot answer. No effect if it is not pressed. If the connection was lost meanwhile,
   * the audio was lost with it: an `error` event says so.
   *
   * @example
   * button.onpointerup = () => voice.release();
   */
  release(): void {
    if (!this.#isPressed) return;
    this.#isPressed = false;
    this.#try(() => {
      this.#session.commitAudio();
      this.#setState('thinking');
    });
  }

  /**
   * Ends the reply of the bot: its sound at once, and its turn on the server.
   *
   * @example
   * stopButton.onclick = () => voice.interrupt();
   */
  interrupt(): void {
    const turn = this.#turn;
    if (turn === undefined || turn.isCut) return;
    const isAnswer = this.#state === 'thinking' || this.#state === 'speaking';
    turn.cut();
    if (turn.isRunning && this.#session.state === 'open') this.#try(() => this.#session.cancel());
    if (isAnswer) this.#setState('listening');
  }

  /**
   * Ends the call: the microphone and the speaker are released, and all listeners removed. The session stays open.
   *
   * @example
   * voice.close();
   * session.close();
   */
  close(): void {
    if (this.#state === 'closed') return;
    this.#turn?.cut();
    for (const remove of this.#removers) remove();
    void this.#replies.return(undefined);
    this.#microphone.close();
    this.#player.close();
    this.#release();
    this.#setState('closed');
    this.#listeners.clear();
  }

  /** As `close()`, at the end of a block with `await using`. */
  async [asyncDispose](): Promise<void> {
    this.close();
  }

  /** @internal */
  progress(): void {
    this.#turn?.progress();
  }

  /** Reports a failure. The call goes on. @internal */
  failed(error: unknown): void {
    this.#listeners.emit('error', error);
  }

  /** Lists the devices for the listeners. @internal */
  async devicesChanged(): Promise<void> {
    if (this.#state === 'closed') return;
    try {
      const [microphones, speakers] = await Promise.all([listMicrophones(), listSpeakers()]);
      const { device: microphone } = this.#microphone;
      this.#listeners.emit('devicechange', { microphone, microphones, speakers });
    } catch (error) {
      this.failed(error);
    }
  }

  #setState(state: VoiceState): void {
    if (this.#state === state || this.#state === 'closed') return;
    this.#state = state;
    this.#listeners.emit('state', state);
  }

  /** A turn has failed, or does not lead to a reply. */
  #settle(): void {
    if (this.#state === 'thinking' || this.#state === 'speaking') this.#setState('listening');
  }

  #failed(error: unknown): void {
    this.failed(error);
    this.#settle();
  }

  /** @returns what removes the listeners. */
  #follow(): (() => void)[] {
    const session = this.#session;
    const devices = mediaDevices();
    const onOpen = (): void => {
      this.#setState(this.#isPressed ? 'hearing' : 'listening');
    };
    const onError = ({ error }: SocketErrorEvent): void => this.#failed(error);
    const onDevices = (): void => void this.devicesChanged();
    session.addEventListener('open', onOpen);
    session.addEventListener('error', onError);
    devices.addEventListener('devicechange', onDevices);
    return [
      session.observe({
        event: (event) => this.#received(event),
        lost: () => this.#lost(),
      }),
      () => session.removeEventListener('open', onOpen),
      () => session.removeEventListener('error', onError),
      () => devices.removeEventListener('devicechange', onDevices),
    ];
  }

  #lost(): void {
    if (this.#session.state !== 'reconnecting') return;
    this.#turn?.cut();
    this.#setState('reconnecting');
  }

  /** Returns false for events that it does not use: an `error` event that no reply gets goes to the listeners. */
  #received(event: CreateChatWsRes): boolean {
    const { event_type: type } = event;
    if (type === 'input_audio_buffer.speech_started') {
      this.#turn?.cut();
      this.#setState('hearing');
    } else if (type === 'input_audio_buffer.speech_stopped') this.#setState('thinking');
    else if (type === 'conversation.chat.created' && this.#state === 'listening') this.#setState('thinking');
    else if (type === 'conversation.audio_transcript.update' || type === 'conversation.audio_transcript.completed')
      this.#heard(memberOf(event.data, 'content'), type.endsWith('completed'));
    return false;
  }

  #heard(text: unknown, final: boolean): void {
    if (typeof text !== 'string') return;
    if (text !== '') this.#listeners.emit('caption', { role: 'user', text, final, interrupted: false });
    // Noise: no reply follows.
    else if (final) this.#settle();
  }

  /** Sends the microphone until the call ends. */
  async #listen(): Promise<void> {
    for await (const audio of this.#microphone) {
      const { inputLevel: input, outputLevel: output } = this;
      this.#listeners.emit('level', { input, output });
      if (this.#session.state !== 'open' || (this.#mode === 'push_to_talk' && !this.#isPressed)) continue;
      if (!this.#hasRoom()) continue;
      const data = { delta: encodeBase64(audio) };
      this.#try(() => this.#session.send({ event_type: 'input_audio_buffer.append', data }));
    }
  }

  /** The session may be closing. */
  #try(send: () => void): void {
    try {
      send();
    } catch (error) {
      this.#failed(error);
    }
  }

  #hasRoom(): boolean {
    const wasCongested = this.#isCongested;
    this.#isCongested = this.#session.bufferedAmount > mostUnsent;
    if (this.#isCongested && !wasCongested) {
      const message = 'The connection is too slow: audio of the microphone is dropped until it catches up.';
      this.failed(new SocketQueueFullError(message, { logid: this.#session.logid }));
    }
    return !this.#isCongested;
  }

  /** Plays the replies until the call ends. */
  async #speak(): Promise<void> {
    try {
      for await (const reply of this.#replies) await this.#play(reply);
    } catch {
      // The session has ended with this error, and reports it.
    }
  }

  async #play(reply: Reply): Promise<void> {
    const turn = new VoiceTurn(reply, this.#player, (caption) => this.#listeners.emit('caption', caption));
    this.#turn = turn;
    try {
      await turn.play(() => this.#setState('speaking'));
      const { status } = await reply.completed;
      // A tool runs: another reply follows.
      if (status === 'requires_action') this.#setState('thinking');
      else if (!turn.isCut || this.#state === 'speaking') this.#settle();
    } catch (error) {
      const { isCut } = turn;
      turn.cut();
      // The session reports what happens to the connection.
      if (!isCut && this.#session.state === 'open') this.#failed(error);
    } finally {
      this.#turn = undefined;
    }
  }
}
