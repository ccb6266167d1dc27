import type { WorkflowEventMessage } from '../../generated/types/types.gen.js';

/** One execution of a node. */
interface Node {
  text: string;
  /** How many marks of the end node it has: all if its type says so, less than none if it is another node. */
  readonly marks: number;
}

/** What one node said between the words of others. */
interface Piece {
  readonly node: Node;
  text: string;
}

/** The id that the platform gives to the end node. */
const endNodeId = '900001';
const endTitles: ReadonlySet<string> = new Set(['', 'end', '结束']);

/** The texts that the nodes of a run sent, in the order in which they were sent. */
export class RunTexts {
  /** The nodes that may send more. */
  readonly #open = new Map<string, Node>();
  readonly #pieces: Piece[] = [];
  /** Of the nodes with the most marks the last one: it ends the run. */
  #endNode: Node | undefined;
  #lastOutput: string | undefined;
  #isComplete = false;

  /** The output of the end node; of a run without one, that of the last node that finished. */
  get output(): string | undefined {
    return this.#endNode?.text ?? this.#lastOutput;
  }

  /** All texts but the output of the end node if it is JSON. */
  said(): string {
    const hidden = this.#hidden();
    let text = '';
    for (const piece of this.#pieces) if (piece.node !== hidden) text += piece.text;
    return text;
  }

  append(message: WorkflowEventMessage): void {
    const content: unknown = message.content;
    const text = typeof content === 'string' ? content : '';
    const key = executionOf(message);
    const node = this.#open.get(key) ?? this.#start(key, marksOf(message));
    node.text += text;
    const last = this.#pieces.at(-1);
    if (last?.node === node) last.text += text;
    else this.#pieces.push({ node, text });
    if (!message.node_is_finish) return;
    this.#lastOutput = node.text;
    // The end node runs once. Some servers say with each of its messages that it has finished.
    if (node.marks !== Infinity && !hasEndId(message)) this.#open.delete(key);
  }

  /** The run has succeeded. */
  complete(): void {
    this.#isComplete = true;
  }

  #start(key: string, marks: number): Node {
    const node = { text: '', marks };
    this.#open.set(key, node);
    if (marks > 0 && marks >= (this.#endNode?.marks ?? 0)) this.#endNode = node;
    return node;
  }

  /** The end node if its output is JSON. Where no node is marked as the end node, it is the last one of the run. */
  #hidden(): Node | undefined {
    if (this.#endNode !== undefined) return isJson(this.#endNode.text, this.#isComplete) ? this.#endNode : undefined;
    const node = this.#pieces.at(-1)?.node;
    return this.#isComplete && node?.marks === 0 && isJson(node.text, true) ? node : undefined;
  }
}

/**
 * Servers mark the end node in different ways, or not at all. The title and the id count only where no type is stated. The end
 * node of a subworkflow has the same marks, and does not end the run.
 */
function marksOf(message: WorkflowEventMessage): number {
  if (message.sub_execute_id) return -1;
  const type: unknown = message.node_type;
  if (type) return typeof type === 'string' && type.toLowerCase() === 'end' ? Infinity : -1;
  const title: unknown = message.node_title || '';
  const hasEndTitle = typeof title === 'string' && endTitles.has(title.toLowerCase());
  return Number(hasEndTitle) + Number(hasEndId(message));
}

function hasEndId({ node_id }: WorkflowEventMessage): boolean {
  return String(node_id) === endNodeId;
}

/**
 * Identifies one execution of a node: nodes, and the executions in a batch or loop, send their messages at the same time.
 * An empty text, `null` or 0 may stand for a field that is not there.
 */
function executionOf(message: WorkflowEventMessage): string {
  const { node_execute_uuid, node_id, node_title, node_type, sub_execute_id, loop_index, batch_index } = message;
  const node = [node_execute_uuid || '', node_id || '', node_title || '', node_type || ''];
  return JSON.stringify([...node, sub_execute_id || '', loop_index || 0, batch_index || 0]);
}

/** True if a text is a JSON object or array, or the start of one while the rest may follow. */
function isJson(text: string, isComplete: boolean): boolean {
  if (!/^\s*[[{]/.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return !isComplete && /^\s*(\{\s*("|$)|\[\s*(["[{]|$))/.test(text);
  }
}
