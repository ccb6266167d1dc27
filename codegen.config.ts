import { defineConfig, type Plugins } from '@hey-api/openapi-ts';
import { cozePlugin } from './codegen/plugin.js';
import { typeResolvers, typesHeader } from './codegen/type-resolvers.js';
import { callerView, nullIfOptional, requestView, responseView } from './codegen/views.js';
import { closed, lenient, open } from './codegen/zod-resolvers.js';

interface ZodOptions {
  readonly compatibilityVersion: 4 | 'mini';
  readonly definitions: { readonly case: 'preserve'; readonly name: string };
  readonly requests?: boolean;
  readonly responses?: boolean;
  readonly $resolvers: Partial<Plugins.Zod.Resolvers>;
}

/** scripts/generate.mjs says what is wrong. */
const silent = { level: 'silent' as const, file: false };

const schemas = (path: string, module: string, input: Record<string, unknown>, options: ZodOptions) => ({
  input,
  logs: silent,
  output: {
    path: `build/generated/${path}`,
    module: {
      extension: '.js' as const,
      resolve: (from: string) => (/^zod(\/mini)?$/.test(from) ? module : undefined),
    },
  },
  plugins: [{ name: 'zod' as const, ...options }],
});

/** For the client and the local server: small, fast to load, and without `new Function`. */
const mini = { compatibilityVersion: 'mini' as const, $resolvers: lenient };

/** For `coze-client/schemas`: schemas that users extend, pick from and read. */
const full = { compatibilityVersion: 4 as const };

const named = (name: string) => ({ definitions: { case: 'preserve' as const, name } });

// The outputs are sibling folders: hey-api sometimes loses files of nested ones. scripts/generate.mjs moves them out of build/.
export default defineConfig([
  {
    input: callerView(),
    logs: silent,
    output: {
      path: 'build/generated/types',
      module: { extension: '.js' },
      header: typesHeader,
      entryFile: false,
    },
    plugins: [
      {
        name: '@hey-api/typescript' as const,
        enums: false,
        definitions: { case: 'preserve' as const },
        $resolvers: typeResolvers,
      },
      cozePlugin(),
    ],
  },
  schemas('mini-requests', 'zod/v4-mini', requestView(), { ...mini, ...named('z{{name}}'), responses: false }),
  schemas('requests', 'zod/v4', requestView(), {
    ...full,
    ...named('z{{name}}Input'),
    responses: false,
    $resolvers: closed,
  }),
  schemas('responses', 'zod/v4', responseView(nullIfOptional), {
    ...full,
    ...named('z{{name}}'),
    requests: false,
    $resolvers: open,
  }),
]);
