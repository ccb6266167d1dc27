/** The code for proxies is a lazy chunk: few processes need it. */
import { expect, it, vi } from 'vitest';
import { Cancellation } from '../../src/lib/abort.js';
import { nodeTransport } from '../../src/runtime/http/transport.node.js';
import { deadURL, serve } from '../support/http-server.node.js';
import { rejection } from '../support/operations.js';
import { proxyEnvironment } from '../support/proxy-server.node.js';

let isLoaded = false;

vi.mock('../../src/runtime/http/proxy.node.js', (load) => {
  isLoaded = true;
  return load();
});

it('the code for proxies is loaded when a variable applies to a host', async () => {
  const { url } = await serve((response) => response.end());
  const send = () =>
    nodeTransport()({ url, method: 'GET', headers: {}, body: undefined, cancellation: new Cancellation() });
  const dead = await deadURL();
  for (const variables of [{}, { HTTPS_PROXY: dead }, { HTTP_PROXY: dead, NO_PROXY: '127.0.0.1' }]) {
    proxyEnvironment(variables);
    await send();
  }
  expect(isLoaded).toBe(false);
  proxyEnvironment({ HTTP_PROXY: dead });
  await rejection(send());
  expect(isLoaded).toBe(true);
});
