/** Each JSON Schema has a name like that of its zod schema, and is self-contained. */
import { expect, test } from 'vitest';
import * as all from 'coze-client/json-schemas';
import { jsonSchemas } from 'coze-client/json-schemas';
import * as zodSchemas from 'coze-client/schemas';
import { responseSchemas, requestSchemas } from './named-schemas.js';

const schemas = Object.entries(jsonSchemas).filter(([name]) => name.startsWith('json'));

test('there is a JSON Schema for every zod schema', () => {
  const names = [...requestSchemas, ...responseSchemas].map(({ name }) => name.replace(/^z/, 'json')).toSorted();
  expect(schemas.map(([name]) => name).toSorted()).toEqual(names);
});

test('each JSON Schema can be imported by name, and none has the name of a zod schema', () => {
  expect(all.jsonChatCreateBody).toBe(jsonSchemas.jsonChatCreateBody);
  expect(Object.keys(all).filter((name) => Object.hasOwn(zodSchemas, name))).toEqual([]);
});

test('jsonSchemas still has the names before 0.2.0', () => {
  const older: Readonly<Record<string, unknown>> = jsonSchemas;
  for (const [name, schema] of schemas) expect(older[name.replace(/^json/, 'z')]).toBe(schema);
});

test('each JSON Schema names its version, and has exactly the definitions that it refers to', () => {
  for (const [name, schema] of schemas) {
    expect(schema.$schema, name).toBe('https://json-schema.org/draft/2020-12/schema');
    const text = JSON.stringify(schema);
    const referred = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref));
    const carried = Object.keys(schema.$defs ?? {}).map((key) => `#/$defs/${key}`);
    expect([...referred].toSorted(), name).toEqual(carried.toSorted());
    expect(text, name).not.toMatch(/"(?:x-[a-z-]+|discriminator|example|nullable)":/);
  }
});

test('request schemas reject unknown fields, response schemas accept them', () => {
  expect(jsonSchemas.jsonCreateChatBodyInput).toMatchObject({ type: 'object', additionalProperties: false });
  expect(jsonSchemas.jsonCreateChatData.additionalProperties).toBeUndefined();
  expect(jsonSchemas.jsonRoleTypeInput).toMatchObject({ type: 'string', enum: ['user', 'assistant'] });
  expect(jsonSchemas.jsonRoleType).toMatchObject({ anyOf: [{ enum: ['user', 'assistant'] }, { type: 'string' }] });
});

test('JSON Schemas have the descriptions of the contract', () => {
  expect(jsonSchemas.jsonEnterMessageInput.properties?.['role']).toEqual({
    $ref: '#/$defs/RoleType',
    description: 'The role of the speaker.',
  });
  expect(jsonSchemas.jsonChatRetrieveQuery.properties?.['chat_id']?.description).toBe('The ID of the chat.');
});
