import type { Fault } from 'coze-client/testing';

/** A platform for one test, which the test may break. It takes every token. */
export interface Platform {
  readonly baseURL: string;
  /** Makes something go wrong with the next request that it is `on`. */
  script(fault: PlainFault): Promise<void>;
  /** What came over each socket so far, oldest first. */
  received(): Promise<readonly (readonly unknown[])[]>;
}

/** A fault that can be told to another process. */
export type PlainFault = Omit<Fault, 'hold' | 'body'>;

/** In the process of the test, or in that of the test runner where the test is in a page. */
export async function startPlatform(): Promise<Platform> {
  const where =
    typeof document === 'undefined' ? import('./platform-on-server.node.js') : import('./platform-in-page.js');
  return (await where).startPlatform();
}
