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
