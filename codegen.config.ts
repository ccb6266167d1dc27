import { defineConfig, type Plugins } from '@hey-api/openapi-ts';
import { answerView, callerView, requestView } from './codegen/contract.js';
import { resources } from './codegen/resources-plugin.js';

/** A file is a Blob; hey-api would have it be text. */
const $resolvers: Plugins.Zod.Resolvers = {
  string: ({ $, schema, symbols }) =>
    schema.format === 'binary' ? $(symbols.z).attr('instanceof').call($('Blob')) : undefined,
};

/** Validators are zod/mini: small, quick to load, and without `new Function`. */
const validators = (input: Record<string, unknown>, path: string) => ({
  input,
  output: {
    path,
    module: {
      extension: '.js' as const,
      resolve: (module: string) => (module === 'zod/mini' ? 'zod/v4-mini' : undefined),
    },
  },
  parser: { filters: { orphans: false } },
  plugins: [
    {
      name: 'zod' as const,
      compatibilityVersion: 'mini' as const,
      responses: path.endsWith('answers'),
      definitions: { case: 'preserve' as const, name: 'z{{name}}' },
      $resolvers,
    },
  ],
});

// The outputs are siblings: nested ones lose files now and then.
export default defineConfig([
  {
    input: callerView(),
    output: {
      path: 'generated/types',
      module: { extension: '.js' },
      postProcess: [{ command: 'node', args: ['codegen/finish-types.mjs', '{{path}}'] }],
    },
    plugins: [
      {
        name: '@hey-api/typescript' as const,
        enums: false,
        definitions: { case: 'preserve' as const },
      },
      resources(),
    ],
  },
  validators(requestView(), 'generated/mini-requests'),
  validators(answerView(), 'generated/mini-answers'),
]);
