import { countUsage, type Usage } from '../resources/wire.js';
import type { NodeRun, RunRecord } from '../resources/workflow-runs.js';
import { debugUrl } from '../resources/workflows.js';
import { Refusal, type WireEvent } from '../response.js';
import type { ServerContext } from '../server-context.js';
import {
  cutText,
  partsOf,
  type ReplyText,
  type WorkflowInterrupt,
  type WorkflowParts,
  type WorkflowRun,
} from './reply.js';

const MESSAGE_NODE = '120001';
const QUESTION_NODE = '130001';
const END_NODE = '900001';

/** A stretch of a run, from its start or a resume to its end or the next interrupt, as the events of the workflow family. */
export class RunPlayer {
  readonly #server: ServerContext;
  readonly #record: RunRecord;

  constructor(server: ServerContext, record: RunRecord) {
    this.#server = server;
    this.#record = record;
  }

  async *events(): AsyncGenerator<WireEvent> {
    try {
      const parts: WorkflowParts = partsOf(await this.#server.workflow(this.#run()));
      const text = yield* this.#say(parts);
      if (parts.interrupt !== undefined) return yield* this.#interrupt(parts.interrupt);
      if (parts.error !== undefined) throw new Refusal(parts.error.code, parts.error.msg);
      yield this.#finish(parts, text);
    } catch (error) {
      return yield this.#fail(error);
    }
    yield { event: 'Done', data: { debug_url: runDebugUrl(this.#server, this.#record) } };
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

  async *#say(parts: WorkflowParts): AsyncGenerator<WireEvent, string> {
    if (parts.text === undefined) return '';
    const node = this.#node(parts.title ?? 'Message', MESSAGE_NODE);
    let seq = 0;
    for await (const { piece, isLast } of markLast(parts.text)) {
      yield this.#message(node, piece, seq, isLast);
      if (seq === 0 && parts.ping === true) yield { event: 'PING', data: {} };
      seq += 1;
    }
    return node.output;
  }

  *#interrupt({ question, type, data, requiredParameters }: WorkflowInterrupt): Generator<WireEvent> {
    const node = this.#node('Question', QUESTION_NODE);
    const interrupt = this.#server.state.runs.interrupt(this.#record, {
      type: type ?? 2,
      data: data ?? '',
      ...(requiredParameters === undefined ? {} : { required_parameters: requiredParameters }),
    });
    yield this.#message(node, question, 0, true);
    yield { event: 'Interrupt', data: { interrupt_data: interrupt, node_title: node.title } };
  }

  #finish(parts: WorkflowParts, text: string): WireEvent {
    const output = JSON.stringify(parts.output ?? { output: text });
    const node = this.#server.state.runs.node(this.#record, { title: 'End', nodeId: END_NODE, isOutputNode: false });
    const usage = parts.usage ?? countUsage(JSON.stringify(this.#record.parameters), output);
    this.#record.usage = usage;
    this.#record.output = output;
    this.#server.state.runs.settle(this.#record, 'Success');
    return this.#message(node, output, 0, true, usage);
  }

  #fail(error: unknown): WireEvent {
    const code = error instanceof Refusal ? error.code : 5000;
    const msg = error instanceof Error ? error.message : String(error);
    this.#record.error = { code, msg };
    this.#server.state.runs.settle(this.#record, 'Fail');
    return { event: 'Error', data: { error_code: code, error_message: msg } };
  }

  #node(title: string, nodeId: string): NodeRun {
    return this.#server.state.runs.node(this.#record, { title, nodeId, isOutputNode: true });
  }

  #message(node: NodeRun, content: string, seq: number, isLast: boolean, usage?: Usage): WireEvent {
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

export const runDebugUrl = ({ state }: ServerContext, { executeId, workflowId }: RunRecord): string =>
  debugUrl(executeId, state.workflows.find(workflowId));

/** A whole text is marked at its last piece. Pieces that are still to come have no known last, so an empty one follows. */
async function* markLast(text: ReplyText): AsyncGenerator<{ piece: string; isLast: boolean }> {
  if (typeof text === 'string') {
    const pieces = cutText(text);
    const last = pieces.pop() ?? '';
    for (const piece of pieces) yield { piece, isLast: false };
    return yield { piece: last, isLast: true };
  }
  for await (const piece of text) yield { piece, isLast: false };
  yield { piece: '', isLast: true };
}
