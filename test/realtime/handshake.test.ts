import type { Socket } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  APIError,
  AuthenticationError,
  InvalidResponseError,
  NotFoundError,
  PermissionDeniedError,
  RedirectError,
  SocketHandshakeError,
  SocketTimeoutError,
} from '../../src/errors/index.js';
import type { SocketOptions } from '../../src/http/socket-options.js';
import { eventually } from '../support/eventually.js';
import { deadURL } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { refuse, socketServer, type OnUpgrade, type ServerOptions } from '../support/socket-server.node.js';

/** A session whose handshake fails, and its error. */
async function failing(onUpgrade: OnUpgrade | undefined, options: SocketOptions = {}, server: ServerOptions = {}) {
  const started = await socketServer({ ...server, ...(onUpgrade && { onUpgrade }) });
  const session = await started.websockets.chat.create('bot', options);
  const told: unknown[] = [];
  session.onerror = (error, event) => told.push(error, event.type);
  const closed = await session.closed;
  const error = await rejection(session.ready());
  expect(told).toEqual([error, 'error']);
  expect(closed).toMatchObject({ code: 1006, wasClean: false });
  expect(closed.error).toBe(error);
  return { ...started, error, closed };
}

const json = (status: number, body: object): OnUpgrade => {
  const headers = { 'content-type': 'application/json', 'X-Tt-Logid': 'log-401' };
  return (socket) => refuse(socket, status, JSON.stringify(body), headers);
};

describe('a handshake that is refused', () => {
  it.each([
    [401, 4100, 'authentication is invalid', AuthenticationError],
    [403, 4101, 'no permission', PermissionDeniedError],
  ])('with %s reports status, code, message and log id', async (status, code, msg, Cause) => {
    const { error, closed, connections } = await failing(json(status, { code, msg }));
    expect(error).toBeInstanceOf(SocketHandshakeError);
    expect(error).toMatchObject({ status, code, msg, logid: 'log-401', cause: expect.any(Cause) });
    expect(String(error)).toMatch(`GET /v1/chat: HTTP ${status}, code: ${code}, msg: ${msg}, logid: log-401.`);
    expect(closed.logid).toBe('log-401');
    // In the shape that onerror of @coze/api gets.
    expect(error).toMatchObject({ event_type: 'error', data: { code: status, msg }, detail: { logid: 'log-401' } });
    await eventually(() => expect(connections.size).toBe(0));
  });

  it('with an HTML page reports its title', async () => {
    const page = '<html><title>Not here</title></html>';
    const { error } = await failing((socket) => refuse(socket, 404, page, { 'content-type': 'text/html' }));
    expect(error).toMatchObject({ status: 404, code: undefined, cause: expect.any(NotFoundError) });
    expect(String(error)).toContain('("Not here")');
  });

  it('with a redirect is not followed', async () => {
    const elsewhere = await socketServer();
    const location = `${elsewhere.url}/v1/chat`;
    const { error } = await failing((socket) => refuse(socket, 302, '', { location }));
    expect(error).toMatchObject({ status: 302, cause: expect.any(RedirectError) });
    expect(String(error)).toContain('set baseWsURL');
    expect(elsewhere.requests).toHaveLength(0);
  });

  it.each([
    ['{"code":4000,"msg":"bad bot"}', APIError, 'bad bot'],
    [
      '<title>Welcome</title>',
      InvalidResponseError,
      'expected a WebSocket, the server answered the upgrade with a normal response',
    ],
  ])('with a normal response fails: %s', async (body, Cause, message) => {
    const { error } = await failing((socket) => refuse(socket, 200, body));
    expect(error).toMatchObject({ status: 200, cause: expect.any(Cause) });
    expect(String(error)).toContain(message);
  });

  it.each<[string, OnUpgrade]>([
    ['breaks off', (socket) => socket.end('HTTP/1.1 401 No\r\ncontent-length: 100\r\n\r\n{"code":')],
    ['never ends', (socket) => socket.write('HTTP/1.1 401 No\r\ncontent-length: 100\r\n\r\n{"code":')],
  ])('keeps its status when the body %s', async (_what, onUpgrade) => {
    const { error, connections } = await failing(onUpgrade);
    expect(error).toMatchObject({ status: 401, cause: expect.any(AuthenticationError) });
    await eventually(() => expect(connections.size).toBe(0));
  });

  it('has a limit for the body that is read', async () => {
    let written = 0;
    const pour = (socket: Socket): void => {
      if (!socket.writable) return;
      written += 65_536;
      socket.write('x'.repeat(65_536), () => pour(socket));
    };
    const { error } = await failing((socket) => {
      socket.write('HTTP/1.1 401 No\r\ncontent-length: 999999999999\r\n\r\n');
      pour(socket);
    });
    expect(error).toMatchObject({ status: 401 });
    expect(written).toBeLessThan(20_000_000);
  });

  it.each<[string, OnUpgrade]>([
    ['is reset', (socket) => socket.resetAndDestroy()],
    ['is no HTTP', (socket) => socket.end('hello\r\n\r\n')],
    [
      'accepts with a wrong key',
      (socket) =>
        socket.write(
          'HTTP/1.1 101 Yes\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n\r\n',
        ),
    ],
  ])('rejects with SocketHandshakeError when it %s', async (_what, onUpgrade) => {
    const { error } = await failing(onUpgrade);
    expect(error).toBeInstanceOf(SocketHandshakeError);
    expect(error).toMatchObject({ status: undefined, cause: expect.any(Error), data: { code: 500 } });
  });

  it('names ECONNREFUSED if there is no server', async () => {
    const { error } = await failing(undefined, {}, { client: { baseURL: await deadURL() } });
    expect(error).toBeInstanceOf(SocketHandshakeError);
    expect(String(error)).toContain('GET /v1/chat: no connection (ECONNREFUSED). Check baseWsURL');
  });

  it.each(['connection', 'token'])('ends after connectionTimeout while it waits for the %s', async (what) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const waiting = () => {
      setImmediate(() => vi.advanceTimersByTime(20));
      return new Promise<string>(() => undefined);
    };
    const server = what === 'token' ? { client: { token: waiting } } : {};
    const { error, connections } = await failing(waiting, { connectionTimeout: 20 }, server);
    expect(error).toBeInstanceOf(SocketTimeoutError);
    expect(String(error)).toContain(`waited 20 ms for the ${what}. Raise the option connectionTimeout`);
    await eventually(() => expect(connections.size).toBe(0));
  });

  it('has no timeout if it is 0, and waits for a slow server', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const { websockets } = await socketServer({
      onUpgrade: (_socket, accept) => {
        vi.advanceTimersByTime(3_600_000);
        accept();
      },
    });
    const session = await websockets.chat.create('bot', { connectionTimeout: 0 });
    await session.ready();
    session.close();
  });

  it('is logged as an error only if the application does not handle it', async () => {
    const lines: string[] = [];
    const logger = { error: (line: string) => lines.push(line) };
    const { websockets } = await socketServer({ onUpgrade: json(401, {}), client: { logger, logLevel: 'warn' } });
    const silent = await websockets.chat.create('bot');
    await silent.closed;
    expect(lines).toEqual([
      expect.stringContaining('[coze] GET /v1/chat SocketHandshakeError: GET /v1/chat: HTTP 401'),
    ]);
    const heard = await websockets.chat.create('bot');
    heard.onerror = () => undefined;
    await heard.closed;
    const awaited = await websockets.chat.create('bot');
    await rejection(awaited.waitFor('chat.created'));
    expect(lines).toHaveLength(1);
  });

  it('shows status, code and message when inspected, and no headers', async () => {
    const { error } = await failing(json(401, { code: 4100, msg: 'no' }));
    expect(inspect(error)).toMatch(/status: 401,\s+code: 4100,\s+msg: 'no'/);
  });
});

