/** Calls through the proxy that the environment sets. The tests of the client run over the transport of Node. */
import { once } from 'node:events';
import { Agent } from 'node:http';
import { connect, type Socket } from 'node:net';
import { inspect } from 'node:util';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { APIConnectionError, CozeError } from '../../src/index.js';
import { Cancellation } from '../../src/lib/abort.js';
import { deferred } from '../../src/lib/polyfills.js';
import { nodeTransport } from '../../src/runtime/http/transport.node.js';
import type { WireRequest } from '../../src/runtime/transport.js';
import { selfSigned } from '../support/certificate.node.js';
import { deadURL, json, serve } from '../support/http-server.node.js';
import { bot, clientOf, createChat, getBot, rejection } from '../support/operations.js';
import { proxyEnvironment, proxyServer } from '../support/proxy-server.node.js';
import { rawServer } from '../support/raw-server.node.js';
import { ok } from './raw/cases.js';
import { pushedBody } from '../../src/http/fetch-body.js';
import { withoutLink } from '../support/error-link.js';

const isOverFetch = process.env['COZE_TEST_TRANSPORT'] === 'fetch';
const certificate = selfSigned();
const transport = nodeTransport();
const send = (url: string, request: Partial<WireRequest> = {}, over = transport) =>
  over({ url, method: 'GET', headers: {}, body: undefined, cancellation: new Cancellation(), ...request });

/** A server with TLS that answers every request. */
const secureServer = () =>
  rawServer(
    async (peer) => {
      for (;;) {
        const { body } = await peer.request();
        await peer.answer([ok, 'content-type: application/json', `content-length: ${body.length + 2}`], `<${body}>`);
      }
    },
    { tls: certificate },
  );

/** Sends headers for as long as they are accepted. */
function endlessHeaders(socket: Socket): void {
  socket.write('HTTP/1.1 200 OK\r\n');
  const flow = (): void => {
    while (!socket.destroyed && socket.write(`x: ${'y'.repeat(10_000)}\r\n`));
  };
  socket.on('drain', flow);
  flow();
}

function trustEveryCertificate(): void {
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0');
}

