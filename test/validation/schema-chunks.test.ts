import { afterEach, expect, it, vi } from 'vitest';
import { SchemasUnavailableError } from '../../src/errors/validation-errors.js';
import { LazyChunk } from '../../src/validation/schema-chunks.js';
import { rejection } from '../support/operations.js';

afterEach(() => {
  vi.useRealTimers();
});

it('loading a chunk fails after 10 seconds, and the next call loads it again', async () => {
  vi.useFakeTimers();
  const modules = [new Promise<number>(() => undefined), Promise.resolve(5)];
  const chunk = new LazyChunk(() => modules.shift() ?? Promise.reject(new Error('loaded too often')));
  const first = rejection(chunk.load());
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await first).toBeInstanceOf(SchemasUnavailableError);
  expect(await chunk.load()).toBe(5);
  expect(vi.getTimerCount()).toBe(0);
});
