/** What a chat or a run has come to after its events, read apart from the client. Nothing here may be imported from `src`. */
import { failures, isChat, isTerminator, member, type ProtocolName, type ReferenceEvent } from './reference-decoder.js';

/** A value, or the name of an error. */
export type Settled = { readonly value: unknown } | { readonly error: string };

export interface ReferenceOutcome {
  /** True if the work has ended: then the connection may end too. */
  readonly isKnown: boolean;
  /** True if an event says how the work ended, even if more may follow. */
  readonly hasOutcome: boolean;
  readonly helpers: Readonly<Record<string, Settled>>;
}

/** The classes of codes that turn a request away, before any work. */
const refusals: ReadonlyMap<unknown, string> = new Map([
  [4009, 'APIError'],
  [4013, 'RateLimitError'],
  [4016, 'ConversationBusyError'],
  [4020, 'APIError'],
  [4100, 'AuthenticationError'],
  [700_012_006, 'AuthenticationError'],
]);

export function outcomeOf(protocol: ProtocolName, events: readonly ReferenceEvent[]): ReferenceOutcome {
  const isFailure = ({ event }: ReferenceEvent): boolean => failures[protocol].has(event);
  const failure = events.findLast((event) => isFailure(event) || (protocol === 'chat' && isFailedChat(event)));
  const first = events[0];
  const code = first && isFailure(first) ? codeOf(first.data) : undefined;
  const refusal = refusals.get(code);
  const { phase, helpers } = protocol === 'chat' ? chatOutcome(events) : runOutcome(events);
  const failed = { error: protocol === 'chat' ? 'ChatFailedError' : 'WorkflowFailedError' };
  const hasEnded = failure !== undefined || events.some((event) => isTerminator(protocol, event));
  const settled = Object.entries(helpers).map(([name, result]): [string, Settled] => {
    if (refusal !== undefined) return [name, { error: refusal }];
    return [name, failure === undefined || name === 'debugUrl' ? result : failed];
  });
  return {
    isKnown: hasEnded || phase === 'ended',
    hasOutcome: hasEnded || phase !== 'running',
    helpers: Object.fromEntries(settled),
  };
}

/** Some chats end with it in place of the event for a failure. */
function isFailedChat({ event, data }: ReferenceEvent): boolean {
  return event === 'conversation.chat.completed' && member(data, 'status') === 'failed';
}

function codeOf(data: unknown): unknown {
  const code = Number(member(data, 'code') ?? member(data, 'error_code'));
  return Number.isNaN(code) ? undefined : code;
}

/** `paused`: an outcome after which something may follow. */
type Phase = 'running' | 'paused' | 'ended';

interface Reading {
  readonly phase: Phase;
  readonly helpers: Readonly<Record<string, Settled>>;
}

function chatOutcome(events: readonly ReferenceEvent[]): Reading {
  let [phase, hasAudio]: [Phase, boolean] = ['running', false];
  let [chat, final]: [unknown, unknown] = [undefined, undefined];
  const answers = new Map<unknown, string>();
  for (const { event, data } of events) {
    const [, topic, verb = ''] = event.split('.');
    if (topic === 'chat' && event !== 'conversation.chat.failed' && chatVerbs.has(verb)) {
      phase = verb === 'requires_action' || verb === 'completed' ? 'paused' : 'running';
      if (verb === 'completed' && isChat(data) && !hasAudio) phase = 'ended';
      if (isChat(data)) chat = data;
    } else if (event === 'conversation.audio.delta') {
      hasAudio = true;
      if (phase === 'ended') phase = 'paused';
    } else if (topic === 'message' && member(data, 'type') === 'answer') {
      const [id, content, type] = ['id', 'content', 'content_type'].map((key) => member(data, key));
      if (typeof content !== 'string' || type === 'audio') continue;
      const before = answers.get(id) ?? '';
      if (verb === 'delta' && type !== 'card') answers.set(id, before + content);
      if (verb !== 'completed') continue;
      const whole = type === 'card' ? content : content || before;
      final = { ...(data as object), content: whole };
      if (type !== 'card') answers.set(id, whole);
    }
  }
  const noAnswer = { error: 'NoAnswerError' };
  return {
    phase,
    helpers: {
      text: { value: [...answers.values()].join('') },
      finalMessage: final === undefined ? noAnswer : { value: final },
      finalChat: chat === undefined ? noAnswer : { value: chat },
      usage: { value: member(chat, 'usage') || undefined },
    },
  };
}

const chatVerbs: ReadonlySet<string> = new Set(['created', 'in_progress', 'completed', 'requires_action']);

