/** The tools of a chat and the interrupts of a run: any rounds, any faults of tools, an abort at any moment. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { beforeAll } from 'vitest';
import { CozeAPI, isCozeError, type ToolContext } from '../../src/index.js';
import { fuzz } from './fuzz.js';
import { settled, StreamedResponse, turn } from './streamed-response.js';

const names = ['add', 'later', 'fail', 'failLater', 'missing', 'reply_message'] as const;
const call = fc.record({
  // The ids of a server may be numbers of the round. One that is empty cannot be answered.
  id: fc.constantFrom('1', '2', '3', '__proto__', '', undefined),
  name: fc.constantFrom('add', 'later', ...names),
  args: fc.constantFrom('{"n":1}', '{"n":1}', '{"n":1}', '{"n":2}', '{}', '', '{', '[1]', 'null'),
});
type Call = typeof call extends fc.Arbitrary<infer T> ? T : never;

/** Servers may list the calls of the round before again, alone or beside new ones. */
function withRepeats(rounds: readonly { readonly calls: readonly Call[]; readonly repeats: string }[]) {
  const all: (readonly Call[])[] = [];
  for (const { calls, repeats } of rounds) {
    const before = all.at(-1) ?? [];
    if (repeats === 'all') all.push(before.length > 0 ? before : calls);
    else all.push(repeats === 'beside' ? [...before.slice(0, 2), ...calls] : calls);
  }
  return all;
}

const chatCases = fc.record({
  isStream: fc.boolean(),
  rounds: fc
    .array(
      fc.record({ calls: fc.array(call, { maxLength: 3 }), repeats: fc.constantFrom('none', 'none', 'all', 'beside') }),
      { maxLength: 5 },
    )
    .map(withRepeats),
  end: fc.constantFrom('completed', 'completed', 'failed', 'lost'),
  /** A submission is answered before the chat asks again, so that it is polled. */
  isSlow: fc.boolean(),
  maxRounds: fc.constantFrom<(number | undefined)[]>(undefined, 1, 2, 3),
  onToolError: fc.constantFrom('none', 'output', 'output', 'throws'),
  abort: fc.option(
    fc.record({ at: fc.integer({ min: 1, max: 20 }), way: fc.constantFrom('signal', 'reason', 'stream') }),
  ),
  reader: fc.constantFrom('loop', 'text', 'both'),
});
type ChatCase = typeof chatCases extends fc.Arbitrary<infer T> ? T : never;

const toolError = new Error('a tool failed');
const handlerError = new Error('a handler failed');
const reason = new Error('enough');
const lost = { start: 'POST' };

interface Sent {
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>>;
}

let answer = (_sent: Sent): Response => assert.fail('no server');
const fetch = async (url: string, init: RequestInit = {}): Promise<Response> => {
  const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : {};
  return answer({ path: new URL(url).pathname, body: body as Sent['body'] });
};
const client = new CozeAPI({ token: 'pat_x', fetch, maxRetries: 0, logLevel: 'off', validate: 'off' });
const params = { bot_id: 'b', user_id: 'u' };

const encoder = new TextEncoder();
const streamOf = (events: readonly (readonly [string, unknown])[], isLost = false): Response => {
  const text = events.map(([event, data]) => `event: ${event}\ndata: ${JSON.stringify(data)}\n\n`).join('');
  const body = { chunks: [encoder.encode(text)], isLate: [], end: isLost ? ('lost' as const) : ('end' as const) };
  return new StreamedResponse(body).toResponse({ 'content-type': 'text/event-stream' });
};
const json = (data: unknown): Response => Response.json({ code: 0, msg: '', data });
const chatOf = (status: string, more: object = {}) => ({ id: 'c', conversation_id: 'v', bot_id: 'b', status, ...more });
const message = { id: 'm', type: 'answer', role: 'assistant', content: 'Hi', content_type: 'text' };
const lastError = { code: 1, msg: 'no' };

