/** Values of schemas with every optional field, and the same with one field as a server in Go writes what is not there. */
import type { $ZodType, $ZodTypes } from 'zod/v4/core';

type Path = readonly (string | number)[];

/** An optional field, and the values that stand for its absence. */
interface OptionalField {
  readonly path: Path;
  readonly absences: readonly unknown[];
}

export interface WholeValue {
  readonly value: unknown;
  readonly fields: readonly OptionalField[];
}

const defOf = (schema: $ZodType) => (schema as $ZodTypes)._zod.def;

/** How often an object that contains itself is repeated. */
const deepest = 12;

/** A value that a schema accepts, with all optional fields, lists and maps of one item. */
export function wholeValue(schema: $ZodType, path: Path = [], depth = 0): WholeValue {
  const def = defOf(schema);
  const alone = (value: unknown): WholeValue => ({ value, fields: [] });
  switch (def.type) {
    case 'optional': {
      const inner = depth > deepest ? alone(undefined) : wholeValue(def.innerType, path, depth);
      return { value: inner.value, fields: [{ path, absences: absencesOf(def.innerType) }, ...inner.fields] };
    }
    case 'nullable':
      return wholeValue(def.innerType, path, depth);
    case 'object': {
      const entries = Object.entries(def.shape).map(
        ([name, field]) => [name, wholeValue(field, [...path, name], depth + 1)] as const,
      );
      return {
        value: Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
        fields: entries.flatMap(([, { fields }]) => fields),
      };
    }
    case 'array': {
      if (depth > deepest) return alone([]);
      const item = wholeValue(def.element, [...path, 0], depth + 1);
      return { value: [item.value], fields: item.fields };
    }
    case 'record': {
      const item = wholeValue(def.valueType, [...path, 'key'], depth + 1);
      return { value: { key: item.value }, fields: item.fields };
    }
    case 'union': {
      const [first] = def.options;
      if (first === undefined) throw new Error('A union has members.');
      return wholeValue(first, path, depth);
    }
    case 'lazy':
      return wholeValue(def.getter(), path, depth);
    case 'literal':
      return alone(def.values[0]);
    case 'string':
      return alone('x');
    case 'number':
      return alone(7);
    case 'boolean':
      return alone(true);
    default:
      return alone({});
  }
}

/** `null`, and an empty text or 0 where the type allows it. */
function absencesOf(schema: $ZodType): unknown[] {
  const def = defOf(schema);
  if (def.type === 'nullable') return absencesOf(def.innerType);
  if (def.type === 'union') return [...new Set(def.options.flatMap(absencesOf))];
  if (def.type === 'string') return [null, ''];
  return def.type === 'number' ? [null, 0] : [null];
}

/** A copy with another value at a path. `undefined` removes the field. */
export function put(value: unknown, [key, ...rest]: Path, other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? put(item, rest, other) : item));
  const copy: Record<string, unknown> = { ...Object(value) };
  if (rest.length === 0 && other === undefined) delete copy[key];
  else copy[key] = put(copy[key], rest, other);
  return copy;
}

/** The value with each optional field as each of its absences, one at a time. */
export function* withAbsences({ value, fields }: WholeValue): Generator<readonly [what: string, value: unknown]> {
  for (const { path, absences } of fields)
    for (const absence of absences)
      yield [`${path.join('.')} as ${JSON.stringify(absence)}`, put(value, path, absence)];
}

/** The value with all optional fields absent in the same way: the n-th of each. */
export function withAllAbsent({ value, fields }: WholeValue, index: number): unknown {
  // Deep fields first: a field above them replaces them.
  return fields
    .toSorted((one, other) => other.path.length - one.path.length)
    .reduce((made, { path, absences }) => put(made, path, absences[index] ?? null), value);
}
