import type { AnyWebsocketEvent } from '../../generated/types/types.gen.js';
import { checkMilliseconds, checkSignal, copyOf } from '../errors/check.js';
import { APIUserAbortError } from '../errors/api-error.js';
import { callSite, withCallSite, type CallSite } from '../errors/call-site.js';
import { CozeError } from '../errors/coze-error.js';
import { SocketTimeoutError } from '../errors/socket-errors.js';
import type { Unrecognized } from '../schemas/contract-types.js';
import { onAbort, startTimer } from '../lib/abort.js';
import type { NamedEvent } from './events.js';
import { eventError, type ConnectionInfo } from './session-errors.js';

/** Limits of a wait for an event. */
export interface WaitForOptions {
  /** Ends the wait with APIUserAbortError. */
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds; 0 is no limit. Default 0. */
  readonly timeout?: number | undefined;
}

/** The names of events to wait for. Use `as Unrecognized` for a name that this version does not know. */
export type EventName<Res extends NamedEvent> = Res['event_type'] | Unrecognized;

/** The event type of a name. */
export type EventNamed<Res extends NamedEvent, T extends string> = [Extract<Res, { readonly event_type: T }>] extends [
  never,
]
  ? AnyWebsocketEvent
  : Extract<Res, { readonly event_type: T }>;

/** Events that report the state or the end of a turn. They are outdated when the next turn begins. */
export const turnOutcomes = [
  'error',
  'conversation.chat.in_progress',
  'conversation.chat.completed',
  'conversation.chat.failed',
  'conversation.chat.canceled',
  'conversation.chat.requires_action',
  'conversation.audio.completed',
] as const;

/** Events that reject every wait for another event. */
const failures: readonly string[] = ['error', 'conversation.chat.failed'];

/** Events about the connection and its configuration. They belong to no turn. */
const settingsEvents = /^(chat|speech|transcriptions|simult_interpretation)\.(created|updated)$/;

/** The most names of events that no call has got. The contract has fewer: a server that invents names must not fill the memory. */
const mostNames = 256;

/** Events that begin a turn when they are sent. */
const turnStarts: ReadonlySet<string> = new Set([
  'conversation.message.create',
  'conversation.chat.submit_tool_outputs',
  'input_text.generate_audio',
]);
const appends: ReadonlySet<string> = new Set(['input_audio_buffer.append', 'input_text_buffer.append']);
const completes: ReadonlySet<string> = new Set(['input_audio_buffer.complete', 'input_text_buffer.complete']);

interface EventWaiter<Res> {
  readonly types: readonly string[];
  readonly resolve: (event: Res) => void;
  readonly reject: (error: unknown) => void;
  /** Where `waitFor()` was called. */
  readonly site: CallSite;
  /** Stops its timer and its listener, if the wait has options. */
  release?: () => void;
}

/**
 * The pending calls of `waitFor()`, and the last event of each name that no call has got yet: it resolves a later call in
 * the same turn.
 */
export class EventWaiters<Res extends NamedEvent> {
  readonly #info: ConnectionInfo;
  readonly #waiters = new Set<EventWaiter<Res>>();
  /** The last event of each name, in the order of arrival. */
  readonly #unclaimed = new Map<string, Res>();
  /** The name that was set last. */
  #newest: string | undefined;
  /** True between the first append and the complete of an input buffer: the appends after the first begin no turn. */
  #isFilling = false;
  #end: CozeError | undefined;

  constructor(info: ConnectionInfo) {
    this.#info = info;
  }

  get isEmpty(): boolean {
    return this.#waiters.size === 0;
  }

