import { InvalidResponseError, type ErrorHeaders } from './api-error.js';
import { CozeError, hide, type PartialStream } from './coze-error.js';

/** One difference from the contract. It never holds the value that was found. */
export interface ValidationIssue {
  /** The path of the field, such as `data.items[3].id` or `additional_messages[0].role`. Keys of maps in responses are written `{}`. */
  readonly path: string;
  /** The type in the contract: `string`, `integer`, `user or assistant`. */
  readonly expected: string;
  /** The kind of the value that was found: `number`, `null`, or `nothing`. */
  readonly received: string;
}

/** The fields of a ResponseValidationError. */
export interface ResponseValidationOptions {
  /** The dotted path of the method. */
  readonly operation: string;
  readonly issues: readonly ValidationIssue[];
  /** The name of the invalid event, in a stream. */
  readonly event?: string | undefined;
  readonly logid?: string | undefined;
  readonly partial?: PartialStream | undefined;
}

/**
 * Thrown when a response or an event differs from the contract and `validate` is `strict`. The call itself succeeded.
 *
 * What to do: do not repeat the call. Update this package, or set `validate: 'warn'`.
 *
 * Not in the message and the issues: the values that were received. They are in `rawBody`, without the token.
 *
 * @example
 * if (error instanceof ResponseValidationError) console.error(error.operation, error.issues, error.logid);
 */
export class ResponseValidationError extends InvalidResponseError {
  /** @internal */
  override get className(): string {
    return 'ResponseValidationError';
  }

  /** @internal */
  protected static override readonly hint: string = "The call succeeded. Update this package, or set validate: 'warn'.";

  /** The dotted path of the method, such as `bots.retrieveNew`. */
  readonly operation: string;
  /** The name of the event, in a stream. */
  readonly event: string | undefined;
  /** Every difference: the path, what the contract says, the kind of the value that was found. */
  readonly issues: readonly ValidationIssue[];
  /** The partial result of the stream; not enumerable. */
  declare readonly partial: PartialStream | undefined;

  constructor(
    status: number | undefined,
    body: unknown,
    message: string,
    headers: ErrorHeaders | undefined,
    { operation, event, issues, logid, partial }: ResponseValidationOptions,
  ) {
    super(status, { detail: { logid } }, message, headers);
    this.operation = operation;
    this.event = event;
    this.issues = issues;
    // Both hold texts of users, which do not belong in logs.
    hide(this, 'rawError', body);
    hide(this, 'partial', partial);
  }

  /** The original response body or event; not enumerable. */
  get rawBody(): unknown {
    return this.rawError;
  }
}

/**
 * Thrown when a request differs from the contract and `validate` is `strict`. Nothing was sent.
 *
 * What to do: correct the parameters of `issues`.
 *
 * Not in it: the values of the request.
 *
 * @example
 * if (error instanceof RequestValidationError) console.error(error.issues[0]?.path);
 */
export class RequestValidationError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'RequestValidationError';
  }

  /** The dotted path of the method, such as `chat.create`. */
  readonly operation: string;
  /** Every invalid parameter, under the name that the caller used. */
  readonly issues: readonly ValidationIssue[];

  constructor(message: string, operation: string, issues: readonly ValidationIssue[]) {
    super(message);
    this.operation = operation;
    this.issues = issues;
  }
}

/** One thing that is wrong with the output of a run. */
export interface OutputIssue {
  /** The path of the field, such as `cities.0.name`; empty for the whole output. */
  readonly path: string;
  /** The message of the schema. */
  readonly message: string;
}

/**
 * Thrown when a run has no output, or its output does not match the schema of the caller. The run itself succeeded, or is
 * not finished.
 *
 * What to do: correct the schema or the end node of the workflow. Do not start the run again only because of this error.
 *
 * Not in the message: the output. It is in `text`.
 *
 * @example
 * if (error instanceof OutputValidationError) console.error(error.issues, error.text);
 */
export class OutputValidationError extends CozeError {
  /** @internal */
  override get className(): string {
    return 'OutputValidationError';
  }

  /** What is wrong, by the schema; empty if there is no output of the node. */
  readonly issues: readonly OutputIssue[];
  /** The output as text; not enumerable. */
  declare readonly text: string;

  constructor(message: string, text: string, issues: readonly OutputIssue[] = []) {
    super(message);
    this.issues = issues;
    hide(this, 'text', text);
  }
}
