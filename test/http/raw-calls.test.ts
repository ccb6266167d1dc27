import { getEventListeners } from 'node:events';
import { Readable } from 'node:stream';
import { describe, expect, expectTypeOf, it, vi } from 'vitest';
import { CozeAPI, type APIPromise, type ClientOptions, type RawEvents } from '../../src/index.js';
import {
  APIError,
  APIUserAbortError,
  BadRequestError,
  CozeError,
  InvalidResponseError,
  StreamInterruptedError,
  StreamTimeoutError,
} from '../../src/errors/index.js';
import { json, serve, type Answer } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';

const clientOf = (baseURL: string, options: Partial<ClientOptions> = {}) =>
  new CozeAPI({ token: 'tok_1', logLevel: 'off', ...options, baseURL });
const body = { code: 0, msg: '', data: { a: 1 }, detail: { logid: 'L' } };
const ready = async (answer: Answer = (response) => json(response, body), options?: Partial<ClientOptions>) => {
  const server = await serve(answer);
  return { server, client: clientOf(server.url, options) };
};
async function all<T>(events: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = [];
  for await (const event of events) list.push(event);
  return list;
}

describe('a raw call', () => {
  it.each([
    ['get', (client: CozeAPI) => client.get('/v1/x', { a: 'b c', n: 1 }), 'GET', '/v1/x?a=b%20c&n=1', ''],
    ['get without params', (client: CozeAPI) => client.get('/v1/x'), 'GET', '/v1/x', ''],
    ['get with a query', (client: CozeAPI) => client.get('/v1/x?a=1&a=2', { b: 3 }), 'GET', '/v1/x?a=1&a=2&b=3', ''],
    ['post', (client: CozeAPI) => client.post('/v1/x', { a: [{}] }), 'POST', '/v1/x', '{"a":[{}]}'],
    ['post with a query', (client: CozeAPI) => client.post('/v1/x?a=%2F', { b: 1 }), 'POST', '/v1/x?a=%2F', '{"b":1}'],
    ['post of a list', (client: CozeAPI) => client.post('/v1/x', [1, 2]), 'POST', '/v1/x', '[1,2]'],
    ['post of nothing', (client: CozeAPI) => client.post('/v1/x'), 'POST', '/v1/x', ''],
    ['put', (client: CozeAPI) => client.put('/v1/x', { a: 1 }), 'PUT', '/v1/x', '{"a":1}'],
    ['delete', (client: CozeAPI) => client.delete('/v1/x'), 'DELETE', '/v1/x', ''],
    ['makeRequest', (client: CozeAPI) => client.makeRequest('/v1/x', 'patch', { a: 1 }), 'PATCH', '/v1/x', '{"a":1}'],
    ['braces', (client: CozeAPI) => client.get('/v1/{x}'), 'GET', '/v1/%7Bx%7D', ''],
  ])('%s sends its arguments and returns the whole body', async (_, call, method, url, sent) => {
    const { server, client } = await ready();
    expect(await call(client)).toEqual(body);
    expect(server.hits).toMatchObject([{ method, url, body: sent }]);
    expect(server.hits[0]?.headers).toMatchObject({ authorization: 'Bearer tok_1' });
    expect(server.hits[0]?.headers['content-type']).toBe(sent === '' ? undefined : 'application/json');
  });

  it('accepts the arguments in the order of @coze/api', async () => {
    const { server, client } = await ready();
    const options = { headers: { 'x-a': 'b' }, query: { q: 1 } };
    await client.get('/v1/x', undefined, false, options);
    await client.post('/v1/x', {}, false, options);
    await client.put('/v1/x', {}, undefined, options);
    await client.delete('/v1/x', false, options);
    await client.makeRequest('/v1/x', 'GET', undefined, false, options);
    expect(server.hits).toHaveLength(5);
    for (const hit of server.hits) expect(hit).toMatchObject({ url: '/v1/x?q=1', headers: { 'x-a': 'b' } });
  });

  it('returns an APIPromise', async () => {
    const { client } = await ready();
    expect(await client.get('/v1/x').withResponse()).toMatchObject({ data: body, response: { status: 200 } });
    expectTypeOf(() => client.get<undefined, { a: 1 }>('/v1/x')).returns.toEqualTypeOf<APIPromise<{ a: 1 }>>();
    expectTypeOf(() => client.delete<undefined, 5>('/v1/x', false)).returns.toEqualTypeOf<APIPromise<5>>();
    expectTypeOf((stream: boolean) => client.post<object, 5>('/v1/x', {}, stream)).returns.toEqualTypeOf<Promise<5>>();
    expectTypeOf(() => client.post('/v1/x', {}, true)).returns.toEqualTypeOf<Promise<RawEvents>>();
  });

  it('throws typed errors and retries like any other call', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const answers = [
      { code: 4013, msg: 'slow down' },
      { code: 4000, msg: 'no' },
    ];
    const { server, client } = await ready((response, _, number) => json(response, answers[number - 1]));
    const error = await rejection(client.post('/v1/x?secret=1', {}));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(String(error)).toContain('POST /v1/x:');
    expect(String(error)).not.toContain('secret');
    expect(server.hits).toHaveLength(2);
    vi.restoreAllMocks();
  });

  it.each(['v1/x', '@evil.test/x', '.evil.test', ':1/x', 'https://evil.test/x', '/v1/x#y', ''])(
    'refuses the path %j, which could lead to another host or lose its query',
    async (path) => {
      const { server, client } = await ready();
      const error = await rejection(client.get(path, { a: 1 }));
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain('starts with a slash');
      expect(server.hits).toHaveLength(0);
    },
  );

  it('accepts the query as `params`, as axios does; `query` takes precedence', async () => {
    const { server, client } = await ready();
    await client.post('/v1/x', {}, false, { params: { q: 1 } });
    await client.get('/v1/x', { a: 1 }, false, { params: { q: 'ü', r: undefined } });
    await client.delete('/v1/x?a=1', false, { params: { q: 1, r: 2 }, query: { r: 3 } });
    await client.put('/v1/x', {}, false, { params: undefined });
    await client.get('/v1/x', {}, false, { params: new URLSearchParams('q=1&r=2') });
    expect(server.hits.map((hit) => hit.url)).toEqual([
      '/v1/x?q=1',
      '/v1/x?a=1&q=%C3%BC',
      '/v1/x?a=1&q=1&r=3',
      '/v1/x',
      '/v1/x?q=1&r=2',
    ]);
  });

  it.each([new URLSearchParams('q=1&q=2'), new Map([['q', 1]]), [1], 'q=1'])(
    'refuses %o as `params`, which would be lost',
    async (params) => {
      const { server, client } = await ready();
      const options = {};
      Object.assign(options, { params });
      expect(String(await rejection(client.get('/v1/x', {}, false, options)))).toContain('params');
      expect(server.hits).toHaveLength(0);
    },
  );

  it.each([
    ['proxy', { port: 1 }, 'host'],
    ['adapter', () => undefined, 'fetch'],
    ['httpAgent', {}, 'agent'],
    ['httpsAgent', {}, 'agent'],
    ['withCredentials', true, 'fetch'],
    ['maxRedirects', 0, 'fetch'],
    ['responseType', 'stream', 'asResponse()'],
    ['transformResponse', 'x', 'function'],
    ['onDownloadProgress', () => undefined, 'asResponse()'],
    ['transformRequest', ['x'], 'function'],
    ['data', {}, 'body'],
    ['method', 'PUT', 'makeRequest()'],
    ['url', '/x', 'path'],
    ['baseURL', 'http://x', 'withOptions'],
    ['auth', {}, 'headers'],
    ['cancelToken', {}, 'signal'],
    ['paramsSerializer', {}, 'path'],
    ['validateStatus', () => true, 'APIError'],
  ])('refuses the option %s of axios and names the replacement', async (name, value, instead) => {
    const { server, client } = await ready();
    const options = { [name]: value };
    for (const call of [
      () => client.get('/v1/x', {}, false, options),
      () => client.post('/v1/x', {}, true, options),
      () => client.delete('/v1/x', false, options),
    ]) {
      const error = await rejection(call());
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain(instead);
    }
    await client.get('/v1/x', {}, false, { [name]: undefined });
    expect(server.hits).toHaveLength(1);
  });

  it.each([
    ['URLSearchParams', new URLSearchParams('a=1')],
    ['Blob', new Blob(['a'])],
    ['File', new File(['a'], 'a')],
    ['Map', new Map([['a', 1]])],
    ['Set', new Set([1])],
    ['Uint8Array', Buffer.from('a')],
    ['Float64Array', new Float64Array(1)],
    ['ArrayBuffer', new ArrayBuffer(1)],
    ['ReadableStream', new ReadableStream()],
    ['stream', Readable.from(['a'])],
    ['Headers', new Headers({ a: '1' })],
    ['Date', new Date(0)],
    ['Promise', Promise.resolve({ a: 1 })],
  ])('refuses a %s as a body, which would be lost in JSON and in a query', async (name, value) => {
    const { server, client } = await ready();
    for (const call of [
      () => client.post('/v1/x', value),
      () => client.put('/v1/x', value, true),
      () => client.get('/v1/x', value),
    ]) {
      const error = await rejection(call());
      expect(error).toBeInstanceOf(CozeError);
      expect(String(error)).toContain(name);
    }
    expect(server.hits).toHaveLength(0);
  });

  it('refuses a list and a form if they would have to be a query', async () => {
    const { server, client } = await ready();
    expect(String(await rejection(client.get('/v1/x', [1])))).toContain('With GET and HEAD give an object');
    expect(String(await rejection(client.makeRequest('/v1/x', 'get', new FormData())))).toContain(
      'With GET and HEAD give an object',
    );
    expect(server.hits).toHaveLength(0);
  });

  it('sends the fields of a class instance and of an object without a prototype', async () => {
    const { server, client } = await ready();
    class Ask {
      a = 1;
    }
    await client.post('/v1/x', new Ask());
    await client.post('/v1/x', Object.assign(Object.create(null), { a: 1 }));
    await client.post('/v1/x', { pipe: 1 });
    expect(server.hits.map((hit) => hit.body)).toEqual(['{"a":1}', '{"a":1}', '{"pipe":1}']);
  });

  it('refuses text as a body', async () => {
    const { server, client } = await ready();
    expect(String(await rejection(client.post('/v1/x', 'text')))).toContain('must be an object');
    expect(server.hits).toHaveLength(0);
  });

  it('sends a form: a FormData, or an object if the content type says so', async () => {
    const { server, client } = await ready();
    const form = new FormData();
    form.append('file', new Blob(['abc']), 'a.txt');
    await client.post('/v1/x', form);
    const headers = { 'Content-Type': 'multipart/form-data' };
    await client.post('/v1/x', { file: new File(['abc'], 'a.txt') }, false, { headers });
    for (const hit of server.hits) {
      expect(hit.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
      expect(hit.body).toContain('name="file"; filename="a.txt"');
    }
    const bad = { headers: { 'content-type': 'x\n' } };
    expect(String(await rejection(client.post('/v1/x', {}, false, bad)))).toContain('content-type');
  });

  it('encodes the fields if the content type says so, also by a makeRequest() of the program', async () => {
    const { server, client } = await ready();
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const fields = { a: 1, b: 'c d&e', none: undefined };
    await client.post('/v1/x', fields, false, { headers });
    const send = client.makeRequest.bind(client);
    const seen = vi.fn(send);
    Object.assign(client, { makeRequest: seen });
    await client.post('/v1/x', fields, false, { headers });
    expect(seen.mock.lastCall?.[2]).toEqual({ a: '1', b: 'c d&e' });
    expect(server.hits.map((hit) => [hit.headers['content-type'], hit.body])).toEqual(
      [1, 2].map(() => ['application/x-www-form-urlencoded', 'a=1&b=c%20d%26e']),
    );
    expect(String(await rejection(client.post('/v1/x', { a: {} }, false, { headers })))).toContain(
      'a is of type object',
    );
  });
});

