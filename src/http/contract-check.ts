import type { ErrorHeaders } from '../errors/api-error.js';
import type { PartialStream } from '../errors/coze-error.js';
import { checkFunction, checkOneOf } from '../errors/check.js';
import { logidOf } from '../errors/error-body.js';
import { withoutSecret } from '../errors/redact.js';
import { RequestValidationError, ResponseValidationError, type ValidationIssue } from '../errors/validation-errors.js';
import type { Issue } from '../validation/issues.js';
import { joinMessages, requestMessage, responseMessage } from '../validation/messages.js';
import type { SentRequest } from '../validation/requests.js';
import { requestChunk, responseChunk } from '../validation/schema-chunks.js';
import { errorHeaders, type ResponseHead } from './envelope.js';
import { notify, type Log } from './log.js';
import { labelOf, type Operation } from './operation.js';

/**
 * The reaction to a response or event that differs from the API contract.
 *
 * - `off`: nothing is checked.
 * - `warn`: the difference is logged and passed to `onDrift`; the data is returned unchanged.
 * - `strict`: ResponseValidationError is thrown. Requests are checked before they are sent, too.
 *
 * Unknown fields, new values of an enum and unknown events are never a difference.
 */
export type Validate = 'off' | 'warn' | 'strict';

/** One difference between a response or event and the API contract. */
export interface DriftReport extends ValidationIssue {
  /** The dotted path of the method, such as `bots.retrieveNew`. */
  readonly operation: string;
  /** The name of the event; left out for a response that is not a stream. */
  readonly event?: string | undefined;
  /** The path of the value, the same for all items of a list: `data.items[].id`. */
  readonly path: string;
  /** The id of the request in the server's logs. Coze support asks for it. */
  readonly logid: string | undefined;
}

/** Receives every difference. An error that it throws is logged. */
export type OnDrift = (report: DriftReport) => unknown;

/** Options of the validation, for a client, a call or a socket. */
interface ValidationOptions {
  readonly validate?: Validate | undefined;
  readonly onDrift?: OnDrift | undefined;
}

const modes: readonly Validate[] = ['off', 'warn', 'strict'];

/** @throws CozeError if an option has a value that does not work. */
export function checkValidation({ validate, onDrift }: ValidationOptions): void {
  checkOneOf('validate', validate, modes);
  checkFunction('onDrift', onDrift);
}

/** The most differences that a client remembers. Recursive schemas have an unlimited number of paths. */
const rememberedPaths = 1_000;

/** The memory of the checks of one client. Copies made by `withOptions()` share it: a server may make one per request. */
export class CheckMemory {
  /** True after the schemas failed to load: calls are no longer checked. */
  gaveUp = false;
  readonly #seen = new Set<string>();

  /** True for the first occurrence, while there is room. */
  isNew(difference: string): boolean {
    if (this.#seen.size === rememberedPaths || this.#seen.has(difference)) return false;
    this.#seen.add(difference);
    return true;
  }
}

/** Events that report a failure. Other differences in them must not hide it. */
const failureEvents: ReadonlySet<string | undefined> = new Set(['error', 'Error', 'conversation.chat.failed']);

/** An event of a socket. */
interface CheckedEvent {
  readonly event_type: string;
}

/** The origin of checked data: a response or a socket. */
interface Origin {
  readonly label: string;
  readonly status?: number;
  readonly headers?: ErrorHeaders;
  readonly logid: string | undefined;
  /** The token that was sent. Errors must not repeat it. */
  readonly secret: string | undefined;
}

/** Checked data that differs from the contract. */
interface Difference {
  readonly body: unknown;
  readonly issues: readonly Issue[];
  /** The name of the event, if it is one. */
  readonly event?: string;
  readonly partial?: PartialStream | undefined;
}

/** The settings of the client. */
interface CheckSettings extends ValidationOptions {
  readonly validate: Validate;
  readonly checkMemory: CheckMemory;
}

/** Checks the data that one call or one socket sends and receives, and reacts as the option `validate` says. */
export class ContractCheck {
  /** True if requests are checked and differences are thrown. */
  readonly strict: boolean;
  readonly #operation: Operation;
  readonly #log: Log;
  readonly #memory: CheckMemory;
  readonly #handlers: readonly (OnDrift | undefined)[];

  /** `undefined` if nothing is to be checked. */
  static of(...given: ConstructorParameters<typeof ContractCheck>): ContractCheck | undefined {
    const [settings, operation, options] = given;
    const mode = options.validate ?? settings.validate;
    return mode === 'off' || (operation.binary === true && mode === 'warn') ? undefined : new ContractCheck(...given);
  }

  constructor(settings: CheckSettings, operation: Operation, options: ValidationOptions, log: Log) {
    this.strict = (options.validate ?? settings.validate) === 'strict';
    this.#operation = operation;
    this.#log = log;
    this.#memory = settings.checkMemory;
    this.#handlers = [settings.onDrift, options.onDrift];
  }

  /** Starts to load the schemas. A failure is reported by `ready()`. */
  start(): void {
    void this.ready()?.catch(() => undefined);
  }

