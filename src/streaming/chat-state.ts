import type { ChatV3Message, CreateChatData } from '../../generated/types/types.gen.js';
import { describeError, lastErrorOf, type LastError } from '../errors/failure-reason.js';
import { ChatFailedError, NoAnswerError } from '../errors/stream-errors.js';
import { isObject, memberOf } from '../lib/shapes.js';
import type { ErrorContext, StreamEvent, StreamState } from './stream-events.js';
import { GrowingText } from './growing-text.js';
import { isAnswer, isTextAnswer } from './text-answer.js';

/** The state of a chat, updated by each of its events. */
export class ChatState implements StreamState<StreamEvent> {
  readonly #answers = new Answers();
  #chat: CreateChatData | undefined;
  #failure: LastError | undefined;
  #hasOutcome = false;
  #isWaiting = false;
  #hasAudio = false;
  #mayEnd = false;
  /** The address of the page that shows the run of a chatflow. */
  #debugUrl: string | undefined;
  #added = '';

  /** The chat in the last event that has it. */
  get chat(): CreateChatData | undefined {
    return this.#chat;
  }

  /** The reason of the failure, if the chat failed. */
  get failure(): LastError | undefined {
    return this.#failure;
  }

  /** True if the chat waits for the outputs of tools. `required_action` proves nothing: running chats may have it, empty. */
  get isWaiting(): boolean {
    return this.#isWaiting;
  }

  get hasOutcome(): boolean {
    return this.#hasOutcome;
  }

  /** Audio may follow the event that says that the chat is completed. */
  get mayEnd(): boolean {
    return this.#mayEnd;
  }

  /** The text that the last event added to the answer: a completed message adds what its fragments lack. */
  get added(): string {
    return this.#added;
  }

  text(): string {
    return this.#answers.text();
  }

  /**
   * The last answer that was completed.
   *
   * @throws NoAnswerError if there is none.
   */
  finalMessage(context: ErrorContext): ChatV3Message {
    if (this.#answers.final !== undefined) return this.#answers.final;
    const message = `The chat ended with the status ${this.#chat?.status || 'unknown'} and no answer. See finalChat().`;
    throw new NoAnswerError(message, { ...context, chat: context.mask(this.#chat) });
  }

  /**
   * The chat in the last event that has it.
   *
   * @throws NoAnswerError if no event had it.
   */
  finalChat(context: ErrorContext): CreateChatData {
    if (this.#chat !== undefined) return this.#chat;
    throw new NoAnswerError('The stream ended without any chat event.', context);
  }

  /** @throws ChatFailedError if the chat failed. */
  checkFailure(context: ErrorContext): void {
    if (this.#failure === undefined) return;
    const [lastError, chat, debugUrl] = context.mask([this.#failure, this.#chat, this.#debugUrl] as const);
    const message = `The chat failed: ${describeError(lastError)}.`;
    throw new ChatFailedError(message, { ...context, lastError, chat, debugUrl });
  }

  observe({ event, data }: StreamEvent): void {
    this.#added = '';
    switch (event) {
      case 'conversation.message.delta':
        if (isChatMessage(data)) this.#added = this.#answers.append(data);
        break;
      case 'conversation.message.completed':
        if (isChatMessage(data)) this.#added = this.#answers.complete(data);
        break;
      case 'conversation.chat.created':
      case 'conversation.chat.in_progress':
        this.#update(data, false);
        break;
      case 'conversation.audio.delta':
        this.#hasAudio = true;
        this.#mayEnd = this.#failure !== undefined;
        break;
      case 'conversation.chat.completed':
        this.#update(data, true);
        this.#mayEnd ||= isChat(data) && !this.#hasAudio;
        if (memberOf(data, 'status') === 'failed') this.#fail(data);
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
    // A failure stays the outcome.
    this.#mayEnd = this.#failure !== undefined;
    this.#hasOutcome = hasOutcome || this.#mayEnd;
    this.#isWaiting = false;
    if (isChat(data)) this.#chat = data;
  }

  #fail(data: unknown): void {
    this.#hasOutcome = true;
    this.#mayEnd = true;
    this.#failure = lastErrorOf(data);
    const debugUrl = memberOf(data, 'debug_url');
    if (typeof debugUrl === 'string') this.#debugUrl = debugUrl || undefined;
  }
}

/** The text of one answer. */
class Answer extends GrowingText {
  /** Empty while no message of the answer had one. */
  id = '';
  /** False once its last message was received. */
  isOpen = true;
}

/**
 * The answers of a chat, joined from their fragments. They keep the order in which they started; the full text of a
 * completed message replaces its fragments.
 */
class Answers {
  // Ids come from the server: as keys of an object, `__proto__` would be one of them.
  readonly #byId = new Map<string, Answer>();
  readonly #all: Answer[] = [];
  #latest: Answer | undefined;
  final: ChatV3Message | undefined;

  text(): string {
    let text = '';
    for (const answer of this.#all) text += answer.text;
    return text;
  }

  /** Returns the text that the message adds. */
  append(message: ChatV3Message): string {
    if (!isTextAnswer(message)) return '';
    const fragment = message.content || '';
    this.#find(message.id).append(fragment);
    return fragment;
  }

  /** Returns the text that the message adds. */
  complete(message: ChatV3Message): string {
    if (!isAnswer(message)) return '';
    const content = message.content || '';
    this.final = { ...message, content };
    if (!isTextAnswer(message)) return '';
    const answer = this.#find(message.id);
    const fragments = answer.text;
    answer.isOpen = false;
    // The text may be left out of the last message.
    if (content === '') this.final = { ...message, content: fragments };
    else answer.replace(content);
    return content.startsWith(fragments) ? content.slice(fragments.length) : '';
  }

  /** The answer of a message. A message without an id belongs to the answer that is being sent. */
  #find(given: string | null | undefined): Answer {
    const id = given || '';
    const latest = this.#latest;
    if (latest?.id === id && (id !== '' || latest.isOpen)) return latest;
    const answer = this.#byId.get(id) ?? this.#unnamed(id) ?? this.#start();
    if (id !== '') this.#byId.set(id, answer);
    if (answer.id === '') answer.id = id;
    return (this.#latest = answer);
  }

  #start(): Answer {
    const answer = new Answer();
    this.#all.push(answer);
    return answer;
  }

  /** The answer that is being sent, if it or the message has no id. */
  #unnamed(id: string): Answer | undefined {
    const latest = this.#latest;
    return latest?.isOpen === true && (id === '' || latest.id === '') ? latest : undefined;
  }
}

function isChatMessage(data: unknown): data is ChatV3Message {
  return isObject(data);
}

/** True if the data of an event are a chat. Some failures are a bare code and message under the name of a chat event. */
export function isChat(data: unknown): data is CreateChatData {
  return isObject(data) && typeof data.id === 'string' && data.id !== '';
}
