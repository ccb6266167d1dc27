/** Random values of the contract pass the zod schemas, the JSON Schemas and the schemas of the client; wrong ones fail all. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitrary } from './arbitrary.js';
import {
  type Mutation,
  ofWrongType,
  overLimits,
  withNewEnumValue,
  withoutRequired,
  withUnknownKey,
} from './mutations.js';
import { responseSchemas, hasFile, type Named, requestSchemas } from './named-schemas.js';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: false });
addFormats.default(ajv);

const RUNS = { numRuns: 10 };

const cases = (schemas: readonly Named[]): [string, Named][] => schemas.map((schema) => [schema.name, schema]);

/** Encodes and parses the value as JSON, unless it contains a file. */
const throughJson = ({ json }: Named, value: unknown): unknown =>
  hasFile(json) ? value : JSON.parse(JSON.stringify(value));

function expectPass(schema: Named, value: unknown, what = ''): void {
  const result = schema.zod.safeParse(value);
  expect(result.error?.issues ?? [], what).toEqual([]);
  expect(result.data, `${what} is unchanged`).toEqual(value);
  const isValid = ajv.validate(schema.json, value);
  expect(ajv.errors ?? [], `${what} as JSON Schema`).toEqual([]);
  expect(isValid).toBe(true);
  expect(schema.isAccepted?.(value) ?? true, `${what} in the client`).toBe(true);
}

/** @param inClient - true if the client rejects the value too. It accepts unknown fields in requests. */
function expectFail(schema: Named, { what, value }: Mutation, inClient = true): void {
  expect(schema.zod.safeParse(value).success, what).toBe(false);
  expect(ajv.validate(schema.json, value), `${what}, as JSON Schema`).toBe(false);
  expect(schema.isAccepted?.(value) ?? !inClient, `${what}, in the client`).toBe(!inClient);
}

/** In the text of a URL, a comma separates the items of a list. */
const hasItemWithComma = (value: unknown): boolean =>
  Object.values(Object(value)).some((list) => Array.isArray(list) && list.some((item) => String(item).includes(',')));

function check(schema: Named, each: (value: unknown) => void): void {
  const values = arbitrary(schema.json, schema.json).filter(
    (value) => !schema.name.endsWith('Query') || !hasItemWithComma(value),
  );
  fc.assert(fc.property(values, each), RUNS);
}

describe('schemas of requests accept valid values and reject wrong ones', () => {
  test.each(cases(requestSchemas))('%s', (_name, schema) => {
    check(schema, (value) => {
      expectPass(schema, throughJson(schema, value));
      for (const mutate of [withoutRequired, ofWrongType, overLimits]) {
        for (const mutation of mutate(schema.json, value)) expectFail(schema, mutation);
      }
      for (const mutation of withUnknownKey(schema.json, value)) expectFail(schema, mutation, false);
    });
  });
});

test('the client has a schema of its own for responses and events', () => {
  expect(responseSchemas.filter(({ isAccepted }) => isAccepted !== undefined).length).toBeGreaterThan(170);
});

describe('schemas of responses accept valid and newer values and reject wrong ones', () => {
  test.each(cases(responseSchemas))('%s', (_name, schema) => {
    check(schema, (value) => {
      expectPass(schema, throughJson(schema, value));
      for (const mutate of [withoutRequired, ofWrongType]) {
        for (const mutation of mutate(schema.json, value)) expectFail(schema, mutation);
      }
      for (const mutate of [withUnknownKey, withNewEnumValue]) {
        for (const mutation of mutate(schema.json, value)) expectPass(schema, mutation.value, mutation.what);
      }
    });
  });
});
