/** Some clients, such as the official Python SDK, send null for what their caller did not give. */
import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  acceptNulls,
  operationSchemas,
  type OperationSchemas,
  zChatCreateBody,
  zCreateChatWsReqInput,
  zWorkflowsRunsCreateBody,
} from 'coze-client/schemas';
import { z } from 'zod/v4';
import { contractExamples } from './examples.js';

const isId = (id: string): id is keyof OperationSchemas => Object.hasOwn(operationSchemas, id);

const bodies = contractExamples.flatMap(({ name, operation, place, value }) => {
  const schema = place === 'body' && isId(operation) ? operationSchemas[operation].body : undefined;
  return schema instanceof z.ZodObject && !Reflect.has(Object(value), 'file') ? [{ name, schema, value }] : [];
});

describe('null for every optional field of an example', () => {
  test('is in every body', () => expect(bodies.length).toBeGreaterThan(60));

  test.each(bodies)('$name', ({ schema, value }) => {
    const absent = Object.keys(schema.shape).filter((key) => !Reflect.has(Object(value), key));
    const body = { ...Object(value), ...Object.fromEntries(absent.map((key) => [key, null])) };
    expect(acceptNulls(schema).parse(body)).toEqual(value);
  });
});

const chat = { bot_id: '1', user_id: 'u' };
const message = { role: 'user', content: 'hi', content_type: 'text' };

test('null is left out at any depth, also in fields that the contract does not know', () => {
  const body = { ...chat, additional_messages: [{ ...message, meta_data: null, section_id: null }] };
  expect(zChatCreateBody.safeParse(body).success).toBe(false);
  expect(acceptNulls(zChatCreateBody).parse(body)).toEqual({ ...chat, additional_messages: [message] });
});

test('null is left out of the entries of a map of texts', () => {
  const body = { ...chat, custom_variables: { city: 'Rome', country: null } };
  expect(acceptNulls(zChatCreateBody).parse(body)).toEqual({ ...chat, custom_variables: { city: 'Rome' } });
});

test('null stays where it is a value', () => {
  const body = { workflow_id: '1', parameters: { city: null, deep: { a: [null], b: null } } };
  expect(acceptNulls(zWorkflowsRunsCreateBody).parse(body)).toEqual(body);
});

test('null is left out of the event of a union', () => {
  const event = { event_type: 'conversation.message.create', data: { ...message, meta_data: null }, id: null };
  expect(acceptNulls(zCreateChatWsReqInput).parse(event)).toEqual({
    event_type: 'conversation.message.create',
    data: message,
  });
});

describe('in a union whose options have names, only what is wrong is reported', () => {
  const named = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('a'), size: z.number(), note: z.string().optional() }),
    z.strictObject({ type: z.literal('b'), text: z.string(), note: z.string().optional() }),
  ]);
  const issue = (path: string) => [expect.objectContaining({ code: 'invalid_type', path: path.split('.') })];

  test.each([
    ['the union', named, { type: 'b', text: 5, note: null }, 'text'],
    ['a union in an object', z.object({ item: named }), { item: { type: 'a', size: '1', note: null } }, 'item.size'],
    ['an optional union', z.object({ item: named.optional() }), { item: { type: 'b', note: null } }, 'item.text'],
    [
      'an event of the contract',
      zCreateChatWsReqInput,
      { event_type: 'conversation.message.create', data: { ...message, content: 5, meta_data: null }, id: null },
      'data.content',
    ],
  ])('%s', (_what, schema, value, path) => {
    expect(acceptNulls(schema).safeParse(value).error?.issues).toEqual(issue(path));
  });

  test('also where the union is an option of another', () => {
    const { error } = acceptNulls(z.union([z.string(), named])).safeParse({ type: 'b', text: 5, note: null });
    const [issue] = error?.issues ?? [];
    expect(issue?.code === 'invalid_union' && issue.errors[1]?.map(({ path }) => path)).toEqual([['text']]);
  });
});

test('what is wrong besides is reported with its path', () => {
  const { error } = acceptNulls(zChatCreateBody).safeParse({ bot_id: null, user_id: 5, brand_new: 1 });
  expect(error?.issues.map(({ code, path }) => [code, ...path])).toEqual([
    ['invalid_type', 'bot_id'],
    ['invalid_type', 'user_id'],
    ['unrecognized_keys'],
  ]);
  expect(acceptNulls(zChatCreateBody).safeParse(null).success).toBe(false);
});

