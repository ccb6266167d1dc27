import { CozeError } from '../errors/coze-error.js';
import type { ValidationIssue } from '../errors/validation-errors.js';

/**
 * What is done where an answer differs from the contract.
 *
 * `off` looks at nothing. `warn` logs the difference and hands the data on as they came. `strict` throws
 * ResponseValidationError, and also checks requests before they are sent. Unknown fields, new values of an enum and
 * unknown events are never a difference.
 */
export type Validate = 'off' | 'warn' | 'strict';

const modes: readonly unknown[] = ['off', 'warn', 'strict'] satisfies Validate[];

/** How answers are held against the contract, for a client or a single call. */
export interface ValidationOptions {
  readonly validate?: Validate | undefined;
  readonly onDrift?: OnDrift | undefined;
}

/** Refuses a mode that is none, and a handler that is none. */
export function checkValidation({ validate, onDrift }: ValidationOptions): void {
  if (validate !== undefined && !modes.includes(validate))
    throw new CozeError(`validate must be one of ${modes.join(', ')}.`);
  if (onDrift !== undefined && typeof onDrift !== 'function')
    throw new CozeError(`onDrift must be a function, not ${typeof onDrift}.`);
}

/** How an answer differs from the contract. */
export interface DriftReport extends ValidationIssue {
  /** The dotted path of the method, such as `bots.retrieveNew`. */
  readonly operation: string;
  /** The name of the event; left out for an answer that is no stream. */
  readonly event?: string | undefined;
  /** The place, the same for all items of a list: `data.items[].id`. */
  readonly path: string;
  /** The id of the request in the server's logs: Coze support asks for it. */
  readonly logid: string | undefined;
}

/** Is told of every difference. What it throws is logged. */
export type OnDrift = (report: DriftReport) => unknown;
