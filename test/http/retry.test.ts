import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../src/http/index.js';
import { openStream } from '../../src/http/stream-response.js';
import {
  APIConnectionError,
  ConversationBusyError,
  InternalServerError,
  RateLimitError,
} from '../../src/errors/index.js';
import { deadURL, json, serve, type Answer } from '../support/http-server.node.js';
import { bot, clientOf, createChat, getBot, rejection } from '../support/operations.js';

const success = { code: 0, msg: '', data: { id: '1' } };
const failing =
  (times: number, fail: Answer): Answer =>
  (response, hit, number) =>
    number <= times ? fail(response, hit, number) : json(response, success);
const envelope =
  (code: number, status = 200): Answer =>
  (response) =>
    json(response, { code, msg: 'no' }, status);
const reset: Answer = (response) => response.socket?.resetAndDestroy();

describe('a retry', () => {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ['HTTP 408', envelope(1, 408)],
    ['HTTP 409', envelope(1, 409)],
    ['HTTP 429', envelope(1, 429)],
    ['HTTP 500', envelope(5000, 500)],
    [
      'HTTP 502 with HTML',
      ((response) => response.writeHead(502, { 'content-type': 'text/html' }).end('<p>')) satisfies Answer,
    ],
    ['HTTP 503', envelope(1, 503)],
    ['code 4009', envelope(4009)],
    ['code 4013', envelope(4013)],
    ['code 4020', envelope(4020)],
    ['a reset', reset],
    [
      'a reset in the body',
      ((response) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' }).write('{"code":');
        setImmediate(() => response.socket?.resetAndDestroy());
      }) satisfies Answer,
    ],
  ])('repeats a GET after %s', async (_, fail) => {
    const server = await serve(failing(2, fail));
    expect(await clientOf(server.url).request(getBot, bot)).toEqual({ id: '1' });
    expect(server.hits).toHaveLength(3);
  });

  it('repeats a HEAD, which changes nothing', async () => {
    const server = await serve(failing(2, reset));
    expect(await clientOf(server.url).request({ ...getBot, method: 'HEAD' }, bot)).toBeUndefined();
    expect(server.hits).toHaveLength(3);
  });

  it.each([400, 401, 403, 404, 422])('does not repeat a GET after HTTP %d', async (status) => {
    const server = await serve(envelope(1, status));
    expect(await rejection(clientOf(server.url).request(getBot, bot))).toMatchObject({ status });
    expect(server.hits).toHaveLength(1);
  });

  it.each([4000, 4016, 4100, 4200, 5000])('does not repeat a GET after code %d', async (code) => {
    const server = await serve(envelope(code));
    expect(await rejection(clientOf(server.url).request(getBot, bot))).toMatchObject({ code, status: 200 });
    expect(server.hits).toHaveLength(1);
  });

  it.each([
    ['HTTP 429', envelope(1, 429)],
    ['code 4009', envelope(4009)],
    ['code 4013 with HTTP 400', envelope(4013, 400)],
    ['code 4020', envelope(4020)],
  ])('repeats a POST with the same body after %s', async (_, fail) => {
    const server = await serve(failing(2, fail));
    expect(await clientOf(server.url).request(createChat, { bot_id: '7' })).toEqual({ id: '1' });
    expect(server.hits.map((hit) => hit.body)).toEqual(Array(3).fill('{"bot_id":"7"}'));
  });

  it.each([
    ['HTTP 500', envelope(5000, 500)],
    ['HTTP 502', envelope(1, 502)],
    ['HTTP 503', envelope(1, 503)],
    ['HTTP 504', envelope(1, 504)],
    ['HTTP 500 with code 4013', envelope(4013, 500)],
    ['HTTP 408', envelope(1, 408)],
    ['HTTP 409', envelope(1, 409)],
    ['code 5000', envelope(5000)],
    ['code 4016', envelope(4016)],
    ['a reset', reset],
  ])('does not repeat a POST after %s: a chat must not happen twice', async (_, fail) => {
    const server = await serve(failing(1, fail));
    await rejection(clientOf(server.url, { maxRetries: 5 }).request(createChat, {}));
    await rejection(openStream(clientOf(server.url, { maxRetries: 5 }), createChat, {})).catch(() => undefined);
    expect(server.hits).toHaveLength(2);
  });

  it.each(['PUT', 'DELETE'] as const)('does not repeat a %s after a reset', async (method) => {
    const server = await serve(reset);
    const error = await rejection(clientOf(server.url).request({ ...createChat, method }, {}));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(server.hits).toHaveLength(1);
  });

  it('repeats a POST after a refused connection, because it was not sent', async () => {
    const server = await serve((response) => json(response, success));
    const dead = await deadURL();
    let tries = 0;
    const fetch: Fetch = (url, init) => globalThis.fetch(++tries < 3 ? `${dead}/v3/chat` : url, init);
    expect(await clientOf(server.url, { fetch }).request(createChat, {})).toEqual({ id: '1' });
    expect(tries).toBe(3);
    expect(server.hits).toHaveLength(1);
  });

  it.each([
    { code: 'EAI_AGAIN', syscall: 'getaddrinfo' },
    { code: 'EHOSTUNREACH', syscall: 'connect' },
    { code: 'UND_ERR_CONNECT_TIMEOUT' },
  ])('repeats a POST after %o, because it was not sent', async (fault) => {
    const server = await serve((response) => json(response, success));
    let tries = 0;
    const fetch: Fetch = (url, init) => {
      const cause = Object.assign(new Error('unsent'), fault);
      return ++tries < 3 ? Promise.reject(new TypeError('fetch failed', { cause })) : globalThis.fetch(url, init);
    };
    expect(await clientOf(server.url, { fetch }).request(createChat, {})).toEqual({ id: '1' });
    expect(tries).toBe(3);
    expect(server.hits).toHaveLength(1);
  });

  it('ends in an APIConnectionError with its cause if the connection is refused again', async () => {
    const error = await rejection(clientOf(await deadURL()).request(createChat, {}));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(String(error)).toContain('ECONNREFUSED');
    expect(error).toMatchObject({ status: undefined, cause: { cause: { code: 'ECONNREFUSED' } } });
  });

  it('does not repeat a POST if only one of several addresses refused the connection', async () => {
    let tries = 0;
    const inner = [
      Object.assign(new Error('a'), { code: 'ECONNREFUSED' }),
      Object.assign(new Error('b'), { code: 'ECONNRESET' }),
    ];
    const fetch: Fetch = () => {
      tries++;
      return Promise.reject(new TypeError('fetch failed', { cause: new AggregateError(inner) }));
    };
    await rejection(clientOf('http://unused.test', { fetch }).request(createChat, {}));
    expect(tries).toBe(1);
  });

  it.each(['client', 'call'])(
    'repeats a call after code 4016 only with retryConversationBusy of the %s',
    async (where) => {
      const server = await serve(failing(1, envelope(4016)));
      const on = { retryConversationBusy: true };
      const client = clientOf(server.url, where === 'client' ? on : {});
      expect(await client.request(createChat, {}, where === 'call' ? on : {})).toEqual({ id: '1' });
      expect(server.hits).toHaveLength(2);
    },
  );

  it('ends in a ConversationBusyError after code 4016 otherwise', async () => {
    const server = await serve(envelope(4016));
    const error = await rejection(clientOf(server.url).request(createChat, {}));
    expect(error).toBeInstanceOf(ConversationBusyError);
    expect(String(error)).toContain('retryConversationBusy');
  });

  it('is limited by maxRetries, that of the call before that of the client, for statuses and envelopes together', async () => {
    const server = await serve((response, _, number) => json(response, { code: 4013 }, number % 2 === 0 ? 429 : 200));
    expect(await rejection(clientOf(server.url).request(getBot, bot))).toBeInstanceOf(RateLimitError);
    expect(server.hits).toHaveLength(3);
    await rejection(clientOf(server.url, { maxRetries: 4 }).request(getBot, bot));
    expect(server.hits).toHaveLength(8);
    await rejection(clientOf(server.url, { maxRetries: 4 }).request(getBot, bot, { maxRetries: 0 }));
    expect(server.hits).toHaveLength(9);
  });

  it('calls the token function before every attempt', async () => {
    const server = await serve(failing(2, envelope(4013)));
    let asked = 0;
    await clientOf(server.url, { token: async () => `t${++asked}` }).request(createChat, {});
    expect(server.hits.map((hit) => hit.headers.authorization)).toEqual(['Bearer t1', 'Bearer t2', 'Bearer t3']);
  });
});

