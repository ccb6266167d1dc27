import type { ChatCanceledCode, ChatUsage, CreateChatData, CreateChatWsRes } from '../../generated/types/types.gen.js';
import { runtime } from '#runtime';
import { APIUserAbortError } from '../errors/api-error.js';
import { withCallSite, type CallSite } from '../errors/call-site.js';
import type { CozeError, PartialStream } from '../errors/coze-error.js';
import { describeError } from '../errors/failure-reason.js';
import { StreamAbortedError } from '../errors/abort-errors.js';
import { ChatFailedError } from '../errors/stream-errors.js';
import { deferred } from '../lib/polyfills.js';
import { mostKept, Replay } from '../lib/broadcast.js';
import { isObject, memberOf } from '../lib/shapes.js';
import { ChatState } from '../streaming/chat-state.js';
import { ReplySpeech } from './reply-speech.js';
import { unreadError, withPartial, type ConnectionInfo } from './session-errors.js';
import type { SpeechFormat } from './speech-track.js';

interface Ended {
  /** The text of the answer; of an interrupted reply the part that was received. */
  readonly text: string;
  /** The cost in tokens; undefined if the server does not send it. */
  readonly usage: ChatUsage | undefined;
}

/** The end of a reply. */
export type ReplyOutcome =
  | (Ended & {
      readonly status: 'completed';
      /** The chat in its last state; undefined for speech outside of a chat. */
      readonly chat: CreateChatData | undefined;
    })
  | (Ended & {
      readonly status: 'canceled';
      /** 1: the user spoke. 2: you canceled it. 3: you sent another message. Undefined if the server sent none. */
      readonly code: ChatCanceledCode | undefined;
      readonly chat: CreateChatData | undefined;
    })
  | (Ended & {
      readonly status: 'requires_action';
      /** Its `required_action` holds the tool calls to answer. */
      readonly chat: CreateChatData | undefined;
    });

/** The end of a turn as an event reports it. */
export type TurnEnd =
  | { readonly status: 'completed' | 'requires_action' }
  | { readonly status: 'canceled'; readonly code: ChatCanceledCode | undefined };

/** The state of one turn, built from its events. */
export class ReplyState {
  readonly events = this.#newReplay<CreateChatWsRes>('events');
  readonly text = this.#newReplay<string>('pieces of text');
  /** The events with its audio. */
  readonly audio = this.#newReplay<CreateChatWsRes>('pieces of audio');
  readonly #info: ConnectionInfo;
  readonly #chat = new ChatState();
  readonly #format: () => SpeechFormat;
  #speech: ReplySpeech | undefined;
  readonly #completed = deferred<ReplyOutcome>();
  readonly #interruption = deferred<void>();
  #count = 0;
  /** Characters of the events that the text is made of. */
  #textSize = 0;
  #lastEvent: string | undefined;
  #isOver = false;
  /** Where it was asked for. */
  site: CallSite | undefined;
  #isInterrupted = false;
  /** When its first audio came. */
  #audioStartedAt = Infinity;
  /** The id of its chat, once an event has it. */
  chatId: string | undefined;
  transcript = '';

  /**
   * @param info - for errors.
   * @param format - the format of the audio that the server sends now.
   */
  constructor(info: ConnectionInfo, format: () => SpeechFormat) {
    this.#info = info;
    this.#format = format;
    // `completed` may be ignored.
    this.#completed.promise.catch(() => undefined);
  }

  get completed(): Promise<ReplyOutcome> {
    return this.#completed.promise;
  }

  /** Characters that it keeps for readers, and of its text. */
  get kept(): number {
    // They share the items.
    return Math.max(this.events.kept, this.audio.kept, this.text.kept) + this.#textSize;
  }

  /** True once its audio was cut off. */
  get isInterrupted(): boolean {
    return this.#isInterrupted;
  }

  /** Resolves when its audio is cut off. */
  get interruption(): Promise<void> {
    return this.#interruption.promise;
  }

  get chat(): CreateChatData | undefined {
    return this.#chat.chat;
  }

