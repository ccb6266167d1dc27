import { alawToPcm16, mulawToPcm16 } from '../audio/g711.js';
import { CozeError } from '../errors/coze-error.js';
import type { AudioBytes } from '../realtime/speech-track.js';
import { OpusDecoder } from './opus.js';

/** Turns the speech of a session into mono PCM16. */
export interface SpeechDecoder {
  /** The sample rate of the PCM16 in Hz. */
  readonly sampleRate: number;
  /** Adds a piece. @returns the audio that is ready. @throws the error of the decoder. */
  decode(audio: AudioBytes): readonly AudioBytes[];
  /** Returns the rest of the audio. */
  end(): Promise<readonly AudioBytes[]>;
  /** Drops the audio that is not decoded yet. */
  reset(): void;
  close(): void;
}

/** Decodes G.711, which has a byte a sample. */
class G711Decoder implements SpeechDecoder {
  readonly sampleRate: number;
  readonly #toPcm16: typeof alawToPcm16;

  constructor(toPcm16: typeof alawToPcm16, sampleRate: number) {
    this.sampleRate = sampleRate;
    this.#toPcm16 = toPcm16;
  }

  decode(audio: AudioBytes): readonly AudioBytes[] {
    return [this.#toPcm16(audio)];
  }

  async end(): Promise<readonly AudioBytes[]> {
    return [];
  }

  reset(): void {
    // Nothing is kept.
  }

  close(): void {
    // Nothing is open.
  }
}

/**
 * The decoder of a codec.
 *
 * @param sampleRate - of the speech, in Hz.
 * @throws CozeError for a codec that cannot be played here.
 */
export function speechDecoderOf(codec: string, sampleRate: number): SpeechDecoder {
  if (codec === 'g711a') return new G711Decoder(alawToPcm16, sampleRate);
  if (codec === 'g711u') return new G711Decoder(mulawToPcm16, sampleRate);
  if (codec === 'opus' && typeof AudioDecoder === 'function') return new OpusDecoder();
  throw new CozeError(`This browser cannot play ${codec}: set output.codec to pcm.`);
}
