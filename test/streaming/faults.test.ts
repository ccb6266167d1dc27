import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  APIError,
  AuthenticationError,
  InternalServerError,
  InvalidResponseError,
} from '../../src/errors/api-error.js';
import { APIConnectionError } from '../../src/errors/api-error.js';
import { StreamInterruptedError, StreamParseError } from '../../src/errors/stream-errors.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, collect, rejection, runReq, sseServer } = sse;
const begun = [sse.created, sse.delta('你好')];

/** Sends two events, waits until they are written, then does the rest. */
function after(res: ServerResponse, rest: (res: ServerResponse) => void): void {
  sse.open(res).write(begun.join(''), () => setImmediate(() => rest(res)));
}

const transportFaults: [string, (res: ServerResponse) => void][] = [
  ['a reset', (res) => after(res, ({ socket }) => socket?.resetAndDestroy())],
  ['a FIN in the middle of the body', (res) => after(res, ({ socket }) => socket?.end())],
  ['a body that ends without a terminator', (res) => sse.send(res, ...begun)],
  [
    'a body that ends with the connection',
    (res) => {
      res.shouldKeepAlive = false;
      res.useChunkedEncodingByDefault = false;
      sse.send(res, ...begun);
    },
  ],
  [
    'a body that is shorter than it says',
    (res) => {
      sse.open(res, { 'content-length': '5000' }).write(begun.join(''), () => res.destroy());
    },
  ],
  [
    'a last event that is cut off',
    (res) => sse.send(res, ...begun, 'event:conversation.message.delta\ndata:{"content":"12'),
  ],
  ['a terminator that is cut off', (res) => sse.send(res, ...begun, 'event:done\ndata:"[DO')],
  [
    'an end right after a chat with audio is completed',
    (res) => sse.send(res, ...begun, sse.sse('conversation.audio.delta', sse.message('UklGRg==')), sse.chatCompleted),
  ],
];

