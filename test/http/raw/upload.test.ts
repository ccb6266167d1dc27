import { mkdtempSync, openAsBlob, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectionError } from '../../../src/http/connection-error.js';
import { Cancellation } from '../../../src/lib/abort.js';
import { deferred } from '../../../src/lib/polyfills.js';
import type { WireForm } from '../../../src/runtime/transport.js';
import { formOf } from '../../../src/http/form.lazy.js';
import { rejection } from '../../support/operations.js';
import { rawServer, type Peer, type RawRequest } from '../../support/raw-server.node.js';
import { answers, ok } from './cases.js';
import { allTransportNames, exchange, isFetch, send, transportNames } from './transports.js';

const done = { status: 200, body: 'ok' };
const short = [ok, 'content-length: 2'];
const turn = () => new Promise((resolve) => setImmediate(resolve));

/** A server that answers each request, and the requests that it got. */
async function recording() {
  const requests: RawRequest[] = [];
  const { url } = await rawServer(async (peer: Peer) => {
    for (;;) {
      requests.push(await peer.request());
      await peer.answer(short, 'ok');
    }
  });
  return { url, requests };
}

function temporaryFile(content: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'coze-raw-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'a.bin');
  writeFileSync(path, content);
  return path;
}

const encoded = (form: FormData) => formOf(form, undefined, new AbortController().signal);

describe.each(transportNames)('%s: a request', (name) => {
  it.each(['', '{"a":1}', '{"ä":"好"}', 'x'.repeat(200_000)])(
    'sends the text %.20j in UTF-8, with its length',
    async (body) => {
      const { url, requests } = await recording();
      expect(await exchange(name, url, { method: 'POST', body })).toEqual(done);
      const [request] = requests;
      expect(Buffer.from(request?.body ?? '', 'latin1').toString()).toBe(body);
      expect(request?.header('content-length')).toBe(String(Buffer.byteLength(body)));
      expect(request?.header('transfer-encoding')).toBeUndefined();
    },
  );

  it.each(['DELETE', 'PUT', 'PATCH'])('by %s with a body announces its length', async (method) => {
    const { url, requests } = await recording();
    expect(await exchange(name, url, { method, body: '{"ä":1}' })).toEqual(done);
    expect(requests[0]).toMatchObject({ method, body: Buffer.from('{"ä":1}').toString('latin1') });
    expect(requests[0]?.header('content-length')).toBe('8');
  });

  it('sends headers in Latin-1 with any body', async () => {
    const { url, requests } = await recording();
    for (const body of ['a', 'ä']) await exchange(name, url, { method: 'POST', body, headers: { 'x-name': 'é' } });
    expect(requests.map((request) => request.header('x-name'))).toEqual(['é', 'é']);
  });

  it('cannot smuggle a header or a request', async () => {
    const { url, requests } = await recording();
    const headers = { 'x-name': 'a\r\nx-other: b\r\n\r\nGET /evil HTTP/1.1' };
    expect(await rejection(send(name, url, { headers }))).toBeInstanceOf(Error);
    expect(requests).toEqual([]);
  });

  it('asks for what it can decode', async () => {
    const { url, requests } = await recording();
    await exchange(name, url);
    expect(requests[0]?.header('accept')).toBe('*/*');
    expect(requests[0]?.header('accept-encoding')).toMatch(/gzip, deflate/);
  });
});

describe.each(allTransportNames)('%s: a request', (name) => {
  it('shows no token in its error or its response', async () => {
    const headers = { authorization: 'Bearer pat_very_secret' };
    const broken = await rawServer(async (peer) => {
      await peer.request();
      peer.reset();
    });
    const error = await rejection(send(name, broken.url, { headers }));
    const { url } = await rawServer(answers(short, 'ok'));
    const response = await send(name, url, { headers });
    for (const value of [error, response]) expect(inspect(value, { depth: 20 })).not.toContain('pat_very_secret');
    await response.text();
  });
});

describe.each(allTransportNames)('%s: a form', (name) => {
  it('is sent with its exact bytes and its length', async () => {
    const { url, requests } = await recording();
    const form = new FormData();
    form.append('text', 'line\nbreak "ä"');
    form.append('bytes', new Blob([Uint8Array.of(0, 255, 13, 10)]), 'a "b"\r\n.bin');
    form.append('file', await openAsBlob(temporaryFile('0123456789'), { type: 'text/plain' }), 'ä.txt');
    expect(await exchange(name, url, { method: 'POST', body: await encoded(form) })).toEqual(done);
    const [request] = requests;
    const boundary = /^multipart\/form-data; boundary=(\S+)$/.exec(request?.header('content-type') ?? '')?.[1] ?? '';
    expect(boundary).not.toBe('');
    const expected = [
      '',
      '\r\nContent-Disposition: form-data; name="text"\r\n\r\nline\r\nbreak "ä"\r\n',
      '\r\nContent-Disposition: form-data; name="bytes"; filename="a %22b%22%0D%0A.bin"\r\n' +
        'Content-Type: application/octet-stream\r\n\r\n\0ÿ\r\n\r\n',
      '\r\nContent-Disposition: form-data; name="file"; filename="ä.txt"\r\nContent-Type: text/plain\r\n\r\n0123456789\r\n',
    ];
    const utf8 = (text: string) => Buffer.from(text).toString('latin1');
    const parts = (request?.body ?? '').split(`--${boundary}`);
    expect(parts.slice(0, 2)).toEqual(expected.slice(0, 2).map(utf8));
    expect(parts[2]).toBe(expected[2]);
    expect(parts[3]).toBe(utf8(expected[3] ?? ''));
    expect(parts[4]).toMatch(/^--(\r\n)?$/);
    expect(request?.header('content-length')).toBe(String(request?.body.length));
  });

  it('without a field is sent, too', async () => {
    const { url } = await recording();
    expect(await exchange(name, url, { method: 'POST', body: await encoded(new FormData()) })).toEqual(done);
  });
});

