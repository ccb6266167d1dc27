import { type AudioFormat, joinBytes, mixToMono, readWavHeader, toPcm16 } from '../../src/for-local-server.js';
import { badRequest } from '../http/response.js';

/** The settings of audio that is decoded sample by sample. */
interface PcmSettings {
  readonly format: 'pcm' | 'wav';
  readonly codec: 'pcm' | 'g711a' | 'g711u';
  readonly sample_rate: number;
  readonly channel: number;
  readonly bit_depth: number;
}

/** Decodes PCM, G.711 and WAV files to PCM16 mono. The pieces may end anywhere, even within a sample or a WAV header. */
export class PcmInput {
  #format: AudioFormat | undefined;
  /** Bytes that do not fill a sample or a WAV header yet. */
  #rest = new Uint8Array(0);
  /** The remaining bytes of audio. Other chunks of a WAV file may follow them. */
  #left = Infinity;

  constructor({ format, codec, sample_rate, channel, bit_depth }: PcmSettings) {
    if (format === 'wav') return;
    const bitDepth = codec === 'pcm' ? bit_depth : 8;
    this.#format = { codec, sampleRate: sample_rate, channels: channel, bitDepth };
  }

  /** In Hz. 0 until the header of a WAV file is complete. */
  get sampleRate(): number {
    return this.#format?.sampleRate ?? 0;
  }

  /** @throws AudioError for audio that is not a WAV file as announced, RequestError for a WAV file with G.711. */
  push(bytes: Uint8Array): Uint8Array {
    this.#rest = joinBytes([this.#rest, bytes]);
    this.#format ??= this.#readHeader();
    return this.#format === undefined ? new Uint8Array(0) : this.#drain(this.#format);
  }

  #readHeader(): AudioFormat | undefined {
    const header = readWavHeader(this.#rest);
    if (header === undefined) return undefined;
    if (header.codec === 'g711a' || header.codec === 'g711u') {
      throw badRequest(`The WAV file is ${header.codec}. Send its samples, with format pcm and codec ${header.codec}.`);
    }
    this.#rest = this.#rest.slice(header.dataOffset);
    this.#left = header.dataLength ?? Infinity;
    return header;
  }

  #drain(format: AudioFormat): Uint8Array {
    const available = Math.min(this.#rest.byteLength, this.#left);
    const whole = available - (available % ((format.channels * format.bitDepth) / 8));
    const pcm = toPcm16({ ...format, data: this.#rest.subarray(0, whole) });
    this.#rest = this.#rest.slice(whole);
    this.#left -= whole;
    return mixToMono(pcm, format.channels);
  }
}
