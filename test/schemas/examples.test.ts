/** Every example in the contract passes the zod schemas, the JSON Schemas, and the schemas of the client. */
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { callbackSchemas, operationSchemas, type OperationSchemas, parseCallback } from 'coze-client/schemas';
import { jsonSchemas } from 'coze-client/json-schemas';
import type { z } from 'zod/v4';
import { type $ZodType, safeParse } from 'zod/v4/core';
import * as received from './client-schemas.js';
import { sentEventSchemas } from '../../generated/validators/sent-events.gen.js';
import { requestSchemas } from '../../generated/validators/requests.gen.js';
import type { EventSchemas } from '../../generated/validators/types.gen.js';
import { type ContractExample, contractExamples, operationIds } from './examples.js';
import { responseSchemas as responses, requestSchemas as requests } from './named-schemas.js';
import { eventOf } from './received-schemas.js';

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
addFormats.default(ajv);

const isId = (id: string): id is keyof OperationSchemas => Object.hasOwn(operationSchemas, id);

function zodOf({ operation, place }: ContractExample): z.ZodType | undefined {
  if (place === 'callback' || !isId(operation)) return undefined;
  return operationSchemas[operation][place];
}

const sent: Readonly<Record<string, EventSchemas>> = sentEventSchemas;

/** The schema of the client for the example. */
function clientSchemaOf({ operation, place, value }: ContractExample): $ZodType | undefined {
  switch (place) {
    case 'path':
    case 'query':
    case 'body':
      return requestSchemas[operation]?.[place]?.();
    case 'response':
      return received.responses[operation];
    case 'events':
      return received.events[operation]?.get(String(eventOf(value)));
    case 'clientEvents':
      return sent[operation]?.get(String(eventOf(value)))?.();
    case 'callback':
      return undefined;
  }
}

/** Files are strings in the contract. */
const isForm = ({ place, value }: ContractExample): boolean => place === 'body' && Reflect.has(Object(value), 'file');
const asSent = (example: ContractExample): unknown =>
  isForm(example) ? { ...Object(example.value), file: new Blob(['x']) } : example.value;

const jsonOf = new Map([...responses, ...requests].map(({ zod, json }) => [zod, json] as const));

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
    const client = clientSchemaOf(example);
    expect((client && safeParse(client, value).error?.issues) ?? []).toEqual([]);
    const json = schema && jsonOf.get(schema);
    expect([schema, client, json]).not.toContain(undefined);
    ajv.validate(json ?? false, value);
    expect(ajv.errors ?? []).toEqual([]);
  });
});

describe('examples of callbacks', () => {
  test.each(named(({ place }) => place === 'callback'))('parseCallback parses %s', (_name, { value }) => {
    expect(parseCallback(JSON.stringify(value))).toMatchObject(Object(value));
    expect(ajv.validate(jsonSchemas.jsonApiAppCallback, value)).toBe(true);
  });

  test('there is one for every callback event', () => {
    const types = contractExamples
      .filter(({ place }) => place === 'callback')
      .map(({ value }) => String(Reflect.get(Object(Reflect.get(Object(value), 'header')), 'event_type')));
    expect(types.toSorted()).toEqual(Object.keys(callbackSchemas).toSorted());
  });
});
