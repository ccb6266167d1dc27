/** The output of a run is JSON text: a schema parses and validates it. */
import { inspect } from 'node:util';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod/v4';
import { z as zodMini } from 'zod/v4-mini';
import { z as zod3 } from 'zod/v3';
import { isCozeError, OutputValidationError, runOutput, type StandardSchema } from '../../src/index.js';
import { serve, json } from '../support/http-server.node.js';
import { recordedClient } from '../validation/recorded-client.js';
import * as sse from '../support/sse-server.node.js';

const { nodeMessage, rejection, runReq, sseServer } = sse;

const output = '{"city":"Rome","days":3}';
const schema = z.object({ city: z.string(), days: z.int().transform((days) => days * 24) });
const parsed = { city: 'Rome', days: 72 };

/** A schema of no library: arktype's are functions too. */
const byHand: StandardSchema<string> = Object.assign(() => undefined, {
  '~standard': {
    version: 1 as const,
    vendor: 'test',
    validate: async (value: unknown) =>
      typeof value === 'string' ? { value } : { issues: [{ message: 'no text', path: ['a', { key: 0 }] }] },
  },
});

async function streamOf(content: string) {
  const end = nodeMessage(content, { node_type: 'End', node_title: 'End' });
  const server = await sseServer((res) => sse.send(res, sse.sse('Message', end), sse.sse('Done', {})), {
    logLevel: 'off',
  });
  return server.workflows.runs.stream(runReq);
}

const runsOf = async (data: unknown) => {
  const server = await serve((response) => json(response, { code: 0, msg: '', data, debug_url: 'https://x' }));
  return { runs: recordedClient(server.url).client.workflows.runs, server };
};

describe('finalOutput of a stream', () => {
  it('is the value that the schema returns', async () => {
    const value = await (await streamOf(output)).finalOutput(schema);
    expectTypeOf(value).toEqualTypeOf<{ city: string; days: number }>();
    expect(value).toEqual(parsed);
  });

  it('is text without a schema', async () => {
    const value = await (await streamOf(output)).finalOutput();
    expectTypeOf(value).toBeString();
    expect(value).toBe(output);
  });

  it.each([
    ['zod/mini', zodMini.object({ city: zodMini.string() })],
    ['zod 3', zod3.object({ city: zod3.string() })],
  ])('takes a schema of %s', async (_library, other: StandardSchema) => {
    expect(await (await streamOf(output)).finalOutput(other)).toEqual({ city: 'Rome' });
  });

  it('takes a schema of any library, which may be a function and asynchronous', async () => {
    const value = await (await streamOf('no JSON')).finalOutput(byHand);
    expectTypeOf(value).toBeString();
    expect(value).toBe('no JSON');
  });

  it('rejects with a CozeError if the schema throws', async () => {
    const throwing = z.unknown().transform((): never => {
      throw new TypeError('of the schema');
    });
    const error = await rejection((await streamOf(output)).finalOutput(throwing));
    expect(error).toMatchObject({ name: 'CozeError', cause: { message: 'of the schema' } });
  });

  it('rejects with the issues and the text if the output does not match', async () => {
    const error = await rejection((await streamOf('{"city":5}')).finalOutput(schema));
    expect(error).toBeInstanceOf(OutputValidationError);
    expect(error).toMatchObject({ text: '{"city":5}', issues: [{ path: 'city' }, { path: 'days' }] });
    expect(String(error)).toContain('city: ');
    expect(isCozeError(error)).toBe(true);
    const byText = await rejection((await streamOf('7')).finalOutput(byHand));
    expect(byText).toMatchObject({ text: '7', issues: [{ path: 'a.0', message: 'no text' }] });
  });

  it('keeps the output out of the message', async () => {
    const error = await rejection((await streamOf('{"city":"CANARY"}')).finalOutput(schema));
    expect(inspect(error) + JSON.stringify(error)).not.toContain('CANARY');
  });

  it.each([
    ['no schema', {}],
    ['a JSON Schema', { type: 'object' }],
    ['null', null],
    ['a text', 'object'],
  ])('rejects %s in place of a schema', async (_what, wrong) => {
    const error = await rejection((await streamOf(output)).finalOutput(wrong as unknown as StandardSchema));
    expect(isCozeError(error)).toBe(true);
    expect(String(error)).toContain('schema');
  });
});

