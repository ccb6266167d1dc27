/** Bodies: their size, their check, the fields that are forced, and body parsers before the proxy. */
import { once } from 'node:events';
import { request, type IncomingMessage, type RequestListener } from 'node:http';
import express from 'express';
import { createNodeProxy } from 'coze-client/proxy/node';
import { createCozeProxy } from 'coze-client/proxy';
import { describe, expect, test } from 'vitest';
import { json, serve } from '../support/http-server.node.js';
import { chatBody, listen, sendRaw, startCoze, startProxy, token } from './proxies.node.js';

const post = (url: string, body: unknown, headers: Record<string, string> = {}) =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });

const okServer = () => serve((response) => json(response, { code: 0, data: {} }));

describe('a workflow in a body, which would answer in place of the bot', () => {
  test.each([
    ['is refused if the proxy sets the bot', { bot_id: '42' }, { workflow_id: '8' }, undefined],
    ['is refused in other letters, too', { bot_id: '42' }, { Workflow_ID: '8' }, undefined],
    ['is that of the proxy, if it sets one', { bot_id: '42', workflow_id: '9' }, { workflow_id: '8' }, '9'],
    ['is up to the page, if the bot is', {}, { workflow_id: '8' }, '8'],
  ])('%s', async (_, rewrite, more, passed) => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { allow: ['audio.rooms.create'], rewrite });
    const response = await post(`${proxy.baseURL}/v1/audio/rooms`, { bot_id: '1', connector_id: '3', ...more });
    expect(response.status).toBe(passed === undefined ? 403 : 200);
    const sent = coze.hits.map(({ body }) => JSON.parse(body).workflow_id);
    expect(sent).toEqual(passed === undefined ? [] : [passed]);
  });

  test('is what an operation of workflows runs', async () => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { allow: ['workflows.runs.create'], rewrite: { bot_id: '42' } });
    const response = await post(`${proxy.baseURL}/v1/workflow/run`, { workflow_id: '8', bot_id: '1' });
    expect(response.status).toBe(200);
    expect(coze.hits.map(({ body }) => JSON.parse(body))).toEqual([{ workflow_id: '8', bot_id: '42' }]);
  });
});

