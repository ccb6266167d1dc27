import type { CreateChatWsRes } from '../../generated/types/types.gen.js';
import { callSite, withCallSite, type CallSite } from '../errors/call-site.js';
import type { CozeError } from '../errors/coze-error.js';
import { isObject } from '../lib/shapes.js';
import { Broadcast, mostKept } from '../lib/broadcast.js';
import type { Failure } from '../lib/queue.js';
import { unreadError, type ConnectionInfo } from './session-errors.js';
import { Reply } from './reply.js';
import { ReplyState, type TurnEnd } from './reply-state.js';
import type { SessionSettings } from './session-settings.js';

/** The chat id of speech outside of a chat. */
const noChat = '0';

/** More turns than run at a time, of which a server can name a new one in every event. */
const mostRunning = 16;

/** What a reply takes beside its events, in characters. */
const replySize = 4_096;

/** Events about the session, not about a turn. */
const eventsWithoutTurn: ReadonlySet<string> = new Set([
  'chat.created',
  'chat.updated',
  'conversation.cleared',
  'input_audio_buffer.cleared',
  'dump.audio',
]);

/** Events about the speech of the user. They belong to the turn that follows, also while another one runs. */
const userEvents = /^(input_audio_buffer\.(completed|speech_st\w+)|conversation\.audio_transcript\.\w+)$/;

/** Assigns each event of a chat session to its turn, and turns to the callers that asked for them. */
export class ReplyRouter {
  readonly #info: ConnectionInfo;
  readonly #settings: SessionSettings;
  #followers = this.#newFollowers();
  /** Where a loop over the turns was begun. */
  #followSite: CallSite | undefined;
  /** Claimed, not started. */
  #awaited: ReplyState[] = [];
  /** Started, not ended. There are two while the user interrupts a reply. */
  #running: ReplyState[] = [];
  /** The running turn that no caller has claimed. If there are followers, a turn counts as claimed once it has a chat. */
  #unclaimed: ReplyState | undefined;
  /** Speech outside of a chat, requested and running. */
  #awaitedSpeech: ReplyState | undefined;
  #runningSpeech: ReplyState | undefined;
  /** The chat that ended last. Late events about it are ignored. */
  #endedChat: string | undefined;
  /** The reply that ended last. Its audio may still be playing. */
  #ended: ReplyState | undefined;

  constructor(info: ConnectionInfo, settings: SessionSettings) {
    this.#info = info;
    this.#settings = settings;
  }

  /** The running turn if it is not claimed, else the next one. */
  claim(): Reply {
    const running = this.#unclaimed;
    this.#unclaimed = undefined;
    const turn = running ?? this.#newTurn();
    if (running === undefined) this.#awaited.push(turn);
    turn.site = callSite();
    return new Reply(turn);
  }

