import { describe, expect, it, vi } from 'vitest';
import { StreamTimeoutError } from '../../src/errors/stream-errors.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, collect, rejection, sseServer } = sse;
const begun = [sse.created, sse.delta('你好')];

describe('a stream that falls silent', () => {
  it('times out, names the limit and closes the connection', async () => {
    const server = await sseServer((res) => sse.open(res).write(begun.join('')), { streamIdleTimeout: 40 });
    const stream = server.chat.stream(chatReq);
    const error = await rejection(collect(stream));
    expect(error).toBeInstanceOf(StreamTimeoutError);
    expect(error).toMatchObject({ logid: 'log-1', partial: { text: '你好', events: 2 } });
    expect(String(error)).toMatch(/40 ms.*streamIdleTimeout/);
    await server.closedByClient();
  });

  it('times out before the first byte, and by the option of the call', async () => {
    const server = await sseServer((res) => sse.open(res));
    const error = await rejection(server.chat.stream(chatReq, { streamIdleTimeout: 30 }).text());
    expect(error).toMatchObject({ name: 'StreamTimeoutError', partial: { text: '', events: 0, lastEvent: undefined } });
  });

  it('gives a last event without its blank line first', async () => {
    const options = { streamIdleTimeout: 30 };
    const server = await sseServer((res) => sse.open(res).write(`${sse.created}event:done\ndata:"[DONE]"`), options);
    expect(await collect(server.chat.stream(chatReq))).toHaveLength(2);
    await server.closedByClient();
  });

  it('counts any byte as a sign of life', async () => {
    const server = await sseServer((res) => {
      sse.open(res).write(sse.created);
      let left = 6;
      const beat = setInterval(() => {
        if (left-- > 0) res.write(': ping\n');
        else {
          clearInterval(beat);
          res.end(sse.done);
        }
      }, 40);
    });
    expect(await collect(server.chat.stream(chatReq, { streamIdleTimeout: 160 }))).toHaveLength(2);
  });

  it.each([0, Infinity, 2 ** 31])('sets no timer for a limit of %d', async (streamIdleTimeout) => {
    const server = await sseServer((res) => sse.send(res, ...sse.wholeTurn));
    expect(await collect(server.chat.stream(chatReq, { streamIdleTimeout }))).toHaveLength(7);
  });

  it('runs its clock only while it waits for bytes', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const server = await sseServer((res) => sse.open(res).write(begun.join('')));
      const stream = server.chat.stream(chatReq, { streamIdleTimeout: 1000 });
      await stream.next();
      expect(vi.getTimerCount()).toBe(0);
      vi.advanceTimersByTime(100_000);
      expect((await stream.next()).done).toBe(false);
      await stream.return();
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});

describe("the limit of Node's own fetch", () => {
  /** The global fetch with a shorter limit; the class of its dispatcher is at hand only through the instance. */
  const impatientFetch: typeof fetch = async (input, init) => {
    await fetch('data:,');
    const { constructor }: object = Reflect.get(globalThis, Symbol.for('undici.globalDispatcher.1'));
    const dispatcher: unknown = Reflect.construct(constructor, [{ bodyTimeout: 60 }]);
    return fetch(input, Object.assign({}, init, { dispatcher }));
  };

  it('is named, and how to lengthen it', async () => {
    const server = await sseServer((res) => sse.open(res).write(begun.join('')), { fetch: impatientFetch });
    const error = await rejection(server.chat.stream(chatReq, { streamIdleTimeout: 600_000 }).text());
    expect(error).toBeInstanceOf(StreamTimeoutError);
    expect(error).toMatchObject({ logid: 'log-1', partial: { text: '你好' }, cause: expect.any(TypeError) });
    expect(String(error)).toMatch(/UND_ERR_BODY_TIMEOUT.*streamIdleTimeout.*bodyTimeout/);
  });
});
