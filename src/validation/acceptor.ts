import {
  $ZodArray,
  $ZodBoolean,
  $ZodLazy,
  $ZodLiteral,
  $ZodNullable,
  $ZodNumber,
  $ZodNumberFormat,
  $ZodObject,
  $ZodOptional,
  $ZodRecord,
  $ZodString,
  $ZodStringFormat,
  $ZodUnion,
  $ZodUnknown,
} from 'zod/v4/core';
import type { $ZodType } from 'zod/v4/core';
import { isObject } from '../lib/is-object.js';

/** Whether a value is surely right. Where it says no, the schema has the last word. */
type Accepts = (value: unknown) => boolean;

const acceptors = new WeakMap<$ZodType, Accepts>();

/**
 * Nearly every answer is right, and to see that takes no copy of it, as a schema makes one. It knows what schemas of
 * answers are made of, and of whatever else it says no.
 */
export function acceptorOf(schema: $ZodType): Accepts {
  let accepts = acceptors.get(schema);
  if (accepts === undefined) {
    accepts = build(schema);
    acceptors.set(schema, accepts);
  }
  return accepts;
}

function build(schema: $ZodType): Accepts {
  if ((schema._zod.def.checks?.length ?? 0) > 0 || schema instanceof $ZodStringFormat) return () => false;
  if (schema instanceof $ZodString) return (value) => typeof value === 'string';
  if (schema instanceof $ZodBoolean) return (value) => typeof value === 'boolean';
  if (schema instanceof $ZodNumberFormat)
    return schema._zod.def.format === 'safeint' ? Number.isSafeInteger : () => false;
  if (schema instanceof $ZodNumber) return Number.isFinite;
  // A field may hold anything, and yet has to be there.
  if (schema instanceof $ZodUnknown) return (value) => value !== undefined;
  if (schema instanceof $ZodLiteral) return among(schema._zod.def.values);
  if (schema instanceof $ZodOptional) return unless(undefined, schema._zod.def.innerType);
  if (schema instanceof $ZodNullable) return unless(null, schema._zod.def.innerType);
  if (schema instanceof $ZodLazy) return (value) => acceptorOf(schema._zod.innerType)(value);
  if (schema instanceof $ZodArray) return items(schema._zod.def.element);
  if (schema instanceof $ZodUnion) return oneOf(schema._zod.def.options);
  // Keys that are listed must all be there.
  if (schema instanceof $ZodRecord && schema._zod.def.keyType instanceof $ZodString)
    return entries(schema._zod.def.keyType, schema._zod.def.valueType);
  return schema instanceof $ZodObject && schema._zod.def.catchall === undefined
    ? fields(schema._zod.def.shape)
    : () => false;
}

function among(values: readonly unknown[]): Accepts {
  return (value) => values.includes(value);
}

function unless(exception: undefined | null, inner: $ZodType): Accepts {
  const accepts = acceptorOf(inner);
  return (value) => value === exception || accepts(value);
}

function items(element: $ZodType): Accepts {
  const accepts = acceptorOf(element);
  return (value) => Array.isArray(value) && value.every(accepts);
}

function oneOf(options: readonly $ZodType[]): Accepts {
  const accepting = options.map(acceptorOf);
  return (value) => accepting.some((accepts) => accepts(value));
}

function entries(key: $ZodType, inner: $ZodType): Accepts {
  const acceptsKey = acceptorOf(key);
  const accepts = acceptorOf(inner);
  return (value) => {
    if (!isObject(value)) return false;
    for (const name of Object.keys(value)) if (!acceptsKey(name) || !accepts(value[name])) return false;
    return true;
  };
}

function fields(shape: Readonly<Record<string, $ZodType>>): Accepts {
  const accepting = Object.entries(shape).map(([name, schema]) => ({ name, accepts: acceptorOf(schema) }));
  return (value) => {
    if (!isObject(value)) return false;
    for (const { name, accepts } of accepting) if (!accepts(value[name])) return false;
    return true;
  };
}
