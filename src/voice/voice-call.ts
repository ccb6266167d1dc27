import type { CreateChatWsRes } from '../../generated/types/types.gen.js';
import { encodeBase64 } from '../audio/base64.js';
import { checkBoolean, checkFunction } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { SocketQueueFullError } from '../errors/socket-errors.js';
import { asyncDispose } from '../lib/polyfills.js';
import { memberOf, valueAt } from '../lib/shapes.js';
import type { ChatSession } from '../realtime/chat-session.js';
import type { Reply } from '../realtime/reply.js';
import { listMicrophones, listSpeakers, mediaDevices } from './devices.js';
import { addListener } from './add-listener.js';
import { contextClosed } from './audio-context.js';
import type { Microphone } from './microphone.js';
import type { SpeechPlayer } from './speech-player.js';
import { UnwantedAnswers } from './unwanted-answers.js';
import { VoiceListeners, type VoiceEventMap, type VoiceListener, type VoiceState } from './voice-events.js';
import { VoiceTurn } from './voice-turn.js';

/** Who ends the user's turn: the server detects the end of speech, or the user holds a button. */
export type VoiceMode = 'server_vad' | 'push_to_talk';

/** Bytes that may wait in the socket: about two seconds of PCM at 24 kHz, as base64. Beyond, live audio is dropped. */
const mostUnsent = 131_072;

/** Replies that wait to be played. More wait in the session, which bounds them. */
const mostTurns = 16;

/** What a call consists of. */
export interface VoiceParts {
  readonly session: ChatSession;
  readonly mode: VoiceMode;
  readonly microphone: Microphone;
  readonly player: SpeechPlayer;
  readonly context: AudioContext;
  /** Closes the microphone, the player, and what else was made for this call. */
  readonly release: () => void;
}

