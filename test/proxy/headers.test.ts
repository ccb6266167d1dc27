/** Which headers pass, in both directions. */
import { createCozeProxy } from 'coze-client/proxy';
import { describe, expect, test } from 'vitest';
import { json, serve } from '../support/http-server.node.js';
import { chatBody, sendRaw, startProxy, token } from './proxies.node.js';

const target = '/api/coze/v3/chat/retrieve?conversation_id=1&chat_id=2';

test('of the headers of a page, only those of the content reach Coze', async () => {
  const coze = await serve((response) => json(response, { code: 0, data: {} }));
  const proxy = await startProxy(coze);
  await sendRaw(
    proxy.url,
    [
      `GET ${target} HTTP/1.1`,
      'Host: proxy',
      'Authorization: Bearer pat_of_the_page',
      'Proxy-Authorization: Basic x',
      'Cookie: session=secret',
      'X-Forwarded-For: 1.2.3.4',
      'X-Forwarded-Host: evil.example',
      'Forwarded: for=1.2.3.4',
      'X-Real-IP: 1.2.3.4',
      'X-Tt-Env: ppe_evil',
      'X-HTTP-Method-Override: DELETE',
      'TE: trailers',
      'Upgrade: h2c',
      'Keep-Alive: timeout=5',
      'Accept: application/json',
      'Accept-Language: zh-CN',
      'Connection: close, accept-language',
      '',
      '',
    ].join('\r\n'),
  );
  const [hit] = coze.hits;
  const { authorization, host, accept, connection, ...others } = hit?.headers ?? {};
  expect({ authorization, accept }).toEqual({ authorization: `Bearer ${token}`, accept: 'application/json' });
  expect(host).toBe(new URL(coze.url).host);
  expect(connection).not.toContain('accept-language');
  expect(Object.keys(others).toSorted()).toEqual(['accept-encoding', 'user-agent', 'x-coze-client-user-agent']);
});

test('cookies and headers for this hop do not come back', async () => {
  const coze = await serve((response) =>
    json(response, { code: 0, data: {} }, 200, {
      'set-cookie': 'sid=1',
      'proxy-authenticate': 'Basic',
      'strict-transport-security': 'max-age=1',
      'access-control-allow-origin': '*',
      'x-powered-by': 'evil',
      'x-tt-logid': 'log-1',
      server: 'Tengine',
    }),
  );
  const { headers } = await fetch((await startProxy(coze)).url + target);
  expect(Object.keys(Object.fromEntries(headers)).toSorted()).toEqual(
    'cache-control connection content-security-policy content-type date keep-alive transfer-encoding x-accel-buffering x-content-type-options x-tt-logid'.split(
      ' ',
    ),
  );
  expect(headers.get('x-tt-logid')).toBe('log-1');
});

test.each([
  ['content-length and transfer-encoding', 'content-length: 4\r\ntransfer-encoding: chunked'],
  ['two lengths', 'content-length: 4\r\ncontent-length: 400'],
  ['a strange transfer-encoding', 'transfer-encoding: xchunked'],
  ['a space before the colon', 'content-length : 4'],
])('a request with %s does not hide another one', async (_, lines) => {
  const coze = await serve((response) => json(response, { code: 0, data: {} }));
  const proxy = await startProxy(coze);
  const hidden = `GET ${target} HTTP/1.1\r\nhost: proxy\r\nconnection: close\r\n\r\n`;
  const type = 'content-type: application/json';
  await sendRaw(
    proxy.url,
    `POST /api/coze/v3/chat HTTP/1.1\r\nhost: proxy\r\n${type}\r\n${lines}\r\n\r\n0\r\n\r\n${hidden}`,
  );
  expect(coze.hits.filter(({ url }) => url.includes('retrieve'))).toEqual([]);
});