describe('runs.create with output', () => {
  it('resolves with the value that the schema returns', async () => {
    const { runs, server } = await runsOf(output);
    const value = await runs.create(runReq, { output: schema, headers: { 'x-test': '1' } });
    expectTypeOf(value).toEqualTypeOf<{ city: string; days: number }>();
    expect(value).toEqual(parsed);
    expect(server.hits[0]?.headers['x-test']).toBe('1');
    expect(JSON.parse(server.hits[0]?.body ?? '')).toEqual(runReq);
  });

  it('resolves with the whole answer without it', async () => {
    const { runs } = await runsOf(output);
    expect(await runs.create(runReq)).toMatchObject({ data: output, debug_url: 'https://x' });
    expect(await runs.create(runReq, { output: undefined }).withResponse()).toMatchObject({ data: { data: output } });
  });

  it.each([
    ['that does not match', '{"city":5}', schema],
    ['that is missing, as of a run in the background', undefined, schema],
    ['that is null', null, schema],
    ['that is empty', '', byHand],
  ])('rejects with OutputValidationError for an output %s', async (_what, data, wanted: StandardSchema) => {
    const { runs, server } = await runsOf(data);
    const error = await rejection(runs.create(runReq, { output: wanted }));
    expect(error).toBeInstanceOf(OutputValidationError);
    expect(error).toMatchObject({ text: data ?? '' });
    expect(server.hits).toHaveLength(1);
  });

  it.each([
    ['a schema of another kind', { parse: () => 1 }],
    ['null', null],
    ['false', false],
    ['0', 0],
    ['an empty text', ''],
    ['a text', 'object'],
    ['a list', []],
  ])('sends nothing for %s in place of a schema', async (_what, wrong) => {
    const { runs, server } = await runsOf(output);
    const error = await rejection(runs.create(runReq, { output: wrong as unknown as StandardSchema }));
    expect(error).toMatchObject({ name: 'CozeError' });
    expect(String(error)).toContain('output must be a Standard Schema');
    expect(server.hits).toHaveLength(0);
  });

  it('sends nothing for options that cannot be read', async () => {
    const { runs, server } = await runsOf(output);
    const unreadable = Object.defineProperty({}, 'output', {
      enumerable: true,
      get: () => {
        throw new RangeError('not now');
      },
    });
    const error = await rejection(Promise.resolve(runs.create(runReq, unreadable)));
    expect(error).toMatchObject({ name: 'CozeError', cause: { message: 'not now' } });
    expect(server.hits).toHaveLength(0);
  });

  it.each([
    ['an object', { city: 'Rome', days: 3 }, schema, parsed],
    ['a list', [1], z.array(z.number()), [1]],
    ['a number', 0, z.number(), 0],
    ['false', false, z.boolean(), false],
  ])('takes %s that is sent in place of text', async (_what, data, wanted: StandardSchema, expected) => {
    const { runs } = await runsOf(data);
    expect(await runs.create(runReq, { output: wanted })).toEqual(expected);
    expect(await runOutput({ data } as never, wanted)).toEqual(expected);
  });

  it('has the text of an object that does not match', async () => {
    const { runs } = await runsOf({ city: 5 });
    const error = await rejection(runs.create(runReq, { output: schema }));
    expect(error).toBeInstanceOf(OutputValidationError);
    expect(error).toMatchObject({ text: '{"city":5}', issues: [{ path: 'city' }, { path: 'days' }] });
  });

  it('makes no text of an id that has lost digits', async () => {
    const server = await serve((response) => {
      response.setHeader('content-type', 'application/json');
      response.end('{"code":0,"data":{"id":7379462189365198899}}');
    });
    const { runs } = recordedClient(server.url).client.workflows;
    const error = await rejection(runs.create(runReq, { output: z.object({ id: z.string() }) }));
    expect(error).toBeInstanceOf(OutputValidationError);
  });
});

describe('runOutput', () => {
  const history = (nodes: object, more: object = {}) => ({ execute_id: '1', output: JSON.stringify(nodes), ...more });
  const read = (run: object | string, node?: string) => runOutput(run as never, schema, node);

  it.each([
    ['the result of runs.create', { code: 0, msg: '', data: output }],
    ['a text', output],
    ['a run in the history with one node', history({ Weather: output })],
    ['the end node of a run in the history', history({ Ask: 'Where?', End: output })],
    ['the end node with its Chinese title', history({ Ask: 'Where?', 结束: output })],
    ['a node whose output is no text', history({ End: { city: 'Rome', days: 3 } })],
  ])('reads %s', async (_what, run) => {
    expect(await read(run)).toEqual(parsed);
  });

  it('reads the node with a title, also of a run that failed', async () => {
    expect(await read(history({ A: output }, { execute_status: 'Fail' }), 'A')).toEqual(parsed);
    expect(await read(history({ Weather: output, End: '{}' }), 'Weather')).toEqual(parsed);
  });

  it.each([
    ['several nodes of which none is the end', history({ A: output, B: output }), undefined, '["A","B"]'],
    ['an unknown title', history({ A: output }), 'B', '"B"'],
    [
      'an output that was cut',
      { output: '{"End":"{', is_output_trimmed: true },
      undefined,
      'not JSON: it was too large',
    ],
    [
      'an output of a node that was cut',
      { output: '{"End":"{\\"city\\":"}', is_output_trimmed: true },
      undefined,
      'does not match the schema, and it was too large and was cut: ',
    ],
    ['outputs of no node', { output: '{}' }, undefined, 'No node of the run has an output.'],
    ['outputs of no node, with a title', { output: '{}' }, 'A', 'No node of the run has an output.'],
    ['outputs that are a list', { output: '[1]' }, undefined, 'must be an object of the outputs of the nodes'],
    ['outputs that are a text', { output: '"a"' }, undefined, 'must be an object of the outputs of the nodes'],
    ['a run that is not finished', { execute_id: '1', execute_status: 'Running' }, undefined, 'no output'],
    [
      'a failed run, one of whose nodes has an output',
      history({ A: output }, { execute_status: 'Fail' }),
      undefined,
      'Fail',
    ],
    [
      'a failed run, with its reason',
      { execute_id: '1', output: '', execute_status: 'Fail', error_message: 'the model timed out' },
      undefined,
      'the model timed out',
    ],
    ['an interrupted run', history({ A: output }, { execute_status: 'Interrupted' }), undefined, 'Interrupted'],
    ['nothing', null, undefined, 'no output'],
    ['a title that each object has', history({ A: output }), 'toString', 'No node is called "toString"'],
    ['another title that each object has', history({ A: output }), '__proto__', 'No node is called "__proto__"'],
  ])('rejects with OutputValidationError for %s', async (_what, run, node, said) => {
    const error = await rejection(read(run as object, node));
    expect(error).toBeInstanceOf(OutputValidationError);
    expect(String(error)).toContain(said);
  });
});

