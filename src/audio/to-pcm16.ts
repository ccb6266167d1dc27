import { checkBlocks, wholeFormat, type AudioFormat } from './audio-format.js';
import { alawToPcm16, mulawToPcm16 } from './g711.js';
import { clamp, FULL_SCALE, SAMPLE_BYTES } from './samples.js';

/** How to read one sample at a place, as a number from −1 to 1. */
type Reader = (view: DataView, at: number) => number;

/**
 * Turns the audio of a WAV file into PCM16, whatever its codec and bit depth. Rate and channels stay.
 *
 * @param wav - what `readWav` gave: audio with its format.
 * @returns PCM16. Longer samples are rounded to the nearest, floats beyond −1 to 1 are clamped.
 * @throws AudioError when the format is none, or the last block of samples is cut.
 * @example
 * const wav = readWav(file);
 * const pcm = toPcm16(wav); // at wav.sampleRate, with wav.channels
 */
export function toPcm16(wav: AudioFormat & { readonly data: Uint8Array }): Uint8Array<ArrayBuffer> {
  checkBlocks(wav.data, wholeFormat(wav));
  if (wav.codec === 'g711a') return alawToPcm16(wav.data);
  if (wav.codec === 'g711u') return mulawToPcm16(wav.data);
  return convert(wav.data, wav.bitDepth / 8, readerOf(wav));
}

function readerOf({ codec, bitDepth }: AudioFormat): Reader {
  if (codec === 'float') return (view, at) => view.getFloat32(at, true);
  if (bitDepth === 8) return (view, at) => (view.getUint8(at) - 2 ** 7) / 2 ** 7;
  if (bitDepth === 16) return (view, at) => view.getInt16(at, true) / 2 ** 15;
  if (bitDepth === 24) return (view, at) => (view.getUint16(at, true) + view.getInt8(at + 2) * 2 ** 16) / 2 ** 23;
  return (view, at) => view.getInt32(at, true) / 2 ** 31;
}

function convert(data: Uint8Array, sampleBytes: number, read: Reader): Uint8Array<ArrayBuffer> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const count = data.length / sampleBytes;
  const pcm = new DataView(new ArrayBuffer(count * SAMPLE_BYTES));
  for (let index = 0; index < count; index += 1)
    pcm.setInt16(index * SAMPLE_BYTES, clamp(read(view, index * sampleBytes) * FULL_SCALE), true);
  return new Uint8Array(pcm.buffer);
}
