import { runtime } from '#runtime';
import type { AudioConfig, InputAudioBufferAppendEvent } from '../../generated/types/types.gen.js';
import { encodeBase64 } from '../audio/base64.js';
import { APIUserAbortError } from '../errors/api-error.js';
import { checkAttached } from '../errors/check-attached.js';
import { checkNoURL } from '../errors/check-url.js';
import { checkOptionalFunction } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { SocketStateError } from '../errors/socket-errors.js';
import { abortable, sleep } from '../lib/abort.js';
import type { Failure } from '../lib/queue.js';
import { isBytes } from '../lib/shapes.js';
import { bytesOf, isBlob, isConsumed, readBlob, sourceOf, type Source } from '../lib/source.js';
import { isPackets } from './audio-format.js';

/**
 * Sources of audio: bytes, a Blob or File, a stream of the web or of Node, an async iterable such as a microphone, or on
 * Node the path of a file.
 */
export type AudioSource =
  | string
  | Blob
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<ArrayBuffer | ArrayBufferView>
  | AsyncIterable<ArrayBuffer | ArrayBufferView>;

/** How much audio was sent. */
export interface AudioProgress {
  readonly bytes: number;
  /** The duration of the audio in milliseconds; undefined for Opus, whose duration is not known. */
  readonly milliseconds: number | undefined;
}

/** The speed at which audio is sent. */
export interface AudioPace {
  /**
   * The most seconds of audio that are sent per second, so that a file does not flood the service: 1 is real time, Infinity
   * the speed of the connection. Opus is always sent at the speed of the connection, because its duration is not known.
   * Live audio is never delayed. Default 10: a recording of one hour takes six minutes.
   */
  readonly pace?: number | undefined;
  /**
   * Called after each piece of audio, which has at most 100 ms. It is not awaited. An error that it throws, or rejects with
   * before the end, ends the sending.
   */
  readonly onProgress?: ((sent: AudioProgress) => unknown) | undefined;
}

/** Options of `sendAudio()`. */
export interface SendAudioOptions extends AudioPace {
  /** Ends the sending with APIUserAbortError. The session continues, with the audio that was sent. */
  readonly signal?: AbortSignal | undefined;
}

/** How `sendAudio()` sends. */
interface Sending extends AudioPace {
  readonly config: AudioConfig;
  readonly signal: AbortSignal;
}

/** The side of a session that takes audio. */
export interface AudioSink {
  send(event: InputAudioBufferAppendEvent): void;
  drain(): Promise<void>;
}

/** Milliseconds of audio in one event. Longer pieces are cut. */
const eventDuration = 100;
/** Bytes of audio in one event if its duration is not known. */
const eventBytes = 4096;
const defaultPace = 10;
/** Milliseconds that the sending may catch up with the pace, for example after a slow read of a disk. */
const catchUp = 1_000;

/** What sources and `onProgress` threw. They may use a session, too. */
const errorsOfCaller = new WeakSet<object>();

function ofCaller(error: unknown): unknown {
  if (typeof error === 'object' && error !== null) errorsOfCaller.add(error);
  return error;
}

/** True if a session that takes audio threw the error because it is closing or closed: its end has the reason. */
export function saysSessionEnds(error: unknown): boolean {
  return error instanceof SocketStateError && !errorsOfCaller.has(error);
}

/** @throws CozeError for an invalid option. */
export function checkPace({ pace, onProgress }: AudioPace): void {
  checkOptionalFunction('onProgress', onProgress);
  if (pace === undefined || (typeof pace === 'number' && pace > 0)) return;
  throw new CozeError('pace must be a number above 0: 1 is real time, Infinity the speed of the connection.');
}

/**
 * Opens a source. Nothing is read yet.
 *
 * @throws CozeError for an invalid source, one that was read before, or a path that cannot be opened.
 */
