import { Agent, createServer } from 'node:http';
import { once } from 'node:events';
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { nodeTransport } from '../../src/runtime/http/transport.node.js';
import { Cancellation } from '../../src/lib/abort.js';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, createChat, getBot, rejection } from '../support/operations.js';

afterEach(() => vi.unstubAllGlobals());

/** An agent that counts its connections. */
class CountingAgent extends Agent {
  connections = 0;
  override createConnection(...args: Parameters<Agent['createConnection']>) {
    this.connections++;
    return super.createConnection(...args);
  }
}

describe('the option agent', () => {
  it('has the connections of all calls', async () => {
    const { url } = await serve((response) => json(response, { code: 0 }));
    const agent = new CountingAgent();
    await clientOf(url, { agent }).request(getBot, bot);
    expect(agent.connections).toBe(1);
  });

  it('may be a function that chooses an agent, or none, for a URL', async () => {
    const { url } = await serve((response) => json(response, { code: 0 }));
    const agent = new CountingAgent();
    const choose = vi.fn(({ pathname }: URL) => (pathname === '/v3/chat' ? agent : undefined));
    const client = clientOf(url, { agent: choose });
    await client.request(getBot, bot);
    await client.request(createChat, {});
    expect(choose).toHaveBeenCalledTimes(2);
    expect(agent.connections).toBe(1);
  });

  it('is used although the global fetch was replaced', async () => {
    const fetch = vi.fn();
    vi.stubGlobal('fetch', fetch);
    const { url } = await serve((response) => json(response, { code: 0 }));
    await clientOf(url, { agent: new Agent() }).request(getBot, bot);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('that is no agent is refused', async () => {
    expect(() => clientOf('http://unused.test', { agent: {} })).toThrow('agent must be an agent of node:http');
    const client = clientOf('http://unused.test', { agent: () => ({}), maxRetries: 0 });
    expect(String(await rejection(client.request(getBot, bot)))).toContain('agent must return an agent of node:http');
  });

  it('excludes the option fetch', () => {
    const options = { agent: new Agent(), fetch: globalThis.fetch };
    expect(() => clientOf('http://unused.test', options)).toThrow('exclude each other');
  });
});

describe('a kept connection', () => {
  const post = (url: string) =>
    nodeTransport()({ method: 'POST', url, headers: {}, body: '{}', cancellation: new Cancellation() });

  it('is used again, and not for longer than the server announced', async () => {
    const server = createServer((_, response) => response.end('ok'));
    server.keepAliveTimeout = 5;
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
    for (let index = 0; index < 1_500; index++) expect(await (await post(url)).text()).toBe('ok');
  });
});
