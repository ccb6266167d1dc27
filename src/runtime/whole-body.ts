import { TransportError, type WireBody } from './transport.js';

/** Enough of a body that is too long for its title and the start that an error keeps. */
const keptLength = 10_000;

/**
 * The pieces of a whole body. Rejects with a TransportError if it breaks off, or if it has more bytes than the limit: then
 * the error has a `start`, and the rest is dropped.
 */
export function readWhole(body: WireBody, limit: number): Promise<Uint8Array[]> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let left = limit;
    body.pipe({
      onBytes: (bytes) => {
        pieces.push(bytes);
        left -= bytes.byteLength;
        if (left >= 0) return;
        body.cancel();
        reject(new TransportError(undefined, { sent: true, start: startOf(pieces) }));
      },
      onEnd: (fault) => (fault === undefined ? resolve(pieces) : reject(fault)),
    });
  });
}

function startOf(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  let start = '';
  for (const piece of pieces)
    if (start.length < keptLength) start += decoder.decode(piece.subarray(0, keptLength), { stream: true });
  return start;
}
