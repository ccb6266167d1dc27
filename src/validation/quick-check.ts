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
import { isObject } from '../lib/shapes.js';

/** Returns true for a value that is valid. False means "not known": the schema has to decide. */
type QuickCheck = (value: unknown) => boolean;

const quickChecks = new WeakMap<$ZodType, QuickCheck>();

/**
 * Fast path for responses, most of which are valid: it builds no copy of the value, as parsing with a schema does.
 *
 * @returns true if the value is valid. False if it is not, if the schema has a part that the quick check does not
 *   support, or if the value is nested more deeply than the stack allows.
 */
export function passesQuickCheck(schema: $ZodType, value: unknown): boolean {
  try {
    return quickCheckOf(schema)(value);
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function quickCheckOf(schema: $ZodType): QuickCheck {
  let check = quickChecks.get(schema);
  if (check === undefined) {
    check = compile(schema);
    quickChecks.set(schema, check);
  }
  return check;
}

function compile(schema: $ZodType): QuickCheck {
  if ((schema._zod.def.checks?.length ?? 0) > 0 || schema instanceof $ZodStringFormat) return () => false;
  if (schema instanceof $ZodString) return (value) => typeof value === 'string';
  if (schema instanceof $ZodBoolean) return (value) => typeof value === 'boolean';
  if (schema instanceof $ZodNumberFormat)
    return schema._zod.def.format === 'safeint' ? Number.isSafeInteger : () => false;
  if (schema instanceof $ZodNumber) return Number.isFinite;
  // A required field of any type still has to be present.
  if (schema instanceof $ZodUnknown) return (value) => value !== undefined;
  if (schema instanceof $ZodLiteral) return literal(schema._zod.def.values);
  if (schema instanceof $ZodOptional) return either(undefined, schema._zod.def.innerType);
  if (schema instanceof $ZodNullable) return either(null, schema._zod.def.innerType);
  // A recursive schema is compiled when it is first reached, or compiling would not end.
  if (schema instanceof $ZodLazy) return (value) => quickCheckOf(schema._zod.innerType)(value);
  if (schema instanceof $ZodArray) return array(schema._zod.def.element);
  if (schema instanceof $ZodUnion) return union(schema._zod.def.options);
  // A record whose keys are an enum requires all of them, so only text keys are supported.
  if (schema instanceof $ZodRecord && schema._zod.def.keyType instanceof $ZodString)
    return record(schema._zod.def.keyType, schema._zod.def.valueType);
  return schema instanceof $ZodObject && schema._zod.def.catchall === undefined
    ? object(schema._zod.def.shape)
    : () => false;
}

function literal(values: readonly unknown[]): QuickCheck {
  return (value) => values.includes(value);
}

function either(empty: undefined | null, innerType: $ZodType): QuickCheck {
  const check = quickCheckOf(innerType);
  return (value) => value === empty || check(value);
}

function array(element: $ZodType): QuickCheck {
  const check = quickCheckOf(element);
  return (value) => Array.isArray(value) && value.every(check);
}

function union(options: readonly $ZodType[]): QuickCheck {
  const checks = options.map(quickCheckOf);
  return (value) => checks.some((check) => check(value));
}

function record(keyType: $ZodType, valueType: $ZodType): QuickCheck {
  const checkKey = quickCheckOf(keyType);
  const checkValue = quickCheckOf(valueType);
  return (value) => {
    if (!isObject(value)) return false;
    for (const key of Object.keys(value)) if (!checkKey(key) || !checkValue(value[key])) return false;
    return true;
  };
}

function object(shape: Readonly<Record<string, $ZodType>>): QuickCheck {
  const fields = Object.entries(shape).map(([name, schema]) => ({ name, check: quickCheckOf(schema) }));
  return (value) => {
    if (!isObject(value)) return false;
    for (const { name, check } of fields) if (!check(value[name])) return false;
    return true;
  };
}
