import { describe, expect, test, vi } from 'vitest';
import { maskedSecret, startCozeServer } from 'coze-client/testing';
import { streamBody } from './caller.js';
import { startServer } from './start-server.js';

describe('tokens', () => {
  test('are required; by default any token is accepted', async () => {
    const { caller } = await startServer();
    for (const Authorization of ['', 'Bearer ', 'Basic x']) {
      const { status, json } = await caller.call('GET', '/v1/users/me', { headers: { Authorization } });
      expect([status, json.at('code')]).toEqual([401, 4100]);
    }
  });

  test('must be one of the option', async () => {
    const { caller } = await startServer({ token: ['one', 'two'] });
    const codes = ['one', 'two', 'three'].map(async (token) => {
      const answer = await caller.call('GET', '/v1/users/me', { headers: { Authorization: `Bearer ${token}` } });
      return [answer.status, answer.json.at('code')];
    });
    expect(await Promise.all(codes)).toEqual([
      [200, 0],
      [200, 0],
      [401, 4100],
    ]);
  });
});

describe('routes', () => {
  test('that are unknown get HTTP 404 with an envelope', async () => {
    const { caller } = await startServer();
    for (const [method, path] of [
      ['GET', '/v9'],
      ['PATCH', '/v3/chat'],
      ['GET', '/v1/bots/%E4%ZZ'],
    ] as const) {
      const { status, json } = await caller.call(method, path);
      expect([status, json.at('code'), json.text('msg')]).toEqual([404, 4200, expect.stringContaining(path)]);
    }
  });
});

describe('browsers', () => {
  test('can call from any origin: preflights need no token and are not recorded', async () => {
    const { caller, server } = await startServer();
    const preflight = await caller.fetch('OPTIONS', '/v3/chat', {
      headers: { Authorization: '', 'Access-Control-Request-Headers': 'authorization,content-type' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(server.requests).toEqual([]);
    const answer = await caller.get('/v1/users/me');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('X-Tt-Logid');
  });
});

describe('requests', () => {
  test('are recorded as they were sent', async () => {
    const { caller, server } = await startServer();
    await caller.post('/v3/chat/cancel?a=1&a=2&b=%20', { chat_id: '1' });
    await caller.get('/v9/nothing');
    const [cancel, nothing] = server.requests;
    expect(cancel).toMatchObject({
      operation: 'chat.cancel',
      method: 'POST',
      path: '/v3/chat/cancel',
      url: '/v3/chat/cancel?a=1&a=2&b=%20',
      query: { a: '1,2', b: ' ' },
      headers: { authorization: `Bearer ${maskedSecret('token')}`, 'content-type': 'application/json' },
      body: { chat_id: '1' },
      text: '{"chat_id":"1"}',
    });
    expect(nothing?.operation).toBeUndefined();
    expect([nothing?.body, nothing?.text]).toEqual([undefined, '']);
  });

  test('with a form are recorded with its fields', async () => {
    const { caller, server } = await startServer();
    const form = new FormData();
    form.set('file', new File(['x'], 'a.txt'));
    await caller.call('POST', '/v1/files/upload', { body: form });
    expect(server.requests[0]?.body).toEqual({ file: expect.any(File) });
  });
});

describe('the server', () => {
  test('listens on the loopback interface, on a free port or on the given port', async () => {
    const { server: first } = await startServer();
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const port = Number(new URL(first.url).port);
    await expect(startCozeServer({ port })).rejects.toThrow('EADDRINUSE');
    await first.close();
    await using second = await startCozeServer({ port });
    expect(second.url).toBe(first.url);
  });

  test('ends every connection when it closes, and can be closed twice', async () => {
    const { caller, server } = await startServer({ reply: () => new Promise(() => undefined) });
    const response = await caller.fetch('POST', '/v3/chat', { body: streamBody('hi') });
    const end = response.text().catch((error: unknown) => error);
    await Promise.all([server.close(), server.close()]);
    expect(await end).toBeInstanceOf(TypeError);
    await expect(caller.get('/v1/users/me')).rejects.toThrow();
  });

  test('responds while the timers of a test are fake', async () => {
    const { caller, server } = await startServer();
    server.script({ delay: 5 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'Date'] });
    try {
      expect((await caller.get('/v1/users/me')).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  test('gives the same ids in every run', async () => {
    const ids: unknown[] = [];
    for (let count = 0; count < 2; count += 1) {
      const { caller, server } = await startServer();
      ids.push((await caller.post('/v1/conversation/create')).json.at('data', 'id'));
      await server.close();
    }
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toMatch(/^7\d{18}$/);
  });
});