describe('a chat stream that breaks', () => {
  it.each(transportFaults)('throws StreamInterruptedError in the loop after %s', async (_name, handler) => {
    const server = await sseServer(handler);
    const seen: string[] = [];
    const stream = server.chat.stream(chatReq);
    const error = await rejection(
      (async () => {
        for await (const part of stream) seen.push(part.event);
      })(),
    );
    expect(seen.slice(0, 2)).toEqual(['conversation.chat.created', 'conversation.message.delta']);
    expect(error).toBeInstanceOf(StreamInterruptedError);
    expect(error).toMatchObject({
      logid: 'log-1',
      partial: { text: '你好', events: seen.length, lastEvent: seen.at(-1) },
    });
    expect(await stream.next()).toEqual({ done: true, value: undefined });
    expect(server.requests).toHaveLength(1);
  });

  it.each(transportFaults)('rejects every helper with the same error after %s', async (_name, handler) => {
    const server = await sseServer(handler);
    const stream = server.chat.stream(chatReq);
    const helpers = [stream.text(), stream.finalMessage(), stream.finalChat(), stream.usage()];
    const errors = await Promise.all(helpers.map(rejection));
    expect(errors[0]).toBeInstanceOf(StreamInterruptedError);
    expect(new Set(errors).size).toBe(1);
    await expect(collect(stream)).rejects.toBe(errors[0]);
  });

  it('has the error of the transport as cause', async () => {
    const server = await sseServer((res) => after(res, ({ socket }) => socket?.resetAndDestroy()));
    const error = await rejection(server.chat.stream(chatReq).text());
    expect(error).toMatchObject({ cause: expect.any(TypeError) });
    expect(String(error)).toContain('log-1');
  });

  it('yields the events that a helper received, then throws', async () => {
    const server = await sseServer((res) => sse.send(res, ...begun));
    const stream = server.chat.stream(chatReq);
    await rejection(stream.text());
    expect((await stream.next()).value?.event).toBe('conversation.chat.created');
    expect((await stream.next()).value?.event).toBe('conversation.message.delta');
    expect(await rejection(stream.next())).toBeInstanceOf(StreamInterruptedError);
    expect((await stream.next()).done).toBe(true);
  });

  it('rejects one of several calls of next() and ends the others', async () => {
    const server = await sseServer((res) => sse.send(res));
    const stream = server.chat.stream(chatReq);
    const steps = await Promise.allSettled([stream.next(), stream.next(), stream.next()]);
    expect(steps.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('needs no handler on helpers that are not awaited', async () => {
    const server = await sseServer((res) => sse.send(res, ...begun));
    const stream = server.chat.stream(chatReq);
    void stream.text();
    void stream.finalMessage();
    void stream.withResponse();
    await rejection(collect(stream));
  });
});

describe('a last event without its blank line', () => {
  const broken = (text: string) => (res: ServerResponse) => {
    sse.open(res).write([...begun, text].join(''), () => setImmediate(() => res.socket?.resetAndDestroy()));
  };

  it('is yielded although the connection breaks after it', async () => {
    const server = await sseServer(broken('event:done\ndata:"[DONE]"'));
    expect(await collect(server.chat.stream(chatReq))).toHaveLength(3);
  });

  it('counts in the partial result of the error', async () => {
    const server = await sseServer(broken(sse.delta('，世界').trimEnd()));
    const error = await rejection(server.chat.stream(chatReq).text());
    expect(error).toBeInstanceOf(StreamInterruptedError);
    expect(error).toMatchObject({ partial: { text: '你好，世界', events: 3 }, cause: expect.any(TypeError) });
  });

  it('that is cut off is an error with the cause', async () => {
    const server = await sseServer(broken('event:done\ndata:"[DO'));
    const error = await rejection(server.chat.stream(chatReq).text());
    expect(error).toMatchObject({ name: 'StreamInterruptedError', cause: expect.any(TypeError) });
  });
});

describe('a chat stream after the event of a failure', () => {
  const failed = sse.sse('conversation.chat.failed', sse.chat('failed', { last_error: { code: 1, msg: 'no' } }));
  const outcome = sse.sse('error', { code: 1, msg: 'no' });

  it.each([
    ['the body ends', (res: ServerResponse) => sse.send(res, ...begun, failed)],
    ['the terminator is cut off', (res: ServerResponse) => sse.send(res, ...begun, outcome, 'event:done\ndata:"[DO')],
    [
      'the connection is reset',
      (res: ServerResponse) => {
        sse.open(res).write([...begun, outcome].join(''), () => setImmediate(() => res.socket?.resetAndDestroy()));
      },
    ],
  ])('ends without an error when %s', async (_name, handler) => {
    const server = await sseServer(handler);
    const stream = server.chat.stream(chatReq);
    expect(await collect(stream)).toHaveLength(3);
    expect(await rejection(stream.text())).toMatchObject({ lastError: { code: 1, msg: 'no' } });
  });
});

describe('a workflow stream', () => {
  it('throws StreamInterruptedError when it ends without an outcome', async () => {
    const server = await sseServer((res) => sse.send(res, sse.sse('Message', sse.nodeMessage('Hi'), 0)));
    const stream = server.workflows.runs.stream(runReq);
    const error = await rejection(collect(stream));
    expect(error).toBeInstanceOf(StreamInterruptedError);
    expect(error).toMatchObject({ partial: { text: 'Hi', events: 1, lastEvent: 'Message' } });
    expect(await rejection(stream.debugUrl())).toBe(error);
  });
});

describe('a response that is not an event stream', () => {
  const answer = (status: number, type: string, body: string) => (res: ServerResponse) => {
    res.writeHead(status, { 'content-type': type, 'x-tt-logid': 'log-1' });
    res.end(body);
  };
  const envelope = '{"code":4101,"msg":"denied","detail":{"logid":"log-2"}}';
  const html = '<!DOCTYPE html><html><head><title>Sign in</title></head></html>';

  it.each([
    ['JSON', answer(200, 'application/json', envelope), APIError, { code: 4101, msg: 'denied', logid: 'log-2' }],
    ['JSON as a stream', answer(200, 'text/event-stream', envelope), APIError, { code: 4101, logid: 'log-2' }],
    [
      'pretty JSON as a stream',
      answer(200, 'text/event-stream', `\n\n ${JSON.stringify(JSON.parse(envelope), null, 2)}\n`),
      APIError,
      { code: 4101 },
    ],
    [
      'JSON of a chat as a stream',
      answer(200, 'text/event-stream', '{"code":0,"data":{}}'),
      InvalidResponseError,
      { logid: 'log-1' },
    ],
    [
      'JSON of a chat',
      answer(200, 'application/json', '{"code":0,"data":{}}'),
      InvalidResponseError,
      { logid: 'log-1' },
    ],
    ['HTML', answer(200, 'text/html', html), InvalidResponseError, { status: 200 }],
    ['HTML as a stream', answer(200, 'text/event-stream', `\uFEFF ${html}`), InvalidResponseError, { logid: 'log-1' }],
    [
      '401',
      answer(401, 'application/json', '{"code":4100,"msg":"bad token"}'),
      AuthenticationError,
      { status: 401, code: 4100 },
    ],
    ['503', answer(503, 'application/json', '{"code":1,"msg":"busy"}'), InternalServerError, { status: 503, code: 1 }],
    [
      '500 as a stream',
      answer(500, 'text/event-stream', 'event: error\ndata: {}\n\n'),
      InternalServerError,
      { status: 500 },
    ],
    ['an empty body', answer(200, 'text/plain', ''), InvalidResponseError, { status: 200 }],
  ])('throws the error of its content: %s', async (_name, handler, kind, fields) => {
    const server = await sseServer(handler);
    const stream = server.chat.stream(chatReq);
    const helper = stream.text();
    const error = await rejection(collect(stream));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject(fields);
    expect(await rejection(helper)).toBe(error);
    expect(server.requests).toHaveLength(1);
  });

  it('is not read without end', async () => {
    const server = await sseServer((res) => {
      sse.open(res).write('<html>');
      const more = (): void => void (res.writable && res.write('x'.repeat(100_000), () => setImmediate(more)));
      more();
    });
    expect(await rejection(server.chat.stream(chatReq).text())).toBeInstanceOf(InvalidResponseError);
    await server.closedByClient();
  });

  it('without a body is refused', async () => {
    const headers = { 'content-type': 'text/event-stream' };
    const server = await sseServer((res) => sse.send(res), { fetch: async () => new Response(null, { headers }) });
    expect(await rejection(server.chat.stream(chatReq).text())).toBeInstanceOf(InvalidResponseError);
  });

  it('a refused connection is an APIConnectionError', async () => {
    const server = await sseServer((res) => res.destroy());
    expect(await rejection(server.chat.stream(chatReq).text())).toBeInstanceOf(APIConnectionError);
  });
});

describe('an event of the contract whose data are not JSON', () => {
  const secret = 'canary-4711';
  const broken = sse.sse('conversation.message.delta', `{"content":"${secret}`);

  it('throws StreamParseError with the text in rawText, not in the message', async () => {
    const server = await sseServer((res) => sse.send(res, ...begun, broken, ...sse.wholeTurn));
    const stream = server.chat.stream(chatReq);
    const error = await rejection(collect(stream));
    expect(error).toBeInstanceOf(StreamParseError);
    if (!(error instanceof StreamParseError)) return;
    expect(error.rawText).toBe(`{"content":"${secret}`);
    expect(error).toMatchObject({ logid: 'log-1', partial: { text: '你好', events: 2 } });
    expect(`${inspect(error, { depth: 9 })}${JSON.stringify(error)}${String(error)}`).not.toContain(secret);
    expect(await stream.next()).toMatchObject({ done: true });
  });

  it('closes the connection', async () => {
    const server = await sseServer((res) => sse.open(res).write(broken));
    expect(await rejection(server.chat.stream(chatReq).text())).toBeInstanceOf(StreamParseError);
    await server.closedByClient();
  });

  it('hides the partial text from logs', async () => {
    const server = await sseServer((res) => sse.send(res, sse.delta(secret)));
    const error = await rejection(server.chat.stream(chatReq).text());
    expect(error).toMatchObject({ partial: { text: secret } });
    expect(`${inspect(error, { depth: 9 })}${JSON.stringify(error)}`).not.toContain(secret);
  });
});

describe('a token that the server repeats', () => {
  const token = 'cztei_CANARYTOKEN42';

  it.each([
    ['error', { code: 4000, msg: `bad ${token}` }],
    ['conversation.chat.failed', sse.chat('failed', { last_error: { code: 4000, msg: `bad ${token}` } })],
  ])('is masked in the error about the event %s', async (event, data) => {
    const server = await sseServer((res) => sse.send(res, sse.sse(event, data), sse.done), { token });
    const error = await rejection(server.chat.stream(chatReq).text());
    expect(inspect(error, { depth: null, showHidden: true })).toContain('bad ***');
    expect(inspect(error, { depth: null, showHidden: true })).not.toContain(token);
  });
});
