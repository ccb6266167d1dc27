import { isBytes } from '../lib/shapes.js';
import { CozeError } from './coze-error.js';

/**
 * Bytes that were transferred, as `postMessage()` to a worker does, are gone: their length is 0 then, and most uses of them
 * throw. Other values pass.
 */
export function checkAttached(name: string, value: unknown): void {
  if (!isBytes(value)) return;
  try {
    // Older platforms have no `ArrayBuffer.prototype.detached`.
    void new Uint8Array(ArrayBuffer.isView(value) ? value.buffer : value);
  } catch (cause) {
    throw new CozeError(`${name} has lost its bytes: its ArrayBuffer was transferred to another thread. Pass a copy.`, {
      cause,
    });
  }
}
