import type { APIPromise } from '../core/index.js';
import { asyncDispose } from './async-dispose.js';

/** A promise of one answer that can also be read like a generator: it yields nothing and returns the answer. */
export type SingleAnswer<T> = APIPromise<T> & AsyncGenerator<never, T, unknown>;

/**
 * Makes a promise readable like the generator that `@coze/api` gives for the same call.
 *
 * @param promise - is changed, so that it keeps its other methods.
 */
export function singleAnswer<T>(promise: APIPromise<T>): SingleAnswer<T> {
  return Object.assign(promise, {
    next: async (): Promise<IteratorResult<never, T>> => ({ done: true, value: await promise }),
    return: async (value: T | PromiseLike<T>): Promise<IteratorResult<never, T>> => ({
      done: true,
      value: await value,
    }),
    throw: async (error: unknown): Promise<IteratorResult<never, T>> => {
      throw error;
    },
    [Symbol.asyncIterator](): SingleAnswer<T> {
      return singleAnswer(promise);
    },
    async [asyncDispose](): Promise<void> {},
  });
}
