import { RequestError, type ServerEvent } from '../http/response.js';
import {
  type ReplyText,
  type Usage,
  type WorkflowInterrupt,
  type WorkflowParts,
  type WorkflowRun,
  countUsage,
  replyPartsOf,
  splitText,
} from '../replies/reply-functions.js';
import type { HandlerContext } from './route-handler.js';
import type { NodeRun, RunInterrupt, RunRecord } from './run-record.js';
import { type WorkflowRecords, debugUrl } from './workflows.js';

/** The state that a run needs. `workflow-runs.ts` imports this file, so its class cannot be named here. */
interface WorkflowRunnerState {
  readonly workflows: WorkflowRecords;
  readonly runs: {
    node(record: RunRecord, node: Pick<NodeRun, 'title' | 'nodeId' | 'isOutputNode'>): NodeRun;
    interrupt(record: RunRecord, interrupt: Omit<RunInterrupt, 'event_id'>): RunInterrupt;
    settle(record: RunRecord, status: 'Success' | 'Fail'): void;
  };
}

const MESSAGE_NODE = '120001';
const QUESTION_NODE = '130001';
const END_NODE = '900001';

/** Runs a workflow from its start, or from a resume, to its end or its next interrupt. */
export class WorkflowRunner {
  readonly #server: HandlerContext<WorkflowRunnerState>;
  readonly #record: RunRecord;

  constructor(server: HandlerContext<WorkflowRunnerState>, record: RunRecord) {
    this.#server = server;
    this.#record = record;
  }

  async *events(): AsyncGenerator<ServerEvent> {
    const { workflowId, executeId } = this.#record;
    try {
      const parts: WorkflowParts = replyPartsOf(await this.#server.workflow(this.#run()));
      const text = yield* this.#message(parts);
      if (parts.interrupt !== undefined) return yield* this.#interrupt(parts.interrupt);
      if (parts.error !== undefined) throw new RequestError(parts.error.code, parts.error.msg);
      yield this.#finish(parts, text);
    } catch (error) {
      return yield this.#fail(error);
    }
    yield { event: 'Done', data: { debug_url: debugUrl(this.#server.state.workflows, workflowId, executeId) } };
  }

  #run(): WorkflowRun {
    const { workflowId, executeId, parameters, ext, resumeData, botId, appId } = this.#record;
    return {
      workflowId,
      executeId,
      parameters,
      ext,
      resumeData: [...resumeData],
      signal: this.#server.signal,
      ...(botId === undefined ? {} : { botId }),
      ...(appId === undefined ? {} : { appId }),
    };
  }

  /** Streams the text of the message node and returns it. */
  async *#message(parts: WorkflowParts): AsyncGenerator<ServerEvent, string> {
    if (parts.text === undefined) return '';
    const node = this.#node(parts.title ?? 'Message', MESSAGE_NODE);
    let seq = 0;
    for await (const { piece, isLast } of markLast(parts.text)) {
      yield this.#messageEvent(node, piece, seq, isLast);
      if (seq === 0 && parts.ping === true) yield { event: 'PING', data: {} };
      seq += 1;
    }
    return node.output;
  }

  *#interrupt({ question, type, data, requiredParameters }: WorkflowInterrupt): Generator<ServerEvent> {
    const node = this.#node('Question', QUESTION_NODE);
    const interrupt = this.#server.state.runs.interrupt(this.#record, {
      type: type ?? 2,
      data: data ?? '',
      ...(requiredParameters === undefined ? {} : { required_parameters: requiredParameters }),
    });
    yield this.#messageEvent(node, question, 0, true);
    yield { event: 'Interrupt', data: { interrupt_data: interrupt, node_title: node.title } };
  }

  #finish(parts: WorkflowParts, text: string): ServerEvent {
    const output = JSON.stringify(parts.output ?? { output: text });
    const node = this.#server.state.runs.node(this.#record, { title: 'End', nodeId: END_NODE, isOutputNode: false });
    const usage = parts.usage ?? countUsage(JSON.stringify(this.#record.parameters), output);
    this.#record.usage = usage;
    this.#record.output = output;
    this.#server.state.runs.settle(this.#record, 'Success');
    return this.#messageEvent(node, output, 0, true, usage);
  }

  #fail(error: unknown): ServerEvent {
    const code = error instanceof RequestError ? error.code : 5000;
    const msg = error instanceof Error ? error.message : String(error);
    this.#record.error = { code, msg };
    this.#server.state.runs.settle(this.#record, 'Fail');
    return { event: 'Error', data: { error_code: code, error_message: msg } };
  }

  #node(title: string, nodeId: string): NodeRun {
    return this.#server.state.runs.node(this.#record, { title, nodeId, isOutputNode: true });
  }

  #messageEvent(node: NodeRun, content: string, seq: number, isLast: boolean, usage?: Usage): ServerEvent {
    node.output += content;
    node.isFinished = isLast;
    const last = usage === undefined ? {} : { usage, token: usage.token_count, cost: '0.00' };
    return {
      event: 'Message',
      data: {
        content,
        content_type: 'text',
        node_execute_uuid: node.uuid,
        node_id: node.nodeId,
        node_is_finish: isLast,
        node_seq_id: String(seq),
        node_title: node.isOutputNode ? node.title : '',
        ...last,
      },
    };
  }
}

/** Marks the last piece of a text. For pieces that are not known in advance, an empty last piece is added. */
async function* markLast(text: ReplyText): AsyncGenerator<{ piece: string; isLast: boolean }> {
  if (typeof text === 'string') {
    const pieces = splitText(text);
    const last = pieces.pop() ?? '';
    for (const piece of pieces) yield { piece, isLast: false };
    return yield { piece: last, isLast: true };
  }
  for await (const piece of text) yield { piece, isLast: false };
  yield { piece: '', isLast: true };
}
