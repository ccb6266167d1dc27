import { create } from '../dom.js';
import { setLabel, setText } from '../i18n.js';
import { errorBox } from '../error-box.js';
import { renderMarkdown } from './markdown.js';
import { toolStep, type ToolStep } from './tool-step.js';

/** One answer of the bot while it is written: reasoning, tools, text, suggested questions, errors. */
export class AnswerView {
  readonly element: HTMLElement;
  readonly #text = create('div', { class: 'text' });
  readonly #foot = create('p', { class: 'foot' });
  readonly #suggestions = create('div', { class: 'suggestions' });
  readonly #onGrow: () => void;
  #reasoning: HTMLElement | undefined;
  #serverTool: ToolStep | undefined;
  #written = '';
  #isDrawing = false;

  /** @param onGrow - called after it has become longer. */
  constructor(onGrow: () => void) {
    this.#onGrow = onGrow;
    const name = create('p', { class: 'visually-hidden' });
    setText(name, 'bot');
    setLabel(this.#suggestions, 'suggestions');
    this.#suggestions.setAttribute('role', 'group');
    const waiting = create('p', { class: 'waiting' }, create('i'), create('i'), create('i'));
    // What is busy is read out once it is complete, not piece by piece.
    this.element = create('li', { class: 'message bot', 'aria-busy': 'true' }, name, waiting, this.#text, this.#foot);
  }

  /** The text so far. */
  get text(): string {
    return this.#written;
  }

  addText(piece: string): void {
    this.#written += piece;
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    // A hidden page has no frames; its text is drawn when the answer ends.
    requestAnimationFrame(() => this.#draw());
  }

  addReasoning(piece: string): void {
    if (this.#reasoning === undefined) {
      const summary = create('summary');
      setText(summary, 'reasoning');
      this.#reasoning = create('div', { class: 'reasoning-text' });
      this.#text.before(create('details', { class: 'reasoning' }, summary, this.#reasoning));
      this.#stopWaiting();
    }
    this.#reasoning.append(piece);
    this.#onGrow();
  }

  addTool(name: string, args: unknown): ToolStep {
    const step = toolStep(name, args);
    this.#text.before(step.element);
    this.#onGrow();
    return step;
  }

  /** A tool of the server. Its calls come one after the other. */
  beginServerTool(name: string, args: unknown): void {
    this.#serverTool = this.addTool(name, args);
  }

  endServerTool(result: unknown): void {
    this.#serverTool?.succeed(result);
    this.#serverTool = undefined;
  }

  /** Adds a question to ask next. It is shown when the answer ends: until then nothing can be asked. */
  addSuggestion(question: string, onPick: (question: string) => void): void {
    const button = create('button', { type: 'button', class: 'suggestion' }, question);
    button.addEventListener('click', () => onPick(question));
    this.#suggestions.append(button);
  }

  removeSuggestions(): void {
    this.#suggestions.remove();
  }

  /** Ends the answer. */
  end(tokens: number | undefined): void {
    this.#close();
    if (tokens !== undefined) setText(this.#foot, 'tokens', { count: tokens });
    if (this.#suggestions.hasChildNodes()) this.element.append(this.#suggestions);
    this.#onGrow();
  }

  stop(): void {
    this.#close();
    setText(this.#foot, 'stopped');
    this.element.classList.add('was-stopped');
  }

  fail(error: unknown, retry: () => void): void {
    this.#close();
    this.element.append(errorBox(error, retry));
    this.#onGrow();
  }

  #close(): void {
    this.#draw();
    this.#stopWaiting();
    this.element.setAttribute('aria-busy', 'false');
  }

  #draw(): void {
    this.#isDrawing = false;
    if (this.#written !== '') this.#stopWaiting();
    this.#text.replaceChildren(renderMarkdown(this.#written));
    this.#onGrow();
  }

  #stopWaiting(): void {
    this.element.querySelector('.waiting')?.remove();
  }
}