function asking(calls: readonly Call[]): Record<string, unknown> {
  const tool_calls = calls.map(({ id, name, args }) =>
    name === 'reply_message' ? { id, type: name } : { id, type: 'function', function: { name, arguments: args } },
  );
  return chatOf('requires_action', {
    required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls } },
  });
}

/** How a run of tools ends, and the outputs that are submitted before. */
interface Expected {
  readonly submitted: readonly (readonly { tool_call_id: string | undefined; output: string }[])[];
  /** How often the calls with some id, name and arguments run. */
  readonly runs: ReadonlyMap<string, number>;
  /** Any of these: the tools of a round run at once. */
  readonly ends: readonly string[];
}

function expectedOf({ isStream, rounds, end, maxRounds = Infinity, onToolError }: ChatCase): Expected {
  /** The outputs of the last submission, by the call. */
  let answered = new Map<string, string>();
  const submitted: Expected['submitted'][number][] = [];
  const runs = new Map<string, number>();
  for (const listed of rounds) {
    const calls = distinct(listed);
    if (calls.length === 0) return { submitted, runs, ends: ['waits'] };
    const isRepeated = calls.every(([key]) => answered.has(key));
    // A poll goes on while the server lists what was answered.
    if (isRepeated && !isStream) continue;
    const known = isRepeated ? new Map<string, string>() : answered;
    const fresh = calls.filter(([key]) => !known.has(key));
    const broken = fresh.find(([, { id, name }]) => !id || name === 'missing' || name === 'reply_message');
    if (broken !== undefined) return { submitted, runs, ends: [broken[1].id ? 'unknown_tool' : 'invalid_call'] };
    if (submitted.length === maxRounds) return { submitted, runs, ends: ['too_many_rounds'] };
    for (const [, it] of fresh) runs.set(nameOfCall(it), (runs.get(nameOfCall(it)) ?? 0) + 1);
    const results = fresh.map(([key, { id, name, args }]) => [key, id, outputOf(name, args)] as const);
    const faults = results.flatMap(([, , result]) => ('fault' in result ? [result.fault] : []));
    if (faults.length > 0 && onToolError !== 'output')
      return { submitted, runs, ends: onToolError === 'none' ? faults : ['handler'] };
    const outputs = new Map(known);
    for (const [key, id, result] of results)
      outputs.set(key, 'fault' in result ? JSON.stringify({ failed: id }) : result.output);
    answered = new Map(calls.map(([key]) => [key, outputs.get(key) ?? '']));
    submitted.push(calls.map(([key, { id }]) => ({ tool_call_id: id, output: outputs.get(key) ?? '' })));
  }
  return { submitted, runs, ends: [end] };
}

/** The calls of a round. A call is listed twice if everything is the same. */
function distinct(listed: readonly Call[]): readonly (readonly [key: string, Call])[] {
  return [...new Map(listed.map((it) => [nameOfCall(it), it]))];
}

const nameOfCall = ({ id, name, args }: Readonly<Record<keyof Call, string | undefined>>): string =>
  name === 'reply_message' ? `${id} ${name}` : `${id} ${name} ${args}`;

function outputOf(name: Call['name'], args: string): { readonly output: string } | { readonly fault: string } {
  if (args === '{' || args === '[1]' || args === 'null') return { fault: 'invalid_arguments' };
  const [n] = /\d/.exec(args) ?? [];
  const output = n === undefined ? '{"n":null}' : String(Number(n) + 1);
  return name === 'add' || name === 'later' ? { output } : { fault: 'tool' };
}

