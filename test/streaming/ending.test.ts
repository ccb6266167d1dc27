import { getEventListeners } from 'node:events';
import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { APIUserAbortError } from '../../src/errors/api-error.js';
import { CozeError } from '../../src/errors/coze-error.js';
import { oneConnection } from '../support/one-connection.node.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, collect, rejection, sseServer, wholeTurn } = sse;

/** Sends some events and leaves the connection open. */
const endless = () => sseServer((res) => sse.open(res).write(sse.created + sse.delta('你好')));
const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length;

/** A signal of an old polyfill: it has no reason. */
function reasonless() {
  const target = new EventTarget();
  const signal = {
    aborted: false,
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
  };
  const abort = (): void => {
    signal.aborted = true;
    target.dispatchEvent(new Event('abort'));
  };
  return { signal: signal as unknown as AbortSignal, abort };
}

afterEach(() => void vi.useRealTimers());

describe('an abort', () => {
  const reason = new Error('enough');

  it('before the first use sends nothing', async () => {
    const server = await endless();
    const stream = server.chat.stream(chatReq);
    stream.abort(reason);
    const error = await rejection(stream.next());
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ name: 'UserAbortError', cause: reason });
    expect(await rejection(stream.text())).toBe(error);
    expect(await stream.next()).toMatchObject({ done: true });
    expect(server.requests).toHaveLength(0);
  });

  it('of a signal before the first use sends nothing', async () => {
    const server = await endless();
    const signal = AbortSignal.abort(reason);
    const error = await rejection(server.chat.stream(chatReq, { signal }).next());
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: reason });
    expect(listeners(signal)).toBe(0);
    expect(server.requests).toHaveLength(0);
  });

  it('before the headers aborts the request', async () => {
    const controller = new AbortController();
    const server = await sseServer(() => controller.abort(reason));
    const stream = server.chat.stream(chatReq, { signal: controller.signal });
    const [next, text, response] = await Promise.all(
      [stream.next(), stream.text(), stream.withResponse()].map(rejection),
    );
    expect(next).toBeInstanceOf(APIUserAbortError);
    expect(next).toMatchObject({ cause: reason });
    expect(text).toBe(next);
    expect(response).toBe(next);
    expect(listeners(controller.signal)).toBe(0);
    await server.closedByClient();
  });

  it.each(['abort()', 'signal'])('by %s rejects the calls that wait and closes the connection', async (how) => {
    const server = await endless();
    const controller = new AbortController();
    const stream = server.chat.stream(chatReq, { signal: controller.signal });
    const text = stream.text();
    await stream.next();
    await stream.next();
    const waiting = stream.next();
    if (how === 'signal') controller.abort(reason);
    else stream.abort(reason);
    const error = await rejection(waiting);
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: reason, logid: 'log-1', partial: { text: '你好', events: 2 } });
    expect(await rejection(text)).toBe(error);
    expect(listeners(controller.signal)).toBe(0);
    await server.closedByClient();
  });

  it('drops the events that were not read', async () => {
    const server = await endless();
    const stream = server.chat.stream(chatReq);
    await stream.next();
    stream.abort(reason);
    const error = await rejection(stream.next());
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: reason });
    await server.closedByClient();
  });

  describe.each(['before the first use', 'before the headers', 'in the loop', 'while a call waits'])('%s', (when) => {
    const ways: readonly (readonly [string, unknown, boolean])[] = [
      ['abort()', undefined, true],
      ['signal', undefined, true],
      ['abort()', new DOMException('gone', 'AbortError'), true],
      ['signal', Object.assign(new Error('gone'), { name: 'AbortError' }), true],
      ['abort()', new DOMException('too late', 'TimeoutError'), false],
      ['signal', new Error('mine'), false],
      ['polyfill', undefined, true],
      ['client', undefined, false],
    ];

    it.each(ways)('by %s with the reason %s: the loop ends quietly: %s', async (how, given, isQuiet) => {
      const controller = new AbortController();
      const polyfill = reasonless();
      const signal = how === 'polyfill' ? polyfill.signal : controller.signal;
      const stop = (): void => {
        if (how === 'abort()') stream.abort(given);
        else if (how === 'client') server.client.close();
        else if (how === 'polyfill') polyfill.abort();
        else controller.abort(given);
      };
      const server = await sseServer((res) => {
        if (when === 'before the headers') return stop();
        return sse.open(res).write(sse.created + sse.delta('你好'));
      });
      const stream = server.chat.stream(chatReq, { signal });
      if (when === 'before the first use') stop();
      const early = when === 'before the first use' ? undefined : stream.text();
      const loop = async (): Promise<number> => {
        let events = 0;
        for await (const _ of stream)
          if (++events === 2 && when === 'in the loop') stop();
          else if (events === 2 && when === 'while a call waits') setImmediate(stop);
        return events;
      };
      const looped = await loop().catch((error: unknown) => error);
      const error = await rejection(stream.text());
      expect(error).toMatchObject({ name: 'UserAbortError' });
      if (early !== undefined) expect(await rejection(early)).toBe(error);
      if (isQuiet) expect(looped).toBe(when === 'in the loop' || when === 'while a call waits' ? 2 : 0);
      else expect(looped).toBe(error);
      expect(stream.aborted).toBe(true);
    });
  });

  it('is an error of the bytes, which would seem to be complete otherwise', async () => {
    const server = await endless();
    const stream = server.chat.stream(chatReq);
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    stream.abort();
    expect(await rejection(reader.read())).toMatchObject({ name: 'UserAbortError', cause: { name: 'AbortError' } });
  });

  it.each(['break', 'terminator', 'fault'])('is not said to have ended a stream after %s', async (how) => {
    const server = await sseServer((res) => sse.send(res, sse.created, how === 'fault' ? '' : sse.done));
    const stream = server.chat.stream(chatReq);
    if (how === 'break') for await (const _ of stream) break;
    else await collect(stream).catch(() => undefined);
    stream.abort();
    expect(stream.aborted).toBe(false);
  });

  it('after the end has no effect', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const stream = server.chat.stream(chatReq);
    await collect(stream);
    stream.abort(reason);
    expect(await stream.text()).toBe('你好，世界 🌍');
    expect(await stream.next()).toMatchObject({ done: true });
  });

  it('rejects the calls that wait even if fetch ignores its signal', async () => {
    const server = await sseServer((res) => sse.send(res), { fetch: () => new Promise<Response>(() => undefined) });
    const stream = server.chat.stream(chatReq);
    const waiting = [stream.next(), stream.text(), stream.withResponse()];
    stream.abort(reason);
    for (const promise of waiting) expect(await rejection(promise)).toMatchObject({ cause: reason });
  });

  it('a signal that is not an AbortSignal is refused', async () => {
    const server = await endless();
    // @ts-expect-error a controller is no signal
    const stream = server.chat.stream(chatReq, { signal: new AbortController() });
    expect(await rejection(stream.next())).toBeInstanceOf(CozeError);
  });
});

