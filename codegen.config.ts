import { defineConfig } from '@hey-api/openapi-ts';
import { cozePlugin } from './codegen/plugin.js';
import { typesHeader, typesPlugin } from './codegen/type-resolvers.js';
import { callerView } from './codegen/views.js';

export default defineConfig({
  input: callerView(),
  /** scripts/generate.mjs says what is wrong. */
  logs: { level: 'silent', file: false },
  output: {
    path: 'build/generated/types',
    module: { extension: '.js' },
    header: typesHeader,
    entryFile: false,
  },
  plugins: [typesPlugin, cozePlugin()],
});
