/** Calls through an instance of axios: its interceptors, its adapters and its errors. */
import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import { CozeAPI, type ClientOptions } from '../../../src/index.js';
import { axios, type AxiosRequest, type AxiosResponse, type AxiosStatic } from '../../support/axios.js';
import { deadURL, json, serve, type Answer } from '../../support/http-server.node.js';
import { rejection } from '../../support/operations.js';
import { proxyServer } from '../../support/proxy-server.node.js';
import { linked } from '../../support/error-link.js';

const me = { code: 0, data: { user_id: '1', user_name: 'n', nick_name: 'n', avatar_url: 'a' } };
const secret = 'pat_very_secret_1234567890';
const events = 'event: a\ndata: 1\n\n';

const optionsOf = (options: object): Partial<ClientOptions> => options;

async function ready(answer: Answer, instance: AxiosStatic = axios.create(), options: Partial<ClientOptions> = {}) {
  const server = await serve(answer);
  const given = {
    token: secret,
    baseURL: server.url,
    maxRetries: 0,
    logLevel: 'off' as const,
    axiosInstance: instance,
  };
  return { ...server, client: new CozeAPI({ ...given, ...options }) };
}

const streamed = async (client: CozeAPI, options = {}) => {
  const received: unknown[] = [];
  for await (const event of await client.post('/v1/x', { q: 1 }, true, options)) received.push(event);
  return received;
};

const streams: Answer = (response) => response.writeHead(200, { 'content-type': 'text/event-stream' }).end(events);

describe('interceptors', () => {
  it('read and change the request and the response', async () => {
    const instance = axios.create();
    instance.interceptors.request.use((config: AxiosRequest) => {
      expect(config.data).toEqual({ bot_id: '1' });
      config.headers['x-added'] = 'yes';
      config.data = { bot_id: '2' };
      return config;
    });
    instance.interceptors.response.use((response: AxiosResponse) => {
      expect(response.data).toEqual(me);
      response.data = { ...me, data: { ...me.data, user_name: 'changed' } };
      return response;
    });
    const { client, hits } = await ready((response) => json(response, me), instance);
    expect(await client.post('/v1/x', { bot_id: '1' })).toMatchObject({ data: { user_name: 'changed' } });
    expect(hits[0]).toMatchObject({ method: 'POST', url: '/v1/x', body: '{"bot_id":"2"}' });
    expect(hits[0]?.headers).toMatchObject({ 'x-added': 'yes', authorization: `Bearer ${secret}` });
  });

  it.each(['an error', 'a stream'])('renew a refused token and repeat the request of %s', async (kind) => {
    const instance = axios.create();
    instance.interceptors.response.use(undefined, (error: { config: AxiosRequest; response: AxiosResponse }) => {
      if (error.response.status !== 401) throw error;
      error.config.headers['Authorization'] = 'Bearer renewed';
      return instance(error.config);
    });
    const answer: Answer = (response, hit, number) => {
      if (hit.headers.authorization !== 'Bearer renewed') json(response, { code: 4100, msg: 'expired' }, 401);
      else if (kind === 'a stream') streams(response, hit, number);
      else json(response, { ...me, body: JSON.parse(hit.body) });
    };
    const { client, hits } = await ready(answer, instance);
    if (kind === 'a stream') expect(await streamed(client)).toEqual([{ event: 'a', data: '1' }]);
    else expect(await client.post('/v1/x', { q: 1 })).toMatchObject({ ...me, body: { q: 1 } });
    expect(hits.map(({ body }) => body)).toEqual(['{"q":1}', '{"q":1}']);
  });

  it('end the call with their own error, which is the cause, and nothing is sent', async () => {
    const instance = axios.create();
    const own = new RangeError('not today');
    instance.interceptors.request.use(() => {
      throw own;
    });
    const { client, hits } = await ready((response) => json(response, me), instance, { maxRetries: 2 });
    expect(await rejection(client.users.me())).toMatchObject({
      name: 'APIConnectionError',
      message: linked(
        'GET /v1/users/me: the axiosInstance rejected without a response: not today',
        'APIConnectionError',
      ),
      cause: own,
    });
    expect(hits).toHaveLength(0);
  });

  it('must return a response', async () => {
    const instance = axios.create();
    instance.interceptors.response.use(({ data }: AxiosResponse) => data);
    const { client } = await ready((response) => json(response, me), instance);
    expect(String(await rejection(client.users.me()))).toContain('did not resolve with a response of axios');
  });

  it('may set the token where the client has none', async () => {
    const instance = axios.create({
      adapter: (config: AxiosRequest) => Promise.resolve({ status: 200, headers: { a: ['b', 'c'] }, data: me, config }),
    });
    const client = new CozeAPI({ token: '', axiosInstance: instance });
    const { data, response } = await client.users.me().withResponse();
    expect(data.user_name).toBe('n');
    expect(response.headers.get('a')).toBe('b, c');
  });
});

