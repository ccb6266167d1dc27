import { RequestParams, requireSpeakable } from '../http/request-params.js';
import { badRequest } from '../http/response.js';
import type { ToolOutput } from '../replies/reply-functions.js';
import { completedEvent } from '../resources/chat-runner.js';
import { resumeTurn } from '../resources/chats.js';
import type { ConversationRecord } from '../resources/conversations.js';
import { type InputMessage, readMessage } from '../resources/input-messages.js';
import { transcriptUpdates } from '../speech/sentences.js';
import { InputBuffer, type Utterance, UtteranceDetector } from '../speech/speech-input.js';
import {
  type ChatSettings,
  type ChatSettingsChange,
  changeSettings,
  initialSettings,
  interrupts,
  needsKeyword,
} from './chat-settings.js';
import { type ChatTarget, SocketTurn, type StartedTurn, startTurn, withoutTimes } from './chat-turn.js';
import type { Emit, SocketConnection } from './endpoint.js';
import { SpeechOutput } from './speech-output.js';

/** The reasons why a turn is cancelled. */
const CANCEL_REASONS = { 1: 'The user spoke.', 2: 'The client asked for it.', 3: 'A new message came.' } as const;
type CancelCode = keyof typeof CANCEL_REASONS;

/** Events that a client gets without a subscription: errors, and the confirmation of the subscription. */
const ALWAYS_SENT = ['error', 'chat.updated'];

/** One chat over a socket: its settings, its input audio, and the turn that is running. */
export class SocketChat {
  readonly #connection: SocketConnection;
  readonly #target: ChatTarget;
  #settings: ChatSettings = initialSettings();
  #buffer: InputBuffer;
  #detector: UtteranceDetector;
  /** The text of the latest update of a transcript, while the user speaks. */
  #transcript = '';
  #turn: SocketTurn | undefined;
  /** Speech that belongs to no turn. */
  #standaloneSpeech: SpeechOutput | undefined;

  constructor(connection: SocketConnection, target: ChatTarget) {
    this.#connection = connection;
    this.#target = target;
    this.#buffer = this.#newBuffer();
    this.#detector = this.#newDetector();
  }

  update(change: ChatSettingsChange): void {
    this.#settings = changeSettings(this.#settings, change, this.#state);
    this.#conversation();
    if (change.input_audio !== undefined || change.turn_detection !== undefined) {
      this.#buffer = this.#newBuffer();
      this.#detector = this.#newDetector();
      this.#transcript = '';
    }
    this.#emit('chat.updated', this.#settings);
    if (change.need_play_prologue === true) void this.#speakStandalone(this.#prologue());
  }

