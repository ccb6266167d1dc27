/** Connections of the transport over node:http: how they open, are used again, and close. */
import { once } from 'node:events';
import { Agent } from 'node:http';
import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withConnectTimeout } from '../../src/runtime/http/keep-alive.node.js';
import { nodeTransport } from '../../src/runtime/http/transport.node.js';
import { Cancellation } from '../../src/lib/abort.js';
import { deferred } from '../../src/lib/polyfills.js';
import type { WireRequest } from '../../src/runtime/transport.js';
import { serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { rawServer } from '../support/raw-server.node.js';
import { pushedBody } from '../../src/http/fetch-body.js';

afterEach(() => vi.useRealTimers());

const get = (url: string) =>
  nodeTransport()({ method: 'GET', url, headers: {}, body: undefined, cancellation: new Cancellation() });

it('a connection that does not open within 10 s fails, and one that opens does not', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const sockets: PassThrough[] = [];
  const create = () => {
    const socket = new PassThrough();
    sockets.push(socket.on('error', () => undefined));
    return socket;
  };
  const agent = withConnectTimeout(Object.assign(new Agent(), { createConnection: create }), 'connect');
  agent.createConnection({});
  agent.createConnection({});
  sockets[1]?.emit('connect');
  vi.advanceTimersByTime(10_000);
  expect(sockets.map((socket) => socket.errored)).toEqual([expect.objectContaining({ code: 'ETIMEDOUT' }), null]);
});

describe('a coded body', () => {
  it('is complete after a pause', async () => {
    const text = 'x'.repeat(4 * 2 ** 20);
    const { url } = await serve((response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(text)),
    );
    const body = pushedBody(await get(url));
    let size = 0;
    await new Promise<void>((resolve) =>
      body?.pipe({
        onBytes: (bytes) => {
          size += bytes.byteLength;
          body.pause();
          setTimeout(() => body.resume());
        },
        onEnd: () => resolve(),
      }),
    );
    expect(size).toBe(text.length);
  });

  it('that is cancelled closes the connection', async () => {
    let closed: Promise<unknown> = Promise.resolve();
    const { url } = await serve((response) => {
      closed = once(response, 'close');
      response.writeHead(200, { 'content-encoding': 'gzip' }).write(gzipSync('text'));
    });
    const body = pushedBody(await get(url));
    await new Promise<void>((resolve) => body?.pipe({ onBytes: () => resolve(), onEnd: () => undefined }));
    body?.cancel();
    await closed;
  });
});

it('a Response that is cancelled closes the connection', async () => {
  let closed: Promise<unknown> = Promise.resolve();
  const { url } = await serve((response) => {
    closed = once(response, 'close');
    response.writeHead(200).write('first');
  });
  await (await get(url)).toResponse().body?.cancel();
  await closed;
});

it('a GET is sent again if the server closed the kept connection, once', async () => {
  const { url } = await rawServer(async (peer, number) => {
    await peer.request();
    await peer.answer(['HTTP/1.1 200 OK', 'content-length: 2'], 'ok');
    await peer.request();
    if (number === 1) peer.reset();
    else await peer.answer(['HTTP/1.1 200 OK', 'content-length: 2'], 'no');
  });
  expect(await (await get(url)).text()).toBe('ok');
  expect(await (await get(url)).text()).toBe('ok');
});

describe('a POST whose kept connection breaks while it is written', () => {
  /** Sends a POST of which the server reads the head. Then the system reports that the rest could not be written. */
  async function breakWhileWriting(post: Pick<WireRequest, 'headers' | 'body'>) {
    const posts: string[] = [];
    const read = deferred<void>();
    const server = await rawServer(async (peer) => {
      await peer.request();
      await peer.answer(['HTTP/1.1 200 OK', 'content-length: 2'], 'ok');
      posts.push((await peer.head()).method);
      read.resolve();
      await peer.answer(['HTTP/1.1 200 OK', 'content-length: 2'], 'no');
    });
    const agent = new Agent({ keepAlive: true });
    const kept: Socket[] = [];
    agent.on('free', (socket: Socket) => void kept.push(socket));
    const transport = nodeTransport({ agent });
    const request = { url: server.url, cancellation: new Cancellation() };
    await (await transport({ ...request, method: 'GET', headers: {}, body: undefined })).text();
    const sent = rejection(transport({ ...request, method: 'POST', ...post }));
    await read.promise;
    const code = 'ECONNRESET';
    kept[0]?.destroy(Object.assign(new Error('write ECONNRESET'), { code, errno: -104, syscall: 'write' }));
    return { fault: await sent, posts };
  }

  it.each([
    ['a long body', { headers: {}, body: 'x'.repeat(17_000) }],
    ['a longer body', { headers: {}, body: 'x'.repeat(3_000_000) }],
    ['a long body that is not ASCII', { headers: {}, body: 'é'.repeat(8_500) }],
    ['a long head', { headers: { 'x-long': 'x'.repeat(9_000), 'x-longer': 'x'.repeat(8_000) }, body: '{}' }],
  ])('is not sent again with %s: the server may have read a part', async (_what, post) => {
    const { fault, posts } = await breakWhileWriting(post);
    expect(fault).toMatchObject({ sent: 'unknown', code: 'ECONNRESET' });
    expect(posts).toEqual(['POST']);
  });
});
