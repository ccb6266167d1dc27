/** Sockets through the proxy. */
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { connect, type Socket } from 'node:net';
import { DEMO_BOT_ID, maskedSecret } from 'coze-client/testing';
import { NotFoundError, PermissionDeniedError, SocketHandshakeError } from 'coze-client';
import type { NodeProxyOptions } from 'coze-client/proxy/node';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { WebSocket, type ClientOptions } from 'ws';
import { proxyChecks } from '../../src/proxy/check.js';
import { eventually } from '../support/eventually.js';
import { deadURL } from '../support/http-server.node.js';
import { refuse, socketServer, type ServerOptions } from '../support/socket-server.node.js';
import { sendRaw, startCoze, startProxy, token } from './proxies.node.js';

const allow = ['websockets.*'];
const append = { event_type: 'input_audio_buffer.append', data: { delta: 'AAAA' } };

/** A proxy in front of a server of sockets whose ends the test plays. */
async function between(options: Partial<NodeProxyOptions> = {}, ofServer: ServerOptions = {}) {
  const coze = await socketServer(ofServer);
  const proxy = await startProxy(coze, { allow, ...options });
  const url = `${proxy.baseURL.replace('http', 'ws')}/v1/chat?bot_id=1`;
  return { coze, proxy, url };
}

function visit(url: string, options: ClientOptions = {}): WebSocket {
  const visitor = new WebSocket(url, options);
  visitor.on('error', () => undefined);
  return visitor;
}

/** The response to a handshake that is refused. */
async function refusalOf(
  visitor: WebSocket,
): Promise<{ status: number | undefined; body: string; message: IncomingMessage }> {
  const [, message] = (await once(visitor, 'unexpected-response')) as [unknown, IncomingMessage];
  let body = '';
  for await (const chunk of message) body += String(chunk);
  return { status: message.statusCode, body, message };
}

async function closeOf(visitor: WebSocket): Promise<{ code: number; reason: string }> {
  const [code, reason] = (await once(visitor, 'close')) as [number, Buffer];
  return { code, reason: reason.toString() };
}

test('a page without a token chats over a socket', async () => {
  const coze = await startCoze();
  const page = (await startProxy(coze, { allow })).page();
  const session = await page.websockets.chat.create(DEMO_BOT_ID);
  session.sendText('Hi');
  let text = '';
  for await (const piece of session.reply().textStream) text += piece;
  expect(text).toContain('Hi');
  session.close();
  expect(coze.requests.at(-1)?.headers['authorization']).toBe(`Bearer ${maskedSecret(token)}`);
});

