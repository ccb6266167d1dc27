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
const zod3Methods = ['_parse', '_parseSync', '_parseAsync'];

/** The methods of a schema that take another one, or an object of others. */
const combining = ['and', 'or', 'pipe', 'catchall', 'merge', 'extend', 'safeExtend'];

interface Parts {
  readonly _zod?: {
    /** Makes a changed copy of the schema, as in `partial()` and `extend()`. */
    constr: new (...args: unknown[]) => object;
  };
}

/** Getters are of recursive schemas, and must not be called yet. */
const holdsZod3 = (given: unknown): boolean =>
  [{ value: given }, ...Object.values(Object.getOwnPropertyDescriptors(given))].some(({ value }) => isZod3(value));

/**
 * Lets a schema fail with a clear message inside a schema of zod 3, and when it is combined with one. Else the failure names an
 * internal function. Schemas that are made of it, as by `partial()`, fail in the same way.
 */
export function refuseZod3<Schema extends object & Parts>(schema: Schema): Schema {
  for (const name of zod3Methods) Object.defineProperty(schema, name, { value: refuseOlderZod });
  for (const name of combining) {
    const method: unknown = Reflect.get(schema, name);
    if (typeof method !== 'function') continue;
    const value = (...given: unknown[]): unknown =>
      holdsZod3(given[0]) ? refuseOlderZod() : Reflect.apply(method, schema, given);
    Object.defineProperty(schema, name, { value });
  }
  const { _zod: internals } = schema;
  if (internals !== undefined)
    internals.constr = new Proxy(internals.constr, {
      construct: (make, given: unknown[]) => refuseZod3(new make(...given)),
    });
  return schema;
}
