/** zod 3.25 has zod 3 as `zod` and zod 4 as `zod/v4`. Schemas of both in one fail, and the error says what to import. */
import { describe, expect, test } from 'vitest';
import * as schemas from 'coze-client/schemas';
import {
  acceptNulls,
  zChatCreateBody,
  zCreateChatReq,
  zEnterMessageInput,
  zListWorkSpacesReq,
  zObjectStringItemInput,
  zRoleType,
  zRoleTypeInput,
} from 'coze-client/schemas';
import { z as zod3 } from 'zod/v3';
import { z } from 'zod/v4';

const advice = "import { z } from 'zod/v4'";
const chat = { bot_id: '1', user_id: 'u' };

/** The type of a schema of zod 4, as a program without types has it. */
const inZod3 = (schema: unknown) => schema as zod3.ZodTypeAny;
const inZod4 = (schema: unknown) => schema as z.ZodType;

describe('a schema of this package in one of zod 3', () => {
  test.each([
    ['an object', zod3.object({ body: inZod3(zChatCreateBody) }), { body: chat }],
    ['a list', zod3.array(inZod3(zChatCreateBody)), [chat]],
    [
      'an optional value',
      inZod3(zRoleTypeInput) && zod3.object({ role: zod3.optional(inZod3(zRoleTypeInput)) }),
      { role: 'user' },
    ],
    ['a union', zod3.union([zod3.string(), inZod3(zChatCreateBody)]), chat],
    ['fields that may be left out', zod3.object({ role: inZod3(zRoleTypeInput) }).partial(), { role: 'user' }],
  ])('%s', async (_what, schema, value) => {
    expect(() => schema.parse(value)).toThrow(advice);
    await expect(schema.parseAsync(value)).rejects.toThrow(advice);
  });
});

describe('what a schema of this package makes, in one of zod 3', () => {
  test.each([
    ['optional()', zRoleTypeInput.optional(), 'user'],
    ['exactOptional()', zRoleTypeInput.exactOptional(), 'user'],
    ['nullable()', zRoleTypeInput.nullable(), 'user'],
    ['nullish()', zRoleTypeInput.nullish(), 'user'],
    ['nonoptional()', zRoleTypeInput.nonoptional(), 'user'],
    ['array()', zRoleTypeInput.array(), ['user']],
    ['default()', zRoleTypeInput.default('user'), 'user'],
    ['prefault()', zRoleTypeInput.prefault('user'), 'user'],
    ['catch()', zRoleTypeInput.catch('user'), 'user'],
    ['readonly()', zRoleTypeInput.readonly(), 'user'],
    ['transform()', zRoleTypeInput.transform(String), 'user'],
    ['pipe()', zRoleTypeInput.pipe(z.enum(['user', 'assistant'])), 'user'],
    ['and()', zRoleTypeInput.and(z.string()), 'user'],
    ['or()', zRoleTypeInput.or(z.number()), 'user'],
    ['extract()', zRoleTypeInput.extract(['user']), 'user'],
    ['exclude()', zRoleTypeInput.exclude(['user']), 'assistant'],
    ['keyof()', zChatCreateBody.keyof(), 'bot_id'],
    ['refine()', zChatCreateBody.refine(() => true), chat],
    ['describe()', zChatCreateBody.describe('A chat'), chat],
    ['one method after the other', zRoleTypeInput.array().nullable().describe('Roles').default(null), ['user']],
    ['partial() and optional()', zChatCreateBody.partial().optional(), chat],
    ['extend() and array()', zChatCreateBody.extend({ more: z.string().optional() }).array(), [chat]],
    ['unwrap()', zRoleTypeInput.optional().unwrap(), 'user'],
    ['an item of a list', zRoleTypeInput.array().element, 'user'],
    ['an option of a union', zObjectStringItemInput.options[0], { type: 'text', text: 'hi' }],
    ['an option that has no name', zRoleType.options[1], 'system'],
    ['acceptNulls() and optional()', acceptNulls(zChatCreateBody).optional(), chat],
  ])('%s', async (_what, schema, value) => {
    const parents = [
      { parent: zod3.object({ field: inZod3(schema) }), given: { field: value } },
      { parent: zod3.array(inZod3(schema)), given: [value] },
      { parent: zod3.record(inZod3(schema)), given: { a: value } },
    ];
    for (const { parent, given } of parents) {
      expect(() => parent.parse(given)).toThrow(advice);
      await expect(parent.parseAsync(given)).rejects.toThrow(advice);
    }
    expect(() => inZod4(schema).or(inZod4(zod3.string()))).toThrow(advice);
  });
});

