import fc from 'fast-check';
import { test } from 'vitest';

const { FUZZ_SECONDS = '20', FUZZ_RUNS, FUZZ_SEED } = process.env;
const seed = FUZZ_SEED === undefined ? Date.now() % 2 ** 31 : Number(FUZZ_SEED);

/**
 * Runs a property with random cases, and prints how many there were. A failure is shrunk, and printed with its seed and path.
 *
 * @param check - throws if the outcome of a case is wrong. A promise that rejects without a handler is a wrong outcome too.
 * @param share - the part of FUZZ_RUNS that it runs: cases over a network are slow.
 */
export function fuzz<T>(name: string, cases: fc.Arbitrary<T>, check: (value: T) => Promise<void>, share = 1): void {
  test(name, async () => {
    const rejections: unknown[] = [];
    const collect = (reason: unknown): unknown => rejections.push(reason);
    process.on('unhandledRejection', collect);
    let count = 0;
    const run = async (value: T): Promise<void> => {
      count += 1;
      await check(value);
      // Node reports rejections after the microtasks of the current task.
      await new Promise((resolve) => setImmediate(resolve));
      if (rejections.length > 0) throw rejections.splice(0)[0];
    };
    try {
      await fc.assert(fc.asyncProperty(cases, run), {
        seed,
        numRuns: FUZZ_RUNS === undefined ? Number.MAX_SAFE_INTEGER : Math.ceil(Number(FUZZ_RUNS) * share),
        interruptAfterTimeLimit: Number(FUZZ_SECONDS) * 1_000,
        markInterruptAsFailure: false,
      });
    } finally {
      process.off('unhandledRejection', collect);
      console.log(`${name}: ${count} cases, seed ${seed}`);
    }
  });
}
