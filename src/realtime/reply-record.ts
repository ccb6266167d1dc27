import type { ChatCanceledCode, ChatUsage, CreateChatData, CreateChatWsRes } from '../../generated/types/index.js';
import { isObject } from '../lib/is-object.js';
import type { PartialStream } from '../errors/stream-errors.js';
import { ChatRecord } from '../streaming/chat-record.js';
import { deferred } from './deferred.js';
import { Replay } from './replay.js';

interface Ended {
  /** The text of the answer, of a reply that was cut off what there was of it. */
  readonly text: string;
  /** What it has cost, in tokens; undefined where the server does not say. */
  readonly usage: ChatUsage | undefined;
}

/** How a reply ended. */
export type ReplyOutcome =
  | (Ended & {
      readonly status: 'completed';
      /** The chat in its last state; undefined for speech that belongs to none. */
      readonly chat: CreateChatData | undefined;
    })
  | (Ended & {
      readonly status: 'canceled';
      /** 1: the user spoke. 2: you canceled it. 3: you sent another message. Undefined where the server gave none. */
      readonly code: ChatCanceledCode | undefined;
      readonly chat: CreateChatData | undefined;
    })
  | (Ended & {
      readonly status: 'requires_action';
      /** Its `required_action` says what to submit. */
      readonly chat: CreateChatData | undefined;
    });

/** What is known of one turn from its events, and the side of a reply that is written to. */
export class ReplyRecord {
  readonly events = new Replay<CreateChatWsRes>();
  readonly text = new Replay<string>();
  /** In base64. */
  readonly audio = new Replay<string>();
  readonly #chat = new ChatRecord();
  readonly #completed = deferred<ReplyOutcome>();
  /** The messages whose fragments came. */
  readonly #fragmented = new Set<string>();
  #count = 0;
  #lastEvent: string | undefined;
  #isOver = false;
  /** The chat it belongs to, as soon as an event says so. */
  chatId: string | undefined;
  transcript = '';

  constructor() {
    // Nobody need look.
    this.#completed.promise.catch(() => undefined);
  }

  get completed(): Promise<ReplyOutcome> {
    return this.#completed.promise;
  }

  get chat(): CreateChatData | undefined {
    return this.#chat.chat;
  }

  get textSoFar(): string {
    return this.#chat.text();
  }

  /** What had come, for an error. */
  get partial(): PartialStream {
    return { text: this.textSoFar, events: this.#count, lastEvent: this.#lastEvent };
  }

  /** The server's reason for a failure. */
  get failure(): ChatRecord['failure'] {
    return this.#chat.failure;
  }

  see(event: CreateChatWsRes): void {
    if (this.#isOver) return;
    const { event_type: type } = event;
    const data: unknown = Reflect.get(event, 'data');
    this.#count += 1;
    this.#lastEvent = type;
    this.#chat.observe({ event: type, data });
    if (type === 'input_audio_buffer.speech_started') this.transcript = '';
    if (isObject(data) && typeof data['content'] === 'string') this.#read(type, data, data['content']);
    this.events.push(event);
  }

  settle(
    how: { status: 'completed' | 'requires_action' } | { status: 'canceled'; code: ChatCanceledCode | undefined },
  ): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.events.end();
    this.text.end();
    if (how.status === 'canceled') this.audio.cut();
    else this.audio.end();
    const { chat } = this;
    this.#completed.resolve({ ...how, chat, text: this.textSoFar, usage: chat?.usage });
  }

  fail(error: unknown): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const view of [this.events, this.text, this.audio]) view.end({ error });
    this.#completed.reject(error);
  }

  #read(type: string, data: Readonly<Record<string, unknown>>, content: string): void {
    const isText = data['type'] === 'answer' && data['content_type'] !== 'audio';
    const id = String(data['id']);
    if (type === 'conversation.audio.delta') this.audio.push(content);
    else if (type.startsWith('conversation.audio_transcript.')) this.transcript = content;
    else if (isText && type === 'conversation.message.delta') {
      this.#fragmented.add(id);
      this.text.push(content);
    } else if (isText && type === 'conversation.message.completed' && !this.#fragmented.has(id))
      this.text.push(content);
  }
}
