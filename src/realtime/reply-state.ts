import type { ChatCanceledCode, ChatUsage, CreateChatData, CreateChatWsRes } from '../../generated/types/index.js';
import { APIUserAbortError } from '../errors/api-error.js';
import { withCallSite, type CallSite } from '../errors/call-site.js';
import type { CozeError, PartialStream } from '../errors/coze-error.js';
import { describeError } from '../errors/failure-reason.js';
import { withoutSecret } from '../errors/redact.js';
import { StreamAbortedError } from '../errors/abort-errors.js';
import { ChatFailedError } from '../errors/stream-errors.js';
import { deferred } from '../lib/polyfills.js';
import { Replay } from '../lib/broadcast.js';
import { isObject } from '../lib/shapes.js';
import { ChatState } from '../streaming/chat-state.js';
import { ReplySpeech } from './reply-speech.js';
import { withPartial, type ConnectionInfo } from './session-errors.js';
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
  readonly events = new Replay<CreateChatWsRes>();
  readonly text = new Replay<string>();
  /** In base64. */
  readonly audio = new Replay<string>();
  readonly #chat = new ChatState();
  readonly #format: () => SpeechFormat;
  #speech: ReplySpeech | undefined;
  readonly #completed = deferred<ReplyOutcome>();
  #count = 0;
  #lastEvent: string | undefined;
  #isOver = false;
  /** Where it was asked for. */
  site: CallSite | undefined;
  /** True once its audio was cut off. */
  isInterrupted = false;
  /** The id of its chat, once an event has it. */
  chatId: string | undefined;
  transcript = '';

  /** @param format - the format of the audio that the server sends now. */
  constructor(format: () => SpeechFormat) {
    this.#format = format;
    // `completed` may be ignored.
    this.#completed.promise.catch(() => undefined);
  }

  get completed(): Promise<ReplyOutcome> {
    return this.#completed.promise;
  }

  get chat(): CreateChatData | undefined {
    return this.#chat.chat;
  }

  /** Its speech. The format that the server sends when it begins counts. */
  get speech(): ReplySpeech {
    return (this.#speech ??= new ReplySpeech(this.events.items, this.#format()));
  }

  get textSoFar(): string {
    return this.#chat.text();
  }

  received(event: CreateChatWsRes): void {
    if (this.#isOver) return;
    const { event_type: type } = event;
    const data: unknown = Reflect.get(event, 'data');
    this.#count += 1;
    this.#lastEvent = type;
    this.#chat.observe({ event: type, data });
    if (type === 'input_audio_buffer.speech_started') this.transcript = '';
    if (this.#chat.added !== '') this.text.push(this.#chat.added);
    if (isObject(data) && typeof data['content'] === 'string') this.#addContent(type, data['content']);
    this.events.push(event);
  }

  end(end: TurnEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.events.end();
    this.text.end();
    if (end.status === 'canceled') {
      this.isInterrupted = true;
      this.audio.cut();
    } else this.audio.end();
    const { chat } = this;
    this.#completed.resolve({ ...end, chat, text: this.textSoFar, usage: chat?.usage || undefined });
  }

  /** The user spoke after the end. What readers have not read of the audio is dropped. */
  cut(): void {
    if (this.audio.isBehind) this.isInterrupted = true;
    this.audio.cut();
  }

  /** The server reported that the chat failed. */
  failChat(info: ConnectionInfo): void {
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
    return withoutSecret({ text: this.textSoFar, events: this.#count, lastEvent: this.#lastEvent });
  }

  #fail(failure: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    const error = this.site === undefined ? failure : withCallSite(failure, this.site);
    for (const view of [this.events, this.text, this.audio]) view.end({ error });
    this.#completed.reject(error);
  }

  #addContent(type: string, content: string): void {
    if (type === 'conversation.audio.delta') {
      void this.speech;
      this.audio.push(content);
    } else if (type.startsWith('conversation.audio_transcript.')) this.transcript = content;
  }
}