describe('the delay of the next attempt', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  /** How long the client waits before each attempt after the first, when every answer is the given one. */
  async function waits(answer: () => Response, maxRetries: number, most = 600_000, timeout = 0): Promise<number[]> {
    let now = 0;
    const sent: number[] = [];
    const fetch: Fetch = () => {
      sent.push(now);
      return Promise.resolve(answer());
    };
    const done = rejection(clientOf('http://unused.test', { fetch, maxRetries, timeout }).request(getBot, bot));
    await vi.advanceTimersByTimeAsync(0);
    while (sent.length <= maxRetries && now < most) {
      now += 50;
      await vi.advanceTimersByTimeAsync(50);
    }
    await done;
    return sent.slice(1).map((at, index) => at - (sent[index] ?? 0));
  }

  it('has a limit that doubles from half a second to eight seconds', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9999999);
    expect(await waits(() => Response.json({}, { status: 500 }), 7)).toEqual([500, 1000, 2000, 4000, 8000, 8000, 8000]);
  });

  it('is random between zero and the limit each time', async () => {
    vi.spyOn(Math, 'random').mockReturnValueOnce(0.1).mockReturnValueOnce(0.5).mockReturnValueOnce(0);
    expect(await waits(() => Response.json({ code: 4013 }), 3)).toEqual([50, 500, 50]);
  });

  const limited = (retryAfter: string) => () =>
    Response.json({ code: 4013 }, { status: 429, headers: { 'retry-after': retryAfter } });

  it('is that of Retry-After in seconds, also zero', async () => {
    expect(await waits(limited('7'), 2)).toEqual([7000, 7000]);
    expect(await waits(limited('0'), 1)).toEqual([0]);
    expect(await waits(limited('1.5'), 1)).toEqual([1500]);
  });

  it('is that of Retry-After as a date', async () => {
    vi.spyOn(Date, 'now').mockReturnValue(Date.parse('Sun, 22 Nov 2026 12:00:00 GMT'));
    expect(await waits(limited('Sun, 22 Nov 2026 12:00:09 GMT'), 1)).toEqual([9000]);
    expect(await waits(limited('Sun, 22 Nov 2026 11:00:00 GMT'), 1)).toEqual([0]);
  });

  it.each(['soon', '-5', '', 'NaN'])('is not that of Retry-After if it is %o', async (value) => {
    vi.spyOn(Math, 'random').mockReturnValue(0.9999999);
    expect(await waits(limited(value), 2)).toEqual([500, 1000]);
  });

  it.each(['61', '300', '1000000000000', '99999999999999999999999', 'Sun, 22 Nov 2099 12:00:00 GMT'])(
    'is not waited for if it is more than a minute: %s',
    async (value) => {
      expect(await waits(limited('60'), 1)).toEqual([60_000]);
      expect(await waits(limited(value), 3, 1000)).toEqual([]);
    },
  );

  it('is not waited for if it is more than the timeout of the call', async () => {
    expect(await waits(limited('2'), 1, 5_000, 2_000)).toEqual([2_000]);
    expect(await waits(limited('3'), 3, 5_000, 2_000)).toEqual([]);
  });
});

it('an error status whose body breaks off is reported as the error of that status', async () => {
  const server = await serve((response) => {
    response
      .writeHead(500, { 'content-type': 'application/json', 'content-length': '100', 'x-tt-logid': 'L1' })
      .write('{');
    setImmediate(() => response.socket?.resetAndDestroy());
  });
  const error = await rejection(clientOf(server.url).request(createChat, {}));
  expect(error).toBeInstanceOf(InternalServerError);
  expect(error).toMatchObject({ status: 500, logid: 'L1' });
});
