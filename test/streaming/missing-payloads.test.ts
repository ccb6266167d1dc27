import { describe, expect, it } from 'vitest';
import * as sse from '../support/sse-server.node.js';

const { chatReq, collect, rejection, runReq, sseServer } = sse;
const quiet = { logLevel: 'off' } as const;

/** Ways to send an event without its payload as the last of a body. */
const forms: Readonly<Record<string, (event: string) => string>> = {
  'no data line': (event) => `event: ${event}\n`,
  'no data line, with an id': (event) => `id: 7\nevent:${event}\r\n`,
  'empty data': (event) => `event: ${event}\ndata:\n\n`,
  'empty data without its blank line': (event) => `event: ${event}\ndata:`,
  'null data': (event) => `event: ${event}\ndata: null\n\n`,
};
const endings = ['end', 'reset'] as const;

function lastEvent(before: string, event: string, form: string, ending: (typeof endings)[number]) {
  const text = before + forms[form]?.(event);
  return sseServer((res) => {
    if (ending === 'end') return sse.send(res, text);
    return sse.open(res).write(text, () => setImmediate(() => res.socket?.resetAndDestroy()));
  }, quiet);
}

function tableOf(outcomes: Readonly<Record<string, string>>) {
  return Object.entries(outcomes).flatMap(([event, outcome]) =>
    Object.keys(forms).flatMap((form) => endings.map((ending) => ({ event, form, ending, outcome }))),
  );
}

/** The name of the error that a promise rejects with, or `resolves`. */
const outcomeOf = (promise: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(promise).then(
    () => 'resolves',
    (error: unknown) => (error instanceof Error ? error.name : error),
  );

/** An interrupt or a demand for tools that is there but says nothing may also be a payload that cannot be read. */
const broken = expect.stringMatching(/^Stream(Interrupted|Parse)Error$/);

describe('the last event of a run without its payload', () => {
  const before = sse.sse('Message', sse.nodeMessage('Hi', { node_type: 'Message' }), 0);
  const outcomes = {
    Message: 'broken',
    Interrupt: 'broken',
    PING: 'broken',
    message: 'broken',
    interrupt: 'broken',
    'of tomorrow': 'broken',
    Done: 'resolves',
    done: 'resolves',
    Error: 'WorkflowFailedError',
    error: 'WorkflowFailedError',
  };

  it.each(tableOf(outcomes))('$event, $form, $ending: $outcome', async ({ event, form, ending, outcome }) => {
    const server = await lastEvent(before, event, form, ending);
    let asked = 0;
    const stream = server.workflows.runs.stream(runReq, { onInterrupt: () => void (asked += 1) });
    for (const helper of [stream.text(), stream.finalOutput(), stream.interrupt()])
      expect(await outcomeOf(helper)).toEqual(outcome === 'broken' ? broken : outcome);
    expect(await outcomeOf(collect(stream))).toEqual(outcome === 'broken' ? broken : 'resolves');
    expect(asked).toBe(0);
  });

  it.each([{}, { interrupt_data: null }, { interrupt_data: {} }, { interrupt_data: { event_id: '', type: 2 } }])(
    'an interrupt that does not say what to resume rejects: %j',
    async (data) => {
      const server = await sseServer((res) => sse.send(res, before, sse.sse('Interrupt', data, 1)), quiet);
      const stream = server.workflows.runs.stream(runReq);
      const error = await rejection(stream.text());
      expect(error).toMatchObject({ name: 'StreamParseError', rawText: JSON.stringify(data), logid: 'log-1' });
      for (const helper of [stream.finalOutput(), stream.interrupt(), collect(stream)])
        expect(await rejection(helper)).toBe(error);
    },
  );
});

describe('the last event of a chat without its payload', () => {
  const before = sse.created + sse.delta('Hi');
  const outcomes = {
    'conversation.chat.created': 'broken',
    'conversation.chat.in_progress': 'broken',
    'conversation.message.delta': 'broken',
    'conversation.message.completed': 'broken',
    'conversation.audio.delta': 'broken',
    'conversation.chat.completed': 'broken',
    'conversation.chat.requires_action': 'broken',
    'of tomorrow': 'broken',
    done: 'resolves',
    'conversation.stream.done': 'resolves',
    error: 'ChatFailedError',
    'conversation.chat.failed': 'ChatFailedError',
  };

  it.each(tableOf(outcomes))('$event, $form, $ending: $outcome', async ({ event, form, ending, outcome }) => {
    const server = await lastEvent(before, event, form, ending);
    const stream = server.chat.stream(chatReq);
    for (const helper of [stream.text(), stream.finalChat(), stream.usage()])
      expect(await outcomeOf(helper)).toEqual(outcome === 'broken' ? broken : outcome);
    expect(await outcomeOf(stream.finalMessage())).toEqual(
      outcome === 'broken' ? broken : outcome === 'resolves' ? 'NoAnswerError' : outcome,
    );
    expect(await outcomeOf(collect(stream))).toEqual(outcome === 'broken' ? broken : 'resolves');
  });
});
