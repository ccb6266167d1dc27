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
  const failure = events.findLast(isFailure);
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
  let [interrupt, debugUrl, output, end]: [unknown, unknown, string | undefined, string | undefined] = [
    undefined,
    undefined,
    undefined,
    undefined,
  ];
  let isDone = false;
  const said: { readonly isEnd: boolean; readonly text: string }[] = [];
  const nodes = new Map<unknown, string>();
  for (const { event, data } of events) {
    const url = member(data, 'debug_url');
    if (event === 'Message') {
      [phase, interrupt] = ['running', undefined];
      const content = member(data, 'content');
      const text = typeof content === 'string' ? content : '';
      // A message without the title of a node is one of the end node: servers leave out the empty title.
      const isObject = typeof data === 'object' && data !== null;
      const isEnd = isObject && (member(data, 'node_type') === 'End' || !member(data, 'node_title'));
      said.push({ isEnd, text });
      if (isEnd) end = (end ?? '') + text;
      if (isEnd) continue;
      const node = member(data, 'node_execute_uuid');
      nodes.set(node, (nodes.get(node) ?? '') + text);
      if (member(data, 'node_is_finish') !== true) continue;
      output = nodes.get(node);
      nodes.delete(node);
    } else if (['Interrupt', 'Error', 'error', 'Done'].includes(event)) {
      phase = 'ended';
      if (event === 'Interrupt') interrupt = data;
      if (event === 'Error' || event === 'error') interrupt = undefined;
      if (event === 'Done') isDone = interrupt === undefined;
      if (typeof url === 'string' && url !== '') debugUrl = url;
    }
  }
  const isHidden = end !== undefined && (isDone ? isJsonObject(end) : end.startsWith('{'));
  return {
    phase,
    helpers: {
      text: { value: said.map(({ isEnd, text }) => (isEnd && isHidden ? '' : text)).join('') },
      finalOutput: interrupt === undefined ? { value: end ?? output ?? '' } : { error: 'WorkflowInterruptedError' },
      interrupt: { value: interrupt },
      debugUrl: { value: debugUrl },
    },
  };
}

function isJsonObject(text: string): boolean {
  try {
    return member(JSON.parse(text), 'x') !== undefined || text.startsWith('{');
  } catch {
    return false;
  }
}
