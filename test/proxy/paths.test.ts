/** No path reaches anything but the operation that it names. */
import { describe, expect, test } from 'vitest';
import { createCozeProxy } from 'coze-client/proxy';
import { serve } from '../support/http-server.node.js';
import { sendRaw, startProxy } from './proxies.node.js';

const query = '?conversation_id=1&chat_id=2';

async function refused(path: string, method = 'GET'): Promise<number> {
  const coze = await serve((response) => response.end('{}'));
  const proxy = await startProxy(coze, { allow: ['chat.retrieve', 'bots.retrieveNew', 'conversations.clear'] });
  const { status } = await sendRaw(proxy.url, `${method} ${path} HTTP/1.1\r\nhost: proxy\r\nconnection: close\r\n\r\n`);
  expect(coze.hits).toEqual([]);
  return status;
}

describe('a request reaches no other path', () => {
  test.each([
    ['outside of the proxy', '/v3/chat/retrieve'],
    ['of the proxy alone', '/api/coze'],
    ['that only starts like that of the proxy', '/api/cozed/v3/chat/retrieve'],
    ['with dots', '/api/coze/v3/chat/x/../retrieve'],
    ['with dots that leave the proxy', '/api/coze/../../v3/chat/retrieve'],
    ['with encoded dots', '/api/coze/v3/chat/x/%2e%2e/retrieve'],
    ['with an encoded slash', '/api/coze/v3%2Fchat/retrieve'],
    ['with an encoded slash in an id', '/api/coze/v1/bots/1%2Fcollaborators'],
    ['with encoded dots and a slash in an id', '/api/coze/v1/bots/..%2F..%2Fv1%2Fusers%2Fme'],
    ['that is encoded twice', '/api/coze/v1/bots/%252e%252e%252fusers'],
    ['with an encoded letter of a name', '/api/coze/v3/%63hat/retrieve'],
    ['with a backslash', '/api/coze\\v3\\chat\\retrieve'],
    ['with an encoded backslash', '/api/coze/v1/bots/..%5Cusers'],
    ['with a null byte', '/api/coze/v1/bots/1%00'],
    ['with a line break', '/api/coze/v1/bots/1%0d%0aX-Evil:1'],
    ['with an encoded question mark', '/api/coze/v1/bots/1%3Fis_published=1'],
    ['with an empty segment', '/api/coze//v3/chat/retrieve'],
    ['with a slash at its end', '/api/coze/v3/chat/retrieve/'],
    ['of a host', '//evil.example/api/coze/v3/chat/retrieve'],
    ['with a semicolon', '/api/coze/v1/bots/1;x=%2e%2e'],
    ['that is not UTF-8', '/api/coze/v1/bots/%ff'],
  ])('%s', async (_, path) => {
    expect(await refused(path + query)).toBe(404);
  });

  test.each([
    ['an absolute URL', `http://evil.example/api/coze/v3/chat/retrieve${query}`],
    ['a host and a port', 'evil.example:443'],
    ['a star', '*'],
  ])('nor a target that is %s', async (_, target) => {
    expect([400, 404]).toContain(await refused(target));
  });

  test('nor one of another operation, which looks like an id', async () => {
    // GET /v1/plugins/{plugin_id} is another operation.
    const coze = await serve((response) => response.end('{}'));
    const proxy = await startProxy(coze, { allow: ['plugins.retrieve'] });
    expect((await fetch(`${proxy.baseURL}/v1/plugins/mget?ids=1`)).status).toBe(403);
    expect((await fetch(`${proxy.baseURL}/v1/plugins/%6dget?ids=1`)).status).toBe(404);
    expect(coze.hits).toEqual([]);
    expect((await fetch(`${proxy.baseURL}/v1/plugins/7`)).status).toBe(200);
  });
});

test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'HEAD'])('another method is refused: %s', async (method) => {
  expect(await refused(`/api/coze/v3/chat/retrieve${query}`, method)).toBe(405);
});

test('TRACE, which repeats headers, is refused', async () => {
  expect(await refused(`/api/coze/v3/chat/retrieve${query}`, 'TRACE')).toBe(400);
});

test.each(['', 'a@evil.example', 'evil.example/x', 'proxy, evil.example'])('the host %j is refused', async (host) => {
  const coze = await serve((response) => response.end('{}'));
  const proxy = await startProxy(coze);
  const lines = `GET /api/coze/v3/chat/retrieve${query} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`;
  expect((await sendRaw(proxy.url, lines)).status).toBe(400);
  expect(coze.hits).toEqual([]);
});

test('the path of a socket is none of a call', async () => {
  const coze = await serve((response) => response.end('{}'));
  const proxy = await startProxy(coze, { allow: ['*'] });
  expect((await fetch(`${proxy.baseURL}/v1/chat?bot_id=1`)).status).toBe(426);
});

test('ids are passed on as they are, encoded', async () => {
  const coze = await serve((response) => response.end('{}'));
  const proxy = await startProxy(coze, { allow: ['bots.retrieveNew'] });
  await fetch(`${proxy.baseURL}/v1/bots/a%20b:c?is_published=true`);
  expect(coze.hits.map(({ url }) => url)).toEqual(['/v1/bots/a%20b%3Ac?is_published=true']);
});

test.each(['', '.', '..', 'a/b', '%2e%2e', 'a\\b'])(
  'a forced value that could be read as another path is a failure: %j',
  async (bot_id) => {
    const coze = await serve((response) => response.end('{}'));
    const proxy = await startProxy(coze, { allow: ['bots.retrieveNew'], authorize: () => ({ rewrite: { bot_id } }) });
    expect((await fetch(`${proxy.baseURL}/v1/bots/5`)).status).toBe(500);
    expect(coze.hits).toEqual([]);
    expect(proxy.failures[0]?.error.message).toMatch(/rewrite.*bot_id/);
  },
);

test('a query with a parameter twice, or an unknown one, is refused by its name', async () => {
  const coze = await serve((response) => response.end('{}'));
  const proxy = await startProxy(coze);
  const path = `${proxy.baseURL}/v3/chat/retrieve${query}`;
  for (const [more, reason] of [
    ['chat_id=3', 'The query has chat_id more than once.'],
    ['access_token=evil', 'The query has access_token, which chat.retrieve does not take.'],
    ['authorization=Bearer%20evil', 'The query has authorization, which chat.retrieve does not take.'],
    ['Chat_ID=3', 'The query has Chat_ID, which chat.retrieve does not take.'],
    ['__proto__=3', 'The query has __proto__, which chat.retrieve does not take.'],
  ] as const) {
    const response = await fetch(`${path}&${more}`);
    expect([response.status, await response.json()]).toEqual([400, expect.objectContaining({ msg: reason })]);
  }
  expect(coze.hits).toEqual([]);
});

test('the whole platform may be under another path, or under none', async () => {
  const coze = await serve((response) => response.end('{}'));
  for (const path of ['/', '/coze/v2/']) {
    const proxy = createCozeProxy({ token: 't', authorize: 'anyone', baseURL: coze.url, path });
    const base = path.replace(/\/$/, '');
    expect((await proxy(new Request(`http://proxy${base}/v3/chat/retrieve${query}`))).status).toBe(200);
  }
  expect(coze.hits).toHaveLength(2);
});