export async function openAudio(audio: AudioSource): Promise<Source<Uint8Array>> {
  checkNoURL('The audio', audio, 'the body of its response, (await fetch(url)).body');
  const source = sourceOf(await readableOf(audio));
  if (source === undefined)
    throw new CozeError('The audio must be bytes, a Blob, a stream, an async iterable of bytes, or a path on Node.');
  const step = async () => {
    try {
      return await source.next();
    } catch (error) {
      throw ofCaller(error);
    }
  };
  return {
    async next() {
      const { done, value } = await step();
      if (done === true) return { done };
      checkAttached('A piece of the audio', value);
      const bytes = bytesOf(value);
      if (bytes !== undefined) return { done: false, value: bytes };
      throw new CozeError(`The audio must consist of bytes, but the source returned ${typeof value}.`);
    },
    stop: () => source.stop(),
  };
}

/**
 * Sends audio to its end, no faster than the connection and the pace allow.
 *
 * @throws the error of the source or the session; APIUserAbortError after an abort. The source is closed then.
 */
export async function sendAudio(
  session: AudioSink,
  audio: Source<Uint8Array>,
  { config, signal, pace = defaultPace, onProgress }: Sending,
): Promise<void> {
  const rate = bytesPerSecond(config);
  const limit = rate === undefined ? eventBytes : Math.max(1, Math.round((rate * eventDuration) / 1000));
  let start = runtime.now();
  let sent = 0;
  let fault: Failure | undefined;
  let reported = Promise.resolve();
  const reportProgress = async (progress: AudioProgress, before: Promise<void>): Promise<void> => {
    try {
      await onProgress?.(progress);
    } catch (error) {
      fault ??= { error: ofCaller(error) };
    }
    await before;
  };
  try {
    for (;;) {
      const { done, value } = await abortable([signal], () => audio.next(), sendingAborted);
      if (done === true || value === undefined) {
        await abortable([signal], () => reported, sendingAborted);
        if (fault !== undefined) throw fault.error;
        return;
      }
      for (const piece of isPackets(config) ? [value] : piecesOf(value, limit)) {
        if (signal.aborted) throw sendingAborted(signal.reason);
        session.send({ event_type: 'input_audio_buffer.append', data: { delta: encodeBase64(piece) } });
        sent += piece.length;
        const milliseconds = rate === undefined ? undefined : (sent * 1000) / rate;
        reported = reportProgress({ bytes: sent, milliseconds }, reported);
        const ahead = milliseconds === undefined ? 0 : milliseconds / pace - (runtime.now() - start);
        if (ahead > 0) await sleep(ahead, [signal], sendingAborted);
        else start += Math.max(0, -ahead - catchUp);
        await abortable([signal], () => session.drain(), sendingAborted);
        if (fault !== undefined) throw fault.error;
      }
    }
  } catch (error) {
    audio.stop();
    throw error;
  }
}

/** True if the audio can be read from its start again. */
export function isRepeatable(audio: AudioSource): boolean {
  return typeof audio === 'string' || isBlob(audio) || isBytes(audio);
}

async function readableOf(audio: AudioSource): Promise<unknown> {
  if (isBlob(audio)) return readBlob(audio);
  checkAttached('The audio', audio);
  const bytes = bytesOf(audio);
  if (bytes !== undefined) return [bytes];
  if (typeof audio === 'string') {
    if (runtime.disk !== undefined) return (await runtime.disk()).read(audio);
    throw new CozeError('The audio is a path, which only Node can open. Pass a File or bytes.');
  }
  if (isConsumed(audio)) throw new CozeError('The audio is a stream that was read before. It can be read only once.');
  return audio;
}

/** undefined for Opus, which has no fixed rate. */
function bytesPerSecond({ codec, sample_rate, channel = 1, bit_depth = 16 }: AudioConfig): number | undefined {
  if (codec === 'opus') return undefined;
  if (codec === 'g711a' || codec === 'g711u') return (sample_rate ?? 8000) * channel;
  return ((sample_rate ?? 24_000) * channel * bit_depth) / 8;
}

function* piecesOf(bytes: Uint8Array, limit: number): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += limit) yield bytes.subarray(at, at + limit);
}

export function sendingAborted(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('Sending the audio was aborted by the caller.', { cause });
}
