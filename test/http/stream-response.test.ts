import { getEventListeners, once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { deferred } from '../../src/lib/polyfills.js';
import type { Fetch } from '../../src/http/index.js';
import { webStreamIn } from '../../src/http/byte-stream.lazy.js';
import { openStream, type StreamResponse } from '../../src/http/stream-response.js';
import { Chat } from '../../src/resources/chat.js';
import {
  APIError,
  APIUserAbortError,
  AuthenticationError,
  InvalidResponseError,
  RateLimitError,
  TimeoutError,
} from '../../src/errors/index.js';
import { json, serve } from '../support/http-server.node.js';
import { clientOf, createChat, rejection } from '../support/operations.js';

const listeners = (signal: AbortSignal) => getEventListeners(signal, 'abort').length;
const events = { 'content-type': 'text/event-stream; charset=utf-8', 'x-tt-logid': 'L1' };
const read = (stream: StreamResponse) => new Response(webStreamIn(stream)).text();

describe('a stream response', () => {
  beforeEach(() => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it('has the unread body, the log id, the idle timeout and the label', async () => {
    const server = await serve((response) => response.writeHead(200, events).end('data: 1\n\n'));
    const stream = await openStream(clientOf(server.url), createChat, { stream: true });
    expect(stream).toMatchObject({ logid: 'L1', idleTimeout: 300_000, label: 'POST /v3/chat' });
    expect(stream.response.status).toBe(200);
    expect(await read(stream)).toBe('data: 1\n\n');
    expect(server.hits[0]?.body).toBe('{"stream":true}');
  });

  it('has the streamIdleTimeout of the call, else that of the client', async () => {
    const server = await serve((response) => response.writeHead(200, events).end());
    const client = clientOf(server.url, { streamIdleTimeout: 5 });
    expect((await openStream(client, createChat, {})).idleTimeout).toBe(5);
    expect((await openStream(client, createChat, {}, { streamIdleTimeout: 0 })).idleTimeout).toBe(0);
  });

  it('is not limited by the option timeout', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let finish = () => {};
    const server = await serve((response) => {
      response.writeHead(200, events).write('data: 1\n\n');
      finish = () => response.end('data: 2\n\n');
    });
    const stream = await openStream(clientOf(server.url), createChat, {});
    await vi.advanceTimersByTimeAsync(900_000);
    vi.useRealTimers();
    finish();
    expect(await read(stream)).toBe('data: 1\n\ndata: 2\n\n');
  });

  it('is aborted by the signal of the caller until finish() is called', async () => {
    const server = await serve((response) => response.writeHead(200, events).write('data: 1\n\n'));
    const controller = new AbortController();
    const stream = await openStream(clientOf(server.url), createChat, {}, { signal: controller.signal });
    expect(listeners(controller.signal)).toBe(1);
    stream.finish();
    stream.finish();
    expect(listeners(controller.signal)).toBe(0);
    controller.abort();
    expect(stream.cancellation.aborted).toBe(false);
    stream.abort();
  });

  it('ends with the reason of the signal, and removes the listener', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const server = await serve((response) => {
      closed = once(response, 'close');
      response.writeHead(200, events).write('data: 1\n\n');
    });
    const controller = new AbortController();
    const stream = await openStream(clientOf(server.url), createChat, {}, { signal: controller.signal });
    const text = rejection(read(stream));
    controller.abort('why');
    expect(stream.cancellation).toMatchObject({ aborted: true, reason: 'why' });
    await text;
    await closed;
    expect(listeners(controller.signal)).toBe(0);
  });

  it('is watched for silence by one timer, not by one for each chunk', async () => {
    let left = 100;
    const chunks = new ReadableStream<Uint8Array>({
      pull: (controller) => (left-- > 0 ? controller.enqueue(new Uint8Array(1)) : controller.close()),
    });
    const fetch: Fetch = () => Promise.resolve(new Response(chunks, { headers: events }));
    const stream = await openStream(clientOf('http://unused.test', { fetch }), createChat, {});
    const set = vi.spyOn(globalThis, 'setTimeout');
    const clear = vi.spyOn(globalThis, 'clearTimeout');
    const onBytes = vi.fn();
    await new Promise((onEnd) => stream.pipe({ onBytes, onEnd }));
    expect(onBytes).toHaveBeenCalledTimes(100);
    expect(set).toHaveBeenCalledOnce();
    expect(clear).toHaveBeenCalledWith(set.mock.results[0]?.value);
  });

  it('closes the connection on abort()', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const server = await serve((response) => {
      closed = once(response, 'close');
      response.writeHead(200, events).write('data: 1\n\n');
    });
    const { signal } = new AbortController();
    const stream = await openStream(clientOf(server.url), createChat, {}, { signal });
    stream.abort('enough');
    expect(stream.cancellation.reason).toBe('enough');
    await closed;
    expect(listeners(signal)).toBe(0);
  });
});

