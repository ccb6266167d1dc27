import { APIUserAbortError } from './api-error.js';
import { CozeError, hide, type PartialStream } from './coze-error.js';
import { nothingReceived, type StreamErrorOptions } from './abort-errors.js';
import type { LastError } from './failure-reason.js';
import type { AnyErrorCode } from './error-codes.js';

/**
 * The base class of errors about a stream, and about the chat or workflow run behind it. Never thrown itself.
 *
 * What to do: test for it where all failures of a stream are handled alike.
 *
 * Not in it: the token, and the body that was sent.
 *
 * @example
 * if (error instanceof StreamError) console.error(error.logid, error.partial.text);
 */
export class StreamError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'StreamError';
  }

  /** The log id of the request. Give it to Coze support. */
  readonly logid: string | undefined;
  /** The partial result; not enumerable, because texts of users do not belong in logs. */
  declare readonly partial: PartialStream;

  constructor(message: string, options: StreamErrorOptions = {}) {
    const { logid, partial } = options;
    const text = logid === undefined ? message : `${message} (logid: ${logid})`;
    super(text, options.cause === undefined ? undefined : { cause: options.cause });
    this.logid = logid;
    hide(this, 'partial', partial ?? nothingReceived);
  }
}

/**
 * Thrown when the connection of a stream ends before the outcome: a reset, a close, a truncated body. The chat or run may
 * still be running on the server.
 *
 * What to do: look at the chat or run before you start it again.
 *
 * Not in it: the outcome. What was received before is in `partial`.
 */
export class StreamInterruptedError extends StreamError {
  /** @internal */
  override get className(): string {
    return 'StreamInterruptedError';
  }
}

/**
 * Thrown when a stream sends no byte for `streamIdleTimeout`, or for as long as the timeout of `fetch` itself. The chat or
 * run may still be running on the server.
 *
 * What to do: look at the chat or run before you start it again. Raise `streamIdleTimeout` if such pauses are normal.
 *
 * Not in it: the outcome. What was received before is in `partial`.
 */
export class StreamTimeoutError extends StreamError {
  /** @internal */
  override get className(): string {
    return 'StreamTimeoutError';
  }
}

/**
 * Thrown when an event that must be JSON is not.
 *
 * What to do: report it with the `logid`. Look at the chat or run before you start it again.
 *
 * Not in the message: the data of the event. It is in `rawText`.
 */
export class StreamParseError extends StreamError {
  /** @internal */
  override get className(): string {
    return 'StreamParseError';
  }

  /** The data of the event; not enumerable. */
  declare readonly rawText: string;

  constructor(message: string, rawText: string, options?: StreamErrorOptions) {
    super(message, options);
    hide(this, 'rawText', rawText);
  }
}

/** Options of a ChatFailedError. */
export interface ChatFailedOptions<Chat> extends StreamErrorOptions {
  readonly lastError?: LastError | undefined;
  readonly chat?: Chat | undefined;
  readonly debugUrl?: string | undefined;
}

/**
 * The base class of failures that the server reports, with the server's reason. Never thrown itself.
 *
 * Not in it: the token, also if the reason repeats it.
 */
abstract class FailureError extends StreamError {
  /** The server's reason: `last_error` of the chat, or the payload of the error event. */
  readonly lastError: LastError | undefined;

  constructor(message: string, options: StreamErrorOptions & { readonly lastError?: LastError | undefined }) {
    super(message, options);
    this.lastError = options.lastError;
  }

  /** The Coze code of the reason. */
  get code(): AnyErrorCode | undefined {
    return this.lastError?.code;
  }

  /** The server's error message. */
  get msg(): string | undefined {
    return this.lastError?.msg;
  }
}

/**
 * Thrown when the server reports that the chat failed.
 *
 * What to do: look up `code`, and read `msg`.
 *
 * Not in it: the messages of the chat. The text so far is in `partial`.
 *
 * @example
 * if (error instanceof ChatFailedError) console.error(error.lastError?.code, error.lastError?.msg);
 */
export class ChatFailedError<Chat = unknown> extends FailureError {
  /** @internal */
  override get className(): string {
    return 'ChatFailedError';
  }

  /** The last state of the chat that was received. */
  readonly chat: Chat | undefined;
  /** The URL of the run in the Coze console; chatflows only. */
  readonly debugUrl: string | undefined;

