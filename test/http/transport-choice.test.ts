import { Agent, EnvHttpProxyAgent, fetch as fetchOfUndici, getGlobalDispatcher, setGlobalDispatcher } from 'undici';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../src/http/index.js';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, getBot } from '../support/operations.js';
import { proxyEnvironment } from '../support/proxy-server.node.js';

afterEach(() => vi.unstubAllGlobals());

/** Tells how a call was sent: only fetch sends this header. */
async function wayOfCall(options: Parameters<typeof clientOf>[1] = {}): Promise<'fetch' | 'node:http'> {
  const { url, hits } = await serve((response) => json(response, { code: 0 }));
  await clientOf(url, options).request(getBot, bot);
  return hits[0]?.headers['sec-fetch-mode'] === undefined ? 'node:http' : 'fetch';
}

describe.skipIf(process.env['COZE_TEST_TRANSPORT'] === 'fetch')('a request is sent over', () => {
  it('node:http by default', async () => {
    expect(await wayOfCall()).toBe('node:http');
  });

  it('the fetch of the options', async () => {
    expect(await wayOfCall({ fetch: globalThis.fetch })).toBe('fetch');
    expect(await wayOfCall({ fetch: fetchOfUndici as unknown as Fetch })).toBe('fetch');
  });

  it('a global fetch that was replaced, and node:http when it is restored', async () => {
    const { fetch } = globalThis;
    vi.stubGlobal('fetch', (...args: Parameters<typeof fetch>) => fetch(...args));
    expect(await wayOfCall()).toBe('fetch');
    vi.unstubAllGlobals();
    expect(await wayOfCall()).toBe('node:http');
  });

  it('node:http on the versions up to 20.11 of Node, whose fetch has another source', async () => {
    const own = globalThis.fetch;
    const lazyUndici = () => ({ fetch: own });
    // That of 20.11. In 18 and 20.5, the function is async.
    // oxlint-disable-next-line typescript/no-useless-default-assignment -- the text of Node 20.0
    vi.stubGlobal('fetch', function fetch(input: string, init = undefined) {
      return lazyUndici().fetch(input, init);
    });
    expect(await wayOfCall()).toBe('node:http');
    // oxlint-disable-next-line typescript/no-useless-default-assignment -- the text of Node 18
    vi.stubGlobal('fetch', async function fetch(input: string, init = undefined) {
      return lazyUndici().fetch(input, init);
    });
    expect(await wayOfCall()).toBe('node:http');
  });

  it('fetch if the program set a global dispatcher, such as a proxy', async () => {
    const dispatcher = getGlobalDispatcher();
    setGlobalDispatcher(new EnvHttpProxyAgent());
    try {
      expect(await wayOfCall()).toBe('fetch');
    } finally {
      setGlobalDispatcher(dispatcher);
    }
    expect(await wayOfCall()).toBe('node:http');
  });

  it('node:http if Node follows the variables for proxies, or if proxies were refused', async () => {
    const dispatcher = getGlobalDispatcher();
    proxyEnvironment({});
    setGlobalDispatcher(new EnvHttpProxyAgent());
    try {
      expect(await wayOfCall({ proxy: false })).toBe('node:http');
      expect(await wayOfCall()).toBe('fetch');
      vi.stubEnv('NODE_USE_ENV_PROXY', '1');
      expect(await wayOfCall()).toBe('node:http');
      vi.stubEnv('NODE_USE_ENV_PROXY', undefined);
      vi.stubEnv('NODE_OPTIONS', '--no-warnings --use-env-proxy');
      expect(await wayOfCall()).toBe('node:http');
    } finally {
      setGlobalDispatcher(dispatcher);
    }
  });

  it('fetch if the global dispatcher is an Agent with interceptors', async () => {
    const dispatcher = getGlobalDispatcher();
    setGlobalDispatcher(new Agent().compose((dispatch) => (options, handler) => dispatch(options, handler)));
    try {
      expect(await wayOfCall()).toBe('fetch');
    } finally {
      setGlobalDispatcher(dispatcher);
    }
  });

  it('node:http if the global dispatcher is a plain Agent, which is the default', async () => {
    const dispatcher = getGlobalDispatcher();
    setGlobalDispatcher(new Agent());
    try {
      expect(await wayOfCall()).toBe('node:http');
    } finally {
      setGlobalDispatcher(dispatcher);
    }
  });
});
