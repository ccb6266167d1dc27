import { missingFile } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import type { refuseNames } from './option-names.lazy.js';

const optionNames = /* @__PURE__ */ new LazyChunk(() => import('./option-names.lazy.js'), missingFile);

/** Loads `refuseNames()` and calls it, if there are unknown names. */
export async function refuseUnknown(...[names, ...rest]: Parameters<typeof refuseNames>): Promise<void> {
  if (names.length > 0) (await optionNames.load()).refuseNames(names, ...rest);
}
