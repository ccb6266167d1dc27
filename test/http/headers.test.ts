import { describe, expect, it } from 'vitest';
import { CozeAPI } from '../../src/index.js';
import type { HeadersInput } from '../../src/http/index.js';
import { CozeError } from '../../src/errors/index.js';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, createChat, getBot, rejection, upload } from '../support/operations.js';

const ok = () => serve((response) => json(response, { code: 0, data: {} }));

describe('headers on the wire', () => {
  it('contain the token, the client, and a content type only if there is a body', async () => {
    const server = await ok();
    const client = clientOf(server.url);
    await client.request(getBot, bot);
    await client.request(createChat, { bot_id: '1' });
    const [get, post] = server.hits;
    expect(get?.headers.authorization).toBe('Bearer tok_1');
    expect(get?.headers['content-type']).toBeUndefined();
    expect(get?.headers['user-agent']).toMatch(/^coze-client\/\d+\.\d+\.\d+ node\//);
    expect(JSON.parse(String(get?.headers['x-coze-client-user-agent']))).toEqual({
      version: expect.any(String),
      lang: 'node',
      lang_version: process.versions.node,
      os_name: expect.any(String),
      os_version: expect.any(String),
    });
    expect(post?.headers['content-type']).toBe('application/json');
  });

  const forms: [string, HeadersInput][] = [
    ['a Headers', new Headers({ 'X-One': '1', 'X-Two': '2' })],
    [
      'pairs',
      [
        ['X-One', '1'],
        ['x-two', 2],
      ],
    ],
    ['a record', { 'X-ONE': '1', 'x-two': [2], 'x-none': undefined }],
    ['a Map', new Map([['x-one', '1']]).set('x-two', '2')],
  ];
  it.each(forms)('are accepted as %s, for the client and for a call', async (_, headers) => {
    const server = await ok();
    await clientOf(server.url, { headers }).request(getBot, bot);
    await clientOf(server.url).request(getBot, bot, { headers });
    for (const hit of server.hits) {
      expect(hit.headers).toMatchObject({ 'x-one': '1', 'x-two': '2', authorization: 'Bearer tok_1' });
      expect(hit.headers['user-agent']).toContain('coze-client');
    }
  });

  it('of a call replace those of the client, which replace the defaults, in upper or lower case', async () => {
    const server = await ok();
    const client = clientOf(server.url, { headers: { 'User-Agent': 'mine', 'X-A': 'client', 'x-b': 'client' } });
    await client.request(getBot, bot, { headers: { 'x-a': 'call', Authorization: 'Bearer other' } });
    expect(server.hits[0]?.headers).toMatchObject({
      'user-agent': 'mine',
      'x-a': 'call',
      'x-b': 'client',
      authorization: 'Bearer other',
    });
  });

  it('are removed by null', async () => {
    const server = await ok();
    const client = clientOf(server.url, { headers: { 'x-coze-client-user-agent': null, 'x-a': '1' } });
    await client.request(getBot, bot, { headers: { authorization: null, 'x-a': null } });
    const headers = server.hits[0]?.headers ?? {};
    expect(Object.keys(headers)).not.toContain('authorization');
    expect(Object.keys(headers)).not.toContain('x-a');
    expect(Object.keys(headers)).not.toContain('x-coze-client-user-agent');
  });

  it('of the operation are sent, and a form keeps its boundary even if the client sets a content type', async () => {
    const server = await ok();
    const client = clientOf(server.url, { headers: { 'content-type': 'application/json' } });
    await client.request({ ...upload, headers: { 'agw-js-conv': 'str' } }, { file: new Blob(['x']) });
    expect(server.hits[0]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(server.hits[0]?.headers['agw-js-conv']).toBe('str');
  });

  it.each([
    { 'x-secret': 'canary\nx: y' },
    { 'x-secret': 'canary中' },
    { 'x-secret': { canary: 1 } },
    { 'bad name canary': 'x' },
  ])('that HTTP does not allow are refused, and the error does not repeat the value: %o', async (headers) => {
    const server = await ok();
    const error = await rejection(clientOf(server.url).request(getBot, bot, { headers }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).not.toContain('canary');
    expect(() => clientOf(server.url, { headers })).toThrow(CozeError);
    expect(server.hits).toHaveLength(0);
  });

  it('of a client can be combined with a query, which a call can replace', async () => {
    const server = await ok();
    await clientOf(server.url, { query: { a: 1, b: 1 } }).request(getBot, bot, { query: { b: 2 } });
    expect(server.hits[0]?.url).toMatch(/\?a=1&b=2$/);
  });

  it('do not let frameworks cache GET requests', async () => {
    const inits: (RequestInit | undefined)[] = [];
    const fetch = (_: string, init?: RequestInit) => {
      inits.push(init);
      return Promise.resolve(Response.json({ code: 0 }));
    };
    await clientOf('http://unused.test', { fetch }).request(getBot, bot);
    expect(inits[0]).toMatchObject({ method: 'GET', cache: 'no-store', redirect: 'manual' });
  });
});

it.each([
  ['node:http', undefined],
  ['fetch', (input: string, init?: RequestInit) => fetch(input, init)],
])('headers of the caller do not change the framing of a request, over %s', async (_way, given) => {
  const server = await serve((response) => json(response, { code: 0 }));
  for (const headers of [
    { 'content-length': 3 },
    { 'Content-Length': '500' },
    { 'content-length': '5x' },
    { 'content-length': null },
    { 'transfer-encoding': 'chunked' },
  ])
    for (const ofClient of [true, false]) {
      const client = clientOf(server.url, { fetch: given, ...(ofClient && { headers }) });
      await client.request(createChat, { bot_id: '1' }, ofClient ? {} : { headers });
    }
  for (const hit of server.hits) {
    expect(hit).toMatchObject({ body: '{"bot_id":"1"}', headers: { 'content-length': '14' } });
    expect(hit.headers).not.toHaveProperty('transfer-encoding');
  }
  expect(server.hits).toHaveLength(10);
});

it.skipIf(process.env['COZE_TEST_TRANSPORT'] === 'fetch')(
  'a header that node:http refuses to send is told as such',
  async () => {
    const server = await serve((response) => json(response, { code: 0 }));
    const error = await rejection(clientOf(server.url, { headers: { trailer: 'x' } }).request(createChat, {}));
    expect(String(error)).toMatch(/^CozeError: Nothing was sent, the request was refused: /);
    expect(server.hits).toHaveLength(0);
  },
);

it.each([
  ['a pair', [[1, 2]]],
  ['a pair of null', [[null, 'a']]],
  ['a pair of a symbol', [[Symbol('a'), 'a']]],
  ['an empty pair with a value', [[undefined, 'a']]],
  ['a Map', new Map([[1, 'a']])],
])('a name that is no text is refused, in %s', async (_, headers) => {
  const refused = { name: 'CozeError', message: 'A header has a name that HTTP does not allow.' };
  let thrown: unknown;
  try {
    thrown = new CozeAPI({ token: 't', headers: headers as never });
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toMatchObject(refused);
  const client = new CozeAPI({ token: 't', logLevel: 'off' });
  await expect(client.users.me({ headers: headers as never })).rejects.toMatchObject(refused);
});
