import type { Fault } from 'coze-client/testing';

/** A platform for one test, which can add faults. It accepts every token. */
export interface Platform {
  readonly baseURL: string;
  /** Adds a fault for the next request to the operation `on`. */
  script(fault: PlainFault): Promise<void>;
  /** The events that each socket has received so far, oldest socket first. */
  received(): Promise<readonly (readonly unknown[])[]>;
}

/** A fault that can be sent to another process. */
type PlainFault = Omit<Fault, 'hold' | 'body'>;

/** Starts the platform in the process of the test, or of the test runner if the test runs in a page. */
export async function startPlatform(): Promise<Platform> {
  const where =
    typeof document === 'undefined' ? import('./platform-on-server.node.js') : import('./platform-in-page.js');
  return (await where).startPlatform();
}
