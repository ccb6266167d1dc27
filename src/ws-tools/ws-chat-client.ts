import type { ChatUpdateEvent, CreateChatWsReq, CreateChatWsRes } from '../../generated/types/types.gen.js';
import { checkBoolean, checkObject, checkText } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { SocketError } from '../errors/socket-errors.js';
import { Log } from '../http/log.js';
import { memberOf } from '../lib/shapes.js';
import type { ChatSession } from '../realtime/chat-session.js';
import type { Websockets } from '../resources/websockets.js';
import { openContext } from '../voice/audio-context.js';
import { mediaDevices } from '../voice/devices.js';
import { MicrophoneError } from '../voice/microphone-error.js';
import { AudioUpload } from './audio-upload.js';
import { BotSpeech } from './bot-speech.js';
import type { WsChatCallbackHandler, WsChatEventData } from './chat-events.js';
import { chatUpdateOf, inputFormatOf, isOfOneFormat, isPushToTalk } from './chat-settings.js';
import type { AIDenoiserProcessorLevel, AIDenoiserProcessorMode } from './denoiser.js';
import { getAudioDevices } from './devices.js';
import { ClientEventType, spellingsOf, WsChatEventNames } from './event-names.js';
import { ToolListeners } from './listeners.js';
import { checkChatOptions, socketsOf, type WsChatClientOptions } from './options.js';
import { PcmRecorder } from './pcm-recorder.js';
import { SpokenSentences } from './spoken-sentences.js';
import { untilCreated } from './until-created.js';

/** What is open during a conversation. */
interface OpenChat {
  readonly session: ChatSession;
  readonly speech: BotSpeech;
  readonly update: ReturnType<typeof chatUpdateOf>;
}

/** A microphone that opens. */
interface StartingRecord {
  isStopped: boolean;
  done: Promise<void> | undefined;
}

/**
 * A spoken conversation with a bot: the microphone is sent, and the replies are played. It has the members of the class of the
 * same name in `@coze/api`. New programs use `startVoice()` of `coze-client/voice`.
 *
 * @throws CozeError for an invalid option.
 * @example
 * ```ts
 * const client = new WsChatClient({ token: getToken, botId });
 * client.on(WsChatEventNames.CONVERSATION_AUDIO_TRANSCRIPT_COMPLETED, (_name, event) => showQuestion(event));
 * startButton.onclick = () => client.connect();
 * stopButton.onclick = () => client.disconnect();
 * ```
 */
export class WsChatClient {
  /** The session with the server; null without a connection. */
  ws: ChatSession | null = null;
  /** Records the microphone. */
  recorder: PcmRecorder;
  /** The options. Changes count at the next `connect()`. */
  config: WsChatClientOptions;
  readonly #sockets: Websockets;
  readonly #log: Log;
  readonly #listeners = new ToolListeners<WsChatCallbackHandler>();
  readonly #sentences = new SpokenSentences((name, event) => this.#emit(name, event));
  readonly #onDevices = (): void => this.#emit(WsChatEventNames.AUDIO_OUTPUT_DEVICE_CHANGED, undefined);
  #context: AudioContext | undefined;
  #open: OpenChat | undefined;
  #connecting: Promise<void> | undefined;
  #starting: StartingRecord | undefined;
  /** Counts `disconnect()`: what opens after one is closed at once. */
  #ends = 0;
  #isMuted: boolean;
  #volume: number;