describe('before the handshake is completed, a socket is refused', () => {
  test.each([
    ['without a permission', { authorize: () => false }, {}, 403],
    ['if authorize fails', { authorize: () => Promise.reject(new Error('down')) }, {}, 500],
    ['if authorize takes too long', { authorize: () => new Promise<boolean>(() => undefined), timeout: 20 }, {}, 504],
    ['that allow does not list', { allow: ['chat.*'] }, {}, 403],
    ['from another origin', {}, { origin: 'https://evil.example' }, 403],
    ['without a token', { token: () => '' }, {}, 500],
  ])('%s', async (_, options, ofVisitor, status) => {
    const { coze, url } = await between(options);
    const refusal = await refusalOf(visit(url, ofVisitor));
    expect(refusal.status).toBe(status);
    expect(JSON.parse(refusal.body)).toMatchObject({ code: expect.any(Number), msg: expect.stringMatching(/./) });
    expect(coze.requests).toEqual([]);
  });

  test('with the response of authorize', async () => {
    const { url } = await between({ authorize: () => new Response('Sign in', { status: 401 }) });
    expect(await refusalOf(visit(url))).toMatchObject({ status: 401, body: 'Sign in' });
    const redirect = await between({
      authorize: () => new Response(null, { status: 302, headers: { location: '/' } }),
    });
    expect((await refusalOf(visit(redirect.url))).status).toBe(502);
  });

  test.each([
    ['outside of the proxy', '/v1/chat?bot_id=1', 404],
    ['of no operation', '/api/coze/v1/chats?bot_id=1', 404],
    ['of a call', '/api/coze/v1/users/me', 404],
    ['with an encoded slash', '/api/coze/v1%2Fchat?bot_id=1', 404],
    ['without a bot', '/api/coze/v1/chat', 400],
  ])('with a path %s', async (_, path, status) => {
    const { coze, proxy } = await between();
    expect((await refusalOf(visit(proxy.url.replace('http', 'ws') + path))).status).toBe(status);
    expect(coze.requests).toEqual([]);
  });

  const key = 'sec-websocket-key: dGhlIHNhbXBsZSBub25jZQ==';
  const version = 'sec-websocket-version: 13';
  test.each([
    ['a key', ['upgrade: websocket', version], 'sec-websocket-key'],
    ['a key of the right form', ['upgrade: websocket', version, 'sec-websocket-key: x'], 'sec-websocket-key'],
    ['the version', ['upgrade: websocket', key, 'sec-websocket-version: 99'], 'sec-websocket-version'],
    ['the right protocol', ['upgrade: h2c', key, version], 'WebSocket'],
  ])('with a handshake without %s, before one to Coze is opened', async (_, lines, reason) => {
    const { coze, proxy } = await between();
    const head = ['GET /api/coze/v1/chat?bot_id=1 HTTP/1.1', 'host: p', 'connection: upgrade', ...lines];
    const answer = await sendRaw(proxy.url, `${head.join('\r\n')}\r\n\r\n`);
    expect([answer.status, answer.body]).toEqual([400, expect.stringContaining(reason)]);
    expect(coze.requests).toEqual([]);
  });

  test('with a header that only ws reads, and that to Coze is closed', async () => {
    const { coze, proxy } = await between();
    const lines = ['host: p', 'connection: upgrade', 'upgrade: websocket', key, version, 'sec-websocket-protocol: a,a'];
    const head = `GET /api/coze/v1/chat?bot_id=1 HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`;
    expect((await sendRaw(proxy.url, head)).status).toBe(400);
    await (
      await coze.peer()
    ).closed;
  });

  test('and a visitor who never reads the refusal is cut off after the idle timeout', async () => {
    // More than the buffers of the system.
    const authorize = () => new Response(new Uint8Array(64 * 2 ** 20), { status: 403 });
    const { proxy } = await between({ authorize, idleTimeout: 100 });
    const visitor = connect(Number(new URL(proxy.url).port), '127.0.0.1').pause();
    visitor.on('error', () => undefined);
    onTestFinished(() => void visitor.destroy());
    const lines = ['host: p', 'connection: upgrade', 'upgrade: websocket', key, version];
    visitor.write(`GET /api/coze/v1/chat?bot_id=1 HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
    const [, socket] = (await once(proxy.server, 'upgrade')) as [unknown, Socket];
    await once(socket, 'close');
  });

  test.each([
    ['who has left', 'authorize'],
    ['who has left', 'token'],
    ['whose time is over', 'authorize'],
    ['whose time is over', 'token'],
  ])('and a visitor %s while %s is awaited opens none to Coze', async (how, what) => {
    let proceed = (): void => undefined;
    const held = new Promise<void>((resolve) => (proceed = resolve));
    let isAsked = (): void => undefined;
    const asked = new Promise<void>((resolve) => (isAsked = resolve));
    let calls = 0;
    // The first visitor waits here, and those after them do not.
    const wait = async (place: string): Promise<void> => {
      if (place !== what || calls++ > 0) return;
      isAsked();
      await held;
    };
    const { coze, url, proxy } = await between({
      authorize: () => wait('authorize').then(() => true),
      token: () => wait('token').then(() => token),
      ...(how === 'whose time is over' && { timeout: 500 }),
    });
    const first = visit(url);
    const upgraded = once(proxy.server, 'upgrade');
    const refused = how === 'whose time is over' && refusalOf(first);
    const [, socket] = (await upgraded) as [unknown, Socket];
    await asked;
    if (refused === false) first.terminate();
    else expect((await refused).status).toBe(504);
    if (!socket.closed) await once(socket, 'close');
    proceed();
    // The socket of the first visitor would come before that of the second.
    const second = visit(`${url}&device_id=2`);
    await once(second, 'open');
    expect(coze.requests.map((request) => request.url)).toEqual(['/v1/chat?bot_id=1&device_id=2']);
    expect(proxy.failures.filter(({ error }) => !/too long/.test(error.message))).toEqual([]);
    second.close();
    await eventually(() => expect(coze.connections.size).toBe(0));
  });
});

test('the origin of the proxy, and one of cors, may open a socket', async () => {
  const { proxy, url } = await between({ cors: ['https://app.example'] });
  for (const origin of [proxy.url, 'https://app.example']) {
    const visitor = visit(url, { origin });
    await once(visitor, 'open');
    visitor.close();
  }
});

describe('a refusal of Coze reaches the client', () => {
  const body = JSON.stringify({ code: 4200, msg: 'no such bot' });

  test('as a typed error', async () => {
    const { proxy } = await between(
      {},
      { onUpgrade: (socket) => refuse(socket, 404, body, { 'x-tt-logid': 'log-7', 'set-cookie': 'a=1' }) },
    );
    const session = await proxy.page().websockets.chat.create('1');
    const error: unknown = await session.waitFor('chat.created').then(undefined, (error) => error);
    expect(error).toBeInstanceOf(SocketHandshakeError);
    expect(error).toMatchObject({ status: 404, code: 4200, msg: 'no such bot', logid: 'log-7' });
    expect((error as Error).cause).toBeInstanceOf(NotFoundError);
  });

  test('and one of the proxy, too', async () => {
    const { proxy } = await between({ allow: ['chat.*'] });
    const session = await proxy.page().websockets.chat.create('1');
    const error: unknown = await session.waitFor('chat.created').then(undefined, (error) => error);
    expect((error as Error).cause).toBeInstanceOf(PermissionDeniedError);
  });

  test('without the token, if it repeats it', async () => {
    const { url } = await between(
      {},
      { onUpgrade: (socket, _, { headers }) => refuse(socket, 401, `${headers.authorization} is wrong`, {}) },
    );
    expect(await refusalOf(visit(url))).toMatchObject({ status: 401, body: 'Bearer *** is wrong' });
  });

  test('without its cookies', async () => {
    const { url } = await between({}, { onUpgrade: (socket) => refuse(socket, 503, body, { 'set-cookie': 'a=1' }) });
    const { status, message } = await refusalOf(visit(url));
    expect([status, message.headers['set-cookie']]).toEqual([503, undefined]);
  });
});

test('a Coze that cannot be reached is a refusal, whose reason stays on the server', async () => {
  const proxy = await startProxy({ url: await deadURL() }, { allow });
  const refusal = await refusalOf(visit(`${proxy.baseURL.replace('http', 'ws')}/v1/chat?bot_id=1`));
  expect(refusal.status).toBe(502);
  expect(refusal.body).not.toContain('ECONNREFUSED');
  expect(proxy.failures[0]?.error.cause).toMatchObject({ code: 'ECONNREFUSED' });
});

test('a Coze that does not answer the handshake is given up after the timeout', async () => {
  const { coze, url } = await between({ timeout: 50 }, { onUpgrade: () => undefined });
  expect((await refusalOf(visit(url))).status).toBe(504);
  expect(coze.requests).toHaveLength(1);
  await eventually(() => expect([...coze.connections].filter(({ remotePort }) => remotePort)).toEqual([]));
});

test('messages and closes of Coze that repeat the token have a mask in its place', async () => {
  const { coze, url } = await between();
  const visitor = visit(url);
  await once(visitor, 'open');
  const socket = await coze.peer();
  const message = once(visitor, 'message');
  socket.send('error', { code: 4100, msg: `Bearer ${token} is invalid` });
  expect(String(await message)).toContain('"msg":"Bearer *** is invalid"');
  const closed = closeOf(visitor);
  socket.socket.close(4100, `${token} is invalid`);
  expect(await closed).toEqual({ code: 4100, reason: '*** is invalid' });
});

test.each([
  [401, '{"code":4100}'],
  [403, '{"code":700012006}'],
])('a token that Coze refuses with the status %i is renewed once', async (status, body) => {
  const seen: (string | undefined)[] = [];
  const source = { token: async (request?: { rejected?: string }) => (request?.rejected === 'old' ? 'new' : 'old') };
  const { url } = await between(
    { token: source },
    {
      onUpgrade: (socket, accept, { headers }) => {
        seen.push(headers.authorization);
        return headers.authorization === 'Bearer old' ? refuse(socket, status, body) : accept();
      },
    },
  );
  const visitor = visit(url);
  await once(visitor, 'open');
  visitor.close();
  expect(seen).toEqual(['Bearer old', 'Bearer new']);
});

test('the refusal stays if there is no other token', async () => {
  const { url } = await between(
    { token: { token: async () => 'old' } },
    { onUpgrade: (socket) => refuse(socket, 401, '{"code":4100}') },
  );
  expect((await refusalOf(visit(url))).status).toBe(401);
});

test('nothing of the handshake of the page reaches Coze but the query of the contract', async () => {
  const { coze, url } = await between({ rewrite: { bot_id: '42' } });
  const visitor = visit(`${url}&authorization=Bearer%20evil&device_id=7`, {
    headers: { cookie: 'session=1', authorization: 'Bearer evil', 'x-forwarded-for': '1.2.3.4' },
  });
  await once(visitor, 'open');
  const [request] = coze.requests;
  expect(request?.url).toBe('/v1/chat?bot_id=42&device_id=7');
  expect(request?.headers).toMatchObject({ authorization: `Bearer ${token}` });
  for (const name of ['cookie', 'x-forwarded-for']) expect(request?.headers).not.toHaveProperty(name);
  visitor.close();
});

describe('a workflow in the query, which runs in place of the bot', () => {
  test.each([
    ['is refused if the proxy sets the bot', { bot_id: '42' }, undefined],
    ['is that of the proxy, if it sets one', { bot_id: '42', workflow_id: '9' }, '/v1/chat?bot_id=42&workflow_id=9'],
    ['is up to the page, if the bot is', {}, '/v1/chat?bot_id=1&workflow_id=8'],
  ])('%s', async (_, rewrite, passed) => {
    const { coze, url } = await between({ rewrite });
    const visitor = visit(`${url}&workflow_id=8`);
    if (passed === undefined) expect((await refusalOf(visitor)).status).toBe(403);
    else await once(visitor, 'open');
    expect(coze.requests.map((request) => request.url)).toEqual(passed === undefined ? [] : [passed]);
    visitor.close();
  });
});

describe('the events of a page', () => {
  const rewrite = { bot_id: '42', user_id: 'me' };

  test('have the fields of rewrite', async () => {
    const { coze, url } = await between({ rewrite });
    const visitor = visit(url);
    await once(visitor, 'open');
    const config = { user_id: 'evil', User_ID: 'evil', conversation_id: '7' };
    for (const event of [
      { event_type: 'chat.update', data: { chat_config: config, Chat_Config: config } },
      { event_type: 'chat.update' },
      { Event_Type: 'chat.update', event_type: 'input_audio_buffer.complete', data: { chat_config: config } },
      append,
      { event_type: 'event.of.tomorrow', data: 1 },
    ])
      visitor.send(JSON.stringify(event));
    const peer = await coze.peer();
    const events = [];
    for (let count = 0; count < 5; count += 1) events.push(await peer.next());
    expect(events).toEqual([
      { event_type: 'chat.update', data: { chat_config: { conversation_id: '7', user_id: 'me' } } },
      { event_type: 'chat.update', data: { chat_config: { user_id: 'me' } } },
      { event_type: 'input_audio_buffer.complete', data: { chat_config: config } },
      append,
      { event_type: 'event.of.tomorrow', data: 1 },
    ]);
    visitor.close();
  });

  test.each([
    ['user_id', { chat_config: { user_id: 'me' } }],
    ['voice_id', { output_audio: { voice_id: 'me' } }],
  ])('of a page that sends no settings come after those with the field %s of rewrite', async (name, data) => {
    const { coze, url } = await between({ authorize: () => ({ rewrite: { [name]: 'me' } }) });
    const visitor = visit(url);
    await once(visitor, 'open');
    // It is refused: it does not stand for the settings.
    visitor.send(JSON.stringify({ event_type: 'chat.update', data: { need_play_prologue: 'x' } }));
    visitor.send(JSON.stringify(append));
    visitor.send(JSON.stringify(append));
    const peer = await coze.peer();
    expect([await peer.next(), await peer.next(), await peer.next()]).toEqual([
      { event_type: 'chat.update', data },
      append,
      append,
    ]);
    visitor.close();
  });

  test('come without settings of the proxy if these take no field of rewrite', async () => {
    const { coze, url } = await between({ rewrite: { bot_id: '42', chat_id: '7' } });
    const visitor = visit(url);
    await once(visitor, 'open');
    visitor.send(JSON.stringify(append));
    expect(await (await coze.peer()).next()).toEqual(append);
    visitor.close();
  });

  test.each([
    ['that are no JSON', '{', /JSON object/],
    ['that are a list', '[]', /JSON object/],
    ['without a type', '{"data":1}', /event_type/],
    [
      'that do not match the contract',
      '{"event_type":"chat.update","data":{"chat_config":{"user_id":5}}}',
      /user_id must/,
    ],
    [
      'that are nested too deeply',
      `{"event_type":"chat.update","data":${'['.repeat(50_000)}${']'.repeat(50_000)}}`,
      /nested|must/,
    ],
  ])('%s are not passed on, and the page is told', async (_, text, reason) => {
    const { coze, url } = await between();
    const visitor = visit(url);
    await once(visitor, 'open');
    visitor.send(text);
    const [data] = (await once(visitor, 'message')) as [Buffer];
    expect(JSON.parse(data.toString())).toMatchObject({
      event_type: 'error',
      data: { code: 4000, msg: expect.stringMatching(reason) },
      detail: { logid: expect.stringMatching(/^proxy/) },
    });
    visitor.send(JSON.stringify(append));
    const peer = await coze.peer();
    await peer.next();
    expect(peer.types).toEqual([append.event_type]);
    visitor.close();
  });

  test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
    'of the type %s, which is a member of every object, are passed on like others that the contract does not know',
    async (event_type) => {
      const { coze, url } = await between();
      const visitor = visit(url);
      await once(visitor, 'open');
      visitor.send(JSON.stringify({ event_type, data: {} }));
      const peer = await coze.peer();
      expect(await peer.next()).toEqual({ event_type, data: {} });
      visitor.close();
    },
  );

  test('at which the proxy itself fails are told to the page, and reported', async () => {
    const checks = await proxyChecks.load();
    const failing = (): never => {
      throw new Error('a fault of the check');
    };
    vi.spyOn(proxyChecks, 'load').mockResolvedValue({ ...checks, eventIssuesIn: failing });
    onTestFinished(() => void vi.restoreAllMocks());
    const { coze, proxy, url } = await between();
    const visitor = visit(url);
    await once(visitor, 'open');
    visitor.send(JSON.stringify(append));
    const [data] = (await once(visitor, 'message')) as [Buffer];
    const told = JSON.parse(data.toString());
    expect(told).toMatchObject({ event_type: 'error', detail: { logid: proxy.failures[0]?.logid } });
    expect(told.data.msg).not.toContain('a fault of the check');
    expect(proxy.failures[0]?.error.cause).toMatchObject({ message: 'a fault of the check' });
    expect((await coze.peer()).frames).toEqual([]);
    visitor.close();
  });

  test('in bytes are not passed on', async () => {
    const { coze, url } = await between();
    const visitor = visit(url);
    await once(visitor, 'open');
    visitor.send(Buffer.from(JSON.stringify(append)));
    const [data] = (await once(visitor, 'message')) as [Buffer];
    expect(JSON.parse(data.toString()).data.msg).toContain('text');
    expect((await coze.peer()).frames).toEqual([]);
    visitor.close();
  });

  test('that are too long close the socket with 1009', async () => {
    const { coze, url } = await between({ bodyLimit: 1000 });
    const visitor = visit(url);
    await once(visitor, 'open');
    visitor.send(JSON.stringify({ ...append, data: { delta: 'A'.repeat(2000) } }));
    expect((await closeOf(visitor)).code).toBe(1009);
    await (
      await coze.peer()
    ).closed;
  });

  test('are not collected for a visitor who does not read the answers', async () => {
    const { url } = await between();
    const visitor = visit(url);
    await once(visitor, 'open');
    visitor.pause();
    const closed = once(visitor, 'close');
    // Each is answered with an error event.
    const flood = (): void => {
      for (let count = 0; count < 2000 && visitor.readyState === visitor.OPEN; count += 1) visitor.send('{}');
      if (visitor.readyState === visitor.OPEN) visitor.send('{}', () => setImmediate(flood));
    };
    flood();
    await closed;
  });
});

describe('a close', () => {
  test.each([
    [1000, 'done'],
    [4001, '再见'],
    [1011, ''],
  ])('of Coze with %s reaches the page', async (code, reason) => {
    const { coze, url } = await between();
    const visitor = visit(url);
    (await coze.peer()).socket.close(code, reason);
    expect(await closeOf(visitor)).toEqual({ code, reason });
  });

  test('of the page reaches Coze', async () => {
    const { coze, url } = await between();
    const visitor = visit(url);
    const peer = await coze.peer();
    if (visitor.readyState !== visitor.OPEN) await once(visitor, 'open');
    visitor.close(4002, 'bye');
    expect(await peer.closed).toEqual({ code: 4002, reason: 'bye' });
  });

  test('without a code has none on the other side', async () => {
    const { coze, url } = await between();
    const visitor = visit(url);
    (await coze.peer()).socket.close();
    expect((await closeOf(visitor)).code).toBe(1005);
  });

  test('of a page that vanished ends the socket to Coze', async () => {
    const { coze, url } = await between();
    const visitor = visit(url);
    await once(visitor, 'open');
    visitor.terminate();
    expect((await (await coze.peer()).closed).code).toBe(1006);
  });

  test('of a Coze that broke off looks like one for the page', async () => {
    const { coze, url } = await between();
    const visitor = visit(url);
    await once(visitor, 'open');
    (await coze.peer()).cut();
    expect((await closeOf(visitor)).code).toBe(1006);
  });
});

const message = JSON.stringify({ event_type: 'x', data: 'x'.repeat(60_000) });

describe('what waits for a slow peer is bounded', () => {
  test('from Coze to the page', async () => {
    const { coze, url } = await between();
    const visitor = visit(url);
    await once(visitor, 'open');
    visitor.pause();
    const { socket } = await coze.peer();
    const stop = flood(socket);
    const sent = await settled(stop.sent);
    // The buffers of two loopback connections of the system, and a mebibyte.
    expect(sent * message.length).toBeLessThan(40 * 2 ** 20);
    // It goes on when the page reads again.
    visitor.resume();
    await eventually(() => expect(stop.sent()).toBeGreaterThan(sent));
    stop();
    visitor.terminate();
  });

  test('from the page to Coze', async () => {
    const { coze, url } = await between();
    const visitor = visit(url);
    await once(visitor, 'open');
    const peer = await coze.peer();
    peer.freeze();
    const stop = flood(visitor);
    const sent = await settled(stop.sent);
    expect(sent * message.length).toBeLessThan(40 * 2 ** 20);
    peer.thaw();
    await eventually(() => expect(stop.sent()).toBeGreaterThan(sent));
    stop();
    visitor.terminate();
  });

  /** Sends as fast as the connection takes it. Returns what stops it. */
  function flood(socket: WebSocket): (() => void) & { sent(): number } {
    let sent = 0;
    let isOver = false;
    const next = (): void => {
      if (isOver || sent > 5000) return;
      sent += 1;
      socket.send(message, (error) => (error ? undefined : setImmediate(next)));
    };
    next();
    return Object.assign(() => void (isOver = true), { sent: () => sent });
  }

  /** A count that has stopped growing. */
  async function settled(count: () => number): Promise<number> {
    let seen = -1;
    return eventually(() => {
      const rests = seen === count();
      seen = count();
      expect(rests).toBe(true);
      return seen;
    }, 300);
  }
});

test('a page that answers no ping is closed, and with it the socket to Coze', async () => {
  const { coze, url } = await between({ idleTimeout: 60 });
  const silent = visit(url, { autoPong: false });
  const peer = await coze.peer();
  await closeOf(silent);
  expect((await peer.closed).code).toBe(1006);
});

test('a page that answers pings stays', async () => {
  const { coze, url } = await between({ idleTimeout: 200 });
  const visitor = visit(url);
  const peer = await coze.peer();
  for (let pings = 0; pings < 5; pings += 1) await once(visitor, 'ping');
  peer.send('chat.created', {});
  expect(JSON.parse(String((await once(visitor, 'message'))[0])).event_type).toBe('chat.created');
  visitor.close();
  await peer.closed;
});

test('without an idle timeout there are no pings', async () => {
  const { coze, url } = await between({ idleTimeout: 0 });
  const visitor = visit(url);
  const peer = await coze.peer();
  peer.send('chat.created', {});
  await once(visitor, 'message');
  visitor.close();
  expect((await peer.closed).code).toBe(1005);
});
