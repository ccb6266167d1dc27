import { runtime } from '#runtime';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ChatFailedError, ToolRunError } from '../../src/errors/stream-errors.js';
import type { Tool } from '../../src/streaming/tools.js';
import * as sse from '../support/sse-server.node.js';

const { chat, chatReq, collect, json, message, rejection, send, sseServer } = sse;

const call = (id: string, name: string, args: string): object => ({
  id,
  type: 'function',
  function: { name, arguments: args },
});
const waiting = (...tool_calls: object[]): Record<string, unknown> =>
  chat('requires_action', { required_action: { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls } } });
const weather = waiting(call('call-1', 'get_weather', '{"city":"北京"}'), call('call-2', 'get_time', ''));
const tools = {
  get_weather: ({ city }: { city: string }) => `${city}：晴`,
  get_time: async () => ({ hour: 12 }),
};
const outputs = [
  { tool_call_id: 'call-1', output: '北京：晴' },
  { tool_call_id: 'call-2', output: '{"hour":12}' },
];

/** A server whose chats wait for the given calls, one after the other, and then are completed. */
const polled = (...rounds: readonly object[]) => {
  const left = [...rounds];
  return sseServer((res, { path }) => {
    if (path === '/v3/chat/message/list') return json(res, [message('晴')]);
    if (path === '/v3/chat/retrieve') return json(res, left.shift() ?? chat('completed'));
    return json(res, chat('in_progress'));
  });
};

const streamed = (...rounds: readonly object[]) => {
  const left = [...rounds];
  return sseServer((res) => {
    const next = left.shift();
    if (next === undefined) return send(res, ...sse.wholeTurn);
    return send(res, sse.created, sse.sse('conversation.chat.requires_action', next), sse.done);
  });
};

const quick = { pollInterval: 1 };

describe('runTools with polling', () => {
  it('submits the outputs and returns the chat and its messages', async () => {
    const server = await polled(weather);
    const result = await server.chat.runTools({ ...chatReq, tools }, { ...quick, headers: { 'x-mine': 'yes' } });
    expect(result).toMatchObject({ chat: { status: 'completed' }, messages: [{ content: '晴' }] });
    expect(server.requests[0]?.body).toEqual({ ...chatReq, stream: false });
    const submitted = server.requests.find(({ path }) => path === '/v3/chat/submit_tool_outputs');
    expect(submitted?.body).toEqual({ stream: false, tool_outputs: outputs });
    expect(Object.fromEntries(submitted?.query ?? [])).toEqual({ conversation_id: 'conv-1', chat_id: 'chat-1' });
    expect(server.requests.every(({ headers }) => headers['x-mine'] === 'yes')).toBe(true);
  });

  it('accepts tools as a list, and runs several rounds', async () => {
    const server = await polled(waiting(call('a', 'add', '{"n":1}')), waiting(call('b', 'add', '{"n":2}')));
    const execute = vi.fn((args: { n: number }) => args.n + 1);
    await server.chat.runTools({ ...chatReq, tools: [{ name: 'add', execute }] }, quick);
    expect(execute.mock.calls.map(([args]) => args)).toEqual([{ n: 1 }, { n: 2 }]);
    const sent = server.requests.filter(({ path }) => path === '/v3/chat/submit_tool_outputs');
    expect(sent.map(({ body }) => body.tool_outputs)).toEqual([
      [{ tool_call_id: 'a', output: '2' }],
      [{ tool_call_id: 'b', output: '3' }],
    ]);
  });

  it('does not run a call again that the server still lists', async () => {
    const server = await polled(weather, weather, weather);
    const get_weather = vi.fn(tools.get_weather);
    await server.chat.runTools({ ...chatReq, tools: { ...tools, get_weather } }, quick);
    expect(get_weather).toHaveBeenCalledTimes(1);
    expect(server.requests.filter(({ path }) => path === '/v3/chat/submit_tool_outputs')).toHaveLength(1);
  });

  it('submits the output of an old call again if it is listed with a new one', async () => {
    const first = call('a', 'add', '{"n":1}');
    const server = await polled(waiting(first), waiting(first, call('b', 'add', '{"n":2}')));
    const add = vi.fn((args: { n: number }) => args.n + 1);
    await server.chat.runTools({ ...chatReq, tools: { add } }, quick);
    expect(add.mock.calls.map(([args]) => args)).toEqual([{ n: 1 }, { n: 2 }]);
    const sent = server.requests.filter(({ path }) => path === '/v3/chat/submit_tool_outputs');
    expect(sent[1]?.body.tool_outputs).toEqual([
      { tool_call_id: 'a', output: '2' },
      { tool_call_id: 'b', output: '3' },
    ]);
  });

  it.each([
    ['at once', []],
    ['after a round', [weather]],
    ['while the calls of a round are still listed', [weather, weather]],
  ])('returns a chat that requires an action without calls: %s', async (_when, rounds) => {
    const server = await polled(...rounds, waiting(), waiting(), waiting());
    expect((await server.chat.runTools({ ...chatReq, tools }, quick)).chat.status).toBe('requires_action');
  });

  it('throws ChatFailedError when the chat failed', async () => {
    const server = await polled(chat('failed', { last_error: { code: 4028, msg: 'no quota' } }));
    const error = await rejection(server.chat.runTools({ ...chatReq, tools }, quick));
    expect(error).toBeInstanceOf(ChatFailedError);
    expect(error).toMatchObject({ lastError: { code: 4028, msg: 'no quota' }, chat: { status: 'failed' } });
  });
});

