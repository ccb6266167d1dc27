import { $ZodArray, $ZodLazy, $ZodNullable, $ZodObject, $ZodOptional, $ZodRecord, $ZodUnion } from 'zod/v4/core';
import type { $ZodIssue, $ZodRawIssue, $ZodType } from 'zod/v4/core';
import { valueAt } from '../lib/shapes.js';
import { expectationOf, type Expectation } from './expectations.js';

/** The path to a part of a value, written in three ways. */
interface SchemaPath {
  /** `data.items[].labels{}`: the same for every item of a list and every entry of a map. */
  readonly pattern: string;
  /** `data.items[3].labels{}`: the keys of maps are left out, because they are user data. */
  readonly path: string;
  /** `data.items[3].labels.color`: for callers who passed the value themselves. */
  readonly name: string;
}

/** One part of a value that does not match its schema. It never contains the value. */
export interface Issue extends Expectation, SchemaPath {
  /** The type of the actual value: `number`, `null`, or `nothing` if the field is missing. */
  readonly received: string;
  /** The limit that a value of the right type exceeds. */
  readonly limit: 'least' | 'most' | undefined;
}

/** A value nested more deeply than the stack allows cannot be checked. Only malicious data is. */
const tooDeep: Issue = {
  pattern: '',
  path: '',
  name: '',
  expected: 'less deeply nested',
  must: 'be less deeply nested',
  received: 'more levels than can be checked',
  limit: undefined,
};

/** The number of issues that one message lists. */
const mostListed = 3;

/** Lists every part of a value that does not match the schema. */
export function issuesOf(schema: $ZodType, value: unknown): readonly Issue[] {
  return [...issuesIn(schema, value)];
}

/**
 * The parts of a value that do not match the schema, one by one: to describe one costs more than to find it. The wording is
 * that of this package, so the schema runs without `safeParse`, which makes an error with the messages of zod.
 */
export function* issuesIn(schema: $ZodType, value: unknown): Generator<Issue> {
  try {
    const result = schema._zod.run({ value, issues: [] }, { async: false });
    const root: SchemaLocation = { schema, pattern: '', path: '', name: '' };
    // A promise, of asynchronous checks, has no issues. There are none in the contract.
    if ('issues' in result) for (const issue of result.issues) yield* describeIssue(root, issue, value);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    yield tooDeep;
  }
}

/** Joins the first messages and counts the rest. */
export function joinMessages(messages: readonly string[]): string {
  const more = messages.length - mostListed;
  return messages.slice(0, mostListed).join('; ') + (more > 0 ? ` and ${more} more` : '');
}

/** Describes an issue of zod. For a union, describes the issues of the closest option. */
function* describeIssue(parent: SchemaLocation, issue: $ZodIssue | $ZodRawIssue, value: unknown): Generator<Issue> {
  const keys = issue.path ?? [];
  const location = keys.reduce(childOf, parent);
  const actual = valueAt(value, keys);
  const closest = issue.code === 'invalid_union' ? closestOption(issue.errors) : undefined;
  if (closest !== undefined) {
    for (const inner of closest) yield* describeIssue(location, inner, actual);
    return;
  }
  const received = typeNameOf(actual);
  const { pattern, path, name } = location;
  const limit = issue.code === 'too_big' ? 'most' : issue.code === 'too_small' ? 'least' : undefined;
  yield { pattern, path, name, received, limit, ...expectationOf(issue, received) };
}

/** The option of the right type with the fewest issues; undefined if no option has the right type. */
function closestOption(options: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] | undefined {
  let closest: readonly $ZodIssue[] | undefined;
  for (const issues of options) {
    if (issues.length === 0 || issues.some(({ path }) => path.length === 0)) continue;
    if (closest === undefined || issues.length < closest.length) closest = issues;
  }
  return closest;
}

function typeNameOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return value instanceof Blob ? 'file' : typeof value;
}

/** A path, and the schema of the value there. */
interface SchemaLocation extends SchemaPath {
  readonly schema: $ZodType | undefined;
}

/** The schema under a key, and whether the key names a field, an item of a list or an entry of a map. */
interface ChildSchema {
  readonly kind: 'field' | 'item' | 'entry';
  readonly schema: $ZodType | undefined;
}

function childOf({ schema: parent, pattern, path, name }: SchemaLocation, key: PropertyKey): SchemaLocation {
  const { kind, schema } = childSchema(parent, key) ?? unknownChild(key);
  if (kind === 'item') {
    const item = `[${String(key)}]`;
    return { schema, pattern: `${pattern}[]`, path: path + item, name: name + item };
  }
  const fullName = name + member(name, String(key));
  if (kind === 'entry') return { schema, pattern: `${pattern}{}`, path: `${path}{}`, name: fullName };
  const fieldPattern = pattern + member(pattern, String(key));
  return { schema, pattern: fieldPattern, path: path + member(path, String(key)), name: fullName };
}

function member(owner: string, key: string): string {
  if (!/^[\p{L}_$][\p{L}\p{N}_$-]*$/u.test(key)) return `[${JSON.stringify(key)}]`;
  return owner === '' ? key : `.${key}`;
}

function childSchema(schema: $ZodType | undefined, key: PropertyKey): ChildSchema | undefined {
  if (schema instanceof $ZodOptional || schema instanceof $ZodNullable)
    return childSchema(schema._zod.def.innerType, key);
  if (schema instanceof $ZodLazy) return childSchema(schema._zod.innerType, key);
  if (schema instanceof $ZodArray) return { kind: 'item', schema: schema._zod.def.element };
  if (schema instanceof $ZodRecord) return { kind: 'entry', schema: schema._zod.def.valueType };
  if (schema instanceof $ZodObject) return fieldOf(schema, key);
  if (schema instanceof $ZodUnion)
    return schema._zod.def.options.map((option) => childSchema(option, key)).find((child) => child !== undefined);
  return undefined;
}

function fieldOf(object: $ZodObject, key: PropertyKey): ChildSchema | undefined {
  const { shape } = object._zod.def;
  return typeof key === 'string' && Object.hasOwn(shape, key) ? { kind: 'field', schema: shape[key] } : undefined;
}

/** A text key that no schema declares may be user data, so its name is not shown. */
function unknownChild(key: PropertyKey): ChildSchema {
  return { kind: typeof key === 'number' ? 'item' : 'entry', schema: undefined };
}
