import { afterEach, describe, expect, test, vi } from 'vitest';
import { type CozeServer, type CozeServerOptions, DEMO_BOT_ID, startCozeServer } from 'coze-client/testing';
import { routes } from '../../generated/server/routes.gen.js';
import { Caller, say } from './caller.js';

let server: CozeServer | undefined;

async function start(options: CozeServerOptions = {}): Promise<{ server: CozeServer; caller: Caller }> {
  server = await startCozeServer(options);
  return { server, caller: new Caller(server) };
}

afterEach(async () => server?.close());

describe('tokens', () => {
  test('any will do by default, but one there must be', async () => {
    const { caller } = await start();
    for (const Authorization of ['', 'Bearer ', 'Basic x']) {
      const { status, json } = await caller.call('GET', '/v1/users/me', { headers: { Authorization } });
      expect([status, json.at('code')]).toEqual([401, 4100]);
    }
  });

  test('are compared when the server knows them', async () => {
    const { caller } = await start({ token: ['one', 'two'] });
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
  test('that do not exist get HTTP 404 with an envelope', async () => {
    const { caller } = await start();
    for (const [method, path] of [
      ['GET', '/v9'],
      ['PATCH', '/v3/chat'],
      ['GET', '/v1/bots/%E4%ZZ'],
    ] as const) {
      const { status, json } = await caller.call(method, path);
      expect([status, json.at('code'), json.text('msg')]).toEqual([404, 4200, expect.stringContaining(path)]);
    }
  });

  test('of this server all exist in the contract', async () => {
    const { handlers } = await import('../../local-server/resources/index.js');
    const known = routes.map(({ method, path }) => `${method} ${path}`);
    expect(Object.keys(handlers).filter((route) => !known.includes(route))).toEqual([]);
  });
});

describe('browsers', () => {
  test('may call from any origin: the preflight is answered, without a token, and not recorded', async () => {
    const { caller, server: local } = await start();
    const preflight = await caller.fetch('OPTIONS', '/v3/chat', {
      headers: { Authorization: '', 'Access-Control-Request-Headers': 'authorization,content-type' },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*');
    expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
    expect(preflight.headers.get('access-control-allow-methods')).toContain('PUT');
    expect(local.requests).toEqual([]);
    const answer = await caller.get('/v1/users/me');
    expect(answer.headers.get('access-control-allow-origin')).toBe('*');
    expect(answer.headers.get('access-control-expose-headers')).toContain('X-Tt-Logid');
  });
});

describe('requests', () => {
  test('are recorded as they came', async () => {
    const { caller, server: local } = await start();
    await caller.post('/v3/chat/cancel?a=1&a=2&b=%20', { chat_id: '1' });
    await caller.get('/v9/nothing');
    const [cancel, nothing] = local.requests;
    expect(cancel).toMatchObject({
      operation: 'chat.cancel',
      method: 'POST',
      path: '/v3/chat/cancel',
      url: '/v3/chat/cancel?a=1&a=2&b=%20',
      query: { a: '1,2', b: ' ' },
      headers: { authorization: 'Bearer token', 'content-type': 'application/json' },
      body: { chat_id: '1' },
      text: '{"chat_id":"1"}',
    });
    expect(nothing?.operation).toBeUndefined();
    expect([nothing?.body, nothing?.text]).toEqual([undefined, '']);
  });

  test('with a form have its fields', async () => {
    const { caller, server: local } = await start();
    const form = new FormData();
    form.set('file', new File(['x'], 'a.txt'));
    await caller.call('POST', '/v1/files/upload', { body: form });
    expect(local.requests[0]?.body).toEqual({ file: expect.any(File) });
  });
});

describe('the server', () => {
  test('listens on the loopback interface, on a free port or the given one', async () => {
    const { server: first } = await start();
    expect(first.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const port = Number(new URL(first.url).port);
    await expect(startCozeServer({ port })).rejects.toThrow('EADDRINUSE');
    await first.close();
    await using second = await startCozeServer({ port });
    expect(second.url).toBe(first.url);
  });

  test('ends every connection when it closes, and may be closed twice', async () => {
    const { caller, server: local } = await start({ reply: () => new Promise(() => undefined) });
    const response = await caller.fetch('POST', '/v3/chat', {
      body: { bot_id: DEMO_BOT_ID, user_id: 'u', stream: true, additional_messages: say('hi') },
    });
    const end = response.text().catch((error: unknown) => error);
    await Promise.all([local.close(), local.close()]);
    expect(await end).toBeInstanceOf(TypeError);
    await expect(caller.get('/v1/users/me')).rejects.toThrow();
  });

  test('keeps real time while the timers of a test are fake', async () => {
    const { caller, server: local } = await start();
    local.script({ delay: 5 });
    vi.useFakeTimers({ toFake: ['setTimeout', 'setInterval', 'Date'] });
    try {
      expect((await caller.get('/v1/users/me')).status).toBe(200);
    } finally {
      vi.useRealTimers();
    }
  });

  test('begins anew each time: the same calls give the same ids', async () => {
    const ids: unknown[] = [];
    for (let count = 0; count < 2; count += 1) {
      const { caller, server: local } = await start();
      ids.push((await caller.post('/v1/conversation/create')).json.at('data', 'id'));
      await local.close();
    }
    expect(ids[0]).toBe(ids[1]);
    expect(ids[0]).toMatch(/^7\d{18}$/);
  });
});
