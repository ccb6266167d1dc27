/** Every named schema: for zod, as JSON Schema, and of the client. */
import * as responses from '../../generated/responses/zod.gen.js';
import * as lazyRequests from '../../generated/mini-requests/zod.gen.js';
import * as requests from '../../generated/requests/zod.gen.js';
import type { JsonSchema } from 'coze-client/json-schemas';
import { jsonSchemas } from 'coze-client/json-schemas';
import type { z } from 'zod/v4';
import { safeParse } from 'zod/v4/core';
import type { LazySchema } from '../../generated/validators/types.gen.js';
import { eventOf, receivedSchemas } from './received-schemas.js';

export interface Named {
  readonly name: string;
  readonly zod: z.ZodType;
  readonly json: JsonSchema;
  /**
   * Whether the client and the local server accept a value. `undefined` for a schema that they have only as a part of others:
   * of responses they have those of operations, and of events no unions, because they look them up by name.
   */
  readonly isAccepted: ((value: unknown) => boolean) | undefined;
}

const json: Readonly<Record<string, JsonSchema>> = jsonSchemas;

const isOpenUnion = ({ anyOf = [] }: JsonSchema): boolean =>
  anyOf.some((member) => JSON.stringify(member).includes('"not"'));

function named(
  schemas: Readonly<Record<string, z.ZodType>>,
  acceptOf: (name: string, zod: z.ZodType) => Named['isAccepted'],
): Named[] {
  return Object.entries(schemas).map(([name, zod]) => {
    const jsonSchema = json[name.replace(/^z/, 'json')];
    if (jsonSchema === undefined) throw new Error(`${name} is not everywhere.`);
    return { name, zod, json: jsonSchema, isAccepted: isOpenUnion(jsonSchema) ? undefined : acceptOf(name, zod) };
  });
}

const lazies: Readonly<Record<string, LazySchema>> = lazyRequests;

export const requestSchemas: readonly Named[] = named(requests, (name) => {
  const lazy = lazies[name] ?? lazies[name.replace(/Input$/, '')];
  if (lazy === undefined) throw new Error(`${name} is not in the client.`);
  return (value) => safeParse(lazy(), value).success;
});

export const responseSchemas: readonly Named[] = named(responses, (_name, zod) => {
  const same = receivedSchemas.filter((received) => received.zod === zod);
  if (same.length === 0) return undefined;
  return (value) =>
    same.every(
      ({ client, event }) => (event === undefined || eventOf(value) === event) && safeParse(client, value).success,
    );
});

/** True if a value of the schema contains a file, which JSON cannot carry. */
export const hasFile = (schema: JsonSchema): boolean => JSON.stringify(schema).includes('application/octet-stream');

/** Follows a reference to the definitions of the schema. */
export function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const found = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`${schema.$ref} is not among the definitions.`);
  return resolved(found, root);
}
