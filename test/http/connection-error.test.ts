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
  ['an unknown host', () => 'http://coze.invalid'],
  ['a port without a listener', deadURL],
  ['a port that fetch does not allow', () => 'http://127.0.0.1:1'],
  ['a server without TLS by https', async () => (await serve(() => undefined)).url.replace('http', 'https')],
])('a POST to %s is reported as not sent', async (_, url) => {
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
])('a POST is reported as not sent after %o', async (fault) => {
  expect(String(await post('http://unused.test', broken(fault)))).toContain('Nothing was sent');
});

it.each([
  { code: 'EHOSTUNREACH', syscall: 'read' },
  { code: 'ECONNRESET' },
  { code: 'EPIPE', syscall: 'write' },
  { code: 'UND_ERR_SOCKET' },
  {},
])('a POST is reported as maybe processed after %o', async (fault) => {
  const text = String(await post('http://unused.test', broken(fault)));
  expect(text).toContain('may have been processed');
  expect(text).not.toContain('Nothing was sent');
});

it('a POST is reported as maybe processed after a reset by the server', async () => {
  const server = await serve((response) => response.socket?.destroy());
  expect(String(await post(server.url))).toContain('may have been processed');
});