describe('a raw stream', () => {
  const head = { 'content-type': 'text/event-stream', 'x-tt-logid': 'L1' };
  const stream = async (write: Answer, options?: Partial<ClientOptions>) => ready(write, { maxRetries: 0, ...options });
  const sends = (text: string) => stream((response) => response.writeHead(200, head).end(text));

  it('yields the events with their data as text, each as a new object', async () => {
    const { server, client } = await sends(
      'id: 7\nevent: a\ndata: {"x":1}\n\ndata: [DONE]\ndata: 2\n\n: ping\n\nevent: b\ndata\n\n',
    );
    const events = await client.post('/v1/x', { stream: true }, true);
    expectTypeOf(events).toEqualTypeOf<RawEvents>();
    expect(await all(events)).toEqual([
      { event: 'a', data: '{"x":1}', id: '7' },
      { event: 'message', data: '[DONE]\n2' },
      { event: 'b', data: '' },
    ]);
    expect(server.hits[0]?.body).toBe('{"stream":true}');
  });

  it.each([
    ['get', (client: CozeAPI) => client.get('/v1/x', {}, true)],
    ['put', (client: CozeAPI) => client.put('/v1/x', {}, true)],
    ['delete', (client: CozeAPI) => client.delete('/v1/x', true)],
    ['makeRequest', (client: CozeAPI) => client.makeRequest<object, RawEvents>('/v1/x', 'POST', {}, true)],
  ])('is returned by %s with isStream', async (_, call) => {
    const { client } = await sends('data: 1\n\n');
    expect(await all(await call(client))).toMatchObject([{ event: 'message', data: '1' }]);
  });

  it('ends with its body, even if the last blank line is missing', async () => {
    expect(await all(await (await sends('')).client.get('/', {}, true))).toEqual([]);
    expect(await all(await (await sends('data: 1\n\ndata: 2')).client.get('/', {}, true))).toHaveLength(2);
    expect(await all(await (await sends('data: 1\n\nevent: done\n')).client.get('/', {}, true))).toMatchObject([
      { data: '1' },
      { event: 'done', data: '' },
    ]);
  });

  it('decodes characters that are split between chunks', async () => {
    const bytes = Buffer.from('data: 你好\n\n');
    const { client } = await stream((response) => {
      response.writeHead(200, head).write(bytes.subarray(0, 8), () => response.end(bytes.subarray(8)));
    });
    expect(await all(await client.get('/', {}, true))).toMatchObject([{ data: '你好' }]);
  });

  it.each([
    ['an error', { code: 4000, msg: 'no' }, 200, BadRequestError],
    ['an error status', { code: 1 }, 418, APIError],
    ['no events', { code: 0 }, 200, InvalidResponseError],
  ])('throws at once if the response is %s in JSON', async (_, answer, status, kind) => {
    const { client } = await stream((response) => json(response, answer, status));
    expect(await rejection(client.post('/v1/x', {}, true))).toBeInstanceOf(kind);
  });

  it('throws if JSON has the content type of a stream', async () => {
    const { client } = await sends('{"code":4000,"msg":"no"}');
    expect(await rejection(all(await client.post('/v1/x', {}, true)))).toBeInstanceOf(BadRequestError);
  });

  it('yields the events before a reset, then throws', async () => {
    const { client } = await stream((response) => {
      response.writeHead(200, head).write('data: 1\n\n', () => response.socket?.destroy());
    });
    const events = await client.post('/v1/x', {}, true);
    expect((await events.next()).value).toMatchObject({ data: '1' });
    const error = await rejection(events.next());
    expect(error).toBeInstanceOf(StreamInterruptedError);
    expect(error).toMatchObject({ logid: 'L1' });
  });

  it('throws after streamIdleTimeout without a byte', async () => {
    const { client } = await stream((response) => response.writeHead(200, head).write('data: 1\n\n'), {
      streamIdleTimeout: 40,
    });
    expect(await rejection(all(await client.post('/v1/x', {}, true)))).toBeInstanceOf(StreamTimeoutError);
  });

  it('throws on abort', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const { client } = await stream((response) => response.writeHead(200, head).write('data: 1\n\n'));
    const events = await client.post('/v1/x', {}, true, { signal });
    await events.next();
    const error = rejection(events.next());
    controller.abort('enough');
    expect(await error).toBeInstanceOf(APIUserAbortError);
    expect(await error).toMatchObject({ cause: 'enough' });
    expect(await events.next()).toEqual({ done: true, value: undefined });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('closes the connection if the loop is left', async () => {
    let closed = () => {};
    const left = new Promise<void>((resolve) => (closed = resolve));
    const { client } = await stream((response) => {
      response.on('close', () => closed());
      response.writeHead(200, head).write('data: 1\n\n');
    });
    for await (const event of await client.post('/v1/x', {}, true)) {
      expect(event.data).toBe('1');
      break;
    }
    await left;
  });

  it('closes the connection if it is left before its first event', async () => {
    let closed = () => {};
    const left = new Promise<void>((resolve) => (closed = resolve));
    const { client } = await stream((response) => {
      response.on('close', () => closed());
      response.writeHead(200, head).write('data: 1\n\n');
    });
    const events = await client.post('/v1/x', {}, true);
    await events.return(undefined);
    await left;
    expect(await events.next()).toEqual({ done: true, value: undefined });
  });
});

describe('a method of HTTP', () => {
  it.each(['CONNECT', 'trace', 'TRACK', 'PURGE', 'GET /v1', 'a\r\nb', ''])(
    'such as %j is refused before anything is sent',
    async (method) => {
      const { server, client } = await ready();
      const error = await rejection(client.makeRequest('/v1/x', method, {}));
      expect(error).toMatchObject({ name: 'CozeError', message: expect.stringMatching(/^method (must be|is empty)/) });
      expect(server.hits).toEqual([]);
    },
  );

  it.each(['get', 'Head', 'POST', 'put', 'PATCH', 'delete', 'OPTIONS'])('such as %s is sent', async (method) => {
    const { server, client } = await ready();
    await client.makeRequest('/v1/x', method);
    expect(server.hits[0]?.method).toBe(method.toUpperCase());
  });
});

describe('isStream', () => {
  it.each([null, 'x', 1, [], { timeout: 5 }])(
    'given as %j is refused, as options in its place would be ignored',
    async (given) => {
      const { server, client } = await ready();
      for (const call of [
        () => Reflect.apply(client.post, client, ['/v1/x', {}, given]),
        () => Reflect.apply(client.get, client, ['/v1/x', {}, given]),
        () => Reflect.apply(client.makeRequest, client, ['/v1/x', 'POST', {}, given]),
      ])
        expect(await rejection(Promise.resolve(call()))).toMatchObject({
          name: 'CozeError',
          message: expect.stringContaining('isStream must be true or false'),
        });
      expect(server.hits).toEqual([]);
    },
  );
});
