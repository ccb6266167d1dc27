/** For every test: a promise that rejects without a handler fails the test, not only the run. */
import { afterEach, beforeEach, expect } from 'vitest';

// Tests may replace the timers.
const { setImmediate } = globalThis;
const rejections: unknown[] = [];
const collect = (reason: unknown): unknown => rejections.push(reason);

// Only during tests: Vitest reports what happens between them, unless there is a listener besides its own.
beforeEach(() => void process.on('unhandledRejection', collect));

afterEach(async () => {
  // Node reports rejections after the microtasks of the current task.
  await new Promise((resolve) => setImmediate(resolve));
  process.off('unhandledRejection', collect);
  expect(rejections.splice(0), 'promises that rejected without a handler').toEqual([]);
});
