/** What the compiler relies on in the output of hey-api, whose interface is not stable: its version is pinned. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createClient } from '@hey-api/openapi-ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { typesHeader, typesPlugin } from '../../codegen/type-resolvers.js';

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

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'hey-api-'));
  const logs = { level: 'silent' as const, file: false };
  await createClient({
    input,
    logs,
    output: { path: folder, module: { extension: '.js' }, header: typesHeader, entryFile: false },
    plugins: [typesPlugin],
  });
  types = readFileSync(join(folder, 'types.gen.ts'), 'utf8');
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

  test('are those of the contract and of its operations, without the options of a client', () => {
    expect(Array.from(types.matchAll(/^export type (\w+)/gm), ([, name]) => name)).toEqual([
      'Kind',
      'Level',
      'Tree',
      'TreesCreateData',
      'TreesCreateResponses',
      'TreesCreateResponse',
    ]);
  });

  test('of operations have the names of their IDs, and a key for each place', () => {
    expect(typeIn('TreesCreateData')).toMatch(
      /^\{ body\?: Tree \| undefined; path\?: never; query\?: \{ space\?: string \| undefined; \} \| undefined; url:/,
    );
    expect(typeIn('TreesCreateResponse')).toBe('TreesCreateResponses[keyof TreesCreateResponses]');
  });
});
