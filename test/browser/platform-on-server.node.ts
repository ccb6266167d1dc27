import { startCozeServer } from 'coze-client/testing';
import { onTestFinished } from 'vitest';
import type { Platform } from './platform.js';

export async function startPlatform(): Promise<Platform> {
  const server = await startCozeServer();
  onTestFinished(() => server.close());
  return {
    baseURL: server.url,
    script: async (fault) => server.script(fault),
    received: async () => server.sockets.map(({ received }) => received),
  };
}
