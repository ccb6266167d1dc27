/** Who may use the proxy: authorize(), tokens, origins and the options. */
import { CozeError, jwtAuth } from 'coze-client';
import { createCozeProxy, ProxyRefusalError, type CozeProxyOptions } from 'coze-client/proxy';
import { createNodeProxy } from 'coze-client/proxy/node';
import { DEMO_JWT_APP_ID, DEMO_JWT_KEY_ID } from 'coze-client/testing';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { json, serve, type TestServer } from '../support/http-server.node.js';
import { sendRaw, startCoze, startProxy, token } from './proxies.node.js';

const target = '/v3/chat/retrieve?conversation_id=1&chat_id=2';
const okServer = () => serve((response) => json(response, { code: 0, data: {} }));
const tokensOf = ({ hits }: TestServer) => hits.map(({ headers }) => headers.authorization?.replace('Bearer ', ''));

describe('authorize', () => {
  test.each([
    ['false', false, 403, 0],
    ['true', true, 200, 0],
    ['a token', { token }, 200, 0],
    ['an object without fields', { rewrite: {} }, 200, 0],
    ['an empty object', {}, 500, 1],
    ['the result of another function', { success: false }, 500, 1],
    ['a token and more', { token, scope: 'all' }, 500, 1],
    ['fields that are undefined', { rewrite: undefined }, 500, 1],
    ['nothing', undefined, 403, 0],
    ['null', null, 403, 0],
    ['a text', 'yes', 403, 0],
    ['a token that is empty', { token: '' }, 500, 1],
    ['a token that is undefined', { token: undefined }, 500, 1],
    ['a field that no operation has', { rewrite: { usr_id: '1' } }, 500, 1],
    ['a field without a value', { rewrite: { user_id: undefined } }, 500, 1],
    ['fields that are a text', { rewrite: 'user_id' }, 500, 1],
  ])('returns %s', async (_, permission, status, failures) => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { authorize: async () => permission as boolean });
    expect((await fetch(proxy.baseURL + target)).status).toBe(status);
    expect(tokensOf(coze)).toEqual(status === 200 ? [token] : []);
    expect(proxy.failures).toHaveLength(failures);
  });

  test('returns a response, which is sent as it is', async () => {
    const coze = await okServer();
    const headers = new Headers([
      ['location', '/login'],
      ['set-cookie', 'a=1'],
      ['set-cookie', 'b=2'],
    ]);
    const proxy = await startProxy(coze, { authorize: () => new Response('Sign in', { status: 401, headers }) });
    const response = await fetch(proxy.baseURL + target);
    expect([response.status, await response.text()]).toEqual([401, 'Sign in']);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(coze.hits).toEqual([]);
  });

  test.each([
    ['an empty object', {}, /without token and rewrite\. Return true or false/],
    ['an object with more', { token, success: false }, /with success\. Return true or false/],
  ])('returns %s: onError says what to return', async (_, permission, message) => {
    const proxy = await startProxy(await okServer(), { authorize: () => permission });
    expect((await fetch(proxy.baseURL + target)).status).toBe(500);
    expect(proxy.failures[0]?.error.message).toMatch(message);
  });

  test('returns one response to every visitor', async () => {
    const refusal = Response.json({ code: 4100, msg: 'Sign in' }, { status: 401 });
    const empty = new Response(null, { status: 302, headers: { location: '/login' } });
    const coze = await okServer();
    const cors = ['https://app.example'];
    for (const response of [refusal, empty]) {
      const text = response === refusal ? '{"code":4100,"msg":"Sign in"}' : '';
      const onNode = await startProxy(coze, { authorize: () => response });
      const proxy = createCozeProxy({ token, authorize: () => response, cors });
      for (let times = 0; times < 3; times += 1) {
        const answer = await fetch(onNode.baseURL + target, { redirect: 'manual' });
        expect([answer.status, await answer.text()]).toEqual([response.status, text]);
        const headers = times === 1 ? { origin: 'https://app.example' } : {};
        const plain = await proxy(new Request(`http://p/api/coze${target}`, { headers }));
        expect([plain.status, await plain.text()]).toEqual([response.status, text]);
      }
      expect(onNode.failures).toEqual([]);
    }
  });

  test('returns a response whose body was read: a failure that says what to do', async () => {
    const used = new Response('Sign in', { status: 401 });
    await used.text();
    const failures: Error[] = [];
    const onError = (error: Error) => failures.push(error);
    const onNode = await startProxy(await okServer(), { authorize: () => used, onError });
    const proxy = createCozeProxy({ token, authorize: () => used, onError });
    expect((await fetch(onNode.baseURL + target)).status).toBe(500);
    expect((await proxy(new Request(`http://p/api/coze${target}`))).status).toBe(500);
    expect(failures.map(({ message }) => message)).toEqual(
      Array(2).fill(expect.stringContaining('body was read before. Return one that nothing has read')),
    );
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error(`the database knows ${token}`);
      },
    ],
    ['rejects', () => Promise.reject(new Error(`the database knows ${token}`))],
  ])('%s: the page does not see why', async (_, authorize) => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { authorize });
    const response = await fetch(proxy.baseURL + target);
    expect(response.status).toBe(500);
    expect(await response.json()).toEqual({
      code: 5000,
      msg: expect.not.stringContaining('database'),
      detail: { logid: proxy.failures[0]?.logid },
    });
    expect(proxy.failures[0]?.error).toBeInstanceOf(ProxyRefusalError);
    expect(String(proxy.failures[0]?.error.cause)).toContain('the database knows');
    expect(String(proxy.failures[0]?.error.cause)).not.toContain(token);
    expect(coze.hits).toEqual([]);
  });

  test('waits no longer than the timeout', async () => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { authorize: () => new Promise(() => undefined), timeout: 20 });
    const response = await fetch(proxy.baseURL + target);
    expect([response.status, await response.json()]).toEqual([504, expect.objectContaining({ code: 5000 })]);
  });

  test('sees the request of the visitor, with its own authorization', async () => {
    const coze = await okServer();
    const proxy = await startProxy(coze, {
      authorize: ({ headers, url }) => headers.get('authorization') === 'Bearer session' && url.endsWith(target),
    });
    const headers = { authorization: 'Bearer session' };
    expect((await fetch(proxy.baseURL + target, { headers })).status).toBe(200);
    expect((await fetch(proxy.baseURL + target)).status).toBe(403);
    expect(tokensOf(coze)).toEqual([token]);
  });
});

