import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4-mini';
import { examples } from '../../generated/server/examples.gen.js';
import { answerSchemas } from '../../generated/validators/answers.gen.js';
import { eventSchemas, socketSchemas } from '../../generated/validators/events.gen.js';
import { acceptorOf } from '../../src/validation/acceptor.js';

const answers = examples.flatMap(({ id, answer }) => {
  const schema = answerSchemas[id];
  return schema === undefined || answer === undefined ? [] : [{ id, answer, schema: schema() }];
});

const others = [null, undefined, 0, 1.5, 2 ** 60, '', 'x', true, [], [null], {}, { x: 1 }];

/** Every place in a value, as the keys that lead there. */
function placesIn(value: unknown, at: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  return [at, ...Object.entries(value).flatMap(([key, item]) => placesIn(item, [...at, key]))];
}

/** What is left of a value on its way: no NaN, no holes in lists. */
const onTheWire = (value: unknown): unknown => JSON.parse(JSON.stringify(value) ?? 'null');

/** A copy with another value at a place, or none. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy: Record<string, unknown> = Array.isArray(value) ? Object.assign([], value) : { ...Object(value) };
  if (rest.length === 0 && other === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, other);
  return copy;
}

describe('what is seen to be right without a copy', () => {
  it.each(answers)('is the example of $id', ({ answer, schema }) => {
    expect(acceptorOf(schema)(answer)).toBe(true);
  });

  it('is nothing that the schema refuses', () => {
    const mutated = fc.constantFrom(...answers).chain(({ id, answer, schema }) =>
      fc.record({
        id: fc.constant(id),
        schema: fc.constant(schema),
        value: fc
          .tuple(fc.constantFrom(...placesIn(answer)), fc.oneof(fc.constantFrom(...others), fc.jsonValue()))
          .map(([place, other]) => onTheWire(changed(answer, place, other))),
      }),
    );
    let refused = 0;
    fc.assert(
      fc.property(mutated, ({ schema, value }) => {
        const { success } = z.safeParse(schema, value);
        if (!success) refused += 1;
        expect(acceptorOf(schema)(value) && !success).toBe(false);
      }),
      { numRuns: 5_000 },
    );
    expect(refused).toBeGreaterThan(1_000);
  });

  it.each([
    ['a field that may hold anything', z.object({ any: z.unknown() })],
    ['a text with a limit', z.string().check(z.minLength(2))],
    ['a text with a form', z.email()],
    ['a number with a limit', z.int().check(z.gte(1))],
    ['a number of 32 bits', z.int32()],
    ['a list with a limit', z.array(z.string()).check(z.minLength(1))],
    ['an object with no other fields', z.strictObject({ x: z.number() })],
    ['an object with other fields of a kind', z.catchall(z.object({}), z.string())],
    ['a map with names of a kind', z.record(z.enum(['x']), z.number())],
    ['nothing but null', z.null()],
  ])('is no more than right for %s', (_what, schema) => {
    for (const value of [...others, { any: undefined }, { x: 'x' }, { y: 1 }, ['x']])
      if (acceptorOf(schema)(value)) expect(z.safeParse(schema, value).success).toBe(true);
  });

  it('is nothing of any kind that the schema of an event refuses', () => {
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
          if (acceptorOf(schema)(value)) expect(z.safeParse(schema, value).success).toBe(true);
      }),
      { numRuns: 3_000 },
    );
  });
});
