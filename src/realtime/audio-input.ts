import { runtime } from '#runtime';
import type {
  AudioConfig,
  CreateChatWsReq,
  CreateChatWsRes,
  InputAudioBufferAppendEvent,
} from '../../generated/types/index.js';
import { encodeBase64 } from '../audio/base64.js';
import { APIUserAbortError } from '../errors/api-error.js';
import { CozeError } from '../errors/coze-error.js';
import { SocketStateError } from '../errors/socket-errors.js';
import { abortable, onAbort, sleep } from '../lib/abort.js';
import type { Failure } from '../lib/queue.js';
import { bytesOf, isConsumed, sourceOf, type Source } from '../lib/source.js';
import { identify, isPackets } from './audio-format.js';
import type { SocketSession } from './session.js';

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

/** The speed at which audio is sent. */
export interface AudioPace {
  /**
   * The most seconds of audio that are sent per second, so that a file does not flood the service: 1 is real time, Infinity
   * the speed of the connection. Opus is always sent at the speed of the connection, because its duration is not known.
   * Live audio is never delayed. Default 10.
   */
  readonly pace?: number | undefined;
}

/** Options of `sendAudio()`. */
export interface SendAudioOptions extends AudioPace {
  /** Ends the sending with APIUserAbortError. The session continues, with the audio that was sent. */
  readonly signal?: AbortSignal | undefined;
}

/** The side of a session that takes audio. */
interface AudioSink {
  send(event: InputAudioBufferAppendEvent): void;
  drain(): Promise<void>;
}

/** Milliseconds of audio in one event. Longer pieces are cut. */
const eventDuration = 100;
/** Bytes of audio in one event if its duration is not known. */
const eventBytes = 4096;
const defaultPace = 10;

/** @throws CozeError for an invalid pace. */
export function checkPace({ pace }: AudioPace): void {
  if (pace === undefined || (typeof pace === 'number' && pace > 0)) return;
  throw new CozeError('pace must be a number above 0: 1 is real time, Infinity the speed of the connection.');
}

/**
 * Opens a source. Nothing is read yet.
 *
 * @throws CozeError for an invalid source, one that was read before, or a path that cannot be opened.
 */
export async function openAudio(audio: AudioSource): Promise<Source<Uint8Array>> {
  const source = sourceOf(await readableOf(audio));
  if (source === undefined)
    throw new CozeError('The audio must be bytes, a Blob, a stream, an async iterable of bytes, or a path on Node.');
  return {
    async next() {
      const { done, value } = await source.next();
      if (done === true) return { done };
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
  { config, signal, pace = defaultPace }: AudioPace & { readonly config: AudioConfig; readonly signal: AbortSignal },
): Promise<void> {
  const rate = bytesPerSecond(config);
  const limit = rate === undefined ? eventBytes : Math.max(1, Math.round((rate * eventDuration) / 1000));
  const start = performance.now();
  let sent = 0;
  try {
    for (;;) {
      const { done, value } = await abortable([signal], () => audio.next(), sendingAborted);
      if (done === true || value === undefined) return;
      for (const piece of isPackets(config) ? [value] : piecesOf(value, limit)) {
        if (signal.aborted) throw sendingAborted(signal.reason);
        session.send({ event_type: 'input_audio_buffer.append', data: { delta: encodeBase64(piece) } });
        await abortable([signal], () => session.drain(), sendingAborted);
        sent += piece.length;
        const ahead = rate === undefined ? 0 : (sent * 1000) / rate / pace - (performance.now() - start);
        if (ahead > 0) await sleep(ahead, [signal], sendingAborted);
      }
    }
  } catch (error) {
    audio.stop();
    throw error;
  }
}

/** Sends audio into a chat, one source at a time. */
export class VoiceInput {
  readonly #session: SocketSession<CreateChatWsReq, CreateChatWsRes>;
  /** The format that the server is configured for. */
  #config: AudioConfig = {};
  #isBusy = false;

  constructor(session: SocketSession<CreateChatWsReq, CreateChatWsRes>) {
    this.#session = session;
  }

  configure(change: AudioConfig): void {
    this.#config = { ...this.#config, ...change };
  }

  async send(audio: AudioSource, { signal, pace }: SendAudioOptions): Promise<void> {
    checkPace({ pace });
    if (this.#isBusy) throw new CozeError('Other audio is being sent. Wait for its end, or abort it with its signal.');
    this.#isBusy = true;
    const controller = new AbortController();
    let fault: Failure | undefined;
    const fail = (error: unknown): void => {
      fault = { error };
      controller.abort();
    };
    const removeObserver = this.#session.observe({ lost: fail, ended: (_closed, error) => fail(error) });
    let removeListener = (): void => undefined;
    let source: Source<Uint8Array> | undefined;
    try {
      removeListener = onAbort([signal], (reason) => controller.abort(reason));
      // Rejects if the session has ended already.
      await this.#session.drain();
      const opened = await openAudio(audio);
      source = opened;
      const expected = { config: this.#config, isBinding: true };
      const identified = await abortable([controller.signal], () => identify(opened, expected), sendingAborted);
      await sendAudio(this.#session, identified.audio, { config: identified.config, pace, signal: controller.signal });
    } catch (error) {
      // The session is closing: its end has the reason.
      if (error instanceof SocketStateError) await this.#session.closed;
      throw fault === undefined ? error : fault.error;
    } finally {
      this.#isBusy = false;
      removeObserver();
      removeListener();
      source?.stop();
    }
  }
}

async function readableOf(audio: AudioSource): Promise<unknown> {
  if (audio instanceof Blob) return audio.stream();
  const bytes = bytesOf(audio);
  if (bytes !== undefined) return [bytes];
  if (typeof audio === 'string') {
    if (runtime.disk !== undefined) return runtime.disk.read(audio);
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

function sendingAborted(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('Sending the audio was aborted by the caller.', { cause });
}