describe.each(transportNames)('%s: a large form', (name) => {
  it('waits for a slow server instead of filling the memory, and ends by an abort', async () => {
    const path = temporaryFile('');
    truncateSync(path, 400_000_000);
    const form = new FormData();
    form.append('file', await openAsBlob(path), 'big.bin');
    const server = await rawServer(async (peer) => {
      await peer.head();
      peer.pause();
    });
    const cancellation = new Cancellation();
    const before = process.memoryUsage().arrayBuffers;
    const sent = rejection(send(name, server.url, { method: 'POST', body: await encoded(form), cancellation }));
    let most = 0;
    for (let turns = 0; turns < 3_000; turns++) {
      await turn();
      most = Math.max(most, process.memoryUsage().arrayBuffers - before);
    }
    cancellation.abort('enough');
    server.peers[0]?.resume();
    expect(await sent).toBeDefined();
    await server.peers[0]?.closed;
    // Other fetches than Node's take bytes only, so a form for a fetch is read into memory.
    expect(most).toBeLessThan(isFetch(name) ? 1_000_000_000 : 100_000_000);
  });

  it('whose file changed is a fault that names the file as its reason', async () => {
    const path = temporaryFile('0123456789');
    const form = new FormData();
    form.append('file', await openAsBlob(path), 'a.bin');
    truncateSync(path, 3);
    const server = await rawServer((peer) => peer.request());
    const error = await rejection(send(name, server.url, { method: 'POST', body: await encoded(form) }));
    expect(inspect(error)).toContain('NotReadableError');
    await Promise.all(server.peers.map((peer) => peer.closed));
  });

  it.each(['keeps', 'closes', 'resets'] as const)(
    'that is too large gets the status 413, also if the server %s the connection',
    async (how) => {
      const form = new FormData();
      form.append('file', new Blob([new Uint8Array(8_000_000)]), 'a.bin');
      const server = await rawServer(async (peer) => {
        await peer.head();
        peer.pause();
        await peer.answer(['HTTP/1.1 413 Too Large', 'content-length: 2', 'connection: close'], 'no');
        await clientHasBytes;
        if (how === 'closes') peer.end();
        if (how === 'resets') peer.reset();
        peer.resume();
      });
      let onBytes = (): void => undefined;
      const clientHasBytes = new Promise<void>((resolve) => (onBytes = resolve));
      const outcome = await exchange(name, server.url, { method: 'POST', body: await encoded(form) }, onBytes);
      expect(outcome).toMatchObject({ status: 413, body: 'no' });
      await server.peers[0]?.closed;
    },
  );
});

it('a file that breaks after the head of the response came ends the body with its error', async () => {
  const failing = deferred<undefined>();
  // The client waits in the middle of the form: no byte more would come from either side.
  const body: WireForm = {
    contentType: 'multipart/form-data; boundary=b',
    size: 100,
    names: ['file'],
    async *bytes() {
      yield Buffer.from('--b\r\n');
      await failing.promise;
      const changed = Object.assign(new Error('The file changed.'), { name: 'NotReadableError' });
      throw new TypeError('A file of the form cannot be read.', { cause: changed });
    },
    forFetch: () => Promise.reject(new Error('This form is not for a fetch.')),
  };
  const server = await rawServer(async (peer) => {
    await peer.head();
    await peer.answer([ok, 'content-length: 10'], '{"co');
  });
  const response = await send('node', server.url, { method: 'POST', body });
  const text = rejection(response.text());
  failing.resolve(undefined);
  const error = connectionError('POST /v1/files/upload', await text);
  expect(error.message).toBe('POST /v1/files/upload: a file changed or was removed while it was sent.');
  await server.peers[0]?.closed;
});

describe('a response without a body lets go of the connection', () => {
  it.each([204, 304])('if the request is still being sent: %s', async (status) => {
    const server = await rawServer(async (peer) => {
      await peer.head();
      await peer.answer([`HTTP/1.1 ${status} X`]);
    });
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(20_000_000)]), 'a.bin');
    const body = await encoded(form);
    expect(await exchange('node', server.url, { method: 'POST', body })).toEqual({ status, body: '' });
    await server.peers[0]?.closed;
  });

  it.each([[['transfer-encoding: chunked']], [['content-length: 5']], [[]]])(
    'if it announces a body, as 205 with %j',
    async (headers) => {
      const server = await rawServer(async (peer) => {
        await peer.request();
        await peer.answer(['HTTP/1.1 205 Reset Content', ...headers]);
      });
      expect(await exchange('node', server.url)).toEqual({ status: 205, body: '' });
      await server.peers[0]?.closed;
    },
  );
});

it.each(transportNames)('%s: a GET with a body is refused, or has a length', async (name) => {
  const { url, requests } = await recording();
  const outcome = await exchange(name, url, { body: '{}' });
  if (isFetch(name)) expect(outcome).toMatchObject({ fault: {} });
  else {
    expect(outcome).toEqual(done);
    expect(requests[0]?.header('content-length')).toBe('2');
  }
});