describe('a refusal', () => {
  it.each([400, 401, 403, 404, 429, 500, 502])('with the status %i is the error of its class', async (status) => {
    const { client } = await ready((response) =>
      json(response, { code: 1, msg: `echo ${secret}` }, status, { 'x-tt-logid': 'l1' }),
    );
    const error = await rejection(client.users.me());
    expect(error).toMatchObject({ status, code: 1, logid: 'l1' });
    expect(inspect(error, { depth: 20 })).not.toContain(secret);
  });

  it('of a stream and of bytes is read, too', async () => {
    const { client } = await ready((response) => json(response, { code: 4013, msg: 'slow down' }, 429));
    expect(await rejection(streamed(client))).toMatchObject({ name: 'RateLimitError', code: 4013 });
    expect(await rejection(client.audio.speech.create({ voice_id: '1', input: 'a' }))).toMatchObject({ code: 4013 });
  });

  it('in an envelope is an error, and a GET is repeated after a 503', async () => {
    const { client, hits } = await ready(
      (response, _, number) => json(response, number === 1 ? {} : { code: 4000, msg: 'bad' }, number === 1 ? 503 : 200),
      undefined,
      { maxRetries: 1 },
    );
    expect(await rejection(client.users.me())).toMatchObject({ name: 'BadRequestError', code: 4000 });
    expect(hits).toHaveLength(2);
  });

  it('whose body breaks off has its status', async () => {
    const { client } = await ready((response) => {
      response.writeHead(404, { 'content-length': 50 }).write('{"code"');
      setImmediate(() => response.destroy());
    });
    expect(await rejection(client.users.me())).toMatchObject({ status: 404 });
  });
});

describe('a failure', () => {
  it('of the connection is told as over the other transports, without the token', async () => {
    const client = new CozeAPI({
      token: secret,
      baseURL: await deadURL(),
      axiosInstance: axios.create(),
      maxRetries: 0,
    });
    for (const call of [() => client.users.me(), () => client.post('/v1/x', {}), () => streamed(client)]) {
      const error = await rejection(call());
      expect(error).toMatchObject({
        name: 'APIConnectionError',
        message: expect.stringContaining('(ECONNREFUSED). Nothing was sent'),
      });
      expect(inspect(error, { depth: 20 })).not.toContain(secret);
    }
  });

  it.each(['ECONNABORTED', 'ETIMEDOUT'])('with the code %s is a TimeoutError', async (code) => {
    const adapter = () =>
      Promise.reject(
        Object.assign(new Error('timeout of 5 ms exceeded'), {
          code,
          isAxiosError: true,
          config: { headers: { a: secret } },
        }),
      );
    const { client } = await ready((response) => json(response, me), axios.create({ adapter }));
    const error = await rejection(client.users.me());
    expect(error).toMatchObject({ name: 'TimeoutError', cause: { code } });
    expect(inspect(error, { depth: 20 })).not.toContain(secret);
  });

  it.each(['ERR_NETWORK', 'ECONNRESET'])('with the code %s is an APIConnectionError', async (code) => {
    const adapter = () => Promise.reject(Object.assign(new Error('Network Error'), { code, isAxiosError: true }));
    const { client } = await ready((response) => json(response, me), axios.create({ adapter }));
    expect(await rejection(client.users.me())).toMatchObject({ name: 'APIConnectionError' });
  });

  it('of a request that axios refuses ends the call', async () => {
    const { client, hits } = await ready((response) => json(response, me), axios.create({ maxBodyLength: 3 }), {
      maxRetries: 2,
    });
    const error = await rejection(client.post('/v1/x', { text: 'longer' }));
    expect(error).toMatchObject({ name: 'APIConnectionError', cause: { code: 'ERR_BAD_REQUEST' } });
    expect(inspect(error, { depth: 20 })).not.toContain(secret);
    expect(hits).toHaveLength(0);
  });

  it('by a token of axios is an abort', async () => {
    const source = axios.CancelToken.source();
    const { client } = await ready(() => source.cancel('enough'));
    const error = await rejection(client.users.me({ cancelToken: source.token }));
    expect(error).toMatchObject({ name: 'UserAbortError' });
    expect(inspect(error, { depth: 20 })).not.toContain(secret);
  });
});

