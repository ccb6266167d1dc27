import { AudioError } from './audio-error.js';
import { chunksOf, checkRiff, riffEnd, type Chunk } from './riff.js';
import { blockBytes, type AudioFormat } from './audio-format.js';
import { parseFormat } from './wav-format.js';

/** The beginning of a WAV file, up to its audio. */
export interface WavHeader extends AudioFormat {
  /** Where the audio starts, in bytes. */
  readonly dataOffset: number;
  /** How many bytes of audio there are, by the header's account; undefined where it was written before they were known. */
  readonly dataLength: number | undefined;
}

/** A WAV file: its format, and its audio as it stands in the file. */
export interface Wav extends AudioFormat {
  /**
   * The audio in whole blocks of samples: a view of the file's memory, no copy. Little-endian; integers of 8 bits are
   * unsigned, longer ones signed.
   */
  readonly data: Uint8Array;
  /** Whether the file has less audio than it says, or ends amid a sample: it was cut off. */
  readonly truncated: boolean;
}

const UNKNOWN = 0xffffffff;

/**
 * Reads a WAV file: integers of 8, 16, 24 or 32 bits, floats of 32 bits, or G.711, in any number of channels.
 *
 * Chunks may come in any order; what is neither format nor audio is passed over. Headers that were written before the
 * length was known (0 or 0xFFFFFFFF) mean all there is. A file that was cut off gives what it has, with `truncated`.
 *
 * @param file - the whole file.
 * @throws AudioError that says what is wrong: no WAV file, no format or audio in it, or a codec that is not read here.
 * @example
 * const wav = readWav(await readFile('question.wav'));
 * const mono = mixToMono(toPcm16(wav), wav.channels);
 * const pcm = resample(mono, { from: wav.sampleRate, to: 24_000 });
 */
export function readWav(file: Uint8Array): Wav {
  checkRiff(file);
  let format: AudioFormat | undefined;
  let data: Chunk | undefined;
  for (const chunk of chunksOf(file)) {
    if (chunk.id === 'fmt ') format ??= formatIn(file, chunk);
    if (chunk.id === 'data') data ??= chunk;
    if (format !== undefined && data !== undefined) break;
  }
  if (format === undefined) throw missing(file, 'format (a "fmt " chunk)');
  if (data === undefined) throw missing(file, 'audio (a "data" chunk)');
  const length = lengthOf(file, data) ?? Infinity;
  const there = Math.min(length, file.length - data.start);
  const whole = there - (there % blockBytes(format));
  const { start } = data;
  const truncated = whole < there || (length !== Infinity && there < length);
  return { ...format, data: file.subarray(start, start + whole), truncated };
}

/**
 * Reads the beginning of a WAV file, of a stream for example: call it with more bytes until it gives a header.
 *
 * @param start - the file from its first byte on, as far as it has come.
 * @returns the header, or undefined as long as more bytes are needed.
 * @throws AudioError as soon as it is certain that this is no WAV file, none that is read here, or one whose format comes
 * after its audio, which only `readWav` can read.
 * @example
 * const header = readWavHeader(received);
 * if (header !== undefined) play(received.subarray(header.dataOffset), header.sampleRate);
 */
export function readWavHeader(start: Uint8Array): WavHeader | undefined {
  checkRiff(start);
  let format: AudioFormat | undefined;
  for (const chunk of chunksOf(start)) {
    if (chunk.id === 'fmt ' && chunk.start + chunk.size <= start.length) format ??= formatIn(start, chunk);
    if (chunk.id !== 'data') continue;
    if (format === undefined)
      throw new AudioError(
        'The WAV file has its format after its audio: read the whole file, with readWav.',
        chunk.start,
      );
    return { ...format, dataOffset: chunk.start, dataLength: lengthOf(start, chunk) };
  }
  return undefined;
}

function formatIn(file: Uint8Array, { start, size }: Chunk): AudioFormat {
  return parseFormat(file.subarray(start, start + size), start);
}

/** The bytes of audio; undefined where the header was written before they were known. */
function lengthOf(file: Uint8Array, { start, size }: Chunk): number | undefined {
  // An empty chunk is meant to be one where the file counts in what follows it.
  const placeholder = size === UNKNOWN || (size === 0 && (riffEnd(file) <= start || riffEnd(file) > UNKNOWN));
  return placeholder ? undefined : size;
}

function missing(file: Uint8Array, what: string): AudioError {
  if (file.length === 0) return new AudioError('This is no WAV file: it is empty.', 0);
  return new AudioError(`The WAV file ends after ${file.length} bytes, without ${what}.`, file.length);
}
