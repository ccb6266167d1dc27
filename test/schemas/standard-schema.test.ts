/** The schemas implement Standard Schema, for libraries that do not depend on zod. */
import { describe, expect, test } from 'vitest';
import { zChatCreateBody, zChatRetrieveResponse } from 'coze-client/schemas';
import { responseSchemas, requestSchemas } from './named-schemas.js';

/** The interface of the specification. */
interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => Result | Promise<Result>;
  };
}
type Result = { readonly value: unknown; readonly issues?: undefined } | { readonly issues: readonly Issue[] };
interface Issue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

const validate = async (schema: StandardSchema, value: unknown): Promise<Result> => schema['~standard'].validate(value);

test('every schema implements Standard Schema', () => {
  const schemas: [string, StandardSchema][] = [...requestSchemas, ...responseSchemas].map(({ name, zod }) => [
    name,
    zod,
  ]);
  const spoken = schemas.filter(
    ([, schema]) => schema['~standard'].version === 1 && schema['~standard'].vendor === 'zod',
  );
  expect(spoken.length).toBe(schemas.length);
  expect(spoken.length).toBeGreaterThan(700);
});

describe('validate of Standard Schema', () => {
  test('returns a valid value', async () => {
    const value = { bot_id: '1', user_id: 'u' };
    expect(await validate(zChatCreateBody, value)).toEqual({ value });
  });

  test('names the path of an invalid value', async () => {
    const wrong = await validate(zChatCreateBody, { bot_id: '1', user_id: 'u', additional_messages: [{}] });
    expect(wrong).toMatchObject({ issues: [{ path: ['additional_messages', 0, 'role'] }, {}, {}] });
    expect(await validate(zChatRetrieveResponse, { code: 0 })).toMatchObject({ issues: [{ path: ['data'] }] });
  });
});
