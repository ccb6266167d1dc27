import { isObject, onAbort } from '../../src/for-local-server.js';
import type { ServerEvent } from '../http/response.js';
import type { ChatTurn } from '../replies/reply-functions.js';
import { type ChatRecord, chatView } from '../resources/chat-record.js';
import { ChatRunner } from '../resources/chat-runner.js';
import { createTurn, takeQuestion } from '../resources/chats.js';
import type { ConversationRecord } from '../resources/conversations.js';
import type { InputMessage } from '../resources/input-messages.js';
import type { ServerContext } from '../server-context.js';
import type { OutputSettings } from '../speech/output-audio.js';
import type { ChatSettings } from './chat-settings.js';
import type { Emit, SocketConnection } from './endpoint.js';
import { SpeechOutput } from './speech-output.js';

/** The bot of a socket, or its chatflow. */
export interface ChatTarget {
  readonly botId: string;
  readonly workflowId: string | undefined;
}

/** A chat and the turn that the reply function replies to. */
export interface StartedTurn {
  readonly record: ChatRecord;
  readonly turn: ChatTurn;
}

/** Creates a chat for a message of the user. */
export function startTurn(
  server: ServerContext,
  conversation: ConversationRecord,
  { botId, workflowId }: ChatTarget,
  { user_id, meta_data, auto_save_history, parameters }: ChatSettings['chat_config'],
  message: InputMessage,
): StartedTurn {
  const record = server.state.chats.create({
    conversation,
    botId,
    metaData: Object.keys(meta_data).length === 0 ? undefined : meta_data,
    savesHistory: auto_save_history,
    pollsLeft: 0,
    hasAudio: false,
  });
  const turn = createTurn(server, record, [message], {
    kind: workflowId === undefined ? 'chat' : 'chatflow',
    parameters,
    ...takeQuestion(conversation),
    ...(user_id === '' ? {} : { userId: user_id }),
    ...(workflowId === undefined ? {} : { workflowId }),
  });
  return { record, turn };
}

const START_EVENTS = ['conversation.chat.created', 'conversation.chat.in_progress'];

/** Runs one turn of a chat over a socket: sends the text as it is written, and its speech, which takes longer. */
export class SocketTurn {
  readonly record: ChatRecord;
  readonly #connection: SocketConnection;
  readonly #emit: Emit;
  readonly #runner: ChatRunner;
  readonly #speech: SpeechOutput;
  /** Aborts when the turn is cancelled or the server closes. */
  readonly #cancellation = new AbortController();
  /** The latest delta of the answer. */
  #message: Readonly<Record<string, unknown>> = {};
  #text = '';

  constructor(connection: SocketConnection, emit: Emit, settings: OutputSettings, { record, turn }: StartedTurn) {
    this.record = record;
    this.#connection = connection;
    this.#emit = emit;
    this.#runner = new ChatRunner(connection.server, record, { ...turn, signal: this.#cancellation.signal });
    this.#speech = new SpeechOutput(connection, settings, {
      sentence: (text) => emit('conversation.audio.sentence_start', { text }),
      audio: (base64) => emit('conversation.audio.delta', this.#audioMessage(base64)),
    });
  }

  /** @param isNew - false for a turn that continues a chat, which does not send its start events again. */
  async run({ isNew }: { readonly isNew: boolean }): Promise<void> {
    const release = onAbort([this.#connection.server.signal], () => this.cancel());
    for await (const event of this.#runner.events()) {
      if (this.#isCancelled) break;
      if (isNew || !START_EVENTS.includes(event.event)) await this.#send(event);
      await this.#connection.wait(0);
    }
    release();
  }

  /** Sends nothing more of the turn. */
  cancel(): void {
    this.#cancellation.abort();
    this.#speech.stop();
  }

  /** Stops the speech. The text continues. */
  stopSpeech(): void {
    this.#speech.stop();
  }

  get #isCancelled(): boolean {
    return this.#cancellation.signal.aborted;
  }

  async #send({ event, data }: ServerEvent): Promise<void> {
    switch (event) {
      case 'conversation.message.delta':
        this.#emit(event, data);
        return this.#speak(data);
      case 'conversation.message.completed':
        return this.#emit(event, withoutTimes(data));
      case 'conversation.chat.completed':
      case 'conversation.chat.requires_action':
        return this.#finish(event, data);
      case 'conversation.chat.failed':
        this.#speech.stop();
        return this.#emit(event, chatView(this.record, 'failed'));
      case 'error':
        this.#speech.stop();
        return this.#emit(event, data);
      case 'done':
        return;
      default:
        this.#emit(event, withoutEmptyError(data));
    }
  }

  #speak(data: unknown): void {
    const content = isObject(data) ? data['content'] : undefined;
    if (!isObject(data) || typeof content !== 'string' || content === '') return;
    this.#message = data;
    this.#text += content;
    if (this.#runner.audio === undefined) this.#speech.write(content);
  }

  /** The turn ends after the last of its speech, with the same time. */
  async #finish(event: string, data: unknown): Promise<void> {
    const { audio } = this.#runner;
    if (audio !== undefined && this.#text !== '') this.#speech.play(this.#text, audio);
    const isSpoken = await this.#speech.finish();
    if (this.#isCancelled) return;
    const now = this.#connection.server.state.clock.now();
    if (isSpoken) this.#emit('conversation.audio.completed', this.#audioMessage(''), now);
    this.#emit(event, withoutEmptyError(data), now);
  }

  #audioMessage(content: string): Readonly<Record<string, unknown>> {
    return { ...this.#message, content, content_type: 'audio' };
  }
}

/** Messages over a socket have no times. */
export function withoutTimes(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { created_at: _created, updated_at: _updated, ...message } = data;
  return message;
}

/** Chats over a socket have `last_error` only after an error. */
function withoutEmptyError(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { last_error: error, ...chat } = data;
  return isObject(error) && error['code'] !== 0 ? data : chat;
}
