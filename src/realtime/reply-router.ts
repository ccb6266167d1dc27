import type { CreateChatWsRes } from '../../generated/types/index.js';
import { isObject } from '../lib/is-object.js';
import type { CozeError } from '../errors/coze-error.js';
import { Channel } from './channel.js';
import { ReplyRecord } from './reply-record.js';
import type { Replay } from './replay.js';

/** The chat id of speech that belongs to no chat. */
const NO_CHAT = '0';

/** Events about the session, not about a turn. */
const ofSession: ReadonlySet<string> = new Set([
  'chat.created',
  'chat.updated',
  'conversation.cleared',
  'input_audio_buffer.cleared',
  'dump.audio',
]);

/** What the user is heard doing: it belongs to the turn that comes of it, also while another one runs. */
const ofUser = /^(input_audio_buffer\.(completed|speech_st\w+)|conversation\.audio_transcript\.\w+)$/;

/** Makes the error of a turn that ends before its time, with what was known of it. */
export type Failure = (record: ReplyRecord) => unknown;

/** Finds out to which turn each event of a chat session belongs, and which turns are whose. */
export class ReplyRouter {
  /** Asked for, and not begun. */
  #awaited: ReplyRecord[] = [];
  /** Begun, and not over. There are two while the user speaks into a reply. */
  #running: ReplyRecord[] = [];
  /** Running, and not asked for yet. Those who follow all turns have asked for each, once it has a chat. */
  #unclaimed: ReplyRecord | undefined;
  /** Speech that belongs to no chat, asked for and running. */
  #awaitedSpeech: ReplyRecord | undefined;
  #runningSpeech: ReplyRecord | undefined;
  readonly #followers = new Set<Pick<Channel<ReplyRecord>, 'push' | 'end'>>();
  /** The chat that was over last: what is told of it afterwards is of no interest. */
  #overChat: string | undefined;
  /** The audio of the reply that was over last: it may still be playing. */
  #overAudio: Replay<string> | undefined;

  /** The turn that runs, when nobody has asked for it, else the next. */
  claim(): ReplyRecord {
    const running = this.#unclaimed;
    this.#unclaimed = undefined;
    if (running !== undefined) return running;
    const record = new ReplyRecord();
    this.#awaited.push(record);
    return record;
  }

