/** Options of axios in programs without an instance of it. */
import http from 'node:http';
import { describe, expect, it } from 'vitest';
import { CozeAPI, type ClientOptions, type RequestOptions } from '../../../src/index.js';
import { axios } from '../../support/axios.js';
import { json, serve, type Answer } from '../../support/http-server.node.js';
import { rejection } from '../../support/operations.js';
import { proxyServer } from '../../support/proxy-server.node.js';

const me = { code: 0, data: { user_id: '1', user_name: 'n', nick_name: 'n', avatar_url: 'a' } };
const events = 'event: a\ndata: 1\n\n';

const answerAll: Answer = (response, { url, body }) => {
  if (body.includes('stream')) response.writeHead(200, { 'content-type': 'text/event-stream' }).end(events);
  else if (url === '/v1/audio/speech') response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('abc');
  else json(response, me);
};

const optionsOf = (options: object): RequestOptions => options;

async function ready(options: Partial<ClientOptions> = {}, answer = answerAll) {
  const server = await serve(answer);
  const given = { token: 't', baseURL: server.url, maxRetries: 0, logLevel: 'off' as const };
  return { ...server, client: new CozeAPI({ ...given, ...options }) };
}

const streamed = async (client: CozeAPI, options: RequestOptions = {}) => {
  const received: unknown[] = [];
  for await (const event of await client.post('/v1/x', { stream: true }, true, options)) received.push(event);
  return received;
};

it('headers and params have the lowest precedence, those of the call before those of the client', async () => {
  const { client, hits } = await ready({
    axiosOptions: {
      headers: { a: 'client axios', b: 'client axios', c: 'client axios', d: 'client axios' },
      params: { p: 1, q: 1, r: 1 },
    },
    headers: { b: 'client', c: 'client', d: 'client' },
    query: { q: 2, r: 2 },
  });
  await client.users.me({
    axiosOptions: { headers: { c: 'call axios', d: 'call axios' }, params: { r: 3 } },
    headers: { d: 'call' },
  });
  expect(hits[0]?.headers).toMatchObject({ a: 'client axios', b: 'client', c: 'call axios', d: 'call' });
  expect(hits[0]?.url).toBe('/v1/users/me?p=1&q=2&r=3');
});

it('timeouts are those of a call', async () => {
  const { client } = await ready({ axiosOptions: { timeout: 20 } }, () => undefined);
  expect(String(await rejection(client.users.me()))).toContain('waited 20 ms');
  expect(String(await rejection(client.users.me({ axiosOptions: { timeout: 10 } })))).toContain('waited 10 ms');
  expect(String(await rejection(client.users.me({ axiosOptions: { timeout: 10 }, timeout: 15 })))).toContain(
    'waited 15 ms',
  );
  expect(String(await rejection(client.withOptions({ timeout: 25 }).users.me()))).toContain('waited 25 ms');
});

it.each(['client', 'call'])('a signal of the %s ends calls, streams and polls', async (owner) => {
  const left = new AbortController();
  const axiosOptions = { signal: left.signal };
  const { client } = await ready(owner === 'client' ? { axiosOptions } : {}, () => left.abort('left'));
  const options = owner === 'call' ? { axiosOptions } : {};
  const chat = { bot_id: '1', user_id: 'u' };
  for (const call of [
    () => client.users.me(options),
    () => streamed(client, options),
    () => client.chat.createAndPoll(chat, options),
  ])
    expect(await rejection(call())).toMatchObject({ cause: 'left' });
});

describe('connections', () => {
  it('a proxy of the call or the client, with its user, is used for calls and streams', async () => {
    const proxy = await proxyServer({ credentials: 'us er:pa:ss' });
    const { hostname, port } = new URL(proxy.url);
    const axiosOptions = {
      proxy: { protocol: 'http:', host: hostname, port: Number(port), auth: { username: 'us er', password: 'pa:ss' } },
    };
    const { client, hits, url } = await ready();
    expect(await client.users.me(axiosOptions)).toMatchObject(me.data);
    expect(await streamed(client.withOptions({ axiosOptions }))).toEqual([{ event: 'a', data: '1' }]);
    expect(proxy.requests.map(({ line }) => line)).toEqual([`GET ${url}/v1/users/me`, `POST ${url}/v1/x`]);
    expect(await client.withOptions({ axiosOptions }).users.me({ proxy: false })).toMatchObject(me.data);
    expect(proxy.requests).toHaveLength(2);
    expect(hits).toHaveLength(3);
    const { auth: _, ...bare } = axiosOptions.proxy;
    const error = await rejection(client.users.me({ proxy: bare }));
    expect(String(error)).toContain('407');
  });

  it('the agent for the protocol is used', async () => {
    const { client } = await ready();
    const agent = new http.Agent({ keepAlive: true });
    await client.users.me({ httpAgent: agent, httpsAgent: new http.Agent() });
    expect(Object.values(agent.freeSockets).flat()).toHaveLength(1);
    agent.destroy();
  });

  it.each([
    [{ httpAgent: {} }, 'agent'],
    [{ proxy: { host: 'x', port: 1 }, httpAgent: new http.Agent() }, 'exclude each other'],
    [{ proxy: { host: 'x', port: 1 }, fetch }, 'exclude each other'],
    [{ proxy: {} }, 'host'],
  ])('%o is refused', async (options, text) => {
    const { client, hits } = await ready();
    expect(String(await rejection(client.users.me(optionsOf(options))))).toContain(text);
    expect(hits).toHaveLength(0);
  });

  it('of the client do not concern the fetch of a call', async () => {
    const { client } = await ready({ axiosOptions: { proxy: { host: 'coze.invalid', port: 1 } } });
    expect(await client.users.me({ fetch: async () => Response.json(me) })).toMatchObject(me.data);
  });
});

