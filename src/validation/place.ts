import { $ZodArray, $ZodLazy, $ZodNullable, $ZodObject, $ZodOptional, $ZodRecord, $ZodUnion } from 'zod/v4/core';
import type { $ZodType } from 'zod/v4/core';

/** A place in a value, and the schema that holds there. */
export interface Place {
  readonly schema: $ZodType | undefined;
  /** `data.items[].labels{}`: the same for every item and every entry. */
  readonly pattern: string;
  /** `data.items[3].labels{}`: the keys of maps are content, as values are. */
  readonly path: string;
  /** `data.items[3].labels.color`: for those who gave the value themselves. */
  readonly name: string;
}

/** What a key leads to: a field of an object, an item of a list or an entry of a map. */
interface Step {
  readonly kind: 'field' | 'item' | 'entry';
  readonly schema: $ZodType | undefined;
}

export function rootOf(schema: $ZodType): Place {
  return { schema, pattern: '', path: '', name: '' };
}

/** The place that keys lead to from another. */
export function placeAt(from: Place, keys: readonly PropertyKey[]): Place {
  return keys.reduce(inner, from);
}

function inner({ schema: outer, pattern, path, name }: Place, key: PropertyKey): Place {
  const { kind, schema } = stepInto(outer, key) ?? unknownStep(key);
  if (kind === 'item')
    return { schema, pattern: `${pattern}[]`, path: `${path}[${String(key)}]`, name: `${name}[${String(key)}]` };
  const named = name + member(name, String(key));
  if (kind === 'entry') return { schema, pattern: `${pattern}{}`, path: `${path}{}`, name: named };
  return {
    schema,
    pattern: pattern + member(pattern, String(key)),
    path: path + member(path, String(key)),
    name: named,
  };
}

function member(owner: string, key: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `[${JSON.stringify(key)}]`;
  return owner === '' ? key : `.${key}`;
}

function stepInto(schema: $ZodType | undefined, key: PropertyKey): Step | undefined {
  if (schema instanceof $ZodOptional || schema instanceof $ZodNullable) return stepInto(schema._zod.def.innerType, key);
  if (schema instanceof $ZodLazy) return stepInto(schema._zod.innerType, key);
  if (schema instanceof $ZodArray) return { kind: 'item', schema: schema._zod.def.element };
  if (schema instanceof $ZodRecord) return { kind: 'entry', schema: schema._zod.def.valueType };
  if (schema instanceof $ZodObject) return fieldOf(schema, key);
  if (schema instanceof $ZodUnion)
    return schema._zod.def.options.map((option) => stepInto(option, key)).find((step) => step !== undefined);
  return undefined;
}

function fieldOf(object: $ZodObject, key: PropertyKey): Step | undefined {
  const { shape } = object._zod.def;
  return typeof key === 'string' && Object.hasOwn(shape, key) ? { kind: 'field', schema: shape[key] } : undefined;
}

function unknownStep(key: PropertyKey): Step {
  return { kind: typeof key === 'number' ? 'item' : 'entry', schema: undefined };
}
