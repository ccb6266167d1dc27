import { AudioError } from '../errors/audio-error.js';
import {
  blockBytes,
  checkBlocks,
  wholeFormat,
  type AudioCodec,
  type AudioFormat,
  type PartialFormat,
  checkSampleBytes,
} from './format.js';

/** The header of a WAV file. */
export interface WavHeader extends AudioFormat {
  /** The offset of the audio in bytes. */
  readonly dataOffset: number;
  /** The bytes of audio according to the header; `undefined` if it was written before the length was known. */
  readonly dataLength: number | undefined;
}

/** A WAV file: its format, and its audio. */
export interface Wav extends AudioFormat {
  /**
   * The audio in whole blocks of samples: a view of the file's memory, not a copy. Little-endian; 8-bit integers are
   * unsigned, longer ones signed.
   */
  readonly data: Uint8Array;
  /** True if the file was cut off: it has less audio than its header says, or ends inside a sample. */
  readonly truncated: boolean;
}

interface Chunk {
  readonly id: string;
  /** The offset of the contents. */
  readonly start: number;
  /** The length of the contents according to the chunk. */
  readonly size: number;
}

const riffHeadBytes = 12;
const chunkHeadBytes = 8;
const greatestSize = 0xffffffff;
/** The header that `writeWav` writes for PCM. For other codecs it has two more bytes of format, and a `fact` chunk. */
const pcmHeaderBytes = 44;
const otherHeaderBytes = 58;
const formatBytes = 16;

/** The format tag of each codec. */
const codecTags: Readonly<Record<AudioCodec, number>> = { pcm: 1, float: 3, g711a: 6, g711u: 7 };
const codecs: readonly AudioCodec[] = ['pcm', 'float', 'g711a', 'g711u'];

/** The format tags of codecs that are not supported, for the error message. */
const otherTags: Readonly<Record<number, string>> = {
  0x02: 'Microsoft ADPCM',
  0x11: 'IMA ADPCM',
  0x31: 'GSM 6.10',
  0x50: 'MPEG',
  0x55: 'MP3',
  0xff: 'AAC',
};

/** This tag means that the codec is in an extension: a GUID that starts with the tag. */
const extensibleTag = 0xfffe;
const extensibleBytes = 40;
const guidStart = 24;
const guidEnd = '000000001000800000aa00389b71';

/** The first bytes of files that are mistaken for WAV. */
const otherFiles: Readonly<Record<string, string>> = {
  OggS: 'an Ogg file',
  fLaC: 'a FLAC file',
  RF64: 'an RF64 file, the WAV for more than 4 GB',
  RIFX: 'a big-endian WAV file (RIFX)',
  FORM: 'an AIFF file',
};

/**
 * Reads a WAV file: integers of 8, 16, 24 or 32 bits, floats of 32 bits, or G.711, with any number of channels.
 *
 * Chunks may be in any order; other chunks than format and audio are skipped. A header that was written before the length was
 * known (0 or 0xFFFFFFFF) means all bytes up to the end. A file that was cut off gives what it has, with `truncated`.
 *
 * @param file - the whole file.
 * @throws AudioError that says what is wrong: not a WAV file, format or audio missing, or an unsupported codec; CozeError if
 * `file` is not a Uint8Array.
 * @example
 * const wav = readWav(await readFile('question.wav'));
 * const mono = mixToMono(toPcm16(wav), wav.channels);
 * const pcm = resample(mono, { from: wav.sampleRate, to: 24_000 });
 */
export function readWav(file: Uint8Array): Wav {
  checkRiff('file', file);
  let format: AudioFormat | undefined;
  let data: Chunk | undefined;
  for (const chunk of chunksOf(file)) {
    if (chunk.id === 'fmt ') format ??= formatIn(file, chunk);
    if (chunk.id === 'data') data ??= chunk;
    if (format !== undefined && data !== undefined) break;
  }
  if (format === undefined) throw missing(file, 'format (a "fmt " chunk)');
  if (data === undefined) throw missing(file, 'audio (a "data" chunk)');
  const length = dataLength(file, data) ?? Infinity;
  const present = Math.min(length, file.length - data.start);
  const whole = present - (present % blockBytes(format));
  const truncated = whole < present || (length !== Infinity && present < length);
  return { ...format, data: file.subarray(data.start, data.start + whole), truncated };
}

