import { startCozeServer } from 'coze-client/testing';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    coze: { readonly url: string; readonly jwtKey: string };
  }
}

/** The platform that pages call, in the process of the test runner. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startCozeServer({ token: [] });
  project.provide('coze', { url: server.url, jwtKey: server.oauth.demoJwtKey });
  return () => server.close();
}
