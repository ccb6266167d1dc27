import type { ServerResponse } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { patAuth } from '../../src/index.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, collect, rejection, runReq, sseServer } = sse;

/** The codes of calls that were turned away, the options with which they are repeated, and their classes. */
const codes = [
  [4013, {}, 'RateLimitError'],
  [4016, { retryConversationBusy: true }, 'ConversationBusyError'],
  [4009, {}, 'APIError'],
  [4020, {}, 'APIError'],
] as const;
const quick = { headers: { 'retry-after': '0' } };

/** The ways in which a gateway or the platform sends the body of a failed call where a stream is expected. */
const forms: Readonly<Record<string, (res: ServerResponse, body: object) => void>> = {
  'the first event': (res, body) => sse.open(res, quick.headers).end(sse.sse('error', body)),
  'the first event, before its terminator': (res, body) =>
    sse.open(res, quick.headers).write(sse.sse('error', body) + sse.done),
  'JSON as a stream': (res, body) => sse.open(res, quick.headers).end(JSON.stringify(body)),
  'JSON as text': (res, body) => {
    res.writeHead(200, { 'content-type': 'text/plain', ...quick.headers }).end(JSON.stringify(body));
  },
  JSON: (res, body) => {
    res.writeHead(200, { 'content-type': 'application/json', ...quick.headers }).end(JSON.stringify(body));
  },
};
const table = codes.flatMap(([code, options, name]) =>
  Object.entries(forms).map(([form, send]) => ({ code, form, send, options, name })),
);
const isEvent = (form: string): boolean => form.startsWith('the first event');

describe('a chat that is turned away', () => {
  it.each(table)('with $code as $form is sent again by the same rules', async ({ code, send, options }) => {
    const server = await sseServer(
      (res, _seen, count) => (count < 3 ? send(res, { code, msg: 'busy' }) : sse.send(res, ...sse.wholeTurn)),
      { maxRetries: 2, logLevel: 'off', ...options },
    );
    const stream = server.chat.stream(chatReq);
    expect(await collect(stream)).toHaveLength(sse.wholeTurn.length);
    expect(await stream.text()).toBe('你好，世界 🌍');
    expect(server.requests).toHaveLength(3);
  });

  it.each(table)('with $code as $form rejects with $name after the retries', async (row) => {
    const { code, form, send, options, name } = row;
    const onApiError = vi.fn();
    const server = await sseServer((res) => send(res, { code, msg: 'busy' }), {
      maxRetries: 1,
      logLevel: 'off',
      onApiError,
      ...options,
    });
    const stream = server.chat.stream(chatReq);
    const helper = rejection(stream.text());
    const looped = await collect(stream).catch((error: unknown) => error);
    const error = await helper;
    expect(error).toMatchObject({ name, code, msg: 'busy', status: 200 });
    for (const other of [stream.finalMessage(), stream.usage(), stream.finalChat()])
      expect(await rejection(other)).toBe(error);
    if (isEvent(form))
      expect(looped).toMatchObject([
        { event: 'error', data: { code, msg: 'busy' } },
        ...(form.endsWith('terminator') ? [{ event: 'done' }] : []),
      ]);
    else expect(looped).toBe(error);
    expect(onApiError).toHaveBeenCalledExactlyOnceWith(error);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['4016 without retryConversationBusy', 4016, {}],
    ['4013 with maxRetries 0', 4013, { maxRetries: 0 }],
    ['700012006 and a fixed token', 700_012_006, {}],
  ])('is not sent again: %s', async (_name, code, options) => {
    const server = await sseServer((res) => forms['the first event']?.(res, { code, msg: 'no' }), {
      maxRetries: 2,
      logLevel: 'off',
      ...options,
    });
    const stream = server.chat.stream(chatReq);
    expect(await collect(stream)).toMatchObject([{ event: 'error', data: { code } }]);
    expect(await rejection(stream.text())).toMatchObject({ code, status: 200 });
    expect(server.requests).toHaveLength(1);
  });

  it('with 700012006 is sent again with a new token of an auth object', async () => {
    let made = 0;
    const token = { ...patAuth('unused'), token: () => `token-${(made += 1)}` };
    const server = await sseServer(
      (res, { headers }) =>
        headers.authorization === 'Bearer token-1'
          ? sse.send(res, sse.sse('error', { code: 700_012_006, msg: 'expired' }))
          : sse.send(res, ...sse.wholeTurn),
      { token, logLevel: 'off' },
    );
    expect(await server.chat.stream(chatReq).text()).toBe('你好，世界 🌍');
    expect(server.requests).toHaveLength(2);
  });

  it('after its first event has failed: nothing is sent again', async () => {
    const late = sse.sse('error', { code: 4013, msg: 'late' });
    const server = await sseServer((res) => sse.send(res, sse.created, late), { maxRetries: 2, logLevel: 'off' });
    expect(await rejection(server.chat.stream(chatReq).text())).toMatchObject({ name: 'ChatFailedError', code: 4013 });
    expect(server.requests).toHaveLength(1);
  });

  it('can be aborted while it waits to be sent again', async () => {
    const reason = new Error('enough');
    const server = await sseServer(
      (res) => sse.open(res, { 'retry-after': '60' }).end(sse.sse('error', { code: 4013, msg: 'busy' })),
      { maxRetries: 2, logLevel: 'off', onApiError: () => undefined },
    );
    const stream = server.chat.stream(chatReq);
    const text = rejection(stream.text());
    const { response } = await stream.withResponse();
    expect(response.status).toBe(200);
    await new Promise((resolve) => setImmediate(resolve));
    stream.abort(reason);
    expect(await text).toMatchObject({ name: 'UserAbortError', cause: reason });
    expect(server.requests).toHaveLength(1);
  });
});

