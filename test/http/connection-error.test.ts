import { fetchOfNode } from '../support/fetch-of-node.js';
import { readFileSync } from 'node:fs';
import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { deflateSync, gzipSync } from 'node:zlib';
import { Agent, fetch as undiciFetch } from 'undici';
import { describe, expect, it } from 'vitest';
import { requestBinary, type Client, type Fetch } from '../../src/http/index.js';
import { Chat } from '../../src/resources/chat.js';
import { APIConnectionError, APIError, StreamInterruptedError } from '../../src/errors/index.js';
import { deadURL, serve } from '../support/http-server.node.js';
import { rawServer } from '../support/raw-server.node.js';
import { bot, clientOf, createChat, createSpeech, getBot, rejection } from '../support/operations.js';
import { linked } from '../support/error-link.js';

const broken = (fault: object): Fetch => {
  const cause = Object.assign(new Error('broken'), fault);
  return () => Promise.reject(new TypeError('fetch failed', { cause }));
};
const post = (url: string, fetch?: Fetch) =>
  rejection(clientOf(url, { fetch, maxRetries: 0 }).request(createChat, { bot_id: '1' }));

it.each([
  ['an unknown host', () => 'http://coze.invalid'],
  ['a port without a listener', deadURL],
  ['a port that fetch does not allow', () => 'http://127.0.0.1:1'],
  ['a server without TLS by https', async () => (await serve(() => undefined)).url.replace('http', 'https')],
])('a POST to %s is reported as not sent', async (_, url) => {
  const error = await post(await url());
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(String(error)).toMatch(/Nothing was sent: check/);
  expect(String(error)).not.toContain('processed');
});

