/** The JSON Schemas have the names of the schemas for zod, and need nothing but themselves. */
import { expect, test } from 'vitest';
import * as all from 'coze-client/json-schemas';
import { jsonSchemas } from 'coze-client/json-schemas';
import { answerSchemas, requestSchemas } from './named-schemas.js';

const schemas = Object.entries(jsonSchemas);

test('they are those for zod, by the same names', () => {
  const names = [...requestSchemas, ...answerSchemas].map(({ name }) => name).toSorted();
  expect(schemas.map(([name]) => name).toSorted()).toEqual(names);
});

test('each can be imported by its name', () => {
  expect(all.zChatCreateBody).toBe(jsonSchemas.zChatCreateBody);
});

test('each says which JSON Schema it is, and carries what it refers to, no more', () => {
  for (const [name, schema] of schemas) {
    expect(schema.$schema, name).toBe('https://json-schema.org/draft/2020-12/schema');
    const text = JSON.stringify(schema);
    const referred = new Set([...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, ref = '']) => ref));
    const carried = Object.keys(schema.$defs ?? {}).map((key) => `#/$defs/${key}`);
    expect([...referred].toSorted(), name).toEqual(carried.toSorted());
    expect(text, name).not.toMatch(/"(?:x-[a-z-]+|discriminator|example|nullable)":/);
  }
});

test('requests are closed and answers open', () => {
  expect(jsonSchemas.zCreateChatBodyInput).toMatchObject({ type: 'object', additionalProperties: false });
  expect(jsonSchemas.zCreateChatData.additionalProperties).toBeUndefined();
  expect(jsonSchemas.zRoleTypeInput).toMatchObject({ type: 'string', enum: ['user', 'assistant'] });
  expect(jsonSchemas.zRoleType).toMatchObject({ anyOf: [{ enum: ['user', 'assistant'] }, { type: 'string' }] });
});

test('descriptions are carried over', () => {
  expect(jsonSchemas.zEnterMessageInput.properties?.['role']).toEqual({
    $ref: '#/$defs/RoleType',
    description: 'The role of the speaker.',
  });
  expect(jsonSchemas.zChatRetrieveQuery.properties?.['chat_id']?.description).toBe('The ID of the chat.');
});
