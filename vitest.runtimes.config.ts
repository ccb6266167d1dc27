import { defineConfig } from 'vitest/config';

/** Tests of the packed package in other runtimes, installed from npm. They need a build first. */
export default defineConfig({
  test: {
    include: ['test/runtimes/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    setupFiles: ['./test/support/unhandled-rejections.ts'],
    testTimeout: 120_000,
    hookTimeout: 300_000,
    maxWorkers: '100%',
  },
});