async function checkTools(given: ChatCase): Promise<void> {
  const { isStream, rounds, end, isSlow, abort, onToolError, reader } = given;
  const controller = new AbortController();
  let steps = 0;
  let stop = (): void => controller.abort(abort?.way === 'signal' ? undefined : reason);
  let requestsAtAbort: number | undefined;
  const step = (): void => {
    if (++steps !== abort?.at) return;
    requestsAtAbort = requests.length;
    stop();
  };

  const requests: Sent[] = [];
  let round = 0;
  const states = [...rounds.map(asking), chatOf(end === 'failed' ? 'failed' : 'completed', { last_error: lastError })];
  const state = () => states[Math.min(round, rounds.length)] ?? assert.fail();
  const submitted: unknown[] = [];
  let answered = new Set<string>();
  const isAnswered = (calls: readonly Call[] = []): boolean =>
    calls.length > 0 && distinct(calls).every(([key]) => answered.has(key));
  answer = (sent) => {
    requests.push(sent);
    step();
    const isSubmission = sent.path.endsWith('submit_tool_outputs');
    if (isSubmission) {
      submitted.push(sent.body['tool_outputs']);
      answered = new Set(distinct(rounds[round] ?? []).map(([key]) => key));
      round += 1;
    }
    const isLast = round >= rounds.length;
    if (sent.path.endsWith('message/list')) return json([message]);
    if (!isStream) {
      if (isLast && end === 'lost') throw Object.assign(new TypeError('fetch failed'), lost);
      if (isSubmission && isSlow) return json(chatOf('in_progress'));
      const current = state();
      if (isAnswered(rounds[round])) round += 1;
      return json(current);
    }
    const created = ['conversation.chat.created', chatOf('created')] as const;
    if (!isLast) return streamOf([created, ['conversation.chat.requires_action', state()], ['done', '[DONE]']]);
    if (end === 'lost') return streamOf([created], true);
    if (end === 'failed') return streamOf([created, ['conversation.chat.failed', state()], ['done', '[DONE]']]);
    const said = ['conversation.message.completed', message] as const;
    return streamOf([created, said, ['conversation.chat.completed', state()], ['done', '[DONE]']]);
  };

  const runs = new Map<string, number>();
  const tool =
    (work: (args: Readonly<Record<string, unknown>>) => unknown) =>
    (args: Readonly<Record<string, unknown>>, { call: { id, function: called } }: ToolContext): unknown => {
      const key = nameOfCall({ id, name: called?.name, args: called?.arguments ?? '' });
      runs.set(key, (runs.get(key) ?? 0) + 1);
      step();
      return work(args);
    };
  const add = ({ n }: Readonly<Record<string, unknown>>) => (typeof n === 'number' ? n + 1 : { n: null });
  const fail = (): never => {
    throw toolError;
  };
  const tools = {
    add: tool(add),
    later: tool(async (args) => (await turn(), step(), add(args))),
    fail: tool(fail),
    failLater: tool(async () => (await turn(), fail())),
  };
  const handler = (_error: unknown, { id }: { id: string | undefined }): unknown => {
    step();
    if (onToolError === 'throws') throw handlerError;
    return { failed: id };
  };
  const { maxRounds } = given;
  const { signal } = controller;
  const all = { ...params, tools, maxRounds, ...(onToolError !== 'none' && { onToolError: handler }) };
  const outcomes: string[] = [];
  if (isStream) {
    const stream = client.chat.runTools({ ...all, stream: true }, { signal });
    if (abort?.way === 'stream') stop = () => stream.abort(reason);
    const loop = async (): Promise<string> => {
      let last: string | undefined;
      for await (const { event } of stream) {
        step();
        last = event === 'done' ? last : event;
      }
      if (stream.aborted) return 'UserAbortError';
      if (last === 'conversation.chat.failed') return 'failed';
      return last === 'conversation.chat.requires_action' ? 'waits' : 'completed';
    };
    const text = async (): Promise<string> => {
      await stream.text();
      return (await stream.finalChat()).status === 'requires_action' ? 'waits' : 'completed';
    };
    const readers = [...(reader === 'text' ? [] : [loop()]), ...(reader === 'loop' ? [] : [text()])];
    outcomes.push(...(await settled(Promise.all(readers.map((outcome) => outcome.catch(classOf))))));
  } else {
    const run = client.chat.runTools(all, { signal, pollInterval: 1 });
    const polled = run.then(({ chat }) => (chat.status === 'requires_action' ? 'waits' : chat.status));
    outcomes.push(await settled(polled.catch(classOf), 200_000));
  }

  const { submitted: expected, runs: expectedRuns, ends } = expectedOf(given);
  const wasAborted = requestsAtAbort !== undefined;
  for (const outcome of outcomes)
    assert.ok(
      ends.includes(outcome) || (wasAborted && outcome === 'UserAbortError'),
      `${outcome}, expected ${ends.join()}`,
    );
  for (const [key, count] of runs) {
    const most = expectedRuns.get(key) ?? 0;
    assert.ok(count <= most, `the call ${key} runs ${count} times, expected ${most}`);
  }
  assert.deepEqual(submitted, expected.slice(0, submitted.length));
  if (!wasAborted) assert.equal(submitted.length, expected.length);
  if (outcomes.includes('UserAbortError')) {
    await turn();
    await turn();
    assert.equal(requests.length, requestsAtAbort, 'a request is sent after the abort');
  }
}

