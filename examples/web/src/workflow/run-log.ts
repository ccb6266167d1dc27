import type { WorkflowEventInterrupt, WorkflowEventMessage } from 'coze-client';
import { byId, create } from '../dom.js';
import { errorBox } from '../error-box.js';
import { setLabel, setText, type TextKey, type TextValues } from '../i18n.js';
import { readable } from '../shapes.js';
import { interruptForm } from './interrupt-form.js';

/** What a run says, node by node, and the questions that it asks. */
export class RunLog {
  readonly #list = byId('run-log', HTMLOListElement);
  /** The text of the node that is being written. */
  #node: { readonly key: string; readonly text: HTMLElement } | undefined;

  clear(): void {
    this.#list.replaceChildren();
    this.#node = undefined;
  }

  note(key: TextKey, values?: TextValues): void {
    const text = create('p');
    setText(text, key, values);
    this.#add('note', text);
  }

  /** A piece of the output of a node. Its later pieces follow it. */
  addMessage({ content, node_title, node_id, node_is_finish }: WorkflowEventMessage): void {
    const key = `${node_id ?? ''} ${node_title}`;
    if (this.#node?.key !== key) {
      const text = create('div', { class: 'node-text' });
      this.#add('node', create('h3', {}, node_title), text);
      this.#node = { key, text };
    }
    this.#node.text.append(content);
    if (node_is_finish) this.#node = undefined;
  }

  /**
   * Shows a question, and waits for the answer.
   *
   * @returns the answer; undefined if the run is stopped instead.
   */
  ask(interrupt: WorkflowEventInterrupt, signal: AbortSignal): Promise<string | undefined> {
    return new Promise((resolve) => {
      // The question is the last message.
      const item = this.#list.lastElementChild ?? this.#add('question');
      item.classList.add('question');
      const settle = (answer: string | undefined, shown = answer): void => {
        form.remove();
        signal.removeEventListener('abort', leave);
        if (shown !== undefined) {
          const text = create('p', { class: 'answered' });
          setText(text, 'answered', { answer: shown });
          item.append(text);
        }
        resolve(answer);
      };
      const leave = (): void => settle(undefined);
      const form = interruptForm(interrupt, settle);
      setLabel(form, 'question');
      item.append(form);
      item.scrollIntoView({ block: 'nearest' });
      signal.addEventListener('abort', leave, { once: true });
      form.querySelector<HTMLElement>('input, select, button')?.focus();
    });
  }

  addOutput(output: unknown, debugUrl: string | undefined): void {
    const title = create('h3');
    setText(title, 'output');
    const item = this.#add('output', title, create('pre', { tabindex: '0' }, readable(output)));
    if (debugUrl === undefined || !/^https?:/.test(debugUrl)) return;
    const link = create('a', { href: debugUrl, target: '_blank', rel: 'noopener noreferrer' });
    setText(link, 'debugPage');
    item.append(link);
  }

  fail(error: unknown, retry: () => void): void {
    this.#add('failure', errorBox(error, retry));
  }

  #add(kind: string, ...children: readonly Node[]): HTMLElement {
    const item = create('li', { class: kind }, ...children);
    this.#list.append(item);
    item.scrollIntoView({ block: 'nearest' });
    return item;
  }
}
