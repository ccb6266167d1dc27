/** The most bytes of what a server sends. The servers here never stop. */
import type { ServerResponse } from 'node:http';
import { createGzip, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { InternalServerError, ResponseLimitError, StreamLimitError } from '../../src/errors/index.js';
import { requestBinary, type ClientOptions, type Fetch } from '../../src/http/index.js';
import { openStream } from '../../src/http/stream-response.js';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, createChat, createSpeech, getBot, rejection } from '../support/operations.js';
import { sseServer } from '../support/sse-server.node.js';

const overFetch: Fetch = (url, init) => fetch(url, init);
const transports: [string, Partial<ClientOptions>][] = [
  ['node:http', { validate: 'off' }],
  ['fetch', { validate: 'off', fetch: overFetch }],
];

/** Sends a text again and again, for as long as it is accepted. */
function endless(response: ServerResponse, status: number, type: string, first: string, rest: string): void {
  response.writeHead(status, { 'content-type': type }).write(first);
  const flow = (): void => {
    while (!response.destroyed && response.write(rest));
  };
  response.on('drain', flow);
  flow();
}

/** The same through gzip, which makes a thousandth of it. */
function endlessGzip(response: ServerResponse, status: number, type: string, rest: string): void {
  response.writeHead(status, { 'content-type': type, 'content-encoding': 'gzip' });
  const gzip = createGzip();
  gzip.on('error', () => undefined);
  gzip.pipe(response);
  response.on('close', () => gzip.destroy());
  const flow = (): void => {
    while (!gzip.destroyed && gzip.write(rest));
  };
  gzip.on('drain', flow);
  flow();
}

const spaces = ' '.repeat(65_536);
const kinds: [string, (response: ServerResponse, status: number) => void][] = [
  ['plain', (response, status) => endless(response, status, 'application/json', '<title>Down</title>', spaces)],
  ['gzip', (response, status) => endlessGzip(response, status, 'application/json', spaces)],
];

