import type { AudioConfig } from '../../generated/types/types.gen.js';
import { readWavHeader, type WavHeader } from '../audio/wav.js';
import { checkNumber, checkObject } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { joinBytes, type Source } from '../lib/source.js';

/** Audio with a known format. */
export interface IdentifiedAudio {
  /** The format, for the server. */
  readonly config: AudioConfig;
  /** The bytes to send. */
  readonly audio: Source<Uint8Array>;
  /** The header that is part of them: a connection that takes the rest needs it first. */
  readonly header: Uint8Array | undefined;
}

/** The format as it is known without the header. */
export interface ExpectedFormat {
  readonly config: AudioConfig | undefined;
  /** True if the caller has configured the server: audio in another format is refused. Else the header decides. */
  readonly isBinding: boolean;
  /** How the caller tells the format of audio without a header, before `: { input_audio }`. */
  readonly advice: string;
}

/** The format of audio, and the part of it to send. */
interface DetectedFormat {
  readonly config: AudioConfig;
  /** Bytes at the start that are not sent. */
  readonly skip: number;
  /** Bytes after them that are sent; undefined for all. */
  readonly length: number | undefined;
  /** The bytes of a WAV header that is sent. */
  readonly headerLength?: number;
}

const acceptedSampleRates: readonly number[] = [8000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000];
const acceptedBitDepths: readonly number[] = [8, 16, 24];
/** The first page of an Ogg file holds one short packet. */
const oggPageBytes = 64;
const conversionAdvice = 'Convert it with coze-client/audio: toPcm16, mixToMono, resample.';

/**
 * Reads the start of the source until the format is known.
 *
 * @throws CozeError for an expected format that is not valid, before anything is read.
 */
export async function identify(source: Source<Uint8Array>, expected: ExpectedFormat): Promise<IdentifiedAudio> {
  if (expected.config !== undefined) checkConfig(expected.config);
  let start = new Uint8Array();
  let isComplete = false;
  for (;;) {
    const format = detectFormat(start, isComplete, expected);
    if (format !== undefined) {
      const { config, headerLength } = format;
      return {
        config,
        audio: trim(start, source, format),
        header: headerLength === undefined ? undefined : start.slice(0, headerLength),
      };
    }
    const { done, value } = await source.next();
    if (done === true || value === undefined) isComplete = true;
    else start = joinBytes([start, value]);
  }
}

function checkConfig(config: AudioConfig): void {
  checkObject('input_audio', config);
  for (const name of ['sample_rate', 'channel', 'bit_depth'] as const)
    checkNumber(`input_audio.${name}`, config[name], 1);
}

/** True for Opus without Ogg, which is a sequence of packets: their boundaries must be kept. */
export function isPackets({ codec, format }: AudioConfig): boolean {
  return codec === 'opus' && format !== 'ogg';
}

/** The source without the bytes before and after its audio. */
function trim(
  start: Uint8Array,
  rest: Source<Uint8Array>,
  { skip, length = Infinity }: DetectedFormat,
): Source<Uint8Array> {
  let first: Uint8Array | undefined = start.subarray(skip);
  let left = length;
  return {
    async next() {
      if (left <= 0) return { done: true };
      const { done, value } = first === undefined ? await rest.next() : { done: false, value: first };
      first = undefined;
      if (done === true || value === undefined) return { done: true };
      const bytes = value.subarray(0, left);
      left -= bytes.length;
      return { done: false, value: bytes };
    },
    stop: () => rest.stop(),
  };
}

/**
 * The format from the header, else the expected one. Bytes without a header can be anything: nothing is guessed.
 *
 * @param isComplete - true if `start` is all of the audio.
 * @returns undefined while more bytes are needed.
 * @throws CozeError if there is no audio or the service does not accept it; AudioError if the header is invalid.
 */
function detectFormat(start: Uint8Array, isComplete: boolean, expected: ExpectedFormat): DetectedFormat | undefined {
  const { config = {} } = expected;
  const needed = isPackets(config) ? 1 : 4;
  if (start.length < needed && !isComplete) return undefined;
  if (start.length === 0) throw new CozeError('There is no audio: the source is empty.');
  const head = isPackets(config) ? '' : ascii(start.subarray(0, 4));
  if (head === 'RIFF') return detectWav(start, isComplete, expected);
  if (head === 'OggS') return detectOgg(start, isComplete, expected);
  if (config.format === 'pcm') return { config, skip: 0, length: undefined };
  throw new CozeError(
    `The audio has no WAV or Ogg header. ${expected.advice}: { input_audio: { format: "pcm", sample_rate: 16000 } }.`,
  );
}

