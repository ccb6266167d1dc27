import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { StreamTimeoutError } from '../../src/errors/stream-errors.js';
import { CozeAPI } from '../../src/index.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, collect, rejection, sseServer } = sse;
const begun = [sse.created, sse.delta('你好')];

/** Lets pending I/O and promises run. Works with a stopped clock. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

// First: undici would arm its own timer with a mocked setTimeout and never fire it.
describe("the body timeout of Node's fetch", () => {
  /** The global fetch with a shorter limit; the class of its dispatcher is at hand only through the instance. */
  const impatientFetch: typeof fetch = async (input, init) => {
    await fetch('data:,');
    const { constructor }: object = Reflect.get(globalThis, Symbol.for('undici.globalDispatcher.1'));
    const dispatcher: unknown = Reflect.construct(constructor, [{ bodyTimeout: 60 }]);
    return fetch(input, Object.assign({}, init, { dispatcher }));
  };

  it('becomes a StreamTimeoutError that says how to raise it', async () => {
    const server = await sseServer((res) => sse.open(res).write(begun.join('')), { fetch: impatientFetch });
    const error = await rejection(server.chat.stream(chatReq, { streamIdleTimeout: 600_000 }).text());
    expect(error).toBeInstanceOf(StreamTimeoutError);
    expect(error).toMatchObject({ logid: 'log-1', partial: { text: '你好' }, cause: expect.any(TypeError) });
    expect(String(error)).toMatch(/UND_ERR_BODY_TIMEOUT.*streamIdleTimeout.*bodyTimeout/);
  });

  const readings: readonly (readonly [string, (client: CozeAPI) => Promise<unknown>])[] = [
    ['a raw stream', async (client) => collect(await client.post('/v1/new', {}, true))],
    ['bytes as a stream', async (client) => new Response(await speech(client).stream()).arrayBuffer()],
    ['bytes', async (client) => speech(client)],
    ['bytes as a file', (client) => speech(client).toFile(join(tmpdir(), 'never-complete.wav'))],
  ];
  const speech = (client: CozeAPI) => client.audio.speech.create({ input: 'x', voice_id: '1' });

  it.each(readings)('becomes an error of the same kind for %s', async (_name, read) => {
    const server = await sseServer((res, { path }) => {
      res.writeHead(200, { 'content-type': path === '/v1/new' ? 'text/event-stream' : 'audio/wav' });
      res.write(sse.created);
    });
    const client = new CozeAPI({ token: 't', baseURL: server.url, fetch: impatientFetch, maxRetries: 0 });
    const error = await rejection(read(client));
    expect(error).toMatchObject({ name: expect.stringMatching(/^(Stream)?TimeoutError$/) });
    expect(String(error)).toMatch(/UND_ERR_BODY_TIMEOUT.*streamIdleTimeout.*bodyTimeout/);
  });
});

describe('a stream without data for streamIdleTimeout', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'hrtime', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  it('throws StreamTimeoutError with the limit and closes the connection', async () => {
    const server = await sseServer((res) => sse.open(res).write(begun.join('')), { streamIdleTimeout: 40 });
    const stream = server.chat.stream(chatReq);
    for (const _ of begun) await stream.next();
    const next = rejection(stream.next());
    await vi.advanceTimersByTimeAsync(40);
    const error = await next;
    expect(error).toBeInstanceOf(StreamTimeoutError);
    expect(error).toMatchObject({ logid: 'log-1', partial: { text: '你好', events: 2 } });
    expect(String(error)).toMatch(/40 ms.*streamIdleTimeout/);
    await server.closedByClient();
  });

  it('throws before the first byte, by the option of the call', async () => {
    const server = await sseServer((res) => sse.open(res));
    const stream = server.chat.stream(chatReq, { streamIdleTimeout: 30 });
    const text = rejection(stream.text());
    await stream.withResponse();
    await turn();
    await vi.advanceTimersByTimeAsync(30);
    expect(await text).toMatchObject({
      name: 'StreamTimeoutError',
      partial: { text: '', events: 0, lastEvent: undefined },
    });
  });

  it('yields a last event without its blank line before it ends', async () => {
    const options = { streamIdleTimeout: 30 };
    const server = await sseServer((res) => sse.open(res).write(`${sse.created}event:done\ndata:"[DONE]"`), options);
    const stream = server.chat.stream(chatReq);
    await stream.next();
    const rest = collect(stream);
    await vi.advanceTimersByTimeAsync(30);
    expect(await rest).toHaveLength(1);
    await server.closedByClient();
  });

  it('is no error after the event of a failure', async () => {
    const failure = sse.sse('error', { code: 1, msg: 'no' });
    const server = await sseServer((res) => sse.open(res).write([...begun, failure].join('')));
    const stream = server.chat.stream(chatReq, { streamIdleTimeout: 50 });
    for (const _ of [...begun, failure]) await stream.next();
    const end = stream.next();
    await vi.advanceTimersByTimeAsync(50);
    expect((await end).done).toBe(true);
    expect(await rejection(stream.text())).toMatchObject({ lastError: { code: 1, msg: 'no' } });
  });

  it('every byte restarts the time, a comment too', async () => {
    let push = (_text: string): void => undefined;
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => void (push = (text) => controller.enqueue(new TextEncoder().encode(text))),
    });
    const response = new Response(body, { headers: { 'content-type': 'text/event-stream' } });
    const server = await sseServer((res) => sse.send(res), { fetch: async () => response });
    const events = collect(server.chat.stream(chatReq, { streamIdleTimeout: 160 }));
    for (const text of [sse.created, ...Array<string>(6).fill(': ping\n'), sse.done]) {
      await vi.advanceTimersByTimeAsync(150);
      push(text);
    }
    expect(await events).toHaveLength(2);
  });

  it.each([0, Infinity, 2 ** 31])('is not limited by a streamIdleTimeout of %d', async (streamIdleTimeout) => {
    const server = await sseServer((res) => sse.send(res, ...sse.wholeTurn));
    expect(await collect(server.chat.stream(chatReq, { streamIdleTimeout }))).toHaveLength(7);
  });

  it('does not end while the reader does not wait for data', async () => {
    const server = await sseServer((res) => sse.open(res).write(begun.join('')));
    const stream = server.chat.stream(chatReq, { streamIdleTimeout: 1000 });
    await stream.next();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(vi.getTimerCount()).toBe(0);
    expect((await stream.next()).done).toBe(false);
    await stream.return();
    expect(vi.getTimerCount()).toBe(0);
  });
});
