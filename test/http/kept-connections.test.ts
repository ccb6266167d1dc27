/** Connections of the transport over node:http: how they open, are used again, and close. */
import { once } from 'node:events';
import { Agent } from 'node:http';
import { PassThrough } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { withConnectTimeout } from '../../src/runtime/http/keep-alive.node.js';
import { nodeTransport } from '../../src/runtime/http/transport.node.js';
import { Cancellation } from '../../src/lib/abort.js';
import { serve } from '../support/http-server.node.js';
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
