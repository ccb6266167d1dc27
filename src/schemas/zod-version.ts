/** Refuses schemas of zod 3 beside those of this package. Programs with zod 3.25 have both: `zod` is zod 3 there. */

/** As `memberOf()` of `lib/shapes.ts`, which is in the core of the client: a program with one schema would contain that. */
const partOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

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

/** The methods that return a schema of another class. A copy of the same class is made by `constr`. */
const wrapping = [
  'optional',
  'exactOptional',
  'nullable',
  'nullish',
  'nonoptional',
  'array',
  'default',
  'prefault',
  'catch',
  'readonly',
  'transform',
  'keyof',
  'extract',
  'exclude',
];

const changed = [...combining, ...wrapping];

/** The members of a definition that are schemas, or lists of them. The fields of an object wait until they are read. */
const parts = [
  'innerType',
  'element',
  'options',
  'left',
  'right',
  'in',
  'out',
  'keyType',
  'valueType',
  'items',
  'rest',
];

interface Schema4 {
  readonly _zod: {
    readonly def: object;
    /** Makes a changed copy of the schema, as in `partial()` and `extend()`. */
    constr: new (...args: unknown[]) => object;
  };
}

const isZod4 = (value: unknown): value is Schema4 => partOf(partOf(value, '_zod'), 'def') !== undefined;

const isRefusing = (schema: unknown): boolean => isZod4(schema) && '_parse' in schema;

/** Getters are of recursive schemas, and must not be called yet. */
const holdsZod3 = (given: unknown): boolean =>
  [{ value: given }, ...Object.values(Object.getOwnPropertyDescriptors(given))].some(({ value }) => isZod3(value));

/** Replaces a member of a schema for good. */
function keep<Value>(schema: object, name: string, value: Value): Value {
  Object.defineProperty(schema, name, { configurable: true, writable: true, value });
  return value;
}

/** Lets a method refuse schemas of zod 3, and what it returns. */
function keepRefusing(schema: object, name: string, method: unknown): unknown {
  if (typeof method !== 'function') return method;
  return keep(schema, name, (...given: unknown[]): unknown => {
    if (combining.includes(name) && holdsZod3(given[0])) refuseOlderZod();
    // The result has fields of both: they refuse once they are read.
    if (isRefusing(given[0])) partOf(given[0], 'shape');
    const result: unknown = Reflect.apply(method, schema, given);
    return isZod4(result) ? refuseZod3Around(result, schema) : result;
  });
}

/** The prototypes of schemas that refuse, by those of zod. The work is done when a method is read: most never are. */
const prototypes = new WeakMap<object, object>();

function refusingPrototype(base: object): object {
  const known = prototypes.get(base);
  if (known !== undefined) return known;
  const prototype: object = Object.create(base);
  for (const name of zod3Methods) Object.defineProperty(prototype, name, { value: refuseOlderZod });
  for (const name of changed)
    if (name in base)
      Object.defineProperty(prototype, name, {
        get(this: object): unknown {
          return keepRefusing(this, name, Reflect.get(base, name, this));
        },
      });
  prototypes.set(base, prototype);
  return prototype;
}

/** Lets the fields refuse when they are read. Those that the program added to a copy stay as they are. */
function refuseInFields(schema: Schema4, source?: object): void {
  const { def } = schema._zod;
  Object.defineProperty(schema, 'shape', {
    configurable: true,
    get: () => {
      partOf(source, 'shape');
      const shape = partOf(def, 'shape');
      for (const field of Object.values(Object(shape)))
        if (isZod4(field) && (source === undefined || isRefusing(partOf(field._zod.def, 'innerType'))))
          refuseZod3(field);
      return keep(schema, 'shape', shape);
    },
  });
  // What z.object().merge() of zod 3 reads first.
  Object.defineProperty(def, 'unknownKeys', { configurable: true, get: refuseOlderZod });
}

/**
 * Lets a schema fail with a clear message inside a schema of zod 3, and when it is combined with one. Else the failure names an
 * internal function. Schemas that are made of it, as by `partial()` and `optional()`, fail in the same way.
 *
 * @param source - the schema of which it was made.
 */
export function refuseZod3Around<Schema extends Schema4>(schema: Schema, source?: object): Schema {
  if (isRefusing(schema)) return schema;
  Object.setPrototypeOf(schema, refusingPrototype(Object.getPrototypeOf(schema)));
  // Zod 3.25 and 4.0 have each method in the schema itself.
  for (const name of changed) if (Object.hasOwn(schema, name)) keepRefusing(schema, name, Reflect.get(schema, name));
  const { _zod: internals } = schema;
  if (partOf(internals.def, 'type') === 'object') refuseInFields(schema, source);
  internals.constr = new Proxy(internals.constr, {
    construct: (make, given: unknown[]) => {
      const copy = new make(...given);
      return isZod4(copy) ? refuseZod3Around(copy, schema) : copy;
    },
  });
  return schema;
}

/** Lets a schema refuse schemas of zod 3, and all schemas inside it. */
export function refuseZod3<Schema extends object>(schema: Schema): Schema {
  if (!isZod4(schema) || isRefusing(schema)) return schema;
  const { def } = schema._zod;
  for (const part of parts.flatMap((name) => partOf(def, name))) if (isZod4(part)) refuseZod3(part);
  return refuseZod3Around(schema);
}
