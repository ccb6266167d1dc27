/** Raw servers that end with the test. */
import { afterEach } from 'vitest';
import { listenRaw, type RawServer, type Script, type ServerOptions } from './raw-listener.node.js';

export type { Peer, RawRequest } from './raw-listener.node.js';

const servers: RawServer[] = [];

afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});

/** A server on a free loopback port. It is closed, connections and all, after the test. */
export async function rawServer(script: Script, options?: ServerOptions): Promise<RawServer> {
  const server = await listenRaw(script, options);
  servers.push(server);
  return server;
}
