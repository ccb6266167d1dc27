import { describe, expect, it, vi } from 'vitest';
import { asyncDispose } from '../../src/lib/polyfills.js';
import { AsyncQueue, Fifo } from '../../src/lib/queue.js';

const done = { done: true, value: undefined };
const item = (value: number) => ({ done: false, value });
const filled = (...values: number[]) => {
  const queue = new AsyncQueue<number>();
  for (const value of values) queue.push(value);
  return queue;
};

describe('Fifo', () => {
  it('gives items back in the order they were added', () => {
    const fifo = new Fifo<number>();
    for (let value = 0; value < 1000; value += 1) fifo.push(value);
    expect(fifo.length).toBe(1000);
    const out = Array.from({ length: 1000 }, () => fifo.shift());
    expect(out).toEqual(Array.from({ length: 1000 }, (_, value) => value));
    expect(fifo.length).toBe(0);
    expect(fifo.shift()).toBeUndefined();
  });

  it('keeps the order while items are added and taken in turn', () => {
    const fifo = new Fifo<number>();
    const out: (number | undefined)[] = [];
    for (let value = 0; value < 1000; value += 1) {
      fifo.push(value);
      if (value % 3 !== 0) out.push(fifo.shift());
    }
    while (fifo.length > 0) out.push(fifo.shift());
    expect(out).toEqual(Array.from({ length: 1000 }, (_, value) => value));
  });

  it('does not grow if it never runs empty', () => {
    const slice = vi.spyOn(Array.prototype, 'slice');
    const fifo = new Fifo<number>();
    fifo.push(0);
    for (let value = 1; value <= 100_000; value += 1) {
      fifo.push(value);
      fifo.shift();
    }
    const lengths = slice.mock.contexts.map((items) => (items as unknown[]).length);
    slice.mockRestore();
    expect(fifo.length).toBe(1);
    expect(lengths.length).toBeGreaterThan(1000);
    expect(Math.max(...lengths)).toBeLessThan(200);
  });

  it('is empty after clear() and can be used again', () => {
    const fifo = new Fifo<number>();
    fifo.push(1);
    fifo.push(2);
    fifo.shift();
    fifo.clear();
    expect(fifo.length).toBe(0);
    fifo.push(3);
    expect(fifo.shift()).toBe(3);
  });
});

