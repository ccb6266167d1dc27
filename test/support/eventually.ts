/** A test may stop the clock. */
const { performance, setTimeout } = globalThis;

/** Milliseconds after which what did not happen counts as a failure: less than the limit of a test, and enough for a busy machine. */
const patience = 15_000;

/**
 * Repeats an assertion until it holds, in real time: a stopped clock stands still meanwhile.
 *
 * @param pause - milliseconds between two tries.
 * @returns what the assertion returns. Rejects with its last error.
 */
export async function eventually<T>(assertion: () => T | Promise<T>, pause = 2): Promise<T> {
  const end = performance.now() + patience;
  for (;;) {
    try {
      return await assertion();
    } catch (error) {
      if (performance.now() > end) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