  /**
   * Resolves when the schemas are loaded; `undefined` if there is nothing to wait for.
   *
   * Rejects only under `strict`. Under `warn`, calls are not checked if the schemas cannot be loaded.
   */
  ready(): Promise<void> | undefined {
    const isLoaded = responseChunk.loaded !== undefined && (!this.strict || requestChunk.loaded !== undefined);
    return isLoaded || (this.#memory.gaveUp && !this.strict) ? undefined : this.#load();
  }

  async #load(): Promise<void> {
    try {
      await Promise.all([responseChunk.load(), this.strict ? requestChunk.load() : undefined]);
    } catch (error) {
      if (this.strict) throw error;
      if (this.#memory.gaveUp) return;
      this.#memory.gaveUp = true;
      this.#log.write('warn', 'Responses are no longer validated.', error);
    }
  }

  /**
   * Checks a request before it is sent.
   *
   * @throws RequestValidationError
   */
  async request(sent: SentRequest): Promise<void> {
    await this.ready();
    const issues = requestChunk.loaded?.requestIssues(this.#operation, sent);
    const error = this.#requestError(issues, labelOf(this.#operation));
    if (error !== undefined) throw error;
  }

  /** Checks an event before a socket sends it. Returns the error to throw, if there is one. */
  sentEvent(event: CheckedEvent): RequestValidationError | undefined {
    if (!this.strict) return undefined;
    const issues = requestChunk.loaded?.sentEventIssues(this.#operation.id, event);
    return this.#requestError(issues, `${labelOf(this.#operation)}, event ${event.event_type}`);
  }

  /** Checks the body of a successful response. Returns the error to throw, if there is one. */
  response(head: ResponseHead, body: unknown): ResponseValidationError | undefined {
    const issues = responseChunk.loaded?.responseIssues(this.#operation.id, body);
    if (issues === undefined || issues.length === 0) return undefined;
    return this.#report(originOf(head, body), { body, issues });
  }

  /**
   * Checks an event of a stream. Returns the error to throw, if there is one.
   *
   * @param partial - what was received before.
   */
  event(
    head: ResponseHead,
    event: { readonly event: string },
    partial: () => PartialStream | undefined,
  ): ResponseValidationError | undefined {
    const issues = responseChunk.loaded?.streamEventIssues(this.#operation.id, event);
    if (issues === undefined || issues.length === 0) return undefined;
    return this.#report(originOf(head), { body: event, issues, event: event.event, partial: partial() });
  }

  /** Checks an event received from a socket. Returns the error to throw, if there is one. */
  receivedEvent(event: CheckedEvent, { logid, secret }: Pick<Origin, 'logid' | 'secret'>) {
    const issues = responseChunk.loaded?.socketEventIssues(this.#operation.id, event);
    if (issues === undefined || issues.length === 0) return undefined;
    const origin = { label: labelOf(this.#operation), logid: logidOf(undefined, event) ?? logid, secret };
    return this.#report(origin, { body: event, issues, event: event.event_type });
  }

  #requestError(issues: readonly Issue[] | undefined, what: string): RequestValidationError | undefined {
    if (issues === undefined || issues.length === 0) return undefined;
    const shown = issues.map(({ name, expected, received }) => ({ path: name, expected, received }));
    const wrong = joinMessages(issues.map((issue) => requestMessage(issue, 'the body')));
    return new RequestValidationError(`${what}: ${wrong}. Nothing was sent.`, this.#operation.id, shown);
  }

  #report(origin: Origin, { body, issues, event, partial }: Difference): ResponseValidationError | undefined {
    const { label, status, headers, secret } = origin;
    const operation = this.#operation.id;
    const logid = withoutSecret(origin.logid, secret);
    const throws = this.strict && !failureEvents.has(event);
    const where = event === undefined ? label : `${label}, event ${event}`;
    for (const report of driftReports(issues, { operation, logid, ...(event !== undefined && { event }) })) {
      if (!throws && this.#memory.isNew(`${operation} ${event} ${report.path}`)) this.#warn(where, report);
      for (const handler of this.#handlers)
        notify(handler, report, () => this.#log.write('error', `onDrift threw an error for ${where}`));
    }
    if (!throws) return undefined;
    const shown = issues.map(({ path, expected, received }) => ({ path, expected, received }));
    const message = `${where}: the response differs from the API contract, ${joinMessages(shown.map(responseMessage))}`;
    const options = { operation, event, issues: shown, logid, partial };
    return new ResponseValidationError(status, withoutSecret(body, secret), message, headers, options);
  }

  #warn(where: string, report: DriftReport): void {
    const message = `${where}: the response differs from the API contract, its data is returned unchanged`;
    this.#log.write('warn', `${message}: ${responseMessage(report)}, logid: ${report.logid ?? 'none'}`);
  }
}

/** The reports about some issues: one for each path, even if many items of a list differ there. */
export function driftReports(
  issues: readonly Issue[],
  about: Pick<DriftReport, 'operation' | 'event' | 'logid'>,
): DriftReport[] {
  const byPattern = new Map(issues.map((issue) => [issue.pattern, issue]));
  return [...byPattern].map(([path, { expected, received }]) => ({ ...about, path, expected, received }));
}

function originOf({ label, status, headers, secret }: ResponseHead, body?: unknown): Origin {
  return { label, status, headers: errorHeaders(headers, secret), logid: logidOf(headers, body), secret };
}
