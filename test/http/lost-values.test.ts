import { Readable } from 'node:stream';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { CozeAPI } from '../../src/index.js';
import { rejection } from '../support/operations.js';
import { json, serve, type TestServer } from '../support/http-server.node.js';

const clientOf = ({ url }: TestServer) => new CozeAPI({ token: 'token', baseURL: url, validate: 'off' });
const echoing = () => serve((response) => json(response, { code: 0, data: {} }));
/** A value whose type does not fit: programs in JavaScript pass such values. */
const odd = (value: unknown): never => value as never;

it.each([
  ['a Map', new Map([['a', 'b']])],
  ['a Map', runInNewContext('new Map([["a", "b"]])')],
  ['a Set', new Set(['a'])],
  ['a Promise', Promise.resolve(['a'])],
  ['an Array Iterator', ['a'].values()],
  ['a Uint8Array', new Uint8Array(3)],
  ['a Uint8Array', Buffer.from('abc')],
  ['an ArrayBuffer', new ArrayBuffer(3)],
  ['a Blob', new Blob(['a'])],
  ['an Error', new Error('a')],
  ['a stream', Readable.from(['a'])],
])('%s anywhere in the params is refused with its path, as JSON would lose its content', async (kind, value) => {
  const server = await echoing();
  const client = clientOf(server);
  const message = { role: 'user', content: odd(value) } as const;
  for (const [path, call] of [
    ['params.meta_data', () => client.conversations.create({ meta_data: odd(value) })],
    ['params.messages', () => client.conversations.create({ messages: odd(value) })],
    ['params.messages.0.content', () => client.conversations.create({ messages: [message] })],
    [
      'params.parameters.deep.0',
      () => client.workflows.runs.create({ workflow_id: '1', parameters: { deep: [value] } }),
    ],
    ['params.parameters.a', () => client.workflows.runs.stream({ workflow_id: '1', parameters: { a: value } }).next()],
    ['params', () => client.conversations.create(odd(value))],
    ['params', () => client.post('/v1/x', odd(value))],
  ] as const) {
    const error = await rejection(call());
    expect(error).toMatchObject({ name: 'CozeError', message: expect.stringContaining(`${path} is ${kind}, `) });
  }
  expect(server.hits).toHaveLength(0);
});

it('long lists are sent', async () => {
  const server = await echoing();
  const parameters = { list: Array.from({ length: 200_000 }, () => 1), empty: {} };
  await clientOf(server).workflows.runs.create({ workflow_id: '1', parameters });
  expect(server.hits).toHaveLength(1);
});

it('empty objects, keys that are numbers, dates and instances of classes are sent', async () => {
  const server = await echoing();
  class Ask {
    a = 1;
  }
  const parameters = {
    empty: {},
    list: [{}],
    0: { 0: 'a' },
    at: new Date(0),
    ask: new Ask(),
    text: '{}',
    type: 'Buffer',
  };
  await clientOf(server).workflows.runs.create({ workflow_id: '1', parameters });
  expect(JSON.parse(server.hits[0]?.body ?? '')).toEqual({
    workflow_id: '1',
    parameters: { ...parameters, at: '1970-01-01T00:00:00.000Z', ask: { a: 1 } },
  });
});
