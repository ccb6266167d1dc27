import { knownEventNames } from './stream-kind.js';

/** An event this version of the client has no type for. It is yielded as it came. */
export interface UnknownEvent {
  /** Its name. */
  readonly event: string;
  /** Its payload: parsed where it was JSON, else the text. */
  readonly data: unknown;
  /** Its number; workflow streams only. */
  readonly id?: number;
}

/**
 * Tells whether an event of a stream is one that the types describe.
 *
 * The types of events are closed unions, so that `switch` narrows; the platform adds events without notice, and those
 * are yielded all the same.
 *
 * @param event - an event of a chat or workflow stream.
 * @example
 * ```ts
 * for await (const part of client.chat.stream(params)) {
 *   if (!isKnownEvent(part)) console.warn('an event of a newer platform', part);
 * }
 * ```
 */
export function isKnownEvent<E extends { readonly event: string }>(event: E | UnknownEvent): event is E {
  return knownEventNames.has(event.event);
}
