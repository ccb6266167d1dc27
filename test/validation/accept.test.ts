import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod/v4-mini';
import { examples } from '../../generated/server/examples.gen.js';
import type { Accept } from '../../src/schemas/accept.js';
import { isObject } from '../../src/lib/shapes.js';
import { issuesOf } from '../../src/validation/issues.js';
import { receivedChunksOf } from '../../src/validation/lazy-chunks.js';
import { arbitrary } from '../schemas/arbitrary.js';
import { contractExamples } from '../schemas/examples.js';
import { responseSchemas as namedSchemas } from '../schemas/named-schemas.js';
import { eventOf, type ReceivedSchema, receivedSchemas } from '../schemas/received-schemas.js';

/** What decides about a value, and values that it accepts. */
interface Received extends ReceivedSchema {
  readonly name: string;
  readonly accept: Accept | undefined;
  readonly examples: readonly unknown[];
}

async function withAccept(schema: ReceivedSchema): Promise<Received> {
  const { operation, event } = schema;
  const group = await receivedChunksOf(operation)?.accept.load();
  const recorded = contractExamples.filter((example) => example.operation === operation);
  const at = (place: string): unknown[] => recorded.filter((each) => each.place === place).map(({ value }) => value);
  if (event !== undefined) {
    const sent = at('events').filter((value) => eventOf(value) === event);
    return {
      ...schema,
      name: `${operation}, event ${event}`,
      accept: group?.events[operation]?.get(event),
      examples: sent,
    };
  }
  const served = examples.flatMap((example) => (example.id === operation ? [example.answer] : []));
  const all = [...served, ...at('response')].filter((value) => value !== undefined);
  return { ...schema, name: operation, accept: group?.responses[operation], examples: all };
}

let received: readonly Received[] = [];

beforeAll(async () => {
  received = await Promise.all(receivedSchemas.map(withAccept));
});

const otherValues = [
  null,
  undefined,
  0,
  1.5,
  NaN,
  Infinity,
  -0,
  2 ** 53,
  1e308,
  '',
  'x',
  true,
  [],
  [null],
  {},
  { x: 1 },
];

/** The path to every part of a value, as keys. */
function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))];
}

/** A copy with another value at the path; undefined removes the field. */
function changed(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((item, index) => (String(index) === key ? changed(item, rest, other) : item));
  const copy: Record<string, unknown> = { ...Object(value) };
  if (rest.length === 0 && other === undefined) delete copy[key];
  else copy[key] = changed(copy[key], rest, other);
  return copy;
}

/** Valid values, and values with one or two parts that are changed, missing or unknown. The name of an event is kept. */
function valuesOf({ event, zod, examples: all }: Received): fc.Arbitrary<unknown> {
  const json = namedSchemas.find((named) => named.zod === zod)?.json;
  if (json === undefined) throw new Error('a schema has no name');
  const valid = fc.oneof(arbitrary(json, json), ...all.map((example) => fc.constant(example)));
  const other = fc.oneof(
    fc.constantFrom(...otherValues),
    fc.jsonValue({ maxDepth: 2 }),
    fc.double(),
    fc.maxSafeInteger(),
  );
  const step = (value: unknown): fc.Arbitrary<unknown> =>
    fc
      .tuple(fc.constantFrom(...pathsIn(value)), other, fc.boolean())
      .map(([path, put, isExtra]) => changed(value, isExtra ? [...path, 'of_tomorrow'] : path, put));
  const values = fc.oneof(valid, valid.chain(step), valid.chain(step).chain(step));
  const key = json.properties?.['event_type'] === undefined ? 'event' : 'event_type';
  return event === undefined ? values : values.filter(isObject).map((value) => ({ ...value, [key]: event }));
}

describe('accept functions', () => {
  it('exist for every response and every event', () => {
    expect(received.length).toBeGreaterThan(200);
    expect(received.filter(({ accept }) => accept === undefined)).toEqual([]);
  });

  it('accept every example', () => {
    const refused = received.flatMap(({ name, accept, examples: all }) =>
      all.filter((example) => accept?.(example) !== true).map(() => name),
    );
    expect(refused).toEqual([]);
  });

  it('accept what the schema accepts, and nothing else', () => {
    const outcomes = { accepted: 0, refused: 0 };
    for (const each of received) {
      const { name, accept, client } = each;
      fc.assert(
        fc.property(valuesOf(each), (value) => {
          const { success } = z.safeParse(client, value);
          outcomes[success ? 'accepted' : 'refused'] += 1;
          expect([name, accept?.(value)]).toEqual([name, success]);
        }),
        { numRuns: 50 },
      );
    }
    expect(outcomes.accepted).toBeGreaterThan(2_000);
    expect(outcomes.refused).toBeGreaterThan(2_000);
  }, 60_000);
});

describe('a getter that throws', () => {
  const value = {
    get user_id(): string {
      throw new TypeError('the getter failed');
    },
  };
  const schema = z.object({ user_id: z.string() });

  it('is not taken for a value that is valid or invalid', () => {
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
