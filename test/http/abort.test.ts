import { getEventListeners, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../src/http/index.js';
import { APIUserAbortError, InternalServerError, TimeoutError } from '../../src/errors/index.js';
import { json, serve, type Answer } from '../support/http-server.node.js';
import { bot, clientOf, createChat, createSpeech, getBot, listBots, rejection } from '../support/operations.js';

const reason = new Error('the user left');
const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

function expectAborted(error: unknown, signal: AbortSignal): void {
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error).toMatchObject({ name: 'UserAbortError', status: undefined, cause: reason });
  expect(listeners(signal)).toBe(0);
}

/** Aborts once the server is where the answer leaves it, and waits until the server sees the connection go. */
async function abortWhile(answer: (response: ServerResponse) => void, operation = getBot) {
  const controller = new AbortController();
  let closed: Promise<unknown> = Promise.resolve();
  const server = await serve((response) => {
    closed = once(response, 'close');
    answer(response);
    setTimeout(() => controller.abort(reason), 5);
  });
  const error = await rejection(clientOf(server.url).request(operation, bot, { signal: controller.signal }));
  await closed;
  expectAborted(error, controller.signal);
  expect(server.hits).toHaveLength(1);
}

describe('an abort', () => {
  it('before the call sends nothing and asks for no token', async () => {
    const server = await serve((response) => json(response, { code: 0 }));
    const token = vi.fn(() => 'tok');
    const signal = AbortSignal.abort(reason);
    const client = clientOf(server.url, { token });
    expectAborted(await rejection(client.request(getBot, bot, { signal })), signal);
    expectAborted(await rejection(client.request(getBot, bot, { signal }).asResponse()), signal);
    expectAborted(await rejection(client.openStream(createChat, {}, { signal })), signal);
    expect(token).not.toHaveBeenCalled();
    expect(server.hits).toHaveLength(0);
  });

  it('while the headers are awaited closes the connection', () => abortWhile(() => undefined));

  it('while the JSON body is read closes the connection', () =>
    abortWhile((response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"code":')));

  it('while the body of an error is read is an abort', () =>
    abortWhile((response) => response.writeHead(400, { 'content-type': 'application/json' }).write('{"code":')));

  it('while bytes are read closes the connection', () =>
    abortWhile((response) => response.writeHead(200, { 'content-type': 'audio/mpeg' }).write('abc'), createSpeech));

  it('while the token function runs sends nothing', async () => {
    const server = await serve((response) => json(response, { code: 0 }));
    const controller = new AbortController();
    const token = () => {
      setTimeout(() => controller.abort(reason));
      return new Promise<string>(() => undefined);
    };
    const call = clientOf(server.url, { token }).request(getBot, bot, { signal: controller.signal });
    expectAborted(await rejection(call), controller.signal);
    expect(server.hits).toHaveLength(0);
  });

  it('inside a synchronous token function sends nothing', async () => {
    const fetch = vi.fn<Fetch>(() => new Promise(() => undefined));
    const controller = new AbortController();
    const token = () => {
      controller.abort(reason);
      return 'tok';
    };
    const call = clientOf('http://unused.test', { token, fetch }).request(getBot, bot, { signal: controller.signal });
    expectAborted(await rejection(call), controller.signal);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('ends a call whose fetch ignores its signal', async () => {
    const controller = new AbortController();
    const fetch: Fetch = () => {
      setTimeout(() => controller.abort(reason));
      return new Promise(() => undefined);
    };
    const call = clientOf('http://unused.test', { fetch }).request(getBot, bot, { signal: controller.signal });
    expectAborted(await rejection(call), controller.signal);
  });

  it('wakes the wait between attempts', async () => {
    const controller = new AbortController();
    const server = await serve((response) => {
      response.on('finish', () => setTimeout(() => controller.abort(reason), 20));
      json(response, { code: 4013 }, 429, { 'retry-after': '200' });
    });
    const call = clientOf(server.url).request(getBot, bot, { signal: controller.signal });
    expectAborted(await rejection(call), controller.signal);
    expect(server.hits).toHaveLength(1);
  });

  it('between pages ends the iteration', async () => {
    const controller = new AbortController();
    const server = await serve((response, _, number) =>
      json(response, { code: 0, data: { items: [number], total: 9 } }),
    );
    const seen: unknown[] = [];
    const error = await rejection(
      (async () => {
        const page = clientOf(server.url).requestPage(listBots, {}, { signal: controller.signal });
        for await (const item of page) {
          seen.push(item);
          if (seen.length === 2) controller.abort(reason);
        }
      })(),
    );
    expectAborted(error, controller.signal);
    expect(seen).toEqual([1, 2]);
    expect(server.hits).toHaveLength(2);
  });

  it("of the client's signal ends its calls, beside a signal of the call", async () => {
    const server = await serve(() => undefined);
    const [all, one] = [new AbortController(), new AbortController()];
    const client = clientOf(server.url, { signal: all.signal });
    const calls = [client.request(getBot, bot, { signal: one.signal }), client.request(getBot, bot)] as const;
    const errors = calls.map((call) => rejection(call));
    await vi.waitUntil(() => server.hits.length === 2);
    one.abort(reason);
    expectAborted(await errors[0], one.signal);
    expect(listeners(all.signal)).toBe(1);
    all.abort(reason);
    expectAborted(await errors[1], all.signal);
    expectAborted(await rejection(client.request(getBot, bot)), all.signal);
  });

  it('keeps a reason that is no error', async () => {
    const error = await rejection(
      clientOf('http://unused.test').request(getBot, bot, { signal: AbortSignal.abort('why') }),
    );
    expect(error).toMatchObject({ cause: 'why' });
  });
});

describe("the caller's signal", () => {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const cases: [string, Answer, boolean][] = [
    ['success', (response) => json(response, { code: 0 }), true],
    ['failure', (response) => json(response, { code: 4000 }, 400), false],
    ['an envelope error', (response) => json(response, { code: 4000 }), false],
    ['retries that fail', (response) => json(response, {}, 500), false],
    ['a lost connection', (response) => response.socket?.destroy(), false],
    ['HTML', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'), false],
    ['an empty answer', (response) => response.writeHead(204).end(), true],
    ['a retry that succeeds', (response, _, number) => json(response, { code: number === 1 ? 4013 : 0 }), true],
  ];
  it.each(cases)('is let go after %s, and no timer is left', async (_, answer, succeeds) => {
    const server = await serve(answer);
    const { signal } = new AbortController();
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    const call = clientOf(server.url).request(getBot, bot, { signal });
    await (succeeds ? call : rejection(call));
    expect(listeners(signal)).toBe(0);
    const started = set.mock.results.map(({ value }) => value);
    expect(started.length).toBeGreaterThan(0);
    expect(clear.mock.calls.flat()).toEqual(expect.arrayContaining(started));
  });

  it('is let go when nobody asks for the data, so that a forgotten call keeps no process alive', async () => {
    const server = await serve((response) => json(response, { code: 0, data: 1 }));
    const { signal } = new AbortController();
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    const call = clientOf(server.url).request(getBot, bot, { signal, timeout: 123_456 });
    await vi.waitUntil(() => server.hits.length === 1 && listeners(signal) === 0);
    const started = set.mock.results.filter((_, index) => set.mock.calls[index]?.[1] === 123_456);
    expect(clear.mock.calls.flat()).toContain(started[0]?.value);
    expect(await call).toBe(1);
    expect(listeners(signal)).toBe(0);
  });

  it('can be shared by many calls at once without a warning about leaked listeners', async () => {
    const warnings: string[] = [];
    const onWarning = ({ name }: Error): void => void warnings.push(name);
    process.on('warning', onWarning);
    try {
      const server = await serve((response) => json(response, { code: 0, data: 1 }));
      const client = clientOf(server.url);
      const { signal } = new AbortController();
      const calls = Array.from({ length: 11 }, () => client.request(getBot, bot, { signal }));
      await vi.waitUntil(() => server.hits.length === 11);
      expect(await Promise.all(calls)).toEqual(Array(11).fill(1));
      await new Promise((resolve) => setImmediate(resolve));
      expect(warnings).toEqual([]);
      expect(listeners(signal)).toBe(0);
    } finally {
      process.off('warning', onWarning);
    }
  });

  it('is let go by asResponse()', async () => {
    const server = await serve((response) => json(response, { code: 4000 }));
    const { signal } = new AbortController();
    const response = await clientOf(server.url).request(getBot, bot, { signal }).asResponse();
    expect(listeners(signal)).toBe(0);
    expect(await response.json()).toEqual({ code: 4000 });
  });
});

describe('the timeout', () => {
  const slow = (head: (response: ServerResponse) => void) => serve(head);

  it('covers the headers, says so, and is never followed by a second POST', async () => {
    const server = await slow(() => undefined);
    const error = await rejection(clientOf(server.url).request(createChat, {}, { timeout: 30 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ status: undefined });
    expect(String(error)).toMatch(/POST \/v3\/chat: waited 30 ms for the response headers.*may have been processed/);
    expect(server.hits).toHaveLength(1);
  });

  it('covers the JSON body and closes the connection', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const server = await slow((response) => {
      closed = once(response, 'close');
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"code":');
    });
    const error = await rejection(clientOf(server.url, { timeout: 250, maxRetries: 0 }).request(getBot, bot));
    await closed;
    expect(String(error)).toContain('waited 250 ms for the response body');
  });

  it('covers the token function', async () => {
    const token = () => new Promise<string>(() => undefined);
    const error = await rejection(clientOf('http://unused.test', { token, timeout: 10 }).request(createChat, {}));
    expect(String(error)).toContain('the token function');
  });

  it('is one of an attempt: a GET is tried again with a fresh one', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const server = await serve((response, _, number) => {
      if (number === 3) json(response, { code: 0, data: 'late' });
    });
    expect(await clientOf(server.url, { timeout: 200 }).request(getBot, bot)).toBe('late');
    expect(server.hits).toHaveLength(3);
    vi.restoreAllMocks();
  });

  it('does not run while nobody waits for the body', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const fetch: Fetch = () => Promise.resolve(Response.json({ code: 0, data: 1 }));
    const call = clientOf('http://unused.test', { fetch }).request(getBot, bot);
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(900_000);
    expect(await call).toBe(1);
    vi.useRealTimers();
  });

  it('of a status error whose body stalls leaves the status error', async () => {
    const server = await slow((response) => response.writeHead(503, { 'content-type': 'application/json' }).write('{'));
    const error = await rejection(clientOf(server.url, { timeout: 250 }).request(createChat, {}));
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error).toMatchObject({ status: 503 });
  });

  it.each([0, Infinity, 2 ** 31])('of %d is no limit', async (timeout) => {
    const server = await serve((response) => setTimeout(() => json(response, { code: 0, data: 1 }), 10));
    expect(await clientOf(server.url, { timeout }).request(getBot, bot)).toBe(1);
  });

  it.each(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])("of Node's own fetch is named: %s", async (code) => {
    const cause = Object.assign(new Error('x'), { code });
    const fetch: Fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
    const error = await rejection(clientOf('http://unused.test', { fetch }).request(createChat, {}));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(String(error)).toContain(code);
    expect(String(error)).toContain('dispatcher');
  });
});
