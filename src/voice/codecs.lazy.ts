/** The codecs besides PCM: few calls use them. */
export { OpusEncoder } from './opus.js';
export { speechDecoderOf } from './speech-decoder.js';
