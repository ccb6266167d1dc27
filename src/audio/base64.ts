import { runtime } from '#runtime';
import { AudioError } from '../errors/audio-error.js';
import { checkAttached } from '../errors/check-attached.js';
import { checkUint8Array } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';

const beyondBytes = /[^\0-\xff]/;
const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const spaces = '\t\n\f\r ';
/** Values above the sextets 0 to 63, for characters that are not base64. */
const space = 64;
const other = 65;

/**
 * Encodes bytes of any length as base64: the standard alphabet with padding, without line breaks, as Coze expects it.
 *
 * @param bytes - at most about 384 MB, because the text must fit into one string of the JavaScript engine.
 * @throws CozeError if `bytes` is not a Uint8Array.
 * @example
 * session.send({ event_type: 'input_audio_buffer.append', data: { delta: encodeBase64(pcm) } });
 */
export function encodeBase64(bytes: Uint8Array): string {
  checkUint8Array('bytes', bytes);
  checkAttached('bytes', bytes);
  return runtime.base64?.encode(bytes) ?? encodePortably(bytes);
}

/**
 * Decodes base64 of any length.
 *
 * Reads both alphabets, the standard one (`+/`) and that of URLs (`-_`). Skips white space. The padding may be missing; text
 * after the padding is an error.
 *
 * @param text - base64, not a `data:` URL.
 * @throws AudioError that names the invalid character, with its `offset`; CozeError if `text` is not a string.
 * @example
 * const { data } = await session.waitFor('conversation.audio.delta');
 * const pcm = decodeBase64(data.content);
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  // Not checkText(): an empty text stands for no bytes.
  if (typeof text !== 'string') throw new CozeError(`text must be a string, not ${typeof text}.`);
  return decodeNatively(text) ?? decodePortably(text);
}

/** `undefined` without a native decoder, and for white space or an error, which `decodePortably` handles. */
function decodeNatively(text: string): Uint8Array<ArrayBuffer> | undefined {
  // The native decoder reads only the low byte of a character.
  if (runtime.base64 === undefined || text.length % 4 === 1 || beyondBytes.test(text)) return undefined;
  const padding = text.length % 4 === 0 ? text.slice(-2).split('=').length - 1 : 0;
  const bytes = new Uint8Array(Math.floor(((text.length - padding) * 3) / 4));
  // The native decoder skips invalid characters, so that bytes are missing at the end.
  return runtime.base64.decodeInto(bytes, text) === bytes.length ? bytes : undefined;
}

/** `encodeBase64` in plain JavaScript, for platforms without a native encoder. */
export function encodePortably(bytes: Uint8Array): string {
  const characters = new TextEncoder().encode(alphabet);
  const text = new Uint8Array(Math.ceil(bytes.length / 3) * 4).fill('='.charCodeAt(0));
  let written = 0;
  const put = (sextet: number): void => {
    text[written] = characters[sextet & 63] ?? 0;
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

/** `decodeBase64` in plain JavaScript. It finds the position of an error. */
export function decodePortably(text: string): Uint8Array<ArrayBuffer> {
  const values = sextets();
  const bytes = new Uint8Array(Math.ceil((text.length * 3) / 4));
  let count = 0;
  let bits = 0;
  let written = 0;
  let at = 0;
  for (; at < text.length; at += 1) {
    const value = values[text.charCodeAt(at)] ?? other;
    if (value === space) continue;
    if (value === other) break;
    bits = (bits << 6) | value;
    count += 1;
    if (count % 4 === 1) continue;
    bytes[written] = bits >> ((-count & 3) * 2);
    written += 1;
  }
  checkEnd(text, at, count);
  return bytes.length === written ? bytes : bytes.slice(0, written);
}

/** The value of each character, in both alphabets. */
function sextets(): Uint8Array {
  const values = new Uint8Array(128).fill(other);
  for (const character of spaces) values[character.charCodeAt(0)] = space;
  for (let sextet = 0; sextet < alphabet.length; sextet += 1) values[alphabet.charCodeAt(sextet)] = sextet;
  values['-'.charCodeAt(0)] = 62;
  values['_'.charCodeAt(0)] = 63;
  return values;
}

/** Throws unless the text ends at `start`, after `count` characters of the alphabet, or continues with the right padding. */
function checkEnd(text: string, start: number, count: number): void {
  let padding = 0;
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (spaces.includes(character)) continue;
    if (character !== '=') {
      const after = padding === 0 ? '' : ', after the padding';
      throw new AudioError(`Invalid base64: character ${at} is ${JSON.stringify(character)}${after}.`, at);
    }
    padding += 1;
    if (count % 4 < 2 || padding > 4 - (count % 4))
      throw new AudioError(`Invalid base64: character ${at} is padding that does not belong there.`, at);
  }
  if (count % 4 === 1 || (padding > 0 && (count + padding) % 4 !== 0))
    throw new AudioError(
      `Invalid base64: it ends too early, after ${text.length} characters. Decode the pieces of a stream one by one, or join them as text first.`,
      text.length,
    );
}
