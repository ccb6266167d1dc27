import type { EventSourceMessage } from 'eventsource-parser';

/** The streams of one kind of endpoint: which events they have, and how they end. */
export interface StreamProtocol {
  /** The events with a meaning, by name. Events with other names are yielded too. */
  readonly kinds: ReadonlyMap<string, EventKind>;
  /** True if the `id` of an event is its number. */
  readonly isNumbered: boolean;
  /** True if nothing is known about the events: their data and ids stay text, and the stream ends with its body. */
  readonly isRaw: boolean;
}

/** After an `outcome` the body may end without a terminator. After a `terminator` nothing more is read. */
type Ending = 'outcome' | 'terminator';

/** The events of one name. */
export interface EventKind {
  readonly name: string;
  /** True if the payload must be JSON. */
  readonly isJson: boolean;
  readonly ending: Ending | undefined;
}

/** Any event of the contract. The subclasses of EventStream have types for those of their protocol. */
export interface StreamEvent {
  readonly event: string;
  readonly data?: unknown;
  readonly id?: number | undefined;
}

/** An event as it is decoded: in a raw stream the id is text. */
export interface DecodedEvent extends Omit<StreamEvent, 'id'> {
  readonly id?: number | string | undefined;
}

/** The data of the last event of a chat. Servers send it with quotes, without quotes, or not at all. */
export const DONE_TEXT = '[DONE]';

const chatContract = [
  'conversation.chat.created',
  'conversation.chat.in_progress',
  'conversation.chat.completed',
  'conversation.chat.failed',
  'conversation.chat.requires_action',
  'conversation.message.delta',
  'conversation.message.completed',
  'conversation.audio.delta',
] as const;

const workflowContract = ['Message', 'Interrupt', 'Error', 'Done', 'PING'] as const;

/** `/v3/chat`, `/v3/chat/submit_tool_outputs` and `/v1/workflows/chat`; `conversation.stream.done` is coze-studio's. */
export const chatProtocol: StreamProtocol = {
  kinds: kindsOf(chatContract, {
    error: 'outcome',
    'conversation.chat.failed': 'outcome',
    done: 'terminator',
    'conversation.stream.done': 'terminator',
  }),
  isNumbered: false,
  isRaw: false,
};

/** `/v1/workflow/stream_run` and `/v1/workflow/stream_resume`; the lower-case `error` is coze-studio's. */
export const workflowProtocol: StreamProtocol = {
  kinds: kindsOf(workflowContract, {
    Done: 'terminator',
    Interrupt: 'terminator',
    Error: 'terminator',
    error: 'terminator',
  }),
  isNumbered: true,
  isRaw: false,
};

/** Streams of endpoints that the contract does not describe. */
export const rawProtocol: StreamProtocol = { kinds: new Map(), isNumbered: false, isRaw: true };

/** Thrown for a payload that must be JSON and is not. It has no text of the payload, and does not leave this folder. */
export class PayloadError extends Error {
  constructor(readonly event: string) {
    super(`The payload of ${event} is not JSON`);
  }
}

/** The kind of an event. The name in it is the string of the contract: it compares faster than a part of a chunk. */
export function kindOf({ kinds }: StreamProtocol, name = 'message'): EventKind {
  return kinds.get(name) ?? { name, isJson: false, ending: undefined };
}

/**
 * Turns a message into an event: a new object with the payload parsed.
 *
 * @param isCutOff - true if the body may have ended in the middle of the message: then its JSON must be complete.
 * @throws PayloadError if the payload must be JSON and is not.
 */
export function toEvent(
  protocol: StreamProtocol,
  kind: EventKind,
  { data: text, id }: EventSourceMessage,
  isCutOff: boolean,
): DecodedEvent {
  const { name: event } = kind;
  if (protocol.isRaw) return { event, data: text, id };
  const data = toPayload(kind, text, isCutOff);
  if (!protocol.isNumbered || id === undefined || !/^\d+$/.test(id)) return { event, data };
  return { id: Number(id), event, data };
}

function toPayload({ name, isJson }: EventKind, text: string, isCutOff: boolean): unknown {
  if (text === '') return name === 'done' ? DONE_TEXT : text;
  if (!isJson) {
    if (name === 'done' && text === DONE_TEXT) return text;
    if (!/^\s*[{["]/.test(text)) return text;
  }
  try {
    return JSON.parse(text);
  } catch {
    if (isJson || isCutOff) throw new PayloadError(name);
    return text;
  }
}

function kindsOf(contract: readonly string[], endings: Readonly<Record<string, Ending>>): StreamProtocol['kinds'] {
  const names = new Set([...contract, ...Object.keys(endings)]);
  const kinds = [...names].map((name) => ({ name, isJson: contract.includes(name), ending: endings[name] }));
  return new Map(kinds.map((kind) => [kind.name, kind]));
}

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
  chat: new Set<string>([...chatContract, 'error', 'done']),
  workflow: new Set<string>(workflowContract),
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
  return kinds.some((names) => names.has(event.event));
}
