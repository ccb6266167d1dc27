import type { AudioConfig } from '../../../generated/types/index.js';
import { readWavHeader, type WavHeader } from '../../audio/wav.js';
import { CozeError } from '../../errors/coze-error.js';
import { isPackets } from './audio-sender.js';

/** What is known of audio by how it starts. */
export interface AudioKind {
  /** What to tell the server. */
  readonly config: AudioConfig;
  /** Bytes at the start that are not to be sent. */
  readonly skip: number;
  /** How many bytes after them are audio; undefined for all. */
  readonly length: number | undefined;
}

/** What was said of the audio beforehand. */
export interface Expectation {
  readonly config: AudioConfig | undefined;
  /** The server was told already: audio that says otherwise is refused. Else its header knows better. */
  readonly isBinding: boolean;
}

const RATES: readonly number[] = [8000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000];
const BIT_DEPTHS: readonly number[] = [8, 16, 24];
const OPUS_HEAD = 'OpusHead';
/** The first page of an Ogg file holds one short packet. */
const OGG_PAGE = 64;
const CONVERT = 'Convert it with coze-client/audio: toPcm16, mixToMono, resample.';

/**
 * What audio is, by its header or else by what was said of it. Bytes without a header can be anything: nothing is guessed.
 *
 * @param start - its first bytes.
 * @param whole - whether these are all.
 * @returns undefined while more bytes are needed.
 * @throws CozeError when there is none, or none that the service takes; AudioError when the header is broken.
 */
export function audioKind(start: Uint8Array, whole: boolean, expected: Expectation): AudioKind | undefined {
  const { config = {} } = expected;
  const least = isPackets(config) ? 1 : 4;
  if (start.length < least && !whole) return undefined;
  if (start.length === 0) throw new CozeError('There is no audio: the source is empty.');
  const head = isPackets(config) ? '' : ascii(start.subarray(0, 4));
  if (head === 'RIFF') return wavKind(start, whole, expected);
  if (head === 'OggS') return oggKind(start, whole, config);
  if (config.format === 'pcm') return { config, skip: 0, length: undefined };
  throw new CozeError(
    'The audio has neither a WAV nor an Ogg header. Say what it is: { input_audio: { format: "pcm", sample_rate: 16000 } }.',
  );
}

function wavKind(start: Uint8Array, whole: boolean, { config, isBinding }: Expectation): AudioKind | undefined {
  const header = readWavHeader(start);
  if (header !== undefined && header.dataLength !== 0 && start.length > header.dataOffset) {
    const found = configOf(header);
    const bare = { skip: header.dataOffset, length: header.dataLength };
    // A file goes as it is, but G.711 must come without a header, and so must what goes into a stream of samples.
    if (!isBinding || config?.format !== 'pcm')
      return found.format === 'wav' ? { config: found, skip: 0, length: undefined } : { config: found, ...bare };
    checkAgreement(found, config);
    return { config, ...bare };
  }
  if (!whole && header?.dataLength !== 0) return undefined;
  throw new CozeError('There is no audio: the WAV file ends before it begins.');
}

function configOf({ codec, sampleRate, channels, bitDepth }: WavHeader): AudioConfig {
  if (codec === 'float' || !BIT_DEPTHS.includes(bitDepth))
    throw new CozeError(
      `The audio has ${codec} samples of ${bitDepth} bits, the service takes integers of 8, 16 or 24. ${CONVERT}`,
    );
  if (!RATES.includes(sampleRate))
    throw new CozeError(
      `The audio has ${sampleRate} samples a second, the service takes ${RATES.join(', ')}. ${CONVERT}`,
    );
  if (channels > 2) throw new CozeError(`The audio has ${channels} channels, the service takes 1 or 2. ${CONVERT}`);
  if (codec !== 'pcm' && sampleRate !== 8000)
    throw new CozeError(
      `The audio is ${codec} with ${sampleRate} samples a second, the service takes 8000. ${CONVERT}`,
    );
  const common = { codec, sample_rate: sampleRate, channel: channels };
  return codec === 'pcm' ? { ...common, format: 'wav', bit_depth: bitDepth } : { ...common, format: 'pcm' };
}

function checkAgreement(found: AudioConfig, told: AudioConfig): void {
  const usual = {
    codec: 'pcm',
    sample_rate: told.codec === 'pcm' || told.codec === undefined ? 24_000 : 8_000,
    channel: 1,
  };
  const depth = found.bit_depth === undefined ? {} : { bit_depth: 16 };
  for (const [name, value] of Object.entries<unknown>({ ...usual, ...depth })) {
    const [is, was] = [Reflect.get(found, name), Reflect.get(told, name) ?? value];
    if (is !== was)
      throw new CozeError(
        `The WAV file has ${name} ${String(is)}, but the server was told ${String(was)}: call updateConfig({ input_audio }) first, or convert the file.`,
      );
  }
}

function oggKind(start: Uint8Array, whole: boolean, given: AudioConfig): AudioKind | undefined {
  if (start.length < OGG_PAGE && !whole) return undefined;
  if (!ascii(start.subarray(0, OGG_PAGE)).includes(OPUS_HEAD))
    throw new CozeError('The audio is an Ogg file, but not of Opus, which is all that the service takes in Ogg.');
  return { config: { ...given, format: 'ogg', codec: 'opus' }, skip: 0, length: undefined };
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
