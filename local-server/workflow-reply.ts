import type { ReplyText } from './reply.js';
import type { Usage } from './state/wire.js';

/** A question that interrupts a run until it is resumed. */
export interface WorkflowInterrupt {
  readonly question: string;
  /** Default 2, a question. */
  readonly type?: number;
  /** The JSON text of `interrupt_data.data`. Default empty. */
  readonly data?: string;
  readonly requiredParameters?: Readonly<Record<string, unknown>>;
}

/** The parts of what a workflow does. All may be left out; they are played in this order. */
export interface WorkflowParts {
  /** What the message node says. */
  readonly text?: ReplyText;
  /** The title of the message node. Default `Message`. */
  readonly title?: string;
  /** Sends a `PING` after the first piece. */
  readonly ping?: boolean;
  readonly interrupt?: WorkflowInterrupt;
  /** The run fails with this. */
  readonly error?: { readonly code: number; readonly msg: string };
  /** The outputs of the end node. Default `{output: text}`. */
  readonly output?: unknown;
  /** Default: one token a character. */
  readonly usage?: Usage;
}

/** What a workflow does: it says a text and puts it out as `output`, or plays the parts. */
export type WorkflowReply = ReplyText | WorkflowParts;

/** What a workflow is run with. */
export interface WorkflowRun {
  readonly workflowId: string;
  readonly executeId: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly botId?: string;
  readonly appId?: string;
  readonly ext: Readonly<Record<string, string>>;
  /** What the run was resumed with so far, oldest first; empty at its start. */
  readonly resumeData: readonly string[];
  /** Aborts when the server closes. */
  readonly signal: AbortSignal;
}

/** Runs the workflows of a server; called again, with more `resumeData`, at each resume. What it throws fails the run. */
export type WorkflowFunction = (run: WorkflowRun) => WorkflowReply | Promise<WorkflowReply>;
