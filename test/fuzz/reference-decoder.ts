/**
 * Event streams, read apart from the client: by the specification of event streams, and what the API says about payloads.
 * Nothing here may be imported from `src`.
 */

export type ProtocolName = 'chat' | 'workflow';

export interface ReferenceEvent {
  readonly event: string;
  readonly data: unknown;
  readonly id?: number;
}

/** `open`: nothing more comes, and the connection stays. */
export type BodyEnd = 'end' | 'lost' | 'open';

/** The events of a body, and the error after them. */
export interface ReferenceEvents {
  readonly events: readonly ReferenceEvent[];
  /** Names of errors, of which one is thrown after the events; `undefined` if the last event is a terminator, or nothing ends. */
  readonly fault: readonly string[] | undefined;
}

interface Message {
  readonly name: string | undefined;
  readonly data: string;
  readonly id: string | undefined;
  /** True if the body ended before the blank line. */
  readonly isCutOff: boolean;
}

const jsonEvents: Readonly<Record<ProtocolName, ReadonlySet<string>>> = {
  chat: new Set([
    ...['created', 'in_progress', 'completed', 'failed', 'requires_action'].map((it) => `conversation.chat.${it}`),
    'conversation.message.delta',
    'conversation.message.completed',
    'conversation.audio.delta',
  ]),
  workflow: new Set(['Message', 'Interrupt', 'Error', 'Done', 'PING']),
};
const terminators: Readonly<Record<ProtocolName, ReadonlySet<string>>> = {
  chat: new Set(['done', 'conversation.stream.done']),
  workflow: new Set(['Done']),
};
export const failures: Readonly<Record<ProtocolName, ReadonlySet<string>>> = {
  chat: new Set(['error', 'conversation.chat.failed']),
  workflow: new Set(['Error', 'error']),
};
const oldNames = new Map(['Message', 'Interrupt', 'Done'].map((name) => [name.toLowerCase(), name]));
const broken = ['StreamInterruptedError'];

/** The events of a body up to its terminator. */
export function eventsOf(protocol: ProtocolName, bytes: Uint8Array, end: BodyEnd): ReferenceEvents {
  const text = new TextDecoder().decode(bytes);
  const isForeign = /^\s*[{[<]/.test(text);
  const events: ReferenceEvent[] = [];
  for (const message of isForeign ? [] : messagesOf(protocol, text, end)) {
    const event = eventOf(protocol, message);
    if (event === undefined) return { events, fault: message.isCutOff ? broken : ['StreamParseError'] };
    events.push(event);
    if (isTerminator(protocol, event)) return { events, fault: undefined };
  }
  if (end === 'open') return { events, fault: undefined };
  return { events, fault: isForeign && end === 'end' ? ['InvalidResponseError', 'RateLimitError'] : broken };
}

export function isTerminator(protocol: ProtocolName, { event }: ReferenceEvent): boolean {
  return terminators[protocol].has(event);
}

function messagesOf(protocol: ProtocolName, text: string, end: BodyEnd): Message[] {
  const messages: Message[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  const rest = lines.pop() ?? '';
  let block: string[] = [];
  /** The name of the last event, if it had no data. */
  let bare: string | undefined;
  const dispatch = (isCutOff: boolean): void => {
    const message = messageOf(block, isCutOff);
    if (message?.data === undefined) bare = block.length === 0 ? bare : message?.name;
    else messages.push({ ...message, data: message.data });
    if (message?.data !== undefined) bare = undefined;
    block = [];
  };
  for (const line of lines)
    if (line === '') dispatch(false);
    else block.push(line);
  if (end === 'open') return messages;
  if (rest !== '') block.push(rest);
  dispatch(true);
  // Servers leave out the data of the last event where it says nothing.
  const mayBeBare =
    bare !== undefined && (failures[protocol].has(bare) || terminators[protocol].has(nameOf(protocol, bare)));
  return mayBeBare ? [...messages, { name: bare, data: '', id: undefined, isCutOff: false }] : messages;
}

/** The fields of a block; without data it is no event. */
function messageOf(
  block: readonly string[],
  isCutOff: boolean,
): (Omit<Message, 'data'> & { data?: string }) | undefined {
  if (block.length === 0) return undefined;
  const data: string[] = [];
  let [name, id]: [string | undefined, string | undefined] = [undefined, undefined];
  for (const line of block) {
    const colon = line.indexOf(':');
    const field = colon === -1 ? line : line.slice(0, colon);
    const value = colon === -1 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') name = value || undefined;
    else if (field === 'data') data.push(value);
    else if (field === 'id' && !value.includes('\0')) id = value;
  }
  return { name, id, isCutOff, ...(data.length > 0 && { data: data.join('\n') }) };
}

/** The name in the contract: early versions of coze-studio write lower case. */
function nameOf(protocol: ProtocolName, name: string): string {
  return (protocol === 'workflow' && oldNames.get(name)) || name;
}

/** `undefined` for a payload that cannot be read, or that lacks what the event is about. */
function eventOf(protocol: ProtocolName, { name, data: text, id, isCutOff }: Message): ReferenceEvent | undefined {
  const event = name === undefined ? 'message' : nameOf(protocol, name);
  const isJson = name !== undefined && jsonEvents[protocol].has(event);
  const data = dataOf(event, text, isJson, isCutOff);
  if (data === undefined) return undefined;
  if (event === 'Interrupt' && protocol === 'workflow' && !member(member(data, 'interrupt_data'), 'event_id'))
    return undefined;
  if (event === 'conversation.chat.requires_action' && protocol === 'chat' && !isChat(data)) return undefined;
  return protocol === 'workflow' && id !== undefined && /^\d+$/.test(id)
    ? { id: Number(id), event, data }
    : { event, data };
}

function dataOf(event: string, text: string, isJson: boolean, isCutOff: boolean): unknown {
  if (event === 'done' && (text === '' || text === '[DONE]')) return '[DONE]';
  if (text === '' || (!isJson && !/^\s*[{["]/.test(text))) return text;
  try {
    return JSON.parse(text);
  } catch {
    return isJson || isCutOff ? undefined : text;
  }
}

export function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return (value as Record<string, unknown>)[key];
}

export function isChat(data: unknown): boolean {
  const id = member(data, 'id');
  return typeof id === 'string' && id !== '';
}
