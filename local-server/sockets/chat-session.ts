import { Params, requireSpeakable } from '../params.js';
import { type EnteredMessage, enteredMessage, resumeTurn } from '../replies/chat-input.js';
import { completedEvent } from '../replies/chat-turn.js';
import type { ConversationRecord } from '../resources/conversations.js';
import type { ToolOutput } from '../resources/wire.js';
import { badRequest } from '../response.js';
import {
  changeSettings,
  type ChatChange,
  type ChatSettings,
  cutsOff,
  initialSettings,
  wantsKeyword,
} from './chat-settings.js';
import type { Emit, Link } from './endpoint.js';
import { growing } from './sentences.js';
import { type Partner, SocketTurn, spokenMessage, type TakenOn, takeOn, withoutTimes } from './socket-turn.js';
import { Speaker } from './speaker.js';
import { type Heard, Listener, Recording } from './speech-detection.js';

/** Why a turn was cut off. */
const CANCELED = { 1: 'The user spoke.', 2: 'The client asked for it.', 3: 'A new message came.' } as const;

/** Events that come whatever a client has subscribed to: errors, and what confirms the subscription. */
const ALWAYS = ['error', 'chat.updated'];

/** What a socket to a bot does. */
export class ChatSession {
  readonly #link: Link;
  readonly #partner: Partner;
  #settings: ChatSettings = initialSettings();
  #recording: Recording;
  #listener: Listener;
  #turn: SocketTurn | undefined;
  /** Speech that is no part of a turn. */
  #interlude: Speaker | undefined;

  constructor(link: Link, partner: Partner) {
    this.#link = link;
    this.#partner = partner;
    this.#recording = this.#newRecording();
    this.#listener = this.#newListener();
  }

  update(change: ChatChange): void {
    this.#settings = changeSettings(this.#settings, change, this.#state);
    this.#conversation();
    if (change.input_audio !== undefined || change.turn_detection !== undefined) {
      this.#recording = this.#newRecording();
      this.#listener = this.#newListener();
    }
    this.#emit('chat.updated', this.#settings);
    if (change.need_play_prologue === true) void this.#speakApart(this.#prologue());
  }