describe('a body that is too large is refused', () => {
  const large = 'x'.repeat(5000);

  test('by its length, before it is read', async () => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { bodyLimit: 1000 });
    const answer = await sendRaw(
      proxy.url,
      'POST /api/coze/v3/chat HTTP/1.1\r\nhost: proxy\r\ncontent-type: application/json\r\ncontent-length: 999999\r\n\r\n{',
    );
    expect(answer.status).toBe(413);
    expect(answer.body).toMatch(/"code":4000,"msg":"[^"]*bodyLimit/);
    expect(coze.hits).toEqual([]);
  });

  test('in chunks, without a length, at the byte that is too many', async () => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { bodyLimit: 1000 });
    const sent = request(`${proxy.baseURL}/v3/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
    });
    sent.on('error', () => undefined);
    sent.write('{"bot_id":"');
    sent.write(large);
    // The body never ends.
    const [response] = (await once(sent, 'response')) as [IncomingMessage];
    expect(response.statusCode).toBe(413);
    expect(response.headers.connection).toBe('close');
    response.resume();
    sent.destroy();
    expect(coze.hits).toEqual([]);
  });

  test('with a length that is not true', async () => {
    const proxy = createCozeProxy({ token, authorize: 'anyone', baseURL: (await okServer()).url, bodyLimit: 1000 });
    const body = JSON.stringify({ ...chatBody, extra: large });
    const headers = { 'content-type': 'application/json', 'content-length': '10' };
    expect((await proxy(new Request('http://p/api/coze/v3/chat', { method: 'POST', headers, body }))).status).toBe(413);
  });

  test('behind a body parser', async () => {
    const coze = await okServer();
    const app = express();
    app.use(express.json());
    app.use(createNodeProxy({ token, authorize: 'anyone', baseURL: coze.url, bodyLimit: 1000 }));
    const [url] = await listen(app as RequestListener);
    expect((await post(`${url}/api/coze/v3/chat`, { ...chatBody, extra: large })).status).toBe(413);
    expect((await post(`${url}/api/coze/v3/chat`, chatBody)).status).toBe(200);
  });
});

test.each([
  ['a wrong field', { ...chatBody, additional_messages: [{ role: 'robot', content: 'Hi', content_type: 'text' }] }],
  ['a missing field', { user_id: 'u' }],
  ['a list', []],
  ['null', 'null'],
  ['no JSON', '{"bot_id"'],
  ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
])('a body with %s is refused with the reason', async (_, body) => {
  const coze = await okServer();
  const response = await post(`${(await startProxy(coze)).baseURL}/v3/chat`, body);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    code: 4000,
    msg: expect.stringMatching(/chat\.create: .*must|required|JSON/),
  });
  expect(coze.hits).toEqual([]);
});

test.each([
  ['another type', { 'content-type': 'text/plain' }],
  ['no type', { 'content-type': '' }],
  ['a compressed body', { 'content-encoding': 'gzip' }],
])('%s is refused', async (_, headers) => {
  const coze = await okServer();
  expect((await post(`${(await startProxy(coze)).baseURL}/v3/chat`, chatBody, headers)).status).toBe(415);
  expect(coze.hits).toEqual([]);
});

test('a body that breaks off is not sent', async () => {
  const coze = await okServer();
  const proxy = await startProxy(coze);
  const headers = { 'content-type': 'application/json', 'content-length': '100' };
  const sent = request(`${proxy.baseURL}/v3/chat`, { method: 'POST', headers });
  sent.on('error', () => undefined);
  sent.write('{"bot_id":');
  const [received] = (await once(proxy.server, 'request')) as [IncomingMessage];
  sent.destroy();
  received.on('error', () => undefined);
  await new Promise((resolve) => received.once('close', resolve));
  expect(coze.hits).toEqual([]);
  expect(proxy.failures).toEqual([]);
});

test('a body stream that fails is a refusal', async () => {
  const proxy = createCozeProxy({ token, authorize: 'anyone', baseURL: (await okServer()).url });
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error('broken')) });
  const headers = { 'content-type': 'application/json' };
  const init: RequestInit & { duplex: string } = { method: 'POST', headers, body, duplex: 'half' };
  expect((await proxy(new Request('http://p/api/coze/v3/chat', init))).status).toBe(400);
});

test('a body that was read before is a failure that says what to do', async () => {
  const failures: unknown[] = [];
  const proxy = createCozeProxy({
    token,
    baseURL: (await okServer()).url,
    onError: ({ cause }) => failures.push(cause),
    authorize: async (request) => (await request.text()) !== '',
  });
  const headers = { 'content-type': 'application/json' };
  const response = await proxy(
    new Request('http://p/api/coze/v3/chat', { method: 'POST', headers, body: JSON.stringify(chatBody) }),
  );
  expect(response.status).toBe(500);
  expect(String(failures[0])).toContain('before anything reads its body');
});

test('an error of the program is a failure without its message', async () => {
  const failures: unknown[] = [];
  const proxy = createCozeProxy({
    token,
    baseURL: (await okServer()).url,
    onError: ({ cause }) => failures.push(cause),
    authorize: (request) => request.body?.getReader() !== undefined,
  });
  const headers = { 'content-type': 'application/json' };
  const response = await proxy(new Request('http://p/api/coze/v3/chat', { method: 'POST', headers, body: '{}' }));
  expect([response.status, await response.json()]).toEqual([
    500,
    expect.objectContaining({ msg: expect.stringContaining('logid') }),
  ]);
  expect(failures[0]).toBeInstanceOf(TypeError);
});

test('an operation without a required body may be called without one', async () => {
  const coze = await okServer();
  const proxy = await startProxy(coze, { allow: ['conversations.create', 'conversations.clear'] });
  expect((await fetch(`${proxy.baseURL}/v1/conversation/create`, { method: 'POST' })).status).toBe(200);
  const cleared = await fetch(`${proxy.baseURL}/v1/conversations/7/clear`, { method: 'POST', body: 'ignored' });
  expect(cleared.status).toBe(200);
  expect(coze.hits.map(({ body }) => body)).toEqual(['{}', '']);
});

describe('the fields of rewrite', () => {
  const rewrite = { bot_id: '42', user_id: 'me' };

  test('are set in the body, whatever the page sends', async () => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { rewrite });
    const url = `${proxy.baseURL}/v3/chat`;
    await post(url, { ...chatBody, bot_id: 'evil', Bot_ID: 'evil', uſer_id: 'evil', BOT_ID: 'evil' });
    await post(url, `{"stream":true,"bot_id":"evil","bot_id":"worse","__proto__":{"bot_id":"evil"}}`);
    expect(coze.hits.map(({ url }) => url)).toEqual(['/v3/chat', '/v3/chat']);
    expect(coze.hits.map(({ body }) => body)).toEqual([
      '{"stream":true,"bot_id":"42","user_id":"me"}',
      '{"stream":true,"__proto__":{"bot_id":"evil"},"bot_id":"42","user_id":"me"}',
    ]);
  });

  test('are set in the query and the path', async () => {
    const coze = await okServer();
    const allow = ['conversations.list', 'bots.retrieveNew'];
    const proxy = await startProxy(coze, { rewrite: { bot_id: '42' }, allow });
    await fetch(`${proxy.baseURL}/v1/conversations?bot_id=evil&page_num=1`);
    await fetch(`${proxy.baseURL}/v1/bots/evil`);
    expect(coze.hits.map(({ url }) => url)).toEqual(['/v1/conversations?bot_id=42&page_num=1', '/v1/bots/42']);
  });

  test.each([
    ['workflows.runs.create', '/v1/workflow/run'],
    ['workflows.runs.stream', '/v1/workflow/stream_run'],
    ['workflows.chat.stream', '/v1/workflows/chat'],
  ])('are set where only a description names them: the user of %s', async (id, path) => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { rewrite: { user_id: 'me' }, allow: [id] });
    const body = { workflow_id: '7', ...(id === 'workflows.chat.stream' && { additional_messages: [] }) };
    const evil = { user_id: 'evil', User_ID: 'evil', latitude: '1' };
    await post(`${proxy.baseURL}${path}`, { ...body, ext: evil, EXT: evil });
    await post(`${proxy.baseURL}${path}`, body);
    expect(coze.hits.map((hit) => JSON.parse(hit.body))).toEqual([
      { ...body, ext: { latitude: '1', user_id: 'me' } },
      { ...body, ext: { user_id: 'me' } },
    ]);
  });

  test('of a visitor take precedence over those of the options', async () => {
    const coze = await okServer();
    const authorize = () => ({ rewrite: { user_id: 'visitor' } });
    await post(`${(await startProxy(coze, { rewrite, authorize })).baseURL}/v3/chat`, chatBody);
    expect(JSON.parse(coze.hits[0]?.body ?? '')).toEqual({ stream: true, bot_id: '42', user_id: 'visitor' });
  });
});

describe('a form', () => {
  const form = (fields: Record<string, string | File>) => {
    const made = new FormData();
    for (const [name, value] of Object.entries(fields)) made.append(name, value);
    return made;
  };

  test('is uploaded with its file', async () => {
    const coze = await startCoze();
    const page = (await startProxy(coze, { allow: ['files.upload'] })).page();
    const file = await page.files.upload({ file: new File(['Hello'], '你好.txt', { type: 'text/plain' }) });
    expect(file).toMatchObject({ bytes: 5, file_name: '你好.txt' });
  });

  test('is checked, and its fields are forced', async () => {
    const coze = await okServer();
    const allow = ['audio.voiceprintGroups.features.create'];
    const proxy = await startProxy(coze, { allow, rewrite: { name: 'forced' } });
    const url = `${proxy.baseURL}/v1/audio/voiceprint_groups/1/features`;
    const sent = form({ name: 'evil', Name: 'evil', desc: 'd', file: new File(['abc'], 'a.wav') });
    expect((await fetch(url, { method: 'POST', body: sent })).status).toBe(200);
    expect(coze.hits[0]?.body).toContain('forced');
    expect(coze.hits[0]?.body).toContain('abc');
    expect(coze.hits[0]?.body).not.toContain('evil');
    expect((await fetch(url, { method: 'POST', body: form({ file: 'no file' }) })).status).toBe(400);
  });

  test('that cannot be read is refused', async () => {
    const coze = await okServer();
    const proxy = await startProxy(coze, { allow: ['files.upload'] });
    const headers = { 'content-type': 'multipart/form-data; boundary=x' };
    const response = await fetch(`${proxy.baseURL}/v1/files/upload`, { method: 'POST', headers, body: '--y' });
    expect(response.status).toBe(400);
    expect(coze.hits).toEqual([]);
  });
});

describe('in Express', () => {
  test.each([
    ['under its path', (app: express.Express) => app],
    ['behind a parser of JSON', (app: express.Express) => app.use(express.json())],
    ['behind a parser of text', (app: express.Express) => app.use(express.text({ type: '*/*' }))],
    ['behind a parser of bytes', (app: express.Express) => app.use(express.raw({ type: '*/*' }))],
  ])('the proxy works %s', async (_, prepare) => {
    const coze = await okServer();
    const app = prepare(express());
    app.use('/api/coze', createNodeProxy({ token, authorize: 'anyone', baseURL: coze.url }));
    const [url] = await listen(app as RequestListener);
    const { gzipSync } = await import('node:zlib');
    const plain = await post(`${url}/api/coze/v3/chat?conversation_id=7`, chatBody);
    expect([plain.status, coze.hits[0]?.url, coze.hits[0]?.body]).toEqual([
      200,
      '/v3/chat?conversation_id=7',
      JSON.stringify(chatBody),
    ]);
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const body = gzipSync(JSON.stringify(chatBody));
    const zipped = await fetch(`${url}/api/coze/v3/chat`, { method: 'POST', headers, body });
    expect(zipped.status).toBe(_ === 'under its path' ? 415 : 200);
    expect((await fetch(`${url}/api/coze/v3/chat/retrieve?conversation_id=1&chat_id=2`)).status).toBe(200);
  });

  test('authorize sees what middleware has added to the request', async () => {
    const coze = await okServer();
    const app = express();
    app.use((request, _response, next) => {
      Object.assign(request, { user: 'u-7' });
      next();
    });
    const authorize = (_: Request, incoming: IncomingMessage) => ({
      rewrite: { user_id: String(Reflect.get(incoming, 'user')) },
    });
    app.use(createNodeProxy({ token, authorize, baseURL: coze.url }));
    const [url] = await listen(app as RequestListener);
    await post(`${url}/api/coze/v3/chat`, chatBody);
    expect(JSON.parse(coze.hits[0]?.body ?? '')).toMatchObject({ user_id: 'u-7' });
  });
});
