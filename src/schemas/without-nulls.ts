import type { $ZodType, $ZodTypes } from 'zod/v4/core';
import { isObject } from '../lib/shapes.js';

type Members = Readonly<Record<string, unknown>>;

/**
 * Leaves out the fields that are null where the schema does not accept null. Members that the schema does not know are left out
 * if they are null. The value itself is not changed.
 *
 * @param schema - a schema of zod or zod/mini.
 */
export function withoutNulls(schema: $ZodType, value: unknown): unknown {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the union of all schemas, which `type` narrows
  const { def } = (schema as $ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return withoutNulls(def.innerType, value);
    case 'lazy':
      return withoutNulls(def.getter(), value);
    case 'array':
      return Array.isArray(value) ? value.map((item) => withoutNulls(def.element, item)) : value;
    case 'object':
      return isObject(value)
        ? keptFields(value, (name) => (Object.hasOwn(def.shape, name) ? def.shape[name] : undefined))
        : value;
    case 'record':
      return isObject(value) ? keptFields(value, () => def.valueType) : value;
    case 'union':
      return firstAccepted(def.options, value);
    default:
      return value;
  }
}

function keptFields(value: Members, schemaOf: (name: string) => $ZodType | undefined): Members {
  const kept = Object.entries(value).flatMap(([name, field]) => {
    const schema = schemaOf(name);
    if (field === null) return schema !== undefined && isAccepted(schema, null) ? [[name, null] as const] : [];
    return [[name, schema === undefined ? field : withoutNulls(schema, field)] as const];
  });
  return Object.fromEntries(kept);
}

/** The value without nulls, as the first option takes it that accepts it. */
function firstAccepted(options: readonly $ZodType[], value: unknown): unknown {
  for (const option of options) {
    const kept = withoutNulls(option, value);
    if (isAccepted(option, kept)) return kept;
  }
  return value;
}

function isAccepted(schema: $ZodType, value: unknown): boolean {
  const result = schema._zod.run({ value, issues: [] }, { async: false });
  return 'issues' in result && result.issues.length === 0;
}
