import type { $ZodType, $ZodTypes, $ZodUnion } from 'zod/v4/core';
import { isObject, memberOf } from '../lib/shapes.js';

/**
 * Leaves out the fields that are null where the schema does not accept null. Members that the schema does not know are left out
 * if they are null. Items of lists stay: leaving one out would move the others. The value itself is not changed.
 *
 * Looks into every kind of schema that a JSON value can have. Not into what a transform gets, as of `z.preprocess`: its
 * result has the fields of the schema, and the value may have others.
 *
 * @param schema - a schema of zod or zod/mini.
 */
export function withoutNulls(schema: $ZodType, value: unknown): unknown {
  return strippedOf(schemaParts(schema), value);
}

/** The schemas that a value has to match, all of them, without what wraps them. */
function schemaParts(schema: $ZodType): readonly $ZodTypes[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the union of all schemas, which `type` narrows
  const part = schema as $ZodTypes;
  const { def } = part._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
    case 'nonoptional':
    case 'default':
    case 'prefault':
    case 'catch':
    case 'readonly':
    case 'success':
      return schemaParts(def.innerType);
    case 'lazy':
      return schemaParts(def.getter());
    case 'pipe':
      return schemaParts(def.in);
    case 'intersection':
      return [...schemaParts(def.left), ...schemaParts(def.right)];
    default:
      return [part];
  }
}

function strippedOf(parts: readonly $ZodTypes[], value: unknown): unknown {
  for (const part of parts) {
    if (!isUnion(part)) continue;
    const others = parts.filter((other) => other !== part);
    return firstAccepted(part, others, value);
  }
  if (Array.isArray(value)) {
    return value.map((item, index) => {
      const schemas = parts.flatMap((part) => itemSchemas(part, index));
      return strippedOf(schemas.flatMap(schemaParts), item);
    });
  }
  return isObject(value) && parts.some(hasFields) ? keptFields(parts, value) : value;
}

const isUnion = (part: $ZodTypes): part is Extract<$ZodTypes, $ZodUnion> => part._zod.def.type === 'union';

function keptFields(parts: readonly $ZodTypes[], value: Readonly<Record<string, unknown>>): unknown {
  const kept = Object.entries(value).flatMap(([name, field]) => {
    const schemas = parts.flatMap((part) => fieldSchemas(part, name));
    if (field !== null) return [[name, strippedOf(schemas.flatMap(schemaParts), field)] as const];
    return schemas.length > 0 && schemas.every((schema) => isAccepted(schema, null)) ? [[name, null] as const] : [];
  });
  return Object.fromEntries(kept);
}

function hasFields({ _zod: { def } }: $ZodTypes): boolean {
  return def.type === 'object' || def.type === 'record';
}

/** The schema of a field, in a list; an empty list if the field is not known. */
function fieldSchemas({ _zod: { def } }: $ZodTypes, name: string): readonly $ZodType[] {
  if (def.type === 'record') return [def.valueType];
  if (def.type !== 'object') return [];
  const schema = Object.hasOwn(def.shape, name) ? def.shape[name] : def.catchall;
  // Those of strict and of loose objects say nothing about a field.
  const isKnown =
    schema !== undefined && (schema !== def.catchall || !['never', 'unknown'].includes(schema._zod.def.type));
  return isKnown ? [schema] : [];
}

/** The schema of an item of a list, in a list. */
function itemSchemas({ _zod: { def } }: $ZodTypes, index: number): readonly $ZodType[] {
  if (def.type === 'array') return [def.element];
  const schema = def.type === 'tuple' ? (def.items[index] ?? def.rest) : undefined;
  return schema ? [schema] : [];
}

/** The value without nulls, as the first option takes it that accepts it, or else the one that it names. */
function firstAccepted(union: $ZodUnion, others: readonly $ZodTypes[], value: unknown): unknown {
  const { options } = union._zod.def;
  for (const option of options) {
    const kept = strippedOf([...others, ...schemaParts(option)], value);
    if (isAccepted(option, kept)) return kept;
  }
  const named = options.find((option) => isNamedBy(discriminatorOf(union) ?? discriminatorOf(option), option, value));
  return strippedOf(named === undefined ? others : [...others, ...schemaParts(named)], value);
}

function discriminatorOf({ _zod: { def } }: $ZodType): string | undefined {
  return 'discriminator' in def && typeof def.discriminator === 'string' ? def.discriminator : undefined;
}

function isNamedBy(discriminator: string | undefined, option: $ZodType, value: unknown): boolean {
  if (discriminator === undefined) return false;
  const names: ReadonlySet<unknown> | undefined = option._zod.propValues?.[discriminator];
  return names?.has(memberOf(value, discriminator)) === true;
}

/** An asynchronous refinement is not awaited: where one is reached, the type fits. */
function isAccepted(schema: $ZodType, value: unknown): boolean {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- as in schemaParts()
  const { def } = (schema as $ZodTypes)._zod;
  // It accepts everything, with the value that it has for what is wrong.
  if (def.type === 'catch') return isAccepted(def.innerType, value);
  try {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    return 'issues' in result && result.issues.length === 0;
  } catch {
    // zod throws for it, and what a refinement throws comes again when the schema is parsed.
    return true;
  }
}
