import { Readable } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { bytesOf, isConsumed, sourceOf } from '../../src/lib/source.js';

const endless = () => new Promise<never>(() => undefined);

async function* generator(): AsyncGenerator<number> {
  yield 1;
  yield 2;
}

function streamOf(items: readonly number[]): ReadableStream<number> {
  return new ReadableStream({
    start(controller) {
      for (const item of items) controller.enqueue(item);
      controller.close();
    },
  });
}

const origins: [string, () => Parameters<typeof sourceOf<unknown>>[0]][] = [
  ['a web stream', () => streamOf([1, 2])],
  ['a Node stream', () => Readable.from([1, 2])],
  ['an async generator', generator],
  ['an array', () => [1, 2]],
];

describe.each(origins)('a source over %s', (_, origin) => {
  it('gives the items, then the end', async () => {
    const source = sourceOf(origin());
    expect((await source.next()).value).toBe(1);
    expect((await source.next()).value).toBe(2);
    expect((await source.next()).done).toBe(true);
  });

  it('gives nothing after it was stopped', async () => {
    const source = sourceOf(origin());
    await source.next();
    source.stop();
    source.stop();
    expect((await source.next()).done).toBe(true);
  });
});

describe('stopping a source whose next item does not come', () => {
  it('ends the wait and cancels a web stream with the reason', async () => {
    const cancel = vi.fn();
    const source = sourceOf(new ReadableStream({ cancel }));
    const next = source.next();
    source.stop('enough');
    expect((await next).done).toBe(true);
    expect(cancel).toHaveBeenCalledWith('enough');
  });

  it('ends the wait and destroys a Node stream', async () => {
    const stream = new Readable({ read: () => undefined });
    const source = sourceOf(stream);
    const next = source.next();
    source.stop();
    expect((await next).done).toBe(true);
    expect(stream.destroyed).toBe(true);
  });

  it('ends the wait for an async generator, which would finish its step first', async () => {
    async function* stuck(): AsyncGenerator<number> {
      yield await endless();
    }
    const source = sourceOf(stuck());
    const next = source.next();
    source.stop();
    expect((await next).done).toBe(true);
  });

  it('returns an iterator, whose errors no longer matter', async () => {
    const leave = vi.fn(() => Promise.reject(new Error('late')));
    const iterable: AsyncIterable<number> = { [Symbol.asyncIterator]: () => ({ next: endless, return: leave }) };
    const source = sourceOf(iterable);
    const next = source.next();
    source.stop();
    expect((await next).done).toBe(true);
    expect(leave).toHaveBeenCalledOnce();
  });
});

describe('a source', () => {
  it('rejects with the error of its origin', async () => {
    const error = new Error('broken');
    const failing: Iterator<number> = {
      next: () => {
        throw error;
      },
    };
    const iterable: Iterable<number> = { [Symbol.iterator]: () => failing };
    await expect(sourceOf(iterable).next()).rejects.toBe(error);
    await expect(sourceOf(new ReadableStream({ start: (c) => c.error(error) })).next()).rejects.toBe(error);
  });

  it.each([[undefined], [null], [5], [Promise.resolve('text')]])('has no value where a step is %o', async (step) => {
    const steps = { [Symbol.asyncIterator]: () => ({ next: () => step }) };
    const source = sourceOf<unknown>(Object.assign<object, AsyncIterable<unknown>>({}, steps as never));
    expect(await source.next()).toEqual({});
  });

  it.each([
    'text',
    1,
    null,
    undefined,
    {},
    () => 1,
    { [Symbol.asyncIterator]: () => ({}) },
    { [Symbol.iterator]: () => undefined },
  ])('is not made of %o', (value) => {
    expect(sourceOf(value)).toBeUndefined();
  });
});

describe('bytesOf', () => {
  const whole = new Uint8Array([1, 2, 3, 4]);

  it.each([
    ['an ArrayBuffer', whole.buffer, [1, 2, 3, 4]],
    ['a view', whole.subarray(1, 3), [2, 3]],
    ['a view with larger items', new Uint16Array(whole.buffer, 2), [3, 4]],
    ['a Buffer', Buffer.from([5]), [5]],
  ])('shares the memory of %s', (_, value, bytes) => {
    expect([...(bytesOf(value) ?? [])]).toEqual(bytes);
  });

  it.each(['text', [1], null, new Blob()])('gives nothing for %o', (value) => {
    expect(bytesOf(value)).toBeUndefined();
  });
});

describe('isConsumed', () => {
  it('recognises streams and responses that were read before', async () => {
    const locked = new ReadableStream();
    locked.getReader();
    const response = new Response('x');
    await response.text();
    const destroyed = new Readable({ read: () => undefined }).destroy();
    for (const value of [locked, response, destroyed]) expect(isConsumed(value)).toBe(true);
    for (const value of [new ReadableStream(), new Response('x'), new Readable(), 'text', null])
      expect(isConsumed(value)).toBe(false);
  });
});