test('the value that was passed is not changed', () => {
  const body = { ...chat, meta_data: null };
  acceptNulls(zChatCreateBody).parse(body);
  expect(body).toEqual({ ...chat, meta_data: null });
});

test('the output has the type of the schema', () => {
  expectTypeOf(acceptNulls(zChatCreateBody).parse(chat)).toEqualTypeOf<z.infer<typeof zChatCreateBody>>();
});

test.each(['constructor', 'toString', 'hasOwnProperty', '__proto__'])(
  'safeParse does not throw for a field named %s',
  (name) => {
    for (const value of ['{}', 'null', '1']) {
      const body: unknown = JSON.parse(`{"bot_id":"1","user_id":"u","${name}":${value}}`);
      expect(() => acceptNulls(zChatCreateBody).safeParse(body)).not.toThrow();
    }
  },
);

test('looks into lazy schemas, and leaves a value that no option of a union accepts', () => {
  const option = z.lazy(() => z.object({ name: z.string().optional() }));
  const schema = acceptNulls(z.object({ one: z.union([option, z.number()]) }));
  expect(schema.parse({ one: { name: null } })).toEqual({ one: {} });
  expect(schema.safeParse({ one: 'text' }).success).toBe(false);
});

describe('null is left out inside every kind of schema', () => {
  const inner = z.object({ name: z.string().optional(), known: z.null().optional() });
  const given = { name: null, known: null };
  const kept = { known: null };
  interface Tree {
    name?: string | undefined;
    next?: Tree | undefined;
  }
  const tree: z.ZodType<Tree> = z.lazy(() => z.object({ name: z.string().optional(), next: tree.optional() }));

  test.each<[string, z.ZodType, unknown, unknown]>([
    ['optional', inner.optional(), given, kept],
    ['nullable', inner.nullable(), given, kept],
    ['nullish', inner.nullish(), given, kept],
    ['nonoptional', z.nonoptional(inner.optional()), given, kept],
    ['default', inner.default({}), given, kept],
    ['prefault', inner.prefault({}), given, kept],
    ['catch', inner.catch({ name: 'caught' }), given, kept],
    ['readonly', inner.readonly(), given, kept],
    ['brand', inner.brand('inner'), given, kept],
    ['refine', inner.refine(() => true), given, kept],
    ['transform', inner.transform((value) => [value]), given, [kept]],
    ['pipe', inner.pipe(z.any()), given, kept],
    ['codec', z.codec(inner, z.any(), { decode: (value) => value, encode: (value) => value }), given, kept],
    ['lazy', z.lazy(() => inner), given, kept],
    ['a recursive schema', tree, { name: null, next: { name: null, next: null } }, { next: {} }],
    ['array', z.array(inner), [given], [kept]],
    ['tuple', z.tuple([z.string(), inner]), ['a', given], ['a', kept]],
    ['the rest of a tuple', z.tuple([z.string()], inner), ['a', given, given], ['a', kept, kept]],
    ['record', z.record(z.string(), inner), { a: given, b: null }, { a: kept }],
    ['partialRecord', z.partialRecord(z.enum(['a', 'b']), inner), { a: given, b: null }, { a: kept }],
    ['catchall', z.object({}).catchall(inner), { a: given, b: null }, { a: kept }],
    ['strictObject', z.strictObject({ a: inner }), { a: given, b: null }, { a: kept }],
    ['looseObject', z.looseObject({ a: inner }), { a: given, b: null }, { a: kept }],
    ['union', z.union([z.number(), inner]), given, kept],
    ['union of wrapped schemas', z.union([z.number(), inner.readonly().optional()]), given, kept],
    [
      'discriminatedUnion',
      z.discriminatedUnion('type', [inner.extend({ type: z.literal('a') })]),
      { ...given, type: 'a' },
      { ...kept, type: 'a' },
    ],
    [
      'intersection',
      inner.and(z.object({ more: z.string().nullable() })),
      { ...given, more: null },
      { ...kept, more: null },
    ],
    [
      'intersection of wrapped schemas',
      z.intersection(
        z.lazy(() => inner),
        inner.readonly(),
      ),
      given,
      kept,
    ],
    ['intersection of arrays', z.intersection(z.array(inner), z.array(z.looseObject({}))), [given], [kept]],
    [
      'intersection with a union',
      inner.and(z.union([z.object({ a: z.number() }), z.object({ b: z.string(), c: z.string().optional() })])),
      { ...given, b: 'b', c: null },
      { ...kept, b: 'b' },
    ],
    [
      'another schema that accepts nulls',
      z.object({ a: acceptNulls(inner), b: acceptNulls(inner).optional() }),
      { a: given, b: null },
      { a: kept },
    ],
  ])('%s', (_kind, schema, value, expected) => {
    expect(acceptNulls(schema).parse(value)).toEqual(expected);
    expect(acceptNulls(z.object({ deep: schema })).parse({ deep: value })).toEqual({ deep: expected });
  });

  test.each<[string, z.ZodType, unknown]>([
    ['default', z.string().default('x'), 'x'],
    ['prefault', z.string().prefault('x'), 'x'],
    ['catch', z.string().optional().catch('x'), undefined],
    ['readonly', z.string().optional().readonly(), undefined],
    [
      'transform',
      z
        .string()
        .optional()
        .transform((value) => value ?? 'x'),
      'x',
    ],
  ])('and a field is null as if it were absent: %s', (_kind, schema, expected) => {
    expect(acceptNulls(z.object({ a: schema })).parse({ a: null })).toEqual(z.object({ a: schema }).parse({}));
    expect(Reflect.get(z.object({ a: schema }).parse({}), 'a')).toBe(expected);
  });

  test.each<[string, z.ZodType, unknown]>([
    ['items of an array', z.array(z.string().nullable()), ['a', null]],
    ['items of a tuple', z.tuple([z.null(), z.string()]), [null, 'a']],
    ['values of a record', z.record(z.string(), z.string().nullable()), { a: null }],
    ['values of a catchall', z.object({}).catchall(z.any()), { a: null, b: { c: null } }],
    [
      'fields of an intersection',
      z.intersection(z.object({ a: z.null() }), z.object({ b: z.any() })),
      { a: null, b: null },
    ],
    ['what z.preprocess gets', z.preprocess((value) => value, z.object({ a: z.null() })), { a: null }],
    ['values of any kind', z.object({ a: z.any(), b: z.unknown(), c: z.json() }), { a: null, b: null, c: { d: null } }],
  ])('and stays where it is a value: %s', (_kind, schema, value) => {
    expect(acceptNulls(schema).parse(value)).toEqual(value);
    expect(acceptNulls(z.object({ deep: schema })).parse({ deep: value })).toEqual({ deep: value });
  });

  test('an item of a list that may not be null is reported, because leaving it out would move the others', () => {
    const { error } = acceptNulls(z.object({ a: z.array(z.string()) })).safeParse({ a: ['a', null, 'b'] });
    expect(error?.issues.map(({ path }) => path)).toEqual([['a', 1]]);
  });
});

describe('an asynchronous refinement', () => {
  const isFree = z.string().refine(async (name) => name !== 'taken', 'taken');
  const body = acceptNulls(
    z.object({
      name: isFree,
      other: isFree.nullable().optional(),
      absent: isFree.optional(),
      one: z.union([z.object({ a: z.number() }), z.object({ name: isFree, b: z.string().optional() })]),
      late: z.string().transform(async (text) => text.length),
    }),
  );
  const given = { name: 'free', other: null, absent: null, one: { name: 'free', b: null }, late: 'four' };

  test('works with parseAsync', async () => {
    expect(await body.parseAsync(given)).toEqual({ name: 'free', other: null, one: { name: 'free' }, late: 4 });
  });

  test('is reported with its path', async () => {
    const { error } = await body.safeParseAsync({ ...given, name: 'taken', one: { name: 'taken', b: null } });
    expect(error?.issues.map(({ path }) => path[0])).toEqual(['name', 'one']);
  });

  test('throws from safeParse as it does without nulls', () => {
    expect(() => body.safeParse(given)).toThrow(z.core.$ZodAsyncError);
    expect(() => z.object({ name: isFree }).safeParse({ name: 'free' })).toThrow(z.core.$ZodAsyncError);
  });
});
