import { pcm16ToAlaw, pcm16ToMulaw } from '../audio/g711.js';
import { CozeError } from '../errors/coze-error.js';
import type { AudioBytes } from '../realtime/speech-track.js';
import { voiceCodecs } from '../voice/codec-chunk.js';

/** The rate at which a codec is recorded unless the settings say otherwise, in Hz. */
export const defaultRateOf = (codec: string): number => (codec.startsWith('g711') ? 8_000 : 48_000);

/** Turns PCM16 into the codec that is sent. */
export interface InputEncoder {
  encode(pcm: AudioBytes): void;
  close(): void;
}

/** What an encoder is made for. */
export interface InputEncoderOptions {
  readonly codec: string;
  readonly sampleRate: number;
  /** Called with each packet. */
  readonly put: (audio: AudioBytes) => void;
  readonly onError: (error: unknown) => void;
}

/** @throws CozeError for a codec that this browser cannot encode. */
export async function openInputEncoder(options: InputEncoderOptions): Promise<InputEncoder> {
  const { codec, sampleRate, put, onError } = options;
  if (codec === 'pcm') return plainEncoder(put);
  if (codec === 'g711a') return plainEncoder((pcm) => put(pcm16ToAlaw(pcm)));
  if (codec === 'g711u') return plainEncoder((pcm) => put(pcm16ToMulaw(pcm)));
  const { OpusEncoder } = await voiceCodecs.load();
  const opus = codec === 'opus' ? await OpusEncoder.open(sampleRate, put, onError) : undefined;
  if (opus === undefined)
    throw new CozeError(`This browser cannot record ${codec} at ${sampleRate} Hz. Set input_audio.codec to pcm.`);
  return opus;
}

function plainEncoder(encode: (pcm: AudioBytes) => void): InputEncoder {
  return { encode, close: () => undefined };
}
