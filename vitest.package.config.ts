import { defineConfig } from 'vitest/config';

/** The tests of the packed package. They install it from the registry's side and need a build first. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
  },
});