test('a line break in a header of the page adds none for Coze', async () => {
  const coze = await serve((response) => json(response, { code: 0, data: {} }));
  const proxy = await startProxy(coze);
  await sendRaw(
    proxy.url,
    `GET ${target} HTTP/1.1\r\nhost: proxy\r\naccept: a\nx-evil: 1\r\nconnection: close\r\n\r\n`,
  );
  for (const { headers } of coze.hits) expect(headers).not.toHaveProperty('x-evil');
});

test('no response and no failure has the token, even if Coze repeats it in its connection', async () => {
  const coze = await serve((response) => response.destroy());
  const proxy = await startProxy(coze);
  const response = await fetch(proxy.url + target);
  expect(response.status).toBe(502);
  expect((await response.text()) + JSON.stringify([...response.headers])).not.toContain(token);
  expect(JSON.stringify(proxy.failures.map(({ error }) => [error.message, error.stack, error.cause]))).not.toContain(
    token,
  );
});

describe('a body of Coze that repeats the token has a mask in its place, and else is as it was', () => {
  const text = `{"code":4100,"msg":"pat_😀 ${token} is no token, ${token}😀 neither"} pat`;

  test.each([
    ['an error', 401, 'application/json'],
    ['an error with the status 200', 200, 'application/json'],
    ['an event', 200, 'text/event-stream'],
    ['no type', 200, ''],
  ])('%s', async (_, status, type) => {
    const bytes = Buffer.from(text);
    // Each cut, of a token or of a character, comes up once.
    for (let cut = 1; cut < bytes.length; cut += 1) {
      const coze = () =>
        new Response(
          new ReadableStream({
            start: (controller) => {
              for (const piece of [bytes.subarray(0, cut), bytes.subarray(cut)]) controller.enqueue(piece);
              controller.close();
            },
          }),
          { status, headers: { 'content-type': type } },
        );
      const proxy = createCozeProxy({ token, authorize: 'anyone', fetch: async () => coze() });
      const response = await proxy(new Request(`http://p${target}`));
      expect([response.status, await response.text()]).toEqual([status, text.replaceAll(token, '***')]);
    }
  });

  test('no event waits for the next one', async () => {
    const coze = await serve((response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' }).write('event: a\ndata: 1\n\n');
    });
    const { body } = await fetch((await startProxy(coze)).url + target);
    const reader = body?.getReader();
    expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toBe('event: a\ndata: 1\n\n');
    await reader?.cancel();
  });

  test('bytes that are no text stay', async () => {
    const audio = Uint8Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 256);
    const coze = await serve((response) => response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(audio));
    const response = await fetch((await startProxy(coze)).url + target);
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(audio);
  });
});

test('a redirect of Coze is not followed and not passed on', async () => {
  const other = await serve((response) => response.end('{}'));
  const coze = await serve((response) => response.writeHead(302, { location: `${other.url}/steal` }).end());
  const response = await fetch((await startProxy(coze)).url + target, { redirect: 'manual' });
  expect(response.status).toBe(502);
  expect(response.headers.get('location')).toBeNull();
  expect(other.hits).toEqual([]);
});

test('the required headers of an operation are those of the contract', async () => {
  const coze = await serve((response) => json(response, { code: 0, document_infos: [] }));
  const proxy = await startProxy(coze, { allow: ['datasets.documents.*'] });
  const response = await fetch(`${proxy.baseURL}/open_api/knowledge/document/list`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'agw-js-conv': 'evil' },
    body: '{"dataset_id":"1","page":1,"size":10}',
  });
  expect(response.status).toBe(200);
  expect(coze.hits[0]?.headers['agw-js-conv']).toBe('str');
});

test('a body is sent with the length and the type that the proxy gives it', async () => {
  const coze = await serve((response) => json(response, { code: 0, data: {} }));
  const proxy = await startProxy(coze);
  await fetch(`${proxy.baseURL}/v3/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(chatBody, undefined, 2),
  });
  expect(coze.hits[0]).toMatchObject({
    body: JSON.stringify(chatBody),
    headers: { 'content-type': 'application/json' },
  });
});
