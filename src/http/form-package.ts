import { CozeError } from '../errors/coze-error.js';
import { memberOf } from '../lib/shapes.js';
import { bytesOf } from '../lib/source.js';
import type { WireForm } from '../runtime/transport.js';

/**
 * A form of the npm package form-data, as programs for axios have them: it does not show its fields, but writes its bytes.
 *
 * @returns `undefined` for another object.
 * @throws CozeError if a part of it is a stream.
 */
export function packagedForm(form: object): WireForm | undefined {
  const call = (name: string): unknown => {
    const method = memberOf(form, name);
    return typeof method === 'function' ? Reflect.apply(method, form, []) : undefined;
  };
  const contentType = memberOf(call('getHeaders'), 'content-type');
  if (typeof contentType !== 'string') return undefined;
  let bytes: Uint8Array<ArrayBuffer> | undefined;
  try {
    bytes = bytesOf(call('getBuffer'));
  } catch {
    // A part is a stream: some versions throw, others leave it out.
  }
  if (bytes === undefined || call('hasKnownLength') !== true || call('getLengthSync') !== bytes.byteLength)
    throw new CozeError('A form of the package form-data has a stream: pass an object with its fields in its place.');
  return {
    contentType,
    size: bytes.byteLength,
    names: [],
    async *bytes() {
      yield bytes;
    },
    forFetch: () => Promise.resolve({ body: bytes, contentType }),
  };
}