/**
 * Reads the header of a WAV file that arrives in pieces. Call it with more bytes until it returns a header.
 *
 * @param start - all bytes of the file that have arrived.
 * @returns the header, or `undefined` if more bytes are needed.
 * @throws AudioError as soon as the bytes show that this is not a WAV file, that the codec is not supported, or that the format
 * comes after the audio, which only `readWav` can read; CozeError if `start` is not a Uint8Array.
 * @example
 * const header = readWavHeader(received);
 * if (header !== undefined) play(received.subarray(header.dataOffset), header.sampleRate);
 */
export function readWavHeader(start: Uint8Array): WavHeader | undefined {
  checkRiff('start', start);
  let format: AudioFormat | undefined;
  for (const chunk of chunksOf(start)) {
    if (chunk.id === 'fmt ' && chunk.start + chunk.size <= start.length) format ??= formatIn(start, chunk);
    if (chunk.id !== 'data') continue;
    if (format === undefined)
      throw new AudioError(
        'The WAV file has its format after its audio: read the whole file, with readWav.',
        chunk.start,
      );
    return { ...format, dataOffset: chunk.start, dataLength: dataLength(start, chunk) };
  }
  return undefined;
}

/**
 * Writes a WAV file from raw audio.
 *
 * @param data - the audio, little-endian, in whole blocks of samples. It is copied.
 * @param format - `sampleRate` in Hz; `channels` (default 1), `codec` (default `pcm`) and `bitDepth` (default 16 for `pcm`).
 * The result of `readWav` is a valid format.
 * @returns the file: a header of 44 bytes (58 if the codec is not `pcm`), then the audio.
 * @throws AudioError if the format is invalid, the last block is cut, or the file would be longer than 4 GB; CozeError if
 * `data` is not a Uint8Array, or `format` not an object.
 * @example
 * await writeFile('answer.wav', writeWav(pcm, { sampleRate: 24_000 }));
 */
export function writeWav(data: Uint8Array, format: PartialFormat): Uint8Array<ArrayBuffer> {
  const whole = wholeFormat(format);
  checkBlocks('data', data, whole);
  const headerBytes = whole.codec === 'pcm' ? pcmHeaderBytes : otherHeaderBytes;
  // Chunks have an even length.
  const length = headerBytes + data.length + (data.length % 2);
  if (length - chunkHeadBytes > greatestSize)
    throw new AudioError(`A WAV file holds at most 4 GB, and this one would have ${length} bytes.`);
  const file = new Uint8Array(length);
  writeHeader(file, headerBytes, data.length, whole);
  file.set(data, headerBytes);
  return file;
}

function writeHeader(file: Uint8Array<ArrayBuffer>, headerBytes: number, dataBytes: number, format: AudioFormat): void {
  const view = viewOf(file);
  const text = (at: number, value: string): void => file.set(new TextEncoder().encode(value), at);
  const chunk = (at: number, id: string, size: number): void => {
    text(at, id);
    view.setUint32(at + 4, size, true);
  };
  const block = blockBytes(format);
  chunk(0, 'RIFF', file.length - chunkHeadBytes);
  text(8, 'WAVE');
  chunk(12, 'fmt ', format.codec === 'pcm' ? formatBytes : formatBytes + 2);
  view.setUint16(20, codecTags[format.codec], true);
  view.setUint16(22, format.channels, true);
  view.setUint32(24, format.sampleRate, true);
  view.setUint32(28, format.sampleRate * block, true);
  view.setUint16(32, block, true);
  view.setUint16(34, format.bitDepth, true);
  if (format.codec !== 'pcm') {
    chunk(38, 'fact', 4);
    view.setUint32(46, dataBytes / block, true);
  }
  chunk(headerBytes - chunkHeadBytes, 'data', dataBytes);
}