  /** Speech that is being asked for. It cuts off what is spoken outside of chats. */
  claimSpeech(): ReplyRecord {
    for (const record of [this.#runningSpeech, this.#awaitedSpeech])
      record?.settle({ status: 'canceled', code: undefined });
    this.#runningSpeech = undefined;
    this.#awaitedSpeech = new ReplyRecord();
    return this.#awaitedSpeech;
  }

  /** All turns from now on. */
  follow<U>(take: (record: ReplyRecord) => U): AsyncGenerator<U, undefined, unknown> {
    const follower = new Channel<ReplyRecord, U>({ take, left: () => this.#followers.delete(follower) });
    const running = this.#unclaimed;
    if (running !== undefined) {
      follower.push(running);
      if (hasChat(running)) this.#unclaimed = undefined;
    }
    this.#followers.add(follower);
    return follower;
  }

  /** Takes any event but `error`. */
  see(event: CreateChatWsRes, failed: Failure): void {
    const type: string = event.event_type;
    if (type === 'input_audio_buffer.speech_started') this.#overAudio?.cut();
    const record = this.#turnOf(event, type);
    if (record === undefined) return;
    record.see(event);
    if (type === 'conversation.chat.created') this.#replaceAllBut(record);
    else if (type === 'conversation.chat.completed') this.#end(record, { status: 'completed' });
    else if (type === 'conversation.chat.requires_action') this.#end(record, { status: 'requires_action' });
    else if (event.event_type === 'conversation.chat.canceled')
      this.#end(record, { status: 'canceled', code: event.data?.code });
    else if (type === 'conversation.audio.completed' && record === this.#runningSpeech)
      this.#end(record, { status: 'completed' });
    else if (type === 'conversation.chat.failed') {
      record.fail(failed(record));
      this.#forget(record);
    }
  }

  /** The server sent an error instead of a turn, or in one. Replies that have not begun come first. */
  failOne(failed: Failure): void {
    const awaited = this.#awaited.shift() ?? this.#awaitedSpeech;
    const record = awaited ?? this.#running.at(-1) ?? this.#runningSpeech;
    if (record === undefined) return;
    record.fail(failed(record));
    this.#forget(record);
  }

  /** Nothing of what was asked for will come. */
  failAll(failed: Failure): void {
    const records = [...this.#running, this.#runningSpeech, ...this.#awaited, this.#awaitedSpeech];
    for (const record of records) record?.fail(failed(record));
    this.#awaited = [];
    this.#running = [];
    this.#unclaimed = undefined;
    this.#awaitedSpeech = undefined;
    this.#runningSpeech = undefined;
  }

  /**
   * No turn will come any more.
   *
   * @param error - what ended the session before its time.
   */
  end(error: CozeError | undefined): void {
    for (const follower of this.#followers) follower.end(error && { error });
    this.#followers.clear();
  }

  #turnOf(event: CreateChatWsRes, type: string): ReplyRecord | undefined {
    if (ofSession.has(type)) return undefined;
    const taken = this.#running.findLast(hasChat);
    // It has no id, and comes also when nothing is running: a cancel is confirmed in any case.
    if (type === 'conversation.chat.canceled') return this.#running.find(hasChat);
    if (ofUser.test(type)) return this.#running.find((record) => !hasChat(record)) ?? this.#begin();
    if (type === 'conversation.audio.sentence_start') return taken ?? this.#speech();
    const id = chatIdOf(event, type);
    if (id === NO_CHAT) return this.#speech();
    return id === undefined ? this.#running.at(-1) : this.#turnOfChat(id);
  }

  #turnOfChat(id: string): ReplyRecord | undefined {
    const known = this.#running.find((record) => record.chatId === id);
    if (known !== undefined || id === this.#overChat) return known;
    const record = this.#running.find((record) => !hasChat(record)) ?? this.#begin();
    record.chatId = id;
    if (this.#unclaimed === record && this.#followers.size > 0) this.#unclaimed = undefined;
    return record;
  }

  #begin(): ReplyRecord {
    const awaited = this.#awaited.shift();
    const record = awaited ?? new ReplyRecord();
    this.#running.push(record);
    // What the user is heard doing may bring no chat: then it goes on as the turn that is asked for next.
    if (awaited === undefined) this.#unclaimed = record;
    for (const follower of this.#followers) follower.push(record);
    return record;
  }

  #speech(): ReplyRecord {
    if (this.#runningSpeech !== undefined) return this.#runningSpeech;
    const record = this.#awaitedSpeech ?? new ReplyRecord();
    this.#awaitedSpeech = undefined;
    this.#runningSpeech = record;
    for (const follower of this.#followers) follower.push(record);
    return record;
  }

  /** A session has one turn at a time: what still runs beside the one that was taken on was dropped without a word. */
  #replaceAllBut(taken: ReplyRecord): void {
    for (const record of [...this.#running.filter(hasChat), this.#runningSpeech])
      if (record !== undefined && record !== taken) this.#end(record, { status: 'canceled', code: undefined });
  }

  #end(record: ReplyRecord, how: Parameters<ReplyRecord['settle']>[0]): void {
    record.settle(how);
    this.#overAudio = record.audio;
    this.#forget(record);
    // A chat that waits for outputs goes on as another turn.
    if (how.status === 'requires_action') this.#overChat = undefined;
  }

  #forget(record: ReplyRecord): void {
    this.#running = this.#running.filter((other) => other !== record);
    if (this.#unclaimed === record) this.#unclaimed = undefined;
    if (this.#awaitedSpeech === record) this.#awaitedSpeech = undefined;
    if (this.#runningSpeech === record) this.#runningSpeech = undefined;
    this.#overChat = record.chatId ?? this.#overChat;
  }
}

function hasChat({ chatId }: ReplyRecord): boolean {
  return chatId !== undefined;
}

/** The chat that an event says it belongs to. */
function chatIdOf(event: CreateChatWsRes, type: string): string | undefined {
  const data: unknown = Reflect.get(event, 'data');
  const id = isObject(data) ? data[type.startsWith('conversation.chat.') ? 'id' : 'chat_id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
