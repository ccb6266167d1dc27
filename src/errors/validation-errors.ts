import type { ErrorHeaders } from './api-error.js';
import { CozeError, hide, nameClass } from './coze-error.js';
import { InvalidResponseError } from './invalid-response-error.js';
import type { PartialStream } from './stream-errors.js';

/** One difference from the contract. It never holds the value that was found. */
export interface ValidationIssue {
  /** The path of the field, such as `data.items[3].id` or `additional_messages[0].role`. Keys of maps in responses are written `{}`. */
  readonly path: string;
  /** What the contract says: `string`, `integer`, `user or assistant`. */
  readonly expected: string;
  /** The kind of the value that was found: `number`, `null`, or `nothing`. */
  readonly received: string;
}

/** What the error about an answer carries. */
export interface ResponseValidationOptions {
  /** The dotted path of the method. */
  readonly operation: string;
  readonly issues: readonly ValidationIssue[];
  /** The name of the event that is wrong, in a stream. */
  readonly event?: string | undefined;
  readonly logid?: string | undefined;
  readonly partial?: PartialStream | undefined;
}

/**
 * An answer or an event differs from the contract, and `validate` is `strict`.
 *
 * The call itself went well: what it was to do is done.
 *
 * @example
 * if (error instanceof ResponseValidationError) console.error(error.operation, error.issues, error.logid);
 */
export class ResponseValidationError extends InvalidResponseError {
  static {
    nameClass(this, 'ResponseValidationError');
  }
  /** @internal */
  protected static override readonly hint: string =
    "The call itself went well. Look for a newer version of this package, or set validate: 'warn'.";

  /** The dotted path of the method, such as `bots.retrieveNew`. */
  readonly operation: string;
  /** The name of the event, in a stream. */
  readonly event: string | undefined;
  /** Every difference: the place, what the contract says, what kind of thing is there. */
  readonly issues: readonly ValidationIssue[];
  /** What a stream had brought before; not enumerable. */
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
    // It is what users wrote and read, and not for logs.
    hide(this, 'rawError', body);
    hide(this, 'partial', partial);
  }

  /** The body of the answer, or the event, as it came; not enumerable. */
  get rawBody(): unknown {
    return this.rawError;
  }
}

/**
 * A request differs from the contract, and `validate` is `strict`. Nothing was sent.
 *
 * @example
 * if (error instanceof RequestValidationError) console.error(error.issues[0]?.path);
 */
export class RequestValidationError extends CozeError {
  static {
    nameClass(this, 'RequestValidationError');
  }
  /** The dotted path of the method, such as `chat.create`. */
  readonly operation: string;
  /** Every wrong parameter, by the name that the caller gave it. */
  readonly issues: readonly ValidationIssue[];

  constructor(message: string, operation: string, issues: readonly ValidationIssue[]) {
    super(message);
    this.operation = operation;
    this.issues = issues;
  }
}

/** The schemas lie in a file of their own, which could not be loaded; `cause` says why. */
export class SchemasUnavailableError extends CozeError {
  static {
    nameClass(this, 'SchemasUnavailableError');
  }

  constructor(cause: unknown) {
    super("The schemas of the contract could not be loaded. Deploy every file of the build, or set validate: 'off'.", {
      cause,
    });
  }
}
