/**
 * A text: a string, which the server splits into pieces of six characters, or its pieces, each sent as soon as it is
 * available.
 */
export type ReplyText = string | Iterable<string> | AsyncIterable<string>;

/** The output of a tool, as a client submits it. */
export interface ToolOutput {
  readonly tool_call_id: string;
  readonly output: string;
}

/** A message that a bot sends before its answer, while it works. */
export interface ReplyStep {
  readonly type: 'knowledge' | 'function_call' | 'tool_output' | 'tool_response';
  readonly content: string;
}

/** A call of a tool that the client runs. */
export interface ReplyToolCall {
  readonly name: string;
  /** The arguments: JSON text, or an object that the server turns into JSON text. */
  readonly arguments: string | Readonly<Record<string, unknown>>;
  /** Default: an id that the server generates. */
  readonly id?: string;
}

/** Token counts of a chat or a run. */
export interface Usage {
  readonly token_count: number;
  readonly output_count: number;
  readonly input_count: number;
}

/** The error of a chat or a run, with a code of the platform. */
export interface ReplyError {
  readonly code: number;
  readonly msg: string;
}

export const NO_USAGE: Usage = { token_count: 0, output_count: 0, input_count: 0 };

/** The parts of a reply, sent in this order. All are optional. */
export interface ReplyParts {
  /** Messages before the answer. */
  readonly steps?: readonly ReplyStep[];
  /** The reasoning of a thinking model, sent as `reasoning_content`. */
  readonly reasoning?: ReplyText;
  /** The answer. */
  readonly text?: ReplyText;
  /** The content type of the answer. Default `text`. A `card` is sent whole, without deltas. */
  readonly contentType?: 'text' | 'card' | 'object_string';
  /** Tools for the client to run. The chat ends with the status `requires_action`. */
  readonly toolCalls?: readonly ReplyToolCall[];
  /** A question that interrupts a chatflow. The next message in the conversation answers it. */
  readonly question?: string;
  /** Fails the chat with this error, after the text. */
  readonly error?: ReplyError;
  /** Suggested questions. The platform sends three at most. */
  readonly followUps?: readonly string[];
  /**
   * The speech of the answer, PCM16 mono at 24 kHz, for a chat over a socket or with speech in its input. Default: the
   * codec of the server speaks the text.
   */
  readonly audio?: Iterable<Uint8Array>;
  /** Token counts. Default: one token per character. */
  readonly usage?: Usage;
}

/** The reply of a bot: a text, or the parts of a reply. */
export type ChatReply = ReplyText | ReplyParts;

/** A message of a conversation, as the server keeps it and as responses have it. */
export interface Message {
  readonly id: string;
  readonly conversation_id: string;
  readonly bot_id: string;
  readonly chat_id: string;
  readonly section_id: string;
  readonly role: 'user' | 'assistant';
  readonly type: string;
  content: string;
  content_type: string;
  readonly reasoning_content?: string;
  meta_data: Readonly<Record<string, string>>;
  readonly created_at: number;
  updated_at: number;
}

/** The turn that a bot or a chatflow replies to. */
export interface ChatTurn {
  /** `chat` for `/v3/chat`, `chatflow` for `/v1/workflows/chat`. */
  readonly kind: 'chat' | 'chatflow';
  /** The text of the last user message. Of a multimodal message: its text items, joined. */
  readonly text: string;
  /** The bot; of a chatflow only if the request names one. */
  readonly botId?: string;
  /** The app of a chatflow, if the request names one. */
  readonly appId?: string;
  /** The chatflow. */
  readonly workflowId?: string;
  /** The user that the request names. */
  readonly userId?: string;
  /** The conversation of the turn. */
  readonly conversationId: string;
  /** The chat that the reply belongs to. */
  readonly chatId: string;
  /** The messages of the conversation including this turn, oldest first, without cancelled turns and cleared sections. */
  readonly messages: readonly Message[];
  /** The `parameters` of the request. */
  readonly parameters: Readonly<Record<string, unknown>>;
  /** The submitted tool outputs, if this turn continues a chat after `requires_action`. */
  readonly toolOutputs?: readonly (ToolOutput & { readonly name: string })[];
  /** The question of an interrupted chatflow that this turn answers. */
  readonly question?: string;
  /** Aborts when the server closes, or when the turn is cancelled over a socket. */
  readonly signal: AbortSignal;
}

