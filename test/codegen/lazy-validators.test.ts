/** The validators of the client make no schema before its first use. */
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { safeParse } from 'zod/v4/core';
import type * as zodMini from 'zod/v4-mini';
import { responses, events } from '../schemas/client-schemas.js';
import type { LazySchema, RequestSchemas } from '../../generated/validators/types.gen.js';

const made = vi.hoisted(() => ({ count: 0 }));

vi.mock('zod/v4-mini', async (original) => {
  const zod = await original<typeof zodMini>();
  const counted = Object.entries(zod).map(([name, value]) => {
    if (typeof value !== 'function' || name === 'core') return [name, value] as const;
    const call = (...args: unknown[]): unknown => {
      made.count += 1;
      return Reflect.apply(value, undefined, args);
    };
    return [name, call] as const;
  });
  return Object.fromEntries(counted);
});

interface Validators {
  readonly requests: Readonly<Record<string, RequestSchemas>>;
  readonly sentEvents: Readonly<Record<string, ReadonlyMap<string, LazySchema>>>;
}

let validators: Validators;
let madeByLoading = -1;

beforeAll(async () => {
  const requests = await import('../../generated/validators/requests.gen.js');
  const sentEvents = await import('../../generated/validators/sent-events.gen.js');
  madeByLoading = made.count;
  validators = { requests: requests.requestSchemas, sentEvents: sentEvents.sentEventSchemas };
});

const lazyOf = ({ requests, sentEvents }: Validators): LazySchema[] => [
  ...Object.values(requests).flatMap(({ path, query, body }) =>
    [path, query, body].filter((lazy) => lazy !== undefined),
  ),
  ...Object.values(sentEvents).flatMap((named) => [...named.values()]),
];

test('loading the validators makes no schema', () => {
  expect(madeByLoading).toBe(0);
});

test('a schema is made once, with the schemas that it refers to', () => {
  const get = validators.requests['chat.create']?.body;
  const schema = get?.();
  const first = made.count;
  expect(first).toBeGreaterThan(10);
  expect(first).toBeLessThan(200);
  expect(get?.()).toBe(schema);
  expect(made.count).toBe(first);
});

test('every schema can be made', () => {
  const lazy = lazyOf(validators);
  expect(lazy.length).toBeGreaterThan(180);
  for (const get of lazy) expect(safeParse(get(), Symbol('not JSON')).success).toBe(false);
  const received = [responses, ...Object.values(events).map((named) => Object.fromEntries(named))];
  const schemas = received.flatMap((named) => Object.values(named));
  expect(schemas.length).toBeGreaterThan(170);
  for (const schema of schemas) expect(safeParse(schema, Symbol('not JSON')).success).toBe(false);
});

describe('events', () => {
  test('have a schema by name if the contract knows them', () => {
    const chat = events['chat.create'];
    expect(chat?.get('conversation.message.delta')).toBeDefined();
    for (const name of ['brand.new', 'constructor', '__proto__', 'toString', ''])
      expect(chat?.get(name)).toBeUndefined();
  });

  test('have schemas for every stream and socket', () => {
    const sockets = [
      'websockets.audio.simultInterpretation.create',
      'websockets.audio.speech.create',
      'websockets.audio.transcriptions.create',
      'websockets.chat.create',
    ];
    expect(Object.keys(validators.sentEvents).toSorted()).toEqual(sockets);
    expect(Object.keys(events).toSorted()).toEqual([
      'chat.create',
      'chat.submitToolOutputs',
      ...sockets,
      'workflows.chat.stream',
      'workflows.runs.resume',
      'workflows.runs.stream',
    ]);
  });

  test('of a chatflow end with a debug URL', () => {
    const done = { event: 'done', data: { debug_url: 'https://example.com' } };
    const passes = (id: string) => {
      const schema = events[id]?.get('done');
      return schema && safeParse(schema, done).success;
    };
    expect([passes('workflows.chat.stream'), passes('chat.create')]).toEqual([true, false]);
  });
});

test('a recursive schema checks a nested value at every level', () => {
  const interrupt = events['workflows.runs.stream']?.get('Interrupt');
  const nested = (depth: number, type: unknown): object =>
    depth === 0 ? { type } : { items: nested(depth - 1, type) };
  const event = (type: unknown) => ({
    id: 0,
    event: 'Interrupt',
    data: {
      interrupt_data: { event_id: '1', type: 5, data: '', required_parameters: { a: nested(20, type) } },
      node_title: 'x',
    },
  });
  expect(interrupt && safeParse(interrupt, event('string')).success).toBe(true);
  expect(interrupt && safeParse(interrupt, event(1)).success).toBe(false);
});
