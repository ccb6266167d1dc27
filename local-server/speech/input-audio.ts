import type { output } from 'zod/v4-mini';
import type { zAudioConfig } from '../../generated/mini-requests/zod.gen.js';
import {
  AudioError,
  type AudioFormat,
  decodeBase64,
  joinBytes,
  mixToMono,
  readWavHeader,
  toPcm16,
} from '../../src/for-local-server.js';
import { badRequest } from '../http/response.js';
import { mergeSettings } from './merge-settings.js';

type InputChange = output<ReturnType<typeof zAudioConfig>>;

type AnyInputSettings = { readonly [Name in keyof InputChange]-?: Exclude<InputChange[Name], undefined> };

/** The format of the audio of a client: the `input_audio` settings. */
export type InputSettings = AnyInputSettings & {
  readonly format: 'pcm' | 'wav';
  readonly codec: 'pcm' | 'g711a' | 'g711u';
};

export const DEFAULT_INPUT: InputSettings = {
  format: 'wav',
  codec: 'pcm',
  sample_rate: 24_000,
  channel: 1,
  bit_depth: 16,
};

const TELEPHONY = { format: 'pcm', sample_rate: 8_000 } as const;

/** @throws RequestError with code 4000 for a format that this server cannot decode. */
export function changeInput(settings: InputSettings, change: InputChange = {}): InputSettings {
  const isG711 = change.codec === 'g711a' || change.codec === 'g711u';
  const changed = mergeSettings<AnyInputSettings>(settings, isG711 ? { ...TELEPHONY, ...change } : change);
  const { format, codec } = changed;
  if (codec === 'opus' || format === 'ogg') {
    throw badRequest('data.input_audio: the local server cannot decode Opus and Ogg. Send pcm, wav or G.711.');
  }
  if (codec === 'pcm') return { ...changed, format, codec };
  for (const [name, wanted] of Object.entries(TELEPHONY)) {
    if (Reflect.get(changed, name) === wanted) continue;
    throw badRequest(`data.input_audio.${name} must be ${wanted} with the codec ${codec}.`);
  }
  return { ...changed, format, codec };
}

/** Decodes the audio of a client to PCM16 mono. The pieces may end anywhere, even within a sample or a WAV header. */
export class InputAudio {
  #format: AudioFormat | undefined;
  /** Bytes that do not fill a sample or a WAV header yet. */
  #rest = new Uint8Array(0);
  /** The remaining bytes of audio. Other chunks of a WAV file may follow them. */
  #left = Infinity;

  constructor({ format, codec, sample_rate, channel, bit_depth }: InputSettings) {
    if (format === 'wav') return;
    const bitDepth = codec === 'pcm' ? bit_depth : 8;
    this.#format = { codec, sampleRate: sample_rate, channels: channel, bitDepth };
  }

  /** In Hz. 0 until the header of a WAV file is complete. */
  get sampleRate(): number {
    return this.#format?.sampleRate ?? 0;
  }

  /** @throws RequestError with code 4000 for text that is not base64, or audio that is not a WAV file as announced. */
  push(base64: string): Uint8Array {
    try {
      this.#rest = joinBytes([this.#rest, decodeBase64(base64)]);
      this.#format ??= this.#readHeader();
      return this.#format === undefined ? new Uint8Array(0) : this.#drain(this.#format);
    } catch (error) {
      if (error instanceof AudioError) throw badRequest(`Invalid event: data.delta: ${error.message}`);
      throw error;
    }
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
