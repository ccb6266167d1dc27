import { byId, create, followEnd, onEscape } from '../dom.js';
import { setText, translate, type TextKey } from '../i18n.js';
import type { PageContext } from '../coze.js';
import { AnswerView } from './answer-view.js';
import { runChatTurn, type Question } from './chat-turn.js';
import { ImageTray, type PendingImage } from './images.js';

const starters: readonly TextKey[] = ['starterWeather', 'starterTheme', 'starterStory'];

/** The conversation with a bot. */
export class ChatView {
  readonly #context: PageContext;
  readonly #botId: string;
  readonly #view = byId('view-chat', HTMLElement);
  readonly #list = byId('messages', HTMLOListElement);
  readonly #message = byId('message', HTMLTextAreaElement);
  readonly #status = byId('chat-status', HTMLElement);
  readonly #images: ImageTray;
  readonly #toEnd = followEnd(byId('messages-scroll', HTMLElement));
  #conversationId: string | undefined;
  /** The answer that is being written. */
  #running: AbortController | undefined;
  #lastAnswer: AnswerView | undefined;
  #shownImages: PendingImage[] = [];

  constructor(context: PageContext, botId: string) {
    this.#context = context;
    this.#botId = botId;
    this.#images = new ImageTray(this.#view);
  }

  /** Listens to the reader. */
  start(): void {
    byId('composer', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#message.addEventListener('keydown', (event) => {
      // Enter also ends the input of a Chinese word: that is no order to send.
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      this.#submit();
    });
    onEscape(this.#view, () => this.#running?.abort());
    byId('stop', HTMLButtonElement).addEventListener('click', () => this.#running?.abort());
    byId('new-conversation', HTMLButtonElement).addEventListener('click', () => this.#startOver());
    this.#addStarters();
  }

  #addStarters(): void {
    for (const key of starters) {
      const button = create('button', { type: 'button', class: 'suggestion' });
      setText(button, key);
      button.addEventListener('click', () => this.#ask({ text: translate(key), images: [] }));
      byId('starters', HTMLElement).append(button);
    }
  }

  #submit(): void {
    const text = this.#message.value.trim();
    if (this.#running !== undefined || (text === '' && this.#images.isEmpty)) return;
    this.#message.value = '';
    this.#ask({ text, images: this.#images.take() });
  }

  #ask(question: Question): void {
    if (this.#running !== undefined) return;
    byId('welcome', HTMLElement).hidden = true;
    this.#lastAnswer?.removeSuggestions();
    this.#list.append(this.#questionElement(question));
    this.#shownImages.push(...question.images);
    void this.#answer(question);
    this.#message.focus();
  }

  async #answer(question: Question): Promise<void> {
    const answer = new AnswerView(this.#toEnd);
    const running = new AbortController();
    this.#lastAnswer = answer;
    // The conversation has moved on: an older question cannot be asked again.
    for (const button of this.#list.querySelectorAll('.error-box button')) button.remove();
    this.#list.append(answer.element);
    this.#setRunning(running);
    this.#toEnd();
    setText(this.#status, question.images.length > 0 ? 'uploading' : 'thinking');
    // What is left of the chat that a new conversation has replaced is not shown.
    const isCurrent = (): boolean => answer.element.isConnected;
    try {
      await runChatTurn({
        context: this.#context,
        botId: this.#botId,
        conversationId: this.#conversationId,
        question,
        answer,
        onConversation: (id) => {
          if (isCurrent()) this.#conversationId = id;
        },
        onSuggestion: (text) => answer.addSuggestion(text, (picked) => this.#ask({ text: picked, images: [] })),
        signal: running.signal,
      });
      if (running.signal.aborted) answer.stop();
      setText(this.#status, running.signal.aborted ? 'stopped' : 'answerComplete');
    } catch (error) {
      if (running.signal.aborted) answer.stop();
      else answer.fail(error, () => void this.#answer(question));
      this.#status.textContent = '';
    } finally {
      if (this.#running === running) this.#setRunning(undefined);
    }
  }

  #questionElement({ text, images }: Question): HTMLElement {
    const name = create('p', { class: 'visually-hidden' });
    setText(name, 'you');
    const item = create('li', { class: 'message user' }, name);
    if (images.length > 0) {
      const pictures = images.map(({ file, preview }) => create('img', { src: preview, alt: file.name }));
      item.append(create('div', { class: 'pictures' }, ...pictures));
    }
    if (text !== '') item.append(create('div', { class: 'bubble' }, text));
    return item;
  }

  #setRunning(running: AbortController | undefined): void {
    this.#running = running;
    byId('stop', HTMLButtonElement).hidden = running === undefined;
    byId('send', HTMLButtonElement).hidden = running !== undefined;
  }

  #startOver(): void {
    this.#running?.abort();
    this.#setRunning(undefined);
    this.#conversationId = undefined;
    this.#list.replaceChildren();
    for (const { preview } of this.#shownImages.splice(0)) URL.revokeObjectURL(preview);
    byId('welcome', HTMLElement).hidden = false;
    this.#message.focus();
  }
}