describe('limits', () => {
  it('of time: the timeout of the instance, unless the call or the client has one', async () => {
    const answer: Answer = (response) => void setTimeout(() => json(response, me), 200);
    const instance = axios.create({ timeout: 20 });
    const { client } = await ready(answer, instance);
    expect(await rejection(client.users.me())).toMatchObject({ name: 'TimeoutError' });
    expect(await client.users.me({ timeout: 5_000 })).toMatchObject(me.data);
    expect(await client.withOptions({ axiosOptions: { timeout: 5_000 } }).users.me()).toMatchObject(me.data);
    const short = client.withOptions({ axiosInstance: axios.create(), axiosOptions: { timeout: 20 } });
    expect(String(await rejection(short.users.me()))).toContain('timeout of 20ms exceeded');
  });

  it('of bytes hold while axios reads, for results and for refusals', async () => {
    const endless: Answer = (response, hit) => {
      response.writeHead(hit.url === '/v1/refused' ? 500 : 200, { 'content-type': 'application/json' });
      const fill = (): void => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.on('drain', fill);
      fill();
    };
    const { client } = await ready(endless, undefined, { maxResponseBytes: 100_000 });
    expect(await rejection(client.get('/v1/x'))).toMatchObject({
      name: 'ResponseLimitError',
      status: 200,
    });
    expect(await rejection(client.get('/v1/refused'))).toMatchObject({ status: 500 });
  });

  it('of bytes hold where axios does not count', async () => {
    const adapter = (config: AxiosRequest) =>
      Promise.resolve({ status: 200, headers: {}, data: 'ä'.repeat(100), config });
    const { client } = await ready(() => undefined, axios.create({ adapter }), { maxResponseBytes: 150 });
    expect(await rejection(client.users.me())).toMatchObject({ name: 'ResponseLimitError' });
  });

  it('of silence end a stream', async () => {
    const { client } = await ready(
      (response) => void response.writeHead(200, { 'content-type': 'text/event-stream' }).write(events),
    );
    const error = await rejection(streamed(client, { streamIdleTimeout: 30 }));
    expect(error).toMatchObject({ name: 'StreamTimeoutError' });
  });
});

it('a stream that breaks off is an error without the token', async () => {
  const { client } = await ready((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'content-length': 500 }).write(events);
    setImmediate(() => response.destroy());
  });
  const error = await rejection(streamed(client));
  expect(error).toMatchObject({ name: 'StreamInterruptedError' });
  expect(inspect(error, { depth: 20 })).not.toContain(secret);
});

it.each(['a call', 'a stream'])('the signal ends %s with its reason', async (kind) => {
  const user = new AbortController();
  const { client } = await ready((response, hit, number) => {
    if (kind === 'a stream') streams(response, hit, number);
    setImmediate(() => user.abort('left'));
  });
  const options = kind === 'a call' ? { signal: user.signal } : { axiosOptions: { signal: user.signal } };
  if (kind === 'a call') expect(await rejection(client.users.me(options))).toMatchObject({ cause: 'left' });
  else await streamed(client, options).catch((error) => expect(error).toMatchObject({ cause: 'left' }));
  user.abort('left');
  expect(await rejection(client.users.me(options))).toMatchObject({ cause: 'left' });
});

