import { once } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SseDecoder } from '../../src/streaming/sse-decoder.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, sseServer } = sse;

afterEach(() => void vi.restoreAllMocks());

/** A body of many chunks that counts how many were asked for. */
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

/** Puts a method in the place of one of all arrays until it is restored. A mock of vitest would count itself. */
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

/** Counts the characters that join() copies, which is how the parser puts a line together. */
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
    await vi.waitUntil(() => paused);
    for await (const part of stream) if (part.event === 'done') break;
  });

  it('has no chunk read before its events are needed', async () => {
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

  it('has only the payloads parsed that it takes', async () => {
    const { fetch } = countedBody([bytes(sse.delta('a').repeat(100_000))]);
    const server = await sseServer((res) => sse.send(res), { fetch });
    const stream = server.chat.stream(chatReq);
    const parse = vi.spyOn(JSON, 'parse');
    for (let n = 0; n < 3; n++) await stream.next();
    expect(parse).toHaveBeenCalledTimes(3);
    await stream.return();
  });
});

describe('work grows with the bytes, and not faster', () => {
  const CHUNK = 65_536;

  it('for one event of 50 MB', async () => {
    const big = bytes(sse.delta('数'.repeat(17_000_000)) + sse.done);
    const chunks = Array.from({ length: Math.ceil(big.length / CHUNK) }, (_, n) =>
      big.subarray(n * CHUNK, (n + 1) * CHUNK),
    );
    const { state, fetch } = countedBody(chunks);
    const server = await sseServer((res) => sse.send(res), { fetch });
    const fed = { characters: 0 };
    const { feed } = Object.getOwnPropertyDescriptors(SseDecoder.prototype);
    vi.spyOn(SseDecoder.prototype, 'feed').mockImplementation(function (this: SseDecoder, text) {
      fed.characters += text.length;
      feed.value?.call(this, text);
    });
    const copied = countJoined();
    const stream = server.chat.stream(chatReq);
    const event = (await stream.next()).value;
    expect(event?.event === 'conversation.message.delta' && event.data.content.length).toBe(17_000_000);
    expect((await stream.next()).value?.event).toBe('done');
    expect(state.pulled).toBe(chunks.length);
    expect(fed.characters).toBeLessThan(big.length);
    expect(copied()).toBeLessThan(big.length);
    await stream.next();
  });

  it('for many events in one chunk: no queue moves its items', async () => {
    const { fetch } = countedBody([bytes(sse.delta('a').repeat(20_000) + sse.done)]);
    const server = await sseServer((res) => sse.send(res), { fetch });
    const stream = server.chat.stream(chatReq);
    const moved = countMoves();
    expect(await stream.text()).toHaveLength(20_000);
    for await (const _ of stream);
    expect(moved()).toBe(0);
  });
});
