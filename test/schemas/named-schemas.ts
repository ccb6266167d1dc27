/** Every schema by its name: for zod, as JSON Schema, and as the client has it. */
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
  /** What the client and the local server check with. They look events up by their names, and need no union of them. */
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

/** Whether a value of it is a file somewhere, which JSON can't carry. */
export const hasFile = (schema: JsonSchema): boolean => JSON.stringify(schema).includes('application/octet-stream');

/** Follows a reference to the definitions that the schema carries. */
export function resolved(schema: JsonSchema, root: JsonSchema): JsonSchema {
  if (schema.$ref === undefined) return schema;
  const found = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
  if (found === undefined) throw new Error(`${schema.$ref} is not among the definitions.`);
  return resolved(found, root);
}
