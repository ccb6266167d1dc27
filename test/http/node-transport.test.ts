/** The transport over node:http, without the client above it. */
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { formOf } from '../../src/http/form.lazy.js';
import { nodeTransport } from '../../src/runtime/http/transport.node.js';
import type { WireRequest } from '../../src/runtime/transport.js';
import { Cancellation } from '../../src/lib/abort.js';
import { serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';

const transport = nodeTransport();
const send = (url: string, request: Partial<WireRequest> = {}) =>
  transport({ url, method: 'GET', headers: {}, body: undefined, cancellation: new Cancellation(), ...request });
const post = (url: string, body: WireRequest['body'], headers: Record<string, string> = {}) =>
  send(url, { method: 'POST', body, headers });

/** A server of bytes: it reads a request and writes what `answer` says. */
async function rawServer(answer: (socket: Socket, request: string, connection: number) => unknown) {
  const requests: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((socket) => {
    const connection = ++connections;
    sockets.add(socket);
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      const request = bytes.toString('latin1');
      requests.push(request);
      answer(socket, request, connection);
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`, requests, sockets };
}

describe('a request', () => {
  it('has its length, and no framing of the caller', async () => {
    const { url, requests } = await rawServer((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'));
    const headers = { 'transfer-encoding': 'chunked', 'content-length': '99' };
    await send(url, { method: 'DELETE', body: '{"ä":1}', headers });
    expect(requests[0]).toMatch(/\r\ncontent-length: 8\r\n/);
    expect(requests[0]).not.toMatch(/transfer-encoding|content-length: 99/);
  });

  it('sends headers in Latin-1 and text in UTF-8', async () => {
    const { url, requests } = await rawServer((socket) => socket.write('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n'));
    await post(url, '"a"', { 'x-name': 'é' });
    await post(url, '"ä"', { 'x-name': 'é' });
    for (const request of requests) expect(request).toContain('x-name: é');
    expect(requests[1]).toContain(Buffer.from('"ä"').toString('latin1'));
  });

  it('goes to an IPv6 address', async () => {
    const { url } = await serve((response) => response.end());
    const error = await rejection(send(url.replace('127.0.0.1', '[::1]')));
    expect(error).toMatchObject({ sent: false, code: expect.stringMatching(/ECONNREFUSED|EADDRNOTAVAIL/) });
  });

  it('that was cancelled before is not sent', async () => {
    const { url, hits } = await serve((response) => response.end());
    const cancellation = new Cancellation();
    cancellation.abort('enough');
    expect(await rejection(send(url, { cancellation }))).toMatchObject({ cause: 'enough', sent: false });
    expect(hits).toEqual([]);
  });

  it('that Node refuses fails before it is sent', async () => {
    expect(await rejection(send('http://127.0.0.1', { headers: { 'bad name': '' } }))).toMatchObject({
      name: 'CozeError',
      message: 'Nothing was sent, the request was refused: Header name must be a valid HTTP token ["bad name"]',
    });
  });
});

describe('a form', () => {
  const webForm = (...fields: readonly (readonly [string, string | Blob, string?])[]) => {
    const form = new FormData();
    for (const [name, value, file] of fields)
      if (typeof value === 'string') form.append(name, value);
      else form.append(name, value, file);
    return form;
  };

  const postForm = async (url: string, form: FormData) =>
    post(url, await formOf(form, undefined, new AbortController().signal));

  it('is sent like the form of fetch', async () => {
    const { url, hits } = await serve((response) => response.end());
    const form = webForm(
      ['a"\n', 'x\ny'],
      ['file', new Blob(['bytes'], { type: 'text/plain' }), 'ä".txt'],
      ['empty', new Blob([])],
    );
    await postForm(url, form);
    await fetch(url, { method: 'POST', body: form });
    const [ours, theirs] = hits.map(({ headers, body }) => {
      const boundary = /boundary=(.*)/.exec(headers['content-type'] ?? '')?.[1] ?? '';
      expect(headers['content-length']).toBe(String(Buffer.byteLength(body)));
      return body.replaceAll(boundary, 'boundary');
    });
    expect(ours).toBe(theirs);
  });

  it('waits for a slow server', async () => {
    const { url, hits } = await serve((response) => response.end());
    const blob = new Blob([new Uint8Array(8 * 2 ** 20)]);
    await postForm(url, webForm(['file', blob]));
    expect(hits[0]?.bytes.byteLength).toBeGreaterThan(blob.size);
  });

  it('whose file changed fails with the error of the file', async () => {
    const { url } = await serve((response) => response.end());
    const cause = new DOMException('changed', 'NotReadableError');
    const blob = new Blob(['x']);
    vi.spyOn(Blob.prototype, 'stream').mockReturnValueOnce(
      new ReadableStream({ start: (controller) => controller.error(cause) }),
    );
    expect(await rejection(postForm(url, webForm(['file', blob])))).toMatchObject({ cause: { cause } });
  });

  it('is not sent further when the response has ended', async () => {
    const { url, sockets, requests } = await rawServer((socket) => {
      if (requests.length > 1) return;
      socket.pause();
      socket.write('HTTP/1.1 413 Too Large\r\ncontent-length: 3\r\n\r\nbig');
    });
    const response = await postForm(url, webForm(['file', new Blob([new Uint8Array(64 * 2 ** 20)])]));
    expect(response.status).toBe(413);
    expect(await response.text()).toBe('big');
    const [socket] = sockets;
    socket?.resume();
    if (socket !== undefined) await once(socket, 'close');
    expect(socket?.bytesRead).toBeLessThan(32 * 2 ** 20);
  });
});
