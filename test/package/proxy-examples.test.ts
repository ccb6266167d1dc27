/** The examples of the proxy, each as a server: a page without a token talks to a local Coze through it. */
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CozeAPI, PermissionDeniedError, SocketHandshakeError } from 'coze-client';
import { maskedSecret, startCozeServer, type CozeServer } from 'coze-client/testing';
import { root } from './installed-package.js';
import { startServer, type ServerProcess } from './server-process.js';

const token = 'pat_of_the_proxy';
const bot = '7380000000000000042';
const question = { bot_id: 'any', additional_messages: [{ role: 'user' as const, content: 'Hi' }] };
const variables = (coze: CozeServer) => ({
  COZE_BASE_URL: coze.url,
  COZE_API_TOKEN: token,
  COZE_BOT_ID: bot,
  PORT: '0',
});

let coze: CozeServer;
beforeAll(async () => {
  coze = await startCozeServer({ reply: ({ text }) => `You said ${text}` });
});
afterAll(() => coze.close());

const page = (url: string, headers: Record<string, string>) =>
  new CozeAPI({ baseURL: `${url}/api/coze`, headers, logLevel: 'off', maxRetries: 0 });

const signedIn = { cookie: 'session=demo' };

describe.each(['hono', 'express'])('the %s server', (name) => {
  let server: ServerProcess;
  beforeAll(async () => {
    const args = [join(root, `examples/proxy/${name}.mjs`)];
    server = await startServer({ args, env: { ...process.env, ...variables(coze) } });
  });
  afterAll(() => server.stop());

  test('lets a visitor chat who is signed in', async () => {
    coze.requests.length = 0;
    expect(await page(server.url, signedIn).chat.stream(question).text()).toBe('You said Hi');
    expect(coze.requests[0]).toMatchObject({
      headers: { authorization: `Bearer ${maskedSecret(token)}` },
      body: { bot_id: bot, user_id: 'user-1' },
    });
  });

  test('refuses others', async () => {
    await expect(page(server.url, {}).chat.stream(question).text()).rejects.toThrow(PermissionDeniedError);
  });

  test('never prints the token', () => {
    expect(server.printed()).not.toContain(token);
  });
});

test('the Express server has sockets', async () => {
  const args = [join(root, 'examples/proxy/express.mjs')];
  const server = await startServer({ args, env: { ...process.env, ...variables(coze) } });
  try {
    const session = await page(server.url, signedIn).websockets.chat.create('any');
    session.sendText('Hi');
    let text = '';
    for await (const piece of session.reply().textStream) text += piece;
    expect(text).toBe('You said Hi');
    session.close();
    const refused = await page(server.url, {}).websockets.chat.create('any');
    await expect(refused.waitFor('chat.created')).rejects.toThrow(SocketHandshakeError);
  } finally {
    await server.stop();
  }
});

describe('a handler of fetch', () => {
  const servers: Server[] = [];
  afterAll(() => servers.forEach((server) => server.close()));

  async function host(fetch: (request: Request) => Promise<Response>): Promise<string> {
    const server = createAdaptorServer({ fetch, createServer }) as Server;
    servers.push(server);
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  test('the route of Next.js', async () => {
    Object.assign(process.env, variables(coze));
    const route = await import(join(root, 'examples/proxy/next-route.mjs'));
    for (const name of Object.keys(variables(coze))) delete process.env[name];
    const url = await host((request) => route[request.method](request));
    expect(await page(url, signedIn).chat.stream(question).text()).toBe('You said Hi');
    await expect(page(url, {}).chat.retrieve('1', '2')).rejects.toThrow(PermissionDeniedError);
    expect(Object.keys(route).toSorted()).toEqual(['DELETE', 'GET', 'OPTIONS', 'POST', 'PUT', 'dynamic']);
  });

  test('the worker', async () => {
    const { default: worker } = await import(join(root, 'examples/proxy/worker.mjs'));
    let success = true;
    const env = {
      ...variables(coze),
      PAGE_ORIGIN: 'https://page.example',
      LIMITER: { limit: async () => ({ success }) },
    };
    const url = await host((request) => worker.fetch(request, env));
    const origin = { origin: 'https://page.example' };
    const stream = page(url, origin).chat.stream({ ...question, user_id: 'me' });
    expect(await stream.text()).toBe('You said Hi');
    const stranger = await fetch(`${url}/api/coze/v1/users/me`, { headers: { origin: 'https://evil.example' } });
    expect(stranger.status).toBe(403);
    success = false;
    const limited = await fetch(`${url}/api/coze/v3/chat/retrieve?conversation_id=1&chat_id=2`, { headers: origin });
    expect(limited.status).toBe(429);
    expect(limited.headers.get('access-control-allow-origin')).toBe('https://page.example');
  });
});
