import type { Transform } from 'node:stream';
import zlib from 'node:zlib';

const { BROTLI_OPERATION_FLUSH, Z_SYNC_FLUSH } = zlib.constants;

/** What the types of Node 20 do not have. */
interface ZstdModule {
  readonly createZstdDecompress: (options: { readonly flush: number | undefined }) => Transform;
  readonly constants: { readonly ZSTD_e_flush: number | undefined };
}
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- decoding.node.ts lets it be used only where it is there
const zstd = zlib as unknown as ZstdModule;

/**
 * A decoder that gives what it has after every chunk, so that the events of a stream do not wait. The flush at the end is the
 * strict one of Node: a body that was cut off is an error.
 *
 * @param coding - one that `decoded()` knows.
 */
export function decoderOf(coding: string, firstByte = 0): Transform {
  if (coding === 'zstd') return zstd.createZstdDecompress({ flush: zstd.constants.ZSTD_e_flush });
  if (coding === 'br') return zlib.createBrotliDecompress({ flush: BROTLI_OPERATION_FLUSH });
  if (coding !== 'deflate') return zlib.createGunzip({ flush: Z_SYNC_FLUSH });
  // Some servers leave out the header of zlib, whose first byte ends with 8.
  const create = (firstByte & 0x0f) === 8 ? zlib.createInflate : zlib.createInflateRaw;
  return create({ flush: Z_SYNC_FLUSH });
}
