import { describe, expect, it, vi } from 'vitest';
import { Client } from '../../src/http/index.js';
import { CozeError, isCozeError } from '../../src/errors/index.js';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, getBot, rejection } from '../support/operations.js';

class OtherPromise extends Promise<string> {}

const make = (options: object) => new Client({ token: '', baseURL: 'http://unused.test', ...options });

const sent = async (token: unknown) => {
  const server = await serve((response) => json(response, { code: 0 }));
  await make({ token, baseURL: server.url, logLevel: 'off' }).request(getBot, bot);
  return server.hits[0]?.headers.authorization;
};

describe('client.token', () => {
  it('can be set, as in @coze/api: later calls send the new token', async () => {
    const server = await serve((response) => json(response, { code: 0 }));
    const client = new Client({ token: '', baseURL: server.url, logLevel: 'off' });
    const sentNow = async () => {
      await client.request(getBot, bot);
      return server.hits.at(-1)?.headers.authorization;
    };
    client.token = 'one';
    expect(await sentNow()).toBe('Bearer one');
    client.token = () => 'two';
    expect(await sentNow()).toBe('Bearer two');
    client.token = { token: async () => 'three' };
    expect(await sentNow()).toBe('Bearer three');
    expect(client.getConfig().token).toBe(client.token);
    expect(client.withOptions({ timeout: 1_000 }).token).toBe(client.token);
  });

  it('keeps its value if it is set to what is no token', () => {
    const client = new Client({ token: 'one' });
    expect(() => (client.token = 'Bearer two')).toThrow('leave "Bearer" out');
    expect(() => Reflect.set(client, 'token', 5)).toThrow(CozeError);
    expect(client.token).toBe('one');
  });
});

describe('a token', () => {
  it.each([
    ['a string', 'abc'],
    ['a string with whitespace around it', ' abc\n'],
    ['a function', () => 'abc'],
    ['an async function', async () => 'abc'],
    ['a function that returns a promise of another class', () => new OtherPromise((resolve) => resolve('abc'))],
  ])('can be %s', async (_, token) => {
    expect(await sent(token)).toBe('Bearer abc');
  });

  it.each(['', undefined, () => '', async () => undefined, () => null])(
    'that is empty is not sent: %o',
    async (token) => {
      expect(await sent(token)).toBeUndefined();
    },
  );

  it.each([
    () => {
      throw new Error('vault is down');
    },
    () => Promise.reject(new Error('vault is down')),
  ])('from a function that fails is a CozeError with the cause, and nothing is sent', async (fail) => {
    const server = await serve((response) => json(response, { code: 0 }));
    const token = vi.fn<() => Promise<string>>(fail);
    const error = await rejection(clientOf(server.url, { token }).request(getBot, bot));
    expect(isCozeError(error)).toBe(true);
    expect(error).toMatchObject({ cause: { message: 'vault is down' } });
    expect(String(error)).not.toContain('vault');
    expect(token).toHaveBeenCalledTimes(1);
    expect(server.hits).toHaveLength(0);
  });

  it.each([
    ['Bearer abc', 'leave "Bearer" out'],
    ['bearer', 'leave "Bearer" out'],
    ['Bearer ', 'leave "Bearer" out'],
    ['undefined', 'token is the text "undefined"'],
    [' null\n', 'token is the text "null"'],
  ])('that a program has put together wrongly is refused: %o', async (token, message) => {
    expect(() => make({ token })).toThrow(message);
    const given = make({ token: () => token, fetch: () => Promise.reject(new Error('sent')) }).request(getBot, bot);
    expect(String(await rejection(given))).toContain(message);
  });

  it.each([7, {}, 'tok\r\nx: y', '令牌'])(
    'that cannot be a header is refused at once, and the error does not repeat it: %o',
    async (token) => {
      expect(() => make({ token })).toThrow(CozeError);
      const given = async () =>
        make({ token: () => token, fetch: () => Promise.reject(new Error('sent')) }).request(getBot, bot);
      expect(String(await rejection(given()))).toMatch(/^CozeError: .*(token|authorization)/);
      expect(() => make({ token })).not.toThrow(/tok\r|令牌/);
    },
  );
});
