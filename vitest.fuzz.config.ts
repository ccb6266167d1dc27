import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/**
 * Fuzzers: `npm run fuzz`. Each runs until its time is over or its number of cases is reached.
 *
 * Environment: FUZZ_SECONDS (for each fuzzer, default 20), FUZZ_RUNS (cases of each, default no limit), FUZZ_SEED.
 */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['test/fuzz/**/*.fuzz.ts'],
    exclude: [],
    setupFiles: [base.test?.setupFiles ?? []].flat().filter((file) => !file.includes('no-output')),
    testTimeout: 0,
    typecheck: { enabled: false },
  },
});
