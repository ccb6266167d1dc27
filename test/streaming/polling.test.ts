import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Client } from '../../src/http/index.js';
import { Redactor } from '../../src/errors/redact.js';
import { PollTimeoutError } from '../../src/errors/stream-errors.js';
import { poll } from '../../src/streaming/poll-loop.js';
import * as sse from '../support/sse-server.node.js';

const { chat, chatReq, json, message, rejection, runReq, sseServer } = sse;

/** Answers a chat that has the given states one after the other, and no messages but one. */
const states = (...list: readonly string[]) => {
  let seen = 0;
  return sseServer((res, { path }) => {
    if (path === '/v3/chat/message/list') return json(res, [message('Hi')]);
    if (path === '/v3/chat/cancel') return json(res, chat('canceled'));
    return json(res, chat(list[Math.min(seen++, list.length - 1)] ?? '', { usage: sse.usage }));
  });
};
const quick = { pollInterval: 1 };

/** Stops the clock: timers run in `until` and `advance` only, the network works as ever. */
const stopClock = (): void => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
const advance = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Runs the timers of 0 ms until the server has had so many requests. */
async function until({ requests }: sse.SseServer, count: number): Promise<void> {
  while (requests.length < count) {
    await advance(0);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
/** With a stopped clock the chat is requested again and again, and the time limit is reached by `advance` only. */
const limited = { pollInterval: 0, pollTimeout: 60_000 };

afterEach(() => void vi.useRealTimers());

describe('chat.createAndPoll', () => {
  it.each([
    'completed',
    'failed',
    'canceled',
    'requires_action',
    'cancelled',
    'required_action',
    'conversation.chat.cancelled',
    'expired',
    'deleted',
    'a status of tomorrow',
  ])('ends with the status %s', async (status) => {
    const server = await states('in_progress', 'created', 'in_progress', status);
    const result = await server.chat.createAndPoll(chatReq, quick);
    expect(result.chat).toMatchObject({ status, usage: sse.usage });
    expect(result.messages).toEqual([message('Hi')]);
    expect(server.requests.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'POST /v3/chat',
      ...Array<string>(3).fill('GET /v3/chat/retrieve'),
      'GET /v3/chat/message/list',
    ]);
    expect(server.requests[0]?.body.stream).toBe(false);
  });

  it('passes its options to every request', async () => {
    const server = await states('in_progress', 'completed');
    await server.chat.createAndPoll(chatReq, { ...quick, headers: { 'x-mine': 'yes' } });
    expect(server.requests).toHaveLength(3);
    for (const { headers } of server.requests) expect(headers['x-mine']).toBe('yes');
    for (const { query } of server.requests.slice(1))
      expect(Object.fromEntries(query)).toEqual({ conversation_id: 'conv-1', chat_id: 'chat-1' });
  });

  it('does not poll a chat that is completed in the first response', async () => {
    const server = await states('completed');
    await server.chat.createAndPoll(chatReq);
    expect(server.requests).toHaveLength(2);
  });
});

describe('chat.poll', () => {
  it('requests the chat at once, then until it has ended', async () => {
    const server = await states('in_progress', 'completed');
    expect((await server.chat.poll('conv-1', 'chat-1', quick)).chat.status).toBe('completed');
    expect(server.requests).toHaveLength(3);
  });

  it('throws PollTimeoutError after pollTimeout and does not cancel the chat', async () => {
    stopClock();
    const server = await states('in_progress');
    const polling = rejection(server.chat.poll('conv-1', 'chat-1', limited));
    await until(server, 2);
    await advance(limited.pollTimeout);
    const error = await polling;
    expect(error).toBeInstanceOf(PollTimeoutError);
    expect(error).toMatchObject({ state: { status: 'in_progress' } });
    expect(server.requests.some(({ path }) => path === '/v3/chat/cancel')).toBe(false);
  });

  it('cancels the chat after pollTimeout with cancelOnTimeout', async () => {
    stopClock();
    const server = await states('in_progress');
    const polling = rejection(server.chat.poll('conv-1', 'chat-1', { ...limited, cancelOnTimeout: true }));
    await until(server, 2);
    await advance(limited.pollTimeout);
    expect(await polling).toMatchObject({ name: 'PollTimeoutError', state: { status: 'canceled' } });
    expect(server.requests.at(-1)).toMatchObject({ body: { conversation_id: 'conv-1', chat_id: 'chat-1' } });
  });

  it('returns a chat that ended just before it could be canceled', async () => {
    stopClock();
    let canceled = false;
    const server = await sseServer((res, { path }) => {
      if (path === '/v3/chat/message/list') return json(res, []);
      if (path !== '/v3/chat/cancel') return json(res, chat(canceled ? 'completed' : 'in_progress'));
      canceled = true;
      return json(res, undefined, { code: 4104, msg: 'cannot be canceled' });
    });
    const polling = server.chat.poll('conv-1', 'chat-1', { ...limited, cancelOnTimeout: true });
    await until(server, 2);
    await advance(limited.pollTimeout);
    expect((await polling).chat.status).toBe('completed');
  });

  it('requests the chat where the response to the cancel has none', async () => {
    stopClock();
    let canceled = false;
    const handler: sse.Handler = (res, { path }) => {
      if (path !== '/v3/chat/cancel') return json(res, chat(canceled ? 'cancelled' : 'in_progress'));
      canceled = true;
      return json(res, undefined, { ChatV3ChatDetail: {} });
    };
    const server = await sseServer(handler, { logLevel: 'off' });
    const polling = rejection(server.chat.poll('conv-1', 'chat-1', { ...limited, cancelOnTimeout: true }));
    await until(server, 2);
    await advance(limited.pollTimeout);
    expect(await polling).toMatchObject({ name: 'PollTimeoutError', state: { status: 'cancelled' } });
  });

  it.each([
    ['does not cancel', false],
    ['cancels', true],
  ])('pollTimeout also limits a request that hangs, and %s the chat', async (_name, cancelOnTimeout) => {
    stopClock();
    const server = await sseServer((res, { path }) => {
      if (path === '/v3/chat') return json(res, chat('in_progress'));
      if (path === '/v3/chat/cancel') return json(res, chat('canceled'));
      return undefined;
    });
    const options = { ...limited, cancelOnTimeout, timeout: 300_000, maxRetries: 2 };
    const status = cancelOnTimeout ? 'canceled' : 'in_progress';
    const polling = rejection(server.chat.createAndPoll(chatReq, options));
    await until(server, 2);
    await advance(limited.pollTimeout);
    expect(await polling).toMatchObject({ name: 'PollTimeoutError', state: { status } });
    await server.closedByClient();
    expect(server.requests).toHaveLength(cancelOnTimeout ? 3 : 2);
  });

  it('pollTimeout also limits the first request', async () => {
    stopClock();
    const server = await sseServer((res, { path }) =>
      path === '/v3/chat/cancel' ? json(res, chat('canceled')) : undefined,
    );
    const options = { ...limited, timeout: 300_000 };
    const polling = rejection(server.chat.poll('conv-1', 'chat-1', options));
    await until(server, 1);
    await advance(limited.pollTimeout);
    expect(await polling).toMatchObject({ name: 'PollTimeoutError', state: undefined });
    const canceling = rejection(server.chat.poll('conv-1', 'chat-1', { ...options, cancelOnTimeout: true }));
    await until(server, 2);
    await advance(limited.pollTimeout);
    expect(await canceling).toMatchObject({ name: 'PollTimeoutError', state: { status: 'canceled' } });
  });

  it('a cancel that is refused becomes the cause of the PollTimeoutError', async () => {
    stopClock();
    const server = await sseServer((res, { path }) =>
      path === '/v3/chat/cancel' ? json(res, undefined, { code: 4101, msg: 'denied' }) : json(res, chat('in_progress')),
    );
    const polling = rejection(server.chat.poll('conv-1', 'chat-1', { ...limited, cancelOnTimeout: true }));
    await until(server, 2);
    await advance(limited.pollTimeout);
    const error = await polling;
    expect(error).toBeInstanceOf(PollTimeoutError);
    expect(error).toMatchObject({ state: { id: 'chat-1' }, cause: { code: 4101 } });
  });

  it('a cancel that hangs is given up after 5 seconds', async () => {
    stopClock();
    const server = await sseServer((res, { path }) =>
      path === '/v3/chat/cancel' ? undefined : json(res, chat('in_progress')),
    );
    const polling = rejection(server.chat.createAndPoll(chatReq, { ...limited, cancelOnTimeout: true }));
    await until(server, 2);
    await advance(limited.pollTimeout);
    while (server.requests.at(-1)?.path !== '/v3/chat/cancel') await until(server, server.requests.length + 1);
    await advance(5000);
    const error = await polling;
    expect(error).toBeInstanceOf(PollTimeoutError);
    expect(error).toMatchObject({ state: { id: 'chat-1' }, cause: expect.any(Error) });
    await server.closedByClient();
  });

  it.each([{ pollInterval: -1 }, { pollTimeout: Number.NaN }, { pollInterval: Infinity }])(
    'refuses the option %o',
    async (options) => {
      const server = await states('in_progress');
      expect(await rejection(server.chat.poll('conv-1', 'chat-1', options))).toMatchObject({ name: 'CozeError' });
    },
  );
});

it('refuses a signal that is not an AbortSignal', async () => {
  const server = await states('in_progress');
  const options = { signal: Object({}) };
  expect(await rejection(server.chat.poll('conv-1', 'chat-1', options))).toMatchObject({ name: 'CozeError' });
});

describe('the wait between two requests', () => {
  beforeEach(() => void vi.useFakeTimers());

  /** A task that is final after some requests, and the times at which it was requested. */
  function task(requests: number) {
    const at: number[] = [];
    const start = Date.now();
    const task = {
      client: new Client({ token: 't' }),
      name: 'The task',
      redactor: new Redactor(),
      look: async () => at.push(Date.now() - start),
      isFinal: (count: number) => count >= requests,
    };
    return { at, task };
  }

  it('is half a second, then grows from one second to two', async () => {
    const { at, task: seven } = task(7);
    const done = poll(seven, {}, 0);
    await vi.advanceTimersByTimeAsync(60_000);
    await done;
    expect(at).toEqual([500, 1500, 2750, 4312, 6265, 8265, 10_265]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is one second at least after a request for the state', async () => {
    const { at, task: four } = task(4);
    const done = poll(four, {});
    await vi.advanceTimersByTimeAsync(60_000);
    await done;
    expect(at).toEqual([0, 1000, 2250, 3812]);
  });

  it('is pollInterval if that is given', async () => {
    const { at, task: three } = task(3);
    const done = poll(three, { pollInterval: 5000 }, 0);
    await vi.advanceTimersByTimeAsync(15_000);
    await done;
    expect(at).toEqual([5000, 10_000, 15_000]);
  });

  it('ends at pollTimeout', async () => {
    const { at, task: endless } = task(Infinity);
    const done = rejection(poll(endless, { pollTimeout: 2500 }, 0));
    await vi.advanceTimersByTimeAsync(2500);
    const error = await done;
    expect(error).toMatchObject({ state: 2 });
    expect(String(error)).toContain('The task did not end within 2500 ms');
    expect(at).toEqual([500, 1500]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('ends with the signal, and its listener is removed', async () => {
    const { task: endless } = task(Infinity);
    const controller = new AbortController();
    const reason = new Error('enough');
    const done = rejection(poll(endless, { pollTimeout: 9000, signal: controller.signal }, 0));
    await vi.advanceTimersByTimeAsync(1500);
    controller.abort(reason);
    expect(await done).toMatchObject({ name: 'UserAbortError', cause: reason });
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('does not start after an abort', async () => {
    const { task: endless } = task(Infinity);
    expect(await rejection(poll(endless, { signal: AbortSignal.abort() }, 0))).toMatchObject({
      name: 'UserAbortError',
    });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('workflows.runs.createAndPoll', () => {
  const run = (execute_status: string): object => ({
    execute_id: 'exec-1',
    execute_status,
    output: '{}',
    connector_id: '1024',
    connector_uid: 'user-1',
    run_mode: 2,
    create_time: 1,
    update_time: 2,
  });
  const started = (status?: string) =>
    sseServer((res, { path }) => {
      if (path === '/v1/workflow/run') return json(res, undefined, { execute_id: 'exec-1' });
      return status === undefined ? undefined : json(res, [run(status)]);
    });

  it.each(['Success', 'Fail'])('polls a run in the background until %s', async (status) => {
    const looks = [[], [run('Running')], [run(status)]];
    const server = await sseServer((res, { path }) =>
      path === '/v1/workflow/run' ? json(res, undefined, { execute_id: 'exec-1' }) : json(res, looks.shift()),
    );
    const result = await server.workflows.runs.createAndPoll(runReq, quick);
    expect(result).toMatchObject({ execute_id: 'exec-1', execute_status: status });
    expect(server.requests[0]?.body).toEqual({ workflow_id: 'flow-1', is_async: true });
    expect(server.requests.slice(1).map(({ path }) => path)).toEqual(
      Array<string>(3).fill('/v1/workflows/flow-1/run_histories/exec-1'),
    );
  });

  it('ends at a question, which waits for a reply as long as it is not sent', async () => {
    const interrupt_data = { event_id: '1/2', type: 2, data: '{}' };
    const looks = [[run('Running')], [{ ...run('Running'), interrupt_data }]];
    const server = await sseServer((res, { path }) =>
      path === '/v1/workflow/run' ? json(res, undefined, { execute_id: 'exec-1' }) : json(res, looks.shift()),
    );
    expect(await server.workflows.runs.createAndPoll(runReq, quick)).toMatchObject({ interrupt_data });
  });

  it('throws PollTimeoutError after pollTimeout', async () => {
    stopClock();
    const server = await started('Running');
    const polling = rejection(server.workflows.runs.createAndPoll(runReq, limited));
    await until(server, 3);
    await advance(limited.pollTimeout);
    const error = await polling;
    expect(error).toBeInstanceOf(PollTimeoutError);
    expect(error).toMatchObject({ state: { execute_status: 'Running' } });
  });

  it('pollTimeout also limits a request that hangs', async () => {
    stopClock();
    const server = await started();
    const polling = rejection(server.workflows.runs.createAndPoll(runReq, { ...limited, timeout: 300_000 }));
    await until(server, 2);
    await advance(limited.pollTimeout);
    expect(await polling).toBeInstanceOf(PollTimeoutError);
  });
});
