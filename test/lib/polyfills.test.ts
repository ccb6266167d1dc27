import { expect, it } from 'vitest';
import { deferred } from '../../src/lib/polyfills.js';

it('resolves or rejects its promise from outside, once', async () => {
  const [resolved, rejected] = [deferred<number>(), deferred<number>()];
  resolved.resolve(1);
  resolved.reject(new Error('late'));
  rejected.reject('reason');
  await expect(resolved.promise).resolves.toBe(1);
  await expect(rejected.promise).rejects.toBe('reason');
});
