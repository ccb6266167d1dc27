import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

/** Tests that need Redis: `redis-server` from the PATH, or the environment variable REDIS_SERVER. */
export default defineConfig({
  ...base,
  test: { ...base.test, include: ['test/redis/**/*.test.ts'], exclude: [], typecheck: { enabled: false } },
});
