/** The written types of the schemas equal the types that the compiler infers. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { zodTypeOf } from '../../codegen/zod-types.mjs';

const EXPRESSIONS = [
  'z.string()',
  'z.string().min(1).max(64)',
  'z.string().check(bytes(0, 1024))',
  'z.string().regex(/^[0-9]+$/)',
  'z.url()',
  'z.int()',
  'z.int().gte(1).lte(50)',
  'z.number().optional()',
  'z.boolean().nullable()',
  'z.null()',
  'z.unknown()',
  "z.literal('done')",
  'z.literal([0, 1, 20])',
  "z.enum(['a', 'b.c'])",
  "z.enum(['a']).nullish().describe('An enum.')",
  'z.array(z.string()).max(10).optional()',
  'z.tuple([z.string()])',
  'z.record(z.string(), z.unknown())',
  'z.record(z.string().min(1), z.record(z.string(), z.int())).check(maxEntries(16))',
  "z.union([z.string(), z.literal('x')])",
  'z.strictObject({ a: z.string(), b: z.int().optional() })',
  "z.looseObject({ a: named, b: z.array(named).describe('Some.') }).register(z.globalRegistry, { description: 'x' })",
  'z.lazy(() => named)',
  "openEnum(['a', 'b'])",
  'openEnum([0, 1]).optional()',
  'also(z.int(), z.string())',
  "orAbsent(orNull(z.string())).describe('x')",
];

/** Their types are narrower in zod 4 than in zod 3.25, so the written type is wider. */
const WRITTEN_WIDER = [
  'z.instanceof(Blob).optional()',
  "z.discriminatedUnion('a', [z.looseObject({ a: z.literal('x') }), z.looseObject({ a: z.literal('y') })])",
  "openUnion(z.discriminatedUnion('a', [z.looseObject({ a: z.literal('x') })]))",
];

const folder = dirname(fileURLToPath(import.meta.url));
const file = join(folder, 'written-types.ts');

const parsed = (text: string): ts.Expression => {
  const [statement] = ts.createSourceFile('x.ts', `(${text})`, ts.ScriptTarget.Latest, true).statements;
  if (statement === undefined || !ts.isExpressionStatement(statement)) throw new Error(text);
  return ts.isParenthesizedExpression(statement.expression) ? statement.expression.expression : statement.expression;
};

/** Each expression must be assignable to its written type, and both must describe the same values. */
const checks = [...EXPRESSIONS, ...WRITTEN_WIDER].flatMap((text, index) => [
  `const value${index} = ${text};`,
  `export const typed${index}: ${zodTypeOf(parsed(text))} = value${index};`,
  `declare const given${index}: z.infer<typeof value${index}>;`,
  `declare const said${index}: z.infer<typeof typed${index}>;`,
  `export const output${index}: [typeof given${index}, typeof said${index}] = [said${index}, given${index}];`,
  ...(WRITTEN_WIDER.includes(text) ? [] : [`export const exact${index}: typeof value${index} = typed${index};`]),
]);

const program = [
  "import * as z from 'zod/v4';",
  "import { bytes, maxEntries } from '../../src/schemas/limits.js';",
  "import { also, openEnum, openUnion, orAbsent, orNull } from '../../src/schemas/open.js';",
  "import type { OpenEnum, OpenUnion, Seen } from '../../src/schemas/open.js';",
  'const named = z.looseObject({ deep: z.string() });',
  ...checks,
  'export const wrong: z.ZodNumber = z.string();',
].join('\n');

function problemsOf(text: string): string[] {
  const { config } = ts.readConfigFile(join(folder, '../../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(folder, '../..'));
  const host = ts.createCompilerHost({ ...options, allowJs: false });
  const read = host.readFile;
  host.readFile = (name) => (name === file ? text : read(name));
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  const made = ts.createProgram([file], { ...options, allowJs: false, noUnusedLocals: false }, host);
  const source = made.getSourceFile(file);
  return made.getSemanticDiagnostics(source).map(({ messageText, start = 0 }) => {
    const line = text.slice(0, start).split('\n').length;
    return `${text.split('\n')[line - 1]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

test('the compiler accepts every written type, and reports a wrong one', { timeout: 120_000 }, () => {
  expect(problemsOf(program)).toEqual([expect.stringContaining('const wrong: z.ZodNumber')]);
});

test('an unknown zod function is an error', () => {
  expect(() => zodTypeOf(parsed('z.brandNew()'))).toThrow('The type of z.brandNew() is not known');
});
