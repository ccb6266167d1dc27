import { checkUint8Array, CozeError, float32ToPcm16, pcm16ToFloat32, resample } from '../../src/for-local-server.js';
import { encodeText, textOf } from '../lib/bytes.js';

/**
 * Synthesizes and recognizes the speech of a server. Speech is PCM16 mono.
 *
 * @example
 * const codec = { speak: () => recording, listen: () => 'How is the weather?' };
 * const server = await startCozeServer({ codec });
 */
export interface SpeechCodec {
  /**
   * Synthesizes a text.
   *
   * @param text - the text; over a socket, one sentence of it.
   * @param sampleRate - the sample rate of the result, in Hz.
   * @param speed - the speed of the speech: 1 is normal, 2 is twice as fast.
   * @returns PCM16 mono.
   */
  speak(text: string, sampleRate: number, speed: number): Uint8Array;
  /**
   * Transcribes speech.
   *
   * @param pcm - PCM16 mono.
   * @param sampleRate - the sample rate of `pcm`, in Hz.
   * @returns the text; an empty text for silence.
   */
  listen(pcm: Uint8Array, sampleRate: number): string;
  /**
   * Transcribes speech that continues: a chat with `server_vad` sends its text as `conversation.audio_transcript.update`.
   * Without this function the updates come when the user has stopped, a sentence each.
   *
   * @param pcm - PCM16 mono from the start of the utterance.
   * @param sampleRate - the sample rate of `pcm`, in Hz.
   * @returns the text so far; an empty text if nothing is recognized yet.
   */
  listenLive?(pcm: Uint8Array, sampleRate: number): string;
}

/** Lengths are in samples at this rate, the lowest of all supported rates. */
const RATE = 8_000;
/** The sixteen tones in Hz. Each stands for half a byte. */
const TONES = Array.from({ length: 16 }, (_, index) => 500 + 150 * index);
const AMPLITUDE = 0.25;
const FADE = 0.002;
/** The length of a tone at normal speed: 10 ms. */
const SYMBOL = 80;
/** The header gives the length of a tone in units of this many samples. */
const SYMBOL_STEP = 2;
/** The tones that begin every message. */
const OPENING = [0, 15, 5, 10, 0, 15];
const HEADER_BYTES = 4;
const CHECK_BYTES = 2;
/** The number of samples between two positions at which an opening is searched. */
const STRIDE = 10;
/** Samples below this amplitude are silence. */
const LOUD = 0.01;

/** The transcript of speech from another source. */
const UNKNOWN = '(speech)';

interface Symbols {
  readonly tones: readonly number[];
  /** The length of each tone, in samples. */
  readonly length: number;
}

/**
 * The default codec. It speaks in tones and recognizes its own speech, also after resampling, G.711 and between silence. Other
 * speech is transcribed as `(speech)`. While it continues, its whole words are recognized.
 *
 * A message is an opening, a header with the length and the speed, the text in UTF-8 with two tones per byte, and a
 * checksum.
 */
export const toneCodec: Required<SpeechCodec> = {
  speak(text, sampleRate, speed) {
    if (typeof text !== 'string') throw new CozeError(`text must be a string, not ${typeof text}.`);
    checkPositive('sampleRate', sampleRate);
    checkPositive('speed', speed);
    const content = encodeText(text);
    if (content.byteLength === 0) return new Uint8Array(0);
    const step = Math.min(255, Math.max(1, Math.round(SYMBOL / speed / SYMBOL_STEP)));
    const length = content.byteLength;
    const header = [step, length >> 16, (length >> 8) & 0xff, length & 0xff];
    const body = [...content, ...checksum([...header, ...content])];
    return sing(
      [
        { tones: [...OPENING, ...header.flatMap(halves)], length: SYMBOL },
        { tones: body.flatMap(halves), length: step * SYMBOL_STEP },
      ],
      sampleRate,
    );
  },

  listen(pcm, sampleRate) {
    const samples = speechSamples(pcm, sampleRate);
    const heard = hear(samples, messageAt);
    return heard !== '' || !samples.some((sample) => Math.abs(sample) > LOUD) ? heard : UNKNOWN;
  },

  listenLive: (pcm, sampleRate) =>
    hear(speechSamples(pcm, sampleRate), (samples, start) => messageAt(samples, start) ?? beginningAt(samples, start)),
};

function speechSamples(pcm: Uint8Array, sampleRate: number): Float32Array {
  checkUint8Array('pcm', pcm);
  checkPositive('sampleRate', sampleRate);
  return pcm16ToFloat32(resample(pcm, { from: sampleRate, to: RATE }));
}

/** The text of a message, and the sample after it. */
interface HeardMessage {
  readonly text: string;
  readonly end: number;
}

/** Joins the messages in samples. `read` reads the one after an opening. */
function hear(samples: Float32Array, read: (samples: Float32Array, start: number) => HeardMessage | undefined): string {
  let heard = '';
  for (let at = 0; at < samples.length;) {
    const start = findOpening(samples, at);
    if (start === undefined) break;
    const message = read(samples, start + OPENING.length * SYMBOL);
    heard += message?.text ?? '';
    at = message?.end ?? start + SYMBOL;
  }
  return heard;
}

function checkPositive(name: string, value: unknown): void {
  if (typeof value === 'number' && value > 0 && value < Infinity) return;
  throw new CozeError(`${name} must be a number above 0.`);
}

const halves = (byte: number): [number, number] => [byte >> 4, byte & 0x0f];

/** Fletcher-16. */
function checksum(bytes: Iterable<number>): [number, number] {
  let [sum, sums] = [0, 0];
  for (const byte of bytes) {
    sum = (sum + byte) % 255;
    sums = (sums + sum) % 255;
  }
  return [sums, sum];
}