  received(event: Res): void {
    const type: string = event.event_type;
    if (type === 'conversation.chat.created') for (const outcome of turnOutcomes) this.#unclaimed.delete(outcome);
    const isFailure = this.#waiters.size > 0 && failures.includes(type);
    const failure = isFailure ? eventError(this.#info, event) : undefined;
    let isClaimed = false;
    for (const waiter of this.#waiters) {
      if (waiter.types.includes(type)) waiter.resolve(event);
      else if (failure !== undefined) waiter.reject(withCallSite(failure, waiter.site));
      else continue;
      isClaimed = true;
      this.#waiters.delete(waiter);
      waiter.release?.();
    }
    if (isClaimed) return;
    // A key that is set again would keep its old place in the order.
    if (type !== this.#newest) this.#unclaimed.delete(type);
    this.#newest = type;
    this.#unclaimed.set(type, event);
    if (this.#unclaimed.size <= mostNames) return;
    for (const oldest of this.#unclaimed.keys()) return void this.#unclaimed.delete(oldest);
  }

  /** Forgets the events of the previous turn if the event that was sent begins one. */
  sent(type: string): void {
    const beginsTurn = turnStarts.has(type) || (!this.#isFilling && (appends.has(type) || completes.has(type)));
    if (appends.has(type)) this.#isFilling = true;
    else if (completes.has(type)) this.#isFilling = false;
    if (!beginsTurn) return;
    for (const name of this.#unclaimed.keys()) if (!settingsEvents.test(name)) this.#unclaimed.delete(name);
  }

  wait<T extends EventName<Res>>(types: T | readonly T[], given?: WaitForOptions): Promise<EventNamed<Res, T>> {
    const wanted: readonly string[] = typeof types === 'string' ? [types] : types;
    const site = callSite();
    const event = new Promise<Res>((resolve, reject) => {
      if (!Array.isArray(wanted) || wanted.length === 0 || !wanted.every((type) => typeof type === 'string'))
        throw new CozeError('types must be the name of an event, or an array of names.');
      const options = given === undefined ? undefined : copyOf('options', given);
      if (options !== undefined) checkLimits(options, wanted);
      const earlier = this.#take(wanted);
      if (earlier !== undefined) return resolve(earlier);
      const failure = this.#take(failures);
      if (failure !== undefined) throw eventError(this.#info, failure);
      if (this.#end !== undefined) throw withCallSite(this.#end, site);
      const waiter: EventWaiter<Res> = { types: wanted, resolve, reject, site };
      this.#waiters.add(waiter);
      if (options !== undefined) this.#limit(waiter, options);
    });
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract types events by their name
    return event as Promise<unknown> as Promise<EventNamed<Res, T>>;
  }

  /** Rejects all pending waits: their events will not come. */
  reject(error: CozeError): void {
    for (const waiter of this.#waiters) this.#fail(waiter, error);
  }

  /** Rejects all waits, later ones too, until `reopen()`. */
  end(error: CozeError): void {
    this.#end = error;
    this.reject(error);
  }

  reopen(): void {
    this.#end = undefined;
  }

  #take(types: readonly string[]): Res | undefined {
    for (const [type, event] of this.#unclaimed)
      if (types.includes(type)) {
        this.#unclaimed.delete(type);
        return event;
      }
    return undefined;
  }

  #limit(waiter: EventWaiter<Res>, { signal, timeout = 0 }: WaitForOptions): void {
    const { types } = waiter;
    const removeListener = onAbort([signal], (cause) => this.#fail(waiter, abortedWait(types, cause)));
    const cancelTimer = startTimer(timeout, () => {
      const context = this.#info.context();
      const { lastEvent } = context;
      const last = lastEvent === undefined ? 'No event was received' : `The last event was ${lastEvent}`;
      const message = `Waited ${timeout} ms for ${types.join(', ')}. ${last}.`;
      this.#fail(waiter, new SocketTimeoutError(message, context));
    });
    waiter.release = () => {
      removeListener();
      cancelTimer();
    };
  }

  #fail(waiter: EventWaiter<Res>, error: CozeError): void {
    this.#waiters.delete(waiter);
    waiter.release?.();
    waiter.reject(withCallSite(error, waiter.site));
  }
}

/** @throws CozeError for an invalid option; APIUserAbortError if the signal has aborted. */
function checkLimits({ signal, timeout }: WaitForOptions, types: readonly string[]): void {
  checkMilliseconds('timeout', timeout);
  checkSignal(signal);
  if (signal?.aborted === true) throw abortedWait(types, signal.reason);
}

function abortedWait(types: readonly string[], cause: unknown): APIUserAbortError {
  return new APIUserAbortError(`The wait for ${types.join(', ')} was aborted.`, { cause });
}
