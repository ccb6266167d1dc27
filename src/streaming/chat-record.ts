import type { ChatV3Message, CreateChatData } from '../../generated/types/index.js';
import { isObject } from '../lib/is-object.js';
import type { LastError } from '../errors/error-body.js';
import type { StreamRecord } from './flow-options.js';
import { lastErrorOf } from './last-error.js';
import { MessageAccumulator } from './message-accumulator.js';
import type { StreamEvent } from './stream-kind.js';

/** What is known of a chat from its events. */
export class ChatRecord implements StreamRecord<StreamEvent> {
  readonly #messages = new MessageAccumulator();
  #chat: CreateChatData | undefined;
  #failure: LastError | undefined;
  #ended = false;
  #waiting = false;

  /** The chat as the last event about it had it. */
  get chat(): CreateChatData | undefined {
    return this.#chat;
  }

  /** Why it failed, if it did. */
  get failure(): LastError | undefined {
    return this.#failure;
  }

  /** The last answer that was completed. */
  get finalMessage(): ChatV3Message | undefined {
    return this.#messages.final;
  }

  /** Whether it waits for the outputs of tools. The mere presence of `required_action` does not mean that. */
  get waiting(): boolean {
    return this.#waiting;
  }

  text(): string {
    return this.#messages.text();
  }

  hasOutcome(): boolean {
    return this.#ended;
  }

  observe({ event, data }: StreamEvent): void {
    switch (event) {
      case 'conversation.message.delta':
        if (isMessage(data)) this.#messages.delta(data);
        break;
      case 'conversation.message.completed':
        if (isMessage(data)) this.#messages.completed(data);
        break;
      case 'conversation.chat.created':
      case 'conversation.chat.in_progress':
        this.#see(data, false);
        break;
      case 'conversation.chat.completed':
        this.#see(data, true);
        break;
      case 'conversation.chat.requires_action':
        this.#see(data, true);
        this.#waiting = true;
        break;
      case 'conversation.chat.failed':
        this.#see(data, true);
        this.#fail(data);
        break;
      case 'error':
        this.#fail(data);
        break;
    }
  }

  #see(data: unknown, ended: boolean): void {
    this.#ended = ended;
    this.#waiting = false;
    if (isChat(data)) this.#chat = data;
  }

  #fail(data: unknown): void {
    this.#ended = true;
    this.#failure = lastErrorOf(data);
  }
}

function isMessage(data: unknown): data is ChatV3Message {
  return isObject(data);
}

/** Some failures are a bare code and message under the name of a chat event. */
function isChat(data: unknown): data is CreateChatData {
  return isObject(data) && typeof data.id === 'string';
}