  append(base64: string): void {
    if (this.#listens) this.#hear(this.#listener.append(base64));
    else this.#recording.append(base64);
  }

  clearAudio(): void {
    if (this.#listens) return;
    this.#recording = this.#newRecording();
    this.#emit('input_audio_buffer.cleared');
  }

  completeAudio(): void {
    if (this.#listens) return;
    const recording = this.#recording;
    this.#recording = this.#newRecording();
    this.#emit('input_audio_buffer.completed');
    const text = recording.transcribe(this.#link.server.codec);
    if (text === '') throw badRequest('There is no speech in the audio that was sent.');
    this.#updateTranscript(text);
    this.#emit('conversation.audio_transcript.completed', { content: text });
    this.#interrupt(1);
    this.#answer(spokenMessage(text));
  }

  createMessage(data: Readonly<Record<'role' | 'content_type' | 'content', string>>): void {
    const { auto_save_history: savesHistory } = this.#settings.chat_config;
    const entered = enteredMessage(new Params(data), 'data', { savesHistory, files: this.#state.files });
    if (entered.role === 'user') {
      this.#interrupt(3);
      this.#answer(entered, { echo: true });
    } else if (savesHistory) {
      this.#state.conversations.add(this.#conversation(), { ...entered, botId: this.#partner.botId });
    }
  }

  clearContext(): void {
    this.#state.conversations.clear(this.#conversation().wire.id);
    this.#emit('conversation.cleared');
  }

  /** Confirms it also when nothing is running: the turn may have ended while the event was on its way. */
  cancel(): void {
    if (!this.#interrupt(2)) this.#emitCanceled(2);
  }

  submitToolOutputs(chatId: string, outputs: readonly ToolOutput[]): void {
    const record = this.#state.chats.find(this.#conversation().wire.id, chatId);
    void this.#run({ record, turn: resumeTurn(this.#link.server, record, outputs, 0) }, { opening: false });
  }

  generateAudio(text: string): void {
    if (text === '') throw badRequest('Invalid event: data.text is required for the mode text.');
    requireSpeakable('data.text', text);
    void this.#speakApart(text);
  }

  get #state() {
    return this.#link.server.state;
  }

  /** Whether the server finds out by itself when the user speaks. */
  get #listens(): boolean {
    return this.#settings.turn_detection.type === 'server_vad';
  }

  readonly #emit: Emit = (eventType, data, at) => {
    const { event_subscriptions: wanted } = this.#settings;
    if (wanted.length === 0 || ALWAYS.includes(eventType) || wanted.includes(eventType)) {
      this.#link.emit(eventType, data, at);
    }
  };

  #newRecording(): Recording {
    return new Recording(this.#settings.input_audio);
  }

  #newListener(): Listener {
    return new Listener(this.#settings.input_audio, this.#settings.turn_detection, this.#link.server.codec);
  }

  #conversation(): ConversationRecord {
    const { conversations } = this.#state;
    const { chat_config: config } = this.#settings;
    if (config.conversation_id !== '') return conversations.find(config.conversation_id);
    const made = conversations.create({ ownerId: this.#partner.botId });
    this.#settings = { ...this.#settings, chat_config: { ...config, conversation_id: made.wire.id } };
    return made;
  }

  #hear(heard: Iterable<Heard>): void {
    const { interrupt_config: config } = this.#settings.turn_detection;
    for (const item of heard) {
      if (item.type === 'started') {
        this.#emit('input_audio_buffer.speech_started');
        if (!wantsKeyword(config)) this.#interrupt(1);
        continue;
      }
      this.#updateTranscript(item.text);
      this.#emit('input_audio_buffer.speech_stopped');
      this.#emit('conversation.audio_transcript.completed', { content: item.text });
      if (item.text === '' || (this.#turn !== undefined && !cutsOff(item.text, config))) continue;
      this.#interrupt(1);
      this.#answer(spokenMessage(item.text));
    }
  }

  #updateTranscript(text: string): void {
    for (const content of growing(text)) this.#emit('conversation.audio_transcript.update', { content });
  }

  #answer(entered: EnteredMessage, { echo = false } = {}): void {
    const { chat_config: config } = this.#settings;
    const taken = takeOn(this.#link.server, this.#conversation(), this.#partner, config, entered);
    const [message] = taken.turn.messages.slice(-1);
    if (echo && message !== undefined) {
      const { event, data } = completedEvent(message);
      this.#emit(event, withoutTimes(data));
    }
    void this.#run(taken, { opening: true });
  }

  async #run(taken: TakenOn, how: { readonly opening: boolean }): Promise<void> {
    const turn = new SocketTurn(this.#link, this.#emit, this.#settings.output_audio, taken);
    this.#turn = turn;
    await turn.run(how);
    if (this.#turn === turn) this.#turn = undefined;
  }

  /** Cuts off the turn that is running, and speech outside of turns; tells whether there was a turn. */
  #interrupt(code: keyof typeof CANCELED): boolean {
    this.#interlude?.stop();
    const turn = this.#turn;
    if (turn === undefined) return false;
    this.#turn = undefined;
    turn.cutOff();
    this.#state.chats.cutOff(turn.record);
    this.#emitCanceled(code);
    return true;
  }

  #emitCanceled(code: keyof typeof CANCELED): void {
    this.#emit('conversation.chat.canceled', { code, msg: CANCELED[code] });
  }

  /** Speaks a text outside of turns. What is being spoken falls silent. */
  async #speakApart(text: string): Promise<void> {
    this.#turn?.hush();
    this.#interlude?.stop();
    const speaker = new Speaker(this.#link, this.#settings.output_audio, {
      sentence: (sentence) => this.#emit('conversation.audio.sentence_start', { text: sentence }),
      audio: (base64) => this.#emit('conversation.audio.delta', messageApart(base64)),
    });
    this.#interlude = speaker;
    speaker.say(text);
    const outcome = await speaker.finish();
    if (outcome === 'spoken') this.#emit('conversation.audio.completed', messageApart(''));
  }

  /** The opening words of the bot, unless others were given. */
  #prologue(): string {
    const { prologue_content: given } = this.#settings;
    if (given !== '') return given;
    const { settings } = this.#state.bots.requirePublished(this.#partner.botId);
    return new Params(settings).object('onboarding_info').text('prologue') ?? '';
  }
}

/** A message that is no part of a conversation, whose ids are all 0. */
const messageApart = (content: string): Readonly<Record<string, string>> => ({
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
