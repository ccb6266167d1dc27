/** Every example in the contract passes the zod schemas, the JSON Schemas, and the schemas of the client. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import {
  callbackSchemas,
  jsonSchemas,
  operationSchemas,
  type OperationSchemas,
  parseCallback,
} from 'coze-client/schemas';
import type { z } from 'zod/v4';
import { answerSchemas } from '../../generated/validators/answers.gen.js';
import { eventSchemas } from '../../generated/validators/events.gen.js';
import { sentEventSchemas } from '../../generated/validators/sent-events.gen.js';
import { requestSchemas } from '../../generated/validators/requests.gen.js';
import type { LazySchema } from '../../generated/validators/types.gen.js';
import { type ContractExample, contractExamples, operationIds } from './examples.js';
import { answerSchemas as answers, requestSchemas as requests } from './named-schemas.js';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);

const isId = (id: string): id is keyof OperationSchemas => Object.hasOwn(operationSchemas, id);

function zodOf({ operation, place }: ContractExample): z.ZodType | undefined {
  if (place === 'callback' || !isId(operation)) return undefined;
  return operationSchemas[operation][place];
}

const eventOf = (value: unknown): string =>
  String(Reflect.get(Object(value), 'event') ?? Reflect.get(Object(value), 'event_type'));

/** The validator of the client for the example. */
function lazyOf({ operation, place, value }: ContractExample): LazySchema | undefined {
  switch (place) {
    case 'path':
    case 'query':
    case 'body':
      return requestSchemas[operation]?.[place];
    case 'response':
      return answerSchemas[operation];
    case 'events':
      return eventSchemas[operation]?.get(eventOf(value));
    case 'clientEvents':
      return sentEventSchemas[operation]?.get(eventOf(value));
    case 'callback':
      return undefined;
  }
}

/** Files are strings in the contract. */
const isForm = ({ place, value }: ContractExample): boolean => place === 'body' && Reflect.has(Object(value), 'file');
const asSent = (example: ContractExample): unknown =>
  isForm(example) ? { ...Object(example.value), file: new Blob(['x']) } : example.value;

const jsonOf = new Map([...answers, ...requests].map(({ zod, json }) => [zod, json] as const));

const named = (wanted: (example: ContractExample) => boolean): [string, ContractExample][] =>
  contractExamples.filter(wanted).map((example) => [example.name, example]);

test('every operation has an example', () => {
  expect(operationIds.filter((id) => id !== 'callbacks.event').toSorted()).toEqual(
    Object.keys(operationSchemas).toSorted(),
  );
  expect(new Set(contractExamples.map(({ operation }) => operation)).size).toBeGreaterThan(125);
});

describe('examples of requests, responses and events pass', () => {
  test.each(named(({ place }) => place !== 'callback'))('%s', (_name, example) => {
    const value = asSent(example);
    const schema = zodOf(example);
    const result = schema?.safeParse(value);
    expect(result?.error?.issues ?? []).toEqual([]);
    expect(result?.data).toEqual(value);
    const lazy = lazyOf(example);
    expect(lazy?.().safeParse(value).error?.issues ?? []).toEqual([]);
    const json = schema && jsonOf.get(schema);
    expect([schema, lazy, json]).not.toContain(undefined);
    ajv.validate(json ?? false, value);
    expect(ajv.errors ?? []).toEqual([]);
  });
});

describe('examples of callbacks', () => {
  test.each(named(({ place }) => place === 'callback'))('parseCallback parses %s', (_name, { value }) => {
    expect(parseCallback(JSON.stringify(value))).toMatchObject(Object(value));
    expect(ajv.validate(jsonSchemas.zApiAppCallback, value)).toBe(true);
  });

  test('there is one for every callback event', () => {
    const types = contractExamples
      .filter(({ place }) => place === 'callback')
      .map(({ value }) => String(Reflect.get(Object(Reflect.get(Object(value), 'header')), 'event_type')));
    expect(types.toSorted()).toEqual(Object.keys(callbackSchemas).toSorted());
  });
});
