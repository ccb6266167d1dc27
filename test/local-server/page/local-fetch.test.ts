/** The fetch of a platform in a page behaves as the global one does over a network. */
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { DEMO_BOT_ID } from 'coze-client/testing/browser';
import { type LocalCozeOptions, createLocalCoze } from 'coze-client/testing/browser';
import { eventually } from '../../support/eventually.js';
import { rejection } from '../../support/operations.js';
import { gate } from '../caller.js';

const headers = { authorization: 'Bearer local' };
const body = JSON.stringify({
  bot_id: DEMO_BOT_ID,
  user_id: 'me',
  stream: true,
  additional_messages: [{ role: 'user', content: 'Hi', content_type: 'text' }],
});
const chat = { method: 'POST', headers: { ...headers, 'content-type': 'application/json' }, body };

function create(options?: LocalCozeOptions) {
  const local = createLocalCoze(options);
  onTestFinished(() => local.close());
  return local;
}

/** A stream of bytes that a test writes. */
function upload() {
  const cancel = vi.fn<(reason: unknown) => void>();
  let send: ReadableStreamDefaultController<Uint8Array> | undefined;
  const stream = new ReadableStream<Uint8Array>({ start: (controller) => void (send = controller), cancel });
  return { stream, send: () => send ?? expect.unreachable(), cancel };
}

/** Node and Chromium ask for it; the types of TypeScript do not know it. */
const streamed = { duplex: 'half' };

const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

describe('a request', () => {
  test.each([
    ['a relative URL', '/v1/users/me'],
    ['any host', 'https://api.coze.cn/v1/users/me'],
    ['a URL object', new URL('https://api.coze.com/v1/users/me')],
  ])('may have %s', async (_what, url) => {
    const { fetch } = create();
    const response = await fetch(url, { headers });
    expect(await response.json()).toMatchObject({ data: { user_name: 'coze-demo' } });
    expect([response.status, response.redirected, response.type, new URL(response.url).pathname]).toEqual([
      200,
      false,
      'default',
      '/v1/users/me',
    ]);
    expect(response.headers.get('x-tt-logid')).toMatch(/^\d{14}/);
    expect(response.headers.get('content-type')).toContain('application/json');
  });

  test('may be a Request, which the second argument changes', async () => {
    const { fetch, requests } = create();
    const request = new Request('https://api.coze.com/v1/conversation/create?a=1', { ...chat, body: '{}' });
    await fetch(request, { headers: { ...headers, 'x-more': '1' } });
    expect(requests[0]).toMatchObject({
      method: 'POST',
      url: '/v1/conversation/create?a=1',
      headers: { host: 'api.coze.com', 'x-more': '1', authorization: expect.stringMatching(/^Bearer \*{3}/) },
      text: '{}',
    });
  });

  test('may have a form, a Blob or a stream as its body', async () => {
    const { fetch, requests } = create();
    const form = new FormData();
    form.append('file', new Blob(['你好']), 'hi.txt');
    const uploaded = await fetch('/v1/files/upload', { method: 'POST', headers, body: form });
    expect(await uploaded.json()).toMatchObject({ data: { file_name: 'hi.txt', bytes: 6 } });
    await fetch('/v1/conversation/create', { method: 'POST', headers, body: new Blob(['{"bot_id":"1"}']) });
    const { stream, send } = upload();
    const sent = fetch('/v1/conversation/create', { method: 'POST', headers, body: stream, ...streamed });
    for (const piece of ['{"bot', '_id":"2"}']) send().enqueue(new TextEncoder().encode(piece));
    send().close();
    await sent;
    expect(requests.slice(1).map(({ body: value }) => value)).toEqual([{ bot_id: '1' }, { bot_id: '2' }]);
  });

  test('has no body with the method HEAD, and none in a response with 204', async () => {
    const local = create();
    local.script({ on: 'HEAD /v1/users/me', body: 'x' });
    local.script({ status: 204 });
    for (const method of ['HEAD', 'GET']) {
      const response = await local.fetch('/v1/users/me', { method, headers });
      expect(response.body).toBe(null);
    }
  });

  test('that the platform refuses rejects with a TypeError', async () => {
    const { fetch } = create();
    expect(await rejection(fetch('https://user:password@api.coze.com/'))).toBeInstanceOf(TypeError);
    expect(await rejection(fetch('/', { method: 'a b' }))).toBeInstanceOf(TypeError);
  });
});