  /** Its speech. The format that the server sends when it begins counts. */
  get speech(): ReplySpeech {
    return (this.#speech ??= new ReplySpeech(this.events, this.#info, this.#format()));
  }

  get textSoFar(): string {
    return this.#chat.text();
  }

  /** @param characters - the length of its frame. */
  received(event: CreateChatWsRes, characters: number): void {
    if (this.#isOver) return;
    const { event_type: type } = event;
    const data: unknown = Reflect.get(event, 'data');
    this.#count += 1;
    this.#lastEvent = type;
    this.#chat.observe({ event: type, data });
    if (type === 'input_audio_buffer.speech_started') this.transcript = '';
    if (this.#chat.added !== '') this.text.push(this.#chat.added, characters);
    const content = memberOf(data, 'content');
    if (type === 'conversation.audio.delta') this.#addAudio(event, isObject(data) ? content : data, characters);
    else if (type.startsWith('conversation.audio_transcript.') && typeof content === 'string')
      this.transcript = content;
    else if (type.startsWith('conversation.message.')) this.#textSize += characters;
    this.events.push(event, characters);
    if (this.#textSize > mostKept) this.#fail(this.#tooMany(`${this.#count} events`, this.#textSize));
  }

  end(end: TurnEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.events.end();
    this.text.end();
    if (end.status === 'canceled') {
      this.#interrupt();
      this.audio.cut();
    } else this.audio.end();
    const { chat } = this;
    this.#completed.resolve({ ...end, chat, text: this.textSoFar, usage: chat?.usage || undefined });
  }

  /** The user spoke after the end. What readers have not read of the audio is dropped. */
  cut(): void {
    if (this.audio.isBehind || this.#mayBePlaying) this.#interrupt();
    this.audio.cut();
  }

  #interrupt(): void {
    this.#isInterrupted = true;
    this.#interruption.resolve();
  }

  /** True until the audio can have been played to its end. A player may have all of it long before. */
  get #mayBePlaying(): boolean {
    try {
      return runtime.now() < this.#audioStartedAt + this.speech.milliseconds;
    } catch {
      // The readers get the error of the audio.
      return false;
    }
  }

  /** The server reported that the chat failed. */
  failChat(): void {
    const info = this.#info;
    const { lastError, chat } = info.mask({ lastError: this.#chat.failure, chat: this.chat });
    const { logid } = info.context();
    const message = `The chat failed: ${describeError(lastError ?? {})}.`;
    this.#fail(new ChatFailedError(message, { logid, lastError, chat, partial: this.#partial }));
  }

  /** The turn cannot continue. The error is shared with other turns: this one gets a copy with its partial content. */
  fail(error: CozeError): void {
    const partial = this.#partial;
    if (!(error instanceof APIUserAbortError)) return this.#fail(withPartial(error, partial));
    const { message, cause, logid } = error;
    this.#fail(new StreamAbortedError(message, { cause, logid, partial }));
  }

  get #partial(): PartialStream {
    return this.#info.mask({ text: this.textSoFar, events: this.#count, lastEvent: this.#lastEvent });
  }

  #fail(failure: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const error = this.#located(failure);
    for (const view of [this.events, this.text, this.audio]) view.end({ error });
    this.#completed.reject(error);
  }

  #located(error: unknown): unknown {
    return this.site === undefined ? error : withCallSite(error, this.site);
  }

  #newReplay<T>(what: string): Replay<T> {
    return new Replay((count, characters) => this.#tooMany(`${count} ${what}`, characters));
  }

  #tooMany(items: string, characters: number): unknown {
    const advice = 'Read the reply as it arrives, and faster. A loop that begins later gets none of it.';
    return this.#located(
      unreadError({ ...this.#info.context(), partial: this.#partial }, `${items} of a reply`, characters, advice),
    );
  }

  /** @param content - in base64. An event without any is left out; the readers get the error of any other value. */
  #addAudio(event: CreateChatWsRes, content: unknown, characters: number): void {
    void this.speech;
    this.#audioStartedAt = Math.min(this.#audioStartedAt, runtime.now());
    if (content !== undefined && content !== null && content !== '') this.audio.push(event, characters);
  }
}
