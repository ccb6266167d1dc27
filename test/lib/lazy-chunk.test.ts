import { afterEach, expect, it, vi } from 'vitest';
import { deferred } from '../../src/lib/polyfills.js';
import { rejection } from '../support/operations.js';

afterEach(() => vi.useRealTimers());

/** The class as if these timers were the ones of the platform. */
async function withTimersOfPlatform() {
  vi.useFakeTimers();
  vi.resetModules();
  return (await import('../../src/lib/lazy-chunk.js')).LazyChunk;
}

it('loading a chunk fails after 10 seconds, and the next call loads it again', async () => {
  const LazyChunk = await withTimersOfPlatform();
  const toError = (cause: unknown) => new TypeError('missing', { cause });
  const modules = [new Promise<number>(() => undefined), Promise.resolve(5)];
  const chunk = new LazyChunk(() => modules.shift() ?? Promise.reject(new Error('loaded too often')), toError);
  const first = rejection(chunk.load());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await first).toBeInstanceOf(TypeError);
  expect(await chunk.load()).toBe(5);
  expect(vi.getTimerCount()).toBe(0);
});

it('a thread that was blocked for longer than the limit still gets the file', async () => {
  const LazyChunk = await withTimersOfPlatform();
  const { promise, resolve } = deferred<number>();
  const chunk = new LazyChunk(
    () => promise,
    (cause) => new TypeError('missing', { cause }),
  );
  const loading = chunk.load();
  // After a long block, the timer that waits is due at once, and the file comes after it.
  await vi.runOnlyPendingTimersAsync();
  setTimeout(resolve, 0, 5);
  await vi.advanceTimersByTimeAsync(1);
  expect(await loading).toBe(5);
  expect(vi.getTimerCount()).toBe(0);
});

it('the seconds of fake timers do not count', async () => {
  const { LazyChunk } = await import('../../src/lib/lazy-chunk.js');
  vi.useFakeTimers();
  const { promise, resolve } = deferred<number>();
  const chunk = new LazyChunk(
    () => promise,
    () => new TypeError('missing'),
  );
  const loading = chunk.load();
  await vi.advanceTimersByTimeAsync(60_000);
  resolve(5);
  expect(await loading).toBe(5);
});
