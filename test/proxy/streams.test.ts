/** Streams through the proxy: unbuffered, at the speed of the page, and ended with it. */
import { once } from 'node:events';
import { createServer, request, type IncomingMessage, type ServerResponse } from 'node:http';
import { connect, type Socket } from 'node:net';
import { createCozeProxy } from 'coze-client/proxy';
import { expect, onTestFinished, test } from 'vitest';
import { eventually } from '../support/eventually.js';
import { chatBody, startProxy, token } from './proxies.node.js';

interface StreamServer {
  readonly url: string;
  /** The next response that a request waits for. */
  next(): Promise<ServerResponse>;
  readonly open: ReadonlySet<Socket>;
}

/** A server whose responses the test writes. */
async function streamServer(): Promise<StreamServer> {
  const waiting: ServerResponse[] = [];
  const open = new Set<Socket>();
  const server = createServer((incoming, response) => {
    incoming.resume();
    waiting.push(response);
  });
  server.on('connection', (socket: Socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  const next = () =>
    eventually(() => {
      const response = waiting.shift();
      if (response === undefined) throw new Error('No request has arrived.');
      return response;
    });
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, next, open };
}

/** Opens a stream as a visitor whose response is read by hand. */
async function visit(baseURL: string) {
  const headers = { 'content-type': 'application/json' };
  const sent = request(`${baseURL}/v3/chat`, { method: 'POST', headers, agent: false });
  sent.on('error', () => undefined);
  sent.end(JSON.stringify(chatBody));
  return sent;
}

const asStream = { 'content-type': 'text/event-stream' };

test('each event arrives before the next one is sent', async () => {
  const coze = await streamServer();
  const proxy = await startProxy(coze);
  const visitor = await visit(proxy.baseURL);
  const response = await coze.next();
  response.writeHead(200, asStream);
  response.write('event: one\n\n');
  const [answer] = (await once(visitor, 'response')) as [IncomingMessage];
  expect(answer.headers).toMatchObject({ 'content-type': 'text/event-stream', 'x-accel-buffering': 'no' });
  expect(String((await once(answer, 'data'))[0])).toBe('event: one\n\n');
  response.write('event: two\n\n');
  expect(String((await once(answer, 'data'))[0])).toBe('event: two\n\n');
  response.end();
  await once(answer, 'end');
  expect(answer.complete).toBe(true);
});

test('the headers arrive before the first byte', async () => {
  const coze = await streamServer();
  const visitor = await visit((await startProxy(coze)).baseURL);
  const response = await coze.next();
  response.writeHead(200, asStream).flushHeaders();
  const [answer] = (await once(visitor, 'response')) as [IncomingMessage];
  expect(answer.statusCode).toBe(200);
  visitor.destroy();
});

test('a visitor who does not read stops the reading from Coze', async () => {
  const coze = await streamServer();
  const visitor = await visit((await startProxy(coze)).baseURL);
  const response = await coze.next();
  response.writeHead(200, asStream);
  const piece = Buffer.alloc(65_536, 'x');
  let written = 0;
  const fill = (): void => {
    do written += piece.length;
    while (response.write(piece) && written < 200 * 2 ** 20);
  };
  response.on('drain', fill);
  fill();
  const [answer] = (await once(visitor, 'response')) as [IncomingMessage];
  answer.pause();
  let seen = -1;
  // Reading has stopped once two looks find the same.
  await eventually(() => {
    const rests = written > 0 && seen === written;
    seen = written;
    expect(rests).toBe(true);
  }, 300);
  // The buffers of two loopback connections of the system, and a piece of each stream.
  expect(seen).toBeLessThan(30 * 2 ** 20);
  visitor.destroy();
  await eventually(() => expect(coze.open.size).toBe(0));
});

test.each([
  ['a stream without an end', Infinity],
  // More than the buffers of the system, in one piece: it is complete for the proxy, but not sent.
  ['a response that is complete', 64 * 2 ** 20],
])('a visitor who never reads %s is cut off after the idle timeout', async (_, size) => {
  const coze = await streamServer();
  const authorize = () => size === Infinity || new Response(new Uint8Array(size), { status: 403 });
  const proxy = await startProxy(coze, { idleTimeout: 100, authorize });
  const { port } = new URL(proxy.url);
  const visitor = connect(Number(port), '127.0.0.1').pause();
  visitor.on('error', () => undefined);
  onTestFinished(() => void visitor.destroy());
  const body = JSON.stringify(chatBody);
  const lines = `host: p\r\ncontent-type: application/json\r\ncontent-length: ${body.length}`;
  visitor.write(`POST /api/coze/v3/chat HTTP/1.1\r\n${lines}\r\n\r\n${body}`);
  const [ofVisitor] = (await once(proxy.server, 'connection')) as [Socket];
  const closed = once(ofVisitor, 'close');
  if (size === Infinity) {
    const response = await coze.next();
    response.writeHead(200, asStream);
    const fill = (): void => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    };
    response.on('drain', fill);
    fill();
    if (!response.closed) await once(response, 'close');
  }
  await closed;
});

