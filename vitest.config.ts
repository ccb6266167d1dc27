import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      '#runtime': at('src/runtime/node.ts'),
      '#websocket': at('src/realtime/adapters/node.ts'),
      'coze-client/audio': at('src/audio/index.ts'),
      'coze-client/json-schemas': at('src/json-schemas.ts'),
      'coze-client/operations': at('src/operations.ts'),
      'coze-client/proxy/node': at('src/proxy/node.ts'),
      'coze-client/proxy': at('src/proxy/index.ts'),
      'coze-client/schemas': at('src/schemas.ts'),
      'coze-client/testing/browser': at('local-server/page/index.ts'),
      'coze-client/voice': at('src/voice/index.ts'),
      'coze-client/ws-tools': at('src/ws-tools/index.ts'),
      'coze-client/testing': at('local-server/index.node.ts'),
      'coze-client': at('src/index.ts'),
      // Programs for that package.
      '@coze/api/ws-tools': at('src/ws-tools/index.ts'),
      '@coze/api': at('src/index.ts'),
    },
  },
  test: {
    include: ['test/**/*.test.ts'],
    // These files of test/browser need a browser, the others run on Node too.
    exclude: [
      'test/package/**',
      'test/redis/**',
      'test/runtimes/**',
      'test/browser/{raw-responses,validation,voice,voice-opus,voice-tools}.test.ts',
    ],
    reporters: ['default', at('test/support/closing-line.ts')],
    setupFiles: [
      at('test/support/transport-under-test.ts'),
      at('test/support/direct-connections.ts'),
      at('test/support/checked-servers.ts'),
      at('test/support/unhandled-rejections.ts'),
      at('test/support/no-output.ts'),
    ],
    testTimeout: 60_000,
    // By default one core is left idle: half of the time on a machine with two.
    maxWorkers: '100%',
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reporter: [['text', { skipFull: true, maxCols: 160 }], 'json'],
      reportOnFailure: true,
      // A line that no test runs fails the run: test it, or remove it.
      thresholds: { lines: 100 },
    },
    typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'test/types/tsconfig.json' },
  },
});
