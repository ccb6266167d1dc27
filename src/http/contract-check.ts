import type { ErrorHeaders } from '../errors/api-error.js';
import type { PartialStream } from '../errors/coze-error.js';
import { checkOneOf, checkOptionalFunction } from '../errors/check.js';
import { logidOf } from '../errors/error-body.js';
import { withoutSecret } from '../errors/redact.js';
import type { RequestValidationError, ResponseValidationError } from '../errors/validation-errors.js';
import { receivedChunksOf, requestChunk, responseChunk } from '../validation/lazy-chunks.js';
import type { OnDrift } from '../validation/drift-report.js';
import type { SentRequest } from '../validation/requests.js';
import { errorHeaders, type ResponseHead } from './envelope.js';
import { notify, type Log } from './log.js';
import { labelOf, type Operation } from './operation.js';

/**
 * The reaction to a response or event that differs from the API contract.
 *
 * - `off`: nothing is checked.
 * - `warn`: the data is returned unchanged, and nothing waits. The difference is logged and passed to `onDrift` afterwards.
 * - `strict`: ResponseValidationError is thrown. Requests are checked before they are sent, too.
 *
 * Unknown fields, new values of an enum and unknown events are never a difference.
 */
export type Validate = 'off' | 'warn' | 'strict';

/** Options of the validation, for a client, a call or a socket. */
interface ValidationOptions {
  readonly validate?: Validate | undefined;
  readonly onDrift?: OnDrift | undefined;
}

const modes: readonly Validate[] = ['off', 'warn', 'strict'];

/** @throws CozeError if an option has a value that does not work. */
export function checkValidation({ validate, onDrift }: ValidationOptions): void {
  checkOneOf('validate', validate, modes);
  checkOptionalFunction('onDrift', onDrift);
}

/** The most differences that a client remembers. Recursive schemas have an unlimited number of paths. */
const rememberedPaths = 1_000;

/** The most values of a client that wait until what checks them is loaded. More are not checked. */
const mostWaitingValues = 256;

/** The memory of the checks of one client. Copies made by `withOptions()` share it: a server may make one per request. */
export class CheckMemory {
  /** True after the schemas failed to load: calls are no longer checked. */
  gaveUp = false;
  /** The number of values that wait until they can be checked. */
  waiting = 0;
  /** True after the log said that some values were not checked. */
  hasSkipped = false;
  readonly #seen = new Set<string>();

  /** True for the first occurrence, while there is room. */
  isNew(difference: string): boolean {
    if (this.#seen.size === rememberedPaths || this.#seen.has(difference)) return false;
    this.#seen.add(difference);
    return true;
  }
}

/** Events that report a failure. Other differences in them must not hide it. */
const failureEvents: ReadonlySet<string> = new Set(['error', 'Error', 'conversation.chat.failed']);

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

/** A response or an event that was not accepted. Under `warn` it is kept until the schemas are loaded. */
interface Unaccepted {
  readonly body: unknown;
  /** The name of the event; undefined for a response. */
  readonly event: string | undefined;
  readonly origin: () => Origin;
  readonly partial?: (() => PartialStream | undefined) | undefined;
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
  readonly #chunks: ReturnType<typeof receivedChunksOf>;
  readonly #waiting: Unaccepted[] = [];

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
    this.#chunks = receivedChunksOf(operation.id);
  }