function detectWav(
  start: Uint8Array,
  isComplete: boolean,
  { config, isBinding }: ExpectedFormat,
): DetectedFormat | undefined {
  const header = readWavHeader(start);
  if (header !== undefined && header.dataLength !== 0 && start.length > header.dataOffset) {
    const found = configOf(header);
    const samples = { skip: header.dataOffset, length: header.dataLength };
    // The service takes whole WAV files, but G.711 and the parts of one stream of samples without a header.
    if (isBinding && config?.format === 'pcm') {
      checkSameFormat(found, config);
      return { config, ...samples };
    }
    if (isBinding) checkContainer(found, config);
    if (found.format !== 'wav') return { config: found, ...samples };
    return { config: found, skip: 0, length: undefined, headerLength: header.dataOffset };
  }
  if (!isComplete && header?.dataLength !== 0) return undefined;
  throw new CozeError('There is no audio: the WAV file ends before its samples.');
}

function configOf({ codec, sampleRate, channels, bitDepth }: WavHeader): AudioConfig {
  if (codec === 'float' || !acceptedBitDepths.includes(bitDepth))
    throw new CozeError(
      `The audio has ${codec} samples of ${bitDepth} bits, the service accepts integers of 8, 16 or 24. ${conversionAdvice}`,
    );
  if (!acceptedSampleRates.includes(sampleRate))
    throw new CozeError(
      `The audio has a sample rate of ${sampleRate} Hz, the service accepts ${acceptedSampleRates.join(', ')}. ${conversionAdvice}`,
    );
  if (channels > 2)
    throw new CozeError(`The audio has ${channels} channels, the service accepts 1 or 2. ${conversionAdvice}`);
  if (codec !== 'pcm' && sampleRate !== 8000)
    throw new CozeError(`The audio is ${codec} at ${sampleRate} Hz, the service accepts 8000. ${conversionAdvice}`);
  const common = { codec, sample_rate: sampleRate, channel: channels };
  return codec === 'pcm' ? { ...common, format: 'wav', bit_depth: bitDepth } : { ...common, format: 'pcm' };
}

function checkSameFormat(found: AudioConfig, configured: AudioConfig): void {
  const defaults = {
    codec: 'pcm',
    sample_rate: configured.codec === 'pcm' || configured.codec === undefined ? 24_000 : 8_000,
    channel: 1,
  };
  const depth = found.bit_depth === undefined ? {} : { bit_depth: 16 };
  for (const [name, value] of Object.entries<unknown>({ ...defaults, ...depth })) {
    const [actual, expected] = [Reflect.get(found, name), Reflect.get(configured, name) ?? value];
    if (actual !== expected)
      throw new CozeError(
        `The WAV file has ${name} ${String(actual)}, but the server is configured for ${String(expected)}. ` +
          'Call updateConfig({ input_audio }) first, or convert the file.',
      );
  }
}

/** @throws CozeError if the server was configured for another kind of file. */
function checkContainer(found: AudioConfig, configured: AudioConfig = {}): void {
  const { format = 'wav', codec = format === 'ogg' ? 'opus' : 'pcm' } = configured;
  if (found.format === format && found.codec === codec) return;
  throw new CozeError(
    `The audio is a file with format ${found.format} and codec ${found.codec}, but the server is configured for format ` +
      `${format} and codec ${codec}. Call updateConfig({ input_audio }) first, or convert the file.`,
  );
}

function detectOgg(
  start: Uint8Array,
  isComplete: boolean,
  { config, isBinding }: ExpectedFormat,
): DetectedFormat | undefined {
  if (start.length < oggPageBytes && !isComplete) return undefined;
  if (!ascii(start.subarray(0, oggPageBytes)).includes('OpusHead'))
    throw new CozeError('The audio is an Ogg file without Opus. The service accepts only Opus in Ogg.');
  const found = { ...config, format: 'ogg', codec: 'opus' } as const;
  if (isBinding) checkContainer(found, config);
  return { config: found, skip: 0, length: undefined };
}

function ascii(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