describe('transforms', () => {
  it('of the request change its body and its headers', async () => {
    const { client, hits } = await ready();
    const transformRequest = [
      (data: { q: number }, headers: Record<string, unknown>) => {
        headers['X-Signed'] = `q=${data.q}`;
        return { ...data, r: 2 };
      },
      ...[axios.defaults['transformRequest']].flat(),
    ];
    await client.post('/v1/x', { q: 1 }, false, optionsOf({ transformRequest }));
    await client.post('/v1/x', { q: 1 }, false, { transformRequest: (data) => ({ ...data, r: 3 }) });
    await client.users.me({
      transformRequest: (data, headers) =>
        headers.set('x-get', !headers.hasContentType()) && headers.delete('x-none') && data,
    });
    expect(hits[0]).toMatchObject({
      body: '{"q":1,"r":2}',
      headers: { 'x-signed': 'q=1', 'content-type': 'application/json' },
    });
    expect(hits[1]?.body).toBe('{"q":1,"r":3}');
    expect(hits[2]).toMatchObject({ body: '', headers: { 'x-get': 'true' } });
  });

  it.each([new Uint8Array(1), 5])('of the request that return %o are refused', async (result) => {
    const { client, hits } = await ready();
    expect(String(await rejection(client.post('/v1/x', {}, false, { transformRequest: () => result })))).toContain(
      'text or a plain object',
    );
    expect(
      String(await rejection(client.files.upload({ file: new File(['a'], 'a') }, { transformRequest: () => result }))),
    ).toContain('form');
    expect(hits).toHaveLength(0);
  });

  it('of the response get the text, the bytes or the stream, the headers and the status', async () => {
    const seen: unknown[] = [];
    const transformResponse = [
      (data: unknown, headers: { get(name: string): string; has(name: string): boolean }, status?: number) => {
        seen.push([
          Object.prototype.toString.call(data).slice(8, -1),
          headers.get('Content-Type'),
          headers.has('x'),
          status,
        ]);
        return data;
      },
      (data: unknown) =>
        typeof data === 'string' ? { ...JSON.parse(data), code: 0, data: { user_name: 'changed' } } : data,
    ];
    const { client } = await ready({ axiosOptions: { transformResponse }, validate: 'off' });
    expect(await client.users.me()).toMatchObject({ user_name: 'changed' });
    expect((await client.audio.speech.create({ voice_id: '1', input: 'a' })).byteLength).toBe(3);
    expect(await streamed(client)).toEqual([{ event: 'a', data: '1' }]);
    expect(seen).toEqual([
      ['String', 'application/json', false, 200],
      ['ArrayBuffer', 'audio/mpeg', false, 200],
      ['ReadableStream', 'text/event-stream', false, 200],
    ]);
  });

  it('of the response are not called for a redirect, and are for a refusal', async () => {
    const seen: unknown[] = [];
    const { client } = await ready({}, (response, { url }) =>
      url === '/there'
        ? json(response, { code: 4000, msg: 'x' }, 400)
        : response.writeHead(307, { location: '/there' }).end(),
    );
    const transformResponse = (data: string, _headers: unknown, status?: number) => {
      seen.push(status);
      return data;
    };
    expect(await rejection(client.users.me({ transformResponse }))).toMatchObject({ status: 400, code: 4000 });
    expect(seen).toEqual([400]);
  });

  it('can make any body readable as a Response', async () => {
    const { client } = await ready();
    const response = await client.users.me({ transformResponse: () => ({ a: 1 }) }).asResponse();
    expect(await response.json()).toEqual({ a: 1 });
    const empty = await ready({}, (answer) => answer.writeHead(204).end());
    expect((await empty.client.users.me({ transformResponse: () => '' }).asResponse()).status).toBe(204);
  });
});

describe('what only axios can do is refused before anything is sent', () => {
  it.each([
    'adapter',
    'validateStatus',
    'onUploadProgress',
    'withCredentials',
    'maxRedirects',
    'socketPath',
    'somethingNew',
  ])('%s', async (name) => {
    const { client, hits } = await ready();
    for (const call of [
      () => client.users.me({ axiosOptions: { [name]: 1 } }),
      () => client.withOptions({ axiosOptions: { [name]: 1 } }).users.me(),
    ])
      expect(String(await rejection(call()))).toMatch(new RegExp(`${name} .*axiosInstance`));
    expect(hits).toHaveLength(0);
  });

  it('an instance for one call', async () => {
    const { client } = await ready();
    const options = optionsOf({ axiosInstance: axios });
    expect(String(await rejection(client.users.me(options)))).toContain('withOptions({ axiosInstance })');
  });
});

it('a client whose options of a call cannot be read says so', async () => {
  const { client } = await ready({ axiosOptions: {} });
  const options = optionsOf([]);
  expect(String(await rejection(client.users.me(options)))).toContain('options must be an object');
});
