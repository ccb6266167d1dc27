/** Every named schema: for zod, as JSON Schema, and of the client. */
import * as answers from '../../generated/answers/zod.gen.js';
import * as lazyAnswers from '../../generated/mini-answers/zod.gen.js';
import * as lazyRequests from '../../generated/mini-requests/zod.gen.js';
import * as requests from '../../generated/requests/zod.gen.js';
import type { JsonSchema } from 'coze-client/json-schemas';
import { jsonSchemas } from 'coze-client/json-schemas';
import type { z } from 'zod/v4';
import type { LazySchema } from '../../generated/validators/types.gen.js';

export interface Named {
  readonly name: string;
  readonly zod: z.ZodType;
  readonly json: JsonSchema;
  /** The schema of the client and the local server. They look up events by name, and have no union of them. */
  readonly lazy: LazySchema | undefined;
}

const json: Readonly<Record<string, JsonSchema>> = jsonSchemas;

const isOpenUnion = ({ anyOf = [] }: JsonSchema): boolean =>
  anyOf.some((member) => JSON.stringify(member).includes('"not"'));

type Lazy = Readonly<Record<string, LazySchema>>;

function named(schemas: Readonly<Record<string, z.ZodType>>, lazySchemas: Lazy): Named[] {
  return Object.entries(schemas).map(([name, zod]) => {
    const lazy = lazySchemas[name] ?? lazySchemas[name.replace(/Input$/, '')];
    const jsonSchema = json[name];
    if (lazy === undefined || jsonSchema === undefined) throw new Error(`${name} is not everywhere.`);
    return { name, zod, json: jsonSchema, lazy: isOpenUnion(jsonSchema) ? undefined : lazy };
  });
}

export const requestSchemas: readonly Named[] = named(requests, lazyRequests);
export const answerSchemas: readonly Named[] = named(answers, lazyAnswers);

/** True if a value of the schema contains a file, which JSON cannot carry. */
export const hasFile = (schema: JsonSchema): boolean => JSON.stringify(schema).includes('application/octet-stream');

/** Follows a reference to the definitions of the schema. */
export function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const found = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`${schema.$ref} is not among the definitions.`);
  return resolved(found, root);
}
