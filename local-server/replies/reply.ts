import type { Message, ToolOutput, Usage } from '../resources/wire.js';

/** A text at once, which the server cuts into pieces, or the pieces themselves, sent as they come. */
export type ReplyText = string | Iterable<string> | AsyncIterable<string>;

/** A message that a bot writes while it works, before it answers. */
export interface ReplyStep {
  readonly type: 'knowledge' | 'function_call' | 'tool_output' | 'tool_response';
  readonly content: string;
}

/** A call of a tool that the caller runs, as `requires_action` asks for it. */
export interface ReplyToolCall {
  readonly name: string;
  /** The arguments; an object becomes JSON text. */
  readonly arguments: string | Readonly<Record<string, unknown>>;
  /** Default: an id made by the server. */
  readonly id?: string;
}

/** The parts of a reply. All may be left out; they are played in this order. */
export interface ReplyParts {
  /** What the bot did before it answered. */
  readonly steps?: readonly ReplyStep[];
  /** What a thinking model thought. */
  readonly reasoning?: ReplyText;
  readonly text?: ReplyText;
  /** Default `text`. A `card` is sent whole, without deltas. */
  readonly contentType?: 'text' | 'card' | 'object_string';
  /** Tools to call: the chat ends as `requires_action`. */
  readonly toolCalls?: readonly ReplyToolCall[];
  /** A question that interrupts a chatflow: the next message in the conversation answers it. */
  readonly question?: string;
  /** The chat fails with this. */
  readonly error?: { readonly code: number; readonly msg: string };
  /** Questions to suggest, three at most on the platform. */
  readonly followUps?: readonly string[];
  /**
   * The speech of an answer, 16 bit PCM in one channel at 24 kHz: over a socket, or to input with speech in it. Default:
   * what the server's codec makes of the text.
   */
  readonly audio?: Iterable<Uint8Array>;
  /** Default: one token a character. */
  readonly usage?: Usage;
}

/** What a bot replies: a text, or the parts of a reply. */
export type ChatReply = ReplyText | ReplyParts;

/** What a bot is asked. */
export interface ChatTurn {
  /** `chat` for `/v3/chat`, `chatflow` for `/v1/workflows/chat`. */
  readonly kind: 'chat' | 'chatflow';
  /** The text of the last user message; the text items of a multimodal one, joined. */
  readonly text: string;
  readonly botId?: string;
  readonly appId?: string;
  readonly workflowId?: string;
  readonly userId?: string;
  readonly conversationId: string;
  readonly chatId: string;
  /** The conversation up to and with this turn's messages, oldest first; cancelled turns and cleared sections are left out. */
  readonly messages: readonly Message[];
  readonly parameters: Readonly<Record<string, unknown>>;
  /** What the caller's tools gave, when this turn goes on after `requires_action`. */
  readonly toolOutputs?: readonly (ToolOutput & { readonly name: string })[];
  /** The question of the interrupted chatflow that this message answers. */
  readonly question?: string;
  /** Aborts when the server closes, or when a turn over a socket is cut off. */
  readonly signal: AbortSignal;
}

/** Answers for the bots of a server. What it throws ends the chat with an `error` event of code 5000. */
export type ReplyFunction = (turn: ChatTurn) => ChatReply | Promise<ChatReply>;

const isText = (reply: ReplyText | object): reply is ReplyText =>
  typeof reply === 'string' || Symbol.iterator in reply || Symbol.asyncIterator in reply;

/** The parts of a reply that may be a mere text. */
export const partsOf = <Parts extends object>(reply: ReplyText | Parts): Parts | { readonly text: ReplyText } =>
  isText(reply) ? { text: reply } : reply;

const PIECE_LENGTH = 6;

/** Cuts a text as the platform streams it: some characters each, never half a one. */
export function cutText(text: string): string[] {
  const characters = [...text];
  const pieces: string[] = [];
  for (let start = 0; start < characters.length; start += PIECE_LENGTH) {
    pieces.push(characters.slice(start, start + PIECE_LENGTH).join(''));
  }
  return pieces;
}

export const piecesOf = (text: ReplyText): Iterable<string> | AsyncIterable<string> =>
  typeof text === 'string' ? cutText(text) : text;

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
