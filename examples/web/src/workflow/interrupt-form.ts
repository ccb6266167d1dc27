import type { WorkflowEventInterrupt, WorkflowParameter } from 'coze-client';
import { create } from '../dom.js';
import { setText } from '../i18n.js';
import { isObject, parseIfJSON } from '../shapes.js';

/** Gets the answer, and how to show it to the reader. */
type OnAnswer = (answer: string, shown: string) => void;

type Fields = Readonly<Record<string, WorkflowParameter>>;

/**
 * The form that answers an interrupt: fields for an input node, buttons if the question has options, or a line of text.
 *
 * @param interrupt - the data of the event. The question itself came with the message before it.
 * @param onAnswer - gets text, and for an input node its values as JSON.
 */
export function interruptForm(interrupt: WorkflowEventInterrupt, onAnswer: OnAnswer): HTMLFormElement {
  const { data = '', required_parameters: fields } = interrupt.interrupt_data;
  if (fields !== undefined && Object.keys(fields).length > 0) return fieldsForm(fields, onAnswer);
  const options = optionsIn(parseIfJSON(data));
  return options.length > 0 ? choiceForm(options, onAnswer) : textForm(onAnswer);
}

/** The options of a question. The contract says only that the data is text or JSON, so they are looked for. */
function optionsIn(data: unknown): readonly string[] {
  if (typeof data === 'string') return [];
  if (!isObject(data)) return [];
  const { options, content } = data;
  if (!Array.isArray(options)) return optionsIn(typeof content === 'string' ? parseIfJSON(content) : content);
  return options.flatMap((option: unknown) => {
    const name = isObject(option) ? option['name'] : option;
    return typeof name === 'string' ? [name] : [];
  });
}

function choiceForm(options: readonly string[], onAnswer: OnAnswer): HTMLFormElement {
  const form = create('form', { class: 'interrupt-form choices' });
  for (const option of options) {
    const button = create('button', { type: 'button' }, option);
    button.addEventListener('click', () => onAnswer(option, option));
    form.append(button);
  }
  return form;
}

function textForm(onAnswer: OnAnswer): HTMLFormElement {
  const input = create('input', { type: 'text', required: true, autocomplete: 'off', 'data-label': 'answer' });
  return submitForm([input], () => onAnswer(input.value.trim(), input.value.trim()));
}

function fieldsForm(fields: Fields, onAnswer: OnAnswer): HTMLFormElement {
  const inputs = Object.entries(fields).map(([name, field]) => ({ name, ...fieldInput(name, field) }));
  return submitForm(
    inputs.map(({ label }) => label),
    () => {
      const values = Object.fromEntries(inputs.map(({ name, value }) => [name, value()]));
      onAnswer(JSON.stringify(values), inputs.map(({ text, shown }) => `${text}: ${shown()}`).join(', '));
    },
  );
}

/** A field of an input node: a number, yes or no, or text; other types as JSON. */
function fieldInput(name: string, { type, description, required, default_value: initial = '' }: WorkflowParameter) {
  const text = description ?? name;
  const title = create('span', {}, text);
  if (type === 'boolean') {
    const select = create('select');
    for (const answer of ['yes', 'no'] as const) {
      const option = create('option', { value: answer });
      setText(option, answer);
      select.append(option);
    }
    const shown = (): string => select.selectedOptions.item(0)?.text ?? '';
    return { text, label: create('label', {}, title, select), value: (): unknown => select.value === 'yes', shown };
  }
  const isNumber = type === 'integer' || type === 'number';
  const input = create('input', {
    type: isNumber ? 'number' : 'text',
    step: type === 'number' ? 'any' : '1',
    value: initial,
    required: required === true,
  });
  const value = (): unknown => {
    if (isNumber) return Number(input.value);
    return type === undefined || type === 'string' ? input.value : parseIfJSON(input.value);
  };
  return { text, label: create('label', {}, title, input), value, shown: (): string => input.value };
}

function submitForm(fields: readonly HTMLElement[], onSubmit: () => void): HTMLFormElement {
  const button = create('button', { type: 'submit', class: 'primary' });
  setText(button, 'answer');
  const form = create('form', { class: 'interrupt-form' }, ...fields, button);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    onSubmit();
  });
  return form;
}