/** Joins the tones at a continuous phase: a jump in the wave would crackle. */
function sing(parts: readonly Symbols[], sampleRate: number): Uint8Array {
  const scale = sampleRate / RATE;
  const total = parts.reduce((sum, { tones, length }) => sum + tones.length * length, 0);
  const samples = new Float32Array(Math.round(total * scale));
  const fade = FADE * sampleRate;
  let [phase, index, end] = [0, 0, 0];
  for (const { tones, length } of parts) {
    for (const tone of tones) {
      end += length;
      for (const turn = (2 * Math.PI * (TONES[tone] ?? 0)) / sampleRate; index < Math.round(end * scale); index += 1) {
        const edge = Math.min(1, index / fade, (samples.length - index) / fade);
        samples[index] = AMPLITUDE * edge * Math.sin(phase);
        phase += turn;
      }
    }
  }
  return float32ToPcm16(samples);
}

/** The start of the next opening. */
function findOpening(samples: Float32Array, from: number): number | undefined {
  const last = samples.length - OPENING.length * SYMBOL;
  for (let at = from; at <= last; at += STRIDE) {
    if (likeness(samples, at) < 0.5) continue;
    let [best, start] = [0, at];
    for (let near = at; near < Math.min(at + SYMBOL, last + 1); near += 1) {
      const found = likeness(samples, near);
      if (found > best) [best, start] = [found, near];
    }
    return start;
  }
  return undefined;
}

/** The similarity of the samples from `start` to an opening, from 0 to 1. */
function likeness(samples: Float32Array, start: number): number {
  let sum = 0;
  for (const [index, tone] of OPENING.entries()) {
    const symbol = samples.subarray(start + index * SYMBOL, start + (index + 1) * SYMBOL);
    sum += share(symbol, TONES[tone] ?? 0);
    if (sum < 0.3 * (index + 1)) return 0;
  }
  return sum / OPENING.length;
}

/** The share of one frequency in the energy, from 0 to 1. */
function share(samples: Float32Array, frequency: number): number {
  let energy = 0;
  for (const sample of samples) energy += sample * sample;
  return energy < samples.length * LOUD * LOUD ? 0 : (2 * power(samples, frequency)) / (samples.length * energy);
}

/** The power of one frequency, by Goertzel's algorithm. */
function power(samples: Float32Array, frequency: number): number {
  const factor = 2 * Math.cos((2 * Math.PI * frequency) / RATE);
  let [last, beforeLast] = [0, 0];
  for (const sample of samples) [last, beforeLast] = [sample + factor * last - beforeLast, last];
  return last * last + beforeLast * beforeLast - factor * last * beforeLast;
}

/** The header of a message: how many bytes follow from where, and the length of each of their tones. */
interface MessageHeader {
  readonly bytes: Uint8Array;
  readonly length: number;
  readonly symbol: number;
  readonly bodyStart: number;
}

function headerAt(samples: Float32Array, start: number): MessageHeader | undefined {
  const bytes = readSymbols(samples, start, HEADER_BYTES, SYMBOL);
  const [step = 0, high = 0, middle = 0, low = 0] = bytes ?? [];
  const [length, symbol] = [(high << 16) | (middle << 8) | low, step * SYMBOL_STEP];
  if (bytes === undefined || symbol === 0) return undefined;
  return { bytes, length, symbol, bodyStart: start + HEADER_BYTES * 2 * SYMBOL };
}

/** Reads the message after an opening; `undefined` if it is incomplete or its checksum is wrong. */
function messageAt(samples: Float32Array, start: number): HeardMessage | undefined {
  const header = headerAt(samples, start);
  if (header === undefined) return undefined;
  const { length, symbol, bodyStart } = header;
  const body = readSymbols(samples, bodyStart, length + CHECK_BYTES, symbol);
  if (body === undefined) return undefined;
  const content = body.subarray(0, length);
  const [first, second] = checksum([...header.bytes, ...content]);
  if (body[length] !== first || body[length + 1] !== second) return undefined;
  return { text: textOf(content), end: bodyStart + body.length * 2 * symbol };
}

/** Up to the last character that ends a word: a space, a mark, or one of a script without spaces. */
const WHOLE_WORDS = /^[^]*[\s\p{P}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The whole words of a message that is not complete yet; `undefined` if it is complete or its header is. */
function beginningAt(samples: Float32Array, start: number): HeardMessage | undefined {
  const header = headerAt(samples, start);
  if (header === undefined) return undefined;
  const { length, symbol, bodyStart } = header;
  const heard = Math.floor((samples.length - bodyStart) / (2 * symbol));
  const content =
    heard < length + CHECK_BYTES ? readSymbols(samples, bodyStart, Math.min(heard, length), symbol) : undefined;
  // The last character may lack some of its bytes.
  const text = content && textOf(content).replace(/\uFFFD+$/, '');
  return text === undefined ? undefined : { text: WHOLE_WORDS.exec(text)?.[0] ?? '', end: samples.length };
}

function readSymbols(samples: Float32Array, start: number, count: number, symbol: number): Uint8Array | undefined {
  // The last symbols may have lost some samples to rounding.
  if (start + (count * 2 - 0.5) * symbol > samples.length) return undefined;
  const half = (index: number): number =>
    loudest(samples.subarray(start + index * symbol, start + (index + 1) * symbol));
  return Uint8Array.from({ length: count }, (_, index) => half(index * 2) * 16 + half(index * 2 + 1));
}

function loudest(samples: Float32Array): number {
  const powers = TONES.map((tone) => power(samples, tone));
  return powers.indexOf(Math.max(...powers));
}