test('a visitor who leaves during the stream ends the request to Coze', async () => {
  const coze = await streamServer();
  const proxy = await startProxy(coze);
  const visitor = await visit(proxy.baseURL);
  const response = await coze.next();
  response.writeHead(200, asStream);
  response.write('event: one\n\n');
  const [answer] = (await once(visitor, 'response')) as [IncomingMessage];
  await once(answer, 'data');
  visitor.destroy();
  await once(response, 'close');
  expect(response.writableFinished).toBe(false);
  expect(proxy.failures).toEqual([]);
});

test('a visitor who leaves before the headers ends the request to Coze', async () => {
  const coze = await streamServer();
  const proxy = await startProxy(coze);
  const visitor = await visit(proxy.baseURL);
  const response = await coze.next();
  visitor.destroy();
  await once(response, 'close');
  expect(proxy.failures).toEqual([]);
});

test('a signal of the request, or the cancel of its body, ends the request to Coze', async () => {
  const coze = await streamServer();
  const proxy = createCozeProxy({ token, authorize: 'anyone', baseURL: coze.url });
  const headers = { 'content-type': 'application/json' };
  for (const way of ['signal', 'cancel']) {
    const controller = new AbortController();
    const init = { method: 'POST', headers, body: JSON.stringify(chatBody), signal: controller.signal };
    const pending = proxy(new Request('http://p/api/coze/v3/chat', init));
    const response = await coze.next();
    response.writeHead(200, asStream);
    response.write('event: one\n\n');
    const { body } = await pending;
    const reader = body?.getReader();
    expect((await reader?.read())?.done).toBe(false);
    const rest = reader?.read();
    if (way === 'signal') {
      controller.abort();
      await expect(rest).rejects.toThrow('has left');
    } else await reader?.cancel();
    await once(response, 'close');
  }
});

test('a stream that Coze cuts off is cut off for the visitor', async () => {
  const coze = await streamServer();
  const visitor = await visit((await startProxy(coze)).baseURL);
  const response = await coze.next();
  response.writeHead(200, asStream);
  response.write('event: one\n\n');
  const [answer] = (await once(visitor, 'response')) as [IncomingMessage];
  await once(answer, 'data');
  const failed = once(answer, 'error').then(([error]) => (error as NodeJS.ErrnoException).code);
  answer.resume();
  response.destroy();
  expect(await failed).toBe('ECONNRESET');
  expect(answer.complete).toBe(false);
});

test('a Coze that stays silent is given up after the timeouts', async () => {
  const coze = await streamServer();
  const proxy = await startProxy(coze, { timeout: 30, idleTimeout: 30 });
  const silent = await visit(proxy.baseURL);
  const unanswered = await coze.next();
  const [refusal] = (await once(silent, 'response')) as [IncomingMessage];
  expect(refusal.statusCode).toBe(504);
  refusal.resume();
  if (!unanswered.closed) await once(unanswered, 'close');

  const started = await visit(proxy.baseURL);
  const response = await coze.next();
  response.writeHead(200, asStream);
  response.write('event: one\n\n');
  const [answer] = (await once(started, 'response')) as [IncomingMessage];
  answer.resume();
  answer.on('error', () => undefined);
  await new Promise((resolve) => answer.once('close', resolve));
  expect(answer.complete).toBe(false);
  if (!response.closed) await once(response, 'close');
});

test('a body that the visitor never sends is given up after the timeout', async () => {
  const coze = await streamServer();
  const proxy = await startProxy(coze, { timeout: 30 });
  const headers = { 'content-type': 'application/json', 'content-length': '100' };
  const sent = request(`${proxy.baseURL}/v3/chat`, { method: 'POST', headers, agent: false });
  sent.on('error', () => undefined);
  sent.write('{');
  const [refusal] = (await once(sent, 'response')) as [IncomingMessage];
  expect(refusal.statusCode).toBe(504);
  expect(refusal.headers.connection).toBe('close');
  sent.destroy();
});

test('a response without a body has none', async () => {
  const coze = await streamServer();
  const pending = fetch(`${(await startProxy(coze)).baseURL}/v3/chat/retrieve?conversation_id=1&chat_id=2`);
  (await coze.next()).writeHead(204).end();
  const response = await pending;
  expect([response.status, await response.text()]).toEqual([204, '']);
});
