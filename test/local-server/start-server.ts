import { afterEach } from 'vitest';
import { type CozeServer, type CozeServerOptions, startCozeServer } from 'coze-client/testing';
import { Caller } from './caller.js';

const running: CozeServer[] = [];

afterEach(async () => {
  await Promise.all(running.splice(0).map((server) => server.close()));
});

/** Starts a server that is closed after the test, with a caller of it. */
export async function startServer(options: CozeServerOptions = {}): Promise<{ server: CozeServer; caller: Caller }> {
  const server = await startCozeServer(options);
  running.push(server);
  return { server, caller: new Caller(server) };
}
