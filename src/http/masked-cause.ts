import { APIUserAbortError } from '../errors/api-error.js';
import { hide, missingFile } from '../errors/coze-error.js';
import { isHarmless, type Redactor } from '../errors/redact.js';
import { LazyChunk } from '../lib/lazy-chunk.js';

/** Most causes are errors without the request. */
export const causeMasks = /* @__PURE__ */ new LazyChunk(() => import('../errors/redact-cause.js'), missingFile);

/** Masks the cause of an error in place: it may be an error of a library, with the whole request. */
export async function withMaskedCause<E extends Error>(error: E, redactor: Redactor): Promise<E> {
  // The reason of an abort is the caller's own object.
  if (error instanceof APIUserAbortError || isHarmless(error.cause, redactor)) return error;
  try {
    return (causeMasks.loaded ?? (await causeMasks.load())).redactCause(error, redactor);
  } catch {
    // Without the network, a page cannot load the file.
    hide(error, 'cause', undefined);
    return error;
  }
}
