import { acceptGroups } from '../../generated/accept/index.gen.js';
import { differences } from '../../src/http/contract-check.js';
import { receivedChunksOf } from '../../src/validation/lazy-chunks.js';

/** Resolves when everything that checks values is loaded, and every value that came before was checked. */
export async function lateChecks(): Promise<void> {
  await Promise.all([
    differences.load(),
    ...Object.keys(acceptGroups).map((resource) => receivedChunksOf(`${resource}.any`)?.schemas.load()),
  ]);
  // The checks that waited run in microtasks.
  await new Promise((resolve) => setImmediate(resolve));
}
