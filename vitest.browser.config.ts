import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import base from './vitest.config.js';

const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** What a browser would do of its own accord, which no test wants. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-sandbox',
];

/** Tests in a page of Chromium: that of Debian, or the program that CHROMIUM names. */
export default defineConfig({
  resolve: {
    alias: {
      ...base.resolve?.alias,
      '#runtime': fileURLToPath(new URL('src/runtime/browser.ts', import.meta.url)),
      '#websocket': fileURLToPath(new URL('src/realtime/adapters/platform.ts', import.meta.url)),
    },
  },
  // Found while a test runs, they would reload the page.
  optimizeDeps: { include: ['jose/jwt/sign', 'eventsource-parser'] },
  test: {
    ...base.test,
    include: ['test/browser/**/*.test.ts'],
    exclude: [],
    // The server runs outside of the page.
    setupFiles: [],
    typecheck: { enabled: false },
    globalSetup: ['test/browser/local-coze.node.ts'],
    browser: {
      enabled: true,
      // One site with the platform: a frame of another one would run in a process of its own, where clicks go astray.
      api: { host: '127.0.0.1' },
      headless: true,
      screenshotFailures: false,
      instances: [{ browser: 'chromium' }],
      provider: playwright({ launchOptions: { executablePath, args: QUIET } }),
    },
  },
});
