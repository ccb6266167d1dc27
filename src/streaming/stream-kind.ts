import type { EventSourceMessage } from 'eventsource-parser';

/** What is known about the streams of one endpoint. Event names that are listed nowhere pass through as they are. */
export interface StreamKind {
  /**
   * Events the contract describes, whose payload must be JSON. Each name leads to itself: handing out the one string
   * makes comparing names cheap, and lets go of the chunk a name was cut from.
   */
  readonly contract: ReadonlyMap<string, string>;
  /** The events that end it, or may. */
  readonly endings: ReadonlyMap<string, Ending>;
  /** Whether events carry their number as `id`. */
  readonly numbered: boolean;
}

/** After an outcome the body may end without a terminator; after a terminator nothing more is read. */
export type Ending = 'outcome' | 'terminator';

/** An event as it is handed out. Subclasses of the stream say which ones there are. */
export interface StreamEvent {
  readonly event: string;
  readonly data?: unknown;
  readonly id?: number | undefined;
}

/** The payload of the last event of a chat. On the wire it comes with quotes, without them, or not at all. */
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
export const chatKind: StreamKind = {
  contract: named(chatContract),
  endings: new Map<string, Ending>([
    ['error', 'outcome'],
    ['conversation.chat.failed', 'outcome'],
    ['done', 'terminator'],
    ['conversation.stream.done', 'terminator'],
  ]),
  numbered: false,
};

/** `/v1/workflow/stream_run` and `/v1/workflow/stream_resume`; the lower-case `error` is coze-studio's. */
export const workflowKind: StreamKind = {
  contract: named(workflowContract),
  endings: new Map<string, Ending>([
    ['Done', 'terminator'],
    ['Interrupt', 'terminator'],
    ['Error', 'terminator'],
    ['error', 'terminator'],
  ]),
  numbered: true,
};

/** The names of the events that have a type here, by the kind of stream. */
export const knownEventNames: Readonly<Record<'chat' | 'workflow', ReadonlySet<string>>> = {
  chat: new Set<string>([...chatContract, 'error', 'done']),
  workflow: new Set<string>(workflowContract),
};

/** A payload that must be JSON is not. It never leaves this folder, and holds no text of the payload. */
export class PayloadError extends Error {
  constructor(readonly event: string) {
    super(`The payload of ${event} is not JSON`);
  }
}

/**
 * Makes an event of a message: a fresh object with the payload parsed.
 *
 * @param truncated - the body ended before the blank line, so half a JSON text is no text but a fault.
 * @throws PayloadError when the payload is not the JSON it must be.
 */
export function toEvent(kind: StreamKind, message: EventSourceMessage, truncated: boolean): StreamEvent {
  const name = message.event ?? 'message';
  const known = kind.contract.get(name);
  const event = known ?? name;
  const data = toPayload(event, message.data, known !== undefined, truncated);
  if (!kind.numbered || message.id === undefined || !/^\d+$/.test(message.id)) return { event, data };
  return { id: Number(message.id), event, data };
}

function toPayload(event: string, text: string, required: boolean, truncated: boolean): unknown {
  if (event === 'done' && (text === '' || text === DONE_TEXT)) return DONE_TEXT;
  if (text === '') return text;
  if (!required && !/^\s*[{["]/.test(text)) return text;
  try {
    return JSON.parse(text);
  } catch {
    if (required || truncated) throw new PayloadError(event);
    return text;
  }
}

function named(names: readonly string[]): ReadonlyMap<string, string> {
  return new Map(names.map((name) => [name, name]));
}
