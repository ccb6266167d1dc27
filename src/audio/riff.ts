import { AudioError } from './audio-error.js';

/** A chunk of a WAV file. */
export interface Chunk {
  readonly id: string;
  /** Where its contents start in the file. */
  readonly start: number;
  /** How long they are by their own account. */
  readonly size: number;
}

const HEAD_BYTES = 12;
const CHUNK_HEAD_BYTES = 8;

/** What files that are mistaken for WAV start with. */
const OTHERS: Readonly<Record<string, string>> = {
  OggS: 'an Ogg file',
  fLaC: 'a FLAC file',
  RF64: 'an RF64 file, the WAV for more than 4 GB',
  RIFX: 'a WAV file with its bytes in reverse (RIFX)',
  FORM: 'an AIFF file',
};

/** The chunks of a WAV file in their order, as far as its bytes go. */
export function* chunksOf(file: Uint8Array): Generator<Chunk> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < HEAD_BYTES) return;
  let at = HEAD_BYTES;
  while (at + CHUNK_HEAD_BYTES <= file.length) {
    const start = at + CHUNK_HEAD_BYTES;
    const size = view.getUint32(at + 4, true);
    yield { id: textAt(file, at, 4), start, size };
    // Chunks start at even places, with a zero before. Some writers forget that.
    at = start + size + (size % 2 === 1 && file[start + size] === 0 ? 1 : 0);
  }
}

/** Refuses what does not start like a WAV file, as far as it goes. */
export function checkRiff(file: Uint8Array): void {
  const id = textAt(file, 0, 4);
  if (!'RIFF'.startsWith(id)) throw notWav(OTHERS[id] ?? `a file that starts with ${JSON.stringify(id)}`, 0);
  const form = textAt(file, 8, 4);
  if (!'WAVE'.startsWith(form)) throw notWav(`a RIFF file of the kind ${JSON.stringify(form)}`, 8);
}

/** Where the file ends by its own account. */
export function riffEnd(file: Uint8Array): number {
  return new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(4, true) + CHUNK_HEAD_BYTES;
}

function notWav(what: string, offset: number): AudioError {
  return new AudioError(`This is ${what}, no WAV file. Raw PCM has no header: say its format instead.`, offset);
}

function textAt(file: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...file.subarray(at, at + length));
}
