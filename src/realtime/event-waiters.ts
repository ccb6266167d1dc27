import type { AnyWebsocketEvent } from '../../generated/types/index.js';
import { checkMilliseconds, checkSignal } from '../errors/check.js';
import { APIUserAbortError } from '../errors/api-error.js';
import type { CozeError } from '../errors/coze-error.js';
import { SocketTimeoutError } from '../errors/socket-errors.js';
import type { Unrecognized } from '../lib/contract-types.js';
import { onAbort, startTimer } from '../lib/abort.js';
import type { ConnectionInfo } from './connection-info.js';
import type { NamedEvent } from './events.js';
import { eventError } from './session-errors.js';

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
const sessionEvents = /^(chat|speech|transcriptions|simult_interpretation)\.(created|updated)$/;

/** Events that begin a turn when they are sent. */
const turnStarts: ReadonlySet<string> = new Set([
  'conversation.message.create',
  'conversation.chat.submit_tool_outputs',
  'input_text.generate_audio',
]);
const appends: ReadonlySet<string> = new Set(['input_audio_buffer.append', 'input_text_buffer.append']);
const completes: ReadonlySet<string> = new Set(['input_audio_buffer.complete', 'input_text_buffer.complete']);

interface EventWaiter {
  readonly types: readonly string[];
  readonly resolve: (event: object) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The pending calls of `waitFor()`, and the last event of each name that no call has got yet: it resolves a later call in
 * the same turn.
 */
export class EventWaiters<Res extends NamedEvent> {
  readonly #info: ConnectionInfo;
  readonly #waiters = new Set<EventWaiter>();
  /** The last event of each name, in the order of arrival. */
  readonly #unclaimed = new Map<string, Res>();
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
    const type = event.event_type;
    if (type === 'conversation.chat.created') for (const outcome of turnOutcomes) this.#unclaimed.delete(outcome);
    if (this.#waiters.size > 0 && this.#settle(event)) return;
    // A key that is set again would keep its old place in the order.
    this.#unclaimed.delete(type);
    this.#unclaimed.set(type, event);
  }

  /** Forgets the events of the previous turn if the event that was sent begins one. */
  sent(type: string): void {
    const beginsTurn = turnStarts.has(type) || (!this.#isFilling && (appends.has(type) || completes.has(type)));
    if (appends.has(type)) this.#isFilling = true;
    else if (completes.has(type)) this.#isFilling = false;
    if (!beginsTurn) return;
    for (const name of this.#unclaimed.keys()) if (!sessionEvents.test(name)) this.#unclaimed.delete(name);
  }

  wait<T extends EventName<Res>>(
    types: T | readonly T[],
    { signal, timeout = 0 }: WaitForOptions = {},
  ): Promise<EventNamed<Res, T>> {
    const wanted: readonly string[] = typeof types === 'string' ? [types] : types;
    return new Promise((resolve, reject) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract types events by their name
      const fulfil = (event: object): void => resolve(event as EventNamed<Res, T>);
      const abortError = (cause: unknown) =>
        new APIUserAbortError(`The wait for ${wanted.join(', ')} was aborted.`, { cause });
      checkMilliseconds('timeout', timeout);
      checkSignal(signal);
      if (signal?.aborted === true) throw abortError(signal.reason);
      const earlier = this.#takeEarlier(wanted);
      if (earlier !== undefined) return fulfil(earlier);
      const release = (): void => {
        this.#waiters.delete(waiter);
        removeListener();
        cancelTimer();
      };
      const waiter: EventWaiter = {
        types: wanted,
        resolve: (event) => {
          release();
          fulfil(event);
        },
        reject: (error) => {
          release();
          reject(error);
        },
      };
      const removeListener = onAbort([signal], (cause) => waiter.reject(abortError(cause)));
      const cancelTimer = startTimer(timeout, () => waiter.reject(this.#timeoutError(wanted, timeout)));
      this.#waiters.add(waiter);
    });
  }

  /** Rejects all pending waits: their events will not come. */
  reject(error: CozeError): void {
    for (const waiter of this.#waiters) waiter.reject(error);
  }

  /** Rejects all waits, later ones too, until `reopen()`. */
  end(error: CozeError): void {
    this.#end = error;
    this.reject(error);
  }

  reopen(): void {
    this.#end = undefined;
  }

  /** @returns true if at least one wait was settled. */
  #settle(event: Res): boolean {
    const type: string = event.event_type;
    const failure = failures.includes(type) ? eventError(this.#info, event) : undefined;
    let isClaimed = false;
    for (const waiter of this.#waiters) {
      if (waiter.types.includes(type)) waiter.resolve(event);
      else if (failure !== undefined) waiter.reject(failure);
      else continue;
      isClaimed = true;
    }
    return isClaimed;
  }

  /** @throws the failure that was received instead, or the end of the session. */
  #takeEarlier(types: readonly string[]): Res | undefined {
    const event = this.#take(types);
    if (event !== undefined) return event;
    const failure = this.#take(failures);
    if (failure !== undefined) throw eventError(this.#info, failure);
    if (this.#end !== undefined) throw this.#end;
    return undefined;
  }

  #take(types: readonly string[]): Res | undefined {
    for (const [type, event] of this.#unclaimed)
      if (types.includes(type)) {
        this.#unclaimed.delete(type);
        return event;
      }
    return undefined;
  }

  #timeoutError(types: readonly string[], timeout: number): SocketTimeoutError {
    const context = this.#info.context();
    const last = context.lastEvent === undefined ? 'No event was received' : `The last event was ${context.lastEvent}`;
    return new SocketTimeoutError(`Waited ${timeout} ms for ${types.join(', ')}. ${last}.`, context);
  }
}
