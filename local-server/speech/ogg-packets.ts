import { joinBytes } from '../../src/for-local-server.js';
import { badRequest } from '../http/response.js';

/** The bytes of a page before the lengths of its segments. The last one is the number of segments. */
const PAGE_START = 27;
/** A segment of this length is continued by the next one. */
const CONTINUED = 255;

/** Splits an Ogg file (RFC 3533) with one stream into its packets. The pieces may end anywhere. Checksums are not checked. */
export class OggPackets {
  /** Bytes that do not fill a page yet. */
  #rest = new Uint8Array(0);
  /** The beginning of a packet that continues on the next page. */
  #begun: Uint8Array[] = [];

  /** @throws RequestError with code 4000 for bytes that are no page. */
  *push(bytes: Uint8Array): Generator<Uint8Array> {
    this.#rest = joinBytes([this.#rest, bytes]);
    while (this.#rest.byteLength > 0) {
      if (!startsWithText(this.#rest, 'OggS'.slice(0, this.#rest.byteLength)))
        throw badRequest('Invalid event: data.delta: This is no Ogg file: no page starts here.');
      const segments = this.#rest.subarray(PAGE_START, PAGE_START + (this.#rest[PAGE_START - 1] ?? 0));
      const start = PAGE_START + (this.#rest[PAGE_START - 1] ?? Infinity);
      const end = segments.reduce((sum, length) => sum + length, start);
      if (this.#rest.byteLength < end) return;
      const page = this.#rest.subarray(start, end);
      this.#rest = this.#rest.slice(end);
      yield* this.#packetsOf(segments, page);
    }
  }

  *#packetsOf(segments: Uint8Array, page: Uint8Array): Generator<Uint8Array> {
    let at = 0;
    for (const length of segments) {
      this.#begun.push(page.subarray(at, at + length));
      at += length;
      if (length === CONTINUED) continue;
      yield joinBytes(this.#begun);
      this.#begun = [];
    }
  }
}

/** True if bytes start with a text in ASCII. */
export const startsWithText = (bytes: Uint8Array, text: string): boolean =>
  Array.from(text).every((letter, index) => bytes[index] === letter.charCodeAt(0));
