import { defineConfig } from 'vitest/config';

/** Tests of the packed package, installed in an empty project. They need a build first. */
export default defineConfig({
  test: {
    include: ['test/package/**/*.test.ts'],
    reporters: ['default', './test/support/closing-line.ts'],
    setupFiles: ['./test/support/unhandled-rejections.ts'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    maxWorkers: '100%',
  },
});
