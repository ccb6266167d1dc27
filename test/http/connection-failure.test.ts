import { expect, it } from 'vitest';
import type { Fetch } from '../../src/http/index.js';
import { APIConnectionError } from '../../src/errors/index.js';
import { deadURL, serve } from '../support/http-server.node.js';
import { clientOf, createChat, rejection } from '../support/operations.js';

const broken = (fault: object): Fetch => {
  const cause = Object.assign(new Error('broken'), fault);
  return () => Promise.reject(new TypeError('fetch failed', { cause }));
};
const post = (url: string, fetch?: Fetch) =>
  rejection(clientOf(url, { fetch, maxRetries: 0 }).request(createChat, { bot_id: '1' }));

it.each([
  ['a host without an address', () => 'http://coze.invalid'],
  ['an address where nobody listens', deadURL],
  ['a port that fetch refuses', () => 'http://127.0.0.1:1'],
  ['TLS with a server that speaks none', async () => (await serve(() => undefined)).url.replace('http', 'https')],
])('a POST to %s is known to be unsent', async (_, url) => {
  const error = await post(await url());
  expect(error).toBeInstanceOf(APIConnectionError);
  expect(String(error)).toMatch(/Nothing was sent: check the host in baseURL/);
  expect(String(error)).not.toContain('processed');
});

it.each([
  { code: 'EAI_AGAIN', syscall: 'getaddrinfo' },
  { code: 'EHOSTUNREACH', syscall: 'connect' },
  { code: 'ETIMEDOUT', syscall: 'connect' },
  { code: 'EHOSTUNREACH' },
  { code: 'UND_ERR_CONNECT_TIMEOUT' },
  { code: 'DEPTH_ZERO_SELF_SIGNED_CERT' },
  { code: 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY' },
  { code: 'CERT_HAS_EXPIRED' },
  { code: 'ERR_TLS_CERT_ALTNAME_INVALID' },
])('nor was anything sent after %o', async (fault) => {
  expect(String(await post('http://unused.test', broken(fault)))).toContain('Nothing was sent');
});

it.each([
  { code: 'EHOSTUNREACH', syscall: 'read' },
  { code: 'ECONNRESET' },
  { code: 'EPIPE', syscall: 'write' },
  { code: 'UND_ERR_SOCKET' },
  {},
])('after %o a POST may have been processed', async (fault) => {
  const text = String(await post('http://unused.test', broken(fault)));
  expect(text).toContain('may have been processed');
  expect(text).not.toContain('Nothing was sent');
});

it('a reset of the server may have come after the work', async () => {
  const server = await serve((response) => response.socket?.destroy());
  expect(String(await post(server.url))).toContain('may have been processed');
});