  /** Speech that is requested now. It interrupts other speech outside of a chat. */
  claimSpeech(): Reply {
    for (const speech of [this.#runningSpeech, this.#awaitedSpeech])
      speech?.end({ status: 'canceled', code: undefined });
    this.#runningSpeech = undefined;
    this.#awaitedSpeech = this.#newTurn();
    this.#awaitedSpeech.site = callSite();
    return new Reply(this.#awaitedSpeech);
  }

  /** All turns from now on. */
  follow(): AsyncGenerator<Reply, undefined, unknown> {
    const site = callSite();
    this.#followSite = site;
    const onFail = (error: unknown): unknown => withCallSite(error, site);
    const running = this.#unclaimed;
    if (running === undefined) return this.#followers.subscribe([], { onFail });
    if (hasChat(running)) this.#unclaimed = undefined;
    running.site = site;
    return this.#followers.subscribe([new Reply(running)], { onFail });
  }

  /** Takes all events except `error`. @param characters - the length of its frame. */
  received(event: CreateChatWsRes, characters: number): void {
    const type: string = event.event_type;
    if (type === 'input_audio_buffer.speech_started' && !this.#settings.needsKeyword) this.#ended?.cut();
    const turn = this.#turnOf(event, type);
    if (turn === undefined) return;
    turn.received(event, characters);
    this.#followers.grow(characters);
    if (this.#running.length > 1) this.#makeRoom();
    if (type === 'conversation.chat.created') this.#cancelOthers(turn);
    else if (type === 'conversation.chat.completed') this.#end(turn, { status: 'completed' });
    else if (type === 'conversation.chat.requires_action') this.#end(turn, { status: 'requires_action' });
    else if (event.event_type === 'conversation.chat.canceled')
      this.#end(turn, { status: 'canceled', code: event.data?.code });
    else if (type === 'conversation.audio.completed' && turn === this.#runningSpeech)
      this.#end(turn, { status: 'completed' });
    else if (type === 'conversation.chat.failed') {
      turn.failChat();
      this.#forget(turn);
    }
  }

  /**
   * The server sent an error about a turn. Turns that have not started come first.
   *
   * @returns false if there is no turn.
   */
  failOne(error: CozeError): boolean {
    const awaited = this.#awaited.shift() ?? this.#awaitedSpeech;
    const turn = awaited ?? this.#running.at(-1) ?? this.#runningSpeech;
    if (turn === undefined) return false;
    turn.fail(error);
    this.#forget(turn);
    return true;
  }

  /** The connection is lost: no turn will continue. */
  failAll(error: CozeError): void {
    const turns = [...this.#running, this.#runningSpeech, ...this.#awaited, this.#awaitedSpeech];
    for (const turn of turns) turn?.fail(error);
    this.#awaited = [];
    this.#running = [];
    this.#unclaimed = undefined;
    this.#awaitedSpeech = undefined;
    this.#runningSpeech = undefined;
  }

  /** The session ended. It may start again. @param fault - undefined after a normal close. */
  end(fault: Failure | undefined): void {
    this.#followers.end(fault);
    this.#followers = this.#newFollowers();
  }

  #newFollowers(): Broadcast<Reply> {
    const advice = 'Take them from replies() faster: read each one in a task of its own.';
    return new Broadcast((replies, characters) =>
      unreadError(this.#info.context(), `${replies} replies`, characters, advice),
    );
  }

  #newTurn(): ReplyState {
    const turn = new ReplyState(this.#info, () => this.#settings.speechFormat);
    turn.site = this.#followSite;
    return turn;
  }

  #turnOf(event: CreateChatWsRes, type: string): ReplyState | undefined {
    if (eventsWithoutTurn.has(type)) return undefined;
    const accepted = this.#running.filter(hasChat).at(-1);
    // It has no id, and is also sent when nothing runs: every cancel is confirmed.
    if (type === 'conversation.chat.canceled') return this.#running.find(hasChat);
    if (userEvents.test(type)) return this.#running.find((turn) => !hasChat(turn)) ?? this.#start();
    if (type === 'conversation.audio.sentence_start') return accepted ?? this.#speech();
    const id = chatIdOf(event, type);
    if (id === noChat) return this.#speech();
    return id === undefined ? this.#running.at(-1) : this.#turnOfChat(id);
  }

  #turnOfChat(id: string): ReplyState | undefined {
    const known = this.#running.find((turn) => turn.chatId === id);
    if (known !== undefined || id === this.#endedChat) return known;
    const turn = this.#running.find((other) => !hasChat(other)) ?? this.#start();
    turn.chatId = id;
    if (this.#unclaimed === turn && this.#followers.hasReaders) this.#unclaimed = undefined;
    return turn;
  }

  #start(): ReplyState {
    const awaited = this.#awaited.shift();
    const turn = awaited ?? this.#newTurn();
    const [oldest] = this.#running;
    if (oldest !== undefined && this.#running.length === mostRunning)
      this.#end(oldest, { status: 'canceled', code: undefined });
    this.#running.push(turn);
    // The speech of the user may lead to no chat. The turn then continues as the one that is claimed next.
    if (awaited === undefined) this.#unclaimed = turn;
    this.#followers.push(new Reply(turn), replySize);
    return turn;
  }

  #speech(): ReplyState {
    if (this.#runningSpeech !== undefined) return this.#runningSpeech;
    const speech = this.#awaitedSpeech ?? this.#newTurn();
    this.#awaitedSpeech = undefined;
    this.#runningSpeech = speech;
    this.#followers.push(new Reply(speech), replySize);
    return speech;
  }

  /** Chats that run at the same time keep no more than one may. A server that works has one: a chat cancels the one before. */
  #makeRoom(): void {
    const chats = this.#running.filter(hasChat);
    const [oldest] = chats;
    if (oldest !== undefined && chats.length > 1 && chats.reduce((sum, { kept }) => sum + kept, 0) > mostKept)
      this.#end(oldest, { status: 'canceled', code: undefined });
  }

  /** A session has one turn at a time: the server has dropped the other running ones without an event. */
  #cancelOthers(accepted: ReplyState): void {
    for (const turn of [...this.#running.filter(hasChat), this.#runningSpeech])
      if (turn !== undefined && turn !== accepted) this.#end(turn, { status: 'canceled', code: undefined });
  }

  #end(turn: ReplyState, end: TurnEnd): void {
    turn.end(end);
    this.#ended = turn;
    this.#forget(turn);
    // After the tool outputs the same chat continues as another turn.
    if (end.status === 'requires_action') this.#endedChat = undefined;
  }

  #forget(turn: ReplyState): void {
    this.#running = this.#running.filter((other) => other !== turn);
    if (this.#unclaimed === turn) this.#unclaimed = undefined;
    if (this.#awaitedSpeech === turn) this.#awaitedSpeech = undefined;
    if (this.#runningSpeech === turn) this.#runningSpeech = undefined;
    this.#endedChat = turn.chatId ?? this.#endedChat;
  }
}

function hasChat({ chatId }: ReplyState): boolean {
  return chatId !== undefined;
}

/** The id of the chat that an event belongs to. */
function chatIdOf(event: CreateChatWsRes, type: string): string | undefined {
  const data: unknown = Reflect.get(event, 'data');
  const id = isObject(data) ? data[type.startsWith('conversation.chat.') ? 'id' : 'chat_id'] : undefined;
  return typeof id === 'string' && id !== '' ? id : undefined;
}
