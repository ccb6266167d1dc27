import type { WorkflowEventInterrupt, WorkflowEventMessage } from '../../generated/types/index.js';
import { lastErrorOf, type LastError } from '../errors/error-body.js';
import { isObject } from '../lib/shapes.js';
import type { StreamEvent, StreamState } from './stream-events.js';

/** The state of a workflow run, updated by each of its events. */
export class WorkflowState implements StreamState<StreamEvent> {
  /** The texts of the nodes that have not finished. */
  readonly #nodes = new Map<string, string>();
  #text = '';
  #textOfEnd = '';
  #outputOfEnd: string | undefined;
  #lastOutput: string | undefined;
  #interrupt: WorkflowEventInterrupt | undefined;
  #failure: LastError | undefined;
  #debugUrl: string | undefined;
  #hasOutcome = false;

  /** The output of the end node; of a run without one, that of the last node that finished. */
  get output(): string | undefined {
    return this.#outputOfEnd ?? this.#lastOutput;
  }

  /** The interrupt that the run waits at, if it waits. */
  get interrupt(): WorkflowEventInterrupt | undefined {
    return this.#interrupt;
  }

  /** The reason of the failure, if the run failed. */
  get failure(): LastError | undefined {
    return this.#failure;
  }

  get debugUrl(): string | undefined {
    return this.#debugUrl;
  }

  get hasOutcome(): boolean {
    return this.#hasOutcome;
  }

  /** The text of the message nodes. The end node repeats it as JSON, so it counts only if no other node sent text. */
  text(): string {
    return this.#text === '' ? this.#textOfEnd : this.#text;
  }

  observe({ event, data }: StreamEvent): void {
    switch (event) {
      case 'Message':
        this.#hasOutcome = false;
        this.#interrupt = undefined;
        if (isRunMessage(data)) this.#append(data);
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

  #append(message: WorkflowEventMessage): void {
    const isEndNode = message.node_title === '' || message.node_type === 'End';
    if (isEndNode) this.#textOfEnd += message.content;
    else this.#text += message.content;
    const key = nodeKey(message);
    const text = (this.#nodes.get(key) ?? '') + message.content;
    if (!message.node_is_finish) {
      this.#nodes.set(key, text);
      return;
    }
    this.#nodes.delete(key);
    this.#lastOutput = text;
    if (isEndNode) this.#outputOfEnd = text;
  }

  #end(data: unknown): void {
    this.#hasOutcome = true;
    this.#interrupt = undefined;
    if (isObject(data) && typeof data.debug_url === 'string') this.#debugUrl = data.debug_url;
  }
}

/** Identifies one execution of a node: the executions in a batch or loop send their messages at the same time. */
function nodeKey(message: WorkflowEventMessage): string {
  const { node_execute_uuid, node_id, node_title, sub_execute_id, loop_index, batch_index } = message;
  const node = node_execute_uuid ?? node_id ?? node_title;
  if (sub_execute_id === undefined && loop_index === undefined && batch_index === undefined) return node;
  return JSON.stringify([node, sub_execute_id, loop_index, batch_index]);
}

function isRunMessage(data: unknown): data is WorkflowEventMessage {
  return isObject(data) && typeof data.content === 'string';
}

function isInterrupt(data: unknown): data is WorkflowEventInterrupt {
  return isObject(data) && isObject(data.interrupt_data);
}