describe('leaving a stream', () => {
  it.each(['break', 'return', 'throw', 'using'])('closes the connection: %s', async (how) => {
    const server = await endless();
    const controller = new AbortController();
    const stream = server.chat.stream(chatReq, { signal: controller.signal });
    if (how === 'break') for await (const _ of stream) break;
    else await stream.next();
    if (how === 'return') expect(await stream.return()).toEqual({ done: true, value: undefined });
    if (how === 'throw') await expect(stream.throw(new Error('mine'))).rejects.toThrow('mine');
    if (how === 'using') await stream[Symbol.asyncDispose]();
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(listeners(controller.signal)).toBe(0);
    await server.closedByClient();
  });

  it('before the first use sends nothing', async () => {
    const server = await endless();
    const stream = server.chat.stream(chatReq);
    await stream.return();
    expect(await stream.next()).toMatchObject({ done: true });
    expect(await rejection(stream.text())).toBeInstanceOf(APIUserAbortError);
    expect(server.requests).toHaveLength(0);
  });

  it('before the outcome rejects the helpers that wait', async () => {
    const server = await endless();
    const stream = server.chat.stream(chatReq);
    const text = stream.text();
    for await (const _ of stream) break;
    expect(await rejection(text)).toMatchObject({ name: 'UserAbortError', partial: { events: expect.any(Number) } });
  });

  it('after the outcome does not reject the helpers', async () => {
    const server = await sseServer((res) => sse.open(res).write(wholeTurn.slice(0, -1).join('')));
    const stream = server.chat.stream(chatReq);
    for await (const part of stream) if (part.event === 'conversation.chat.completed') break;
    expect(await stream.text()).toBe('你好，世界 🌍');
    expect(await stream.usage()).toEqual(sse.usage);
    await server.closedByClient();
  });

  it('ends the calls of next() that wait', async () => {
    const server = await sseServer((res) => sse.open(res));
    const stream = server.chat.stream(chatReq);
    const waiting = stream.next();
    await stream.return();
    expect(await waiting).toEqual({ done: true, value: undefined });
  });
});

describe('the terminator', () => {
  it.each([
    ['chat', [sse.created, sse.done]],
    ['coze-studio', [sse.created, 'event:conversation.stream.done\ndata:\n\n']],
  ])('ends the iteration although the server keeps the connection open: %s', async (_name, events) => {
    const server = await sseServer((res) => sse.open(res).write(events.join('')));
    expect(await collect(server.chat.stream(chatReq))).toHaveLength(2);
    await server.closedByClient();
  });

  it('keeps the connection for the next call if the server ends the body', async () => {
    // The end of the body may take 100 ms, and a busy machine longer.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    for (const options of Object.values(oneConnection)) {
      const responses: ServerResponse[] = [];
      const used = new Set<unknown>();
      const answer = (res: ServerResponse): void => {
        responses.push(res);
        used.add(res.socket);
        sse.open(res).write(wholeTurn.join(''));
      };
      const server = await sseServer(answer, options());
      for (let call = 0; call < 5; call++) {
        await collect(server.chat.stream(chatReq));
        responses[call]?.end();
      }
      expect([server.requests.length, used.size]).toEqual([5, 1]);
    }
  });

  it('is the last event: what follows is ignored', async () => {
    const server = await sseServer((res) => sse.send(res, sse.created, sse.done, sse.created));
    expect(await collect(server.chat.stream(chatReq))).toHaveLength(2);
  });

  it('removes the listeners from the signal of the caller', async () => {
    const server = await sseServer((res) => sse.send(res, ...wholeTurn));
    const { signal } = new AbortController();
    await collect(server.chat.stream(chatReq, { signal }));
    await server.chat.stream(chatReq, { signal }).text();
    expect(listeners(signal)).toBe(0);
  });
});
