import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PollTimeoutError } from '../../src/errors/stream-errors.js';
import { poll } from '../../src/streaming/poll.js';
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

describe('createAndPoll', () => {
  it.each([
    'completed',
    'failed',
    'canceled',
    'requires_action',
    'cancelled',
    'required_action',
    'conversation.chat.cancelled',
  ])('ends on %s', async (status) => {
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

  it('passes its options on to every request', async () => {
    const server = await states('in_progress', 'completed');
    await server.chat.createAndPoll(chatReq, { ...quick, headers: { 'x-mine': 'yes' } });
    expect(server.requests).toHaveLength(3);
    for (const { headers } of server.requests) expect(headers['x-mine']).toBe('yes');
    for (const { query } of server.requests.slice(1))
      expect(Object.fromEntries(query)).toEqual({ conversation_id: 'conv-1', chat_id: 'chat-1' });
  });

  it('does not wait for a chat that has ended at once', async () => {
    const server = await states('completed');
    await server.chat.createAndPoll(chatReq);
    expect(server.requests).toHaveLength(2);
  });
});

describe('chat.poll', () => {
  it('looks at once, then until the end', async () => {
    const server = await states('in_progress', 'completed');
    expect((await server.chat.poll('conv-1', 'chat-1', quick)).chat.status).toBe('completed');
    expect(server.requests).toHaveLength(3);
  });

  it('gives up after pollTimeout and leaves the chat alone', async () => {
    const server = await states('in_progress');
    const error = await rejection(server.chat.poll('conv-1', 'chat-1', { ...quick, pollTimeout: 20 }));
    expect(error).toBeInstanceOf(PollTimeoutError);
    expect(error).toMatchObject({ state: { status: 'in_progress' } });
    expect(server.requests.some(({ path }) => path === '/v3/chat/cancel')).toBe(false);
  });

  it('cancels the chat then, if told to', async () => {
    const server = await states('in_progress');
    const options = { ...quick, pollTimeout: 20, cancelOnTimeout: true };
    const error = await rejection(server.chat.poll('conv-1', 'chat-1', options));
    expect(error).toMatchObject({ name: 'PollTimeoutError', state: { status: 'canceled' } });
    expect(server.requests.at(-1)).toMatchObject({ body: { conversation_id: 'conv-1', chat_id: 'chat-1' } });
  });

  it('takes the result of a chat that ended just before it could be canceled', async () => {
    let canceled = false;
    const server = await sseServer((res, { path }) => {
      if (path === '/v3/chat/message/list') return json(res, []);
      if (path !== '/v3/chat/cancel') return json(res, chat(canceled ? 'completed' : 'in_progress'));
      canceled = true;
      return json(res, undefined, { code: 4104, msg: 'cannot be canceled' });
    });
    const result = await server.chat.poll('conv-1', 'chat-1', { ...quick, pollTimeout: 20, cancelOnTimeout: true });
    expect(result.chat.status).toBe('completed');
  });

  it('looks a chat up where the answer to the cancellation leaves it out', async () => {
    let canceled = false;
    const server = await sseServer((res, { path }) => {
      if (path !== '/v3/chat/cancel') return json(res, chat(canceled ? 'cancelled' : 'in_progress'));
      canceled = true;
      return json(res, undefined, { ChatV3ChatDetail: {} });
    });
    const options = { ...quick, pollTimeout: 20, cancelOnTimeout: true };
    expect(await rejection(server.chat.poll('conv-1', 'chat-1', options))).toMatchObject({
      name: 'PollTimeoutError',
      state: { status: 'cancelled' },
    });
  });

  it.each([
    ['leaves it alone', false],
    ['cancels it', true],
  ])('gives up at pollTimeout while a look hangs, and %s', async (_name, cancelOnTimeout) => {
    const server = await sseServer((res, { path }) => {
      if (path === '/v3/chat') return json(res, chat('in_progress'));
      if (path === '/v3/chat/cancel') return json(res, chat('canceled'));
      return undefined;
    });
    const options = { ...quick, pollTimeout: 40, cancelOnTimeout, timeout: 5000, maxRetries: 2 };
    const status = cancelOnTimeout ? 'canceled' : 'in_progress';
    expect(await rejection(server.chat.createAndPoll(chatReq, options))).toMatchObject({
      name: 'PollTimeoutError',
      state: { status },
    });
    await server.closedByClient();
    expect(server.requests).toHaveLength(cancelOnTimeout ? 3 : 2);
  });

  it('gives up at pollTimeout while the first look hangs', async () => {
    const server = await sseServer((res, { path }) =>
      path === '/v3/chat/cancel' ? json(res, chat('canceled')) : undefined,
    );
    const options = { pollTimeout: 40, timeout: 5000 };
    const error = await rejection(server.chat.poll('conv-1', 'chat-1', options));
    expect(error).toMatchObject({ name: 'PollTimeoutError', state: undefined });
    expect(await rejection(server.chat.poll('conv-1', 'chat-1', { ...options, cancelOnTimeout: true }))).toMatchObject({
      name: 'PollTimeoutError',
      state: { status: 'canceled' },
    });
  });

  it('keeps what refused to cancel as the cause', async () => {
    const server = await sseServer((res, { path }) =>
      path === '/v3/chat/cancel' ? json(res, undefined, { code: 4101, msg: 'denied' }) : json(res, chat('in_progress')),
    );
    const options = { ...quick, pollTimeout: 20, cancelOnTimeout: true };
    expect(await rejection(server.chat.poll('conv-1', 'chat-1', options))).toMatchObject({
      name: 'PollTimeoutError',
      cause: { code: 4101 },
    });
  });

  it.each([{ pollInterval: -1 }, { pollTimeout: Number.NaN }, { pollInterval: Infinity }])(
    'refuses %o',
    async (options) => {
      const server = await states('in_progress');
      expect(await rejection(server.chat.poll('conv-1', 'chat-1', options))).toMatchObject({ name: 'CozeError' });
    },
  );
});

it('refuses a signal that is none', async () => {
  const server = await states('in_progress');
  const options = { signal: Object({}) };
  expect(await rejection(server.chat.poll('conv-1', 'chat-1', options))).toMatchObject({ name: 'CozeError' });
});

describe('the waits', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Looks at a state that ends after some looks, and notes when it was looked at. */
  function watched(looks: number) {
    const at: number[] = [];
    const start = Date.now();
    const polled = {
      look: async () => at.push(Date.now() - start),
      isFinal: (count: number) => count >= looks,
      late: async (count: number): Promise<number> => {
        throw new PollTimeoutError('late', count);
      },
    };
    return { at, polled };
  }

  it('grow from one second to two', async () => {
    const { at, polled } = watched(6);
    const done = poll(polled, {}, 0);
    await vi.advanceTimersByTimeAsync(60_000);
    await done;
    expect(at).toEqual([1000, 2250, 3812, 5765, 7765, 9765]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are as long as they are told', async () => {
    const { at, polled } = watched(3);
    const done = poll(polled, { pollInterval: 5000 }, 0);
    await vi.advanceTimersByTimeAsync(15_000);
    await done;
    expect(at).toEqual([5000, 10_000, 15_000]);
  });

  it('end when the time is up', async () => {
    const { at, polled } = watched(Infinity);
    const done = rejection(poll(polled, { pollTimeout: 2500 }, 0));
    await vi.advanceTimersByTimeAsync(2500);
    expect(await done).toMatchObject({ state: 2 });
    expect(at).toEqual([1000, 2250]);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are broken off by the signal, which is let go', async () => {
    const { polled } = watched(Infinity);
    const controller = new AbortController();
    const reason = new Error('enough');
    const done = rejection(poll(polled, { pollTimeout: 9000, signals: [undefined, controller.signal] }, 0));
    await vi.advanceTimersByTimeAsync(1500);
    controller.abort(reason);
    expect(await done).toMatchObject({ name: 'UserAbortError', cause: reason });
    expect(getEventListeners(controller.signal, 'abort')).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('do not begin after an abort', async () => {
    const { polled } = watched(Infinity);
    expect(await rejection(poll(polled, { signals: [AbortSignal.abort()] }, 0))).toMatchObject({
      name: 'UserAbortError',
    });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('workflows.runs.createAndPoll', () => {
  const run = (execute_status: string): object => ({ execute_id: 'exec-1', execute_status, output: '{}' });

  it.each(['Success', 'Fail'])('runs in the background until %s', async (status) => {
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

  it('gives up after pollTimeout', async () => {
    const server = await sseServer((res, { path }) =>
      path === '/v1/workflow/run' ? json(res, undefined, { execute_id: 'exec-1' }) : json(res, [run('Running')]),
    );
    const error = await rejection(server.workflows.runs.createAndPoll(runReq, { ...quick, pollTimeout: 20 }));
    expect(error).toBeInstanceOf(PollTimeoutError);
    expect(error).toMatchObject({ state: { execute_status: 'Running' } });
  });

  it('gives up after pollTimeout while a look hangs', async () => {
    const server = await sseServer((res, { path }) =>
      path === '/v1/workflow/run' ? json(res, undefined, { execute_id: 'exec-1' }) : undefined,
    );
    const options = { ...quick, pollTimeout: 40, timeout: 5000 };
    expect(await rejection(server.workflows.runs.createAndPoll(runReq, options))).toBeInstanceOf(PollTimeoutError);
  });

  it('says so when the server names no run', async () => {
    const server = await sseServer((res) => json(res, '{}'));
    expect(await rejection(server.workflows.runs.createAndPoll(runReq))).toMatchObject({ name: 'CozeError' });
  });
});
