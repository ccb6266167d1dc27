import { afterEach, expect, it, vi } from 'vitest';
import { SchemasUnavailableError } from '../../src/errors/validation-errors.js';
import { LazyChunk } from '../../src/validation/lazy-chunk.js';
import { rejection } from '../support/operations.js';

afterEach(() => {
  vi.useRealTimers();
});

it('a file that never comes is given up, and asked for again by the next call', async () => {
  vi.useFakeTimers();
  const files = [new Promise<number>(() => undefined), Promise.resolve(5)];
  const chunk = new LazyChunk(() => files.shift() ?? Promise.reject(new Error('asked too often')));
  const first = rejection(chunk.load());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await first).toBeInstanceOf(SchemasUnavailableError);
  expect(await chunk.load()).toBe(5);
  expect(vi.getTimerCount()).toBe(0);
});
