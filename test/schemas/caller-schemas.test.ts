/** The schema of the object that a method takes has the name of its type, which api.md shows. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as schemas from 'coze-client/schemas';
import { z } from 'zod/v4';
import { examples, type Example } from '../../generated/server/examples.gen.js';
import { routes } from '../../generated/server/routes.gen.js';

const { chatCreateSchemas, operationSchemas, zCreateChatReq, zCreateDocumentReq, zListWorkSpacesReq, zRunToolsReq } =
  schemas;
const apiMd = readFileSync('api.md', 'utf8');
const published: Readonly<Record<string, unknown>> = schemas;

const callerTypes = [...new Set([...apiMd.matchAll(/\bparams\??: (\w+)\)/g)].map(([, type = '']) => type))];
const namedSchemas = [...new Set([...apiMd.matchAll(/`(z[A-Z]\w+)`/g)].map(([, name = '']) => name))];

test('api.md has the methods with their types and schemas', () => {
  expect(callerTypes.length).toBeGreaterThan(95);
  expect(namedSchemas.length).toBeGreaterThan(300);
});

test.each(callerTypes)('z%s', (type) => {
  expect(published[`z${type}`]).toBeInstanceOf(z.ZodType);
  expect(namedSchemas).toContain(`z${type}`);
});

test('every schema in api.md is exported', () => {
  expect(namedSchemas.filter((name) => !(published[name] instanceof z.ZodType))).toEqual([]);
});

describe('a method of api.md', () => {
  const rows = Array.from(
    apiMd.matchAll(/^- `client\.([\w.]+)\(([^)`]*)\)`.*\n {2}- requests: (.*)\n.*\n {2}- schemas: (.*)$/gm),
    ([, method = '', args = '', requests = '', listed = '']) => ({ method, args, requests, listed: namesIn(listed) }),
  );

  function namesIn(list: string): string[] {
    return Array.from(list.matchAll(/`(\w+)`/g), ([, name = '']) => name);
  }

  /** The example of the first request of a method. */
  function exampleOf(requests: string): Example | undefined {
    const [, method, path] = /`(\w+) ([^`]+)`/.exec(requests) ?? [];
    const route = routes.find((each) => each.method === method && each.path === path);
    return examples.find(({ id }) => id === route?.id);
  }

  /** What callers give besides the wire: the functions of a tool run. */
  const ADDED: Readonly<Record<string, object>> = { RunToolsReq: { tools: { get_weather: () => 'sunny' } } };

  /** A file is text in the contract. */
  const asGiven = (value: object): object => ('file' in value ? { ...value, file: new Blob(['x']) } : value);

  test('has schemas, and an example', () => {
    expect(rows.length).toBeGreaterThan(115);
    expect(rows.filter(({ requests }) => exampleOf(requests) === undefined)).toEqual([]);
  });

  const withParams = rows.flatMap((row) => {
    const [, type] = /\bparams\??: (\w+)$/.exec(row.args) ?? [];
    return type === undefined ? [] : [{ ...row, type }];
  });

  test.each(withParams)(
    '$method lists the schema of $type, which accepts the example',
    ({ type, requests, listed }) => {
      const { args = [], path = {}, query = {}, body } = exampleOf(requests) ?? {};
      const all = Object.entries({ ...path, ...query, ...Object(body), ...ADDED[type] });
      const given = asGiven(Object.fromEntries(all.filter(([name]) => !args.includes(name))));
      const schema = published[`z${type}`];
      expect(listed).toContain(`z${type}`);
      expect(schema instanceof z.ZodType && schema.safeParse(given)).toMatchObject({ success: true });
    },
  );
});

test('every operation has its schemas by name', () => {
  expect(chatCreateSchemas).toBe(operationSchemas['chat.create']);
  for (const [id, places] of Object.entries(operationSchemas)) {
    const name = id.replaceAll(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());
    expect(published[`${name}Schemas`], id).toBe(places);
  }
});

describe('the schema of the object that a method takes', () => {
  const chat = { bot_id: '1', conversation_id: '2', additional_messages: [] };

  test('has the fields of the body and the query', () => {
    expect(zCreateChatReq.parse({ ...chat, user_id: 'u' })).toEqual({ ...chat, user_id: 'u' });
  });

  test('lets fields be absent that the client fills in, as the method does', () => {
    expect(zCreateChatReq.parse(chat)).toEqual(chat);
    expect(zCreateDocumentReq.parse({ dataset_id: '1', document_bases: [] })).toBeDefined();
  });

  test('refuses unknown fields, and wrong ones', () => {
    expect(zCreateChatReq.safeParse({ ...chat, model: 'x' }).success).toBe(false);
    expect(zCreateChatReq.safeParse({ ...chat, user_id: 1 }).success).toBe(false);
    expect(zCreateChatReq.safeParse({}).success).toBe(false);
  });

  test('reads the text of a query', () => {
    expect(zListWorkSpacesReq.parse({ page_num: '2' })).toEqual({ page_num: 2 });
  });

  test('takes the functions of a tool run', () => {
    const tools = { get_weather: () => 'sunny' };
    expect(zRunToolsReq.parse({ ...chat, tools, maxRounds: 3 })).toEqual({ ...chat, tools, maxRounds: 3 });
    expect(zRunToolsReq.safeParse({ ...chat, tools: { get_weather: 'sunny' } }).success).toBe(false);
    expect(zRunToolsReq.safeParse(chat).success).toBe(false);
  });
});