describe('the token', () => {
  test('of a function is read for each request', async () => {
    const coze = await okServer();
    let count = 0;
    const proxy = await startProxy(coze, { token: async () => `token-${(count += 1)}` });
    for (let times = 0; times < 2; times += 1) await fetch(proxy.baseURL + target);
    expect(tokensOf(coze)).toEqual(['token-1', 'token-2']);
  });

  test('of a visitor replaces that of the options', async () => {
    const coze = await okServer();
    const users = ['a', () => 'b', { token: async () => 'c' }];
    const proxy = await startProxy(coze, { authorize: () => ({ token: users.shift() ?? '' }) });
    for (let times = 0; times < 3; times += 1) await fetch(proxy.baseURL + target);
    expect(tokensOf(coze)).toEqual(['a', 'b', 'c']);
  });

  const refusing = (status = 401, code = 4100) =>
    serve((response, { headers }) =>
      headers.authorization === 'Bearer old'
        ? json(response, { code, msg: 'old' }, status)
        : json(response, { code: 0, data: {} }),
    );

  test.each([
    ['with the status 401', 401, 4100],
    ['in a response of success', 200, 4100],
    ['in a response of success, as coze-studio does', 200, 700012006],
  ])('of an auth object is renewed once, when Coze refuses it %s', async (_, status, code) => {
    const coze = await refusing(status, code);
    const source = { token: async (request?: { rejected?: string }) => (request?.rejected === 'old' ? 'new' : 'old') };
    const proxy = await startProxy(coze, { token: source });
    expect((await fetch(proxy.baseURL + target)).status).toBe(200);
    expect(tokensOf(coze)).toEqual(['old', 'new']);
  });

  test.each([
    ['has no other one', async () => 'old'],
    [
      'fails',
      async (request?: { rejected?: string }) => {
        if (request?.rejected !== undefined) throw new Error('down');
        return 'old';
      },
    ],
  ])('of an auth object that %s: the refusal of Coze is passed on', async (_, source) => {
    const coze = await refusing();
    const proxy = await startProxy(coze, { token: { token: source } });
    const response = await fetch(proxy.baseURL + target);
    expect([response.status, await response.json()]).toEqual([401, { code: 4100, msg: 'old' }]);
  });

  test.each([
    ['another refusal', '{"code":4000,"msg":"old"}', 'application/json'],
    ['a text that is no JSON', 'code 4100', 'application/json'],
    ['a stream', 'data: {"code":4100}\n\n', 'text/event-stream'],
    ['a long JSON', JSON.stringify({ code: 4100, data: 'x'.repeat(5000) }), 'application/json'],
  ])('of an auth object is not renewed for %s, which is passed on whole', async (_, body, type) => {
    const coze = await serve((response) => response.writeHead(200, { 'content-type': type }).end(body));
    const proxy = await startProxy(coze, { token: { token: async () => 'old' } });
    expect(await (await fetch(proxy.baseURL + target)).text()).toBe(body);
    expect(tokensOf(coze)).toEqual(['old']);
  });

  test('of an auth object: a response that breaks off breaks off in the page', async () => {
    const coze = await serve((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 });
      response.write('{"code":0,', () => response.destroy());
    });
    const proxy = await startProxy(coze, { token: { token: async () => 'old' } });
    const outcome = fetch(proxy.baseURL + target).then((response) => response.text());
    await expect(outcome).rejects.toThrow();
  });

  test('of a JWT app is fetched, and another one after Coze has refused it', async () => {
    const coze = await startCoze();
    const app = { baseURL: coze.url, appId: DEMO_JWT_APP_ID, keyid: DEMO_JWT_KEY_ID };
    const auth = jwtAuth({ ...app, privateKey: coze.oauth.demoJwtKey });
    const page = (await startProxy(coze, { token: auth, allow: ['users.me'] })).page();
    await page.users.me();
    const first = await auth.token();
    coze.oauth.revoke(first ?? '');
    await page.users.me();
    expect(await auth.token()).not.toBe(first);
  });

  test('of a JWT app whose key is wrong is a failure, which says why on the server', async () => {
    const coze = await startCoze();
    const app = { baseURL: coze.url, appId: DEMO_JWT_APP_ID, keyid: 'wrong' };
    const proxy = await startProxy(coze, { token: jwtAuth({ ...app, privateKey: coze.oauth.demoJwtKey }) });
    const response = await fetch(proxy.baseURL + target);
    expect([response.status, await response.json()]).toEqual([
      500,
      expect.objectContaining({ code: 5000, msg: 'The proxy has no token for Coze.' }),
    ]);
    expect(proxy.failures[0]?.error).toBeInstanceOf(CozeError);
    expect(proxy.failures[0]?.error).not.toBeInstanceOf(ProxyRefusalError);
  });

  test('that a function does not return is a failure', async () => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { token: () => undefined });
    expect((await fetch(proxy.baseURL + target)).status).toBe(500);
    expect(coze.hits).toEqual([]);
  });
});

