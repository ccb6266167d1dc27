import type { WorkflowEventMessage } from '../../generated/types/index.js';

/** One execution of a node. */
interface Node {
  text: string;
  /** True if no field says which kind of node it is. */
  readonly isUnmarked: boolean;
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
  /** The nodes that have not finished. */
  readonly #open = new Map<string, Node>();
  readonly #pieces: Piece[] = [];
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
    const isEnd = isEndNode(message);
    const node = isEnd ? (this.#endNode ??= nodeOf(message)) : this.#find(message);
    node.text += text;
    const last = this.#pieces.at(-1);
    if (last?.node === node) last.text += text;
    else this.#pieces.push({ node, text });
    if (isEnd || !message.node_is_finish) return;
    this.#open.delete(executionOf(message));
    this.#lastOutput = node.text;
  }

  /** The run has succeeded. */
  complete(): void {
    this.#isComplete = true;
  }

  #find(message: WorkflowEventMessage): Node {
    const key = executionOf(message);
    let node = this.#open.get(key);
    if (node === undefined) this.#open.set(key, (node = nodeOf(message)));
    return node;
  }

  /** The end node if its output is JSON. Where no node is marked as the end node, it is the last one of the run. */
  #hidden(): Node | undefined {
    if (this.#endNode !== undefined) return isJson(this.#endNode.text, this.#isComplete) ? this.#endNode : undefined;
    const node = this.#pieces.at(-1)?.node;
    return this.#isComplete && node?.isUnmarked === true && isJson(node.text, true) ? node : undefined;
  }
}

/** Servers mark the end node in different ways, or not at all. */
function isEndNode({ node_type, node_id, node_title }: WorkflowEventMessage): boolean {
  const title: unknown = node_title || '';
  return (
    (typeof node_type === 'string' && node_type.toLowerCase() === 'end') ||
    node_id === endNodeId ||
    (typeof title === 'string' && endTitles.has(title.toLowerCase()))
  );
}

function nodeOf({ node_type }: WorkflowEventMessage): Node {
  return { text: '', isUnmarked: !node_type };
}

/**
 * Identifies one execution of a node: the executions in a batch or loop send their messages at the same time. An empty
 * text, `null` or 0 may stand for a field that is not there.
 */
function executionOf(message: WorkflowEventMessage): string {
  const { node_execute_uuid, node_id, node_title, sub_execute_id, loop_index, batch_index } = message;
  const node = node_execute_uuid || node_id || node_title;
  return JSON.stringify([node, sub_execute_id || '', loop_index || 0, batch_index || 0]);
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
