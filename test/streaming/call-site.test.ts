import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { CozeAPI, CozeError } from '../../src/index.js';
import { withCallSite, type CallSite } from '../../src/errors/call-site.js';
import { isCozeError } from '../../src/errors/coze-error.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, collect, rejection, runReq, sseServer } = sse;

/** Reads events, pages or bytes to their end, in this file. */
async function read(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

const calls: Readonly<Record<string, (client: CozeAPI, options: { signal?: AbortSignal }) => PromiseLike<unknown>>> = {
  'a call': async (client, options) => await client.bots.retrieveNew('1', undefined, options),
  'a call with its response': async (client, options) => await client.chat.create(chatReq, options).withResponse(),
  bytes: async (client, options) => await client.audio.speech.create({ input: 'x', voice_id: '1' }, options),
  'a page': async (client, options) => await client.bots.listNew({ workspace_id: '1' }, options),
  'a list in a loop': (client, options) => read(client.bots.listNew({ workspace_id: '1' }, options)),
  'a chat in a loop': (client, options) => read(client.chat.stream(chatReq, options)),
  'text() of a chat': async (client, options) => await client.chat.stream(chatReq, options).text(),
  'a run in a loop': (client, options) => read(client.workflows.runs.stream(runReq, options)),
  'finalOutput() of a run': async (client, options) =>
    await client.workflows.runs.stream(runReq, options).finalOutput(),
  'a raw stream': async (client, options) => read(await client.post('/v1/new', {}, true, options)),
  'tools in a stream': async (client, options) =>
    await client.chat.runTools({ ...chatReq, tools: {}, stream: true }, options).text(),
  'chat.createAndPoll': async (client, options) => await client.chat.createAndPoll(chatReq, options),
  'chat.poll': async (client, options) => await client.chat.poll('1', '2', options),
  'chat.runTools': async (client, options) => await client.chat.runTools({ ...chatReq, tools: {} }, options),
  'workflows.runs.createAndPoll': async (client, options) => await client.workflows.runs.createAndPoll(runReq, options),
  'datasets.processAndPoll': async (client, options) =>
    await client.datasets.processAndPoll('7', { document_ids: ['1'] }, options),
  'entities.copyTasks.createAndPoll': async (client, options) =>
    await client.entities.copyTasks.createAndPoll(
      { entity_id: '1', entity_type: 'app', to_workspace_id: '3' },
      options,
    ),
  'commerce.benefits.billTasks.createAndPoll': async (client, options) =>
    await client.commerce.benefits.billTasks.createAndPoll({ started_at: 1, ended_at: 2 }, options),
};

/** Milliseconds. */
const timeout = 20;

/** Failures, as a server causes them or the caller. */
const failures: Readonly<Record<string, sse.Handler>> = {
  'a refusal': (res) => sse.json(res, undefined, { code: 4000, msg: 'no' }),
  'HTTP 500': (res) => res.writeHead(500, { 'content-type': 'application/json' }).end('{}'),
  'a page of HTML': (res) => res.writeHead(200, { 'content-type': 'text/html' }).end('<html>'),
  'a reset': (res) => res.socket?.resetAndDestroy(),
  'a timeout': () => undefined,
  // Node then rejects the call between two timers, which takes more frames of its stack.
  'a timeout in a busy program': () => {
    setTimeout(() => undefined, timeout);
    const end = performance.now() + 2 * timeout;
    while (performance.now() < end);
  },
  'an abort': () => undefined,
};

let limit: number;
beforeEach(() => {
  limit = Error.stackTraceLimit;
  // The default of Node. The test runner raises it.
  Error.stackTraceLimit = 10;
});
afterEach(() => {
  Error.stackTraceLimit = limit;
  vi.useRealTimers();
});

const framesOf = (error: unknown): string[] =>
  isCozeError(error) ? (error.stack ?? '').split('\n').filter((line) => /^\s+at .*call-site\.test/.test(line)) : [];

describe.each(Object.keys(failures))('the stack of the error after %s has a frame of the caller', (failure) => {
  it.each(Object.keys(calls))('of %s', async (name) => {
    const controller = new AbortController();
    const server = await sseServer((res, ...rest) => {
      if (failure === 'an abort') setImmediate(() => controller.abort(new Error('enough')));
      return failures[failure]?.(res, ...rest);
    });
    const client = new CozeAPI({
      token: 't',
      baseURL: server.url,
      logLevel: 'off',
      maxRetries: 0,
      ...(failure.startsWith('a timeout') && { timeout }),
    });
    const error = await rejection(calls[name]?.(client, { signal: controller.signal }) ?? Promise.resolve());
    expect(framesOf(error)).not.toEqual([]);
  });
});

describe('the stack of the error of a call that is not awaited where it is made has a frame of the caller', () => {
  const made: Readonly<Record<string, (client: CozeAPI) => Promise<unknown>>> = {
    'and awaited later': async (client) => {
      const sent = client.bots.retrieveNew('1');
      await new Promise((resolve) => setImmediate(resolve));
      return sent;
    },
    'but read with then()': (client) =>
      new Promise((resolve, reject) => void client.bots.retrieveNew('1').then(resolve, reject)),
    'but read with catch()': (client) =>
      new Promise((_resolve, reject) => void client.bots.retrieveNew('1').catch(reject)),
    'but asked for its response': (client) => client.bots.retrieveNew('1').asResponse(),
    'as a list': (client) =>
      new Promise((resolve, reject) => void client.bots.listNew({ workspace_id: '1' }).then(resolve, reject)),
    'as a list that is iterated by hand': (client) =>
      client.bots.listNew({ workspace_id: '1' })[Symbol.asyncIterator]().next(),
    'for bytes': (client) => client.audio.speech.create({ input: 'x', voice_id: '1' }).arrayBuffer(),
  };

  it.each(Object.keys(made))('%s', async (name) => {
    const { url } = await sseServer(failures['HTTP 500'] ?? (() => undefined));
    const client = new CozeAPI({ token: 't', baseURL: url, logLevel: 'off', maxRetries: 0 });
    const error = await rejection(made[name]?.(client) ?? Promise.resolve());
    expect(framesOf(error)).not.toEqual([]);
  });
});

describe('the stack of a late error has a frame of the caller', () => {
  const begun = (res: Parameters<sse.Handler>[0]): void => void sse.open(res).write(sse.created + sse.delta('Hi'));

  it('when the connection of a stream breaks', async () => {
    const broken: sse.Handler = (res) =>
      sse.open(res).write(sse.created, () => setImmediate(() => res.socket?.resetAndDestroy()));
    for (const use of [
      (stream: AsyncIterable<unknown>) => read(stream),
      async (stream: { text(): Promise<string> }) => await stream.text(),
    ]) {
      const server = await sseServer(broken);
      const error = await rejection(use(server.chat.stream(chatReq)));
      expect(framesOf(error)).not.toEqual([]);
    }
  });

  it('when a stream is silent, a payload is broken, or the chat failed', async () => {
    const silent = await sseServer(begun, { streamIdleTimeout: 20 });
    const garbled = await sseServer((res) => sse.send(res, sse.sse('conversation.chat.created', 'x')));
    const failed = await sseServer((res) => sse.send(res, sse.sse('error', { code: 1, msg: 'no' }), sse.done));
    for (const { chat } of [silent, garbled, failed]) {
      const text = chat.stream(chatReq).text();
      expect(framesOf(await rejection(text))).not.toEqual([]);
    }
  });

  it('when a poll takes too long, or its chat is missing', async () => {
    const running = await sseServer((res) => sse.json(res, sse.chat('in_progress')));
    const empty = await sseServer((res) => sse.json(res, null), { logLevel: 'off' });
    const late = await rejection(running.chat.createAndPoll(chatReq, { pollTimeout: 20 }));
    expect(late).toMatchObject({ name: 'PollTimeoutError' });
    expect(framesOf(late)).not.toEqual([]);
    expect(framesOf(await rejection(empty.chat.createAndPoll(chatReq)))).not.toEqual([]);
  });

  it('when the second page of a list is refused', async () => {
    const server = await sseServer((res, _seen, count) =>
      count === 1
        ? sse.json(res, { items: [{ id: '1' }], total: 2 })
        : sse.json(res, undefined, { code: 4000, msg: 'no' }),
    );
    const client = new CozeAPI({ token: 't', baseURL: server.url, logLevel: 'off' });
    const list = client.bots.listNew({ workspace_id: '1', page_size: 1 });
    expect(framesOf(await rejection(read(list)))).not.toEqual([]);
  });

  it('when bytes break off', async () => {
    const server = await sseServer((res) => {
      res.writeHead(200, { 'content-type': 'audio/wav', 'content-length': '100' });
      res.write('RIFF', () => setImmediate(() => res.socket?.resetAndDestroy()));
    });
    const client = new CozeAPI({ token: 't', baseURL: server.url, logLevel: 'off' });
    const stream = await client.audio.speech.create({ input: 'x', voice_id: '1' }).stream();
    expect(framesOf(await rejection(new Response(stream).arrayBuffer()))).not.toEqual([]);
  });
});

it('errors of the program itself keep their stack', async () => {
  const mine = new Error('mine');
  const { stack } = mine;
  const interrupt = { interrupt_data: { event_id: '1/2', type: 2, data: '' } };
  const server = await sseServer((res) => sse.send(res, sse.sse('Interrupt', interrupt)));
  const stream = server.workflows.runs.stream(runReq, { onInterrupt: () => Promise.reject(mine) });
  expect(await rejection(collect(stream))).toBe(mine);
  expect(mine.stack).toBe(stack);
});

it.each<[string, PropertyDescriptor]>([
  ['frames', { value: [] }],
  [
    'an error of its own',
    {
      get: () => {
        throw new Error('of the program');
      },
    },
  ],
])('a program whose Error.prepareStackTrace makes %s of a stack gets the error', (_, stack) => {
  const error = Object.defineProperty(new CozeError('right'), 'stack', stack);
  expect(withCallSite(error, {})).toBe(error);
  const site: CallSite = Object.defineProperty({}, 'stack', stack);
  const fault = new CozeError('right');
  expect(withCallSite(fault, site)).toBe(fault);
});

it('an error that cannot be changed is handed on as it is', async () => {
  const error = Object.freeze(new CozeError('frozen'));
  const fetch = () => Promise.reject(error);
  const client = new CozeAPI({ token: 't', fetch, maxRetries: 0 });
  for (const call of Object.values(calls)) expect(await rejection(call(client, {}))).toBe(error);
});

it('a body that cannot be opened is an error of the stream, and ends it', async () => {
  const body = {
    getReader: () => {
      throw new Error('locked');
    },
  };
  const response = { status: 200, headers: new Headers({ 'content-type': 'text/event-stream' }), body };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the response of another library
  const fetch = () => Promise.resolve(response as unknown as Response);
  const client = new CozeAPI({ token: 't', fetch, maxRetries: 0 });
  expect(isCozeError(await rejection(client.chat.stream(chatReq).text()))).toBe(true);
  const stream = client.chat.stream(chatReq);
  const text = rejection(stream.text());
  await stream.withResponse().catch(() => undefined);
  stream.abort();
  expect(isCozeError(await text)).toBe(true);
});
