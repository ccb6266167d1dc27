import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CozeAPI } from 'coze-client';
import { DEMO_BOT_ID, startCozeServer, type CozeServer } from 'coze-client/testing';
import { Datasets } from '../../src/resources/tasks.js';
import * as sse from '../support/sse-server.node.js';

const closed = { name: 'UserAbortError', cause: { name: 'AbortError', message: 'The client was closed.' } };

const ping = { id: 'ping', method: 'GET', path: '/ping' } as const;

let server: CozeServer;
let client: CozeAPI;

beforeEach(async () => {
  server = await startCozeServer();
  client = new CozeAPI({ token: 'pat_local', baseURL: server.url, baseWsURL: server.url.replace('http', 'ws') });
});
afterEach(() => server.close());

describe('a client that is closed', () => {
  test('ends a call that waits for its response, and refuses later ones without sending them', async () => {
    const silent = await sse.sseServer(() => silent.client.close());
    await expect(silent.client.request(ping)).rejects.toMatchObject(closed);
    await expect(silent.client.request(ping)).rejects.toMatchObject(closed);
    expect(silent.requests).toHaveLength(1);
  });

  test('ends streams and their helpers', async () => {
    const open = await sse.sseServer((res) => sse.open(res).write(sse.created));
    const stream = open.chat.stream(sse.chatReq);
    await stream.next();
    const text = stream.text();
    open.client.close();
    await expect(text).rejects.toMatchObject(closed);
    await expect(stream.next()).rejects.toMatchObject(closed);
  });

  test('ends streams on a platform without DOMException, as their abort() does', async () => {
    const open = await sse.sseServer((res) => sse.open(res).write(sse.created));
    const [closedStream, abortedStream] = [open.chat.stream(sse.chatReq), open.chat.stream(sse.chatReq)];
    await Promise.all([closedStream.next(), abortedStream.next()]);
    const texts = [closedStream.text(), abortedStream.text()];
    vi.stubGlobal('DOMException', undefined);
    abortedStream.abort();
    open.client.close();
    vi.unstubAllGlobals();
    await expect(texts[0]).rejects.toMatchObject(closed);
    await expect(texts[1]).rejects.toMatchObject({ name: 'UserAbortError', cause: { name: 'AbortError' } });
  });

  test.each(['node:http', 'fetch'])('ends the body of a response that asResponse() gave, over %s', async (way) => {
    const connectionsClosed: Promise<unknown>[] = [];
    const open = await sse.sseServer((res) => {
      connectionsClosed.push(once(res, 'close'));
      res.writeHead(200, { 'content-type': 'application/json', 'content-length': 100 }).write('{"a":');
    });
    const given = (input: string, init?: RequestInit) => fetch(input, init);
    const scoped = open.client.withOptions(way === 'fetch' ? { fetch: given } : {});
    const controller = new AbortController();
    const [first, second] = await Promise.all([
      scoped.request(ping).asResponse(),
      scoped.request(ping, undefined, { signal: controller.signal }).asResponse(),
    ]);
    const texts = [first.text(), second.text()];
    // As with fetch itself.
    const reason = new Error('Enough.');
    controller.abort(reason);
    await expect(texts[1]).rejects.toBe(reason);
    scoped.close();
    await expect(texts[0]).rejects.toMatchObject(closed.cause);
    await Promise.all(connectionsClosed);
    expect(connectionsClosed).toHaveLength(2);
  });

  test('ends the wait between two requests of a poll', async () => {
    const slow = await sse.sseServer((res) => sse.json(res, { data: [] }));
    const options = { pollInterval: 60_000, onProgress: () => void setImmediate(() => slow.client.close()) };
    const done = new Datasets(slow.client).processAndPoll('set-1', { document_ids: ['1'] }, options);
    await expect(done).rejects.toMatchObject(closed);
    expect(slow.requests).toHaveLength(1);
  });

  test('closes its sockets', async () => {
    const session = await client.websockets.chat.create({ bot_id: DEMO_BOT_ID });
    await session.ready();
    const ended = new Promise((resolve) => (session.onclose = resolve));
    client.close();
    await ended;
    await expect(client.websockets.chat.create({ bot_id: DEMO_BOT_ID })).rejects.toMatchObject(closed);
  });

  test('leaves copies by withOptions() alone', async () => {
    const copy = client.withOptions({ timeout: 5_000 });
    client.close();
    client.close();
    expect(await copy.users.me()).toMatchObject({ user_name: 'coze-demo' });
  });

  test('is closed by `await using`', async () => {
    let call: Promise<unknown>;
    {
      await using scoped = client;
      call = scoped.users.me();
    }
    await expect(call).rejects.toMatchObject(closed);
  });
});