  constructor(message: string, options: ChatFailedOptions<Chat> = {}) {
    super(message, options);
    this.chat = options.chat;
    this.debugUrl = options.debugUrl;
  }
}

/** Options of a WorkflowFailedError. */
export interface WorkflowFailedOptions extends StreamErrorOptions {
  readonly lastError?: LastError | undefined;
  readonly debugUrl?: string | undefined;
}

/**
 * Thrown when the server reports that the workflow run failed.
 *
 * What to do: look up `code`, and open `debugUrl`.
 *
 * Not in it: the node that failed. `debugUrl` shows it.
 */
export class WorkflowFailedError extends FailureError {
  /** @internal */
  override get className(): string {
    return 'WorkflowFailedError';
  }

  /** The URL of the run in the Coze console. */
  readonly debugUrl: string | undefined;

  constructor(message: string, options: WorkflowFailedOptions = {}) {
    super(message, options);
    this.debugUrl = options.debugUrl;
  }
}

/**
 * Thrown when an answer was requested, but the chat completed, or waits for an action, without one.
 *
 * What to do: look at the `status` of `chat`: if it requires an action, submit the tool outputs, or use `chat.runTools`.
 *
 * Not in it: the messages of the chat other than answers.
 */
export class NoAnswerError<Chat = unknown> extends StreamError {
  /** @internal */
  override get className(): string {
    return 'NoAnswerError';
  }

  /** The chat. Its `status` tells if it waits for an action. */
  readonly chat: Chat | undefined;

  constructor(message: string, options: StreamErrorOptions & { readonly chat?: Chat | undefined } = {}) {
    super(message, options);
    this.chat = options.chat;
  }
}

/**
 * Thrown when a workflow run stops to ask a question, but its output was requested, or no further reply is possible.
 *
 * What to do: resume the run with the data of `interrupt`, or pass `onInterrupt`.
 *
 * Not in it: the output of the run, which has not ended.
 */
export class WorkflowInterruptedError<Interrupt = unknown> extends StreamError {
  /** @internal */
  override get className(): string {
    return 'WorkflowInterruptedError';
  }

  /** The payload of the `Interrupt` event: the question, and the ids that resume the run. */
  readonly interrupt: Interrupt;

  constructor(message: string, interrupt: Interrupt, options: StreamErrorOptions = {}) {
    super(message, options);
    this.interrupt = interrupt;
  }
}

/**
 * Thrown when a chat or a run does not end within `pollTimeout`. It is still running, unless it was canceled.
 *
 * What to do: poll again, raise `pollTimeout`, or cancel it.
 *
 * Not in it: the outcome.
 */
export class PollTimeoutError<State = unknown> extends CozeError {
  /** @internal */
  override get className(): string {
    return 'PollTimeoutError';
  }

  /** The last state of the chat or run; `undefined` if the first request did not finish in time. */
  readonly state: State;

  constructor(message: string, state: State, options?: { readonly cause: unknown }) {
    super(message, options);
    this.state = state;
  }
}

/** The reason of a ToolRunError. */
export type ToolRunFault = 'unknown_tool' | 'invalid_call' | 'invalid_arguments' | 'invalid_output' | 'too_many_rounds';

/**
 * Thrown when `chat.runTools` cannot run a tool call of the bot. The chat still waits for the outputs, and cannot be
 * canceled.
 *
 * What to do: correct the tool, and submit the outputs with `chat.submitToolOutputs`.
 *
 * Not in it: the arguments of the call; in a poll, a `logid`.
 */
export class ToolRunError extends StreamError {
  /** @internal */
  override get className(): string {
    return 'ToolRunError';
  }

  /** Why the call could not be run. */
  readonly fault: ToolRunFault;
  /** The function that the bot called. */
  readonly toolName: string | undefined;
  /** The id of the call. */
  readonly toolCallId: string | undefined;

  constructor(
    fault: ToolRunFault,
    message: string,
    call?: { readonly id: string; readonly name: string },
    options?: StreamErrorOptions,
  ) {
    super(message, options);
    this.fault = fault;
    this.toolName = call?.name;
    this.toolCallId = call?.id;
  }
}

/** The error of a wait that the caller's signal ended. */
export function abortedByCaller(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('The caller aborted the polling. The work continues on the server.', { cause });
}
