import type { output } from 'zod/v4-mini';
import type { zAudioConfig } from '../../generated/mini-requests/zod.gen.js';
import { AudioError, decodeBase64 } from '../../src/for-local-server.js';
import { badRequest } from '../http/response.js';
import { mergeSettings } from './merge-settings.js';
import { OggInput, OpusInput } from './opus-input.js';
import { PcmInput } from './pcm-input.js';

type InputChange = output<ReturnType<typeof zAudioConfig>>;

/** The format of the audio of a client: the `input_audio` settings. */
export type InputSettings = { readonly [Name in keyof InputChange]-?: Exclude<InputChange[Name], undefined> };

export const DEFAULT_INPUT: InputSettings = {
  format: 'wav',
  codec: 'pcm',
  sample_rate: 24_000,
  channel: 1,
  bit_depth: 16,
};

const TELEPHONY = { format: 'pcm', sample_rate: 8_000 } as const;

/** @throws RequestError with code 4000 for G.711 in another format or at another rate. */
export function changeInput(settings: InputSettings, change: InputChange = {}): InputSettings {
  const changed = mergeSettings<InputSettings>(settings, { ...impliedBy(change), ...change });
  const { codec } = changed;
  if (codec !== 'g711a' && codec !== 'g711u') return changed;
  for (const [name, wanted] of Object.entries(TELEPHONY)) {
    if (Reflect.get(changed, name) === wanted) continue;
    throw badRequest(`data.input_audio.${name} must be ${wanted} with the codec ${codec}.`);
  }
  return changed;
}

/** The settings that a change implies: an Ogg file has Opus, and a packet of Opus is no WAV file. */
function impliedBy({ codec, format }: InputChange): InputChange {
  if (codec === 'g711a' || codec === 'g711u') return TELEPHONY;
  if (format === 'ogg') return { codec: 'opus' };
  return codec === 'opus' ? { format: 'pcm' } : {};
}

/** Decodes the audio of a client to PCM16 mono. Pieces may end anywhere, but a piece of Opus without Ogg is one packet. */
export class InputAudio {
  readonly #decoder: PcmInput | OpusInput | OggInput;

  constructor(settings: InputSettings) {
    const { format, codec } = settings;
    if (format === 'ogg') this.#decoder = new OggInput();
    else this.#decoder = codec === 'opus' ? new OpusInput() : new PcmInput({ ...settings, format, codec });
  }

  /** In Hz. 0 until the header of a WAV file is complete. */
  get sampleRate(): number {
    return this.#decoder.sampleRate;
  }

  /** @throws RequestError with code 4000 for text that is not base64, or audio that is not as announced. */
  push(base64: string): Uint8Array {
    try {
      return this.#decoder.push(decodeBase64(base64));
    } catch (error) {
      if (error instanceof AudioError) throw badRequest(`Invalid event: data.delta: ${error.message}`);
      throw error;
    }
  }
}
