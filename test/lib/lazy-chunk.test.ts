import { afterEach, expect, it, vi } from 'vitest';
import { LazyChunk } from '../../src/lib/lazy-chunk.js';
import { rejection } from '../support/operations.js';

afterEach(() => vi.useRealTimers());

it('loading a chunk fails after 10 seconds, and the next call loads it again', async () => {
  vi.useFakeTimers();
  const toError = (cause: unknown) => new TypeError('missing', { cause });
  const modules = [new Promise<number>(() => undefined), Promise.resolve(5)];
  const chunk = new LazyChunk(() => modules.shift() ?? Promise.reject(new Error('loaded too often')), toError);
  const first = rejection(chunk.load());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await first).toBeInstanceOf(TypeError);
  expect(await chunk.load()).toBe(5);
  expect(vi.getTimerCount()).toBe(0);
});
