import fc from 'fast-check';
import { test } from 'vitest';

const { FUZZ_SECONDS = '20', FUZZ_RUNS, FUZZ_SEED } = process.env;
const seed = FUZZ_SEED === undefined ? Date.now() % 2 ** 31 : Number(FUZZ_SEED);

/**
 * Runs a property with random cases, and prints how many there were. A failure is shrunk, and printed with its seed and path.
 *
 * @param check - throws if the outcome of a case is wrong.
 */
export function fuzz<T>(name: string, cases: fc.Arbitrary<T>, check: (value: T) => Promise<void>): void {
  test(name, async () => {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(cases, (value) => {
        count += 1;
        return check(value);
      }),
      {
        seed,
        numRuns: FUZZ_RUNS === undefined ? Number.MAX_SAFE_INTEGER : Number(FUZZ_RUNS),
        interruptAfterTimeLimit: Number(FUZZ_SECONDS) * 1_000,
        markInterruptAsFailure: false,
      },
    );
    console.log(`${name}: ${count} cases, seed ${seed}`);
  });
}
