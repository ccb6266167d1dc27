import type { ChatV3Message, CreateChatData } from '../../generated/types/index.js';
import { lastErrorOf, type LastError } from '../errors/error-body.js';
import { isObject } from '../lib/shapes.js';
import type { StreamEvent, StreamState } from './stream-events.js';

/** The state of a chat, updated by each of its events. */
export class ChatState implements StreamState<StreamEvent> {
  readonly #answers = new Answers();
  #chat: CreateChatData | undefined;
  #failure: LastError | undefined;
  #hasOutcome = false;
  #isWaiting = false;

  /** The chat in the last event that has it. */
  get chat(): CreateChatData | undefined {
    return this.#chat;
  }

  /** The reason of the failure, if the chat failed. */
  get failure(): LastError | undefined {
    return this.#failure;
  }

  /** The last answer that was completed. */
  get finalMessage(): ChatV3Message | undefined {
    return this.#answers.final;
  }

  /** True if the chat waits for the outputs of tools. `required_action` proves nothing: running chats may have it, empty. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  get hasOutcome(): boolean {
    return this.#hasOutcome;
  }

  text(): string {
    return this.#answers.text();
  }

  observe({ event, data }: StreamEvent): void {
    switch (event) {
      case 'conversation.message.delta':
        if (isChatMessage(data)) this.#answers.append(data);
        break;
      case 'conversation.message.completed':
        if (isChatMessage(data)) this.#answers.complete(data);
        break;
      case 'conversation.chat.created':
      case 'conversation.chat.in_progress':
        this.#update(data, false);
        break;
      case 'conversation.chat.completed':
        this.#update(data, true);
        break;
      case 'conversation.chat.requires_action':
        this.#update(data, true);
        this.#isWaiting = true;
        break;
      case 'conversation.chat.failed':
        this.#update(data, true);
        this.#fail(data);
        break;
      case 'error':
        this.#fail(data);
        break;
    }
  }

  #update(data: unknown, hasOutcome: boolean): void {
    this.#hasOutcome = hasOutcome;
    this.#isWaiting = false;
    if (isChat(data)) this.#chat = data;
  }

  #fail(data: unknown): void {
    this.#hasOutcome = true;
    this.#failure = lastErrorOf(data);
  }
}

/** The most fragments that are kept apart. */
const mostFragments = 256;

/**
 * The text of one answer. Fragments are joined in groups: a string that grew by each of them would keep all of them in
 * memory, as V8 joins strings only when their characters are read.
 */
class Answer {
  readonly id: string;
  #text = '';
  #fragments: string[] = [];

  constructor(id: string) {
    this.id = id;
  }

  get text(): string {
    if (this.#fragments.length > 0) this.replace(this.#text + this.#fragments.join(''));
    return this.#text;
  }

  append(fragment: string): void {
    if (this.#fragments.push(fragment) === mostFragments) this.replace(this.text);
  }

  replace(text: string): void {
    this.#text = text;
    this.#fragments = [];
  }
}

/**
 * The answers of a chat, joined from their fragments. They keep the order in which they started; the full text of a
 * completed message replaces its fragments.
 */
class Answers {
  // Ids come from the server: as keys of an object, `__proto__` would be one of them.
  readonly #byId = new Map<string, Answer>();
  #latest: Answer | undefined;
  final: ChatV3Message | undefined;

  text(): string {
    let text = '';
    for (const answer of this.#byId.values()) text += answer.text;
    return text;
  }

  append(message: ChatV3Message): void {
    if (isTextAnswer(message)) this.#find(message.id).append(message.content);
  }

  complete(message: ChatV3Message): void {
    if (!isTextAnswer(message)) return;
    this.#find(message.id).replace(message.content);
    this.final = message;
  }

  #find(id: string): Answer {
    if (this.#latest !== undefined && this.#latest.id === id) return this.#latest;
    let answer = this.#byId.get(id);
    if (answer === undefined) this.#byId.set(id, (answer = new Answer(id)));
    this.#latest = answer;
    return answer;
  }
}

/** Audio answers have base64 as their content, and the server may send anything. */
function isTextAnswer({ type, content, content_type }: ChatV3Message): boolean {
  return type === 'answer' && typeof content === 'string' && content_type !== 'audio';
}

function isChatMessage(data: unknown): data is ChatV3Message {
  return isObject(data);
}

/** Some failures are a bare code and message under the name of a chat event. */
function isChat(data: unknown): data is CreateChatData {
  return isObject(data) && typeof data.id === 'string';
}
