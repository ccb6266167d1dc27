import { createServer } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { exchange, transportNames } from './transports.js';

let close = (): void => undefined;
afterEach(() => close());

/** A server of `node:http` that closes a connection after 5 ms without a request, and announces it. */
async function hastyServer() {
  const received: string[] = [];
  const server = createServer((request, response) => {
    request.on('data', (body: Buffer) => received.push(String(body))).on('end', () => response.end('ok'));
  });
  server.keepAliveTimeout = 5;
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server does not listen on a port.');
  return { url: `http://127.0.0.1:${address.port}/`, received };
}

describe.each(transportNames)('%s: a server that announces that it closes idle connections', (name) => {
  it('loses none of 1,500 POSTs', async () => {
    const { url, received } = await hastyServer();
    for (let round = 0; round < 150; round++) {
      const posts = Array.from({ length: 10 }, (_, call) =>
        exchange(name, url, { method: 'POST', body: `${round}.${call}` }),
      );
      for (const outcome of await Promise.all(posts)) expect(outcome).toEqual({ status: 200, body: 'ok' });
    }
    expect(new Set(received).size).toBe(1_500);
    expect(received).toHaveLength(1_500);
  });
});