function runOutcome(events: readonly ReferenceEvent[]): Reading {
  let phase: Phase = 'running';
  let [interrupt, debugUrl]: [unknown, unknown] = [undefined, undefined];
  let isDone = false;
  const messages: unknown[] = [];
  for (const { event, data } of events) {
    const url = member(data, 'debug_url');
    if (event === 'Message') {
      [phase, interrupt] = ['running', undefined];
      if (typeof data === 'object' && data !== null) messages.push(data);
    } else if (['Interrupt', 'Error', 'error', 'Done'].includes(event)) {
      phase = 'ended';
      if (event === 'Interrupt') interrupt = data;
      if (event === 'Error' || event === 'error') interrupt = undefined;
      if (event === 'Done') isDone = interrupt === undefined;
      if (typeof url === 'string' && url !== '') debugUrl = url;
    }
  }
  const executions = executionsOf(messages);
  const end = endOf(executions);
  const last = executions.toSorted((a, b) => a.finishedAt - b.finishedAt).at(-1);
  const output = end ?? (last !== undefined && last.finishedAt >= 0 ? last : undefined);
  const speaker = executions.find(({ indexes }) => indexes.includes(messages.length - 1));
  const silent = end ?? (isDone && speaker?.type === '' ? speaker : undefined);
  const isHidden = silent !== undefined && (isDone ? isJsonObject(silent.text) : silent.text.startsWith('{'));
  const said = messages.map((message, index) =>
    isHidden && silent.indexes.includes(index) ? '' : textOf(message, 'content'),
  );
  return {
    phase,
    helpers: {
      text: { value: said.join('') },
      finalOutput: interrupt === undefined ? { value: output?.text ?? '' } : { error: 'WorkflowInterruptedError' },
      interrupt: { value: interrupt },
      debugUrl: { value: debugUrl },
    },
  };
}

/** What one execution of a node sent. */
interface Execution {
  readonly type: string;
  readonly title: string;
  readonly id: string;
  readonly text: string;
  /** The places of its messages. */
  readonly indexes: readonly number[];
  /** The place of its last message that says that it has finished, or -1. */
  readonly finishedAt: number;
}

const identity = ['node_execute_uuid', 'node_id', 'node_title', 'node_type', 'sub_execute_id'];
const places = ['loop_index', 'batch_index'];
const placeIn = (message: unknown, name: string): unknown => member(message, name) || 0;

/** Executions in the order of their first messages. One ends with a message that says so, apart from that of the end node. */
function executionsOf(messages: readonly unknown[]): readonly Execution[] {
  const all: Execution[] = [];
  const isOpen = new Map<Execution, boolean>();
  messages.forEach((message, index) => {
    const [type, title, id] = ['node_type', 'node_title', 'node_id'].map((name) => textOf(message, name));
    const isSame = ({ indexes: [first = 0] }: Execution): boolean =>
      identity.every((name) => textOf(messages[first], name) === textOf(message, name)) &&
      places.every((name) => placeIn(messages[first], name) === placeIn(message, name));
    const before = all.findIndex((it) => isSame(it) && isOpen.get(it) === true);
    const known = all[before] ?? {
      type: type ?? '',
      title: title ?? '',
      id: id ?? '',
      text: '',
      indexes: [],
      finishedAt: -1,
    };
    const isFinished = member(message, 'node_is_finish') === true;
    const next = {
      ...known,
      text: known.text + textOf(message, 'content'),
      indexes: [...known.indexes, index],
      finishedAt: isFinished ? index : known.finishedAt,
    };
    isOpen.set(next, !isFinished || next.type === 'End' || next.id === '900001');
    if (before === -1) all.push(next);
    else all[before] = next;
  });
  return all;
}

/**
 * The end node: the last execution with its type; where there is none, of the executions without a type the last one
 * with its id and a title that it may have, or else with one of the two.
 */
function endOf(executions: readonly Execution[]): Execution | undefined {
  const untyped = executions.filter(({ type }) => type === '');
  const mayBeTitle = ({ title }: Execution): boolean => ['', 'End', '结束'].includes(title);
  const hasId = ({ id }: Execution): boolean => id === '900001';
  return (
    executions.findLast(({ type }) => type === 'End') ??
    untyped.findLast((it) => mayBeTitle(it) && hasId(it)) ??
    untyped.findLast((it) => mayBeTitle(it) || hasId(it))
  );
}

function textOf(message: unknown, name: string): string {
  const value = member(message, name);
  return typeof value === 'string' ? value : '';
}

function isJsonObject(text: string): boolean {
  try {
    return member(JSON.parse(text), 'x') !== undefined || text.startsWith('{');
  } catch {
    return false;
  }
}