/** Throws if the bytes cannot be the start of a WAV file. */
function checkRiff(name: string, file: Uint8Array): void {
  checkSampleBytes(name, file);
  const id = textAt(file, 0, 4);
  if (!'RIFF'.startsWith(id)) throw notWav(otherFiles[id] ?? `a file that starts with ${JSON.stringify(id)}`, 0);
  const form = textAt(file, 8, 4);
  if (!'WAVE'.startsWith(form)) throw notWav(`a RIFF file of type ${JSON.stringify(form)}`, 8);
}

function notWav(what: string, offset: number): AudioError {
  return new AudioError(`This is ${what}, not a WAV file. Raw PCM has no header: give its format instead.`, offset);
}

function missing(file: Uint8Array, what: string): AudioError {
  if (file.length === 0) return new AudioError('This is not a WAV file: it is empty.', 0);
  return new AudioError(`The WAV file ends after ${file.length} bytes, without ${what}.`, file.length);
}

/** The chunks of a WAV file in their order. The contents of the last one may be cut off. */
function* chunksOf(file: Uint8Array): Generator<Chunk> {
  if (file.length < riffHeadBytes) return;
  let at = riffHeadBytes;
  while (at + chunkHeadBytes <= file.length) {
    const start = at + chunkHeadBytes;
    const size = viewOf(file).getUint32(at + 4, true);
    yield { id: textAt(file, at, 4), start, size };
    // Chunks start at even offsets, after a zero. Some encoders leave it out.
    at = start + size + (size % 2 === 1 && file[start + size] === 0 ? 1 : 0);
  }
}

/** The bytes of audio; `undefined` if the header was written before the length was known. */
function dataLength(file: Uint8Array, { start, size }: Chunk): number | undefined {
  if (size === greatestSize) return undefined;
  // A chunk of 0 bytes is really empty only if the length of the file goes beyond it.
  const riffEnd = viewOf(file).getUint32(4, true) + chunkHeadBytes;
  return size === 0 && (riffEnd <= start || riffEnd > greatestSize) ? undefined : size;
}

/** Reads a `fmt ` chunk. */
function formatIn(file: Uint8Array, { start, size }: Chunk): AudioFormat {
  const chunk = file.subarray(start, start + size);
  requireBytes(chunk, formatBytes, start);
  const view = viewOf(chunk);
  const tag = view.getUint16(0, true);
  const codec = codecOf(tag === extensibleTag ? tagInGuid(chunk, start) : tag, start);
  const format = wholeFormat({
    codec,
    channels: view.getUint16(2, true),
    sampleRate: view.getUint32(4, true),
    bitDepth: view.getUint16(14, true),
  });
  const block = view.getUint16(12, true);
  if (block === blockBytes(format)) return format;
  throw new AudioError(
    `The WAV file contradicts itself: ${format.channels} × ${format.bitDepth} bits do not make blocks of ${block} bytes.`,
    start + 12,
  );
}

function codecOf(tag: number, offset: number): AudioCodec {
  const codec = codecs.find((name) => codecTags[name] === tag);
  if (codec !== undefined) return codec;
  throw new AudioError(
    `The WAV file's codec is ${otherTags[tag] ?? 'unknown'} (format tag 0x${tag.toString(16)}): convert it to PCM first.`,
    offset,
  );
}

function tagInGuid(chunk: Uint8Array, offset: number): number {
  requireBytes(chunk, extensibleBytes, offset);
  const [low = 0, high = 0, ...rest] = chunk.subarray(guidStart, extensibleBytes);
  const end = rest.map((byte) => byte.toString(16).padStart(2, '0')).join('');
  if (end === guidEnd) return low | (high << 8);
  throw new AudioError(
    "The WAV file's codec has no format tag, only a GUID: convert it to PCM first.",
    offset + guidStart,
  );
}

function requireBytes(chunk: Uint8Array, least: number, offset: number): void {
  if (chunk.length < least)
    throw new AudioError(`The WAV file's format has only ${chunk.length} bytes instead of ${least}.`, offset);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function textAt(file: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...file.subarray(at, at + length));
}
