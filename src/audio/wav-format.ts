import { AudioError } from './audio-error.js';
import { blockBytes, wholeFormat, type AudioCodec, type AudioFormat } from './audio-format.js';

/** The format tag of each codec. */
export const TAGS: Readonly<Record<AudioCodec, number>> = { pcm: 1, float: 3, g711a: 6, g711u: 7 };

/** What the tag of other codecs says. */
const OTHERS: Readonly<Record<number, string>> = {
  0x02: 'Microsoft ADPCM',
  0x11: 'IMA ADPCM',
  0x31: 'GSM 6.10',
  0x50: 'MPEG',
  0x55: 'MP3',
  0xff: 'AAC',
};

const EXTENSIBLE = 0xfffe;
const EXTENSIBLE_BYTES = 40;
const LEAST_BYTES = 16;
const GUID_START = 24;
/** How a GUID goes on that starts with a format tag. */
const TAG_GUID = '000000001000800000aa00389b71';

/** Reads the contents of a `fmt ` chunk, which start at `offset` of the file. */
export function parseFormat(chunk: Uint8Array, offset: number): AudioFormat {
  const view = new DataView(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  requireBytes(chunk, LEAST_BYTES, offset);
  const tag = view.getUint16(0, true);
  const codec = codecOf(tag === EXTENSIBLE ? extensibleTag(chunk, offset) : tag, offset);
  const format = wholeFormat({
    codec,
    channels: view.getUint16(2, true),
    sampleRate: view.getUint32(4, true),
    bitDepth: view.getUint16(14, true),
  });
  const block = view.getUint16(12, true);
  if (block !== blockBytes(format))
    throw new AudioError(
      `The WAV file contradicts itself: ${format.channels} × ${format.bitDepth} bits do not make blocks of ${block} bytes.`,
      offset + 12,
    );
  return format;
}

function codecOf(tag: number, offset: number): AudioCodec {
  if (tag === TAGS.pcm) return 'pcm';
  if (tag === TAGS.float) return 'float';
  if (tag === TAGS.g711a) return 'g711a';
  if (tag === TAGS.g711u) return 'g711u';
  throw new AudioError(
    `The WAV file's codec is ${OTHERS[tag] ?? 'unknown'} (format tag 0x${tag.toString(16)}): convert it to PCM first.`,
    offset,
  );
}

function extensibleTag(chunk: Uint8Array, offset: number): number {
  requireBytes(chunk, EXTENSIBLE_BYTES, offset);
  const [low = 0, high = 0, ...rest] = chunk.subarray(GUID_START, EXTENSIBLE_BYTES);
  const guid = rest.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (guid !== TAG_GUID)
    throw new AudioError(
      "The WAV file's codec has no format tag, only a GUID: convert it to PCM first.",
      offset + GUID_START,
    );
  return low | (high << 8);
}

function requireBytes(chunk: Uint8Array, least: number, offset: number): void {
  if (chunk.length < least)
    throw new AudioError(`The WAV file's format has only ${chunk.length} bytes, where it takes ${least}.`, offset);
}
