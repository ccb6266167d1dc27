import { joinBytes } from './source.js';

/** The number of small pieces that are kept apart, and the bytes below which they are small. */
const mostSmall = 256;
const smallBytes = 2 ** 16;

/**
 * Bytes that are collected piece by piece. Small pieces are joined in groups: as an object, each takes more than a hundred
 * bytes. Large ones are not copied until all are.
 */
export class Pieces {
  #joined: Uint8Array[] = [];
  #newest: Uint8Array[] = [];
  #newestBytes = 0;
  #bytes = 0;

  get byteLength(): number {
    return this.#bytes;
  }

  push(piece: Uint8Array): void {
    this.#newest.push(piece);
    this.#newestBytes += piece.byteLength;
    this.#bytes += piece.byteLength;
    if (this.#newest.length < mostSmall) return;
    if (this.#newestBytes < smallBytes) this.#newest = [joinBytes(this.#newest)];
    for (const each of this.#newest) this.#joined.push(each);
    this.#newest = [];
    this.#newestBytes = 0;
  }

  /** All pieces as one, in new memory. */
  join(): Uint8Array<ArrayBuffer> {
    return joinBytes([...this.#joined, ...this.#newest]);
  }
}