describe('an http: URL', () => {
  it('is requested from the proxy', async () => {
    const server = await serve((response, { url, body }) => json(response, { url, body }));
    const proxy = await proxyServer();
    proxyEnvironment({ HTTP_PROXY: proxy.url });
    const response = await send(`${server.url}/a?b=ä`, { method: 'POST', body: 'ö' });
    expect(JSON.parse(await response.text())).toEqual({ url: '/a?b=%C3%A4', body: 'ö' });
    expect(proxy.requests[0]).toMatchObject({
      line: `POST ${server.url}/a?b=%C3%A4`,
      headers: { host: new URL(server.url).host, 'content-length': '2' },
    });
    expect(proxy.requests[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  it('is requested with the user and the password of the proxy, which keeps its connection', async () => {
    const server = await serve((response) => response.end());
    const proxy = await proxyServer({ credentials: 'me@home:p%:ss' });
    for (const password of ['p%25%3Ass', 'p%:ss']) {
      proxyEnvironment({ http_proxy: `http://me%40home:${password}@${proxy.host}` });
      for (const _ of [1, 2]) expect((await send(server.url)).status).toBe(200);
    }
    expect(proxy.requests).toHaveLength(4);
    expect(proxy.connections.size).toBe(2);
    expect(server.hits[0]?.headers).not.toHaveProperty('proxy-authorization');
  });

  it('may have a proxy without a scheme, which is http', async () => {
    const server = await serve((response) => response.end());
    const proxy = await proxyServer();
    proxyEnvironment({ ALL_PROXY: proxy.host });
    expect((await send(server.url)).status).toBe(200);
    expect(proxy.requests).toHaveLength(1);
  });

  it('may have a proxy with TLS', async () => {
    const server = await serve((response) => response.end());
    const proxy = await proxyServer({ tls: certificate });
    proxyEnvironment({ ALL_PROXY: proxy.url });
    const untrusted = await rejection(send(server.url));
    expect(untrusted).toMatchObject({ sent: false, code: 'DEPTH_ZERO_SELF_SIGNED_CERT' });
    trustEveryCertificate();
    expect((await send(server.url)).status).toBe(200);
    expect(proxy.requests).toHaveLength(1);
  });
});

describe('an https: URL', () => {
  it.each(['http', 'https'])(
    'goes through a tunnel of an %s proxy, which is kept for the next call',
    async (scheme) => {
      trustEveryCertificate();
      const server = await secureServer();
      const proxy = await proxyServer({ credentials: 'me:secret-1', ...(scheme === 'https' && { tls: certificate }) });
      proxyEnvironment({ HTTPS_PROXY: `${scheme}://me:secret-1@${proxy.host}`, HTTP_PROXY: 'http://not.used' });
      const response = await send(server.url, { method: 'POST', body: 'ping' });
      expect(await response.text()).toBe('<ping>');
      expect(await (await send(server.url)).text()).toBe('<>');
      expect(proxy.requests.map(({ line }) => line)).toEqual([`CONNECT 127.0.0.1:${server.port}`]);
      expect(server.peers).toHaveLength(1);
      expect(server.peers[0]?.received).not.toMatch(/proxy-authorization/i);
    },
  );

  it('goes through a tunnel that the proxy opens with several responses, in any pieces', async () => {
    trustEveryCertificate();
    const server = await secureServer();
    const responses = 'HTTP/1.1 100 Continue\r\nx: y\r\n\r\nHTTP/1.1 103 Hints\r\n\r\nHTTP/1.0 200 OK\r\n\r\n';
    for (const size of [1, 7, 30, responses.length]) {
      const proxy = await proxyServer({
        answer: async (client) => {
          for (let at = 0; at < responses.length; at += size) {
            client.write(responses.slice(at, at + size));
            await new Promise((resolve) => setImmediate(resolve));
          }
          const onward = connect(server.port, '127.0.0.1');
          onward.on('error', () => client.destroy()).on('close', () => client.destroy());
          onward.pipe(client).pipe(onward);
        },
      });
      proxyEnvironment({ HTTPS_PROXY: proxy.url });
      expect(await (await send(server.url)).text(), `pieces of ${size}`).toBe('<>');
    }
  });

  it('gets the bytes that come with the response of the proxy', async () => {
    const proxy = await proxyServer({
      answer: (client) => void client.write('HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 400 This is no TLS\r\n\r\n'),
    });
    proxyEnvironment({ HTTPS_PROXY: proxy.url });
    expect(await rejection(send('https://api.coze.test'))).toMatchObject({
      sent: false,
      code: 'ERR_SSL_WRONG_VERSION_NUMBER',
    });
  });

  it('on an IPv6 address has brackets in the request for the tunnel', async () => {
    const proxy = await proxyServer({ answer: (socket) => socket.end('HTTP/1.1 502 No\r\n\r\n') });
    proxyEnvironment({ https_proxy: proxy.url });
    await rejection(send('https://[::1]:4321'));
    expect(proxy.requests[0]?.line).toBe('CONNECT [::1]:4321');
  });

  it('streams through the tunnel event by event', async () => {
    trustEveryCertificate();
    let onEvent = (): void => undefined;
    const server = await rawServer(
      async (peer) => {
        await peer.request();
        await peer.answer([ok, 'content-type: text/event-stream', 'content-length: 27']);
        for (const number of [1, 2, 3]) {
          const received = new Promise<void>((resolve) => (onEvent = resolve));
          await peer.send(`data: ${number}\n\n`);
          await received;
        }
      },
      { tls: certificate },
    );
    const proxy = await proxyServer();
    proxyEnvironment({ HTTPS_PROXY: proxy.url });
    const lengths: number[] = [];
    const body = pushedBody(await send(server.url));
    const fault = await new Promise((resolve) =>
      body?.pipe({
        onBytes: ({ byteLength }) => {
          lengths.push(byteLength);
          onEvent();
        },
        onEnd: resolve,
      }),
    );
    expect(fault).toBeUndefined();
    expect(lengths).toEqual([9, 9, 9]);
  });

  it('whose certificate is not trusted fails before it is sent', async () => {
    const server = await secureServer();
    const proxy = await proxyServer();
    proxyEnvironment({ HTTPS_PROXY: proxy.url });
    const fault = await rejection(send(server.url));
    expect(fault).toMatchObject({
      sent: false,
      code: 'DEPTH_ZERO_SELF_SIGNED_CERT',
      explanation: expect.stringMatching(/^the certificate of the server is not valid/),
    });
    expect(server.peers).toHaveLength(0);
  });
});

describe('the variables', () => {
  it.each([
    ['*'],
    ['127.0.0.1'],
    ['example.com, 127.0.0.1:PORT'],
    ['example.com 127.0.0.1'],
    ['.0.0.1'],
    ['*.0.0.1'],
    ['0.0.1'],
  ])('NO_PROXY=%s excludes the host', async (list) => {
    const server = await serve((response) => response.end());
    const NO_PROXY = list.replace('PORT', new URL(server.url).port);
    proxyEnvironment({ HTTP_PROXY: await deadURL(), NO_PROXY });
    expect((await send(server.url)).status).toBe(200);
  });

  it.each([['127.0.0.1:1'], ['27.0.0.1'], ['x.127.0.0.1'], ['.'], [',']])(
    'no_proxy=%s does not exclude the host',
    async (no_proxy) => {
      const server = await serve((response) => response.end());
      const proxy = await proxyServer();
      proxyEnvironment({ HTTP_PROXY: proxy.url, no_proxy });
      expect((await send(server.url)).status).toBe(200);
      expect(proxy.requests).toHaveLength(1);
    },
  );

  it.each(['::1', '[::1]', '[::1]:80'])('NO_PROXY=%s excludes an IPv6 address', async (NO_PROXY) => {
    const proxy = await proxyServer();
    proxyEnvironment({ HTTP_PROXY: proxy.url, NO_PROXY });
    expect(await rejection(send('http://[::1]'))).toMatchObject({ explanation: undefined });
    expect(proxy.requests).toHaveLength(0);
  });

  it('are read for each call', async () => {
    const server = await serve((response) => response.end());
    const [first, second] = [await proxyServer(), await proxyServer()];
    for (const variables of [{ HTTP_PROXY: first.url }, { HTTP_PROXY: second.url }, {}]) {
      proxyEnvironment(variables);
      expect((await send(server.url)).status).toBe(200);
    }
    expect([first.requests.length, second.requests.length, server.hits.length]).toEqual([1, 1, 3]);
  });

  it('do not concern a call with the option proxy: false, or with an agent', async () => {
    const server = await serve((response) => response.end());
    proxyEnvironment({ HTTP_PROXY: await deadURL() });
    for (const options of [{ proxy: false as const }, { agent: new Agent() }])
      expect((await send(server.url, {}, nodeTransport(options))).status).toBe(200);
  });
});

describe.skipIf(isOverFetch)('a proxy that repeats the request in its response', () => {
  const password = 'Sup3r/S%cret';
  it.each([
    ['text', 400, (text: string) => text],
    ['a page', 502, (text: string) => `<title>${text}</title>`],
    ['JSON', 403, (text: string) => JSON.stringify({ code: 4101, msg: text })],
    ['JSON with the status 200', 200, (text: string) => JSON.stringify({ code: 4101, msg: text })],
    ['no JSON with the status 200', 200, (text: string) => text],
  ])('in %s: neither the error nor the log shows the password', async (_what, status, write) => {
    const proxy = await rawServer(async (peer) => {
      const { lines } = await peer.request();
      const line = lines.find((one) => one.startsWith('proxy-authorization')) ?? '';
      const body = write(`${line} me:${password} ${encodeURIComponent(password)}`);
      await peer.answer([`HTTP/1.1 ${status} No`, `x-tt-logid: ${password}`, `content-length: ${body.length}`], body);
    });
    proxyEnvironment({ HTTP_PROXY: `http://me:${encodeURIComponent(password)}@127.0.0.1:${proxy.port}` });
    const logged: unknown[] = [];
    const log = (...values: unknown[]): void => void logged.push(...values);
    const logger = { error: log, warn: log, info: log, debug: log };
    const client = clientOf('http://api.coze.test', { maxRetries: 0, logger, logLevel: 'debug' });
    const error = await rejection(client.request(createChat, { bot_id: bot.bot_id, user_id: 'u' }));
    const everything = inspect([error, logged], { depth: Infinity, showHidden: true, maxStringLength: Infinity });
    expect(everything).toContain('***');
    for (const secret of [password, encodeURIComponent(password), btoa(`me:${password}`)])
      expect(everything).not.toContain(secret);
    // The log shows the body: the test would prove nothing without it.
    expect(JSON.stringify(logged)).toContain('proxy-authorization: Basic ***');
  });
});

describe.skipIf(isOverFetch)('a proxy that does not connect', () => {
  const password = 'pa%ss-word';
  const withPassword = (host: string) => `http://me:${encodeURIComponent(password)}@${host}`;
  /** The error of a call, which must not contain the password, wherever one looks. */
  async function failure(url: string, variables: Readonly<Record<string, string>>, maxRetries = 0): Promise<Error> {
    proxyEnvironment(variables);
    const logged: unknown[] = [];
    const log = (...values: unknown[]): void => void logged.push(...values);
    const logger = { error: log, warn: log, info: log, debug: log };
    const client = clientOf(url, { maxRetries, logger, logLevel: 'debug' });
    const error = await rejection(client.request(createChat, { bot_id: bot.bot_id, user_id: 'u' }));
    const everything = inspect([error, logged], { depth: Infinity, showHidden: true });
    for (const secret of [password, encodeURIComponent(password), Buffer.from(`me:${password}`).toString('base64')])
      expect(everything).not.toContain(secret);
    if (!(error instanceof Error)) throw error;
    return error;
  }

  it.each([[407], [403]])('is reported with its status %d, and not asked again', async (status) => {
    const proxy = await proxyServer({ answer: (socket) => socket.end(`HTTP/1.1 ${status} No\r\n\r\n`) });
    const error = await failure('https://api.coze.test', { HTTPS_PROXY: withPassword(proxy.host) }, 2);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(withoutLink(error.message)).toBe(
      `POST /v3/chat: the proxy ${proxy.url} refused the connection to api.coze.test:443 with HTTP ${status}. ` +
        `Nothing was sent: check ${status === 407 ? 'the user and the password in ' : ''}the variable HTTPS_PROXY, ` +
        'exclude the host by NO_PROXY, or pass the option proxy: false.',
    );
    expect(proxy.requests).toHaveLength(1);
  });

  it('may be out of order for a while: the call is repeated', async () => {
    vi.spyOn(Math, 'random').mockReturnValue(0);
    const proxy = await proxyServer({ answer: (socket) => socket.end('HTTP/1.1 503 No\r\n\r\n') });
    const error = await failure('https://api.coze.test', { https_proxy: withPassword(proxy.host) }, 2);
    expect(error.message).toContain('refused the connection to api.coze.test:443 with HTTP 503');
    expect(proxy.requests).toHaveLength(3);
  });

  it('may refuse a plain request', async () => {
    const server = await serve((response) => response.end());
    const proxy = await proxyServer({ credentials: 'other:user' });
    const error = await failure(server.url, { HTTP_PROXY: withPassword(proxy.host) }, 2);
    expect(error.message).toContain(`the proxy ${proxy.url} refused the request with HTTP 407`);
    expect([proxy.requests.length, server.hits.length]).toEqual([1, 0]);
  });

  it('may not be there', async () => {
    const { host, origin } = new URL(await deadURL());
    for (const url of ['http://api.coze.test', 'https://api.coze.test']) {
      const error = await failure(url, { ALL_PROXY: withPassword(host) });
      expect(error.message).toContain(`no connection through the proxy ${origin} (ECONNREFUSED). Nothing was sent`);
      expect(error.message).toContain('the variable ALL_PROXY');
      expect(error.cause).toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    }
  });

  it.each([
    ['closes', (socket: Socket) => socket.end(), 'ECONNRESET'],
    ['closes in the middle', (socket: Socket) => socket.end('HTTP/1.1 200 OK\r\n'), 'ECONNRESET'],
    ['resets', (socket: Socket) => socket.resetAndDestroy(), 'ECONNRESET'],
    ['does not speak HTTP', (socket: Socket) => socket.write('hello\r\n'), 'HPE_INVALID_CONSTANT'],
    ['has no status', (socket: Socket) => socket.write('HTTP/1.1 OK\r\n\r\n'), 'HPE_INVALID_CONSTANT'],
    ['sends endless headers', (socket: Socket) => endlessHeaders(socket), 'HPE_HEADER_OVERFLOW'],
  ])('may be something that %s', async (_what, answer, code) => {
    const proxy = await proxyServer({ answer });
    const error = await failure('https://api.coze.test', { ALL_PROXY: withPassword(proxy.host) });
    expect(error.message).toContain(`no connection through the proxy ${proxy.url} (${code})`);
  });

  it.each([
    ['socks5://me:pa%25ss-word@127.0.0.1:1080', 'names a proxy of a kind that is not supported, socks5://'],
    ['http://me:pa%25ss-word@:1:1', 'is not the URL of a proxy'],
  ])('because of the value of the variable, is an error that says what works', async (value, problem) => {
    const error = await failure('https://api.coze.test', { HTTPS_PROXY: value }, 2);
    expect(withoutLink(error.message)).toBe(
      `POST /v3/chat: the variable HTTPS_PROXY ${problem}. Nothing was sent: proxies with http:// and https:// work, ` +
        'and any other by the option agent. The option proxy: false ignores the variable.',
    );
  });

  it('has 10 s to do it', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const asked = deferred<Socket>();
    const proxy = await proxyServer({ answer: (socket) => asked.resolve(socket) });
    proxyEnvironment({ HTTPS_PROXY: proxy.url });
    const fault = rejection(send('https://api.coze.test'));
    const socket = await asked.promise;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await fault).toMatchObject({
      sent: false,
      code: 'ETIMEDOUT',
      explanation: expect.stringContaining(`no connection through the proxy ${proxy.url} within 10 s`),
    });
    if (!socket.readableEnded) await once(socket.resume(), 'end');
  });

  it.each(['before it answers', 'while the tunnel is encrypted'])('is left if the call is aborted %s', async (when) => {
    const asked = deferred<Socket>();
    const proxy = await proxyServer({
      answer: (socket) => {
        if (when === 'before it answers') return asked.resolve(socket);
        socket.write('HTTP/1.1 200 Connected\r\n\r\n');
        socket.once('data', () => asked.resolve(socket));
      },
    });
    proxyEnvironment({ HTTPS_PROXY: proxy.url });
    const cancellation = new Cancellation();
    const fault = rejection(send('https://api.coze.test', { cancellation }));
    const socket = await asked.promise;
    cancellation.abort('enough');
    expect(await fault).toMatchObject({ sent: false, cause: 'enough' });
    if (!socket.readableEnded) await once(socket.resume(), 'end');
  });
});

describe.skipIf(isOverFetch)('a client', () => {
  it('follows the variables, unless its option is proxy: false', async () => {
    const server = await serve((response) => json(response, { code: 0, data: bot }));
    const proxy = await proxyServer();
    proxyEnvironment({ HTTP_PROXY: proxy.url });
    expect(await clientOf(server.url).request(getBot, bot)).toEqual(bot);
    expect(await clientOf(server.url, { proxy: false }).request(getBot, bot)).toEqual(bot);
    expect(proxy.requests).toHaveLength(1);
  });

  it('leaves proxies to the fetch that it was given, or that a program has replaced', async () => {
    const server = await serve((response) => json(response, { code: 0, data: bot }));
    proxyEnvironment({ HTTP_PROXY: await deadURL() });
    const { fetch } = globalThis;
    const other: typeof fetch = (input, init) => fetch(input, init);
    expect(await clientOf(server.url, { fetch: other }).request(getBot, bot)).toEqual(bot);
    vi.stubGlobal('fetch', other);
    expect(await clientOf(server.url).request(getBot, bot)).toEqual(bot);
  });

  it('does not take the URL of a proxy as an option', () => {
    const options: object = { proxy: 'http://127.0.0.1:3128' };
    expect(() => clientOf('http://127.0.0.1', options)).toThrow(CozeError);
    expect(() => clientOf('http://127.0.0.1', options)).toThrow('proxy must be false or left out');
  });
});