describe('an abort', () => {
  test('before the request sends nothing', async () => {
    const { fetch, requests } = create();
    expect(await rejection(fetch('/v1/users/me', { headers, signal: AbortSignal.abort('why') }))).toBe('why');
    expect(requests).toEqual([]);
  });

  test('while the body is sent cancels it', async () => {
    const { fetch, requests } = create();
    const { stream, send, cancel } = upload();
    const controller = new AbortController();
    const { signal } = controller;
    const sent = fetch('/v1/files/upload', { method: 'POST', headers, body: stream, signal, ...streamed });
    send().enqueue(Uint8Array.of(1));
    await Promise.resolve();
    controller.abort('why');
    expect(await rejection(sent)).toBe('why');
    await eventually(() => expect(cancel).toHaveBeenCalledWith('why'));
    expect(requests).toEqual([]);
  });

  test('after the whole response has come fails what was not read of it', async () => {
    const { fetch } = create();
    for (const isRead of [false, true]) {
      const controller = new AbortController();
      const response = await fetch('/v1/users/me', { headers, signal: controller.signal });
      // The body is in the buffers before it is read.
      await new Promise((resolve) => setImmediate(resolve));
      if (isRead) expect(await response.text()).toContain('coze-demo');
      controller.abort();
      if (!isRead) expect(await rejection(response.text())).toMatchObject({ name: 'AbortError' });
    }
  });

  test('of the platform ends a request whose body is still sent', async () => {
    const local = create();
    const { stream, cancel } = upload();
    const sent = rejection(local.fetch('/v1/files/upload', { method: 'POST', headers, body: stream, ...streamed }));
    await local.close();
    expect(await sent).toMatchObject({ name: 'TypeError', message: 'Failed to fetch' });
    expect(cancel).toHaveBeenCalledOnce();
    expect(local.requests).toEqual([]);
  });

  test('while the platform works rejects, and the chat continues', async () => {
    const reached = gate();
    const done = vi.fn<() => void>();
    const local = create({
      async *reply() {
        yield 'One. ';
        reached.open();
        yield 'Two.';
        done();
      },
    });
    const held = gate();
    local.script({ on: 'chat.create', hold: held.opened });
    const controller = new AbortController();
    const sent = local.fetch('/v3/chat', { ...chat, signal: controller.signal });
    await eventually(() => expect(local.requests).toHaveLength(1));
    controller.abort('why');
    expect(await rejection(sent)).toBe('why');
    held.open();
    await reached.opened;
    await eventually(() => expect(done).toHaveBeenCalled());
  });

  test('while the body is read fails it, and so does leaving it; the chat continues', async () => {
    const done = vi.fn<() => void>();
    const released = gate();
    const { fetch } = create({
      async *reply() {
        yield 'One. ';
        await released.opened;
        yield 'Two.';
        done();
      },
    });
    const controller = new AbortController();
    const response = await fetch('/v3/chat', { ...chat, signal: controller.signal });
    const reader = response.body?.getReader();
    expect(text((await reader?.read())?.value)).toMatch(/^event:conversation\.chat\.created\n/);
    controller.abort('why');
    expect(await rejection(reader?.closed ?? Promise.resolve())).toBe('why');
    const left = await fetch('/v3/chat', chat);
    await left.body?.cancel();
    released.open();
    await eventually(() => expect(done).toHaveBeenCalledTimes(2));
  });
});

describe('a stream', () => {
  test('arrives event by event', async () => {
    const pause = gate();
    const { fetch } = create({
      async *reply() {
        yield 'One. ';
        await pause.opened;
        yield 'Two.';
      },
    });
    const response = await fetch('/v3/chat', chat);
    const reader = response.body?.getReader();
    let received = '';
    while (!received.includes('One. ')) received += text((await reader?.read())?.value);
    expect(received).not.toContain('Two.');
    pause.open();
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read())
      received += text(next.value);
    expect(received).toContain('event:done');
  });

  test('continues up to its buffer without a reader', async () => {
    const { fetch } = create();
    await fetch('/v3/chat', chat);
    await eventually(async () => {
      const listed = await fetch(`/v1/conversations?bot_id=${DEMO_BOT_ID}`, { headers });
      const { data } = await listed.json();
      const messages = await fetch(`/v1/conversation/message/list?conversation_id=${data.conversations[0].id}`, {
        method: 'POST',
        headers,
        body: '{}',
      });
      expect(JSON.stringify(await messages.json())).toContain('You said');
    });
  });
});