it.each([
  { code: 'EAI_AGAIN', syscall: 'getaddrinfo' },
  { code: 'EHOSTUNREACH', syscall: 'connect' },
  { code: 'ETIMEDOUT', syscall: 'connect' },
  { code: 'EHOSTUNREACH' },
  { code: 'UND_ERR_CONNECT_TIMEOUT' },
  { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  { code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' },
  { code: 'CERT_HAS_EXPIRED' },
  { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
])('a POST is reported as not sent after %o', async (fault) => {
  expect(String(await post('http://unused.test', broken(fault)))).toContain('Nothing was sent');
});

it.each([
  { code: 'EHOSTUNREACH', syscall: 'read' },
  { code: 'ECONNRESET' },
  { code: 'EPIPE', syscall: 'write' },
  { code: 'UND_ERR_SOCKET' },
  {},
])('a POST is reported as maybe processed after %o', async (fault) => {
  const text = String(await post('http://unused.test', broken(fault)));
  expect(text).toContain('may have been processed');
  expect(text).not.toContain('Nothing was sent');
});

const gzip = gzipSync(JSON.stringify({ code: 0, data: 'x'.repeat(1_000) }));
const codedBodies = [
  ['gzip', 'that is cut off', 'Z_BUF_ERROR', gzip.subarray(0, -12)],
  ['gzip', 'that is no gzip', 'Z_DATA_ERROR', Buffer.from('{"code":0}')],
  ['deflate', 'that is broken', 'Z_DATA_ERROR', Buffer.concat([deflateSync('a'.repeat(99)).subarray(0, 4), gzip])],
  ['br', 'that is no brotli', 'ERR_', Buffer.from('{"code":0,"data":"no brotli"}')],
] as const;

describe.each([
  ['node:http', undefined],
  ['fetch', (input: string, init?: RequestInit) => fetchOfNode(input, init)],
])('over %s, a body with the coding', (way, given) => {
  // undici takes a body that is cut off for a whole one.
  const isFetch = way === 'fetch' || process.env['COZE_TEST_TRANSPORT'] === 'fetch';
  const told = codedBodies.filter(([, , code]) => !isFetch || code !== 'Z_BUF_ERROR');

  it.each(told)('%s %s is told as such: a response came', async (coding, _what, code, body) => {
    const { url } = await serve((response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': coding }).end(body),
    );
    const error = await post(url, given);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(String(error)).toMatch(
      new RegExp(
        `POST /v3/chat: the compressed body of the response is broken or cut off \\(${code}\\w*\\)\\. The request`,
      ),
    );
    expect(String(error)).toContain('may have been processed');
  });

  it.each(told)('%s %s is told as such by a stream', async (coding, _what, code, body) => {
    const { url } = await serve((response) =>
      response.writeHead(200, { 'content-type': 'text/event-stream', 'content-encoding': coding }).end(body),
    );
    const stream = new Chat(clientOf(url, { fetch: given })).stream({ bot_id: '1', user_id: 'u' });
    const error = await rejection(stream.next());
    expect(error).toBeInstanceOf(StreamInterruptedError);
    expect(String(error)).toContain(`the compressed body of the response is broken or cut off (${code}`);
  });
});

it('a POST whose time ends before its connection is open is reported as not sent, and sent again', async () => {
  const server = await rawServer(() => undefined);
  // Long enough for the files of the transport to load on a busy machine.
  const options = { timeout: 1_000, maxRetries: 1, agent: new HttpsAgent() };
  const url = server.url.replace('http', 'https');
  const text = String(await rejection(clientOf(url, options).request(createChat, { bot_id: '1' })));
  expect(text).toMatch(/^TimeoutError: POST \/v3\/chat: waited 1000 ms .* Nothing was sent: check/);
  expect(text).not.toContain('processed');
  expect(server.peers).toHaveLength(2);
});

it('a POST whose time ends on an open connection is reported as maybe processed', async () => {
  const server = await rawServer((peer) => peer.requested);
  const options = { timeout: 100, maxRetries: 1, agent: new HttpAgent({ keepAlive: true }) };
  const text = String(await rejection(clientOf(server.url, options).request(createChat, { bot_id: '1' })));
  expect(text).toMatch(/^TimeoutError: .* may have been processed/);
  expect(server.peers).toHaveLength(1);
});

it('a POST is reported as maybe processed after a reset by the server', async () => {
  const server = await serve((response) => response.socket?.destroy());
  expect(String(await post(server.url))).toContain('may have been processed');
});

it.each([
  ['ECONNRESET', true],
  ['ConnectionClosed', true],
  ['pat_0123456789abcdef', false],
  ['Bearer 0123456789abcdef', false],
])('the code of a fault is shown if it has the form of one: %s', async (code, isShown) => {
  const error = await post('http://unused.test', broken({ code }));
  expect(String(error)).toContain('the connection failed');
  expect(String(error).includes(code)).toBe(isShown);
});

function fail(thrown: unknown): never {
  throw thrown;
}

/** How often a GET is tried, and the error that ends it. */
async function outcomeOfGet(fetch: Fetch): Promise<{ readonly tries: number; readonly error: unknown }> {
  let tries = 0;
  const counted: Fetch = (url, init) => {
    tries++;
    return fetch(url, init);
  };
  const error = await rejection(clientOf('http://unused.test', { fetch: counted }).request(getBot, bot));
  return { tries, error };
}

it.each<[string, () => unknown]>([
  ['a property of undefined', () => Reflect.get(Object(undefined), 'x').y],
  ['a variable that is missing', () => Promise.reject(new ReferenceError('missing is not defined'))],
  ['a value that is not a function', () => Object(1)()],
  ['a value of the wrong size', () => 'a'.repeat(-1)],
  ['text that is not JSON', () => JSON.parse('{')],
  ['a header that fetch refuses', () => new Headers({ 'x-a': 'a\nb' })],
  ['a text that is not a URL', () => new URL('nowhere')],
  ['a URL that the platform refuses', () => globalThis.fetch('nowhere')],
  ['a URL that Chrome refuses', () => Promise.reject(new TypeError('Failed to parse URL from nowhere'))],
  ['an argument of Node', () => readFileSync(Object(1))],
])('an error of the given fetch is not one of the network: %s', async (_what, work) => {
  const { tries, error } = await outcomeOfGet(async () => {
    await work();
    return Response.json({});
  });
  expect(tries).toBe(1);
  expect(error).not.toBeInstanceOf(APIError);
  expect(error).toMatchObject({
    name: 'CozeError',
    message: 'GET /v1/bots/{bot_id}: an error of the program ended the call: see cause.',
    cause: expect.any(Error),
  });
});

it.each<[string, Fetch]>([
  ['an error that it throws at once', () => fail(new Error('no key'))],
  ['an error as of the network that it throws at once', () => fail(new TypeError('fetch failed'))],
  ['a text that it throws at once', () => fail('no key')],
  ['a text', () => Promise.reject('no key')],
  ['nothing', () => Promise.reject(undefined)],
  ['a number', () => Promise.reject(5)],
])('what the given fetch throws is not a failure of the network: %s', async (_what, fetch) => {
  const { tries, error } = await outcomeOfGet(fetch);
  expect(tries).toBe(1);
  expect(error).not.toBeInstanceOf(APIError);
  expect(error).toMatchObject({
    name: 'CozeError',
    message: 'GET /v1/bots/{bot_id}: an error of the program ended the call: see cause.',
  });
});

it.each<[string, object]>([
  ['words of a program, with a cause of the network', { cause: Object.assign(new Error('x'), { code: 'ECONNRESET' }) }],
  ['words of a program, with a code of the network', { code: 'ERR_STREAM_PREMATURE_CLOSE' }],
])('an error of the network is one whatever it says: %s', async (_what, fields) => {
  const fault = Object.assign(new TypeError('undefined is not a function'), fields);
  const { tries, error } = await outcomeOfGet(() => Promise.reject(fault));
  expect(tries).toBe(3);
  expect(error).toBeInstanceOf(APIConnectionError);
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a text', '{}'],
  ['an empty object', {}],
  [
    'an object with plain headers, as axios has',
    { status: 200, headers: { 'content-type': 'application/json' }, data: {} },
  ],
  ['headers without a status', { headers: new Headers() }],
  [
    'a redirected response without its URL',
    { status: 200, headers: new Headers(), redirected: true, url: '', body: null },
  ],
])('a fetch that resolves with %s is said to have given no Response', async (_what, response) => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a fetch in JavaScript
  const { tries, error } = await outcomeOfGet(async () => response as Response);
  expect(tries).toBe(1);
  expect(error).toMatchObject({
    name: 'APIConnectionError',
    message: expect.stringMatching(/^GET \/v1\/bots\/\{bot_id\}: the option fetch did not resolve with a Response/),
  });
});

it.each([
  'Failed to fetch',
  'Load failed',
  'NetworkError when attempting to fetch resource.',
  'Network request failed',
  'Origin http://page.test is not allowed by Access-Control-Allow-Origin.',
  'The Internet connection appears to be offline.',
  'error sending request for url (http://unused.test/undefined): connection error',
])('an error of the network in the words of a platform is one: %s', async (message) => {
  const { tries, error } = await outcomeOfGet(() => Promise.reject(new TypeError(message)));
  expect(tries).toBe(3);
  expect(error).toBeInstanceOf(APIConnectionError);
});

it.each([{ expect: '100-continue' }, { 'keep-alive': 'x' }, { upgrade: 'x' }])(
  'a request that undici refuses was not sent: %o',
  async (headers) => {
    const dispatcher = new Agent();
    const given = ((url: string, init?: object) => undiciFetch(url, { ...init, dispatcher })) as unknown as Fetch;
    const server = await serve((response) => response.end());
    const client = clientOf(server.url, { fetch: given, headers });
    const error = await rejection(client.request(createChat, { bot_id: '1' }));
    expect(error).not.toBeInstanceOf(APIError);
    expect(String(error)).toMatch(/^CozeError: Nothing was sent, the request was refused: ./);
    expect(server.hits).toHaveLength(0);
    await dispatcher.close();
  },
);

it.each([
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', /the server refused the TLS connection \(ERR_SSL_\w+\), not the request/],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', /certificate of the client/],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', /version of TLS/],
  [
    'CERT_HAS_EXPIRED',
    /the certificate of the server is not valid \(CERT_HAS_EXPIRED\)\. Nothing was sent: .*NODE_EXTRA_CA_CERTS/,
  ],
])('a fault of TLS is reported as one, and is not tried again: %s', async (code, message) => {
  const { tries, error } = await outcomeOfGet(broken({ code }));
  expect(tries).toBe(1);
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(String(error)).toMatch(message);
  expect(String(await post('http://unused.test', broken({ code })))).not.toContain('processed');
});

it.each([
  ['sslv3 alert handshake failure', 'SSLV3_ALERT_HANDSHAKE_FAILURE'],
  ['tlsv1 alert protocol version', 'TLSV1_ALERT_PROTOCOL_VERSION'],
  ['tlsv1 unrecognized name', 'TLSV1_UNRECOGNIZED_NAME'],
])('an alert of TLS that Node tells as EPROTO, "%s", is not tried again', async (reason, name) => {
  // node-fetch and got reject with the error of node:https.
  const message = `write EPROTO 80CC:error:0A000410:SSL routines:ssl3_read_bytes:${reason}:../deps/openssl/rec_layer_s3.c:1601:SSL alert number 40\n`;
  const fault = Object.assign(new Error(message), { code: 'EPROTO', syscall: 'write' });
  for (const thrown of [fault, new TypeError('fetch failed', { cause: fault })]) {
    const { tries, error } = await outcomeOfGet(() => Promise.reject(thrown));
    expect(tries).toBe(1);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(String(error)).toContain(`the server refused the TLS connection (ERR_SSL_${name}), not the request`);
  }
});

it('an EPROTO without a reason of OpenSSL is a connection that failed', async () => {
  const { tries, error } = await outcomeOfGet(broken({ code: 'EPROTO', syscall: 'write' }));
  expect(tries).toBe(3);
  expect(String(error)).toContain('the connection failed (EPROTO)');
});

it('a server that refuses the handshake gets one POST, not three', async () => {
  const { url } = await rawServer(() => undefined, { tls: { key: '', cert: '', maxVersion: 'TLSv1.2' } });
  const lines: string[] = [];
  const log = (line: string) => lines.push(line);
  const client = clientOf(url, { logLevel: 'info', logger: { info: log } });
  const error = await rejection(client.request(createChat, { bot_id: '1' }));
  expect(String(error)).toContain('the server refused the TLS connection');
  expect(lines.filter((line) => line.includes('retry'))).toEqual([]);
});

it.each([
  ['client error (Connect): tcp connect error: Connection refused (os error 111)', 'ECONNREFUSED'],
  ['client error (Connect): dns error: failed to lookup address information', 'ENOTFOUND'],
  ['client error (Connect): Connection reset by peer (os error 104)', 'ECONNRESET'],
])('what Deno could not connect to got nothing: %s', async (message, code) => {
  const cause = new Error(`error sending request for url (http://unused.test/v3/chat): ${message}`);
  for (const error of [new TypeError('fetch failed', { cause }), new TypeError(cause.message)]) {
    const text = String(await post('http://unused.test', () => Promise.reject(error)));
    expect(text).toContain('Nothing was sent');
    expect(text).toContain(code);
  }
});

it('what Deno does not connect to got nothing, and a later break of Deno may have reached the server', async () => {
  const blocked = new TypeError('Fetch failed: Requests to port 1 are blocked');
  expect(String(await post('http://unused.test', () => Promise.reject(blocked)))).toContain('Nothing was sent');
  const cause = new Error('Connection reset by peer (os error 104)');
  const reset = new TypeError('fetch failed', { cause });
  expect(String(await post('http://unused.test', () => Promise.reject(reset)))).toMatch(
    /ECONNRESET.*may have been proc/,
  );
  const peer = new Error('client error (Connect): invalid peer certificate: UnknownIssuer');
  const untrusted = await post('http://unused.test', () =>
    Promise.reject(new TypeError('fetch failed', { cause: peer })),
  );
  expect(String(untrusted)).toContain('the certificate of the server is not valid');
});

const ofPieces = (piece: unknown, type: string): Response => {
  const start = (controller: ReadableStreamDefaultController<unknown>): void => controller.enqueue(piece);
  return new Response(new ReadableStream({ start }), { headers: { 'content-type': type } });
};

describe.each<[string, (type: string) => Promise<Response>, string]>([
  [
    'was read before',
    async (type) => {
      const response = new Response('{}', { headers: { 'content-type': type } });
      await response.text();
      return response;
    },
    'was read before, or is of no kind that can be read',
  ],
  [
    'is locked',
    async (type) => {
      const response = new Response('{}', { headers: { 'content-type': type } });
      response.body?.getReader();
      return response;
    },
    'was read before, or is of no kind that can be read',
  ],
  ['consists of text', async (type) => ofPieces('{}', type), 'does not consist of bytes'],
  ['consists of numbers', async (type) => ofPieces(7, type), 'does not consist of bytes'],
])('a body of the given fetch that %s', (_what, make, problem) => {
  const report = `: the option fetch gave a response whose body ${problem}`;

  it('is reported as its fault, and not asked for again', async () => {
    const { tries, error } = await outcomeOfGet(() => make('application/json'));
    expect(tries).toBe(1);
    expect(error).toMatchObject({
      name: 'APIConnectionError',
      message: linked(`GET /v1/bots/{bot_id}${report}`, 'APIConnectionError'),
    });
  });

  it.each<[string, string, string, (client: Client) => Promise<unknown>]>([
    [
      'events',
      'text/event-stream',
      '/v3/chat',
      async (client) => new Chat(client).stream({ bot_id: '1', user_id: 'u' }).next(),
    ],
    [
      'an answer',
      'text/event-stream',
      '/v3/chat',
      async (client) => new Chat(client).stream({ bot_id: '1', user_id: 'u' }).text(),
    ],
    ['bytes', 'audio/mpeg', '/v1/audio/speech', async (client) => requestBinary(client, createSpeech, {})],
    [
      'a stream of bytes',
      'audio/mpeg',
      '/v1/audio/speech',
      async (client) => new Response(await requestBinary(client, createSpeech, {}).stream()).text(),
    ],
  ])('is reported in the same way to a reader of %s', async (_way, type, path, read) => {
    const error = await rejection(read(clientOf('http://unused.test', { fetch: () => make(type) })));
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).toMatchObject({
      message: linked(`POST ${path}${report}`, 'APIConnectionError'),
      cause: expect.any(TypeError),
    });
  });
});
