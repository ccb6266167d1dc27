import { defineConfig } from 'vitest/config';

/** The packed package in other runtimes, which are installed from the registry. Needs a build first. */
export default defineConfig({
  test: {
    include: ['test/runtimes/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
  },
});
