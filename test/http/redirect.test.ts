import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchTransport } from '../../src/http/fetch-transport.js';
import { Cancellation } from '../../src/lib/abort.js';
import { APIError, RedirectError } from '../../src/errors/index.js';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, createChat, getBot, rejection } from '../support/operations.js';
import { openStream } from '../../src/http/stream-response.js';

const success = { code: 0, data: 'there' };

describe('a redirect', () => {
  it.each([301, 302, 303, 307, 308])(
    'with status %d inside the origin is followed with the headers of the request',
    async (status) => {
      const server = await serve((response, hit) =>
        hit.url === '/v1/bots/7379462189365198898'
          ? response.writeHead(status, { location: '/elsewhere?x=1' }).end()
          : json(response, success),
      );
      expect(await clientOf(server.url).request(getBot, bot)).toBe('there');
      expect(server.hits[1]).toMatchObject({ url: '/elsewhere?x=1', method: 'GET' });
      expect(server.hits[1]?.headers.authorization).toBe('Bearer tok_1');
    },
  );

  const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
  const overFetch = { fetch: (url: string, init?: RequestInit) => fetch(url, init) };
  it.each([301, 302, 303, 307, 308].flatMap((status) => methods.map((method) => [status, method] as const)))(
    'with status %d is followed for a %s only if the method stays the same',
    async (status, method) => {
      const body = method === 'GET' || method === 'HEAD' ? {} : { body: 'json' as const };
      const operation = { id: 'a.b', method, path: '/a', ...body };
      const keepsMethod = status > 303 || !('body' in operation);
      for (const options of [{}, overFetch]) {
        const server = await serve((response, _, number) =>
          number === 1 ? response.writeHead(status, { location: '/b' }).end('moved') : json(response, success),
        );
        const call = clientOf(server.url, options).request(operation, { a: 1 }).asResponse();
        if (keepsMethod) {
          expect((await call).status).toBe(200);
          expect(server.hits[1]).toMatchObject({ method, body: server.hits[0]?.body });
        } else {
          const error = await rejection(call);
          expect(error).toBeInstanceOf(RedirectError);
          expect(error).toMatchObject({ status });
          expect(String(error)).toContain(`would repeat the ${method} as a GET`);
          expect(server.hits).toHaveLength(1);
        }
      }
    },
  );

  it('to a URL that contains the token is reported without it', async () => {
    const server = await serve((response, hit) =>
      response.writeHead(302, { location: `https://else.example/?t=${hit.headers.authorization?.slice(7)}` }).end(),
    );
    const client = clientOf(server.url, { token: 'tok_canary_1234' });
    const error = await rejection(client.request(getBot, bot));
    expect(error).toBeInstanceOf(RedirectError);
    expect(JSON.stringify(Reflect.get(error as object, 'headers'))).toContain('else.example/?t=***');
  });

  it.each([302, 307])('with status %d to another origin is refused, and nothing is sent there', async (status) => {
    const other = await serve((response) => json(response, success));
    const server = await serve((response) =>
      response.writeHead(status, { location: `${other.url}/v1?secret=1` }).end(),
    );
    for (const operation of [getBot, createChat]) {
      const error = await rejection(clientOf(server.url).request(operation, bot));
      expect(error).toBeInstanceOf(RedirectError);
      expect(error).toMatchObject({ status });
      expect(String(error)).toContain(`${server.url} redirected to another origin, ${other.url}`);
      expect(String(error)).not.toContain('secret');
    }
    expect(other.hits).toHaveLength(0);
    expect(server.hits).toHaveLength(2);
  });

  it('is followed five times at most', async () => {
    const server = await serve((response) => response.writeHead(302, { location: '/again' }).end());
    expect(await rejection(clientOf(server.url).request(getBot, bot))).toBeInstanceOf(RedirectError);
    expect(server.hits).toHaveLength(6);
  });

  it('without a location, or to an invalid URL, is an error with its status', async () => {
    const bare = await serve((response) => response.writeHead(302).end());
    expect(await rejection(clientOf(bare.url).request(getBot, bot))).toMatchObject({ status: 302 });
    const broken = await serve((response) => response.writeHead(302, { location: 'http://[' }).end());
    expect(await rejection(clientOf(broken.url).request(getBot, bot))).toBeInstanceOf(RedirectError);
  });

  it('is an error for a stream, too', async () => {
    const server = await serve((response) => response.writeHead(302, { location: 'http://127.0.0.1:1/' }).end());
    expect(await rejection(openStream(clientOf(server.url), createChat, {}))).toBeInstanceOf(APIError);
  });
});

describe('a redirect that fetch itself follows', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const request = (url: string) => ({
    method: 'GET',
    url,
    headers: {},
    body: undefined,
    cancellation: new Cancellation(),
  });
  const following = fetchTransport((url, init) => fetch(url, { ...init, redirect: 'follow' }));

  it('is accepted inside the origin', async () => {
    const server = await serve((response, _, number) =>
      number === 1 ? response.writeHead(302, { location: '/b' }).end() : json(response, success),
    );
    expect((await following(request(`${server.url}/a`))).status).toBe(200);
  });

  it('is refused if it left the origin', async () => {
    const other = await serve((response) => json(response, success));
    const server = await serve((response) => response.writeHead(302, { location: other.url }).end());
    const error = await rejection(following(request(server.url)));
    expect(error).toBeInstanceOf(RedirectError);
    expect(String(error)).toContain(server.url);
    expect(String(error)).toContain(other.url);
  });

  it('is refused if it may have turned a POST into a GET', async () => {
    const server = await serve((response, _, number) =>
      number === 1 ? response.writeHead(302, { location: '/b' }).end() : json(response, success),
    );
    const error = await rejection(following({ ...request(`${server.url}/a`), method: 'POST', body: '{}' }));
    expect(error).toBeInstanceOf(RedirectError);
    expect(String(error)).toContain('redirected a POST');
  });
});
