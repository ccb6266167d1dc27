/** The JSON Schemas have the names of the zod schemas, and each one is self-contained. */
import { expect, test } from 'vitest';
import * as all from 'coze-client/json-schemas';
import { jsonSchemas } from 'coze-client/json-schemas';
import { responseSchemas, requestSchemas } from './named-schemas.js';

const schemas = Object.entries(jsonSchemas);

test('JSON Schemas have the names of the zod schemas', () => {
  const names = [...requestSchemas, ...responseSchemas].map(({ name }) => name).toSorted();
  expect(schemas.map(([name]) => name).toSorted()).toEqual(names);
});

test('each JSON Schema can be imported by name', () => {
  expect(all.zChatCreateBody).toBe(jsonSchemas.zChatCreateBody);
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
  expect(jsonSchemas.zCreateChatBodyInput).toMatchObject({ type: 'object', additionalProperties: false });
  expect(jsonSchemas.zCreateChatData.additionalProperties).toBeUndefined();
  expect(jsonSchemas.zRoleTypeInput).toMatchObject({ type: 'string', enum: ['user', 'assistant'] });
  expect(jsonSchemas.zRoleType).toMatchObject({ anyOf: [{ enum: ['user', 'assistant'] }, { type: 'string' }] });
});

test('JSON Schemas have the descriptions of the contract', () => {
  expect(jsonSchemas.zEnterMessageInput.properties?.['role']).toEqual({
    $ref: '#/$defs/RoleType',
    description: 'The role of the speaker.',
  });
  expect(jsonSchemas.zChatRetrieveQuery.properties?.['chat_id']?.description).toBe('The ID of the chat.');
});
