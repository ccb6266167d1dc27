import { missingFile } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';

/** The codecs besides PCM. */
export const voiceCodecs = /* @__PURE__ */ new LazyChunk(() => import('./codecs.lazy.js'), missingFile);
