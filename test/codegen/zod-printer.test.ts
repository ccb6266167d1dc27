/** The schemas of zod that the compiler writes: what they accept, and that their written types equal the inferred ones. */
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../codegen/contract.js';
import { emitMiniRequests } from '../../codegen/emit-zod.js';
import { ZodPrinter, type ZodStyle, type ZodText } from '../../codegen/zod-printer.js';
import { closed, lenient, open } from '../../codegen/zod-styles.js';

const ref = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });
const event = (name: string): JsonObject => ({
  type: 'object',
  required: ['a'],
  properties: { a: { type: 'string', const: name } },
});

const schemas: JsonObject = {
  Named: { type: 'object', required: ['deep'], properties: { deep: { type: 'string' } } },
  First: event('x'),
  Second: event('y'),
};
const view: JsonObject = { paths: {}, components: { schemas } };

const text = { type: 'string' };
const integer = { type: 'integer' };

/** One schema for each keyword of requests. */
const REQUESTS: Readonly<Record<string, JsonObject>> = {
  text,
  limited: { ...text, minLength: 1, maxLength: 64 },
  bytes: { ...text, maxLength: 10, 'x-coze-max-bytes': 1024 },
  pattern: { ...text, pattern: '^[0-9]+/$' },
  url: { ...text, format: 'uri' },
  integer: { ...integer, minimum: 1, maximum: 50 },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  anything: {},
  constant: { ...text, const: 'done' },
  numbers: { ...integer, enum: [0, 1, 20] },
  texts: { ...text, enum: ['a', 'b.c'] },
  list: { type: 'array', items: text, maxItems: 10 },
  pair: { type: 'array', items: text, minItems: 2, maxItems: 2 },
  record: { type: 'object', additionalProperties: {} },
  limitedRecord: {
    type: 'object',
    additionalProperties: { type: 'object', additionalProperties: integer },
    propertyNames: { ...text, minLength: 1 },
    maxProperties: 16,
  },
  union: { oneOf: [text, integer] },
  named: ref('Named'),
  object: {
    type: 'object',
    required: ['a', 'c-d'],
    properties: { a: { ...text, description: 'A "text".' }, b: integer, 'c-d': { type: 'array', items: ref('Named') } },
  },
  query: { type: 'object', properties: { page: { ...integer, 'x-from-text': true } } },
};

const RESPONSES: Readonly<Record<string, JsonObject>> = {
  openTexts: { ...text, enum: ['a', 'b'] },
  openNumbers: { ...integer, enum: [0, 1] },
  several: { type: ['string', 'integer'] },
  observed: {
    type: 'object',
    required: ['also', 'absent'],
    properties: {
      also: { anyOf: [integer, text], 'x-also': true },
      null: { anyOf: [text, { type: 'null' }], 'x-also': true, description: 'Some.' },
      both: { anyOf: [integer, text, { type: 'null' }], 'x-also': true },
      absent: { ...text, 'x-absent': true },
      named: ref('Named'),
    },
  },
};

/** Their types are narrower in zod 4 than in zod 3.25, so the written type is wider. */
const WRITTEN_WIDER: readonly [ZodStyle, JsonObject][] = [
  [closed, { ...text, format: 'binary' }],
  [closed, { oneOf: [ref('First'), ref('Second')], discriminator: { propertyName: 'a' } }],
  [open, { oneOf: [ref('First'), ref('Second')], discriminator: { propertyName: 'a' } }],
];

interface Written extends ZodText {
  readonly isWider: boolean;
}

const written = (style: ZodStyle, schema: JsonObject, isWider = false): Written => ({
  ...new ZodPrinter(view, style).schemaOf(schema),
  isWider,
});

const folder = dirname(fileURLToPath(import.meta.url));
const file = join(folder, 'written-types.ts');

/** Each expression must be assignable to its written type, and both must describe the same values. */
function programOf(all: readonly Written[]): string {
  const printer = new ZodPrinter(view, closed);
  printer.declareNamed();
  const checks = all.flatMap(({ value, type, isWider }, index) => [
    `const value${index} = ${value};`,
    `export const typed${index}: ${type} = value${index};`,
    `declare const given${index}: z.infer<typeof value${index}>;`,
    `declare const said${index}: z.infer<typeof typed${index}>;`,
    `export const output${index}: [typeof given${index}, typeof said${index}] = [said${index}, given${index}];`,
    ...(isWider ? [] : [`export const exact${index}: typeof value${index} = typed${index};`]),
  ]);
  return [
    "import * as z from 'zod/v4';",
    "import { bytes, maxEntries, worded } from '../../src/schemas/limits.js';",
    "import { also, openEnum, openUnion, orAbsent, orNull } from '../../src/schemas/open.js';",
    "import type { OpenEnum, OpenUnion, Seen } from '../../src/schemas/open.js';",
    "import { fromText, type FromText } from '../../src/schemas/from-text.js';",
    'const made = <Schema extends object>(make: () => Schema): Schema => make();',
    ...printer.declarations,
    ...checks,
    'export const wrong: z.ZodNumber = z.string();',
  ].join('\n');
}