describe('a call with the id and the arguments of the last round', () => {
  const same = waiting(call('call_0', 'get_time', '{}'));
  const submits = ({ requests }: { readonly requests: readonly sse.Seen[] }) =>
    requests.filter(({ path }) => path === '/v3/chat/submit_tool_outputs').length;

  afterEach(() => void vi.restoreAllMocks());

  it('is a new one in a stream', async () => {
    const server = await streamed(same, same, same);
    const get_time = vi.fn(() => 12);
    const stream = server.chat.runTools({ ...chatReq, tools: { get_time }, stream: true });
    expect(await stream.text()).toBe('你好，世界 🌍');
    expect(get_time).toHaveBeenCalledTimes(3);
    expect(submits(server)).toBe(3);
  });

  it('is a new one once the chat was running', async () => {
    const running = chat('in_progress');
    const server = await polled(same, same, running, same, running, running, same, same);
    const get_time = vi.fn(() => 12);
    await server.chat.runTools({ ...chatReq, tools: { get_time } }, quick);
    expect(get_time).toHaveBeenCalledTimes(3);
    expect(submits(server)).toBe(3);
  });

  it.each([
    ['not a new one', 'for 14 seconds', 14, 1],
    ['a new one', '15 seconds', 15, 2],
  ])('is %s if a server still lists it %s after the submission', async (_what, _when, seconds, runs) => {
    let now = 0;
    vi.spyOn(runtime, 'now').mockImplementation(() => now);
    const looks = [same, ...Array.from({ length: seconds }, () => same), chat('completed')];
    const server = await sseServer((res, { path }) => {
      if (path === '/v3/chat/message/list') return json(res, [message('晴')]);
      if (path !== '/v3/chat/retrieve') return json(res, chat('in_progress'));
      now += 1000;
      return json(res, looks.shift());
    });
    const get_time = vi.fn(() => 12);
    await server.chat.runTools({ ...chatReq, tools: { get_time } }, quick);
    expect(get_time).toHaveBeenCalledTimes(runs);
    expect(submits(server)).toBe(runs);
  });
});

describe('runTools with a stream', () => {
  it('yields the events of all rounds with one done at the end', async () => {
    const server = await streamed(weather);
    const stream = server.chat.runTools({ ...chatReq, tools, stream: true });
    expect((await collect(stream)).map(({ event }) => event)).toEqual([
      'conversation.chat.created',
      'conversation.chat.requires_action',
      'conversation.chat.created',
      'conversation.chat.in_progress',
      'conversation.message.delta',
      'conversation.message.delta',
      'conversation.message.completed',
      'conversation.chat.completed',
      'done',
    ]);
    expect(await stream.text()).toBe('你好，世界 🌍');
    expect(server.requests.map(({ path, body }) => [path, body])).toEqual([
      ['/v3/chat', { ...chatReq, stream: true }],
      ['/v3/chat/submit_tool_outputs', { stream: true, tool_outputs: outputs }],
    ]);
  });

  it.each([
    ['unknown_tool', {}],
    ['invalid_arguments', tools],
  ])('throws ToolRunError with the partial result: %s', async (fault, known) => {
    const server = await streamed(waiting(call('1', 'get_time', '[')));
    expect(await rejection(server.chat.runTools({ ...chatReq, tools: known, stream: true }).text())).toMatchObject({
      fault,
      logid: 'log-1',
      partial: { events: 3, lastEvent: 'done' },
    });
  });

  it('an abort ends it while a tool runs', async () => {
    const server = await streamed(weather);
    let told: AbortSignal | undefined;
    const get_weather: Tool = (_args, { signal }) => {
      told = signal;
      stream.abort('enough');
      return new Promise(() => undefined);
    };
    const stream = server.chat.runTools({ ...chatReq, tools: { ...tools, get_weather }, stream: true });
    expect(await rejection(stream.text())).toMatchObject({ name: 'UserAbortError', cause: 'enough' });
    expect(told?.aborted).toBe(true);
    expect(server.requests).toHaveLength(1);
  });
});

