import type { $ZodIssue, $ZodType } from 'zod/v4/core';
import { safeParse } from 'zod/v4-mini';
import { acceptorOf } from './acceptor.js';
import { expectationOf, type Expectation } from './expectation.js';
import { placeAt, rootOf, type Place } from './place.js';

/** One thing that is wrong with a value: where, and what should be there. It holds nothing of the value. */
export interface Finding extends Expectation, Omit<Place, 'schema'> {
  /** The kind of thing that is there. */
  readonly received: string;
  /** The limit that is passed, where the kind is right. */
  readonly limit: 'least' | 'most' | undefined;
}

const none: readonly Finding[] = [];

/** Nested so deeply that no stack holds it: no answer is, but what is made to do harm. */
const tooDeep: Finding = {
  pattern: '',
  path: '',
  name: '',
  expected: 'less nesting',
  must: 'be nested less deeply',
  received: 'too much',
  limit: undefined,
};

/** All that is wrong with a value. */
export function findingsOf(schema: $ZodType, value: unknown): readonly Finding[] {
  try {
    if (acceptorOf(schema)(value)) return none;
    const result = safeParse(schema, value);
    if (result.success) return none;
    return result.error.issues.flatMap((issue) => leavesOf(rootOf(schema), issue, value));
  } catch (error) {
    if (error instanceof RangeError) return [tooDeep];
    throw error;
  }
}

/** What an issue comes down to. Of a choice it is what the likeliest of the choices lacks. */
function leavesOf(from: Place, issue: $ZodIssue, value: unknown): Finding[] {
  const place = placeAt(from, issue.path);
  const found = valueAt(value, issue.path);
  const choice = issue.code === 'invalid_union' ? likeliest(issue.errors) : undefined;
  if (choice !== undefined) return choice.flatMap((inner) => leavesOf(place, inner, found));
  const received = kindOf(found);
  const { pattern, path, name } = place;
  const limit = issue.code === 'too_big' ? 'most' : issue.code === 'too_small' ? 'least' : undefined;
  return [{ pattern, path, name, received, limit, ...expectationOf(issue, received) }];
}

/** The choice with the fewest faults among those of the right kind; undefined when none is. */
function likeliest(choices: readonly (readonly $ZodIssue[])[]): readonly $ZodIssue[] | undefined {
  let best: readonly $ZodIssue[] | undefined;
  for (const issues of choices) {
    if (issues.length === 0 || issues.some(({ path }) => path.length === 0)) continue;
    if (best === undefined || issues.length < best.length) best = issues;
  }
  return best;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let current = value;
  for (const key of path) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = Reflect.get(current, key);
  }
  return current;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return value instanceof Blob ? 'file' : typeof value;
}
