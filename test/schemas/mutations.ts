/** Changes that make a valid value invalid, or newer than the contract. */
import type { JsonSchema } from 'coze-client/json-schemas';
import { resolved } from './named-schemas.js';

export interface Mutation {
  readonly what: string;
  readonly value: unknown;
}

type Path = readonly (string | number)[];
type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Blob);

/** The value with another value at a path; `undefined` removes it. */
function withAt(value: unknown, [key, ...deeper]: Path, put: unknown): unknown {
  if (key === undefined) return put;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? withAt(item, deeper, put) : item));
  if (!isFields(value)) return value;
  const { [key]: inner, ...rest } = value;
  const made = withAt(inner, deeper, put);
  return made === undefined ? rest : { ...rest, [key]: made };
}

interface Place {
  readonly path: Path;
  readonly schema: JsonSchema;
  readonly value: unknown;
}

/** Every path of a value whose schema is certain: members of unions are left out. */
function places(schema: JsonSchema, root: JsonSchema, value: unknown, path: Path = []): Place[] {
  const known = resolved(schema, root);
  const here = { path, schema: known, value };
  if (Array.isArray(value)) {
    const inner = value.flatMap((item, index) => places(known.items ?? {}, root, item, [...path, index]));
    return [here, ...inner];
  }
  if (!isFields(value)) return [here];
  const inner = Object.entries(value).flatMap(([name, item]) => {
    const property = known.properties?.[name];
    return property === undefined ? [] : places(property, root, item, [...path, name]);
  });
  return [here, ...inner];
}

const ALL_TYPES = ['array', 'boolean', 'integer', 'null', 'number', 'object', 'string'];
const WRONG: Readonly<Record<string, unknown>> = {
  object: { wrong: true },
  array: [['wrong']],
  boolean: true,
  number: 0.5,
};

function typesOf(schema: JsonSchema, root: JsonSchema): readonly string[] {
  const { $ref, anyOf, const: constant, enum: values, type } = schema;
  if ($ref !== undefined) return typesOf(resolved(schema, root), root);
  if (anyOf !== undefined) return anyOf.flatMap((member) => typesOf(member, root));
  if (constant !== undefined) return [typeof constant];
  if (values !== undefined) return values.map((value) => typeof value);
  return type === undefined ? ALL_TYPES : [type].flat();
}

const show = (path: Path): string => path.join('.') || 'the whole';

/** A value of a wrong type, at each path in turn. */
export function ofWrongType(schema: JsonSchema, value: unknown): Mutation[] {
  return places(schema, schema, value).flatMap(({ path, schema: here }) => {
    const types = typesOf(here, schema);
    const wrong = Object.keys(WRONG).find((type) => !types.includes(type));
    return wrong === undefined ? [] : [{ what: `${show(path)} is ${wrong}`, value: withAt(value, path, WRONG[wrong]) }];
  });
}

export function withoutRequired(schema: JsonSchema, value: unknown): Mutation[] {
  return places(schema, schema, value).flatMap(({ path, schema: here }) =>
    (here.required ?? []).map((name) => ({
      what: `${show([...path, name])} is missing`,
      value: withAt(value, [...path, name], undefined),
    })),
  );
}

export function withUnknownKey(schema: JsonSchema, value: unknown): Mutation[] {
  return places(schema, schema, value)
    .filter(({ schema: here, value: object }) => here.properties !== undefined && isFields(object))
    .map(({ path }) => ({
      what: `${show(path)} has a new key`,
      value: withAt(value, [...path, 'brand_new_key'], { any: 'thing' }),
    }));
}

export function overLimits(schema: JsonSchema, value: unknown): Mutation[] {
  return places(schema, schema, value).flatMap(({ path, schema: here, value: inner }) => {
    const { maxLength, minLength = 0, maximum, minimum, maxItems, maxProperties } = here;
    const entries = Array.from({ length: (maxProperties ?? 0) + 1 }, (_, index) => [`key${index}`, 'x']);
    const limits: [number | undefined | boolean, string, unknown][] = [
      [maxLength, 'too long', 'x'.repeat((maxLength ?? 0) + 1)],
      [minLength > 0, 'too short', ''],
      [maximum, 'too large', (maximum ?? 0) + 1],
      [minimum, 'too small', (minimum ?? 0) - 1],
      [Array.isArray(inner) && inner.length > 0 ? maxItems : undefined, 'too many', Array(200).fill([inner].flat()[0])],
      [maxProperties, 'too many pairs', Object.fromEntries(entries)],
    ];
    return limits.flatMap(([limit, what, put]) =>
      limit === undefined || limit === false
        ? []
        : [{ what: `${show(path)} is ${what}`, value: withAt(value, path, put) }],
    );
  });
}

/** An unlisted value in place of an enum value, at each path in turn. */
export function withNewEnumValue(schema: JsonSchema, value: unknown): Mutation[] {
  return places(schema, schema, value).flatMap(({ path, schema: here }) => {
    const listed = here.anyOf?.find((member) => member.enum !== undefined);
    if (listed === undefined) return [];
    const put = typeof listed.enum?.[0] === 'number' ? 4711 : 'brand_new_value';
    return [{ what: `${show(path)} is ${put}`, value: withAt(value, path, put) }];
  });
}
