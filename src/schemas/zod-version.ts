/** Refuses schemas of zod 3 beside those of this package. Programs with zod 3.25 have both: `zod` is zod 3 there. */

/** True for a schema of zod 3. */
export const isZod3 = (schema: unknown): boolean =>
  typeof schema === 'object' && schema !== null && '_def' in schema && !('_zod' in schema);

export const mixedZods =
  "The schemas of coze-client are those of zod 4, and this is one of zod 3: with zod 3.25, import { z } from 'zod/v4'.";

function refuseOlderZod(): never {
  throw new TypeError(mixedZods);
}

/** The methods that a schema of zod 3 calls of a schema inside it. */
const zod3Methods = { _parse: refuseOlderZod, _parseSync: refuseOlderZod, _parseAsync: refuseOlderZod };

interface Extendable {
  extend?: (fields: object, ...more: unknown[]) => unknown;
}

/** Lets a schema fail with a clear message inside a schema of zod 3, and when it is extended with one. Else the failure names an internal function. */
export function refuseZod3<Schema extends object>(schema: Schema): Schema {
  for (const [name, value] of Object.entries(zod3Methods)) Object.defineProperty(schema, name, { value });
  const { extend }: Extendable = schema;
  if (extend === undefined) return schema;
  const value: Extendable['extend'] = (fields, ...more) => {
    // Getters are of recursive schemas, and must not be called yet.
    const given = Object.values(Object.getOwnPropertyDescriptors(fields));
    return given.some((field) => isZod3(field.value)) ? refuseOlderZod() : extend(fields, ...more);
  };
  Object.defineProperty(schema, 'extend', { value });
  return schema;
}