describe('a run that is turned away', () => {
  it.each(['Error', 'error'])('with the first event %s is sent again', async (event) => {
    const refusal = sse.sse(event, { error_code: 4013, error_message: 'busy' });
    const done = sse.sse('Message', sse.nodeMessage('Hi', { node_type: 'Message' })) + sse.sse('Done', {});
    const server = await sseServer(
      (res, _seen, count) => (count === 1 ? sse.open(res, quick.headers).end(refusal) : sse.send(res, done)),
      { maxRetries: 1, logLevel: 'off' },
    );
    expect(await server.workflows.runs.stream(runReq).text()).toBe('Hi');
    expect(server.requests).toHaveLength(2);
  });
});

describe('an event stream under another content type', () => {
  const types = ['text/plain; charset=utf-8', 'TEXT/PLAIN', 'application/octet-stream', undefined];
  const send = (type: string | undefined, text: string) => (res: ServerResponse) => {
    res.writeHead(200, { 'x-tt-logid': 'log-1', ...(type !== undefined && { 'content-type': type }) }).end(text);
  };

  it.each(types)('is read: %s', async (type) => {
    const server = await sseServer(send(type, sse.wholeTurn.join('')));
    const stream = server.chat.stream(chatReq);
    expect(await collect(stream)).toHaveLength(sse.wholeTurn.length);
    expect(await stream.text()).toBe('你好，世界 🌍');
  });

  it.each(types)('that breaks is reported as interrupted: %s', async (type) => {
    const server = await sseServer(send(type, sse.created));
    expect(await rejection(server.chat.stream(chatReq).text())).toMatchObject({ name: 'StreamInterruptedError' });
  });

  const others = ['', ' \n', '{"code":0}', '[1]', '<html><title>Sign in</title>', 'upstream connect error'];
  it.each(types.flatMap((type) => others.map((text) => [type, text] as const)))(
    'is not one if its first character, or the lack of events, says so: %s %j',
    async (type, text) => {
      const server = await sseServer(send(type, text), { logLevel: 'off' });
      const error = await rejection(server.chat.stream(chatReq).text());
      expect(error).toMatchObject({ name: 'InvalidResponseError', logid: 'log-1' });
      expect(String(error)).toContain('expected an event stream');
    },
  );

  it.each(['application/json', 'text/html'])('is refused as %s', async (type) => {
    const server = await sseServer(send(type, sse.wholeTurn.join('')), { logLevel: 'off' });
    expect(await rejection(server.chat.stream(chatReq).text())).toMatchObject({ name: 'InvalidResponseError' });
  });
});
