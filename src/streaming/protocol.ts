import type { EventSourceMessage } from 'eventsource-parser';
import { isChat } from './chat-state.js';
import { chatEvents, doneText, workflowEvents, type StreamEvent } from './stream-events.js';
import { isInterrupt } from './workflow-state.js';

/** The streams of one kind of endpoint: which events they have, and how they end. */
export interface StreamProtocol {
  /** The events with a meaning, by name. Events with other names are yielded too. */
  readonly kinds: ReadonlyMap<string, EventKind>;
  /** True if the `id` of an event is its number. */
  readonly isNumbered: boolean;
  /** True if nothing is known about the events: their data and ids stay text, and the stream ends with its body. */
  readonly isRaw: boolean;
}

/**
 * After an `outcome` or a `failure` the body may end without a terminator, once the state says so. After a `terminator`
 * nothing more is read.
 */
type Ending = 'outcome' | 'failure' | 'terminator';

/** The events of one name. */
export interface EventKind {
  readonly name: string;
  /** True if the payload must be JSON. */
  readonly isJson: boolean;
  /** Tells if the payload has what the event is about. Without it, the stream would seem to end well. */
  readonly isWhole: ((data: unknown) => boolean) | undefined;
  readonly ending: Ending | undefined;
}

/** An event as it is decoded: in a raw stream the id is text. */
export interface DecodedEvent extends Omit<StreamEvent, 'id'> {
  readonly id?: number | string | undefined;
}

/** `/v3/chat`, `/v3/chat/submit_tool_outputs` and `/v1/workflows/chat`; `conversation.stream.done` is coze-studio's. */
const chat: StreamProtocol = {
  kinds: kindsOf(
    chatEvents,
    {
      'conversation.chat.completed': 'outcome',
      error: 'failure',
      'conversation.chat.failed': 'failure',
      done: 'terminator',
      'conversation.stream.done': 'terminator',
    },
    { 'conversation.chat.requires_action': isChat },
  ),
  isNumbered: false,
  isRaw: false,
};

/** `/v1/workflow/stream_run` and `/v1/workflow/stream_resume`. */
const workflow: StreamProtocol = {
  kinds: withOldNames(
    kindsOf(
      workflowEvents,
      { Done: 'terminator', Interrupt: 'outcome', Error: 'failure', error: 'failure' },
      { Interrupt: isInterrupt },
    ),
  ),
  isNumbered: true,
  isRaw: false,
};

/** Streams of endpoints that the contract does not describe. */
const raw: StreamProtocol = { kinds: new Map(), isNumbered: false, isRaw: true };

export const protocols = { chat, workflow, raw } as const;

export type ProtocolName = keyof typeof protocols;

/**
 * Thrown for a payload that must be JSON and is not, or that lacks what the event is about. It does not leave this folder.
 *
 * Not in it: the text of the payload.
 */
export class PayloadError extends Error {
  constructor(
    readonly event: string,
    fault = 'is not JSON',
  ) {
    super(`The payload of ${event} ${fault}`);
  }
}

/** The kind of an event without a name. */
export const unnamed: EventKind = { name: 'message', isJson: false, isWhole: undefined, ending: undefined };

/** The kind of an event. The name in it is the string of the contract: it compares faster than a part of a chunk. */
export function kindOf({ kinds }: StreamProtocol, name: string | undefined): EventKind {
  return name === undefined ? unnamed : (kinds.get(name) ?? { ...unnamed, name });
}

/** True if an event ends the stream even if it has no data line. */
export function mayBeBare({ isRaw, kinds }: StreamProtocol, name: string): boolean {
  const ending = kinds.get(name)?.ending;
  return isRaw || ending === 'terminator' || ending === 'failure';
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
  if (kind.isWhole?.(data) === false) throw new PayloadError(event, 'lacks what the event is about');
  if (!protocol.isNumbered || id === undefined || !/^\d+$/.test(id)) return { event, data };
  return { id: Number(id), event, data };
}

function toPayload({ name, isJson }: EventKind, text: string, isCutOff: boolean): unknown {
  if (text === '') return name === 'done' ? doneText : text;
  if (!isJson) {
    if (name === 'done' && text === doneText) return text;
    if (!/^\s*[{["]/.test(text)) return text;
  }
  try {
    return JSON.parse(text);
  } catch {
    if (isJson || isCutOff) throw new PayloadError(name);
    return text;
  }
}

function kindsOf(
  contract: readonly string[],
  endings: Readonly<Record<string, Ending>>,
  checks: Readonly<Record<string, (data: unknown) => boolean>>,
): Map<string, EventKind> {
  const names = new Set([...contract, ...Object.keys(endings)]);
  const kinds = [...names].map((name) => ({
    name,
    isJson: contract.includes(name),
    isWhole: checks[name],
    ending: endings[name],
  }));
  return new Map(kinds.map((kind) => [kind.name, kind]));
}

/** Early versions of coze-studio write the names in lower case. Its `error` may be text, and keeps its name. */
function withOldNames(kinds: Map<string, EventKind>): Map<string, EventKind> {
  for (const name of ['Message', 'Interrupt', 'Done']) {
    const kind = kinds.get(name);
    if (kind !== undefined) kinds.set(name.toLowerCase(), kind);
  }
  return kinds;
}
