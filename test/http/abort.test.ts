import { getEventListeners, once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { deferred } from '../../src/lib/polyfills.js';
import { type ClientOptions, type Fetch, type Operation, requestPage } from '../../src/http/index.js';
import { openStream } from '../../src/http/stream-response.js';
import { APIUserAbortError, InternalServerError, TimeoutError } from '../../src/errors/index.js';
import { eventually } from '../support/eventually.js';
import { json, serve, type Answer } from '../support/http-server.node.js';
import { bot, clientOf, createChat, createSpeech, getBot, listBots, rejection } from '../support/operations.js';

const reason = new Error('the user left');
const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;

function expectAborted(error: unknown, signal: AbortSignal): void {
  expect(error).toBeInstanceOf(APIUserAbortError);
  expect(error).toMatchObject({ name: 'UserAbortError', status: undefined, cause: reason });
  expect(listeners(signal)).toBe(0);
}

/**
 * Aborts a call while it waits for what the server does not send, and waits until the server sees the connection closed.
 *
 * @param answer - sends the headers and a part of the body; left out, nothing.
 */
async function abortWhile(answer?: (response: ServerResponse) => void, operation = getBot) {
  const controller = new AbortController();
  const abort = (): void => controller.abort(reason);
  let closed: Promise<unknown> = Promise.resolve();
  const server = await serve((response) => {
    closed = once(response, 'close');
    if (answer === undefined) abort();
    answer?.(response);
  });
  const fetch: Fetch = async (input, init) => {
    const response = await globalThis.fetch(input, init);
    // By then, the call reads the body.
    setImmediate(abort);
    return response;
  };
  const error = await rejection(clientOf(server.url, { fetch }).request(operation, bot, { signal: controller.signal }));
  await closed;
  expectAborted(error, controller.signal);
  expect(server.hits).toHaveLength(1);
}

describe('an abort by the caller', () => {
  it('before the call sends no request and requests no token', async () => {
    const server = await serve((response) => json(response, { code: 0 }));
    const token = vi.fn(() => 'tok');
    const signal = AbortSignal.abort(reason);
    const client = clientOf(server.url, { token });
    expectAborted(await rejection(client.request(getBot, bot, { signal })), signal);
    expectAborted(await rejection(client.request(getBot, bot, { signal }).asResponse()), signal);
    expectAborted(await rejection(openStream(client, createChat, {}, { signal })), signal);
    expect(token).not.toHaveBeenCalled();
    expect(server.hits).toHaveLength(0);
  });

  it('while waiting for the headers closes the connection', () => abortWhile());

  it('while reading the JSON body closes the connection', () =>
    abortWhile((response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"code":')));

  it('while reading the body of an error status is reported as an abort', () =>
    abortWhile((response) => response.writeHead(400, { 'content-type': 'application/json' }).write('{"code":')));

  it('while reading bytes closes the connection', () =>
    abortWhile((response) => response.writeHead(200, { 'content-type': 'audio/mpeg' }).write('abc'), createSpeech));

  it('while the token function runs sends no request', async () => {
    const server = await serve((response) => json(response, { code: 0 }));
    const controller = new AbortController();
    const called = deferred<void>();
    const token = () => {
      called.resolve();
      return new Promise<string>(() => undefined);
    };
    const failure = rejection(clientOf(server.url, { token }).request(getBot, bot, { signal: controller.signal }));
    await called.promise;
    controller.abort(reason);
    expectAborted(await failure, controller.signal);
    expect(server.hits).toHaveLength(0);
  });

  it('inside an asynchronous token function that fails later leaves no unhandled rejection', async () => {
    const controller = new AbortController();
    const token = async () => {
      controller.abort(reason);
      await Promise.resolve();
      throw new Error('too late');
    };
    const call = clientOf('http://unused.test', { token }).request(getBot, bot, { signal: controller.signal });
    expectAborted(await rejection(call), controller.signal);
  });

  it('inside a synchronous token function sends no request', async () => {
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

  it('ends a call even if its fetch ignores the signal', async () => {
    const controller = new AbortController();
    const called = deferred<void>();
    const fetch: Fetch = () => {
      called.resolve();
      return new Promise(() => undefined);
    };
    const call = clientOf('http://unused.test', { fetch }).request(getBot, bot, { signal: controller.signal });
    const failure = rejection(call);
    await called.promise;
    controller.abort(reason);
    expectAborted(await failure, controller.signal);
  });

  it('ends the wait before the next attempt', async () => {
    const controller = new AbortController();
    const server = await serve((response) => {
      json(response, { code: 4013 }, 429, { 'retry-after': '50' });
    });
    // The wait starts after this line of the log.
    const logger = {
      info: (line: string) => line.includes('retry in') && setImmediate(() => controller.abort(reason)),
    };
    const client = clientOf(server.url, { logger, logLevel: 'info' });
    const call = client.request(getBot, bot, { signal: controller.signal });
    expectAborted(await rejection(call), controller.signal);
    expect(server.hits).toHaveLength(1);
  });

  it('between two pages ends the iteration', async () => {
    const controller = new AbortController();
    const server = await serve((response, _, number) =>
      json(response, { code: 0, data: { items: [number], total: 9 } }),
    );
    const seen: unknown[] = [];
    const error = await rejection(
      (async () => {
        const page = requestPage(clientOf(server.url), listBots, {}, { signal: controller.signal });
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

  it('through the signal of the client ends all its calls, also those with a signal of their own', async () => {
    const server = await serve(() => undefined);
    const [all, one] = [new AbortController(), new AbortController()];
    const client = clientOf(server.url, { signal: all.signal });
    const calls = [client.request(getBot, bot, { signal: one.signal }), client.request(getBot, bot)] as const;
    const errors = calls.map((call) => rejection(call));
    await eventually(() => expect(server.hits).toHaveLength(2));
    one.abort(reason);
    expectAborted(await errors[0], one.signal);
    expect(listeners(all.signal)).toBe(1);
    all.abort(reason);
    expectAborted(await errors[1], all.signal);
    expectAborted(await rejection(client.request(getBot, bot)), all.signal);
  });

  it('keeps a reason that is not an Error as the cause', async () => {
    const error = await rejection(
      clientOf('http://unused.test').request(getBot, bot, { signal: AbortSignal.abort('why') }),
    );
    expect(error).toMatchObject({ cause: 'why' });
  });
});

describe('listeners on the signal of the caller', () => {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const cases: [string, Answer, boolean][] = [
    ['success', (response) => json(response, { code: 0 }), true],
    ['a status error', (response) => json(response, { code: 4000 }, 400), false],
    ['an envelope error', (response) => json(response, { code: 4000 }), false],
    ['retries that fail', (response) => json(response, {}, 500), false],
    ['a lost connection', (response) => response.socket?.destroy(), false],
    ['an HTML page', (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>'), false],
    ['an empty response', (response) => response.writeHead(204).end(), true],
    ['a retry that succeeds', (response, _, number) => json(response, { code: number === 1 ? 4013 : 0 }), true],
  ];
  it.each(cases)('are removed after %s, and all timers are cleared', async (_, answer, succeeds) => {
    const server = await serve(answer);
    const { signal } = new AbortController();
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    const timeout = 123_456;
    const call = clientOf(server.url).request(getBot, bot, { signal, timeout });
    await (succeeds ? call : rejection(call));
    expect(listeners(signal)).toBe(0);
    // Those of the call: the limit of each attempt, and the wait for the next one, here 0 ms. Fetch has others.
    const started = set.mock.results.filter((_, index) => [timeout, 0].includes(set.mock.calls[index]?.[1] ?? NaN));
    expect(started.length).toBeGreaterThanOrEqual(server.hits.length * 2 - 1);
    expect(clear.mock.calls.flat()).toEqual(expect.arrayContaining(started.map(({ value }) => value)));
  });

  it('are removed if the data is not used, so that a forgotten call does not keep the process alive', async () => {
    const server = await serve((response) => json(response, { code: 0, data: 1 }));
    const { signal } = new AbortController();
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    const call = clientOf(server.url).request(getBot, bot, { signal, timeout: 123_456 });
    await eventually(() => expect([server.hits.length, listeners(signal)]).toEqual([1, 0]));
    const started = set.mock.results.filter((_, index) => set.mock.calls[index]?.[1] === 123_456);
    expect(clear.mock.calls.flat()).toContain(started[0]?.value);
    expect(await call).toBe(1);
    expect(listeners(signal)).toBe(0);
  });

  it('are shared by simultaneous calls, so that Node does not warn of a leak', async () => {
    const warnings: string[] = [];
    const onWarning = ({ name }: Error): void => void warnings.push(name);
    process.on('warning', onWarning);
    try {
      const server = await serve((response) => json(response, { code: 0, data: 1 }));
      const client = clientOf(server.url);
      const { signal } = new AbortController();
      const calls = Array.from({ length: 11 }, () => client.request(getBot, bot, { signal }));
      await eventually(() => expect(server.hits).toHaveLength(11));
      expect(await Promise.all(calls)).toEqual(Array(11).fill(1));
      await new Promise((resolve) => setImmediate(resolve));
      expect(warnings).toEqual([]);
      expect(listeners(signal)).toBe(0);
    } finally {
      process.off('warning', onWarning);
    }
  });
});

describe('the option timeout', () => {
  const stopClock = (): void => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  afterEach(() => void vi.useRealTimers());

  /**
   * A call whose time limit passes while it waits for the server.
   *
   * @param head - sends the headers and a part of the body. Then the limit passes when the call has read the headers, else
   * when the request has arrived.
   */
  async function timeOut(
    options: Partial<ClientOptions>,
    operation: Operation,
    head?: (response: ServerResponse) => void,
  ) {
    stopClock();
    const reached = deferred<void>();
    let closed: Promise<unknown> = Promise.resolve();
    const server = await serve((response) => {
      closed = once(response, 'close');
      if (head === undefined) reached.resolve();
      head?.(response);
    });
    const logger = { info: (line: string) => line.includes('HTTP') && reached.resolve() };
    const client = clientOf(server.url, { logger, logLevel: 'info', ...options });
    const error = rejection(client.request(operation, bot));
    await reached.promise;
    await vi.advanceTimersByTimeAsync(options.timeout ?? 0);
    return { error: await error, closed, hits: server.hits };
  }

  it('ends the wait for the headers with an error that names it, and the POST is not repeated', async () => {
    const { error, hits } = await timeOut({ timeout: 250 }, createChat);
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ status: undefined });
    expect(String(error)).toMatch(/POST \/v3\/chat: waited 250 ms for the response headers.*may have been processed/);
    expect(hits).toHaveLength(1);
  });

  it('ends the reading of the JSON body and closes the connection', async () => {
    const { error, closed } = await timeOut({ timeout: 250, maxRetries: 0 }, getBot, (response) =>
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"code":'),
    );
    await closed;
    expect(String(error)).toContain('waited 250 ms for the response body');
  });

  it('ends the wait for the token function', async () => {
    const token = () => new Promise<string>(() => undefined);
    const error = await rejection(clientOf('http://unused.test', { token, timeout: 10 }).request(createChat, {}));
    expect(String(error)).toContain('the token function');
  });

  it('applies to each attempt: the retry of a GET has the whole time again', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    onTestFinished(() => void vi.restoreAllMocks());
    stopClock();
    const server = await serve((response, _, number) => {
      if (number === 3) json(response, { code: 0, data: 'late' });
    });
    // The delay before the next attempt starts after this line of the log.
    const logger = {
      info: (line: string) => line.includes('retry in') && setImmediate(() => vi.advanceTimersByTime(1)),
    };
    const call = clientOf(server.url, { timeout: 200, logger, logLevel: 'info' }).request(getBot, bot);
    const data = call.then((value) => value);
    for (const attempt of [1, 2]) {
      await eventually(() => expect(server.hits).toHaveLength(attempt));
      await vi.advanceTimersByTimeAsync(200);
    }
    await eventually(() => expect(server.hits).toHaveLength(3));
    expect(await data).toBe('late');
  });

  it('does not run while the body is not read', async () => {
    stopClock();
    const fetch: Fetch = () => Promise.resolve(Response.json({ code: 0, data: 1 }));
    const call = clientOf('http://unused.test', { fetch }).request(getBot, bot);
    await new Promise((resolve) => setImmediate(resolve));
    await vi.advanceTimersByTimeAsync(900_000);
    expect(await call).toBe(1);
  });

  it('while reading the body of an error status leaves the error of the status', async () => {
    const { error } = await timeOut({ timeout: 250 }, createChat, (response) =>
      response.writeHead(503, { 'content-type': 'application/json' }).write('{'),
    );
    expect(error).toBeInstanceOf(InternalServerError);
    expect(error).toMatchObject({ status: 503 });
  });

  it.each([0, Infinity, 2 ** 31])('%d is no limit', async (timeout) => {
    stopClock();
    const fetch = vi.fn<Fetch>(() => Promise.resolve(Response.json({ code: 0, data: 1 })));
    const call = clientOf('http://unused.test', { fetch, timeout }).request(getBot, bot);
    expect(fetch).toHaveBeenCalledOnce();
    expect(vi.getTimerCount()).toBe(0);
    expect(await call).toBe(1);
  });

  it.each(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT'])(
    "is not the limit of Node's fetch, which is reported by its code: %s",
    async (code) => {
      const cause = Object.assign(new Error('x'), { code });
      const fetch: Fetch = () => Promise.reject(new TypeError('fetch failed', { cause }));
      const error = await rejection(clientOf('http://unused.test', { fetch }).request(createChat, {}));
      expect(error).toBeInstanceOf(TimeoutError);
      expect(String(error)).toContain(code);
      expect(String(error)).toContain('dispatcher');
    },
  );
});
