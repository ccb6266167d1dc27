import { create } from '../dom.js';
import { setText } from '../i18n.js';
import { readable } from '../shapes.js';

/** A call of a tool, as the reader sees it: its arguments, and its result once there is one. */
export interface ToolStep {
  readonly element: HTMLElement;
  succeed(result: unknown): void;
  fail(error: unknown): void;
}

export function toolStep(name: string, args: unknown): ToolStep {
  const title = create('span', { class: 'tool-name' });
  setText(title, 'toolCall', { name });
  const state = create('span', { class: 'tool-state' });
  setText(state, 'toolRuns');
  const element = create('details', { class: 'tool' }, create('summary', {}, title, state));
  const addPart = (key: 'toolArguments' | 'toolResult', value: unknown): void => {
    const label = create('span', { class: 'label' });
    setText(label, key);
    element.append(label, create('pre', {}, readable(value)));
  };
  addPart('toolArguments', args);
  return {
    element,
    succeed(result) {
      addPart('toolResult', result);
      setText(state, 'toolDone');
      element.classList.add('done');
    },
    fail(error) {
      addPart('toolResult', String(error));
      setText(state, 'toolFailed');
      element.classList.add('failed');
    },
  };
}