it('bytes and forms are sent and read whole, also by an instance that sends JSON by default', async () => {
  const instance = axios.create({ headers: { 'Content-Type': 'application/json' } });
  const { client, hits } = await ready((response, { url }) => {
    if (url === '/v1/audio/speech')
      response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(Buffer.of(0, 255, 128));
    else json(response, { code: 0, data: { id: '1' } });
  }, instance);
  expect([...new Uint8Array(await client.audio.speech.create({ voice_id: '1', input: 'a' }))]).toEqual([0, 255, 128]);
  await client.files.upload({ file: new File(['abc'], 'ä.txt') });
  expect(hits[1]?.headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(hits[1]?.body).toContain('name="file"; filename="ä.txt"');
});

describe('redirects', () => {
  it('inside the origin are followed as over the other transports, with the params of axios once', async () => {
    const { client, hits } = await ready((response, { url }) =>
      url.startsWith('/v1/users/me') ? response.writeHead(307, { location: '/there?a=1' }).end() : json(response, me),
    );
    await client.users.me({ params: { a: 1 } });
    expect(hits.map(({ url }) => url)).toEqual(['/v1/users/me?a=1', '/there?a=1']);
  });

  it('to another origin are refused, and the token is not sent there', async () => {
    const other = await serve((response) => json(response, me));
    const { client } = await ready((response) => response.writeHead(302, { location: other.url }).end());
    for (const call of [() => client.users.me(), () => client.post('/v1/x', {}), () => streamed(client)])
      expect(await rejection(call())).toMatchObject({ name: 'RedirectError' });
    expect(other.hits).toHaveLength(0);
  });

  it('that a browser followed are seen by the final URL', async () => {
    const followedTo = (responseURL: string, status = 200) =>
      axios.create({
        adapter: (config: AxiosRequest) =>
          Promise.resolve({ status, headers: {}, data: me, request: { responseURL }, config }),
      });
    const { client, url } = await ready(() => undefined, followedTo('https://evil.test/x'));
    expect(await rejection(client.users.me())).toMatchObject({ name: 'RedirectError' });
    const inside = client.withOptions({ axiosInstance: followedTo(`${url}/other`) });
    expect(await inside.users.me()).toMatchObject(me.data);
    expect(await rejection(inside.post('/v1/x', {}))).toMatchObject({ name: 'RedirectError' });
    const hidden = client.withOptions({ axiosInstance: followedTo('', 0) });
    expect(await rejection(hidden.post('/v1/x', {}))).toMatchObject({ name: 'RedirectError' });
  });
});

describe('the adapter of a stream', () => {
  const adapterOf = async (options: Partial<ClientOptions>, defaults: object = {}): Promise<unknown> => {
    let used: unknown;
    const instance = axios.create(defaults);
    instance.interceptors.request.use((config: AxiosRequest) => {
      used = config['adapter'];
      return config;
    });
    const { client } = await ready(streams, instance, options);
    expect(await streamed(client)).toEqual([{ event: 'a', data: '1' }]);
    return used;
  };

  it('is that over fetch, or that of the caller', async () => {
    expect(await adapterOf({})).toBe('fetch');
    expect(await adapterOf({}, { adapter: 'http' })).toBe('http');
    expect(await adapterOf({ axiosOptions: { adapter: 'http' } })).toBe('http');
  });

  it('is that over node:http where there are agents or proxies, which fetch does not know', async () => {
    const proxy = await proxyServer();
    const { hostname, port } = new URL(proxy.url);
    expect(await adapterOf({ axiosOptions: { proxy: { protocol: 'http', host: hostname, port: Number(port) } } })).toBe(
      'http',
    );
    expect(proxy.requests).toHaveLength(1);
    vi.stubEnv('NO_PROXY', '');
    vi.stubEnv('no_proxy', '');
    vi.stubEnv('HTTP_PROXY', proxy.url);
    expect(await adapterOf({})).toBe('http');
    expect(proxy.requests).toHaveLength(2);
    expect(await adapterOf({ proxy: false })).toBe('fetch');
    expect(proxy.requests).toHaveLength(2);
    vi.unstubAllEnvs();
  });
});

it('options of axios and of interceptors are passed on, and the agent of the client', async () => {
  const seen: AxiosRequest[] = [];
  const instance = (config: AxiosRequest) => {
    seen.push(config);
    return {
      status: 200,
      headers: new Headers({ a: 'b' }),
      data: config['responseType'] === 'stream' ? new Blob([events]) : me,
    };
  };
  const agent = { addRequest: () => undefined };
  const options = { axiosInstance: instance, axiosOptions: { params: { a: 1 }, skipAuth: true }, agent: () => agent };
  const client = new CozeAPI({ token: 't', ...options });
  const ofCall = { params: { b: 2 }, maxRedirects: 3, retryLater: 1 };
  await client.users.me(ofCall);
  expect(seen[0]).toMatchObject({
    params: { a: 1, b: 2 },
    skipAuth: true,
    retryLater: 1,
    maxRedirects: 0,
    httpsAgent: agent,
    proxy: false,
  });
  expect(await streamed(client)).toEqual([{ event: 'a', data: '1' }]);
  expect(seen[1]).toMatchObject({ responseType: 'stream', method: 'POST', data: { q: 1 } });
});

describe('what would have no effect is refused before anything is sent', () => {
  it.each([
    [{ axiosOptions: { url: '/x' } }, 'url'],
    [{ axiosOptions: { baseURL: 'http://x' } }, 'withOptions'],
    [{ axiosOptions: { responseType: 'text' } }, 'asResponse()'],
    [{ axiosOptions: { data: {} } }, 'argument'],
    [{ axiosInstance: 'axios' }, 'axiosInstance must be a function'],
    [{ axiosOptions: 'x' }, 'axiosOptions must be an object'],
    [{ fetch }, 'exclude each other'],
  ])('%o', async (options, text) => {
    const { client, hits } = await ready((response) => json(response, me));
    const build = async () => client.withOptions(optionsOf(options)).users.me();
    expect(String(await rejection(build()))).toContain(text);
    expect(hits).toHaveLength(0);
  });
});

it('a fetch of one call is used in place of the instance', async () => {
  const { client } = await ready(() => undefined);
  const answered = await client.users.me({ fetch: async () => Response.json(me) });
  expect(answered).toMatchObject(me.data);
});
