import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ClientOptions } from '../../src/http/index.js';
import { StreamResponse } from '../../src/http/stream-response.js';
import { SseDecoder } from '../../src/streaming/sse-decoder.js';
import { eventually } from '../support/eventually.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, sseServer } = sse;

afterEach(() => void vi.restoreAllMocks());

/** A body that counts the chunks that were requested. */
function countedBody(chunks: readonly Uint8Array[]) {
  const state = { pulled: 0, canceled: 0 };
  const body = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        const chunk = chunks[state.pulled];
        if (chunk === undefined) return controller.close();
        state.pulled += 1;
        controller.enqueue(chunk);
      },
      cancel: () => void (state.canceled += 1),
    },
    { highWaterMark: 0 },
  );
  const response = new Response(body, { headers: { 'content-type': 'text/event-stream' } });
  return { state, fetch: async () => response };
}

/** Replaces a method of all arrays and returns the function that restores it. A mock of Vitest would count its own calls. */
function replace(
  name: 'shift' | 'splice' | 'join',
  method: (this: unknown[], ...args: unknown[]) => unknown,
): () => void {
  const original: unknown = Reflect.get(Array.prototype, name);
  Reflect.set(Array.prototype, name, method);
  return () => void Reflect.set(Array.prototype, name, original);
}

/** Counts the items that shift() and splice() move in long arrays. */
function countMoves(): () => number {
  let moved = 0;
  const counted = (name: 'shift' | 'splice'): (() => void) => {
    const method = Array.prototype[name];
    return replace(name, function (...args) {
      if (this.length > 1_000) moved += this.length;
      return Reflect.apply(method, this, args);
    });
  };
  const restore = [counted('shift'), counted('splice')];
  return () => {
    for (const back of restore) back();
    return moved;
  };
}

