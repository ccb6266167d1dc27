import { startCozeServer } from 'coze-client/testing';
import type { TestProject } from 'vitest/node';
import { openPlatformDesk } from './platform-desk.node.js';
import { openRawDesk } from './raw-desk.node.js';

declare module 'vitest' {
  interface ProvidedContext {
    coze: {
      readonly url: string;
      readonly jwtKey: string;
      /** The URL that starts a platform for a page. */
      readonly platforms: string;
      /** The URL that starts a raw server for a page. */
      readonly rawServers: string;
    };
  }
}

/** Runs the servers for pages in the process of the test runner. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startCozeServer({ token: [] });
  const platforms = await openPlatformDesk();
  const rawServers = await openRawDesk();
  project.provide('coze', {
    url: server.url,
    jwtKey: server.oauth.demoJwtKey,
    platforms: platforms.url,
    rawServers: rawServers.url,
  });
  return async () => {
    await Promise.all([server.close(), platforms.close(), rawServers.close()]);
  };
}
