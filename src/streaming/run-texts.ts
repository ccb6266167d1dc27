import type { WorkflowEventMessage } from '../../generated/types/types.gen.js';
import { GrowingText } from './growing-text.js';

/** One execution of a node: where its words are in the text of the run. */
class Node {
  /** How many marks of the end node it has: all if its type says so, less than none if it is another node. */
  readonly marks: number;
  /** The number of its characters. */
  length = 0;
  #start = 0;
  #end = 0;
  /** The starts and ends of what it said after others had spoken. As objects, they would take more than the words. */
  #later: number[] | undefined;

  constructor(marks: number) {
    this.marks = marks;
  }

  /** Adds the words between two places, which are behind all others. */
  add(start: number, end: number): void {
    if (start === end) return;
    const last = this.#later?.at(-1) ?? this.#end;
    if (this.length === 0) [this.#start, this.#end] = [start, end];
    else if (start !== last) (this.#later ??= []).push(start, end);
    else if (this.#later === undefined) this.#end = end;
    else this.#later[this.#later.length - 1] = end;
    this.length += end - start;
  }

  /** Its words in the text of the run, and those of all others. */
  split(run: string): { readonly words: string; readonly others: string } {
    let words = run.slice(this.#start, this.#end);
    let others = run.slice(0, this.#start);
    let end = this.#end;
    const later = this.#later ?? [];
    for (let index = 0; index < later.length; index += 2) {
      const start = later[index] ?? end;
      others += run.slice(end, start);
      end = later[index + 1] ?? start;
      words += run.slice(start, end);
    }
    return { words, others: others + run.slice(end) };
  }
}

/** The id that the platform gives to the end node. */
const endNodeId = '900001';
const endTitles: ReadonlySet<string> = new Set(['', 'end', '结束']);

/** The most nodes that may send more. A server that never says that a node has finished must not fill the memory. */
const mostOpen = 4_096;

/** The texts that the nodes of a run sent, in the order in which they were sent. */
export class RunTexts {
  /** The nodes that may send more. Once there are many, the one that was silent longest comes first. */
  readonly #open = new Map<string, Node>();
  readonly #run = new GrowingText();
  /** The number of its characters. */
  #length = 0;
  /** The node of the last message. */
  #latest: Node | undefined;
  /** Of the nodes with the most marks the last one: it ends the run. */
  #endNode: Node | undefined;
  /** The node that finished last, and the number of characters that it had sent. */
  #finished: Node | undefined;
  #finishedLength = 0;
  #isComplete = false;

  /** The output of the end node; of a run without one, that of the last node that finished. */
  get output(): string | undefined {
    if (this.#endNode !== undefined) return this.#wordsOf(this.#endNode);
    return this.#finished && this.#wordsOf(this.#finished).slice(0, this.#finishedLength);
  }

  /** All texts but the output of the end node if it is JSON. */
  said(): string {
    const run = this.#run.text;
    return this.#hidden()?.split(run).others ?? run;
  }

  append(message: WorkflowEventMessage): void {
    const content: unknown = message.content;
    const text = typeof content === 'string' ? content : '';
    const key = executionOf(message);
    const node = this.#known(key) ?? this.#start(key, marksOf(message));
    this.#latest = node;
    this.#run.append(text);
    node.add(this.#length, (this.#length += text.length));
    if (!message.node_is_finish) return;
    this.#finished = node;
    this.#finishedLength = node.length;
    // The end node runs once. Some servers say with each of its messages that it has finished.
    if (node.marks !== Infinity && !hasEndId(message)) this.#open.delete(key);
  }

  /** The run has succeeded. */
  complete(): void {
    this.#isComplete = true;
  }

  #known(key: string): Node | undefined {
    const node = this.#open.get(key);
    if (node === undefined || node === this.#latest || this.#open.size * 2 < mostOpen) return node;
    this.#open.delete(key);
    this.#open.set(key, node);
    return node;
  }

  #start(key: string, marks: number): Node {
    const node = new Node(marks);
    this.#open.set(key, node);
    if (marks > 0 && marks >= (this.#endNode?.marks ?? 0)) this.#endNode = node;
    if (this.#open.size > mostOpen) this.#forgetOne();
    return node;
  }

  /** Forgets the node that was silent longest. What it sends later counts as another execution. */
  #forgetOne(): void {
    for (const [key, node] of this.#open)
      if (node !== this.#endNode) {
        this.#open.delete(key);
        return;
      }
  }

  #wordsOf(node: Node): string {
    return node.split(this.#run.text).words;
  }

  /** The end node if its output is JSON. Where no node is marked as the end node, it is the last one of the run. */
  #hidden(): Node | undefined {
    const node = this.#endNode;
    if (node !== undefined) return isJson(this.#wordsOf(node), this.#isComplete) ? node : undefined;
    const last = this.#latest;
    return this.#isComplete && last?.marks === 0 && isJson(this.#wordsOf(last), true) ? last : undefined;
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