describe('the origin', () => {
  const from = async (headers: Record<string, string>, cors: readonly string[] = []) => {
    const coze = await okServer();
    const proxy = createCozeProxy({ token, authorize: 'anyone', baseURL: coze.url, cors });
    const response = await proxy(new Request(`https://shop.example/api/coze${target}`, { headers }));
    expect(coze.hits).toHaveLength(response.status === 200 ? 1 : 0);
    return response;
  };

  test.each([
    ['its own', { origin: 'https://shop.example' }],
    [
      'its own, behind a server that takes TLS off',
      { origin: 'https://Shop.example'.toLowerCase(), host: 'SHOP.example' },
    ],
    ['none, of a program', {}],
    ['none, of its own page', { 'sec-fetch-site': 'same-origin' }],
  ])('%s passes', async (_, headers) => {
    expect((await from(headers)).status).toBe(200);
  });

  test.each([
    ['another', { origin: 'https://evil.example' }],
    ['another port', { origin: 'https://shop.example:8443' }],
    ['one that starts like its own', { origin: 'https://shop.example.evil.example' }],
    ['null', { origin: 'null' }],
    ['no origin', { origin: 'shop.example' }],
    ['none, of a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['none, of a page of another host of the site', { 'sec-fetch-site': 'same-site' }],
    ['another, with a forged host before it', { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' }],
  ])('%s is refused', async (_, headers) => {
    const response = await from(headers);
    expect(response.status).toBe(403);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
  });

  test.each([
    ['an answer', '', 200],
    ['a refusal', '&chat_id=3', 400],
  ])('of cors may read %s', async (_, more, status) => {
    const coze = await okServer();
    const cors = ['https://app.example'];
    const proxy = createCozeProxy({ token, authorize: 'anyone', baseURL: coze.url, cors });
    const headers = { origin: 'https://app.example' };
    const response = await proxy(new Request(`https://shop.example/api/coze${target}${more}`, { headers }));
    expect(response.status).toBe(status);
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'access-control-allow-origin': 'https://app.example',
      'access-control-allow-credentials': 'true',
      vary: 'Origin',
    });
    expect(await response.json()).toMatchObject({ code: status === 200 ? 0 : 4000 });
  });

  test('of cors gets an answer to its preflight, and another one a refusal', async () => {
    const proxy = await startProxy(await okServer(), { cors: ['https://app.example'] });
    const preflight = (origin: string) =>
      fetch(proxy.baseURL + target, {
        method: 'OPTIONS',
        headers: {
          origin,
          'access-control-request-method': 'POST',
          'access-control-request-headers': 'content-type,x-csrf',
        },
      });
    const allowed = await preflight('https://app.example');
    expect(allowed.status).toBe(204);
    expect(allowed.headers.get('access-control-allow-headers')).toBe('content-type,x-csrf');
    expect(allowed.headers.get('access-control-allow-methods')).toContain('POST');
    expect((await preflight('https://evil.example')).status).toBe(403);
    expect((await preflight(proxy.url)).status).toBe(204);
    expect((await fetch(proxy.baseURL, { method: 'OPTIONS', headers: { origin: 'https://app.example' } })).status).toBe(
      204,
    );
  });
});

describe('an option that does not work is refused at the start', () => {
  test.each([
    ['no authorize', { authorize: undefined }, /authorize is missing.*'anyone'/],
    ['an authorize that is a boolean', { authorize: true }, /authorize is missing/],
    ['no token', { token: undefined }, /token is missing/],
    ['an empty token', { token: ' ' }, /token is missing/],
    ['an unknown operation', { allow: ['chat.create', 'chat.sream'] }, /no operation is called chat\.sream/],
    ['a pattern of no operation', { allow: ['chats.*'] }, /no operation is called chats\.\*/],
    ['a pattern with other characters', { allow: ['chat.(create|cancel)'] }, /no operation is called/],
    ['an allow that is a text', { allow: 'chat.*' }, /allow must be an array/],
    ['a misspelt field', { rewrite: { bot: '1' } }, /no operation that is allowed has a field bot\./],
    ['a field that is a number', { rewrite: { bot_id: 1 } }, /rewrite\.bot_id must be a string/],
    ['a star as origin', { cors: ['*'] }, /\* is not an origin/],
    ['an origin with a path', { cors: ['https://a.example/'] }, /is not an origin/],
    ['a path that is no path', { path: 'api' }, /path must be/],
    ['a path with dots', { path: '/api/..' }, /path must be/],
    ['a limit that is a text', { bodyLimit: '1mb' }, /bodyLimit must be a number/],
    ['a negative timeout', { timeout: -1 }, /timeout must be milliseconds/],
    ['a relative URL', { baseURL: '/api' }, /baseURL must be an absolute URL/],
    ['a relative URL of sockets', { baseWsURL: '/api' }, /baseWsURL must be an absolute URL/],
    ['a misspelt option', { authorise: () => true }, /no option authorise/],
    ['a handler that is none', { onError: 'log' }, /onError must be a function/],
  ])('%s', (_, options, message) => {
    const given = { token, authorize: 'anyone', ...options } as CozeProxyOptions;
    for (const create of [createCozeProxy, createNodeProxy]) {
      expect(() => create(given)).toThrow(CozeError);
      expect(() => create(given)).toThrow(message);
    }
  });

  test('options that are missing', () => {
    expect(() => createCozeProxy(undefined as unknown as CozeProxyOptions)).toThrow('options is missing');
  });
});

describe('a failure', () => {
  afterEach(() => vi.restoreAllMocks());

  test('is a line on the console without the token', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((line: string) => lines.push(line));
    const authorize = () => Promise.reject(new Error('no table', { cause: new Error(`secret ${token}`) }));
    const proxy = createCozeProxy({ token, authorize });
    const response = await proxy(new Request(`http://p/api/coze${target}`));
    expect(lines).toEqual([
      expect.stringMatching(
        `^coze-client/proxy: The proxy could not find out who may use it. Cause: no table Cause: secret .* \\(logid ${response.headers.get('x-tt-logid')}\\)$`,
      ),
    ]);
    expect(lines[0]).not.toContain(token);
  });

  test.each([
    [
      'throws',
      () => {
        throw new Error('no log');
      },
    ],
    // test/support/unhandled-rejections.ts fails a test whose promise rejects without a handler.
    ['rejects', () => Promise.reject(new Error('no log'))],
  ])('is a response, too, if onError %s', async (_, onError) => {
    const proxy = createCozeProxy({ token: async () => '', authorize: 'anyone', onError });
    expect((await proxy(new Request(`http://p/api/coze${target}`))).status).toBe(500);
    const onNode = await startProxy(await okServer(), { token: async () => '', allow: ['websockets.*'], onError });
    const lines = 'host: p\r\nconnection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13';
    const key = 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==';
    const upgrade = `GET /api/coze/v1/chat?bot_id=1 HTTP/1.1\r\n${lines}\r\n${key}\r\n\r\n`;
    expect((await sendRaw(onNode.url, upgrade)).status).toBe(500);
  });
});

test('a star allows every operation below', async () => {
  const coze = await okServer();
  const proxy = await startProxy(coze, { allow: ['chat.messages.*', 'users.me'] });
  const statuses = [];
  for (const path of ['/v3/chat/message/list?conversation_id=1&chat_id=2', '/v1/users/me', target, '/v1/workspaces'])
    statuses.push((await fetch(proxy.baseURL + path)).status);
  expect(statuses).toEqual([200, 200, 403, 403]);
});
