import { APIUserAbortError } from './connection-errors.js';
import { CozeError, hide, nameClass } from './coze-error.js';
import type { LastError } from './error-body.js';

/** What had arrived when a stream ended early. */
export interface PartialStream {
  /** The text of the answer so far. */
  readonly text: string;
  /** How many events came. */
  readonly events: number;
  /** The name of the last event. */
  readonly lastEvent: string | undefined;
}

/** What an error about a stream carries. */
export interface StreamErrorOptions {
  readonly logid?: string | undefined;
  readonly partial?: PartialStream | undefined;
  readonly cause?: unknown;
}

const nothing: PartialStream = { text: '', events: 0, lastEvent: undefined };

/**
 * A stream did not reach its end in good order.
 *
 * @example
 * if (error instanceof StreamError) console.error(error.logid, error.partial.text);
 */
export class StreamError extends CozeError {
  static {
    nameClass(this, 'StreamError');
  }
  /** The id of the request in the server's logs: Coze support asks for it. */
  readonly logid: string | undefined;
  /** What was received before the fault; not enumerable, for it is what the user reads and not for logs. */
  declare readonly partial: PartialStream;

  constructor(message: string, options: StreamErrorOptions = {}) {
    const { logid, partial } = options;
    const text = logid === undefined ? message : `${message} (logid: ${logid})`;
    super(text, options.cause === undefined ? undefined : { cause: options.cause });
    this.logid = logid;
    hide(this, 'partial', partial ?? nothing);
  }
}

/** The connection ended before the outcome: a reset, a close, a truncated body. */
export class StreamInterruptedError extends StreamError {
  static {
    nameClass(this, 'StreamInterruptedError');
  }
}

/** Not one byte came for `streamIdleTimeout`, or for as long as fetch itself bears. */
export class StreamTimeoutError extends StreamError {
  static {
    nameClass(this, 'StreamTimeoutError');
  }
}

/** An event that must hold JSON does not. */
export class StreamParseError extends StreamError {
  static {
    nameClass(this, 'StreamParseError');
  }
  /** The data of the event as it came, not enumerable. */
  declare readonly rawText: string;

  constructor(message: string, rawText: string, options?: StreamErrorOptions) {
    super(message, options);
    hide(this, 'rawText', rawText);
  }
}

/** A stream was ended on this side: by the caller's signal, by `abort()`, or by leaving it before its end. */
export class StreamAbortedError extends APIUserAbortError {
  /** The id of the request in the server's logs, once the server had answered. */
  override readonly logid: string | undefined;
  /** What was received before the end; not enumerable. */
  declare readonly partial: PartialStream;

  constructor(message: string, options: StreamErrorOptions = {}) {
    super(message, options.cause === undefined ? {} : { cause: options.cause });
    this.logid = options.logid;
    hide(this, 'partial', options.partial ?? nothing);
  }
}

/** What the error about a failed chat carries. */
export interface ChatFailedOptions<Chat> extends StreamErrorOptions {
  readonly lastError?: LastError | undefined;
  readonly chat?: Chat | undefined;
}

/**
 * The chat ended as failed.
 *
 * @example
 * if (error instanceof ChatFailedError) console.error(error.lastError?.code, error.lastError?.msg);
 */
export class ChatFailedError<Chat = unknown> extends StreamError {
  static {
    nameClass(this, 'ChatFailedError');
  }
  /** The server's reason: `last_error` of the chat, or the payload of the `error` event. */
  readonly lastError: LastError | undefined;
  /** The last state of the chat that was seen. */
  readonly chat: Chat | undefined;

  constructor(message: string, options: ChatFailedOptions<Chat> = {}) {
    super(message, options);
    this.lastError = options.lastError;
    this.chat = options.chat;
  }

  /** The Coze code of the reason. */
  get code(): number | undefined {
    return this.lastError?.code;
  }

  /** The server's own words. */
  get msg(): string | undefined {
    return this.lastError?.msg;
  }
}

/** What the error about a failed run carries. */
export interface WorkflowFailedOptions extends StreamErrorOptions {
  readonly lastError?: LastError | undefined;
  readonly debugUrl?: string | undefined;
}

/** The workflow run ended with an error. */
export class WorkflowFailedError extends StreamError {
  static {
    nameClass(this, 'WorkflowFailedError');
  }
  /** The server's reason: the payload of the `Error` event. */
  readonly lastError: LastError | undefined;
  /** Where the run can be looked at. */
  readonly debugUrl: string | undefined;

  constructor(message: string, options: WorkflowFailedOptions = {}) {
    super(message, options);
    this.lastError = options.lastError;
    this.debugUrl = options.debugUrl;
  }

  /** The Coze code of the reason. */
  get code(): number | undefined {
    return this.lastError?.code;
  }

  /** The server's own words. */
  get msg(): string | undefined {
    return this.lastError?.msg;
  }
}