  append(base64: string): void {
    if (this.#detectsSpeech) this.#hear(this.#detector.append(base64));
    else this.#buffer.append(base64);
  }

  clearAudio(): void {
    if (this.#detectsSpeech) return;
    this.#buffer = this.#newBuffer();
    this.#emit('input_audio_buffer.cleared');
  }

  completeAudio(): void {
    if (this.#detectsSpeech) return;
    const buffer = this.#buffer;
    this.#buffer = this.#newBuffer();
    this.#emit('input_audio_buffer.completed');
    const text = buffer.transcribe(this.#connection.server.codec);
    if (text === '') throw badRequest('There is no speech in the audio that was sent.');
    this.#completeTranscript(text);
    this.#interrupt(1);
    this.#answer(spokenMessage(text));
  }

  createMessage(data: Readonly<Record<'role' | 'content_type' | 'content', string>>): void {
    const { auto_save_history: savesHistory } = this.#settings.chat_config;
    const message = readMessage(new RequestParams(data), 'data', { savesHistory, files: this.#state.files });
    if (message.role === 'user') {
      this.#interrupt(3);
      this.#answer(message, { echo: true });
    } else if (savesHistory) {
      this.#state.conversations.add(this.#conversation(), { ...message, botId: this.#target.botId });
    }
  }

  clearContext(): void {
    this.#state.conversations.clear(this.#conversation().wire.id);
    this.#emit('conversation.cleared');
  }

  /** Confirms the cancellation even if no turn is running: it may have ended while the event was on its way. */
  cancel(): void {
    if (!this.#interrupt(2)) this.#emitCanceled(2);
  }

  submitToolOutputs(chatId: string, outputs: readonly ToolOutput[]): void {
    const record = this.#state.chats.find(this.#conversation().wire.id, chatId);
    const turn = resumeTurn(this.#connection.server, record, outputs, 0);
    void this.#run({ record, turn }, { isNew: false });
  }

  generateAudio(text: string): void {
    if (text === '') throw badRequest('Invalid event: data.text is required for the mode text.');
    requireSpeakable('data.text', text);
    void this.#speakStandalone(text);
  }

  get #state() {
    return this.#connection.server.state;
  }

  /** True if the server detects when the user speaks. Otherwise the client completes the audio. */
  get #detectsSpeech(): boolean {
    return this.#settings.turn_detection.type === 'server_vad';
  }

  readonly #emit: Emit = (eventType, data, at) => {
    const { event_subscriptions: wanted } = this.#settings;
    if (wanted.length === 0 || ALWAYS_SENT.includes(eventType) || wanted.includes(eventType)) {
      this.#connection.emit(eventType, data, at);
    }
  };

  #newBuffer(): InputBuffer {
    return new InputBuffer(this.#settings.input_audio);
  }

  #newDetector(): UtteranceDetector {
    const { input_audio, turn_detection } = this.#settings;
    return new UtteranceDetector(input_audio, turn_detection, this.#connection.server.codec);
  }

  /** The conversation in the settings. Without one, a conversation is created and put into the settings. */
  #conversation(): ConversationRecord {
    const { conversations } = this.#state;
    const { chat_config: config } = this.#settings;
    if (config.conversation_id !== '') return conversations.find(config.conversation_id);
    const created = conversations.create({ ownerId: this.#target.botId });
    this.#settings = { ...this.#settings, chat_config: { ...config, conversation_id: created.wire.id } };
    return created;
  }

  #hear(utterances: Iterable<Utterance>): void {
    const { interrupt_config: config } = this.#settings.turn_detection;
    for (const utterance of utterances) {
      if (utterance.type === 'started') {
        this.#emit('input_audio_buffer.speech_started');
        if (!needsKeyword(config)) this.#interrupt(1);
        continue;
      }
      if (utterance.type === 'speaking') {
        this.#updateTranscript(utterance.transcribe());
        continue;
      }
      const { text } = utterance;
      this.#completeTranscript(text, () => this.#emit('input_audio_buffer.speech_stopped'));
      if (text === '' || (this.#turn !== undefined && !interrupts(text, config))) continue;
      this.#interrupt(1);
      this.#answer(spokenMessage(text));
    }
  }

  /** Sends the text so far, unless an update had it or more. */
  #updateTranscript(content: string): void {
    if (this.#transcript.startsWith(content)) return;
    this.#transcript = content;
    this.#emit('conversation.audio_transcript.update', { content });
  }

  /** @param beforeEnd - called between the updates and the end of a transcript. */
  #completeTranscript(text: string, beforeEnd?: () => void): void {
    for (const content of transcriptUpdates(text)) this.#updateTranscript(content);
    this.#transcript = '';
    beforeEnd?.();
    this.#emit('conversation.audio_transcript.completed', { content: text });
  }

  #answer(message: InputMessage, { echo = false } = {}): void {
    const { chat_config: config } = this.#settings;
    const started = startTurn(this.#connection.server, this.#conversation(), this.#target, config, message);
    const [added] = started.turn.messages.slice(-1);
    if (echo && added !== undefined) {
      const { event, data } = completedEvent(added);
      this.#emit(event, withoutTimes(data));
    }
    void this.#run(started, { isNew: true });
  }

  async #run(started: StartedTurn, options: { readonly isNew: boolean }): Promise<void> {
    const turn = new SocketTurn(this.#connection, this.#emit, this.#settings.output_audio, started);
    this.#turn = turn;
    await turn.run(options);
    if (this.#turn === turn) this.#turn = undefined;
  }

  /**
   * Cancels the running turn, and stops standalone speech.
   *
   * @returns false if no turn was running.
   */
  #interrupt(code: CancelCode): boolean {
    this.#standaloneSpeech?.stop();
    const turn = this.#turn;
    if (turn === undefined) return false;
    this.#turn = undefined;
    turn.cancel();
    this.#state.chats.cutOff(turn.record);
    this.#emitCanceled(code);
    return true;
  }

  #emitCanceled(code: CancelCode): void {
    this.#emit('conversation.chat.canceled', { code, msg: CANCEL_REASONS[code] });
  }

  /** Speaks a text that belongs to no turn. Other speech stops. */
  async #speakStandalone(text: string): Promise<void> {
    this.#turn?.stopSpeech();
    this.#standaloneSpeech?.stop();
    const speech = new SpeechOutput(this.#connection, this.#settings.output_audio, {
      sentence: (sentence) => this.#emit('conversation.audio.sentence_start', { text: sentence }),
      audio: (base64) => this.#emit('conversation.audio.delta', standaloneMessage(base64)),
    });
    this.#standaloneSpeech = speech;
    speech.write(text);
    if (await speech.finish()) this.#emit('conversation.audio.completed', standaloneMessage(''));
  }

  /** The prologue in the settings, or that of the bot. */
  #prologue(): string {
    const { prologue_content: given } = this.#settings;
    if (given !== '') return given;
    const { settings } = this.#state.bots.requirePublished(this.#target.botId);
    return new RequestParams(settings).object('onboarding_info').text('prologue') ?? '';
  }
}

/** The message for a transcript. */
const spokenMessage = (text: string): InputMessage => ({
  role: 'user',
  type: 'question',
  content: text,
  contentType: 'text',
  text,
  hasAudio: false,
});

/** An audio message that belongs to no conversation. All its ids are 0. */
const standaloneMessage = (content: string): Readonly<Record<string, string>> => ({
  id: '0',
  conversation_id: '0',
  bot_id: '0',
  role: 'assistant',
  type: 'answer',
  content,
  content_type: 'audio',
  chat_id: '0',
  section_id: '0',
});
