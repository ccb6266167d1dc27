/** Options that a program changes on a client, and methods that it replaces. */
import { describe, expect, it, vi } from 'vitest';
import { CozeAPI, CozeError, type ClientOptions, type RequestOptions } from '../../src/index.js';
import { axios } from '../support/axios.js';
import { json, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';

const me = { code: 0, data: { user_id: '1', user_name: 'n', nick_name: 'n', avatar_url: 'a' } };

async function ready(options: Partial<ClientOptions> = {}) {
  const server = await serve((response, { url, body }) => {
    if (body.includes('stream') && !url.startsWith('/v1/refused'))
      response.writeHead(200, { 'content-type': 'text/event-stream' }).end('event: done\ndata: [DONE]\n\n');
    else if (url.startsWith('/v1/refused')) json(response, { code: 4000, msg: 'bad' });
    else if (url.startsWith('/v1/audio/speech')) response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('abc');
    else json(response, me);
  });
  const given: ClientOptions = { token: 'tok', baseURL: server.url, maxRetries: 0, logLevel: 'off', validate: 'off' };
  return { ...server, given: { ...given, ...options } };
}

describe('an option that is set later', () => {
  it('is used by the next call, and by the clients that are made of this one', async () => {
    const { given, hits, url } = await ready();
    const client = new CozeAPI({ ...given, baseURL: 'http://127.0.0.1:9' });
    client.baseURL = `${url}/`;
    client.baseWsURL = 'ws://127.0.0.1:1';
    client.headers = { 'x-a': '1' };
    client.token = () => 'other';
    client.debug = true;
    expect([client.baseURL, client.baseWsURL, client.headers, client.debug]).toEqual([
      url,
      'ws://127.0.0.1:1',
      { 'x-a': '1' },
      true,
    ]);
    client.debug = false;
    await client.users.me();
    await client.withOptions({ timeout: 5_000 }).users.me();
    expect(hits.map(({ headers }) => [headers.authorization, headers['x-a']])).toEqual([
      ['Bearer other', '1'],
      ['Bearer other', '1'],
    ]);
    client.close();
    expect(String(await rejection(client.users.me()))).toContain('aborted');
  });

  it.each([
    ['baseURL', 'ftp://x'],
    ['baseWsURL', 'http://x'],
    ['headers', { 'a b': 1 }],
    ['debug', 'yes'],
    ['allowPersonalAccessTokenInBrowser', 'yes'],
    ['token', 'Bearer x'],
  ])('%s is checked as in the constructor, and nothing is changed', async (name, value) => {
    const { given } = await ready();
    const client = new CozeAPI(given);
    const before: unknown = Reflect.get(client, name);
    expect(() => Reflect.set(client, name, value)).toThrow(CozeError);
    expect(Reflect.get(client, name)).toBe(before);
  });

  it('may be axiosInstance and axiosOptions, also in the constructor of a subclass', async () => {
    const { given, hits } = await ready();
    class Mine extends CozeAPI {
      constructor(options: ClientOptions) {
        super(options);
        this.axiosInstance = axios.create({ headers: { common: { 'x-instance': 'yes' } } });
      }
    }
    const client = new Mine(given);
    await client.users.me();
    client.axiosOptions = { params: { a: 1 } };
    await client.get('/v1/x');
    await client.makeRequest('/v1/x', 'GET');
    const plain = new CozeAPI(given);
    plain.axiosInstance = axios.create({ headers: { 'x-instance': 'later' } });
    await plain.users.me();
    plain.axiosInstance = undefined;
    await plain.users.me();
    expect(hits.map(({ url, headers }) => [url, headers['x-instance']])).toEqual([
      ['/v1/users/me', 'yes'],
      ['/v1/x?a=1', 'yes'],
      ['/v1/x?a=1', 'yes'],
      ['/v1/users/me', 'later'],
      ['/v1/users/me', undefined],
    ]);
  });
});

describe('headers that a program changes in place', () => {
  it.each([
    ['an object', () => ({ 'x-a': '1' })],
    ['a Headers', () => new Headers({ 'x-a': '1' })],
    ['pairs', () => [['x-a', '1']] as const],
  ])('are sent by the next call: %s', async (_, make) => {
    const { given, hits } = await ready();
    const headers = make();
    const change = (value: string): void => {
      if (headers instanceof Headers) headers.set('x-a', value);
      else if (Array.isArray(headers)) Reflect.set(headers, 0, ['x-a', value]);
      else Reflect.set(headers, 'x-a', value);
    };
    const client = new CozeAPI({ ...given, headers });
    change('2');
    await client.users.me();
    const other = client.withOptions({ timeout: 5_000 });
    client.token = 'new';
    change('3');
    await client.users.me();
    await other.users.me();
    expect(client.getConfig().headers).toBe(headers);
    expect(hits.map((hit) => hit.headers['x-a'])).toEqual(['2', '3', '3']);
  });

  it('may be read from the client, and are checked by the call', async () => {
    const { given, hits } = await ready({ headers: {} });
    const client = new CozeAPI(given);
    Object.assign(client.headers ?? {}, { 'x-a': '1' });
    await client.users.me();
    expect(hits[0]?.headers['x-a']).toBe('1');
    Object.assign(client.headers ?? {}, { 'x-a': 'a\nb' });
    expect(String(await rejection(client.users.me()))).toContain('x-a has a line break');
  });

  it('may come from an iterator, which is read once', async () => {
    const { given, hits } = await ready({ headers: new Headers({ 'x-a': '1' }).entries() });
    const client = new CozeAPI(given);
    await client.users.me();
    client.debug = false;
    await client.users.me();
    await client.withOptions({ timeout: 5_000 }).users.me();
    expect(hits.map(({ headers }) => headers['x-a'])).toEqual(['1', '1', '1']);
  });
});

it('options can be changed before they are passed', async () => {
  const { given, hits } = await ready();
  const options: RequestOptions = {};
  options.headers = { 'x-a': '1' };
  given.timeout = 1_000;
  await new CozeAPI(given).users.me(options);
  expect(hits[0]?.headers['x-a']).toBe('1');
});

describe('getToken() of a subclass', () => {
  it('gives the token of each attempt, and may ask the method that it replaces', async () => {
    class Mine extends CozeAPI {
      protected override async getToken(): Promise<string> {
        return `${await super.getToken()}-of-mine`;
      }
    }
    const { given, hits } = await ready();
    for (const token of ['tok', () => 'fun', { token: () => Promise.resolve('auth') }, () => undefined])
      await new Mine({ ...given, token }).users.me();
    await new Mine(given).makeRequest('/v1/x', 'GET');
    await new Mine(given).withOptions({ token: 'new' }).users.me();
    expect(hits.map(({ headers }) => headers.authorization)).toEqual(
      ['tok', 'fun', 'auth', '', 'tok', 'new'].map((token) => `Bearer ${token}-of-mine`),
    );
  });

  it('is asked when a program replaces it on one client, and its errors fail the call', async () => {
    const { given, hits } = await ready();
    const client = new CozeAPI(given);
    Object.assign(client, { getToken: () => Promise.resolve('own') });
    await client.users.me();
    expect(hits[0]?.headers.authorization).toBe('Bearer own');
    const cause = new Error('no login');
    Object.assign(client, { getToken: () => Promise.reject(cause) });
    expect(await rejection(client.users.me())).toMatchObject({ name: 'CozeError', cause });
    expect(hits).toHaveLength(1);
  });
});

describe('makeRequest() of a subclass', () => {
  it('may throw an error of its own, also in place of one of the client: the call rejects with that object', async () => {
    class Refusal extends Error {
      code = 77;
    }
    class Mine extends CozeAPI {
      override async makeRequest<Rsp>(...args: Parameters<CozeAPI['makeRequest']>): Promise<Rsp> {
        try {
          return await super.makeRequest<unknown, Rsp>(...args);
        } catch (cause) {
          throw new Refusal(`wrapped: ${cause instanceof CozeError && cause.name}`, { cause });
        }
      }
    }
    const { given, hits, url } = await ready();
    const client = new Mine({ ...given, baseURL: `${url}/v1/refused`, maxRetries: 2 });
    const chat = async () => {
      for await (const _ of client.chat.stream({ bot_id: '1', user_id: 'u' })) expect.fail();
    };
    const calls = [
      () => client.users.me(),
      () => client.bots.create({ space_id: '1', name: 'n' }),
      () => client.audio.speech.create({ voice_id: '1', input: 'a' }),
      () => client.files.upload({ file: new File(['abc'], 'a.txt') }),
      () => client.chat.stream({ bot_id: '1', user_id: 'u' }).text(),
      chat,
    ];
    for (const call of calls) {
      const error = await rejection(call());
      expect(error).toBeInstanceOf(Refusal);
      expect(error).toMatchObject({ code: 77, message: 'wrapped: BadRequestError' });
    }
    expect(hits).toHaveLength(calls.length);
  });

  it('sends every call, and may send it by the method that it replaces', async () => {
    const seen: unknown[] = [];
    class Mine extends CozeAPI {
      // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- as in `@coze/api`
      override async makeRequest<Req, Rsp>(
        apiUrl: string,
        method: string,
        body?: Req,
        isStream?: boolean,
        options?: RequestOptions,
      ): Promise<Rsp> {
        seen.push([method, apiUrl, body instanceof FormData ? 'form' : body, isStream]);
        return super.makeRequest<Req, Rsp>(apiUrl, method, body, isStream, options);
      }
    }
    const { given, hits } = await ready({ headers: { 'x-a': '1' }, query: { q: 1 } });
    const client = new Mine(given);
    expect(await client.users.me({ query: { r: 2 } })).toEqual(me.data);
    expect((await client.bots.listNew({ workspace_id: '1' }).withResponse()).response.status).toBe(200);
    expect((await client.audio.speech.create({ voice_id: '1', input: 'a' })).byteLength).toBe(3);
    await client.files.upload({ file: new File(['abc'], 'a.txt') });
    const events: unknown[] = [];
    for await (const event of await client.post('/v1/x', { stream: true }, true)) events.push(event);
    expect(events).toEqual([{ event: 'done', data: '[DONE]' }]);
    expect(
      await rejection(
        client
          .get('/v1/refused')
          .asResponse()
          .then(async (response) => {
            throw await response.json();
          }),
      ),
    ).toMatchObject({ code: 4000 });
    expect(seen).toEqual([
      ['GET', '/v1/users/me', undefined, false],
      ['GET', '/v1/bots?workspace_id=1', undefined, false],
      ['POST', '/v1/audio/speech', { voice_id: '1', input: 'a' }, false],
      ['POST', '/v1/files/upload', 'form', false],
      ['POST', '/v1/x', { stream: true }, true],
      ['GET', '/v1/refused', undefined, false],
    ]);
    expect(hits.map(({ url, headers }) => [url, headers.authorization, headers['x-a']])).toEqual([
      ['/v1/users/me?q=1&r=2', 'Bearer tok', '1'],
      ['/v1/bots?workspace_id=1&q=1', 'Bearer tok', '1'],
      ['/v1/audio/speech?q=1', 'Bearer tok', '1'],
      ['/v1/files/upload?q=1', 'Bearer tok', '1'],
      ['/v1/x?q=1', 'Bearer tok', '1'],
      ['/v1/refused?q=1', 'Bearer tok', '1'],
    ]);
  });

  it('may answer by itself, with envelopes, events and errors', async () => {
    const { given, hits } = await ready();
    const client = new CozeAPI(given);
    const answers = vi.fn();
    Object.assign(client, { makeRequest: answers });
    answers.mockResolvedValueOnce({ code: 0, data: { user_name: 'mine' } });
    expect(await client.users.me({ headers: { 'x-a': '1', 'x-b': null } })).toEqual({ user_name: 'mine' });
    expect(answers.mock.calls[0]?.[4]).toMatchObject({ headers: { 'x-a': '1' } });
    answers.mockResolvedValueOnce({ code: 4013, msg: 'slow' });
    expect(await rejection(client.users.me())).toMatchObject({ name: 'RateLimitError' });
    const own = new Error('offline');
    answers.mockRejectedValueOnce(own);
    expect(await rejection(client.users.me())).toBe(own);
    answers.mockResolvedValueOnce(
      (async function* () {
        yield { event: 'a', data: { b: 1 }, id: 3 };
        yield { event: 'c', data: 'two\nlines' };
      })(),
    );
    const events: unknown[] = [];
    for await (const event of await client.post('/v1/x', {}, true)) events.push(event);
    expect(events).toEqual([
      { event: 'a', data: '{"b":1}', id: '3' },
      { event: 'c', data: 'two\nlines' },
    ]);
    answers.mockResolvedValueOnce(undefined);
    const broken = async () => {
      for await (const event of await client.post('/v1/x', {}, true)) events.push(event);
    };
    expect(String(await rejection(broken()))).toContain('POST /v1/x');
    expect(hits).toHaveLength(0);
    const further: object = { maxRetrys: 1 };
    const options: RequestOptions = further;
    answers.mockResolvedValueOnce(me);
    await client.users.me(options);
    expect(answers.mock.lastCall?.[4]).toMatchObject(options);
  });
});
