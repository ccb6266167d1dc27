// TextEncoder and TextDecoder for UTF-8. 用于 UTF-8 的 TextEncoder 与 TextDecoder。

/** UTF-8. 仅支持 UTF-8。 */
class Utf8Encoder {
  encode(text = '') {
    const bytes = [];
    for (const character of text) {
      const code = character.codePointAt(0);
      // Half of a surrogate pair is no character. 单个代理项不是字符。
      const value = code >> 11 === 0x1b ? 0xfffd : code;
      if (value < 0x80) bytes.push(value);
      else if (value < 0x800) bytes.push(0xc0 | (value >> 6), 0x80 | (value & 0x3f));
      else if (value < 0x10000) bytes.push(0xe0 | (value >> 12), 0x80 | ((value >> 6) & 0x3f), 0x80 | (value & 0x3f));
      else bytes.push(0xf0 | (value >> 18), ...[12, 6, 0].map((shift) => 0x80 | ((value >> shift) & 0x3f)));
    }
    return Uint8Array.from(bytes);
  }

  /** Writes the characters that fit. 写入放得下的字符。 */
  encodeInto(text, target) {
    let read = 0;
    let written = 0;
    for (const character of text) {
      const bytes = this.encode(character);
      if (written + bytes.length > target.length) break;
      target.set(bytes, written);
      read += character.length;
      written += bytes.length;
    }
    return { read, written };
  }
}

/** UTF-8, whole or in pieces. A byte that is wrong becomes U+FFFD. 支持分段解码。 */
class Utf8Decoder {
  constructor(_label, { ignoreBOM = false } = {}) {
    this.ignoreBOM = ignoreBOM;
    this.rest = [];
    this.isFirst = true;
  }

  decode(input = new Uint8Array(), { stream = false } = {}) {
    const view = ArrayBuffer.isView(input) ? input : new Uint8Array(input);
    const bytes = [...this.rest, ...new Uint8Array(view.buffer, view.byteOffset, view.byteLength)];
    const end = stream ? endOfCharacters(bytes) : bytes.length;
    this.rest = bytes.slice(end);
    let text = '';
    for (let at = 0; at < end;) {
      const [code, length] = characterAt(bytes, at, end);
      text += String.fromCodePoint(code);
      at += length;
    }
    const hasMark = this.isFirst && !this.ignoreBOM && text.startsWith('\uFEFF');
    this.isFirst = stream && this.isFirst && text === '';
    return hasMark ? text.slice(1) : text;
  }
}

const lengthOf = (byte) =>
  byte < 0x80 ? 1 : byte < 0xc2 ? 0 : byte < 0xe0 ? 2 : byte < 0xf0 ? 3 : byte < 0xf5 ? 4 : 0;

/** The place before a character that is not complete. 不完整字符之前的位置。 */
function endOfCharacters(bytes) {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const length = lengthOf(bytes[bytes.length - back]);
    if (length > 0) return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The second byte of these is in a narrower range. 这些首字节之后的字节范围更窄。 */
const secondBytes = { 0xe0: [0xa0, 0xbf], 0xed: [0x80, 0x9f], 0xf0: [0x90, 0xbf], 0xf4: [0x80, 0x8f] };

/** A character and the number of its bytes. 字符及其字节数。 */
function characterAt(bytes, at, end) {
  const first = bytes[at];
  const length = lengthOf(first);
  if (length <= 1) return [length === 1 ? first : 0xfffd, 1];
  let code = first & (0x7f >> length);
  for (let index = 1; index < length; index += 1) {
    const [least, most] = (index === 1 && secondBytes[first]) || [0x80, 0xbf];
    const byte = bytes[at + index];
    if (at + index >= end || byte < least || byte > most) return [0xfffd, index];
    code = (code << 6) | (byte & 0x3f);
  }
  return [code, length];
}

module.exports = { Utf8Encoder, Utf8Decoder };
