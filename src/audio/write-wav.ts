import { AudioError } from './audio-error.js';
import { blockBytes, checkBlocks, wholeFormat, type AudioFormat, type PartialFormat } from './audio-format.js';
import { TAGS } from './wav-format.js';

const CHUNK_HEAD_BYTES = 8;
const PCM_HEADER_BYTES = 44;
/** Other codecs have the length of their extra fields, and a `fact` chunk. */
const OTHER_HEADER_BYTES = 58;
const MOST = 0xffffffff;

/**
 * Makes a WAV file of raw audio.
 *
 * @param data - the audio, little-endian, in whole blocks of samples. It is copied.
 * @param format - `sampleRate` in Hz; `channels` (1), `codec` (`pcm`) and `bitDepth` (16 with `pcm`) where they differ. What
 * `readWav` gave can be passed as it is.
 * @returns the file: a header of 44 bytes (58 where the codec is not `pcm`), then the audio.
 * @throws AudioError when the format is none, the last block is cut, or the file would exceed 4 GB.
 * @example
 * await writeFile('answer.wav', writeWav(pcm, { sampleRate: 24_000 }));
 */
export function writeWav(data: Uint8Array, format: PartialFormat): Uint8Array<ArrayBuffer> {
  const whole = wholeFormat(format);
  checkBlocks(data, whole);
  const headerBytes = whole.codec === 'pcm' ? PCM_HEADER_BYTES : OTHER_HEADER_BYTES;
  // Chunks have an even length.
  const length = headerBytes + data.length + (data.length % 2);
  if (length - CHUNK_HEAD_BYTES > MOST)
    throw new AudioError(`A WAV file holds at most 4 GB, and this one would have ${length} bytes.`);
  const file = new Uint8Array(length);
  writeHeader(file, headerBytes, data.length, whole);
  file.set(data, headerBytes);
  return file;
}

function writeHeader(file: Uint8Array<ArrayBuffer>, headerBytes: number, dataBytes: number, format: AudioFormat): void {
  const view = new DataView(file.buffer);
  const text = (at: number, value: string): void => file.set(new TextEncoder().encode(value), at);
  const chunk = (at: number, id: string, size: number): void => {
    text(at, id);
    view.setUint32(at + 4, size, true);
  };
  const block = blockBytes(format);
  chunk(0, 'RIFF', file.length - CHUNK_HEAD_BYTES);
  text(8, 'WAVE');
  chunk(12, 'fmt ', format.codec === 'pcm' ? 16 : 18);
  view.setUint16(20, TAGS[format.codec], true);
  view.setUint16(22, format.channels, true);
  view.setUint32(24, format.sampleRate, true);
  view.setUint32(28, format.sampleRate * block, true);
  view.setUint16(32, block, true);
  view.setUint16(34, format.bitDepth, true);
  if (format.codec !== 'pcm') {
    chunk(38, 'fact', 4);
    view.setUint32(46, dataBytes / block, true);
  }
  chunk(headerBytes - CHUNK_HEAD_BYTES, 'data', dataBytes);
}
