import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** The tests that need a Redis: `redis-server` of the PATH, or the program that REDIS_SERVER names. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/redis/**/*.test.ts'], exclude: [], typecheck: { enabled: false } },
});
