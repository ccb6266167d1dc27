import { alawToPcm16, mulawToPcm16 } from './g711.js';
import { checkBlocks, fullScale, sampleBytes, toSample, wholeFormat, type AudioFormat } from './format.js';

/**
 * Converts the audio of a WAV file, of any codec and bit depth, to PCM16. Sample rate and channels stay the same.
 *
 * @param wav - the result of `readWav`: audio with its format.
 * @returns PCM16. Longer samples are rounded to the nearest, floats outside −1 to 1 are clamped.
 * @throws AudioError if the format is invalid, or the last block of samples is cut; CozeError if `wav` is not an object, or
 * its `data` not a Uint8Array.
 * @example
 * const wav = readWav(file);
 * const pcm = toPcm16(wav); // at wav.sampleRate, with wav.channels
 */
export function toPcm16(wav: AudioFormat & { readonly data: Uint8Array }): Uint8Array<ArrayBuffer> {
  const format = wholeFormat(wav);
  const { data } = wav;
  checkBlocks('data', data, format);
  if (format.codec === 'g711a') return alawToPcm16(data);
  if (format.codec === 'g711u') return mulawToPcm16(data);
  const bytes = format.bitDepth / 8;
  const read = sampleReader(format);
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const pcm = new DataView(new ArrayBuffer((data.length / bytes) * sampleBytes));
  for (let from = 0, to = 0; from < data.length; from += bytes, to += sampleBytes)
    pcm.setInt16(to, toSample(read(view, from) * fullScale), true);
  return new Uint8Array(pcm.buffer);
}

/** Reads one sample at an offset, as a number from −1 to 1. */
function sampleReader({ codec, bitDepth }: AudioFormat): (view: DataView, at: number) => number {
  if (codec === 'float') return (view, at) => view.getFloat32(at, true);
  if (bitDepth === 8) return (view, at) => (view.getUint8(at) - 2 ** 7) / 2 ** 7;
  if (bitDepth === 16) return (view, at) => view.getInt16(at, true) / 2 ** 15;
  if (bitDepth === 24) return (view, at) => (view.getUint16(at, true) + view.getInt8(at + 2) * 2 ** 16) / 2 ** 23;
  return (view, at) => view.getInt32(at, true) / 2 ** 31;
}
