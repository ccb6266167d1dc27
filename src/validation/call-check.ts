import { errorHeaders, type Answered } from '../http/envelope.js';
import { isObject } from '../lib/is-object.js';
import type { Log } from '../http/logger.js';
import { labelOf, type Operation } from '../http/operation.js';
import { withoutSecret } from '../errors/redact.js';
import type { Settings } from '../http/settings.js';
import { tell } from '../http/tell.js';
import type { ErrorHeaders } from '../errors/api-error.js';
import type { PartialStream } from '../errors/stream-errors.js';
import { RequestValidationError, ResponseValidationError } from '../errors/validation-errors.js';
import type { CheckMemory } from './check-memory.js';
import type { DriftReport, OnDrift, ValidationOptions } from './drift.js';
import { driftReports } from './drift-reports.js';
import type { Issue } from './issues.js';
import { requestChunk, responseChunk } from './schema-chunks.js';
import type { SentRequest } from './requests.js';
import { joinMessages, requestMessage, responseMessage } from './messages.js';

/** Events that tell of a failure. Whatever else is wrong with them, the failure must come through. */
const failures: ReadonlySet<string | undefined> = new Set(['error', 'Error', 'conversation.chat.failed']);

/** What every event of a socket has. */
interface NamedEvent {
  readonly event_type: string;
}

/** Who sent what differs from the contract, and how. */
interface Origin {
  /** The endpoint. */
  readonly label: string;
  readonly status?: number;
  readonly headers?: ErrorHeaders;
  readonly logid: string | undefined;
  /** The token that was sent. */
  readonly secret: string | undefined;
}

/** What differs. */
interface Difference {
  readonly body: unknown;
  readonly findings: readonly Issue[];
  /** The name of the event, if it is one. */
  readonly event?: string;
  readonly partial?: PartialStream | undefined;
}

/** What is known of the connection of a socket. */
interface SocketFacts {
  readonly logid: string | undefined;
  readonly secret: string | undefined;
}

/** Holds what one call or one socket sends and gets against the contract, and tells of differences as `validate` wants it. */
export class CallCheck {
  /** Whether requests are checked too, and differences thrown. */
  readonly strict: boolean;
  readonly #operation: Operation;
  readonly #log: Log;
  readonly #memory: CheckMemory;
  readonly #handlers: readonly (OnDrift | undefined)[];

  /** undefined where nothing is to be checked. */
  static of(settings: Settings, operation: Operation, options: ValidationOptions, log: Log): CallCheck | undefined {
    const mode = options.validate ?? settings.validate;
    if (mode === 'off' || (operation.binary === true && mode === 'warn')) return undefined;
    return new CallCheck(mode === 'strict', operation, log, settings.checkMemory, [settings.onDrift, options.onDrift]);
  }

  private constructor(
    strict: boolean,
    operation: Operation,
    log: Log,
    memory: CheckMemory,
    handlers: readonly (OnDrift | undefined)[],
  ) {
    this.strict = strict;
    this.#operation = operation;
    this.#log = log;
    this.#memory = memory;
    this.#handlers = handlers;
  }

  /** Begins to load the schemas. A failure shows where they are needed. */
  start(): void {
    void this.ready()?.catch(() => undefined);
  }

