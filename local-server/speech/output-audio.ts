import type { output } from 'zod/v4-mini';
import type { zOpusAudioConfig, zOutputAudio, zPcmAudioConfig } from '../../generated/mini-requests/zod.gen.js';
import { joinBytes, pcm16ToAlaw, pcm16ToMulaw } from '../../src/for-local-server.js';
import { badRequest } from '../http/response.js';
import { DEMO_VOICE_ID } from '../lib/demo-ids.js';
import { mergeSettings } from './merge-settings.js';

type OutputChange = output<ReturnType<typeof zOutputAudio>>;

type PcmConfig = Omit<output<ReturnType<typeof zPcmAudioConfig>>, 'sample_rate'> & { readonly sample_rate: number };

/** The format of the audio for a client: the `output_audio` settings. */
export interface OutputSettings {
  readonly codec: 'pcm' | 'g711a' | 'g711u' | 'opus';
  readonly pcm_config: PcmConfig;
  readonly opus_config: output<ReturnType<typeof zOpusAudioConfig>>;
  readonly speech_rate: number;
  readonly voice_id: string;
  readonly emotion_config: NonNullable<OutputChange['emotion_config']>;
}

export const DEFAULT_OUTPUT: OutputSettings = {
  codec: 'pcm',
  pcm_config: { sample_rate: 24_000 },
  opus_config: { bitrate: 48_000, use_cbr: false, frame_size_ms: 10, sample_rate: 24_000 },
  speech_rate: 0,
  voice_id: DEMO_VOICE_ID,
  emotion_config: {},
};

const TELEPHONY_RATE = 8_000;

/** @throws RequestError with code 4000 for a format that this server cannot encode, 4200 for an unknown voice. */
export function changeOutput(
  settings: OutputSettings,
  change: OutputChange = {},
  voices: { find(id: string): unknown },
): OutputSettings {
  const { pcm_config, opus_config, ...others } = change;
  const isG711 = change.codec === 'g711a' || change.codec === 'g711u';
  const telephony: Partial<PcmConfig> = isG711 ? { sample_rate: TELEPHONY_RATE } : {};
  const changed: OutputSettings = {
    ...mergeSettings(settings, others),
    pcm_config: mergeSettings(settings.pcm_config, { ...telephony, ...pcm_config }),
    opus_config: mergeSettings(settings.opus_config, opus_config),
  };
  if (changed.codec === 'opus') {
    throw badRequest('data.output_audio.codec: the local server cannot encode Opus. Use pcm, g711a or g711u.');
  }
  if (!(frameMs(changed) > 0)) throw badRequest('data.output_audio.pcm_config.frame_size_ms must be more than 0.');
  voices.find(changed.voice_id);
  return changed;
}

const frameMs = ({ pcm_config }: OutputSettings): number => pcm_config.frame_size_ms ?? Infinity;

/** The speed of the speech. 1 is normal. */
export const speedOf = ({ speech_rate }: OutputSettings): number => 1 + speech_rate / 100;

const SAMPLE_BYTES = 2;
const [FIRST_MS, LONG_MS, SHORT_MS] = [225, 250, 2];
const [QUIET_MS, SILENT_MS] = [25, 300];

/**
 * Splits the speech of a sentence into packets as the platform does: 225 ms first, then 250 ms and 2 ms in turns, at the end
 * 25 ms near silence and 300 ms of silence. With `frame_size_ms`, all packets have that length.
 */
export function* packetsOf(pcm: Uint8Array, settings: OutputSettings): Generator<Uint8Array> {
  const bytesIn = (ms: number): number =>
    Math.max(1, Math.round((ms * settings.pcm_config.sample_rate) / 1000)) * SAMPLE_BYTES;
  const tail = [new Uint8Array(bytesIn(QUIET_MS)).fill(0xff), new Uint8Array(bytesIn(SILENT_MS))];
  const equal = frameMs(settings);
  if (equal !== Infinity) return yield* split(joinBytes([pcm, ...tail]), () => bytesIn(equal), settings);
  yield* split(pcm, (index) => bytesIn(index === 0 ? FIRST_MS : index % 2 === 1 ? LONG_MS : SHORT_MS), settings);
  for (const piece of tail) yield encodePacket(piece, settings);
}

function* split(pcm: Uint8Array, sizeOf: (index: number) => number, settings: OutputSettings): Generator<Uint8Array> {
  let index = 0;
  for (let start = 0; start < pcm.byteLength; index += 1) {
    const end = start + sizeOf(index);
    yield encodePacket(pcm.subarray(start, end), settings);
    start = end;
  }
}

function encodePacket(pcm: Uint8Array, { codec }: OutputSettings): Uint8Array {
  if (codec === 'g711a') return pcm16ToAlaw(pcm);
  return codec === 'g711u' ? pcm16ToMulaw(pcm) : pcm;
}
