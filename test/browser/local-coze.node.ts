import { startCozeServer } from 'coze-client/testing';
import type { TestProject } from 'vitest/node';
import { openDesk } from './platform-desk.node.js';

declare module 'vitest' {
  interface ProvidedContext {
    coze: {
      readonly url: string;
      readonly jwtKey: string;
      /** The URL that starts a platform for a page. */
      readonly platforms: string;
    };
  }
}

/** Runs the platforms for pages in the process of the test runner. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startCozeServer({ token: [] });
  const desk = await openDesk();
  project.provide('coze', { url: server.url, jwtKey: server.oauth.demoJwtKey, platforms: desk.url });
  return async () => {
    await Promise.all([server.close(), desk.close()]);
  };
}
