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

function* counting() {
  yield 1;
}
async function* countingLater() {
  yield 1;
}

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
  ['a Set', runInNewContext('new Set(["a"])')],
  ['a Promise', runInNewContext('Promise.resolve()')],
  ['a Uint8Array', runInNewContext('new Uint8Array(3)')],
  ['a Generator', counting()],
  ['an AsyncGenerator', countingLater()],
  ['a ReadableStream', new ReadableStream()],
  ['a URLSearchParams', new URLSearchParams('a=b')],
  ['a RegExp', /a/],
  ['a Symbol', Object(Symbol('a'))],
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

it.each([
  ['a function', () => 1],
  ['a symbol', Symbol('a')],
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
])('%s anywhere in the params is refused with its path, as JSON leaves it out or writes null', async (kind, value) => {
  const server = await echoing();
  const client = clientOf(server);
  const deep = { list: [{ ok: 1 }, { value }] };
  for (const [path, call] of [
    ['params.meta_data', () => client.conversations.create({ meta_data: odd(value) })],
    ['params.messages.0', () => client.conversations.create({ messages: [odd(value)] })],
    [
      'params.parameters.deep.list.1.value',
      () => client.workflows.runs.create({ workflow_id: '1', parameters: { deep } }),
    ],
    ['params.parameters.a', () => client.workflows.runs.stream({ workflow_id: '1', parameters: { a: value } }).next()],
    ['params.meta_data.a', () => client.chat.create({ bot_id: '1', meta_data: { a: odd(value) } })],
    ['params.a', () => client.post('/v1/x', { a: value })],
    ['params.0', () => client.post('/v1/x', [value])],
  ] as const) {
    const error = await rejection(call());
    expect(error).toMatchObject({ name: 'CozeError', message: expect.stringContaining(`${path} is ${kind}, `) });
  }
  expect(server.hits).toHaveLength(0);
});

it('an object whose toJSON() leaves out a circle is sent as it writes itself', async () => {
  const server = await echoing();
  class TreeNode {
    readonly children: TreeNode[] = [];
    constructor(
      readonly name: string,
      readonly parent?: TreeNode,
    ) {
      parent?.children.push(this);
    }

    toJSON(): object {
      return { name: this.name, children: this.children };
    }
  }
  const tree = new TreeNode('root');
  expect(new TreeNode('leaf', tree).parent).toBe(tree);
  await clientOf(server).workflows.runs.create({ workflow_id: '1', parameters: { tree } });
  const written = { name: 'root', children: [{ name: 'leaf', children: [] }] };
  expect(JSON.parse(server.hits[0]?.body ?? '')).toMatchObject({ parameters: { tree: written } });
});

it('a FormData is sent as a form or refused', async () => {
  const server = await echoing();
  const client = clientOf(server);
  const form = new FormData();
  form.set('workflow_id', '7');
  for (const call of [
    () => client.workflows.runs.create(odd(form)),
    () => client.workflows.runs.stream(odd(form)).next(),
    () => client.chat.create(odd(form)),
    () => client.conversations.messages.create('1', odd(form)),
    () => client.audio.voiceprintGroups.features.update('1', '2', odd(form)),
  ])
    expect(String(await rejection(call()))).toMatch(/params is (a FormData|missing)/);
  expect(server.hits).toHaveLength(0);
  await client.post('/v1/x', form);
  expect(server.hits[0]?.headers['content-type']).toContain('multipart/form-data');
});

it('JSON that is nested deeply is sent', async () => {
  const server = await echoing();
  let deep: object = {};
  for (let depth = 0; depth < 3_000; depth++) deep = depth % 2 === 0 ? { deep } : [deep];
  await clientOf(server).workflows.runs.create({ workflow_id: '1', parameters: { deep } });
  expect(server.hits).toHaveLength(1);
});

it('fields that are undefined are left out, in params with all that JSON has', async () => {
  const server = await echoing();
  const parameters = { none: undefined, null: null, list: [null, '', 0, false, -1.5], empty: {}, boxed: Object(1) };
  await clientOf(server).workflows.runs.create({ workflow_id: '1', parameters });
  expect(server.hits[0]?.body).toBe(JSON.stringify({ workflow_id: '1', parameters }));
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

class Tagged {
  a = 1;
  get [Symbol.toStringTag]() {
    return 'Tagged';
  }
}
class Request extends Tagged {
  override get [Symbol.toStringTag]() {
    return 'Request';
  }
}
class Empty {
  get [Symbol.toStringTag]() {
    return 'Empty';
  }
}

it.each([
  ['a boxed text', Object('{}')],
  ['an empty boxed text', Object('')],
  ['a boxed number', Object(0)],
  ['a boxed boolean', Object(false)],
  ['a boxed text of another realm', runInNewContext('new String("a")')],
  ['an instance of a class with a tag', new Tagged()],
  ['an instance of a class with the tag of another', new Request()],
  ['an instance of a class with a tag and without fields', new Empty()],
  ['an object with a tag', { [Symbol.toStringTag]: 'Map', a: { b: [] } }],
  ['an empty object with a tag', { [Symbol.toStringTag]: 'Ask' }],
  ['an object that names a box as its tag', { [Symbol.toStringTag]: 'String', a: 1 }],
  ['the exports of a module', await import('./tagged-params.js')],
])('%s is sent as JSON.stringify writes it', async (_kind, value) => {
  const server = await echoing();
  // Something that looks as if it lacked its content, so that all params are searched.
  const parameters = { empty: {}, value, list: [value] };
  await clientOf(server).workflows.runs.create({ workflow_id: '1', parameters });
  expect(server.hits[0]?.body).toBe(JSON.stringify({ workflow_id: '1', parameters }));
});

it.each([
  ['an Error', runInNewContext('Object.assign(new Error("a"), { code: 1 })')],
  ['a Map', Object.assign(new Map([['a', 'b']]), { field: 1 })],
])('%s with fields is refused where something else looks lost, as JSON has only its fields', async (kind, value) => {
  const server = await echoing();
  const parameters = { empty: {}, value };
  const error = await rejection(clientOf(server).workflows.runs.create({ workflow_id: '1', parameters }));
  expect(String(error)).toContain(`params.parameters.value is ${kind}, `);
});

it('what an object with a tag holds is searched', async () => {
  const server = await echoing();
  const value = Object.assign(new Tagged(), { deep: [new Map()] });
  const error = await rejection(clientOf(server).workflows.runs.create({ workflow_id: '1', parameters: { value } }));
  expect(String(error)).toContain('params.parameters.value.deep.0 is a Map');
});

it('params may be the exports of a module, and not a boxed text', async () => {
  const server = await echoing();
  await clientOf(server).post('/v1/x', await import('./tagged-params.js'));
  expect(server.hits[0]?.body).toBe('{"city":"Rome"}');
  expect(String(await rejection(clientOf(server).post('/v1/x', odd(Object('text')))))).toContain('params');
});