  /** Under `warn`, starts to load what accepts the response, while the request is on its way. Nothing waits for it. */
  start(): void {
    const accept = this.#chunks?.accept;
    if (this.strict || this.#memory.gaveUp || accept === undefined || accept.loaded !== undefined) return;
    accept.load().catch((error) => this.#giveUp(error));
  }

  /**
   * Checks a request before it is sent, and loads what accepts its response.
   *
   * @throws RequestValidationError, SchemasUnavailableError
   */
  async request(sent: SentRequest): Promise<void> {
    const operation = this.#operation;
    const [{ requestError, requestIssues }] = await Promise.all([
      requestChunk.load(),
      this.#chunks?.accept.load(),
      // Events of a socket come in order and do not wait for each other: what may reject one is loaded before.
      operation.id.startsWith('websockets.') ? this.#chunks?.schemas.load() : undefined,
    ]);
    const error = requestError(labelOf(operation), operation.id, requestIssues(operation, sent));
    if (error !== undefined) throw error;
  }

  /** Checks an event before a socket sends it. Returns the error to throw, if there is one. */
  sentEvent(event: CheckedEvent): RequestValidationError | undefined {
    const { loaded } = requestChunk;
    if (!this.strict || loaded === undefined) return undefined;
    const { id } = this.#operation;
    const what = `${labelOf(this.#operation)}, event ${event.event_type}`;
    return loaded.requestError(what, id, loaded.sentEventIssues(id, event));
  }

  /**
   * Checks the body of a successful response.
   *
   * @returns undefined if the caller need not wait. Otherwise a promise, which rejects if the response is not valid.
   */
  response(head: ResponseHead, body: unknown): Promise<void> | undefined {
    return this.#accepts(undefined, body)
      ? undefined
      : this.#decide({ body, event: undefined, origin: () => originOf(head, body) });
  }

  /**
   * Checks an event of a stream.
   *
   * @param partial - what was received before.
   * @returns as {@link response} does.
   */
  event(
    head: ResponseHead,
    event: { readonly event: string },
    partial: () => PartialStream | undefined,
  ): Promise<void> | undefined {
    return this.#accepts(event.event, event)
      ? undefined
      : this.#decide({ body: event, event: event.event, origin: () => originOf(head), partial });
  }

  /**
   * Checks an event received from a socket. Returns the error to throw, if there is one. Under `strict`, the schemas must
   * be loaded: frames that follow would overtake one that waits.
   */
  receivedEvent(
    event: CheckedEvent,
    { logid, secret }: Pick<Origin, 'logid' | 'secret'>,
  ): ResponseValidationError | undefined {
    if (this.#accepts(event.event_type, event)) return undefined;
    const origin = { label: labelOf(this.#operation), logid: logidOf(undefined, event) ?? logid, secret };
    const unaccepted = { body: event, event: event.event_type, origin: () => origin };
    return this.#throws(event.event_type) ? this.#report(unaccepted) : this.#later(unaccepted);
  }

  /** False also means "not known yet": what accepts the value is not loaded, or leaves the decision to the schema. */
  #accepts(event: string | undefined, value: unknown): boolean {
    if (this.#chunks === undefined) return true;
    const { loaded } = this.#chunks.accept;
    if (loaded === undefined) return false;
    const id = this.#operation.id;
    const accept = event === undefined ? loaded.answers[id] : loaded.events[id]?.get(event);
    try {
      return accept === undefined || accept(value);
    } catch {
      // The value is nested more deeply than the stack allows.
      return false;
    }
  }

  #throws(event: string | undefined): boolean {
    return this.strict && (event === undefined || !failureEvents.has(event));
  }

  #decide(unaccepted: Unaccepted): Promise<void> | undefined {
    return this.#throws(unaccepted.event) ? this.#throwIfInvalid(unaccepted) : this.#later(unaccepted);
  }

  async #throwIfInvalid(unaccepted: Unaccepted): Promise<void> {
    await this.#loadSchemas();
    const error = this.#report(unaccepted);
    if (error !== undefined) throw error;
  }

  /** Checks a value that is handed on meanwhile. Values are checked in the order in which they came. */
  #later(unaccepted: Unaccepted): undefined {
    const memory = this.#memory;
    if (memory.gaveUp) return;
    if (memory.waiting === mostWaitingValues) return this.#skip();
    memory.waiting += 1;
    this.#waiting.push(unaccepted);
    if (this.#waiting.length === 1) void this.#checkWaiting();
  }

  #skip(): undefined {
    if (this.#memory.hasSkipped) return;
    this.#memory.hasSkipped = true;
    this.#log.write(
      'warn',
      `More than ${mostWaitingValues} responses wait to be validated. Some differences are not reported.`,
    );
  }

  async #checkWaiting(): Promise<void> {
    const waiting = this.#waiting;
    try {
      await this.#chunks?.accept.load();
      for (let next = waiting[0]; next !== undefined; next = waiting[0]) {
        if (!this.#accepts(next.event, next.body)) {
          await this.#loadSchemas();
          this.#report(next);
        }
        waiting.shift();
        this.#memory.waiting -= 1;
      }
    } catch (error) {
      this.#memory.waiting -= waiting.length;
      waiting.length = 0;
      this.#giveUp(error);
    }
  }

  #giveUp(error: unknown): void {
    if (this.#memory.gaveUp) return;
    this.#memory.gaveUp = true;
    this.#log.write('warn', 'Responses are no longer validated.', error);
  }

  async #loadSchemas(): Promise<void> {
    const schemas = this.#chunks?.schemas;
    if (responseChunk.loaded === undefined || schemas?.loaded === undefined)
      await Promise.all([responseChunk.load(), schemas?.load()]);
  }

  /** Returns the error to throw, if there is one. */
  #report({ body, event, origin, partial }: Unaccepted): ResponseValidationError | undefined {
    const { loaded } = responseChunk;
    const schemas = this.#chunks?.schemas.loaded;
    if (loaded === undefined || schemas === undefined) return undefined;
    const operation = this.#operation.id;
    const issues = loaded.receivedIssues(schemas, operation, event, body);
    if (issues.length === 0) return undefined;
    const { label, status, headers, logid: id, secret } = origin();
    const logid = withoutSecret(id, secret);
    const throws = this.#throws(event);
    const where = event === undefined ? label : `${label}, event ${event}`;
    for (const report of loaded.driftReports(issues, { operation, logid, ...(event !== undefined && { event }) })) {
      if (!throws && this.#memory.isNew(`${operation} ${event} ${report.path}`))
        this.#log.write('warn', loaded.differenceLine(where, report));
      for (const handler of this.#handlers)
        notify(handler, report, () => this.#log.write('error', `onDrift threw an error for ${where}`));
    }
    if (!throws) return undefined;
    const about = { status, headers, body: withoutSecret(body, secret), operation, event, logid, partial: partial?.() };
    return loaded.responseError(where, issues, about);
  }
}

function originOf({ label, status, headers, secret }: ResponseHead, body?: unknown): Origin {
  return { label, status, headers: errorHeaders(headers, secret), logid: logidOf(headers, body), secret };
}
