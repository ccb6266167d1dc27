import { isObject, onAbort } from '../../src/for-local-server.js';
import { type EnteredMessage, enterTurn } from '../replies/chat-input.js';
import { TurnPlayer } from '../replies/chat-turn.js';
import type { ChatTurn } from '../replies/reply.js';
import type { ChatRecord } from '../resources/chats.js';
import type { ConversationRecord } from '../resources/conversations.js';
import type { WireEvent } from '../response.js';
import type { ServerContext } from '../server-context.js';
import type { ChatSettings } from './chat-settings.js';
import type { Emit, Link } from './endpoint.js';
import type { OutputSettings } from './output-audio.js';
import { Speaker } from './speaker.js';

const OPENING = ['conversation.chat.created', 'conversation.chat.in_progress'];

/** One turn of a bot over a socket: its text as it comes, and the speech of it, which takes longer. */
export class SocketTurn {
  readonly record: ChatRecord;
  readonly #player: TurnPlayer;
  readonly #speaker: Speaker;
  readonly #emit: Emit;
  readonly #link: Link;
  /** The message that is being said. */
  #message: Readonly<Record<string, unknown>> = {};
  #text = '';
  /** Fires when the turn is cut off, or the server closes. */
  readonly #end = new AbortController();

  constructor(link: Link, emit: Emit, settings: OutputSettings, { record, turn }: TakenOn) {
    this.record = record;
    this.#link = link;
    this.#emit = emit;
    this.#player = new TurnPlayer(link.server, record, { ...turn, signal: this.#end.signal });
    this.#speaker = new Speaker(link, settings, {
      sentence: (text) => emit('conversation.audio.sentence_start', { text }),
      audio: (base64) => emit('conversation.audio.delta', this.#audioMessage(base64)),
    });
  }

  /** @param opening Whether to tell that the chat is created and in progress, which one that goes on does not. */
  async run({ opening }: { readonly opening: boolean }): Promise<void> {
    const release = onAbort([this.#link.server.signal], () => this.cutOff());
    for await (const event of this.#player.events()) {
      if (this.#isOver) break;
      if (opening || !OPENING.includes(event.event)) await this.#pass(event);
      await this.#link.wait(0);
    }
    release();
  }

  /** Ends the turn where it is. Nothing more is sent of it. */
  cutOff(): void {
    this.#end.abort();
    this.#speaker.stop();
  }

  get #isOver(): boolean {
    return this.#end.signal.aborted;
  }

  /** Ends the speech where it is. The text goes on. */
  hush(): void {
    this.#speaker.stop();
  }

  async #pass({ event, data }: WireEvent): Promise<void> {
    switch (event) {
      case 'conversation.message.delta':
        this.#emit(event, data);
        return this.#say(data);
      case 'conversation.message.completed':
        return this.#emit(event, withoutTimes(data));
      case 'conversation.chat.completed':
      case 'conversation.chat.requires_action':
        return this.#finish(event, data);
      case 'conversation.chat.failed':
        this.#speaker.stop();
        return this.#emit(event, this.#link.server.state.chats.view(this.record, 'failed'));
      case 'error':
        this.#speaker.stop();
        return this.#emit(event, data);
      case 'done':
        return;
      default:
        this.#emit(event, withoutHealthyError(data));
    }
  }

  #say(data: unknown): void {
    const content = isObject(data) ? data['content'] : undefined;
    if (!isObject(data) || typeof content !== 'string' || content === '') return;
    this.#message = data;
    this.#text += content;
    if (this.#player.audio === undefined) this.#speaker.say(content);
  }

  /** The turn ends after the last of its speech, and in the same millisecond. */
  async #finish(event: string, data: unknown): Promise<void> {
    const { audio } = this.#player;
    if (audio !== undefined && this.#text !== '') this.#speaker.play(this.#text, audio);
    const outcome = await this.#speaker.finish();
    if (this.#isOver) return;
    const now = this.#link.server.state.clock.now();
    if (outcome === 'spoken') this.#emit('conversation.audio.completed', this.#audioMessage(''), now);
    this.#emit(event, withoutHealthyError(data), now);
  }

  #audioMessage(content: string): Readonly<Record<string, unknown>> {
    return { ...this.#message, content, content_type: 'audio' };
  }
}

/** Messages on a socket do not say when they were made. */
export function withoutTimes(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { created_at: _created, updated_at: _updated, ...message } = data;
  return message;
}

/** Chats on a socket have no `last_error` while there is none. */
function withoutHealthyError(data: unknown): unknown {
  if (!isObject(data)) return data;
  const { last_error: error, ...chat } = data;
  return isObject(error) && error['code'] !== 0 ? data : chat;
}

/** Who is talked to over a socket: a bot, or the chatflow that it goes with. */
export interface Partner {
  readonly botId: string;
  readonly workflowId: string | undefined;
}

/** A chat, and the turn of it that is to be played. */
export interface TakenOn {
  readonly record: ChatRecord;
  readonly turn: ChatTurn;
}

/** What a user said aloud, as a message. */
export const spokenMessage = (text: string): EnteredMessage => ({
  role: 'user',
  type: 'question',
  content: text,
  contentType: 'text',
  text,
  hasAudio: false,
});

/** Takes on a message of the user, and gives the chat and the turn that follow from it. */
export function takeOn(
  server: ServerContext,
  conversation: ConversationRecord,
  { botId, workflowId }: Partner,
  { user_id, meta_data, auto_save_history, parameters }: ChatSettings['chat_config'],
  entered: EnteredMessage,
): TakenOn {
  const record = server.state.chats.create({
    conversation,
    botId,
    metaData: Object.keys(meta_data).length === 0 ? undefined : meta_data,
    savesHistory: auto_save_history,
    pollsLeft: 0,
    hasAudio: false,
  });
  const question = conversation.pendingQuestion;
  conversation.pendingQuestion = undefined;
  const turn = enterTurn(server, record, [entered], {
    kind: workflowId === undefined ? 'chat' : 'chatflow',
    parameters,
    ...(user_id === '' ? {} : { userId: user_id }),
    ...(workflowId === undefined ? {} : { workflowId }),
    ...(question === undefined ? {} : { question }),
  });
  return { record, turn };
}
