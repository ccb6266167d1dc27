import { float32ToPcm16 } from '../audio/pcm16.js';
import { pcm16ToAlaw, pcm16ToMulaw } from '../audio/g711.js';
import { checkObject } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { tagOf } from '../lib/shapes.js';

/**
 * Converts samples from −1 to 1 to PCM16, little-endian.
 *
 * @param float32Array - numbers outside of −1 to 1 are clamped.
 * @throws CozeError if it is not a Float32Array.
 * @example
 * const pcm = WsToolsUtils.floatTo16BitPCM(samples);
 */
export function floatTo16BitPCM(float32Array: Float32Array): ArrayBuffer {
  return float32ToPcm16(float32Array).buffer;
}

/**
 * Converts samples from −1 to 1 to integers of 16 bits.
 *
 * @param float32 - numbers outside of −1 to 1 are clamped.
 * @throws CozeError if it is not a Float32Array.
 * @example
 * const integers = WsToolsUtils.float32ToInt16Array(samples);
 */
export function float32ToInt16Array(float32: Float32Array): Int16Array {
  const pcm = new DataView(floatTo16BitPCM(float32));
  return Int16Array.from({ length: pcm.byteLength / 2 }, (_, index) => pcm.getInt16(index * 2, true));
}

/**
 * Takes every sixth sample: from 48000 Hz to 8000 Hz, without a filter. `resample()` of `coze-client/audio` has one.
 *
 * @param input - samples at 48000 Hz.
 * @throws CozeError if it is not a Float32Array.
 * @example
 * const narrow = WsToolsUtils.downsampleTo8000(samples);
 */
export function downsampleTo8000(input: Float32Array): Float32Array {
  if (tagOf(input) !== 'Float32Array') throw new CozeError(`input must be a Float32Array, not ${tagOf(input)}.`);
  return Float32Array.from({ length: Math.floor(input.length / 6) }, (_, index) => input[index * 6] ?? 0);
}

/**
 * Encodes samples of 16 bits as G.711 A-law.
 *
 * @param pcmData - at 8000 Hz.
 * @returns a byte a sample.
 * @throws CozeError if it is not an Int16Array.
 * @example
 * const alaw = WsToolsUtils.encodeG711A(samples);
 */
export function encodeG711A(pcmData: Int16Array): Uint8Array {
  return pcm16ToAlaw(littleEndian(pcmData));
}

/**
 * Encodes samples of 16 bits as G.711 µ-law.
 *
 * @param pcm16 - at 8000 Hz.
 * @returns a byte a sample.
 * @throws CozeError if it is not an Int16Array.
 * @example
 * const mulaw = WsToolsUtils.encodeG711U(samples);
 */
export function encodeG711U(pcm16: Int16Array): Uint8Array {
  return pcm16ToMulaw(littleEndian(pcm16));
}

function littleEndian(samples: Int16Array): Uint8Array {
  if (tagOf(samples) !== 'Int16Array') throw new CozeError(`The samples must be an Int16Array, not ${tagOf(samples)}.`);
  const pcm = new DataView(new ArrayBuffer(samples.length * 2));
  for (const [index, sample] of samples.entries()) pcm.setInt16(index * 2, sample, true);
  return new Uint8Array(pcm.buffer);
}

/** Names that would reach the prototype of all objects. */
const unsafeNames = ['__proto__', 'constructor', 'prototype'];

/**
 * Sets a value in an object by a path, and makes the objects on the way.
 *
 * @param obj - it is changed.
 * @param path - names with dots between them.
 * @returns `obj`
 * @throws CozeError if `obj` is not an object, or the path leads to a prototype.
 * @example
 * WsToolsUtils.setValueByPath(update, 'data.output_audio.voice_id', voiceId);
 */
export function setValueByPath<T extends object>(obj: T, path: string, value: unknown): T {
  checkObject('obj', obj);
  const names = path.split('.');
  const last = names.pop() ?? '';
  if ([...names, last].some((name) => unsafeNames.includes(name)))
    throw new CozeError('path must not lead to a prototype.');
  let target: object = obj;
  for (const name of names) {
    const next: unknown = Reflect.get(target, name);
    const inner: object = typeof next === 'object' && next !== null ? next : {};
    Reflect.set(target, name, inner);
    target = inner;
  }
  Reflect.set(target, last, value);
  return obj;
}
