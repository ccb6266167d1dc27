import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { Client, type ClientOptions } from '../../src/http/index.js';
import { CozeError } from '../../src/errors/index.js';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, getBot, rejection } from '../support/operations.js';

const make = (options: object) => new Client({ token: 'tok', ...options });

describe('the base URLs of a client', () => {
  it.each([
    [{}, 'https://api.coze.com', 'wss://ws.coze.com'],
    [{ region: 'com' }, 'https://api.coze.com', 'wss://ws.coze.com'],
    [{ region: 'cn' }, 'https://api.coze.cn', 'wss://ws.coze.cn'],
    [{ baseURL: 'https://api.coze.cn/' }, 'https://api.coze.cn', 'wss://ws.coze.cn'],
    [{ region: 'cn', baseURL: 'https://api.coze.com' }, 'https://api.coze.com', 'wss://ws.coze.com'],
    [{ baseURL: 'http://localhost:8080/coze//' }, 'http://localhost:8080/coze', 'ws://localhost:8080/coze'],
    [{ baseURL: '', baseWsURL: '' }, 'https://api.coze.com', 'wss://ws.coze.com'],
    [{ region: 'cn', baseURL: '' }, 'https://api.coze.cn', 'wss://ws.coze.cn'],
    [{ baseURL: 'https://proxy.example' }, 'https://proxy.example', 'wss://proxy.example'],
    [{ baseURL: 'https://api.coze.cn./' }, 'https://api.coze.cn.', 'wss://ws.coze.cn'],
    [{ baseURL: '/api/coze/' }, '/api/coze', '/api/coze'],
    [{ region: 'cn', baseWsURL: 'wss://s.example/' }, 'https://api.coze.cn', 'wss://s.example'],
  ])('of the options %o', (options, baseURL, baseWsURL) => {
    expect(make(options)).toMatchObject({ baseURL, baseWsURL });
  });

  it('are joined with paths without a double slash', async () => {
    const server = await serve((response) => json(response, { code: 0 }));
    await clientOf(`${server.url}/base/`).request(getBot, bot);
    expect(server.hits[0]?.url).toBe('/base/v1/bots/7379462189365198898');
  });

  it.each([
    'api.coze.com',
    '//api.coze.com',
    'ftp://api.coze.com',
    '/',
    'https://user:canary@api.coze.com',
    'https://api.coze.com?key=canary',
    'https://api.coze.com#canary',
    '/api?key=canary',
    'http://can ary',
    42,
  ])('do not accept %o, and the error does not repeat it', (baseURL) => {
    expect(() => make({ baseURL })).toThrow(CozeError);
    expect(() => make({ baseURL })).not.toThrow('canary');
    expect(() => make({ baseWsURL: baseURL })).toThrow('baseWsURL');
  });

  it('work in a browser only if they are relative', async () => {
    expect(String(await rejection(make({ baseURL: '/api' }).request(getBot, bot)))).toContain('in browsers only');
  });

  it.each([
    [{ region: 'com', baseWsURL: 'wss://ws.coze.cn' }, 'baseWsURL is a host of coze.cn and the region is of coze.com'],
    [{ baseURL: 'https://api.coze.cn', baseWsURL: 'wss://ws.coze.com' }, 'of coze.com and baseURL is of coze.cn'],
    [{ baseURL: 'https://api.coze.cn.', baseWsURL: 'wss://ws.coze.com.' }, 'of coze.com and baseURL is of coze.cn'],
  ])('do not accept the hosts of two sites, which have different tokens: %o', (options, message) => {
    expect(() => make(options)).toThrow(message);
    expect(() => make(options)).toThrow(CozeError);
  });

  it('do not accept an unknown region', () => {
    expect(() => make({ region: 'us' })).toThrow('region');
  });
});

describe('options', () => {
  it.each([
    ['timeout', -1],
    ['timeout', NaN],
    ['timeout', '5s'],
    ['streamIdleTimeout', -1],
    ['maxRetries', -1],
    ['maxRetries', 1.5],
    ['maxRetries', NaN],
    ['maxRetries', Infinity],
    ['signal', new AbortController()],
    ['fetch', {}],
    ['headers', 'x-mine: yes'],
    ['onApiError', 'x'],
  ])('with invalid values are refused by name, for the client and for a call: %s = %o', async (name, value) => {
    expect(() => make({ [name]: value })).toThrow(name);
    const error = await rejection(make({}).request(getBot, bot, { [name]: value }));
    expect(error).toBeInstanceOf(CozeError);
    expect(String(error)).toContain(name);
  });

  it.each([
    ['maxPages', 0],
    ['signal', null],
  ])('of a call with invalid values are refused by name: %s = %o', async (name, value) => {
    expect(String(await rejection(make({}).request(getBot, bot, { [name]: value })))).toContain(name);
  });

  it('are required', () => {
    expect(() => Reflect.construct(Client, [])).toThrow(CozeError);
    expect(() => make({ logLevel: 'loud' })).toThrow('logLevel');
  });

  it('are returned by getConfig() and by the properties of @coze/api', () => {
    const options: ClientOptions = {
      token: 'tok',
      debug: true,
      headers: { a: 'b' },
      allowPersonalAccessTokenInBrowser: true,
    };
    const client = new Client(options);
    expect(client.getConfig()).toBe(options);
    expect(client).toMatchObject({
      token: 'tok',
      debug: true,
      headers: { a: 'b' },
      allowPersonalAccessTokenInBrowser: true,
    });
    expect(make({})).toMatchObject({ debug: false, headers: undefined, allowPersonalAccessTokenInBrowser: false });
  });

  it('do not appear in a printed client or promise', () => {
    const client = new Client({ token: 'canary', headers: { 'x-key': 'canary' } });
    const call = client.request(
      getBot,
      { bot_id: 'canary' },
      { headers: { b: 'canary' }, signal: AbortSignal.abort() },
    );
    call.catch(() => undefined);
    expect(inspect([client, call], { depth: 9, showHidden: true }) + JSON.stringify([client, call])).not.toContain(
      'canary',
    );
  });
});

describe('withOptions', () => {
  class Special extends Client {
    readonly special = true;
  }

  it('creates a client of the same class with all other options unchanged', async () => {
    const server = await serve((response) => json(response, { code: 0 }));
    const client = new Special({ token: 'a', baseURL: server.url, headers: { 'x-a': '1' }, logLevel: 'off' });
    const other = client.withOptions({ token: 'b' });
    expect(other).toBeInstanceOf(Special);
    expect(other.special).toBe(true);
    await other.request(getBot, bot);
    await client.request(getBot, bot);
    expect(server.hits.map(({ headers }) => [headers.authorization, headers['x-a']])).toEqual([
      ['Bearer b', '1'],
      ['Bearer a', '1'],
    ]);
  });

  it('replaces base URLs by those of a new region', () => {
    const client = make({ baseURL: 'https://old.example', baseWsURL: 'wss://old.example' });
    expect(client.withOptions({ region: 'cn' })).toMatchObject({
      baseURL: 'https://api.coze.cn',
      baseWsURL: 'wss://ws.coze.cn',
    });
    expect(client.withOptions({ token: 'x' })).toMatchObject({ baseURL: 'https://old.example' });
  });
});