describe.each([
  [
    'polling',
    polled,
    (server: Awaited<ReturnType<typeof polled>>, more: object) =>
      server.chat.runTools({ ...chatReq, tools, ...more }, quick),
  ],
  [
    'stream',
    streamed,
    (server: Awaited<ReturnType<typeof streamed>>, more: object) =>
      server.chat.runTools({ ...chatReq, tools, ...more, stream: true }).text(),
  ],
] as const)('a run of tools that fails, with %s', (_name, serve, run) => {
  const submits = (server: { requests: sse.Seen[] }): number =>
    server.requests.filter(({ path }) => path === '/v3/chat/submit_tool_outputs').length;

  it.each([
    [{ max_rounds: 2 }, 'There is no option max_rounds: runTools has tools, maxRounds and onToolError.'],
    [{ maxRound: 2 }, 'no option maxRound'],
    [{ maxTurns: 2 }, 'no option maxTurns'],
    [{ onToolErr: () => '' }, 'no option onToolErr'],
    [{ on_tool_error: () => '' }, 'no option on_tool_error'],
    [{ tool: {} }, 'no option tool'],
    [{ functions: {} }, 'no option functions'],
    [{ maxRounds: '2' }, 'maxRounds must be a number from 0 up'],
    [{ maxRounds: -1 }, 'maxRounds must be'],
    [{ onToolError: 'x' }, 'onToolError must be a function'],
  ])('refuses wrong options before anything is sent: %o', async (more, message) => {
    const server = await serve(weather);
    const error = await rejection(run(server, more));
    expect(error).toMatchObject({ name: 'CozeError', message: expect.stringContaining(message) });
    expect(server.requests).toEqual([]);
  });

  it('runs no tool if one is missing', async () => {
    const server = await serve(waiting(call('1', 'get_time', ''), call('2', 'toString', '')));
    const get_time = vi.fn();
    const error = await rejection(run(server, { tools: { get_time } }));
    expect(error).toBeInstanceOf(ToolRunError);
    expect(error).toMatchObject({ fault: 'unknown_tool', toolName: 'toString', toolCallId: '2' });
    expect(get_time).not.toHaveBeenCalled();
    expect(submits(server)).toBe(0);
  });

  it('identifies a call that is not a function by its type', async () => {
    const server = await serve(waiting({ id: '1', type: 'reply_message' }));
    expect(await rejection(run(server, {}))).toMatchObject({ fault: 'unknown_tool', toolName: 'reply_message' });
  });

  it('gives a tool an id that JavaScript would round as text, and other numbers as numbers', async () => {
    const args = '{"bot_id":7379462189365198898,"ids":[7379462189365198899],"n":3,"share":0.5}';
    const server = await polled(waiting(call('a', 'find', args)));
    const given: unknown[] = [];
    await server.chat.runTools({ ...chatReq, tools: { find: (found) => void given.push(found) } }, quick);
    expect(given).toEqual([{ bot_id: '7379462189365198898', ids: ['7379462189365198899'], n: 3, share: 0.5 }]);
  });

  it.each(['{"a":', '[1]', '"text"', 'null'])('refuses arguments that are not a JSON object: %s', async (args) => {
    const server = await serve(waiting(call('1', 'get_time', args)));
    expect(await rejection(run(server, {}))).toMatchObject({ fault: 'invalid_arguments', toolName: 'get_time' });
    expect(submits(server)).toBe(0);
  });

  it('rejects with the error of a tool', async () => {
    const server = await serve(weather);
    const mine = new Error('no network');
    const get_time = async (): Promise<never> => {
      throw mine;
    };
    expect(await rejection(run(server, { tools: { ...tools, get_time } }))).toBe(mine);
    expect(submits(server)).toBe(0);
  });

  it('submits the output that onToolError returns', async () => {
    const server = await serve(waiting(call('1', 'get_weather', '{'), call('2', 'get_time', '')));
    const get_time = (): never => {
      throw new Error('no clock');
    };
    const onToolError = (_error: unknown, { id }: { id: string }): object => ({ error: `call ${id} failed` });
    await run(server, { tools: { ...tools, get_time }, onToolError });
    const sent = server.requests.find(({ path }) => path === '/v3/chat/submit_tool_outputs');
    expect(sent?.body.tool_outputs).toEqual([
      { tool_call_id: '1', output: '{"error":"call 1 failed"}' },
      { tool_call_id: '2', output: '{"error":"call 2 failed"}' },
    ]);
  });

  /** Three rounds of calls as a server numbers them that begins anew in each round. */
  const numbered: Readonly<Record<string, (args: readonly string[]) => readonly object[]>> = {
    'the numbers of the round': (args) => args.map((it, index) => call(`call_${index}`, 'add', it)),
    'the same id': (args) => args.map((it) => call('call', 'add', it)),
  };

  it.each(Object.entries(numbered))('runs the calls of every round: %s', async (_ids, calls) => {
    const asked = [
      ['{"n":1}', '{"n":2}'],
      ['{"n":3}', '{"n":2}'],
      ['{"n":1}', '{"n":4}'],
    ];
    const server = await serve(...asked.map((args) => waiting(...calls(args))));
    const add = vi.fn((args: { n: number }) => args.n + 1);
    await run(server, { tools: { add } });
    const sent = server.requests.filter(({ path }) => path === '/v3/chat/submit_tool_outputs');
    const outputsOf = ({ body }: sse.Seen) =>
      Object(body['tool_outputs']).map(({ output }: { output: string }) => output);
    expect(sent.map(outputsOf)).toEqual([
      ['2', '3'],
      ['4', '3'],
      ['2', '5'],
    ]);
    for (const { n } of [{ n: 1 }, { n: 3 }, { n: 4 }]) expect(add.mock.calls.flat()).toContainEqual({ n });
  });

  const circle: { self?: unknown } = {};
  circle.self = circle;
  const mine = new RangeError('mine');
  const fail = (): never => {
    throw mine;
  };
  const unwritable: [string, unknown, object][] = [
    ['a bigint', { a: 1n }, { cause: expect.any(TypeError) }],
    ['a circle', circle, { cause: expect.any(TypeError) }],
    ['a toJSON that throws', { toJSON: fail }, { cause: mine }],
    ['a getter that throws', Object.defineProperty({}, 'a', { enumerable: true, get: fail }), { cause: mine }],
    ['a Map', new Map([['a', 1]]), { message: expect.stringContaining('it is a Map, whose content would be lost') }],
    ['a Set inside', { a: [new Set([1])] }, { message: expect.stringContaining('it.a.0 is a Set') }],
    ['bytes', new Uint8Array(2), { message: expect.stringContaining('it is a Uint8Array') }],
    ['a function', () => 1, { message: expect.stringContaining('it is a function') }],
    ['a symbol', Symbol('a'), { message: expect.stringContaining('it is a symbol') }],
  ];

  it.each(unwritable)('refuses an output that JSON cannot hold: %s', async (_kind, output, described) => {
    const server = await serve(waiting(call('1', 'get_time', '')));
    const more = { tools: { get_time: () => output } };
    const fault = { name: 'ToolRunError', fault: 'invalid_output', toolName: 'get_time', toolCallId: '1' };
    expect(await rejection(run(server, more))).toMatchObject({ ...fault, ...described });
    expect(submits(server)).toBe(0);
  });

  it.each(unwritable)('gives onToolError an output that JSON cannot hold: %s', async (_kind, output, described) => {
    const server = await serve(waiting(call('1', 'get_time', '')));
    const onToolError = vi.fn((_error: unknown) => 'failed');
    await run(server, { tools: { get_time: () => output }, onToolError });
    expect(onToolError.mock.calls[0]?.[0]).toMatchObject({ fault: 'invalid_output', ...described });
    const sent = server.requests.find(({ path }) => path === '/v3/chat/submit_tool_outputs');
    expect(sent?.body.tool_outputs).toEqual([{ tool_call_id: '1', output: 'failed' }]);
  });

  it('refuses an output of onToolError that JSON cannot hold', async () => {
    const server = await serve(waiting(call('1', 'get_time', '{')));
    const error = await rejection(run(server, { onToolError: () => new Map() }));
    expect(error).toMatchObject({ name: 'ToolRunError', fault: 'invalid_output' });
  });

  it('sends an output that writes itself, or that is empty', async () => {
    const server = await serve(waiting(call('1', 'get_time', ''), call('2', 'nothing', ''), call('3', 'null', '')));
    await run(server, { tools: { get_time: () => new Date(0), nothing: () => undefined, null: () => null } });
    const sent = server.requests.find(({ path }) => path === '/v3/chat/submit_tool_outputs');
    expect(sent?.body.tool_outputs).toEqual([
      { tool_call_id: '1', output: '"1970-01-01T00:00:00.000Z"' },
      { tool_call_id: '2', output: '' },
      { tool_call_id: '3', output: 'null' },
    ]);
  });

  it.each([
    [undefined, 10],
    [2, 2],
  ])('throws after maxRounds: %s', async (maxRounds, rounds) => {
    const asks = Array.from({ length: 20 }, (_, n) => waiting(call(`${n}`, 'get_time', '{}')));
    const server = await serve(...asks);
    expect(await rejection(run(server, { maxRounds }))).toMatchObject({ fault: 'too_many_rounds' });
    expect(submits(server)).toBe(rounds);
  });
});
