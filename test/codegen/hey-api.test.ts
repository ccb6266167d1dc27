/** What the compiler relies on in the output of hey-api, whose interface is not stable: its version is pinned. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typeResolvers, typesHeader } from '../../codegen/type-resolvers.js';
import { open } from '../../codegen/zod-resolvers.js';

const input = {
  openapi: '3.1.0',
  info: { title: 'Trees', version: '1' },
  paths: {
    '/v1/trees': {
      post: {
        operationId: 'trees.create',
        parameters: [{ name: 'space', in: 'query', schema: { type: 'string' } }],
        requestBody: { content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } } },
        responses: {
          '200': {
            description: 'A tree.',
            content: { 'application/json': { schema: { $ref: '#/components/schemas/Tree' } } },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Kind: { type: 'string', description: 'The kind of tree.', enum: ['oak', 'elm'] },
      Level: { type: 'integer', enum: [1] },
      Tree: {
        type: 'object',
        description: 'A tree.',
        required: ['kind'],
        properties: {
          kind: { $ref: '#/components/schemas/Kind' },
          level: { $ref: '#/components/schemas/Level' },
          photo: { type: 'string', format: 'binary' },
          branch: { $ref: '#/components/schemas/Tree' },
        },
      },
    },
  },
};

let folder: string;
let types: string;
let zod: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hey-api-'));
  const logs = { level: 'silent' as const, file: false };
  const definitions = { case: 'preserve' as const, name: 'z{{name}}' };
  await createClient([
    {
      input,
      logs,
      output: { path: join(folder, 'types'), module: { extension: '.js' }, header: typesHeader, entryFile: false },
      plugins: [
        { name: '@hey-api/typescript', enums: false, definitions: { case: 'preserve' }, $resolvers: typeResolvers },
      ],
    },
    {
      input,
      logs,
      output: { path: join(folder, 'zod'), module: { extension: '.js', resolve: () => 'zod/v4' } },
      plugins: [{ name: 'zod', compatibilityVersion: 4, definitions, $resolvers: open }],
    },
  ]);
  types = readFileSync(join(folder, 'types/types.gen.ts'), 'utf8');
  zod = readFileSync(join(folder, 'zod/zod.gen.ts'), 'utf8');
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** The text of a type, on one line. */
const typeIn = (name: string): string => {
  const [, text = ''] = new RegExp(`export type ${name} = ([\\s\\S]*?);\\n(?=\\n|$)`).exec(types) ?? [];
  return text.replaceAll(/\s+/g, ' ');
};

test('its version is pinned', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8')).devDependencies['@hey-api/openapi-ts']).toMatch(
    /^\d+\.\d+\.\d+$/,
  );
});

describe('types', () => {
  test('begin with the header of the configuration', () => {
    expect(types.startsWith(typesHeader.join('\n'))).toBe(true);
  });

  test('have open enums, files, and optional properties that accept undefined, from the resolvers', () => {
    expect(typeIn('Kind')).toBe("'oak' | 'elm' | Unrecognized");
    expect(typeIn('Level')).toBe('1 | Unrecognized<number>');
    expect(typeIn('Tree')).toBe(
      '{ kind: Kind; level?: Level | undefined; photo?: Uploadable | undefined; branch?: Tree | undefined; }',
    );
  });

  test('of operations have the names of their IDs, and a key for each place', () => {
    expect(typeIn('TreesCreateData')).toMatch(
      /^\{ body\?: Tree \| undefined; path\?: never; query\?: \{ space\?: string \| undefined; \} \| undefined; url:/,
    );
    expect(typeIn('TreesCreateResponse')).toBe('TreesCreateResponses[keyof TreesCreateResponses]');
  });
});

describe('schemas', () => {
  test('import zod with one statement', () => {
    expect(zod).toMatch(/^import \* as z from 'zod\/v4';$/m);
  });

  test('are one exported constant each, with the description as its comment', () => {
    const source = ts.createSourceFile('zod.ts', zod, ts.ScriptTarget.Latest, true);
    const statements = source.statements.filter(ts.isVariableStatement);
    expect(
      statements.map(({ declarationList }) => declarationList.declarations.map(({ name }) => name.getText())),
    ).toEqual([
      ['zKind'],
      ['zLevel'],
      ['zTree'],
      ['zTreesCreateBody'],
      ['zTreesCreateQuery'],
      ['zTreesCreateResponse'],
    ]);
    expect(zod).toMatch(/\/\*\*\n \* The kind of tree\.\n \*\/\nexport const zKind = openEnum\(/);
  });

  test('refer to a schema before its declaration by a function with a type', () => {
    expect(zod.replaceAll(/\s+/g, ' ')).toMatch(/z\.lazy\(\(\): any => zTree\)/);
  });
});
