import { runtime } from '#runtime';
import { decodePortably, encodePortably } from './base64-portable.js';

const beyondBytes = /[^\0-\xff]/;

/**
 * Writes bytes as base64, of any length: the standard alphabet with padding, without line breaks, as Coze takes it.
 *
 * @param bytes - at most about 384 MB: the text has to fit into one string of the engine.
 * @example
 * session.send({ event_type: 'input_audio_buffer.append', data: { delta: encodeBase64(pcm) } });
 */
export function encodeBase64(bytes: Uint8Array): string {
  return runtime.base64?.encode(bytes) ?? encodePortably(bytes);
}

/**
 * Reads base64, of any length.
 *
 * Both alphabets are read, the standard one (`+/`) and that of URLs (`-_`). White space is skipped. The padding may be
 * missing, but not be wrong: nothing may follow it.
 *
 * @param text - base64, not a `data:` URL.
 * @throws AudioError that says which character is wrong, with its `offset`.
 * @example
 * const pcm = decodeBase64(event.data.delta);
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  return decodeNatively(text) ?? decodePortably(text);
}

/** undefined where only the other way can tell: white space, a mistake, or no native decoder. */
function decodeNatively(text: string): Uint8Array<ArrayBuffer> | undefined {
  // Native code takes characters by their lowest byte.
  if (runtime.base64 === undefined || text.length % 4 === 1 || beyondBytes.test(text)) return undefined;
  const padding = text.length % 4 === 0 ? text.slice(-2).split('=').length - 1 : 0;
  const bytes = new Uint8Array(Math.floor(((text.length - padding) * 3) / 4));
  // It skips what it does not know, so that bytes are missing at the end.
  return runtime.base64.decodeInto(bytes, text) === bytes.length ? bytes : undefined;
}