/** Counts the characters that join() copies: the parser joins the parts of a line with it. */
function countJoined(): () => number {
  const { join } = Array.prototype;
  let copied = 0;
  const restore = replace('join', function (separator) {
    const joined = join.call(this, typeof separator === 'string' ? separator : undefined);
    copied += joined.length;
    return joined;
  });
  return () => {
    restore();
    return copied;
  };
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('a slow reader', () => {
  it('slows the server down', async () => {
    let paused = false;
    const block = sse.delta('x'.repeat(50_000));
    const server = await sseServer(async (res) => {
      sse.open(res);
      let sent = 0;
      while (res.write(block) && sent < 2_000) sent += 1;
      paused = sent < 2_000;
      await once(res, 'drain');
      res.end(sse.done);
    });
    const stream = server.chat.stream(chatReq);
    await stream.next();
    await eventually(() => expect(paused).toBe(true));
    for await (const part of stream) if (part.event === 'done') break;
  });

  it('no chunk is read before its events are needed', async () => {
    const { state, fetch } = countedBody(Array.from({ length: 100 }, () => bytes(sse.delta('a') + sse.delta('b'))));
    const server = await sseServer((res) => sse.send(res), { fetch });
    const stream = server.chat.stream(chatReq);
    for (const pulled of [1, 1, 2, 2, 3]) {
      await stream.next();
      expect(state.pulled).toBe(pulled);
    }
    await stream.return();
    expect(state).toEqual({ pulled: 3, canceled: 1 });
  });

  it('only the payloads of events that are taken are parsed', async () => {
    const { fetch } = countedBody([bytes(sse.delta('a').repeat(100_000))]);
    const server = await sseServer((res) => sse.send(res), { fetch });
    const stream = server.chat.stream(chatReq);
    const parse = vi.spyOn(JSON, 'parse');
    for (let n = 0; n < 3; n++) await stream.next();
    expect(parse).toHaveBeenCalledTimes(3);
    await stream.return();
  });
});

it('events for helpers are kept for a reader up to 64 MiB, and a reader that begins later gets an error', async () => {
  const delta = bytes(sse.delta('a'.repeat(1_000_000)));
  const { fetch } = countedBody([...Array<Uint8Array>(70).fill(delta), bytes(sse.done)]);
  const server = await sseServer((res) => sse.send(res), { fetch, validate: 'off' });
  const stream = server.chat.stream(chatReq);
  expect(await stream.text()).toHaveLength(70_000_000);
  const error: unknown = await stream.next().catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({
    name: 'StreamLimitError',
    message: expect.stringContaining('more than 67108864 bytes of events were received for helpers and not read'),
  });
  expect(await stream.next()).toEqual({ done: true, value: undefined });
});

it('events for helpers are kept for a reader up to a quarter of maxResponseBytes, and at least 16 MiB', async () => {
  const delta = bytes(sse.delta('a'.repeat(1_000_000)));
  for (const [maxResponseBytes, events, isKept] of [
    [100_000_000, 20, true],
    [40_000_000, 20, false],
    [20_000_000, 15, true],
  ] as const) {
    const { fetch } = countedBody([...Array<Uint8Array>(events).fill(delta), bytes(sse.done)]);
    const server = await sseServer((res) => sse.send(res), { fetch, validate: 'off' });
    const stream = server.chat.stream(chatReq, { maxResponseBytes });
    expect(await stream.text()).toHaveLength(events * 1_000_000);
    const read = sse.collect(stream).then(
      (all) => all.length,
      (error: unknown) => error,
    );
    expect(await read).toEqual(isKept ? events + 1 : expect.objectContaining({ name: 'StreamLimitError' }));
  }
});

it('events that a helper received are those that were sent, however many there are', async () => {
  const odd =
    'data: {"a":"数\\ud83d\\u0000"}\n\nid: 7\nevent: new\ndata: \u0001"\\\ndata: x\n\nevent: PING\ndata: \n\n';
  const node = (n: number) => sse.sse('Message', sse.nodeMessage(`${n} 数🌍"`.repeat(n % 50)), n);
  const text = odd + Array.from({ length: 3000 }, (_, n) => node(n) + (n % 500 === 0 ? odd : '')).join('');
  const server = await sseServer((res) => sse.send(res, text, sse.sse('Done', {}, 3000)), { logLevel: 'off' });
  const sent = await sse.collect(server.workflows.runs.stream(sse.runReq));
  expect(sent).toHaveLength(3001 + 7 * 3);
  const stream = server.workflows.runs.stream(sse.runReq);
  await stream.finalOutput();
  expect(await sse.collect(stream)).toEqual(sent);
  const between = server.workflows.runs.stream(sse.runReq);
  const first = [(await between.next()).value, (await between.next()).value];
  await between.text();
  expect([...first, ...(await sse.collect(between))]).toEqual(sent);
});

describe('the work is linear in the bytes', () => {
  const CHUNK = 65_536;

  it('for one event of 50 MB', async () => {
    const big = bytes(sse.delta('数'.repeat(17_000_000)) + sse.done);
    const chunks = Array.from({ length: Math.ceil(big.length / CHUNK) }, (_, n) =>
      big.subarray(n * CHUNK, (n + 1) * CHUNK),
    );
    const { state, fetch } = countedBody(chunks);
    const server = await sseServer((res) => sse.send(res), { fetch });
    const fed = { bytes: 0 };
    const { write } = Object.getOwnPropertyDescriptors(SseDecoder.prototype);
    vi.spyOn(SseDecoder.prototype, 'write').mockImplementation(function (this: SseDecoder, piece) {
      fed.bytes += piece.byteLength;
      write.value?.call(this, piece);
    });
    const copied = countJoined();
    const stream = server.chat.stream(chatReq);
    const event = (await stream.next()).value;
    expect(event?.event === 'conversation.message.delta' && event.data.content.length).toBe(17_000_000);
    expect((await stream.next()).value?.event).toBe('done');
    expect(state.pulled).toBe(chunks.length);
    expect(fed.bytes).toBe(big.length);
    expect(copied()).toBeLessThan(big.length);
    await stream.next();
  });

  it('for many events in one chunk, as no queue moves its items', async () => {
    const { fetch } = countedBody([bytes(sse.delta('a').repeat(20_000) + sse.done)]);
    const server = await sseServer((res) => sse.send(res), { fetch });
    const stream = server.chat.stream(chatReq);
    const moved = countMoves();
    expect(await stream.text()).toHaveLength(20_000);
    for await (const _ of stream);
    expect(moved()).toBe(0);
  });
});

describe('while an event waits for its schema', () => {
  /** A stream whose events may be delivered only after `load()`. */
  async function loading(handler: sse.Handler, options: Partial<ClientOptions> = {}) {
    const server = await sseServer(handler, { ...options, validate: 'off' });
    let load = (): void => undefined;
    const ready = new Promise<void>((resolve) => (load = resolve));
    vi.spyOn(StreamResponse.prototype, 'checkEvent').mockReturnValue(ready);
    return { server, stream: server.chat.stream(chatReq), load };
  }
  const turn = () => new Promise((resolve) => setImmediate(resolve));

  it('no event is delivered; later all are, in order', async () => {
    const { stream, load } = await loading((res) => sse.send(res, ...sse.wholeTurn));
    let isDelivered = false;
    const first = stream.next().finally(() => (isDelivered = true));
    await stream.withResponse();
    await turn();
    expect(isDelivered).toBe(false);
    load();
    expect((await first).value?.event).toBe('conversation.chat.created');
    expect(await sse.collect(stream)).toHaveLength(6);
  });

  it('events are received, and not lost when the connection breaks', async () => {
    const { stream, load, server } = await loading((res) => {
      sse.open(res).write(sse.created + sse.delta('Hi'), () => res.destroy());
    });
    const first = stream.next();
    await stream.withResponse();
    await eventually(() => expect(server.sockets.size).toBe(0));
    await turn();
    load();
    expect((await first).value?.event).toBe('conversation.chat.created');
    expect((await stream.next()).value?.event).toBe('conversation.message.delta');
    expect(await sse.rejection(stream.next())).toMatchObject({ name: 'StreamInterruptedError' });
  });

  it('an abort ends the wait and closes the connection', async () => {
    const { stream, server } = await loading((res) => sse.open(res).write(sse.created));
    const first = stream.next();
    await stream.withResponse();
    stream.abort('enough');
    expect(await sse.rejection(first)).toMatchObject({ name: 'UserAbortError', cause: 'enough' });
    await server.closedByClient();
  });

  it('receiving pauses when more events wait', async () => {
    const chunks = Array.from({ length: 1000 }, () => bytes(sse.delta('a')));
    const { state, fetch } = countedBody([...chunks, bytes(sse.done)]);
    const { stream, load } = await loading((res) => sse.send(res), { fetch });
    const text = stream.text();
    await eventually(() => expect(state.pulled).toBeGreaterThan(1));
    for (let n = 0; n < 10; n++) await turn();
    expect(state.pulled).toBe(2);
    load();
    expect(await text).toHaveLength(1000);
  });

  it.each([
    ['an event with an unknown name is text', 'broken', [undefined, 'StreamInterruptedError']],
    ['an event of the contract throws StreamParseError', 'conversation.message.delta', ['StreamParseError', undefined]],
  ])('a last event with its blank line is not cut off: %s', async (_name, event, errors) => {
    const { fetch } = countedBody([bytes(sse.created + sse.sse(event, '{"a":'))]);
    const { stream, load } = await loading((res) => sse.send(res), { fetch });
    const first = stream.next();
    await stream.withResponse();
    for (let n = 0; n < 10; n++) await turn();
    load();
    await first;
    const results = await Promise.allSettled([stream.next(), stream.next()]);
    expect(results.map((result) => (result.status === 'rejected' ? result.reason.name : undefined))).toEqual(errors);
  });
});