describe('the fields of an object of this package, in an object of zod 3', () => {
  /** The fields of an object, as a program without types has them. */
  const fieldsIn = (schema: z.ZodObject) => schema.shape;

  test.each([
    ['a body', zChatCreateBody, chat],
    ['what a method takes', zCreateChatReq, chat],
    ['fields of a query', zListWorkSpacesReq, { page_num: 1 }],
    ['a named object', zEnterMessageInput, { content: 'hi' }],
    ['partial()', zChatCreateBody.partial(), chat],
    ['required()', zChatCreateBody.required(), chat],
    ['pick()', zChatCreateBody.pick({ bot_id: true }), chat],
    ['loose() and omit()', zChatCreateBody.loose().omit({ user_id: true }), chat],
    ['extend()', zChatCreateBody.extend({ more: z.string() }), chat],
    ['merge()', zEnterMessageInput.merge(zListWorkSpacesReq), { page_num: 1, content: 'hi' }],
    ['partial() and describe()', zChatCreateBody.partial().describe('A chat'), chat],
  ])('%s', (_what, schema, value) => {
    expect(() => zod3.object(fieldsIn(schema)).parse(value)).toThrow(advice);
    expect(() => zod3.object({}).extend(fieldsIn(schema)).parse(value)).toThrow(advice);
    expect(() => zod3.object({}).merge(schema as unknown as zod3.AnyZodObject)).toThrow(advice);
  });

  test('each of them is refused, and what is inside it', () => {
    const { bot_id: id, additional_messages: messages } = zChatCreateBody.shape;
    for (const schema of [id, messages, messages.unwrap(), messages.unwrap().element, id.min(1), id.optional()])
      expect(() => zod3.array(inZod3(schema)).parse([1])).toThrow(advice);
    expect(zChatCreateBody.shape.bot_id).toBe(id);
  });

  test('fields that the program added stay as they are', () => {
    const [own, frozen] = [z.string(), Object.freeze(z.object({ a: z.string() }))];
    const { shape } = zChatCreateBody.extend({ own, frozen });
    expect(shape.own).toBe(own);
    expect(shape.frozen).toBe(frozen);
    expect(own).not.toHaveProperty('_parse');
    expect(own.optional()).not.toHaveProperty('_parse');
    expect(zRoleTypeInput.or(own).options[1]).not.toHaveProperty('_parse');
  });
});

describe('every schema of this package', () => {
  const exported = Object.entries(schemas).flatMap(([name, schema]) =>
    schema instanceof z.ZodType ? [{ name, schema }] : [],
  );
  const all = [...exported, { name: 'acceptNulls()', schema: acceptNulls(zChatCreateBody) }];
  const messageOf = (run: () => unknown): string => {
    try {
      run();
    } catch (error) {
      return String(error);
    }
    return 'nothing was thrown';
  };

  test('is refused in one of zod 3', () => {
    expect(all.length).toBeGreaterThan(900);
    const parse = (schema: unknown) => messageOf(() => zod3.array(inZod3(schema)).parse([{}]));
    expect(all.filter(({ schema }) => !parse(schema).includes(advice)).map(({ name }) => name)).toEqual([]);
  });

  test('is refused in one of zod 3 after a method that wraps it, and so are its fields', () => {
    const isPassing = (schema: unknown, value: unknown) =>
      !messageOf(() => zod3.array(inZod3(schema)).parse([value])).includes(advice);
    const passing = all.flatMap(({ name, schema }) => [
      ...(isPassing(schema.optional(), {}) ? [`${name}.optional()`] : []),
      ...(schema instanceof z.ZodObject
        ? Object.entries(schema.shape).flatMap(([key, field]) => (isPassing(field, {}) ? [`${name}.shape.${key}`] : []))
        : []),
    ]);
    expect(passing).toEqual([]);
  });

  test('refuses to be combined with one of zod 3', () => {
    const wrong = inZod4(zod3.string());
    const ways = (schema: z.ZodType): (() => unknown)[] => [
      () => schema.and(wrong),
      () => schema.or(wrong),
      () => schema.pipe(wrong),
      ...(schema instanceof z.ZodObject
        ? [
            () => schema.extend({ text: wrong }),
            () => schema.safeExtend({ text: wrong }),
            () => schema.catchall(wrong),
            () => schema.merge(inZod4(zod3.object({})) as z.ZodObject),
          ]
        : []),
    ];
    const passing = all.flatMap(({ name, schema }) =>
      ways(schema).flatMap((way) => (messageOf(way).includes(advice) ? [] : [`${name}: ${String(way)}`])),
    );
    expect(passing).toEqual([]);
  });
});

