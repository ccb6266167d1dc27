import type { WorkflowEvent } from 'coze-client';
import type { PageContext } from '../coze.js';
import { byId, onEscape } from '../dom.js';
import { onLanguage, setText, translate } from '../i18n.js';
import { isObject, parseIfJSON } from '../shapes.js';
import { RunLog } from './run-log.js';

/** Runs a workflow, shows its output, and lets the reader answer its questions. */
export class WorkflowView {
  readonly #context: PageContext;
  readonly #workflowId: string | undefined;
  readonly #parameters = byId('parameters', HTMLTextAreaElement);
  readonly #problem = byId('parameters-problem', HTMLElement);
  readonly #log = new RunLog();
  #example = '';
  #running: AbortController | undefined;

  constructor(context: PageContext, workflowId: string | undefined) {
    this.#context = context;
    this.#workflowId = workflowId;
  }

  /** Listens to the reader. */
  start(): void {
    this.#showExample();
    onLanguage(() => this.#showExample());
    byId('run-form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    byId('stop-run', HTMLButtonElement).addEventListener('click', () => this.#running?.abort());
    onEscape(byId('view-workflow', HTMLElement), () => this.#running?.abort());
  }

  /** Parameters in the language of the page, until the reader writes some. */
  #showExample(): void {
    if (this.#parameters.value !== this.#example) return;
    this.#example = JSON.stringify({ topic: translate('exampleTopic') }, undefined, 2);
    this.#parameters.value = this.#example;
  }

  #submit(): void {
    const parameters = parseIfJSON(this.#parameters.value);
    this.#problem.textContent = '';
    if (this.#workflowId === undefined) return setText(this.#problem, 'noWorkflow');
    if (!isObject(parameters)) return setText(this.#problem, 'parametersNotJSON', { example: '{"topic": "…"}' });
    void this.#run(this.#workflowId, parameters);
  }

  async #run(workflowId: string, parameters: Readonly<Record<string, unknown>>): Promise<void> {
    this.#running?.abort();
    const running = new AbortController();
    const { signal } = running;
    this.#setRunning(running);
    this.#log.clear();
    this.#log.note('runStarted');
    try {
      const stream = this.#context.client.workflows.runs.stream(
        { workflow_id: workflowId, parameters },
        { signal, onInterrupt: (interrupt) => this.#log.ask(interrupt, signal) },
      );
      for await (const event of stream) {
        this.#context.log.add('workflow', event.event, event.data);
        this.#show(event);
      }
      if (!signal.aborted) this.#log.addOutput(parseIfJSON(await stream.finalOutput()), await stream.debugUrl());
    } catch (error) {
      if (!signal.aborted) this.#log.fail(error, () => void this.#run(workflowId, parameters));
    } finally {
      if (signal.aborted) this.#log.note('runStopped');
      if (this.#running === running) this.#setRunning(undefined);
    }
  }

  #show(event: WorkflowEvent): void {
    // The end node has no title. Its output is shown at the end.
    if (event.event === 'Message' && event.data.node_title !== '') this.#log.addMessage(event.data);
  }

  #setRunning(running: AbortController | undefined): void {
    this.#running = running;
    byId('stop-run', HTMLButtonElement).hidden = running === undefined;
    byId('run', HTMLButtonElement).hidden = running !== undefined;
  }
}