/**
 * A spoken conversation with a bot: the microphone is sent, the replies are played, and captions tell what was said.
 *
 * If the user speaks while the bot does, the sound of the bot ends at once; with keywords in `interrupt_config` only when the
 * server cancels or answers. While the session reconnects, the microphone stays open, and its audio is dropped. So is audio of
 * a connection that is too slow, once about two seconds of it wait. The call ends with `close()`, with the session, and with
 * its AudioContext.
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
  readonly #listeners = new VoiceListeners();
  readonly #unwanted = new UnwantedAnswers();
  #replies: AsyncGenerator<Reply, undefined, unknown>;
  /** What is called when the call ends. */
  readonly #ends: (() => void)[];
  #state: VoiceState = 'listening';
  /** The state apart from the answers that have begun: `hearing` while the user speaks, `thinking` if another is awaited. */
  #idle: VoiceState = 'listening';
  /** True while a chat waits for its tools: the rest of it follows as another reply. */
  #runsTool = false;
  /** The replies that have not ended, in their order. */
  readonly #turns = new Set<VoiceTurn>();
  /** Settles when the replies that have begun were played. */
  #played: Promise<unknown> = Promise.resolve();
  #isPressed = false;

  /** @internal */
  constructor({ session, mode, microphone, player, context, release }: VoiceParts) {
    this.#session = session;
    this.#mode = mode;
    this.#microphone = microphone;
    this.#player = player;
    this.#replies = session.replies();
    this.#ends = [...this.#follow(context), release];
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
   * Begins a turn of the user, in the mode `push_to_talk`. Interrupts the bot. No effect while it is pressed already. Without a
   * connection nobody hears the user: the turn ends at once, and an `error` event (SocketStateError) says so.
   *
   * @throws CozeError in the mode `server_vad`.
   * @example
   * button.onpointerdown = () => voice.press();
   */
  press(): void {
    if (this.#mode !== 'push_to_talk') throw new CozeError('press() needs push_to_talk.');
    if (this.#isPressed || this.#state === 'closed') return;
    this.#isPressed = true;
    this.interrupt();
    if (this.#session.state === 'open') this.#setIdle('hearing');
    else this.release();
  }

  /**
   * Ends the turn of the user, and lets the bot answer. No effect if it is not pressed, and if the connection was lost
   * meanwhile: that has ended the turn, with an `error` event (SocketStateError), because the audio was lost with it.
   *
   * @example
   * button.onpointerup = () => voice.release();
   */
  release(): void {
    if (!this.#isPressed) return;
    this.#isPressed = false;
    this.#try(() => {
      this.#session.commitAudio();
      this.#unwanted.committed();
      this.#setIdle('thinking');
    });
  }

  /**
   * Ends the reply of the bot: its sound at once, and its turn on the server. An answer to speech that has not begun ends as
   * soon as it begins. So does what follows on the outputs of tools. Answers to what the user says later are played, and
   * answers to texts that have not begun: interrupt them once they have. A text that is sent before the interrupted answer
   * begins can be answered in its place: that answer ends, too.
   *
   * @example
   * stopButton.onclick = () => voice.interrupt();
   */
  interrupt(): void {
    this.#cancel(this.#cut());
    this.#unwanted.interrupted(this.#idle === 'thinking');
    this.#settle();
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
    for (const turn of this.#turns) turn.end();
    for (const end of this.#ends) end();
    void this.#replies.return(undefined);
    this.#setIdle('closed');
    this.#listeners.clear();
  }

  /** As `close()`, at the end of a block with `await using`. */
  async [asyncDispose](): Promise<void> {
    this.close();
  }

  /** @internal */
  progress(): void {
    for (const turn of this.#turns) turn.progress();
  }

  /** Reports a failure. The call continues. @internal */
  failed(error: unknown): void {
    this.#listeners.emit('error', error);
  }

  /** Lists the devices for the listeners. @internal */
  async devicesChanged(): Promise<void> {
    if (this.#state === 'closed') return;
    try {
      const microphones = await listMicrophones();
      const speakers = await listSpeakers();
      this.#listeners.emit('devicechange', { microphone: this.#microphone.device, microphones, speakers });
    } catch (error) {
      this.failed(error);
    }
  }

  /** The answers that are played, or will be. */
  get #active(): VoiceTurn[] {
    return [...this.#turns].filter((turn) => turn.isActive);
  }

  /** Tells the state, which follows from `#idle` and the answers that have begun. */
  #update(): void {
    let state = this.#idle;
    for (const { phase } of this.#active) {
      if (phase === 'playing') state = 'speaking';
      else if (state === 'listening') state = 'thinking';
    }
    if (this.#state === state || this.#state === 'closed') return;
    this.#state = state;
    this.#listeners.emit('state', state);
  }

  #setIdle(state: VoiceState): void {
    this.#idle = state;
    this.#update();
  }

  /** No answer is awaited any more. */
  #settle(): void {
    this.#setIdle(this.#idle === 'thinking' ? 'listening' : this.#idle);
  }

  #failed(error: unknown): void {
    this.failed(error);
    this.#unwanted.reset();
    this.#runsTool = false;
    this.#settle();
  }

  /** Ends answers at once, by default all. @returns them. */
  #cut(isMeant: (turn: VoiceTurn) => boolean = () => true): VoiceTurn[] {
    const turns = this.#active.filter(isMeant);
    for (const turn of turns) turn.end();
    return turns;
  }

  /** Ends the turn on the server. */
  #cancel(turns: readonly VoiceTurn[]): void {
    if (this.#session.state === 'open' && turns.some((turn) => turn.isRunning)) this.#try(() => this.#session.cancel());
  }

  /** @returns what removes the listeners. */
  #follow(context: AudioContext): (() => void)[] {
    const session = this.#session;
    return [
      session.observe({
        event: (event) => this.#received(event),
        lost: () => this.#lost(),
      }),
      addListener(session, 'open', () => this.#setIdle('listening')),
      addListener(session, 'error', (event) => this.#failed(memberOf(event, 'error'))),
      // `error` events come before it, and after the end of an observer.
      addListener(session, 'close', () => this.close()),
      addListener(mediaDevices(), 'devicechange', () => void this.devicesChanged()),
      addListener(context, 'statechange', () => {
        if (context.state !== 'closed') return;
        this.failed(contextClosed());
        this.close();
      }),
    ];
  }

  #lost(): void {
    if (this.#session.state !== 'reconnecting') return;
    this.#cut();
    this.#unwanted.reset();
    this.#setIdle('reconnecting');
    this.release();
  }

  /** Returns false for events that it does not use: an `error` event that no reply gets goes to the listeners. */
  #received(event: CreateChatWsRes): boolean {
    const { event_type: type } = event;
    if (type === 'input_audio_buffer.speech_started') {
      this.#unwanted.confirmed();
      // Else the bot speaks on until the server cancels its answer, or gives another one.
      if (!this.#session.needsKeyword) this.#cut();
      this.#setIdle('hearing');
    } else if (type === 'input_audio_buffer.speech_stopped') {
      if (this.#idle === 'hearing') this.#setIdle('thinking');
    } else if (type === 'input_audio_buffer.completed') this.#unwanted.confirmed();
    else if (type.startsWith('conversation.chat.')) {
      if (this.#runsTool && type.endsWith('canceled')) this.#settle();
      this.#runsTool = type.endsWith('requires_action');
    } else if (type.startsWith('conversation.audio_transcript.'))
      this.#heard(valueAt(event, ['data', 'content']), type.endsWith('completed'));
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
    let isCongested = false;
    for await (const audio of this.#microphone) {
      const { inputLevel: input, outputLevel: output } = this;
      this.#listeners.emit('level', { input, output });
      if (this.#session.state !== 'open' || (this.#mode === 'push_to_talk' && !this.#isPressed)) continue;
      const wasCongested = isCongested;
      isCongested = this.#session.bufferedAmount > mostUnsent;
      if (!isCongested) {
        const data = { delta: encodeBase64(audio) };
        this.#try(() => this.#session.send({ event_type: 'input_audio_buffer.append', data }));
      } else if (!wasCongested) {
        const message = 'The connection is slow: audio is dropped.';
        this.failed(new SocketQueueFullError(message, { logid: this.#session.logid }));
      }
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

  /** Plays the replies until the call ends. */
  async #speak(): Promise<void> {
    try {
      for await (const reply of this.#replies) {
        const turn = new VoiceTurn(reply, this.#player, (caption) => this.#listeners.emit('caption', caption));
        this.#turns.add(turn);
        const played = this.#play(turn);
        if (this.#turns.size >= mostTurns) await played;
      }
    } catch (error) {
      // The session reports the error that ends it. Else too many replies waited: those to come are played.
      if (this.#session.state === 'closed') return;
      this.#failed(error);
      this.#replies = this.#session.replies();
      void this.#speak();
    }
  }

  /** Plays a reply after those that began before it. */
  async #play(turn: VoiceTurn): Promise<void> {
    try {
      await turn.begin();
      this.#begun(turn);
      const playing = this.#played.then(() => turn.play(() => this.#update()));
      this.#played = playing.catch(() => undefined);
      await playing;
    } catch (error) {
      const { phase } = turn;
      turn.end();
      // The session reports what happens to the connection.
      if (phase !== 'cut' && this.#session.state === 'open') this.#failed(error);
    }
    this.#turns.delete(turn);
    const { chat } = turn.reply;
    // Speech outside of the chat answers nobody.
    if (turn.phase !== 'over' || chat === undefined || this.#idle === 'hearing') this.#update();
    else this.#setIdle(this.#runsTool ? 'thinking' : 'listening');
  }

  #begun(turn: VoiceTurn): void {
    const { chat, transcript } = turn.reply;
    if (this.#unwanted.takes(turn.reply) || this.#isPressed) {
      turn.end();
      this.#cancel([turn]);
    } else if (chat !== undefined) {
      // The answer to speech ends the one that still sounds. The server does not: it may have sent all of that.
      if (transcript !== '') this.#cut(({ reply }) => (reply.chat ?? chat).id !== chat.id);
      this.#settle();
    }
  }
}