function classOf(error: unknown): string {
  if (error === toolError) return 'tool';
  if (error === handlerError) return 'handler';
  assert.ok(isCozeError(error), `an untyped error: ${String(error)}`);
  if ('fault' in error && typeof error.fault === 'string') return error.fault;
  if (error.name === 'ChatFailedError' || error.name === 'WorkflowFailedError') return 'failed';
  const isLost = error.name === 'StreamInterruptedError' || error.name === 'APIConnectionError';
  return isLost ? 'lost' : error.name;
}

const interruptCases = fc.record({
  rounds: fc.array(
    fc.record({
      says: fc.boolean(),
      payload: fc.constantFrom('whole', 'whole', 'whole', 'whole', 'empty', 'no id'),
      /** The run ends its response as usual, or the connection breaks behind the interrupt. */
      after: fc.constantFrom('end', 'Done', 'lost', 'Message'),
      reply: fc.constantFrom('text', 'text', 'later', 'later', 'none', 'throws', 'throws later'),
    }),
    { maxLength: 5 },
  ),
  end: fc.constantFrom('completed', 'completed', 'failed', 'lost'),
  abort: fc.option(
    fc.record({ at: fc.integer({ min: 1, max: 20 }), way: fc.constantFrom('signal', 'reason', 'stream') }),
  ),
  reader: fc.constantFrom('loop', 'output', 'both'),
});
type InterruptCase = typeof interruptCases extends fc.Arbitrary<infer T> ? T : never;

const mostResumes = 3;

/** The number of resumes, and how the stream ends. */
function expectedRun({ rounds, end }: InterruptCase): {
  readonly resumes: number;
  readonly asked: number;
  readonly end: string;
} {
  for (const [index, { payload, reply }] of rounds.entries()) {
    const before = { resumes: index, asked: index };
    if (payload !== 'whole') return { ...before, end: 'StreamParseError' };
    if (index === mostResumes) return { ...before, end: 'WorkflowInterruptedError' };
    if (reply === 'none') return { ...before, asked: index + 1, end: 'waits' };
    if (reply.startsWith('throws')) return { ...before, asked: index + 1, end: 'handler' };
  }
  return { resumes: rounds.length, asked: rounds.length, end };
}

