import { atCallSite } from '../errors/call-site.js';
import { missingFile } from '../errors/coze-error.js';
import type { Uploadable } from '../schemas/contract-types.js';
import { LazyChunk } from '../lib/lazy-chunk.js';

/** The code of uploads, which few programs use. */
export const forms = /* @__PURE__ */ new LazyChunk(() => import('./form.lazy.js'), missingFile);

/**
 * Creates a file from a path, bytes, a Blob, a stream or a Response. Methods that upload a file accept these values
 * directly; use this function to set a name or a media type.
 *
 * A path is opened, but not read. A stream or a Response is read to its end, up to 512 MiB. The default name is that of
 * the file, the path or the URL.
 *
 * @param value - see {@link Uploadable}.
 * @param name - the name that is sent to the platform.
 * @param options - `type`: the media type. Default: that of the value, and on Node that of the name.
 * @returns the file.
 * @throws CozeError if a path cannot be opened, a stream breaks or is too long, or a Response has an error status.
 * @example
 * await client.files.upload({ file: await toFile(bytes, 'report.pdf', { type: 'application/pdf' }) });
 */
export function toFile(
  value: Uploadable,
  name?: string,
  options: { readonly type?: string | undefined } = {},
): Promise<File> {
  return atCallSite(async () => {
    const { fileOf } = await forms.load();
    return fileOf(value, name, options);
  });
}
