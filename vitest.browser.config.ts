import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { fakeMicrophone } from './test/browser/fake-microphone.node.js';
import base from './vitest.config.js';

const voiceTests = 'test/browser/voice*.test.ts';
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** Turns off the browser's own network traffic and prompts. */
const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
  '--no-sandbox',
];

/** A microphone that hears a file over and over, which the tests write, and a browser that asks nobody for it. */
const MICROPHONE = [
  `--use-file-for-fake-audio-capture=${fakeMicrophone}`,
  '--use-fake-device-for-media-stream',
  '--use-fake-ui-for-media-stream',
  '--autoplay-policy=no-user-gesture-required',
];

/** Tests in a page of Chromium, from /usr/bin/chromium or the environment variable CHROMIUM. */
export default defineConfig({
  resolve: {
    alias: {
      ...base.resolve?.alias,
      '#runtime': fileURLToPath(new URL('src/runtime/browser.ts', import.meta.url)),
      '#websocket': fileURLToPath(new URL('src/realtime/adapters/platform.ts', import.meta.url)),
    },
  },
  // Dependencies that Vite discovers during a test reload the page.
  optimizeDeps: { include: ['axios', 'jose/jwt/sign', 'eventsource-parser'] },
  test: {
    ...base.test,
    include: ['test/browser/**/*.test.ts'],
    exclude: [],
    // The setup files need Node.
    setupFiles: [],
    typecheck: { enabled: false },
    globalSetup: ['test/browser/local-coze.node.ts', 'test/browser/fake-microphone.node.ts'],
    browser: {
      enabled: true,
      // The same site as the local server: Chromium runs a frame of another site in a separate process, where clicks get lost.
      api: { host: '127.0.0.1' },
      headless: true,
      screenshotFailures: false,
      instances: [
        { browser: 'chromium', exclude: [voiceTests] },
        {
          browser: 'chromium',
          name: 'chromium with a microphone',
          include: [voiceTests],
          provider: playwright({ launchOptions: { executablePath, args: [...QUIET, ...MICROPHONE] } }),
        },
      ],
      provider: playwright({ launchOptions: { executablePath, args: QUIET } }),
    },
  },
});
