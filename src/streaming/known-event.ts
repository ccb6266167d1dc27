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

declare const known: unique symbol;

/** A mark for the compiler alone. Without it nothing would be left of an event that is not known. */
export interface KnownEvent {
  readonly [known]: true;
}

/**
 * Tells whether an event of a stream is one that the types describe.
 *
 * The types of events are closed unions, so that `switch` narrows; the platform adds events without notice, and those
 * are yielded all the same.
 *
 * @param event - an event of a chat or workflow stream.
 * @param kind - the kind of its stream: `Message` is known in a workflow, but not in a chat. Left out, either will do.
 * @example
 * ```ts
 * for await (const part of client.chat.stream(params)) {
 *   if (!isKnownEvent(part, 'chat')) console.warn('an event of a newer platform', part.event, part.data);
 * }
 * ```
 */
export function isKnownEvent<E extends { readonly event: string }>(
  event: E | UnknownEvent,
  kind?: 'chat' | 'workflow',
): event is E & KnownEvent {
  const kinds = kind === undefined ? Object.values(knownEventNames) : [knownEventNames[kind]];
  return kinds.some((names) => names.has(event.event));
}