describe.each(transports)('over %s', (_name, transport) => {
  describe.each(kinds)('an endless %s body', (kind, answer) => {
    it.each([getBot, createSpeech])(
      'ends a call with ResponseLimitError, and is not asked for again',
      async (operation) => {
        const server = await serve((response) => answer(response, 200));
        const client = clientOf(server.url, { ...transport, maxResponseBytes: 200_000 });
        const call = operation === getBot ? client.request(getBot, bot) : requestBinary(client, createSpeech, {});
        const error = await rejection(call);
        expect(error).toBeInstanceOf(ResponseLimitError);
        expect(error).toMatchObject({
          name: 'ResponseLimitError',
          status: 200,
          message: expect.stringContaining('has more than 200000 bytes: HTTP 200. Raise maxResponseBytes'),
          rawError: kind === 'gzip' ? ' '.repeat(2_000) : expect.stringMatching(/^<title>Down<\/title> {1981}$/),
        });
        expect(server.hits).toHaveLength(1);
      },
    );

    it('of a refusal is read to maxErrorBytes, and the error has its start', async () => {
      const server = await serve((response) => answer(response, 500));
      const client = clientOf(server.url, { ...transport, maxErrorBytes: 100_000, maxRetries: 0 });
      const error = await rejection(client.request(getBot, bot));
      expect(error).toBeInstanceOf(InternalServerError);
      expect(String(error)).toContain(kind === 'gzip' ? 'HTTP 500' : '("Down"): HTTP 500');
      expect(error).toMatchObject({ status: 500, rawError: expect.stringMatching(/^(<title>Down<\/title>)? +$/) });
    });
  });

  it('a body of exactly the limit is accepted, counted after decompression', async () => {
    const text = JSON.stringify({ code: 0, data: '数'.repeat(1_000) });
    const size = Buffer.byteLength(text);
    const server = await serve((response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(gzipSync(text)),
    );
    const client = clientOf(server.url, transport);
    expect(await client.request(getBot, bot, { maxResponseBytes: size })).toHaveLength(1_000);
    expect(await rejection(client.request(getBot, bot, { maxResponseBytes: size - 1 }))).toBeInstanceOf(
      ResponseLimitError,
    );
  });

  it('bytes that are streamed have no limit', async () => {
    const server = await serve((response) => response.writeHead(200, { 'content-type': 'audio/mpeg' }).end(spaces));
    const client = clientOf(server.url, { ...transport, maxResponseBytes: 1_000, maxEventBytes: 1 });
    let size = 0;
    for await (const bytes of await requestBinary(client, createSpeech, {}).stream()) size += bytes.byteLength;
    expect(size).toBe(spaces.length);
  });

  const line = `event: conversation.message.delta\ndata: {"type":"answer","content":"${'x'.repeat(900)}"}\n\n`;
  const first = 'event: conversation.chat.created\ndata: {"id":"1"}\n\n';
  it.each<[string, RegExp, (response: ServerResponse) => void]>([
    [
      'line',
      /an event has more than 300000 bytes.*maxEventBytes/,
      (response) => endless(response, 200, 'text/event-stream', `${first}data: `, spaces),
    ],
    [
      'event',
      /an event has more than 300000 bytes/,
      (response) => endless(response, 200, 'text/event-stream', first, 'data: x\n'.repeat(1_000)),
    ],
    [
      'event of empty lines of data',
      /an event has more/,
      (response) => endless(response, 200, 'text/event-stream', first, 'data\r\n'.repeat(1_000)),
    ],
    [
      'stream',
      /the stream has more than 600000 bytes.*maxResponseBytes/,
      (response) => endless(response, 200, 'text/event-stream', first, line),
    ],
    [
      'stream of comments',
      /the stream has more/,
      (response) => endless(response, 200, 'text/event-stream', first, ':\n\n'.repeat(1_000)),
    ],
    ['line in gzip', /an event has more/, (response) => endlessGzip(response, 200, 'text/event-stream', spaces)],
  ])('an endless %s ends a chat with StreamLimitError behind the events before it', async (what, message, answer) => {
    const options = { ...transport, maxEventBytes: 300_000, maxResponseBytes: 600_000 };
    const server = await sseServer((response) => answer(response), options);
    const stream = server.chat.stream({ bot_id: '1', user_id: 'u' });
    const text = stream.text();
    if (what !== 'line in gzip')
      expect((await stream.next()).value).toMatchObject({ event: 'conversation.chat.created' });
    const errors = [
      await rejection(text),
      await rejection(
        (async () => {
          for await (const _event of stream);
        })(),
      ),
    ];
    for (const error of errors) {
      expect(error).toBeInstanceOf(StreamLimitError);
      expect(error).toMatchObject({ name: 'StreamLimitError', message: expect.stringMatching(message) });
    }
    await server.closedByClient();
    expect(server.requests).toHaveLength(1);
  });

  it('a stream whose events are not taken is closed at the limit', async () => {
    const server = await sseServer((response) => endless(response, 200, 'text/event-stream', '', spaces), {
      ...transport,
      maxEventBytes: 300_000,
    });
    await server.chat.stream({ bot_id: '1', user_id: 'u' }).withResponse();
    await server.closedByClient();
  });
});

it('a fetch that gives no body in pieces is read as a whole', async () => {
  const response = { status: 200, headers: new Headers({ 'content-type': 'application/json' }) };
  const text = async () => '{"code":0,"data":7}';
  const bodiless = (more: object) => async () => Object.assign(Object.create(null), response, more);
  const client = (more: object) => clientOf('http://coze.test', { fetch: bodiless(more), maxRetries: 0 });
  expect(await client({ text }).request(getBot, bot)).toBe(7);
  const arrayBuffer = async () => new TextEncoder().encode('{"code":4000}').buffer;
  expect(await rejection(requestBinary(client({ arrayBuffer }), createSpeech, {}))).toMatchObject({ code: 4000 });
  const broken = () => Promise.reject(new TypeError('Network request failed'));
  expect(String(await rejection(client({ text: broken }).request(getBot, bot)))).toContain('the connection failed');
});

it.each(['maxEventBytes', 'maxResponseBytes', 'maxErrorBytes'])('%s is a number from 1 up', async (name) => {
  const server = await serve((response) => json(response, { code: 0, data: 1 }));
  for (const value of [0, -1, NaN, '5', null]) {
    expect(() => clientOf(server.url, { [name]: value })).toThrow(`${name} must be a number from 1 up`);
    expect(String(await rejection(clientOf(server.url).request(getBot, bot, { [name]: value })))).toContain(name);
  }
  expect(await clientOf(server.url, { [name]: Infinity }).request(getBot, bot)).toBe(1);
});

it('an option of the call takes precedence over that of the client', async () => {
  const server = await serve((response) => json(response, { code: 0, data: 1 }));
  const client = clientOf(server.url, { maxResponseBytes: 5 });
  expect(await client.request(getBot, bot, { maxResponseBytes: 50 })).toBe(1);
  expect(await rejection(client.request(getBot, bot))).toBeInstanceOf(ResponseLimitError);
});

describe('a stream with another content type than its own', () => {
  const events = 'event: conversation.chat.created\ndata: {"id":"1"}\n\nevent: done\ndata: [DONE]\n\n';
  it.each(['text/plain; charset=utf-8', 'application/octet-stream', '', 'text/event-stream, text/event-stream'])(
    'is read as a stream: %o',
    async (type) => {
      const server = await sseServer(
        (response) => response.writeHead(200, { 'content-type': type }).end(`\n${events}`),
        { validate: 'off' },
      );
      const names: string[] = [];
      for await (const { event } of server.chat.stream({ bot_id: '1', user_id: 'u' })) names.push(event);
      expect(names).toEqual(['conversation.chat.created', 'done']);
    },
  );

  it.each([
    ['{"code":4000,"msg":"bad"}', 'text/plain', { name: 'BadRequestError', code: 4000 }],
    ['[1]', 'application/octet-stream', { message: expect.stringContaining('received JSON') }],
    [
      '<html><title>Sign in</title>',
      'text/plain',
      { message: expect.stringContaining('received text/plain ("Sign in")') },
    ],
    ['upstream is down', 'text/plain', { message: expect.stringContaining('received text/plain') }],
    ['  ', '', { message: expect.stringContaining('received an empty body') }],
    ['event: done\n\n', 'text/html', { message: expect.stringContaining('received text/html') }],
  ])('is an error if it does not start like one: %s', async (body, type, expected) => {
    const server = await sseServer((response) => response.writeHead(200, { 'content-type': type }).end(body));
    expect(await rejection(server.chat.stream({ bot_id: '1', user_id: 'u' }).text())).toMatchObject(expected);
  });

  it('of bytes is not opened', async () => {
    const server = await serve((response) => response.writeHead(200, { 'content-type': 'audio/mpeg' }).end('abc'));
    const error = await rejection(openStream(clientOf(server.url), createChat, {}));
    expect(error).toMatchObject({ name: 'InvalidResponseError' });
  });
});