  /**
   * What to wait for before anything can be checked; undefined when there is nothing to wait for.
   *
   * It rejects under `strict` only: otherwise, calls go unchecked where the schemas cannot be loaded.
   */
  ready(): Promise<void> | undefined {
    const isHere = responseChunk.loaded !== undefined && (!this.strict || requestChunk.loaded !== undefined);
    return isHere || (this.#memory.gaveUp && !this.strict) ? undefined : this.#load();
  }

  async #load(): Promise<void> {
    try {
      await Promise.all([responseChunk.load(), this.strict ? requestChunk.load() : undefined]);
    } catch (error) {
      if (this.strict) throw error;
      if (this.#memory.gaveUp) return;
      this.#memory.gaveUp = true;
      this.#log.write('warn', 'Answers go unchecked from here on.', error);
    }
  }

  /**
   * Checks a request before it is sent.
   *
   * @throws RequestValidationError
   */
  async request(sent: SentRequest): Promise<void> {
    await this.ready();
    const error = this.#refusal(requestChunk.loaded?.requestIssues(this.#operation, sent), labelOf(this.#operation));
    if (error !== undefined) throw error;
  }

  /** Checks an event before a socket sends it. Gives the error to throw, if there is one. */
  sentEvent(event: NamedEvent): RequestValidationError | undefined {
    if (!this.strict) return undefined;
    const findings = requestChunk.loaded?.sentEventIssues(this.#operation.id, event);
    return this.#refusal(findings, `${labelOf(this.#operation)}, event ${event.event_type}`);
  }

  /** Checks the body of an answer that tells of no failure. Gives the error to throw, if there is one. */
  answer(answer: Answered, body: unknown): ResponseValidationError | undefined {
    const findings = responseChunk.loaded?.responseIssues(this.#operation.id, body);
    return some(findings) ? this.#differs(originOf(answer, logidOf(body)), { body, findings }) : undefined;
  }

  /**
   * Checks an event of a stream. Gives the error to throw, if there is one.
   *
   * @param partial what the stream had brought before.
   */
  event(
    answer: Answered,
    event: { readonly event: string },
    partial: () => PartialStream | undefined,
  ): ResponseValidationError | undefined {
    const findings = responseChunk.loaded?.streamEventIssues(this.#operation.id, event);
    if (!some(findings)) return undefined;
    return this.#differs(originOf(answer), { body: event, findings, event: event.event, partial: partial() });
  }

  /** Checks an event that a socket brought. Gives the error to throw, if there is one. */
  receivedEvent(event: NamedEvent, { logid, secret }: SocketFacts): ResponseValidationError | undefined {
    const findings = responseChunk.loaded?.socketEventIssues(this.#operation.id, event);
    if (!some(findings)) return undefined;
    const origin = { label: labelOf(this.#operation), logid: logidOf(event) ?? logid, secret };
    return this.#differs(origin, { body: event, findings, event: event.event_type });
  }

  #refusal(findings: readonly Issue[] | undefined, what: string): RequestValidationError | undefined {
    if (!some(findings)) return undefined;
    const issues = findings.map(({ name, expected, received }) => ({ path: name, expected, received }));
    const wrong = joinMessages(findings.map((issue) => requestMessage(issue, 'the body')));
    return new RequestValidationError(`${what}: ${wrong}. Nothing was sent.`, this.#operation.id, issues);
  }

  #differs(origin: Origin, { body, findings, event, partial }: Difference): ResponseValidationError | undefined {
    const { label, status, headers, secret } = origin;
    const operation = this.#operation.id;
    const logid = withoutSecret(origin.logid, secret);
    const throws = this.strict && !failures.has(event);
    const where = event === undefined ? label : `${label}, event ${event}`;
    for (const report of driftReports(findings, { operation, logid, ...(event !== undefined && { event }) })) {
      if (!throws && this.#memory.isNew(`${operation} ${event} ${report.path}`)) this.#warn(where, report);
      for (const handler of this.#handlers) tell(handler, report, () => this.#handlerFailed(where));
    }
    if (!throws) return undefined;
    const issues = findings.map(({ path, expected, received }) => ({ path, expected, received }));
    const message = `${where}: the answer differs from the contract, ${joinMessages(issues.map(responseMessage))}`;
    const options = { operation, event, issues, logid, partial };
    return new ResponseValidationError(status, withoutSecret(body, secret), message, headers, options);
  }

  #warn(where: string, report: DriftReport): void {
    const line = `${where}: the answer differs from the contract and is handed on as it came`;
    this.#log.write('warn', `${line}: ${responseMessage(report)}, logid: ${report.logid ?? 'none'}`);
  }

  #handlerFailed(where: string): void {
    this.#log.write('error', `onDrift threw while it was told of ${where}`);
  }
}

function some(findings: readonly Issue[] | undefined): findings is readonly Issue[] {
  return findings !== undefined && findings.length > 0;
}

function originOf(
  { label, status, headers, secret }: Answered,
  logid = headers.get('x-tt-logid') ?? undefined,
): Origin {
  return { label, status, headers: errorHeaders(headers, secret), logid, secret };
}

/** As in the envelope, which is nearer to the handler than the header. */
function logidOf(body: unknown): string | undefined {
  const detail = isObject(body) ? body['detail'] : undefined;
  const logid = isObject(detail) ? detail['logid'] : undefined;
  return typeof logid === 'string' ? logid : undefined;
}
