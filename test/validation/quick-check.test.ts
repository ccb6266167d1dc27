import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4-mini';
import { examples } from '../../generated/server/examples.gen.js';
import { answerSchemas } from '../../generated/validators/answers.gen.js';
import { eventSchemas, socketSchemas } from '../../generated/validators/events.gen.js';
import { issuesOf } from '../../src/validation/issues.js';
import { passesQuickCheck } from '../../src/validation/quick-check.js';

const responses = examples.flatMap(({ id, answer }) => {
  const schema = answerSchemas[id];
  return schema === undefined || answer === undefined ? [] : [{ id, answer, schema: schema() }];
});

const otherValues = [null, undefined, 0, 1.5, 2 ** 60, '', 'x', true, [], [null], {}, { x: 1 }];

/** The path to every part of a value, as keys. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

/** The value as JSON carries it: without NaN and without holes in lists. */
const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

/** A copy with another value at the path; undefined removes the field. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy: Record<string, unknown> = Array.isArray(value) ? Object.assign([], value) : { ...Object(value) };
  if (rest.length === 0 && other === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, other);
  return copy;
}

describe('the quick check', () => {
  it.each(responses)('passes the example response of $id', ({ answer, schema }) => {
    expect(passesQuickCheck(schema, answer)).toBe(true);
  });

  it('never passes a changed response that the schema rejects', () => {
    const mutated = fc.constantFrom(...responses).chain(({ id, answer, schema }) =>
      fc.record({
        id: fc.constant(id),
        schema: fc.constant(schema),
        value: fc
          .tuple(fc.constantFrom(...pathsIn(answer)), fc.oneof(fc.constantFrom(...otherValues), fc.jsonValue()))
          .map(([path, other]) => asJson(changed(answer, path, other))),
      }),
    );
    let rejected = 0;
    fc.assert(
      fc.property(mutated, ({ schema, value }) => {
        const { success } = z.safeParse(schema, value);
        if (!success) rejected += 1;
        expect(passesQuickCheck(schema, value) && !success).toBe(false);
      }),
      { numRuns: 5_000 },
    );
    expect(rejected).toBeGreaterThan(1_000);
  });

  it.each([
    ['a required field of unknown type', z.object({ any: z.unknown() })],
    ['text with a minimum length', z.string().check(z.minLength(2))],
    ['text with a format', z.email()],
    ['a number with a minimum', z.int().check(z.gte(1))],
    ['a 32-bit integer', z.int32()],
    ['a list with a minimum length', z.array(z.string()).check(z.minLength(1))],
    ['an object without other fields', z.strictObject({ x: z.number() })],
    ['an object whose other fields have a type', z.catchall(z.object({}), z.string())],
    ['a map with fixed keys', z.record(z.enum(['x']), z.number())],
    ['null', z.null()],
  ])('never passes what the schema rejects: %s', (_what, schema) => {
    for (const value of [...otherValues, { any: undefined }, { x: 'x' }, { y: 1 }, ['x']])
      if (passesQuickCheck(schema, value)) expect(z.safeParse(schema, value).success).toBe(true);
  });

  it('never passes an event that its schema rejects', () => {
    const maps = [...Object.values(eventSchemas), ...Object.values(socketSchemas).map(({ server }) => server)];
    const schemas = maps.flatMap((map) => [...map]);
    const event = fc
      .constantFrom(...schemas)
      .chain(([name, schema]) =>
        fc.record({ schema: fc.constant(schema()), name: fc.constant(name), data: fc.jsonValue() }),
      );
    fc.assert(
      fc.property(event, ({ schema, name, data }) => {
        for (const value of [{ event: name, data }, { event_type: name, data }, { event: name }])
          if (passesQuickCheck(schema, value)) expect(z.safeParse(schema, value).success).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});

describe('a getter that throws', () => {
  const value = {
    get user_id(): string {
      throw new TypeError('the getter failed');
    },
  };
  const schema = z.object({ user_id: z.string() });

  it('is not taken for a value that is valid or invalid', () => {
    expect(() => passesQuickCheck(schema, value)).toThrow('the getter failed');
    expect(() => issuesOf(schema, value)).toThrow('the getter failed');
  });
});

it.each([
  ['a format', z.iso.datetime(), 'today', 'the format datetime', 'have the format datetime'],
  [
    'a rule of its own',
    z.string().check(z.refine(() => false)),
    'x',
    'a value that the contract allows',
    'be a value that the contract allows',
  ],
] as const)('the message for %s says what is expected', (_name, schema, value, expected, must) => {
  expect(issuesOf(schema, value)).toMatchObject([{ expected, must }]);
});
