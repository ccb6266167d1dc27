/** zod 3.25 has zod 3 as `zod` and zod 4 as `zod/v4`. Schemas of both in one fail, and the error says what to import. */
import { describe, expect, test } from 'vitest';
import * as schemas from 'coze-client/schemas';
import { acceptNulls, zChatCreateBody, zRoleTypeInput } from 'coze-client/schemas';
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
  ])('%s', async (_what, schema, value) => {
    expect(() => schema.parse(value)).toThrow(advice);
    await expect(schema.parseAsync(value)).rejects.toThrow(advice);
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
