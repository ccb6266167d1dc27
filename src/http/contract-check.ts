import type { PartialStream } from '../errors/coze-error.js';
import { checkOneOf, checkOptionalFunction } from '../errors/check.js';
import type { RequestValidationError, ResponseValidationError } from '../errors/validation-errors.js';
import { lazyValidation, receivedChunksOf } from '../validation/lazy-chunks.js';
import type { OnDrift } from './drift-report.js';
import type { SentRequest } from '../validation/requests.js';
import type { CheckMemory } from './check-memory.js';
import type { SocketOrigin, Unaccepted } from './difference.lazy.js';
import type { ResponseHead } from './envelope.js';
import type { Log } from './log.js';
import { labelOf, type Operation } from './operation.js';

/**
 * The reaction to a response or event that differs from the API contract.
 *
 * - `off`: nothing is checked.
 * - `warn`: the data is returned unchanged, and nothing waits. The difference is logged and passed to `onDrift` afterwards.
 * - `strict`: ResponseValidationError is thrown. Requests are checked before they are sent, too.
 *
 * Unknown fields, new values of an enum, unknown events and `null` for an optional field are never a difference.
 */
export type Validate = 'off' | 'warn' | 'strict';

/** Options of the validation, for a client, a call or a socket. */
interface ValidationOptions {
  readonly validate?: Validate | undefined;
  readonly onDrift?: OnDrift | undefined;
}

/** The checks of requests, which only `validate: 'strict'` uses. */
const requestChecks = /* @__PURE__ */ lazyValidation(() => import('./request-check.lazy.js'));

/** What finds, words and reports the differences of responses and received events. */
export const differences = /* @__PURE__ */ lazyValidation(() => import('./difference.lazy.js'));

const modes: readonly Validate[] = ['off', 'warn', 'strict'];

/** @throws CozeError if an option has a value that does not work. */
export function checkValidation({ validate, onDrift }: ValidationOptions): void {
  checkOneOf('validate', validate, modes);
  checkOptionalFunction('onDrift', onDrift);
}

/** The most values of a client that wait until what checks them is loaded. More are not checked. */
const mostWaitingValues = 4_096;

/** Events that report a failure. Other differences in them must not hide it. */
const failureEvents: ReadonlySet<string> = new Set(['error', 'Error', 'conversation.chat.failed']);

/** An event of a socket. */
interface CheckedEvent {
  readonly event_type: string;
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
  #lateChecks = Promise.resolve();

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

  /** Under `warn`, starts to load what accepts the response, while its body is on its way. Nothing waits for it. */
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
    const [{ requestError, requestIssues }] = await Promise.all([requestChecks.load(), this.#chunks?.accept.load()]);
    const error = requestError(labelOf(operation), operation.id, requestIssues(operation, sent));
    if (error !== undefined) throw error;
  }

  /**
   * Loads what may reject an event. A socket needs it first: its events come in order and do not wait for each other.
   *
   * @throws SchemasUnavailableError
   */
  async loadSchemas(): Promise<void> {
    const schemas = this.#chunks?.schemas;
    if (differences.loaded === undefined || schemas?.loaded === undefined)
      await Promise.all([differences.load(), schemas?.load()]);
  }

  /** Checks an event before a socket sends it. Returns the error to throw, if there is one. */
  sentEvent(event: CheckedEvent): RequestValidationError | undefined {
    const { loaded } = requestChecks;
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
    return this.#accepts(undefined, body) ? undefined : this.#decide({ body, event: undefined, origin: head });
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
      : this.#decide({ body: event, event: event.event, origin: head, partial });
  }

  /**
   * Checks an event received from a socket. Returns the error to throw, if there is one. Under `strict`, the schemas must
   * be loaded: frames that follow would overtake one that waits.
   */
  receivedEvent(event: CheckedEvent, { logid, secret }: SocketOrigin): ResponseValidationError | undefined {
    if (this.#accepts(event.event_type, event)) return undefined;
    const unaccepted = { body: event, event: event.event_type, origin: { logid, secret } };
    return this.#throws(event.event_type) ? this.#report(unaccepted) : this.#later(unaccepted);
  }

  /** False also means "not known yet": what accepts the value is not loaded, or leaves the decision to the schema. */
  #accepts(event: string | undefined, value: unknown): boolean {
    if (this.#chunks === undefined) return true;
    const { loaded } = this.#chunks.accept;
    if (loaded === undefined) return false;
    const id = this.#operation.id;
    const accept = event === undefined ? loaded.responses[id] : loaded.events[id]?.get(event);
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
    await this.loadSchemas();
    const error = this.#report(unaccepted);
    if (error !== undefined) throw error;
  }

  /** Checks a value that is handed on meanwhile. Values are checked in the order in which they came. */
  #later(unaccepted: Unaccepted): undefined {
    const memory = this.#memory;
    if (memory.gaveUp) return;
    if (memory.waiting === mostWaitingValues) return this.#skip();
    memory.waiting += 1;
    this.#lateChecks = this.#lateChecks.then(() => this.#checkLate(unaccepted));
  }

  #skip(): undefined {
    if (this.#memory.hasSkipped) return;
    this.#memory.hasSkipped = true;
    const report = differences.load().then((loaded) => loaded.reportSkipped(mostWaitingValues, this.#log));
    report.catch((error) => this.#giveUp(error));
  }

  async #checkLate(unaccepted: Unaccepted): Promise<void> {
    const memory = this.#memory;
    try {
      if (!memory.gaveUp) await this.#chunks?.accept.load();
      if (!memory.gaveUp && !this.#accepts(unaccepted.event, unaccepted.body)) {
        await this.loadSchemas();
        this.#report(unaccepted);
      }
    } catch (error) {
      this.#giveUp(error);
    }
    memory.waiting -= 1;
  }

  #giveUp(error: unknown): void {
    if (this.#memory.gaveUp) return;
    this.#memory.gaveUp = true;
    this.#log.write('warn', 'Responses are no longer validated.', error);
  }

  /** Returns the error to throw, if there is one. */
  #report(unaccepted: Unaccepted): ResponseValidationError | undefined {
    const schemas = this.#chunks?.schemas.loaded;
    return (
      schemas &&
      differences.loaded?.reportDifference(unaccepted, {
        schemas,
        operation: this.#operation,
        throws: this.#throws(unaccepted.event),
        log: this.#log,
        memory: this.#memory,
        handlers: this.#handlers,
      })
    );
  }
}