describe('a token that was refused', () => {
  it('is replaced once by an auth object, without a retry', async () => {
    const asked: unknown[] = [];
    const token = {
      token: async ({ rejected }: { rejected?: string | undefined } = {}) => {
        asked.push(rejected);
        return rejected === undefined ? 'tok_old' : 'tok_new';
      },
    };
    const { websockets, requests } = await socketServer({
      onUpgrade: (socket, accept, { headers }) =>
        headers.authorization === 'Bearer tok_new' ? accept() : refuse(socket, 401, '{"code":4100}'),
      client: { token },
    });
    const session = await websockets.chat.create('bot');
    await session.ready();
    expect(asked).toEqual([undefined, 'tok_old']);
    expect(requests).toHaveLength(2);
    session.close();
  });

  it('is replaced again when a later connection is refused', async () => {
    let good = 1;
    let now = 1;
    const token = {
      token: async ({ rejected }: { rejected?: string | undefined } = {}) => {
        if (rejected !== undefined) now = good;
        return `tok_${now}`;
      },
    };
    const { websockets, requests, peer } = await socketServer({
      onUpgrade: (socket, accept, { headers }) =>
        headers.authorization === `Bearer tok_${good}` ? accept() : refuse(socket, 401, ''),
      client: { token },
    });
    good = 2;
    const session = await websockets.chat.create('bot', { maxRetries: 1, minReconnectionDelay: 2 });
    await session.ready();
    good = 3;
    (await peer()).cut();
    await peer();
    await session.ready();
    expect(requests.map(({ headers }) => headers.authorization?.slice(-1))).toEqual(['1', '2', '2', '3']);
    session.close();
  });

  it.each([
    ['has no other', 1, ['tok_old', 'tok_old']],
    ['is refused again', 2, ['tok_old', 'tok_new']],
  ])('ends the session if its source %s', async (_what, requestCount, tokens) => {
    const token = { token: async () => tokens.shift() };
    const { error, requests } = await failing(json(401, { code: 4100 }), {}, { client: { token } });
    expect(error).toMatchObject({ status: 401, code: 4100 });
    expect(requests).toHaveLength(requestCount);
  });
});