describe('AsyncQueue', () => {
  it('delivers queued items in order', async () => {
    const queue = filled(1, 2);
    queue.push(3);
    expect(queue.length).toBe(3);
    expect(await queue.next()).toEqual(item(1));
    expect(await queue.next()).toEqual(item(2));
    expect(await queue.next()).toEqual(item(3));
    expect(queue.length).toBe(0);
  });

  it('gives each item to the call of next() that has waited longest', async () => {
    const queue = new AsyncQueue<number>();
    const waiting = [queue.next(), queue.next(), queue.next()];
    expect(queue.isAwaited).toBe(true);
    for (const value of [1, 2, 3]) queue.push(value);
    expect(queue.isAwaited).toBe(false);
    expect(await Promise.all(waiting)).toEqual([item(1), item(2), item(3)]);
  });

  it('ends after the items that are still queued', async () => {
    const queue = filled(1, 2);
    queue.end();
    expect(queue.isEnded).toBe(true);
    const seen: number[] = [];
    for await (const value of queue) seen.push(value);
    expect(seen).toEqual([1, 2]);
    expect(await queue.next()).toEqual(done);
  });

  it('ignores items pushed after the end', async () => {
    const queue = new AsyncQueue<number>();
    queue.end();
    queue.push(1);
    expect(queue.length).toBe(0);
    expect(await queue.next()).toEqual(done);
  });

  it('throws its error once, after the queued items', async () => {
    const queue = filled(1);
    const error = new Error('broken');
    queue.end({ error });
    expect(await queue.next()).toEqual(item(1));
    await expect(queue.next()).rejects.toBe(error);
    expect(await queue.next()).toEqual(done);
  });

  it('throws an error that is undefined', async () => {
    const queue = new AsyncQueue<number>();
    queue.end({ error: undefined });
    await expect(queue.next()).rejects.toBeUndefined();
  });

  it('throws its error to the first of several waiting calls; the others get done', async () => {
    const queue = new AsyncQueue<number>();
    const waiting = Promise.allSettled([queue.next(), queue.next(), queue.next()]);
    queue.end({ error: 'broken' });
    const [first, ...others] = await waiting;
    expect(first).toEqual({ status: 'rejected', reason: 'broken' });
    expect(others).toEqual([
      { status: 'fulfilled', value: done },
      { status: 'fulfilled', value: done },
    ]);
  });

  it('keeps the first end', async () => {
    const queue = new AsyncQueue<number>();
    queue.end({ error: 'first' });
    queue.end({ error: 'second' });
    queue.end();
    await expect(queue.next()).rejects.toBe('first');
    expect(await queue.next()).toEqual(done);
  });

  it('cut() drops queued items and throws its error next', async () => {
    const queue = filled(1, 2);
    queue.cut({ error: 'aborted' });
    expect(queue.length).toBe(0);
    await expect(queue.next()).rejects.toBe('aborted');
    expect(await queue.next()).toEqual(done);
  });

  it('cut() after the end drops queued items and the error that was not thrown yet', async () => {
    const queue = filled(1);
    queue.end({ error: 'broken' });
    queue.cut();
    expect(await queue.next()).toEqual(done);
  });

  it('cut() wakes the calls that wait', async () => {
    const queue = new AsyncQueue<number>();
    const waiting = queue.next();
    queue.cut();
    expect(await waiting).toEqual(done);
  });

  it('shift() takes an item without waiting', () => {
    const queue = filled(1);
    expect(queue.shift()).toBe(1);
    expect(queue.shift()).toBeUndefined();
  });

  it('calls onWait for each call of next() that has to wait, and only then', async () => {
    const onWait = vi.fn();
    const queue = new AsyncQueue<number>({ onWait });
    queue.push(1);
    await queue.next();
    expect(onWait).not.toHaveBeenCalled();
    const waiting = queue.next();
    expect(onWait).toHaveBeenCalledTimes(1);
    queue.end();
    await waiting;
    await queue.next();
    expect(onWait).toHaveBeenCalledTimes(1);
  });

  it('delivers an item that onWait pushes', async () => {
    const queue: AsyncQueue<number> = new AsyncQueue<number>({ onWait: () => queue.push(7) });
    expect(await queue.next()).toEqual(item(7));
  });
});

describe('the error of an AsyncQueue', () => {
  const error = new Error('broken');

  it('is given to onFail once, when it is thrown', async () => {
    const onFail = vi.fn();
    const queue = new AsyncQueue<number>({ onFail });
    queue.push(1);
    queue.end({ error });
    await queue.next();
    expect(onFail).not.toHaveBeenCalled();
    await expect(queue.next()).rejects.toBe(error);
    await queue.next();
    expect(onFail.mock.calls).toEqual([[error]]);
  });

  it('is not given to onFail if no reader takes it', async () => {
    const onFail = vi.fn();
    const queue = new AsyncQueue<number>({ onFail });
    queue.end({ error });
    await queue.return();
    expect(onFail).not.toHaveBeenCalled();
  });
});

describe('leaving an AsyncQueue', () => {
  it('break calls onLeave once and drops the rest', async () => {
    const onLeave = vi.fn();
    const queue = new AsyncQueue<number>({ onLeave });
    for (const value of [1, 2]) queue.push(value);
    for await (const value of queue) if (value === 1) break;
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(queue.length).toBe(0);
    expect(queue.isEnded).toBe(true);
    await queue.return();
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(await queue.next()).toEqual(done);
  });

  it('does not call onLeave if the queue had ended', async () => {
    const onLeave = vi.fn();
    const queue = new AsyncQueue<number>({ onLeave });
    queue.end();
    expect(await queue.return()).toEqual(done);
    expect(onLeave).not.toHaveBeenCalled();
  });

  it('return() wakes the calls that wait', async () => {
    const queue = new AsyncQueue<number>();
    const waiting = queue.next();
    await queue.return();
    expect(await waiting).toEqual(done);
  });

  it('disposal leaves', async () => {
    const onLeave = vi.fn();
    const queue = new AsyncQueue<number>({ onLeave });
    await queue[asyncDispose]();
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(await queue.next()).toEqual(done);
  });

  it('throw() leaves and rejects with the error', async () => {
    const onLeave = vi.fn();
    const queue = new AsyncQueue<number>({ onLeave });
    await expect(queue.throw('stop')).rejects.toBe('stop');
    expect(onLeave).toHaveBeenCalledTimes(1);
    expect(await queue.next()).toEqual(done);
  });
});
