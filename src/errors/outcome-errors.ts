import { CozeError, nameClass } from './coze-error.js';
import { StreamError, type StreamErrorOptions } from './stream-errors.js';

/** The chat ended well or waits for an action, but said no answer that was asked for. */
export class NoAnswerError<Chat = unknown> extends StreamError {
  static {
    nameClass(this, 'NoAnswerError');
  }
  /** The chat; its status tells more. */
  readonly chat: Chat | undefined;

  constructor(message: string, options: StreamErrorOptions & { readonly chat?: Chat | undefined } = {}) {
    super(message, options);
    this.chat = options.chat;
  }
}

/** The workflow run waits for a reply, where its output was asked for or no further reply is possible. */
export class WorkflowInterruptedError<Interrupt = unknown> extends StreamError {
  static {
    nameClass(this, 'WorkflowInterruptedError');
  }
  /** What the run asks: the payload of the `Interrupt` event. */
  readonly interrupt: Interrupt;

  constructor(message: string, interrupt: Interrupt, options: StreamErrorOptions = {}) {
    super(message, options);
    this.interrupt = interrupt;
  }
}

/** A chat or a run did not end within `pollTimeout`. It goes on on the server, unless it was canceled. */
export class PollTimeoutError<State = unknown> extends CozeError {
  static {
    nameClass(this, 'PollTimeoutError');
  }
  /** The state of the chat or run that was seen last; `undefined` when not even the first look came back. */
  readonly state: State;

  constructor(message: string, state: State, options?: { readonly cause: unknown }) {
    super(message, options);
    this.state = state;
  }
}

/** What stopped a run of tools. */
export type ToolRunFault = 'unknown_tool' | 'invalid_arguments' | 'too_many_rounds';

/**
 * `chat.runTools` could not answer a call of the bot. The chat still waits for it.
 *
 * Of a stream it carries `logid` and `partial`; without one there is no `logid`.
 */
export class ToolRunError extends StreamError {
  static {
    nameClass(this, 'ToolRunError');
  }
  readonly fault: ToolRunFault;
  /** The function the bot called. */
  readonly toolName: string | undefined;
  /** The id of that call. */
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