/** As arktype has it: with one number, its constructor makes a list of that number, in place of empty items. */
class Path extends Array<PropertyKey> {
  constructor(...items: PropertyKey[]) {
    super();
    this.push(...items);
  }
}

it.each([
  ['', new Path()],
  ['0', new Path(0)],
  ['a.0', new Path('a', 0)],
])('the path of an issue is %j, in a list of a class', async (path, given) => {
  const failing: StandardSchema<string> = {
    '~standard': { version: 1, vendor: 'test', validate: () => ({ issues: [{ message: 'no', path: given }] }) },
  };
  expect(await rejection(runOutput('{}', failing))).toMatchObject({ issues: [{ path, message: 'no' }] });
});

it.each([
  ['the list that history.retrieve returns', [{ output: '{}' }], 'not a list: pass one of its runs'],
  ['nothing', undefined, 'not undefined'],
  ['a number', 5, 'not number'],
  ['a function', () => output, 'not function'],
])('runOutput refuses %s as an argument', async (_what, run, said) => {
  const error = await rejection(runOutput(run as never, schema));
  expect(error).not.toBeInstanceOf(OutputValidationError);
  expect(isCozeError(error) && error.message).toContain(`run must be a run or the text of an output, ${said}`);
});

describe('a number that a JavaScript number does not hold is passed to the schema as text', () => {
  const ids = z.object({ id: z.string(), ids: z.array(z.string()), price: z.string(), count: z.number() });
  const long = '{"id":7379462189365198899,"ids":[7379462189365198898],"price":12345678901234567.89,"count":1.5}';
  const expected = {
    id: '7379462189365198899',
    ids: ['7379462189365198898'],
    price: '12345678901234567.89',
    count: 1.5,
  };

  it('in the output of a stream', async () => {
    expect(await (await streamOf(long)).finalOutput(ids)).toEqual(expected);
  });

  it('in the output of runs.create', async () => {
    expect(await (await runsOf(long)).runs.create(runReq, { output: ids })).toEqual(expected);
  });

  it.each([
    ['a text', long],
    ['a node whose output is text', { execute_id: '1', output: JSON.stringify({ End: long }) }],
    ['a node whose output is no text', { execute_id: '1', output: `{"End":${long}}` }],
  ])('in %s', async (_what, run) => {
    expect(await runOutput(run as never, ids)).toEqual(expected);
  });

  it('and so is an output that is nothing else', async () => {
    expect(await runOutput('7379462189365198899', z.string())).toBe('7379462189365198899');
    const history = { execute_id: '1', output: '{"End":7379462189365198899}' };
    expect(await runOutput(history as never, z.string())).toBe('7379462189365198899');
  });

  it('text that is not JSON stays as it is', async () => {
    expect(await runOutput('id 7379462189365198899', byHand)).toBe('id 7379462189365198899');
  });
});

describe('a run that asks a question has no output, and the error has the question', () => {
  const interrupt_data = { event_id: '1/2', type: 2, data: '{"content":"Which city?"}' };
  const expected = { name: 'WorkflowInterruptedError', interrupt: { interrupt_data } };

  it('from runs.create', async () => {
    const server = await serve((response) => json(response, { code: 0, msg: '', data: '', interrupt_data }));
    const { runs } = recordedClient(server.url).client.workflows;
    expect(await rejection(runs.create(runReq, { output: schema }))).toMatchObject(expected);
  });

  it('in the history', async () => {
    const run = { execute_id: '1', execute_status: 'Running', output: '{"First":"one"}', interrupt_data };
    expect(await rejection(runOutput(run as never, schema))).toMatchObject(expected);
    expect(await runOutput(run as never, byHand, 'First')).toBe('one');
  });
});
