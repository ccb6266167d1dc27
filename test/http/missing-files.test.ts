/** Files that the transport of Node loads on first use. A deployment may lack them. */
import { gzipSync } from 'node:zlib';
import { expect, it, vi } from 'vitest';
import { runtime } from '../../src/runtime/node.js';
import { json, serve } from '../support/http-server.node.js';
import { bot, clientOf, getBot, missingFileError, rejection } from '../support/operations.js';
import { proxyEnvironment, proxyServer } from '../support/proxy-server.node.js';

/** fetch loads none of them. */
const isOverFetch = process.env['COZE_TEST_TRANSPORT'] === 'fetch';

const missing = new Set(['proxy', 'zlib']);
vi.mock('../../src/runtime/http/proxy.node.js', (original) => {
  if (missing.has('proxy')) throw new Error('404');
  return original();
});
vi.mock('../../src/runtime/http/zlib.node.js', (original) => {
  if (missing.has('zlib')) throw new Error('404');
  return original();
});

it.skipIf(isOverFetch)(
  'a coded body whose decoder cannot be loaded is an error, and the next call loads it',
  async () => {
    const body = gzipSync(JSON.stringify({ code: 0, data: bot }));
    const { url } = await serve((response) =>
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(body),
    );
    const client = clientOf(url, { maxRetries: 0 });
    expect(await rejection(client.request(getBot, bot))).toMatchObject({
      name: 'APIConnectionError',
      message: expect.stringContaining(missingFileError.message),
      cause: missingFileError,
    });
    missing.delete('zlib');
    expect(await client.request(getBot, bot)).toEqual(bot);
  },
);

it.skipIf(isOverFetch)(
  'a request for which the code of proxies cannot be loaded is not sent, and the next call loads it',
  async () => {
    let count = 0;
    const { url } = await serve((response) => {
      count += 1;
      json(response, { code: 0, data: bot });
    });
    const proxy = await proxyServer();
    proxyEnvironment({ HTTP_PROXY: proxy.url });
    const client = clientOf(url, { maxRetries: 0 });
    expect(await rejection(client.request(getBot, bot))).toMatchObject(missingFileError);
    expect(await rejection(Promise.resolve(runtime.proxyAgent?.('ws://example.com')))).toBeInstanceOf(Error);
    expect(count).toBe(0);
    missing.delete('proxy');
    expect(await client.request(getBot, bot)).toEqual(bot);
    expect(await runtime.proxyAgent?.('ws://example.com')).toBeDefined();
  },
);