describe('opening a stream', () => {
  it('retries a request that the envelope says was turned away', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const server = await serve((response, _, number) =>
      number === 1 ? json(response, { code: 4013 }) : response.writeHead(200, events).end('data: 1\n\n'),
    );
    expect(await read(await openStream(clientOf(server.url), createChat, {}))).toBe('data: 1\n\n');
    expect(server.hits).toHaveLength(2);
    vi.restoreAllMocks();
  });

  it('throws the error of a JSON response with status 200, and calls onApiError', async () => {
    const seen: unknown[] = [];
    const server = await serve((response) => json(response, { code: 4013, msg: 'slow' }));
    const { signal } = new AbortController();
    const client = clientOf(server.url, { onApiError: (error) => seen.push(error), maxRetries: 0 });
    const error = await rejection(openStream(client, createChat, {}, { signal }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(seen).toEqual([error]);
    expect(listeners(signal)).toBe(0);
  });

  it('keeps code and msg of an error status', async () => {
    const server = await serve((response) => json(response, { code: 4100, msg: 'bad token' }, 401));
    expect(await rejection(openStream(clientOf(server.url), createChat, {}))).toMatchObject({
      name: 'AuthenticationError',
      status: 401,
      msg: 'bad token',
    });
  });

  it.each([
    ['JSON without an error', '{"code":0,"data":{}}', 'application/json', 'expected an event stream, received JSON'],
    ['HTML', '<title>Login</title>', 'text/html', 'expected an event stream, received text/html ("Login")'],
    ['empty', '', 'application/json', 'empty body'],
  ])('throws if the response is %s', async (_, body, type, what) => {
    const server = await serve((response) => response.writeHead(200, { 'content-type': type }).end(body));
    const error = await rejection(openStream(clientOf(server.url), createChat, {}));
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(String(error)).toContain(what);
    expect(server.hits).toHaveLength(1);
  });

  it('reports JSON with the content type of a stream like any other error', async () => {
    const body = '{"code":4100,"msg":"bad token","detail":{"logid":"L2"}}';
    const server = await serve((response) => response.writeHead(200, events).end(body));
    const seen: unknown[] = [];
    const lines: string[] = [];
    const client = clientOf('https://api.coze.com', {
      fetch: (_, init) => globalThis.fetch(server.url, init),
      onApiError: (error) => seen.push(error),
      logLevel: 'debug',
      logger: { info: (line) => lines.push(line), debug: (...line) => lines.push(JSON.stringify(line)) },
    });
    const { signal } = new AbortController();
    const error = await rejection(new Chat(client).stream({ bot_id: '1', user_id: '1' }, { signal }).text());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error).toMatchObject({ code: 4100, msg: 'bad token', logid: 'L2' });
    expect(String(error)).toContain("set region: 'cn'");
    expect(seen).toEqual([error]);
    expect(lines.filter((line) => line.includes('failed, AuthenticationError'))).toHaveLength(1);
    expect(lines.filter((line) => line.includes(' response') && line.includes('bad token'))).toHaveLength(1);
    expect(listeners(signal)).toBe(0);
  });

  it.each([
    ['<title>Login</title>', 'expected an event stream, received HTML ("Login")'],
    ['{"code":', 'expected an event stream, received malformed JSON'],
  ])('names the real kind of a body with the content type of a stream: %s', async (body, what) => {
    const server = await serve((response) => response.writeHead(200, events).end(body));
    const error = await rejection(new Chat(clientOf(server.url)).stream({ bot_id: '1', user_id: '1' }).text());
    expect(error).toBeInstanceOf(InvalidResponseError);
    expect(String(error)).toContain(what);
  });

  it('throws if the response has no body', async () => {
    const fetch: Fetch = () => Promise.resolve(new Response(null, { headers: events }));
    const error = await rejection(openStream(clientOf('http://unused.test', { fetch }), createChat, {}));
    expect(error).toBeInstanceOf(APIError);
    expect(String(error)).toContain('no body');
  });

  it('is limited by the option timeout, including the body of an error', async () => {
    const silent = await serve(() => undefined);
    const error = await rejection(openStream(clientOf(silent.url), createChat, {}, { timeout: 20 }));
    expect(error).toBeInstanceOf(TimeoutError);
    const stuck = await serve((response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{'));
    expect(await rejection(openStream(clientOf(stuck.url), createChat, {}, { timeout: 20 }))).toBeInstanceOf(
      TimeoutError,
    );
  });

  it('can be aborted', async () => {
    const controller = new AbortController();
    const received = deferred<void>();
    const server = await serve(() => received.resolve());
    const failure = rejection(openStream(clientOf(server.url), createChat, {}, { signal: controller.signal }));
    await received.promise;
    controller.abort('why');
    const error = await failure;
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: 'why' });
    expect(listeners(controller.signal)).toBe(0);
  });
});
