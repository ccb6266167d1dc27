import { APIUserAbortError } from '../errors/api-error.js';
import { hide, missingFile } from '../errors/coze-error.js';
import { isHarmless, showsSecret, type Secrets } from '../errors/secret-forms.js';
import { LazyChunk } from '../lib/lazy-chunk.js';

/** What masks secrets. Most errors need no masking: their causes are harmless. */
export const redaction = /* @__PURE__ */ new LazyChunk(() => import('../errors/redact-cause.js'), missingFile);

/** Masks the cause of an error in place, and its message: they may be of a library, with the whole request. */
export async function withMaskedCause<E extends Error>(error: E, secrets: Secrets): Promise<E> {
  // The reason of an abort is the caller's own object.
  if (error instanceof APIUserAbortError) return error;
  try {
    if (isHarmless(error.cause, secrets) && !showsSecret(error.message, secrets)) return error;
    return (redaction.loaded ?? (await redaction.load())).redactCause(error, secrets);
  } catch {
    // Without the network, a page cannot load the file. A cause whose getter throws cannot be read.
    hide(error, 'cause', undefined);
    return error;
  }
}
