import type { StreamErrorOptions } from '../errors/abort-errors.js';
import { memberOf } from '../lib/shapes.js';

/** Any event of the contract. The subclasses of EventStream have types for those of their protocol. */
export interface StreamEvent {
  readonly event: string;
  readonly data?: unknown;
  readonly id?: number | undefined;
}

/** What an error about a stream says of it. */
export interface ErrorContext extends StreamErrorOptions {
  /** The data of the server without the token, which the server may have repeated. */
  readonly mask: <T>(data: T) => T;
}

/** The state of a chat or run. It sees every event once, in order, before the reader does. */
export interface StreamState<E> {
  observe(event: E): void;
  /** True if the events say how the work ended. */
  readonly hasOutcome: boolean;
  /** True if nothing of the result can follow: then the body may end without a terminator. */
  readonly mayEnd: boolean;
  /** The text so far. */
  text(): string;
}

/** The data of the last event of a chat. Servers send it with quotes, without quotes, or not at all. */
export const doneText = '[DONE]';

/** The events of a chat whose payload the contract describes. */
export const chatEvents = [
  'conversation.chat.created',
  'conversation.chat.in_progress',
  'conversation.chat.completed',
  'conversation.chat.failed',
  'conversation.chat.requires_action',
  'conversation.message.delta',
  'conversation.message.completed',
  'conversation.audio.delta',
] as const;

/** The events of a run that the contract describes. */
export const workflowEvents = ['Message', 'Interrupt', 'Error', 'Done', 'PING'] as const;

/** An event that this version of the package has no type for. */
export interface UnknownEvent {
  /** Its name. */
  readonly event: string;
  /** Its payload: parsed if it is JSON, otherwise the text. */
  readonly data: unknown;
  /** Its number; workflow streams only. */
  readonly id?: number;
}

declare const known: unique symbol;

/** A mark for the compiler alone. Without it the other branch of `isKnownEvent` would be narrowed to `never`. */
export interface KnownEvent {
  readonly [known]: true;
}

const knownNames: Readonly<Record<'chat' | 'workflow', ReadonlySet<string>>> = {
  chat: /* @__PURE__ */ new Set<string>([...chatEvents, 'error', 'done']),
  workflow: /* @__PURE__ */ new Set<string>(workflowEvents),
};

/**
 * Tells if the types of this package describe an event of a stream.
 *
 * The types of events are closed unions, so that `switch` narrows them. The platform adds events without notice, and a
 * stream yields those too.
 *
 * @param event - an event of a chat or workflow stream.
 * @param kind - the kind of its stream: `Message` is known in a workflow, but not in a chat. Default: either.
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
  const kinds = kind === undefined ? Object.values(knownNames) : [knownNames[kind]];
  const name: unknown = memberOf(event, 'event');
  return typeof name === 'string' && kinds.some((names) => names.has(name));
}