  constructor(config: WsChatClientOptions) {
    checkObject('config', config);
    checkChatOptions(config);
    this.config = config;
    this.#sockets = socketsOf(config);
    this.#log = new Log(config.logger, config.debug === true ? 'debug' : undefined);
    this.#isMuted = config.audioMutedDefault ?? false;
    this.#volume = Math.min(1, config.playbackVolumeDefault ?? 1);
    if (config.enableLocalLoopback === true)
      this.#log.write(
        'warn',
        'enableLocalLoopback has no effect: the browser removes the sound of the page by itself.',
      );
    const { audioCaptureConfig, aiDenoisingConfig, mediaStreamTrack, wavRecordConfig, deviceId, debug, logger } =
      config;
    const recording = { audioCaptureConfig, aiDenoisingConfig, mediaStreamTrack, wavRecordConfig, deviceId };
    this.recorder = new PcmRecorder({ ...recording, debug, logger });
  }

  /**
   * Connects to the bot, and opens the microphone, unless it is muted or `turn_detection` is `client_interrupt`. Call it within
   * a click: some browsers ask for the microphone only there, and only there iOS lets audio run. If it is connected already, only
   * the settings are sent; an open microphone opens again for another format. A change of `turn_detection` to `client_interrupt`
   * closes it, and one from there opens it.
   *
   * @param options - `chatUpdate`: settings in place of the defaults, which are PCM16 at 48000 Hz of the user and at 24000 Hz of
   * the bot, `server_vad`, and the prologue spoken.
   * @throws SocketHandshakeError, SocketEventError or another error of the session if the server cannot be reached or refuses;
   * MicrophoneError with the `reason`; CozeError for settings that do not work, without Web Audio, or if `disconnect()` was called
   * meanwhile. Nothing stays open then.
   * @example
   * startButton.onclick = () => client.connect();
   */
  connect(options: { chatUpdate?: ChatUpdateEvent | undefined } = {}): Promise<void> {
    if (this.#connecting !== undefined) return this.#connecting;
    const connecting = this.#connect(options.chatUpdate).finally(() => {
      if (this.#connecting === connecting) this.#connecting = undefined;
    });
    return (this.#connecting = connecting);
  }

  /**
   * Ends the conversation: the reply on the server, the microphone, the sound and the connection. Then removes all listeners. A
   * `connect()` that waits rejects.
   *
   * @returns resolves when the connection is closed.
   *
   * @example
   * stopButton.onclick = () => client.disconnect();
   */
  async disconnect(): Promise<void> {
    const session = this.ws;
    this.#ends += 1;
    this.#connecting = undefined;
    try {
      if (session?.state === 'open') session.send({ event_type: 'conversation.chat.cancel' });
    } finally {
      this.#release();
    }
    this.#emit(WsChatEventNames.DISCONNECTED, undefined);
    this.#listeners.clear();
    await session?.closed;
  }

  /**
   * Sends an event. Without a connection nothing is sent, and the logger says so.
   *
   * @param data - an event that a chat accepts.
   * @throws as `send()` of a session does.
   * @example
   * client.sendMessage({ event_type: 'conversation.clear' });
   */
  sendMessage(data: CreateChatWsReq): void {
    if (this.ws === null)
      this.#log.write('warn', 'There is no connection: the event was not sent. Await connect() first.');
    else this.ws.send(data);
  }

  /**
   * Sends a text of the user. The bot answers it.
   *
   * @param text - at least one character.
   * @throws as `send()` of a session does.
   * @example
   * client.sendTextMessage('Tell me a joke.');
   */
  sendTextMessage(text: string): void {
    this.sendMessage({
      event_type: 'conversation.message.create',
      data: { role: 'user', content_type: 'text', content: text },
    });
  }

  /**
   * Adds a listener. An error in it is reported as uncaught.
   *
   * @param event - a name of `WsChatEventNames`, `server.` and the type of an event, or several of them. `realtime.event` gets all.
   * @param callback - gets the name and the event.
   * @throws CozeError if `callback` is not a function.
   * @example
   * client.on(WsChatEventNames.ALL, (name, event) => console.log(name, event));
   */
  on(event: string | string[], callback: WsChatCallbackHandler): void {
    this.#listeners.add(event, callback);
  }

  /**
   * Removes a listener. Without effect if it was not added.
   *
   * @param event - the name, or the names.
   * @param callback - the same function.
   * @example
   * client.off(WsChatEventNames.ALL, log);
   */
  off(event: string | string[], callback: WsChatCallbackHandler): void {
    this.#listeners.remove(event, callback);
  }

  /**
   * Ends the sound of the bot at once. The reply continues: `interrupt()` ends it too.
   *
   * @example
   * await client.clear();
   */
  async clear(): Promise<void> {
    this.#open?.speech.clear();
  }

  /**
   * Ends the reply of the bot: its sound at once, and its turn on the server.
   *
   * @example
   * interruptButton.onclick = () => client.interrupt();
   */
  interrupt(): void {
    if (this.ws?.state === 'open') this.ws.send({ event_type: 'conversation.chat.cancel' });
    this.#open?.speech.cut();
    this.#emit(WsChatEventNames.INTERRUPTED, undefined);
  }

  /**
   * Opens the microphone and sends it. With `client_interrupt` this begins the turn of the user, and ends the reply of the bot.
   *
   * @throws CozeError without a connection; MicrophoneError with the `reason`.
   * @example
   * talkButton.onpointerdown = () => client.startRecord();
   */
  async startRecord(): Promise<void> {
    if (this.recorder.getStatus() === 'recording') return this.#log.write('warn', 'The microphone records already.');
    if (this.#open === undefined) throw new CozeError('There is no connection. Await connect() before startRecord().');
    const { done } = (this.#starting ??= this.#start(this.#open));
    return done;
  }

  /**
   * Closes the microphone. With `client_interrupt` this ends the turn of the user, and the bot answers. While the microphone
   * still opens, nothing was said: it is closed, and `startRecord()` resolves.
   *
   * @example
   * talkButton.onpointerup = () => client.stopRecord();
   */
  stopRecord(): void {
    // Without audio there is no turn to complete.
    if (this.#starting !== undefined) return this.#stopStarting();
    if (this.recorder.getStatus() !== 'recording') return this.#log.write('warn', 'The microphone does not record.');
    this.recorder.destroy();
    if (this.ws?.state === 'open') this.ws.send({ event_type: 'input_audio_buffer.complete' });
  }

  /**
   * Mutes the microphone, or opens it again. While it is muted nothing is sent. During `connect()` it says whether that opens it.
   *
   * @param enable - false to mute.
   * @throws CozeError with `client_interrupt`, or without a connection; MicrophoneError with the `reason`.
   * @example
   * muteBox.onchange = () => client.setAudioEnable(!muteBox.checked);
   */
  async setAudioEnable(enable: boolean): Promise<void> {
    checkBoolean('enable', enable);
    if (this.#isPushToTalk)
      throw new CozeError('With client_interrupt, call startRecord() and stopRecord() in place of setAudioEnable().');
    const isRecording = this.recorder.getStatus() === 'recording';
    const isConnecting = this.#connecting !== undefined && this.#open === undefined;
    const isOn = isRecording || this.#starting !== undefined || (isConnecting && !this.#isMuted);
    if (enable === isOn) return this.#log.write('warn', `The microphone is ${enable ? 'on' : 'off'} already.`);
    if (isRecording) this.recorder.pause();
    else if (!enable) this.#stopStarting();
    else if (this.recorder.audioTrack !== undefined) this.recorder.resume();
    else if (!isConnecting) {
      await this.startRecord();
      // It was muted again meanwhile.
      if (this.recorder.getStatus() === 'ended' && this.#starting === undefined) return;
    }
    this.#isMuted = !enable;
    this.#emit(enable ? WsChatEventNames.AUDIO_UNMUTED : WsChatEventNames.AUDIO_MUTED, undefined);
  }

  /**
   * Records with another microphone, at once or the next time.
   *
   * @param deviceId - an id of `WsToolsUtils.getAudioDevices()`, or `default` for that of the system.
   * @throws MicrophoneError if it cannot be opened: the present one stays.
   * @example
   * select.onchange = () => client.setAudioInputDevice(select.value);
   */
  async setAudioInputDevice(deviceId: string): Promise<void> {
    const id = checkText('deviceId', deviceId) === 'default' ? undefined : deviceId;
    // A microphone that is open tells of the change itself.
    if (this.recorder.audioTrack !== undefined) return this.recorder.setDevice(id);
    const { audioInputs } = await getAudioDevices();
    if (id !== undefined && !audioInputs.some((device) => device.deviceId === id)) throw new MicrophoneError('missing');
    await this.recorder.setDevice(id);
    this.#emit(WsChatEventNames.AUDIO_INPUT_DEVICE_CHANGED, undefined);
  }

  /**
   * Sets the volume of the bot.
   *
   * @param volume - from 0 to 1.
   * @example
   * slider.oninput = () => client.setPlaybackVolume(slider.valueAsNumber);
   */
  setPlaybackVolume(volume: number): void {
    this.#volume = Math.max(0, Math.min(1, volume));
    if (this.#open !== undefined) this.#open.speech.volume = this.#volume;
  }

  /**
   * The volume of the bot, from 0 to 1.
   *
   * @example
   * slider.value = String(client.getPlaybackVolume());
   */
  getPlaybackVolume(): number {
    return this.#volume;
  }

  /**
   * Switches the noise suppression of the browser.
   *
   * @param enabled - true to suppress noise.
   * @throws CozeError if `enabled` is neither true nor false.
   * @example
   * client.setDenoiserEnabled(box.checked);
   */
  setDenoiserEnabled(enabled: boolean): void {
    checkBoolean('enabled', enabled);
    void this.recorder.setDenoiserEnabled(enabled);
    this.#emit(enabled ? WsChatEventNames.DENOISER_ENABLED : WsChatEventNames.DENOISER_DISABLED, undefined);
  }

  /**
   * Has no effect: the browser's own noise suppression has no levels. The logger says so once.
   *
   * @param level - of the denoiser of `@coze/api`.
   * @example
   * client.setDenoiserLevel(AIDenoiserProcessorLevel.SOFT);
   */
  setDenoiserLevel(level: AIDenoiserProcessorLevel): void {
    void this.recorder.setDenoiserLevel(level);
  }

  /**
   * Has no effect: the browser's own noise suppression has no modes. The logger says so once.
   *
   * @param mode - of the denoiser of `@coze/api`.
   * @example
   * client.setDenoiserMode(AIDenoiserProcessorMode.NSNG);
   */
  setDenoiserMode(mode: AIDenoiserProcessorMode): void {
    void this.recorder.setDenoiserMode(mode);
  }

  get #isPushToTalk(): boolean {
    return this.#open !== undefined && isPushToTalk(this.#open.update);
  }

  #start(open: OpenChat): StartingRecord {
    const starting: StartingRecord = { isStopped: false, done: undefined };
    starting.done = this.#record(open)
      .catch((error: unknown) => {
        // What stopRecord() has ended is no failure.
        if (!starting.isStopped) throw error;
      })
      .finally(() => {
        if (this.#starting === starting) this.#starting = undefined;
      });
    return starting;
  }

  async #record({ session, update }: OpenChat): Promise<void> {
    if (this.#isPushToTalk) this.interrupt();
    const { codec, sampleRate } = inputFormatOf(update.data.input_audio);
    const onDeviceChange = (): void => this.#emit(WsChatEventNames.AUDIO_INPUT_DEVICE_CHANGED, undefined);
    const onError = (error: unknown): void => this.#failed(error);
    await this.recorder.start(codec, { sampleRate, context: this.#context, onDeviceChange, onError });
    const send = (delta: string): void => session.send({ event_type: 'input_audio_buffer.append', data: { delta } });
    const upload = new AudioUpload({ session, send, onError });
    this.recorder.record({
      pcmAudioCallback: ({ raw }) => upload.send(raw),
      wavAudioCallback: (wav, name) => {
        const event_type = ClientEventType.AUDIO_INPUT_DUMP;
        this.#emit(WsChatEventNames.AUDIO_INPUT_DUMP, { event_type, data: { name, wav } });
      },
    });
  }

  /** Ends the microphone that opens, if there is one. */
  #stopStarting(): void {
    if (this.#starting === undefined) return;
    this.#starting.isStopped = true;
    this.#starting = undefined;
    this.recorder.destroy();
  }

  async #connect(chatUpdate: ChatUpdateEvent | undefined): Promise<void> {
    const update = chatUpdateOf(chatUpdate, this.config.voiceId);
    void inputFormatOf(update.data.input_audio);
    // Within the click, before anything is awaited.
    const context = (this.#context ??= openContext());
    this.#emit(WsChatEventNames.CONNECTING, undefined);
    const ends = this.#ends;
    try {
      const session = this.ws ?? (await this.#session());
      if (ends === this.#ends) await this.#begin(session, update, context);
      else session.close();
    } catch (error) {
      // What fails after disconnect() is what that has closed. There may be another connection.
      if (ends === this.#ends) {
        this.#release();
        throw error;
      }
    }
    if (ends !== this.#ends) throw new CozeError('disconnect() was called before the connection was open.');
    this.#emit(WsChatEventNames.CONNECTED, update);
  }

  async #begin(session: ChatSession, update: OpenChat['update'], context: AudioContext): Promise<void> {
    this.ws = session;
    if (this.#open === undefined) await untilCreated(session, 'chat.created');
    if (session !== this.ws) throw new CozeError('The connection was closed before it was ready.');
    const before = this.#open?.update;
    const isOpening = this.#starting !== undefined;
    const isRecording = this.recorder.getStatus() === 'recording';
    const isOfOneMode = before !== undefined && isPushToTalk(before) === isPushToTalk(update);
    // It would record on in the format of the settings before, or without a press.
    if (before !== undefined && !(isOfOneMode && isOfOneFormat(before, update))) {
      // What was said so far is a turn.
      if (isRecording && isPushToTalk(before)) this.stopRecord();
      this.#stopStarting();
      this.recorder.destroy();
    }
    // A listener of the recording may have disconnected.
    if (session !== this.ws) throw new CozeError('The connection was closed before it was ready.');
    this.#openSpeech(session, update, context);
    session.send(update);
    const isOn = isOpening || (isRecording && !this.#isPushToTalk);
    const isWanted = isOfOneMode ? isOn : !this.#isMuted && !this.#isPushToTalk;
    if (isWanted && this.recorder.getStatus() === 'ended') await this.startRecord();
  }

  async #session(): Promise<ChatSession> {
    const { botId: bot_id, workflowId: workflow_id, websocketOptions } = this.config;
    const session = await this.#sockets.chat.create({ bot_id, workflow_id }, websocketOptions);
    session.addEventListener('message', ({ event }) => this.#received(session, event));
    session.addEventListener('error', ({ error }) => this.#emit(WsChatEventNames.SERVER_ERROR, error));
    session.addEventListener('close', () => this.#closed(session));
    return session;
  }

  #openSpeech(session: ChatSession, update: OpenChat['update'], context: AudioContext): void {
    this.#open?.speech.close();
    const onError = (error: unknown): void => this.#failed(error);
    const speech = new BotSpeech({ output: update.data.output_audio, context, onError }, this.#sentences);
    speech.volume = this.#volume;
    if (this.#open === undefined) mediaDevices().addEventListener('devicechange', this.#onDevices);
    this.#open = { session, speech, update };
  }

  #received(session: ChatSession, event: CreateChatWsRes): void {
    this.#emit(`server.${event.event_type}`, event);
    if (session === this.ws) this.#open?.speech.received(event);
  }

  /** The session has ended by itself. */
  #closed(session: ChatSession): void {
    if (session !== this.ws) return;
    const wasConnected = this.#open !== undefined;
    this.#release();
    if (wasConnected) this.#emit(WsChatEventNames.DISCONNECTED, undefined);
  }

  #release(): void {
    const { ws } = this;
    this.ws = null;
    this.#starting = undefined;
    this.recorder.destroy();
    if (this.#open !== undefined) {
      mediaDevices().removeEventListener('devicechange', this.#onDevices);
      this.#open.speech.close();
    }
    this.#open = undefined;
    void this.#context?.close();
    this.#context = undefined;
    ws?.close();
  }

  /** Something failed in the page. The conversation continues. */
  #failed(error: unknown): void {
    const message = error instanceof Error ? error.message : String(error);
    this.#emit(
      WsChatEventNames.ERROR,
      error instanceof SocketError ? error : new SocketError(message, { cause: error }),
    );
  }

  #emit(name: string, event: WsChatEventData): void {
    this.#log.write('debug', name, memberOf(event, 'id'));
    for (const spelling of spellingsOf(name)) this.#listeners.emit(spelling, spelling, event);
    this.#listeners.emit(WsChatEventNames.ALL, name, event);
  }
}