describe('a schema of zod 3 in one of this package', () => {
  test('is refused by extend', () => {
    expect(() => zChatCreateBody.extend({ text: inZod4(zod3.string()) })).toThrow(advice);
  });

  test.each([
    ['partial()', () => zChatCreateBody.partial()],
    ['omit()', () => zChatCreateBody.omit({ user_id: true })],
    ['pick().required()', () => zChatCreateBody.pick({ user_id: true }).required()],
    ['loose()', () => zChatCreateBody.loose()],
    ['meta()', () => zChatCreateBody.meta({ title: 'A chat' })],
    ['extend()', () => zChatCreateBody.extend({ more: z.string() })],
    ['partial() twice', () => zChatCreateBody.partial().partial()],
  ])('is refused by what %s returns', (_what, make) => {
    expect(() => make().extend({ text: inZod4(zod3.string()) })).toThrow(advice);
    expect(() => make().and(inZod4(zod3.object({})))).toThrow(advice);
    expect(() => zod3.array(inZod3(make())).parse([{}])).toThrow(advice);
  });

  test('is refused by acceptNulls', () => {
    expect(() => acceptNulls(inZod4(zod3.object({})))).toThrow(advice);
  });
});

test('schemas of zod 4 extend those of this package, also by getters of recursive schemas', () => {
  const body = zChatCreateBody.extend({
    text: z.string(),
    get children(): z.ZodOptional<z.ZodArray<z.ZodType>> {
      return z.array(body).optional();
    },
  });
  expect(body.parse({ ...chat, text: 'a', children: [{ ...chat, text: 'b' }] })).toMatchObject({ text: 'a' });
  expect(zChatCreateBody.or(z.string()).parse('a')).toBe('a');
  expect(zChatCreateBody.partial().extend({ text: z.string() }).parse({ text: 'a' })).toEqual({ text: 'a' });
  expect(zChatCreateBody.partial()).toBeInstanceOf(z.ZodObject);
  expect(zChatCreateBody.optional()).toBeInstanceOf(z.ZodOptional);
  expect(zChatCreateBody.partial().nullable().parse({ bot_id: '1' })).toEqual({ bot_id: '1' });
  expect(z.object({ ...zChatCreateBody.shape, text: z.string() }).parse({ ...chat, text: 'a' })).toMatchObject({
    text: 'a',
  });
  expect(z.object({ text: z.string() }).extend(zChatCreateBody.partial().shape).parse({ text: 'a' })).toEqual({
    text: 'a',
  });
  const { optional } = zRoleTypeInput;
  expect(optional().parse(undefined)).toBe(undefined);
  expect(z.object({ body: zChatCreateBody }).parse({ body: chat })).toEqual({ body: chat });
});

describe('messages of limits', () => {
  const messagesOf = (value: object) =>
    zChatCreateBody.safeParse({ ...chat, ...value }).error?.issues.map(({ message }) => message);

  test.each([
    ['a text', { bot_id: '' }, 'must have at least 1 character'],
    [
      'a list',
      {
        additional_messages: Array.from({ length: 101 }, () => ({ role: 'user', content: 'x', content_type: 'text' })),
      },
      'must have at most 100 items',
    ],
    ['the values of a map', { meta_data: { key: 'v'.repeat(513) } }, 'must have at most 512 characters'],
    [
      'the number of entries',
      { meta_data: Object.fromEntries(Array.from({ length: 17 }, (_, n) => [`k${n}`, 'v'])) },
      'must have at most 16 entries',
    ],
  ])('%s', (_what, value, message) => {
    expect(messagesOf(value)).toEqual([message]);
  });
});
