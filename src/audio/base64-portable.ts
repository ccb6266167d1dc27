import { AudioError } from './audio-error.js';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const SPACES = '\t\n\f\r ';
const SPACE = 64;
const OTHER = 65;

/** Base64 in plain JavaScript, for places without a native encoder. */
export function encodePortably(bytes: Uint8Array): string {
  const alphabet = new TextEncoder().encode(ALPHABET);
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill('='.charCodeAt(0));
  let written = 0;
  const put = (sextet: number): void => {
    text[written] = alphabet[sextet & 63] ?? 0;
    written += 1;
  };
  for (let index = 0; index < bytes.length; index += 3) {
    const left = bytes.length - index;
    const triple = ((bytes[index] ?? 0) << 16) | ((bytes[index + 1] ?? 0) << 8) | (bytes[index + 2] ?? 0);
    put(triple >> 18);
    put(triple >> 12);
    if (left > 1) put(triple >> 6);
    if (left > 2) put(triple);
  }
  return new TextDecoder().decode(text);
}

/** As `decodeBase64`, in plain JavaScript; it knows where a mistake is. */
export function decodePortably(text: string): Uint8Array<ArrayBuffer> {
  const values = sextets();
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let count = 0;
  let bits = 0;
  let written = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? OTHER;
    if (value === SPACE) continue;
    if (value === OTHER) break;
    bits = (bits << 6) | value;
    count += 1;
    if (count % 4 === 1) continue;
    bytes[written] = bits >> ((-count & 3) * 2);
    written += 1;
  }
  checkEnd(text, at, count);
  return bytes.length === written ? bytes : bytes.slice(0, written);
}

/** What each character stands for, in either alphabet. */
function sextets(): Uint8Array {
  const values = new Uint8Array(128).fill(OTHER);
  for (const space of SPACES) values[space.charCodeAt(0)] = SPACE;
  for (let sextet = 0; sextet < ALPHABET.length; sextet += 1) values[ALPHABET.charCodeAt(sextet)] = sextet;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  return values;
}

/** After `count` characters of the alphabet there is the end of the text, or the padding that belongs there. */
function checkEnd(text: string, start: number, count: number): void {
  let padding = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (SPACES.includes(character)) continue;
    if (character !== '=') {
      const after = padding === 0 ? '' : ', after the padding';
      throw new AudioError(`This is no base64: character ${at} is ${JSON.stringify(character)}${after}.`, at);
    }
    padding += 1;
    if (count % 4 < 2 || padding > 4 - (count % 4))
      throw new AudioError(`This is no base64: character ${at} is padding where none belongs.`, at);
  }
  if (count % 4 === 1 || (padding > 0 && (count + padding) % 4 !== 0))
    throw new AudioError(
      `This base64 ends too early, after ${text.length} characters: pieces have to be joined as text first, or decoded one by one.`,
      text.length,
    );
}