describe('a fault', () => {
  test.each(['reset', 'truncate'] as const)('before the headers is a TypeError: %s', async (mode) => {
    const local = create();
    local.script({ [mode]: 'before-headers' });
    const error = await rejection(local.fetch('/v1/users/me', { headers }));
    expect([error instanceof TypeError, String(error)]).toEqual([true, 'TypeError: Failed to fetch']);
  });

  test('that stalls before the headers, or in the body, ends when the platform closes', async () => {
    const local = createLocalCoze();
    local.script({ stall: 'before-headers' });
    local.script({ stall: { bytes: 5 } });
    local.script({ keepOpen: true });
    local.script({ delay: 600_000 });
    const silent = rejection(local.fetch('/v1/users/me', { headers }));
    await eventually(() => expect(local.requests).toHaveLength(1));
    const stalled = await local.fetch('/v1/users/me', { headers });
    const open = await local.fetch('/v1/users/me', { headers });
    const delayed = rejection(local.fetch('/v1/users/me', { headers }));
    await eventually(() => expect(local.requests).toHaveLength(4));
    const bodies = [rejection(stalled.text()), rejection(open.text())];
    await local.close();
    for (const error of await Promise.all([silent, delayed, ...bodies])) expect(error).toBeInstanceOf(TypeError);
    expect(await rejection(local.fetch('/v1/users/me', { headers }))).toBeInstanceOf(TypeError);
  });

  test('that resets the body lets what was sent arrive, also if it is read late', async () => {
    const local = create();
    local.script({ reset: { events: 2 }, times: 2 });
    for (const isLate of [false, true]) {
      const response = await local.fetch('/v3/chat', chat);
      if (isLate) await new Promise((resolve) => void setTimeout(resolve));
      const reader = response.body?.getReader();
      const events = [text((await reader?.read())?.value), text((await reader?.read())?.value)];
      expect(events.map((event) => event.split('\n')[0])).toEqual([
        'event:conversation.chat.created',
        'event:conversation.chat.in_progress',
      ]);
      expect(await rejection(reader?.read() ?? Promise.resolve())).toBeInstanceOf(TypeError);
    }
  });

  test('that truncates the body ends it in good order, and pieces are read one by one', async () => {
    const local = create();
    local.script({ truncate: { bytes: 9 } });
    local.script({ pieces: 3, body: 'abcdefgh' });
    expect(await (await local.fetch('/v1/users/me', { headers })).text()).toBe('{"code":0');
    const reader = (await local.fetch('/v1/users/me', { headers })).body?.getReader();
    const pieces: string[] = [];
    for (let next = await reader?.read(); next?.done === false; next = await reader?.read())
      pieces.push(text(next.value));
    expect(pieces).toEqual(['abc', 'def', 'gh']);
  });

  test('of the upload is a TypeError', async () => {
    const { fetch, requests } = create();
    const { stream, send } = upload();
    const sent = rejection(fetch('/', { method: 'POST', body: stream, ...streamed }));
    send().error(new Error('lost'));
    expect(await sent).toMatchObject({ name: 'TypeError', cause: { message: 'lost' } });
    expect(requests).toEqual([]);
  });
});

describe('a redirect', () => {
  const to = (location: string, status: number, times = 1) => ({ status, headers: { Location: location }, times });

  test('is followed, with the method and the body where they stay', async () => {
    const local = create();
    for (const status of [302, 303, 307]) {
      local.script(to('/v1/conversation/create', status));
      const response = await local.fetch('/old?a=1', { ...chat, body: '{"bot_id":"1"}' });
      expect([response.redirected, response.url]).toEqual([true, `${local.url}/v1/conversation/create`]);
    }
    expect(local.requests.map(({ method, text: sent }) => [method, sent])).toEqual([
      ['POST', '{"bot_id":"1"}'],
      ['GET', ''],
      ['POST', '{"bot_id":"1"}'],
      ['GET', ''],
      ['POST', '{"bot_id":"1"}'],
      ['POST', '{"bot_id":"1"}'],
    ]);
    expect(local.requests[1]?.headers).not.toHaveProperty('content-type');
  });

  test('to another origin loses the token', async () => {
    const local = create();
    local.script(to('https://other.example/v1/users/me', 308));
    expect((await local.fetch('/v1/users/me', { headers })).status).toBe(401);
    expect(local.requests[1]?.headers).not.toHaveProperty('authorization');
  });

  test('that never ends, or must not be followed, is a TypeError', async () => {
    const local = create();
    local.script(to('/again', 302, 100));
    expect(await rejection(local.fetch('/again'))).toBeInstanceOf(TypeError);
    expect(local.requests).toHaveLength(21);
    expect(await rejection(local.fetch('/again', { redirect: 'error' }))).toBeInstanceOf(TypeError);
  });

  test('is shown to a program that follows it itself, but not in a page', async () => {
    const local = create();
    local.script(to('/v1/users/me', 302, 2));
    const shown = await local.fetch('/old', { redirect: 'manual' });
    expect([shown.status, shown.headers.get('location')]).toEqual([302, '/v1/users/me']);
    vi.stubGlobal('document', {});
    onTestFinished(() => void vi.unstubAllGlobals());
    const hidden = await local.fetch('/old', { redirect: 'manual' });
    expect([hidden.type, hidden.status, hidden.ok, hidden.headers.get('location')]).toEqual([
      'opaqueredirect',
      0,
      false,
      null,
    ]);
  });
});