/**
 * Replies for the bots and chatflows of a server. If it throws, the chat ends with an `error` event of code 5000 and the
 * message of the error.
 *
 * @param turn - the message of the user, with the conversation before it.
 * @returns a text, or the parts of a reply; or a promise of it.
 * @example
 * const reply = ({ text }: ChatTurn) => ({ reasoning: 'A greeting.', text: `Hello, ${text}!`, followUps: ['How are you?'] });
 * const server = await startCozeServer({ reply });
 */
export type ReplyFunction = (turn: ChatTurn) => ChatReply | Promise<ChatReply>;

/** A question that interrupts a run until a client resumes it. */
export interface WorkflowInterrupt {
  /** The text that the user is asked. */
  readonly question: string;
  /** The type of the interrupt. Default 2: a question. */
  readonly type?: number;
  /** JSON text for `interrupt_data.data`. Default: empty. */
  readonly data?: string;
  /** The `required_parameters` of the interrupt. */
  readonly requiredParameters?: Readonly<Record<string, unknown>>;
}

/** The parts of a run, sent in this order. All are optional. */
export interface WorkflowParts {
  /** The text of the message node. */
  readonly text?: ReplyText;
  /** The title of the message node. Default `Message`. */
  readonly title?: string;
  /** Sends a `PING` after the first piece of the text. Default false. */
  readonly ping?: boolean;
  /** Interrupts the run. */
  readonly interrupt?: WorkflowInterrupt;
  /** Fails the run with this error. */
  readonly error?: ReplyError;
  /** The output of the end node. Default `{ output: text }`. */
  readonly output?: unknown;
  /** Token counts. Default: one token per character. */
  readonly usage?: Usage;
}

/** The result of a workflow: a text, which is also its `output`, or the parts of a run. */
export type WorkflowReply = ReplyText | WorkflowParts;

/** The run that a workflow function carries out. */
export interface WorkflowRun {
  readonly workflowId: string;
  readonly executeId: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly botId?: string;
  readonly appId?: string;
  readonly ext: Readonly<Record<string, string>>;
  /** The `resume_data` of every resume so far, oldest first. Empty at the start of a run. */
  readonly resumeData: readonly string[];
  /** Aborts when the server closes. */
  readonly signal: AbortSignal;
}

/**
 * Runs the workflows of a server. It is called at the start of a run, and again at each resume with one more item in
 * `resumeData`. If it throws, the run fails with code 5000 and the message of the error.
 *
 * @param run - the parameters of the run, and the answers to its interrupts.
 * @returns a text, or the parts of a run; or a promise of it.
 * @example
 * const workflow = ({ resumeData: [city] }: WorkflowRun) =>
 *   city === undefined ? { interrupt: { question: 'Which city?' } } : { text: `Off to ${city}!`, output: { city } };
 * const server = await startCozeServer({ workflow });
 */
export type WorkflowFunction = (run: WorkflowRun) => WorkflowReply | Promise<WorkflowReply>;

const isText = (reply: ReplyText | object): reply is ReplyText =>
  typeof reply === 'string' || Symbol.iterator in reply || Symbol.asyncIterator in reply;

/** The parts of a reply. A text is a reply with a `text` only. */
export const replyPartsOf = <Parts extends object>(reply: ReplyText | Parts): Parts | { readonly text: ReplyText } =>
  isText(reply) ? { text: reply } : reply;

const PIECE_LENGTH = 6;

/** Splits a text into pieces of a few characters, as the platform streams it. No character is split. */
export function splitText(text: string): string[] {
  const characters = [...text];
  const pieces: string[] = [];
  for (let start = 0; start < characters.length; start += PIECE_LENGTH) {
    pieces.push(characters.slice(start, start + PIECE_LENGTH).join(''));
  }
  return pieces;
}

export const textPieces = (text: ReplyText): Iterable<string> | AsyncIterable<string> =>
  typeof text === 'string' ? splitText(text) : text;

/** Token counts with one token per character. */
export const countUsage = (input: string, output: string): Usage => {
  const [input_count, output_count] = [[...input].length, [...output].length];
  return { token_count: input_count + output_count, output_count, input_count };
};
