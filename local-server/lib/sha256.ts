/** SHA-256 (FIPS 180-4) without waiting: WebCrypto has it only behind a promise. */
import { encodeText } from './bytes.js';

const BLOCK = 64;
/** The bytes after the message: one that ends it, and its length in bits. */
const ENDING = 9;

/** The first 32 bits of the fraction of a number. */
const fraction = (value: number): number => ((value % 1) * 2 ** 32) | 0;

const primes: readonly number[] = firstPrimes(64);
const START: readonly number[] = primes.slice(0, 8).map((prime) => fraction(prime ** (1 / 2)));
const ROUNDS: readonly number[] = primes.map((prime) => fraction(Math.cbrt(prime)));

/** The SHA-256 of a text in UTF-8, in hexadecimal digits. */
export function sha256Hex(text: string): string {
  const message = encodeText(text);
  const padded = new Uint8Array(Math.ceil((message.byteLength + ENDING) / BLOCK) * BLOCK);
  padded.set(message);
  padded[message.byteLength] = 0x80;
  const view = new DataView(padded.buffer);
  view.setBigUint64(padded.byteLength - 8, BigInt(message.byteLength) * 8n);
  let state = START;
  for (let start = 0; start < padded.byteLength; start += BLOCK) state = mixBlock(state, view, start);
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

function mixBlock(state: readonly number[], view: DataView, start: number): readonly number[] {
  const words: number[] = Array.from({ length: 16 }, (_, index) => view.getInt32(start + index * 4));
  const word = (index: number): number => words[index] ?? 0;
  for (let index = 16; index < 64; index += 1) {
    const [early, late] = [word(index - 15), word(index - 2)];
    const first = turned(early, 7) ^ turned(early, 18) ^ (early >>> 3);
    const second = turned(late, 17) ^ turned(late, 19) ^ (late >>> 10);
    words.push((word(index - 16) + first + word(index - 7) + second) | 0);
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (const [index, round] of ROUNDS.entries()) {
    const chosen = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + chosen + round + word(index)) | 0;
    const second = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + majority) | 0;
    [a, b, c, d, e, f, g, h] = [(first + second) | 0, a, b, c, (d + first) | 0, e, f, g];
  }
  return [a, b, c, d, e, f, g, h].map((value, index) => (value + (state[index] ?? 0)) | 0);
}

/** Rotates 32 bits to the right. */
const turned = (value: number, bits: number): number => (value >>> bits) | (value << (32 - bits));

function firstPrimes(count: number): number[] {
  const found: number[] = [];
  for (let value = 2; found.length < count; value += 1)
    if (found.every((prime) => value % prime !== 0)) found.push(value);
  return found;
}