async function checkInterrupts(given: InterruptCase): Promise<void> {
  const { rounds, end, abort, reader } = given;
  const controller = new AbortController();
  const requests: Sent[] = [];
  let requestsAtAbort: number | undefined;
  let steps = 0;
  const step = (): void => {
    if (++steps !== abort?.at) return;
    requestsAtAbort = requests.length;
    if (abort.way === 'stream') stream.abort(reason);
    else controller.abort(abort.way === 'signal' ? undefined : reason);
  };
  const said = ['Message', { content: 'Hi', node_title: 'A', node_type: 'Message', node_is_finish: true }] as const;
  answer = (sent) => {
    const round = rounds[requests.length];
    const event_id = `1/${requests.length}`;
    requests.push(sent);
    step();
    if (round === undefined) {
      if (end === 'lost') return streamOf([said], true);
      return streamOf([said, end === 'failed' ? ['Error', { error_code: 1, error_message: 'no' }] : ['Done', {}]]);
    }
    const interrupt_data = { event_id: round.payload === 'no id' ? '' : event_id, type: 2, data: 'which?' };
    const interrupt = ['Interrupt', round.payload === 'empty' ? {} : { interrupt_data, node_title: 'Ask' }] as const;
    const rest = round.after === 'Done' ? [['Done', {}] as const] : round.after === 'Message' ? [said] : [];
    return streamOf([...(round.says ? [said] : []), interrupt, ...rest], round.after === 'lost');
  };
  let asked = 0;
  const onInterrupt = ({ interrupt_data }: { interrupt_data: { event_id: string } }) => {
    assert.equal(interrupt_data.event_id, `1/${asked}`);
    const reply = rounds[asked]?.reply ?? 'none';
    asked += 1;
    step();
    const result = (): string | undefined => {
      if (reply.startsWith('throws')) throw handlerError;
      return reply === 'none' ? undefined : `reply ${asked}`;
    };
    return reply.endsWith('later') ? turn().then(step).then(result) : result();
  };
  const { signal } = controller;
  const stream = client.workflows.runs.stream({ workflow_id: 'w' }, { signal, onInterrupt });
  const loop = async (): Promise<string> => {
    let last: string | undefined;
    for await (const { event } of stream) {
      step();
      last = event;
    }
    if (stream.aborted) return 'UserAbortError';
    return last === 'Done' ? 'completed' : last === 'Interrupt' ? 'waits' : 'failed';
  };
  const output = async (): Promise<string> => {
    if ((await stream.interrupt()) !== undefined) return 'waits';
    assert.equal(await stream.finalOutput(), 'Hi');
    return 'completed';
  };
  const readers = [...(reader === 'output' ? [] : [loop()]), ...(reader === 'loop' ? [] : [output()])];
  const outcomes: string[] = [];
  outcomes.push(...(await settled(Promise.all(readers.map((outcome) => outcome.catch(classOf))))));

  const expected = expectedRun(given);
  const wasAborted = requestsAtAbort !== undefined;
  for (const outcome of outcomes)
    assert.ok(
      outcome === expected.end || (wasAborted && outcome === 'UserAbortError'),
      `${outcome}, expected ${expected.end}`,
    );
  const resumes = requests.slice(1);
  for (const [index, { path, body }] of resumes.entries()) {
    assert.equal(path, '/v1/workflow/stream_resume');
    const reply = { workflow_id: 'w', event_id: `1/${index}`, interrupt_type: 2, resume_data: `reply ${index + 1}` };
    assert.deepEqual(body, reply);
  }
  assert.ok(asked <= expected.asked && resumes.length <= expected.resumes, 'asked or resumed too often');
  if (!wasAborted) assert.deepEqual([asked, resumes.length], [expected.asked, expected.resumes]);
  if (outcomes.includes('UserAbortError')) {
    await turn();
    await turn();
    assert.equal(requests.length, requestsAtAbort, 'a request is sent after the abort');
  }
}

beforeAll(async () => {
  // What loads on first use takes longer than a case may take.
  answer = () => json(chatOf('completed'));
  await client.chat.runTools({ ...params, tools: {} });
  answer = () => streamOf([['done', '']]);
  await client.chat.stream(params).text();
});

fuzz('every tool call gets one output, and the run of tools ends', chatCases, checkTools);

fuzz('every interrupt gets one reply, and the run ends', interruptCases, checkInterrupts);
