import { missingFile } from '../errors/coze-error.js';
import { abortedByCaller } from '../errors/stream-errors.js';
import { abortable, type Signals } from '../lib/abort.js';
import { LazyChunk } from '../lib/lazy-chunk.js';

const chunk = /* @__PURE__ */ new LazyChunk(() => import('../streaming/polling.lazy.js'), missingFile);

/**
 * Loads the code of polling, which few programs use. The signals end the wait.
 *
 * @throws CozeError if its file cannot be loaded; APIUserAbortError after an abort.
 */
export async function loadPolling(signals: Signals) {
  return chunk.loaded ?? abortable(signals, () => chunk.load(), abortedByCaller);
}
