/** The schemas of queries and paths read the text of a URL, as web frameworks pass it on. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import { validator } from 'hono/validator';
import { afterAll, beforeAll, describe, expect, expectTypeOf, test } from 'vitest';
import {
  operationSchemas,
  type OperationSchemas,
  queryFields,
  zBotsRetrieveQuery,
  zDatasetsListQuery,
  zPluginsMgetQuery,
  zWorkspacesListQuery,
  zWorkspacesMembersListPath,
} from 'coze-client/schemas';
import { z } from 'zod/v4';
import { contractExamples } from './examples.js';

const isId = (id: string): id is keyof OperationSchemas => Object.hasOwn(operationSchemas, id);

const examples = contractExamples.flatMap(({ name, operation, place, value }) => {
  const schema =
    (place === 'query' || place === 'path') && isId(operation) ? operationSchemas[operation][place] : undefined;
  return schema === undefined ? [] : [{ name, schema, value: Object(value) as Record<string, unknown> }];
});

/** A list is one text with commas, as the contract says, or has its key several times. */
function searchOf(value: Record<string, unknown>, lists: 'commas' | 'keys'): string {
  const entries = Object.entries(value).flatMap(([name, field]) => {
    const texts = Array.isArray(field) ? field.map(String) : [String(field)];
    return lists === 'commas' ? [[name, texts.join(',')]] : texts.map((text) => [name, text]);
  });
  return String(new URLSearchParams(entries));
}

type ReadQuery = (search: string) => Promise<unknown>;

const hono = new Hono();
hono.get(
  '/all',
  validator('query', (query, c) => c.json(query)),
);
hono.get('/', (c) => c.json(c.req.query()));
const fastifyApp = fastify();
fastifyApp.get('/', (request) => request.query);
let expressServer: Server;

beforeAll(async () => {
  const app = express();
  app.get('/', (request, response) => response.json(request.query));
  expressServer = createServer(app).listen(0, '127.0.0.1');
  await once(expressServer, 'listening');
});
afterAll(async () => {
  expressServer.close();
  await fastifyApp.close();
});

const READERS: [string, ReadQuery][] = [
  ['Hono', async (search) => (await hono.request(`/all?${search}`)).json()],
  ['Fastify', async (search) => (await fastifyApp.inject(`/?${search}`)).json()],
  [
    'Express',
    async (search) =>
      (await fetch(`http://127.0.0.1:${(expressServer.address() as AddressInfo).port}/?${search}`)).json(),
  ],
  ['URLSearchParams', (search) => Promise.resolve(queryFields(new URLSearchParams(search)))],
];

describe.each(READERS)('%s', (_framework, read) => {
  test.each(examples)('$name', async ({ schema, value }) => {
    expect(schema.parse(await read(searchOf(value, 'commas')))).toEqual(value);
    expect(schema.parse(await read(searchOf(value, 'keys')))).toEqual(value);
  });
});

test('the object of a URLSearchParams and c.req.query() of Hono work for lists with commas', async () => {
  const search = searchOf({ ids: ['1', '2'] }, 'commas');
  expect(zPluginsMgetQuery.parse(Object.fromEntries(new URLSearchParams(search)))).toEqual({ ids: ['1', '2'] });
  expect(zPluginsMgetQuery.parse(await (await hono.request(`/?${search}`)).json())).toEqual({ ids: ['1', '2'] });
});

test('a key __proto__ is a key as others', () => {
  const fields = queryFields(new URLSearchParams('__proto__=a&__proto__=b&x=1'));
  expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  expect(Object.entries(fields)).toEqual([
    ['__proto__', ['a', 'b']],
    ['x', '1'],
  ]);
});

test('values that are parsed already are accepted', () => {
  expect(zWorkspacesListQuery.parse({ page_num: 2 })).toEqual({ page_num: 2 });
  expect(zPluginsMgetQuery.parse({ ids: ['1'] })).toEqual({ ids: ['1'] });
});

test('numbers of an enum are read', () => {
  expect(zDatasetsListQuery.parse({ space_id: '7', format_type: '2' })).toEqual({ space_id: '7', format_type: 2 });
});

describe('text that is no such value is refused', () => {
  test.each([
    ['an empty text', zWorkspacesListQuery, { page_num: '' }],
    ['a blank text', zWorkspacesListQuery, { page_num: ' ' }],
    ['a hexadecimal number', zWorkspacesListQuery, { page_num: '0x2' }],
    ['a number with an exponent', zWorkspacesListQuery, { page_num: '1e1' }],
    ['a fraction', zWorkspacesListQuery, { page_num: '1.5' }],
    ['a number with more digits than JavaScript keeps', zWorkspacesListQuery, { page_num: '9007199254740993' }],
    ['a number below its limit', zWorkspacesListQuery, { page_num: '0' }],
    ['a number several times', zWorkspacesListQuery, { page_num: ['1', '2'] }],
    ['another word than true or false', zBotsRetrieveQuery, { bot_id: '1', is_published: 'yes' }],
    ['a value that an enum lacks', zDatasetsListQuery, { space_id: '7', format_type: '99' }],
    ['an unknown key', zWorkspacesListQuery, { page: '1' }],
    ['a missing list', zPluginsMgetQuery, {}],
  ])('%s', (_what, schema: z.ZodType, query) => {
    expect(schema.safeParse(query).success).toBe(false);
  });

  test('and the error names the field', () => {
    const { error } = zWorkspacesListQuery.safeParse({ page_size: '51' });
    expect(error?.issues).toMatchObject([{ code: 'too_big', path: ['page_size'], maximum: 50 }]);
  });
});

test('the types are those of the parsed values', () => {
  expectTypeOf<z.infer<typeof zWorkspacesListQuery>['page_num']>().toEqualTypeOf<number | undefined>();
  expectTypeOf<z.infer<typeof zPluginsMgetQuery>['ids']>().toEqualTypeOf<string[]>();
  expectTypeOf<z.infer<typeof zWorkspacesMembersListPath>>().toEqualTypeOf<{ workspace_id: string }>();
});

test('the schemas can be extended, and written as JSON Schema', () => {
  const schema = zWorkspacesListQuery.pick({ page_num: true }).extend({ tag: z.string() });
  expect(schema.parse({ page_num: '3', tag: 'a' })).toEqual({ page_num: 3, tag: 'a' });
  expect(z.toJSONSchema(schema)).toMatchObject({ properties: { page_num: { type: 'integer', minimum: 1 } } });
});
