import type { WorkflowEventInterrupt, WorkflowEventMessage } from '../../generated/types/index.js';
import { isObject } from '../lib/is-object.js';
import type { LastError } from '../errors/error-body.js';
import type { StreamRecord } from './flow-options.js';
import { lastErrorOf } from './last-error.js';
import type { StreamEvent } from './stream-kind.js';

/** What is known of a run from its events. */
export class WorkflowRecord implements StreamRecord<StreamEvent> {
  /** The text of the nodes that are at work, by node. */
  readonly #working = new Map<string, string>();
  #said = '';
  #saidAtEnd = '';
  #endOutput: string | undefined;
  #lastOutput: string | undefined;
  #interrupt: WorkflowEventInterrupt | undefined;
  #failure: LastError | undefined;
  #debugUrl: string | undefined;
  #ended = false;

  /** What the end node gave; of a run without one, what the last node gave that finished. */
  get output(): string | undefined {
    return this.#endOutput ?? this.#lastOutput;
  }

  /** What the run waits for, if it does. */
  get interrupt(): WorkflowEventInterrupt | undefined {
    return this.#interrupt;
  }

  /** Why it failed, if it did. */
  get failure(): LastError | undefined {
    return this.#failure;
  }

  /** Where it can be looked at. */
  get debugUrl(): string | undefined {
    return this.#debugUrl;
  }

  /** What the message nodes said; the end node repeats it as JSON, so it counts only when nobody else spoke. */
  text(): string {
    return this.#said === '' ? this.#saidAtEnd : this.#said;
  }

  hasOutcome(): boolean {
    return this.#ended;
  }

  observe({ event, data }: StreamEvent): void {
    switch (event) {
      case 'Message':
        this.#ended = false;
        this.#interrupt = undefined;
        if (isMessage(data)) this.#message(data);
        break;
      case 'Interrupt':
        this.#end(data);
        if (isInterrupt(data)) this.#interrupt = data;
        break;
      case 'Error':
      case 'error':
        this.#end(data);
        this.#failure = lastErrorOf(data);
        break;
      case 'Done':
        this.#end(data);
        break;
    }
  }

  #message(message: WorkflowEventMessage): void {
    const atEnd = message.node_title === '' || message.node_type === 'End';
    if (atEnd) this.#saidAtEnd += message.content;
    else this.#said += message.content;
    const key = keyOf(message);
    const text = (this.#working.get(key) ?? '') + message.content;
    if (!message.node_is_finish) {
      this.#working.set(key, text);
      return;
    }
    this.#working.delete(key);
    this.#lastOutput = text;
    if (atEnd) this.#endOutput = text;
  }

  #end(data: unknown): void {
    this.#ended = true;
    this.#interrupt = undefined;
    if (isObject(data) && typeof data.debug_url === 'string') this.#debugUrl = data.debug_url;
  }
}

/** One run of one node: nodes of batches and loops speak at the same time. */
function keyOf(message: WorkflowEventMessage): string {
  const { node_execute_uuid, node_id, node_title, sub_execute_id, loop_index, batch_index } = message;
  const node = node_execute_uuid ?? node_id ?? node_title;
  if (sub_execute_id === undefined && loop_index === undefined && batch_index === undefined) return node;
  return JSON.stringify([node, sub_execute_id, loop_index, batch_index]);
}

function isMessage(data: unknown): data is WorkflowEventMessage {
  return isObject(data) && typeof data.content === 'string';
}

function isInterrupt(data: unknown): data is WorkflowEventInterrupt {
  return isObject(data) && isObject(data.interrupt_data);
}