function problemsOf(program: string): string[] {
  const { config } = ts.readConfigFile(join(folder, '../../tsconfig.json'), ts.sys.readFile);
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, join(folder, '../..'));
  const host = ts.createCompilerHost({ ...options, allowJs: false });
  const read = host.readFile;
  host.readFile = (name) => (name === file ? program : read(name));
  host.fileExists = (name) => name === file || ts.sys.fileExists(name);
  const made = ts.createProgram([file], { ...options, allowJs: false, noUnusedLocals: false }, host);
  const source = made.getSourceFile(file);
  return made.getSemanticDiagnostics(source).map(({ messageText, start = 0 }) => {
    const line = program.slice(0, start).split('\n').length;
    return `${program.split('\n')[line - 1]}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
  });
}

test('the compiler accepts every written type, and reports a wrong one', { timeout: 120_000 }, () => {
  const all = [
    ...Object.values(REQUESTS).map((schema) => written(closed, schema)),
    ...Object.values({ ...RESPONSES, named: ref('Named') }).map((schema) => written(open, schema)),
    ...WRITTEN_WIDER.map(([style, schema]) => written(style, schema, true)),
  ];
  expect(problemsOf(programOf(all))).toEqual([expect.stringContaining('const wrong: z.ZodNumber')]);
});

describe('a declaration', () => {
  const declarationsOf = (style: ZodStyle, named: JsonObject): string[] => {
    const printer = new ZodPrinter({ components: { schemas: named } }, style);
    printer.declareNamed();
    return printer.declarations;
  };

  test('comes after those that it refers to, with its description as its comment and as its metadata', () => {
    const user = { type: 'object', properties: { a: ref('Late') }, description: 'Uses\nit. */' };
    const [late, used] = declarationsOf(open, { User: user, Late: text });
    expect(late).toBe('export const zLate: z.ZodString = /* @__PURE__ */ made(() => z.string());');
    expect(used).toMatch(/^\/\*\*\n \* Uses it\. \*\\\/\n \*\/\nexport const zUser: /);
    expect(used).toContain('.register(z.globalRegistry, { description: "Uses it. */" })');
  });

  test('of a schema that refers to itself has the type that it describes', () => {
    const tree = { type: 'object', properties: { branch: ref('Tree') } };
    const [declaration] = declarationsOf(open, { Tree: tree });
    expect(declaration).toMatch(/^export const zTree: z\.ZodType<types\.Tree> = /);
    expect(declaration).toContain('z.lazy(() => zTree).optional()');
  });

  test('under another name is the other schema', () => {
    const [, alias] = declarationsOf(open, { Named: text, Other: ref('Named') });
    expect(alias).toBe('export const zOther: typeof zNamed = zNamed;');
  });

  test('of a schema or an operation that is deprecated says so', () => {
    const [named] = declarationsOf(closed, { Old: { ...text, description: 'Old.', deprecated: true } });
    expect(named).toMatch(/^\/\*\*\n \* Old\.\n \*\n \* @deprecated\n \*\/\n/);
    const printer = new ZodPrinter(view, closed);
    printer.declare({ operationId: 'trees.old', deprecated: true }, 'Body', text);
    expect(printer.declarations).toEqual([
      expect.stringMatching(/^\/\*\*\n \* @deprecated\n \*\/\nexport const zTreesOldBody/),
    ]);
  });

  test('of a check of requests is made at its first use', () => {
    const [, list] = declarationsOf(lenient, {
      Named: text,
      List: { type: 'array', items: ref('Named'), minItems: 1 },
    });
    expect(list).toBe('export const zList = /* @__PURE__ */ once(() => z.array(zNamed()).check(z.minLength(1)));');
  });
});

describe('what cannot be written is an error that names the schema or the operation', () => {
  test.each([
    [{ ...integer, exclusiveMinimum: 0 }, 'exclusiveMinimum'],
    [{ type: 'array', items: text, uniqueItems: true }, 'uniqueItems'],
    [{ ...text, format: 'email' }, 'the format email'],
    [{ type: 'date' }, 'the type date'],
  ])('%j', (schema, what) => {
    const bot = { type: 'object', properties: { part: schema } };
    for (const style of [lenient, closed, open]) {
      const named = new ZodPrinter({ components: { schemas: { Bot: bot } } }, style);
      expect(() => named.declareNamed()).toThrow(`Bot.part: a schema with ${what} cannot be written for zod`);
      const printer = new ZodPrinter(view, style);
      expect(() => printer.declare({ operationId: 'bots.create' }, 'Body', schema)).toThrow(
        `bots.create: a schema with ${what} cannot`,
      );
    }
  });
});

test('a file imports the helpers that its schemas call', () => {
  const withFile = { components: { schemas: { Upload: { ...text, format: 'binary' } } } };
  expect(emitMiniRequests(withFile)).toContain("import { blob } from '../../src/schemas/limits.js';");
});
