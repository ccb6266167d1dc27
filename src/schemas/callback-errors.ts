import { CozeError, hide, nameClasses } from '../errors/coze-error.js';

/** What is wrong with one place of a value. */
export interface CallbackIssue {
  /** The place, such as `event.apply_id`; empty for the whole. */
  readonly path: string;
  readonly message: string;
}

/** What came is no callback of the platform: no JSON, or not what the contract says of its event. */
export class InvalidCallbackError extends CozeError {
  /** What is wrong; empty for a body that is no JSON. */
  readonly issues: readonly CallbackIssue[];
  /** What came, as text. It is not printed. */
  declare readonly body: string;

  constructor(message: string, body: string, issues: readonly CallbackIssue[] = []) {
    super(message);
    this.issues = issues;
    hide(this, 'body', body);
  }
}

/** A callback for an event that this version does not know. Answer it with 200, or it comes again. */
export class UnknownCallbackError extends CozeError {
  /** The name of the event. */
  readonly type: string;
  /** What came, as text. It is not printed. */
  declare readonly body: string;

  constructor(type: string, body: string) {
    super(`A callback came for ${JSON.stringify(type)}, an event that this version does not know.`);
    this.type = type;
    hide(this, 'body', body);
  }
}

nameClasses({ InvalidCallbackError, UnknownCallbackError });
