import { runtime } from '#runtime';
import { callSite, withCallSite } from '../errors/call-site.js';
import { checkSignal, checkText } from '../errors/check.js';
import { CozeError, missingFile } from '../errors/coze-error.js';
import { StreamAbortedError } from '../errors/abort-errors.js';
import { onAbort, type Signals } from '../lib/abort.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { asyncDispose, deferred } from '../lib/polyfills.js';
import { AsyncQueue, type Failure } from '../lib/queue.js';
import type { SpeechConfig, SpeechRun } from './speech-run.lazy.js';
import type { AudioBytes, SentenceMark } from './speech-track.js';
import type { AudioPieces } from './spoken-audio.js';

/** The work of a synthesis. It loads on first use. */
const speechChunk = /* @__PURE__ */ new LazyChunk(() => import('./speech-run.lazy.js'), missingFile);

/** The codecs whose audio can be joined. That of others consists of packets. */
const joinable: readonly unknown[] = [undefined, 'pcm', 'g711a', 'g711u'];

/**
 * The synthesis of a text: an async iterable of its audio, in pieces as they are received.
 *
 * Nothing is sent before the first use: the first `next()` or helper. The iteration and the helpers share the audio: audio
 * that a helper collects can also be iterated. At most about 10 s and one request of audio are queued for a slow reader. A
 * request, which has at most 1024 bytes of text, may have 64 MiB of audio in base64.
 *
 * @example
 * ```ts
 * const speech = client.websockets.audio.speech.synthesize('Good morning!');
 * for await (const audio of speech) speaker.write(audio);
 * console.log(speech.durationMs, speech.sentences);
 * ```
 * @see en: https://www.coze.com/docs/developer_guides/tts_api
 * @see zh: https://docs.coze.cn/developer_guides/tts_api
 */
export class Synthesis implements AsyncGenerator<AudioBytes, undefined, unknown> {
  readonly #config: SpeechConfig;
  readonly #signals: Signals;
  readonly #controller = new AbortController();
  readonly #end = deferred<void>();
  readonly #site = callSite();
  #pieces: AudioPieces = { queue: new AsyncQueue(), collected: undefined, sentences: [] };
  /** Undefined until its code is loaded. */
  #run: SpeechRun | undefined;
  #collected: Promise<AudioBytes> | undefined;
  #isStarted = false;
  #isOver = false;
  #hasTaken = false;
  #removeListener = (): void => undefined;

  /** @internal */
  constructor(config: SpeechConfig, signals: Signals) {
    this.#config = config;
    this.#signals = signals;
    this.#end.promise.catch(() => undefined);
  }

  /** The sentences that have begun so far, with their position in the audio. They may be ahead of the iteration. */
  get sentences(): readonly SentenceMark[] {
    return this.#pieces.sentences;
  }

  /** The duration of the audio received so far, in milliseconds. */
  get durationMs(): number {
    return this.#run?.spoken.milliseconds ?? 0;
  }

  /** The id of the latest connection in the server's logs. */
  get logid(): string | undefined {
    return this.#run?.logid;
  }

  /**
   * The next piece of audio.
   *
   * @throws CozeError if there is no text; SocketHandshakeError if the connection is refused; SocketEventError with the
   * server's reason and SocketClosedError if the connection is lost, both after all audio that was received; the error of
   * the text source, after the audio of all text before it; SocketQueueFullError if a request has more than 64 MiB of audio;
   * InvalidResponseError if the server sends something else; APIUserAbortError after an abort.
   * @example
   * const { done, value } = await speech.next();
   */
  async next(): Promise<IteratorResult<AudioBytes, undefined>> {
    this.#start();
    this.#hasTaken = true;
    const step = await this.#pieces.queue.next();
    if (step.done !== true) this.#run?.spoken.read(step.value);
    return step;
  }

  /**
   * Ends the iteration and closes the connection, as `break` in a loop does. A helper that collects continues.
   *
   * @example
   * await speech.return();
   */
  return(): Promise<IteratorResult<AudioBytes, undefined>> {
    if (this.#pieces.collected === undefined && !this.#isOver) {
      this.#finish();
      this.#controller.abort();
    }
    return this.#pieces.queue.return();
  }

  /**
   * Ends the iteration as `return()` does, and rejects with the error. Generators have it; a program rarely needs it.
   *
   * @param error - any value.
   * @throws the error.
   */
  async throw(error?: unknown): Promise<IteratorResult<AudioBytes, undefined>> {
    await this.return();
    throw error;
  }

  /** The synthesis itself: its audio can be iterated once. */
  [Symbol.asyncIterator](): this {
    return this;
  }

  /** Ends the iteration as `return()` does. */
  async [asyncDispose](): Promise<void> {
    await this.return();
  }

  /**
   * Collects all audio as raw bytes.
   *
   * @throws CozeError for Opus, whose packets cannot be joined, and if the iteration has taken audio already; else the
   * error that the iteration would throw, such as APIUserAbortError after an abort. The audio that was received can
   * still be iterated then.
   * @example
   * const pcm = await client.websockets.audio.speech.synthesize('Hello').bytes();
   */
  bytes(): Promise<AudioBytes> {
    this.#collected ??= this.#collect();
    this.#collected.catch(() => undefined);
    return this.#collected;
  }

  /**
   * Collects all audio as a WAV file, in the requested codec.
   *
   * @throws as `bytes()` does.
   * @example
   * await s3.putObject({ Key: 'hello.wav', Body: await client.websockets.audio.speech.synthesize('Hello').toWav() });
   */
  async toWav(): Promise<AudioBytes> {
    const audio = await this.bytes();
    return (await this.#load()).spoken.toWav(audio);
  }

  /**
   * Writes all audio to a WAV file on disk. Node only. The audio is collected in memory first, because the header has its
   * length: if the synthesis fails, nothing is written and an existing file is kept.
   *
   * @param path - the file to write.
   * @throws as `bytes()` does; CozeError if the file cannot be written.
   * @example
   * await client.websockets.audio.speech.synthesize('Good morning!', { voice_id }).toFile('morning.wav');
   */
  async toFile(path: string): Promise<void> {
    const { disk } = runtime;
    if (disk === undefined) throw new CozeError('toFile() works on Node only: use toWav() here.');
    checkText('path', path);
    await (await disk()).write(path, new Blob([await this.toWav()]).stream());
  }

  /**
   * Closes the connection at once. The iteration and the helpers reject with APIUserAbortError, whose `cause` is the
   * reason, and queued audio is dropped. No effect after the end.
   *
   * @param reason - any value. Default: an AbortError.
   * @example
   * stopButton.onclick = () => speech.abort();
   */
  abort(reason?: unknown): void {
    if (this.#isOver) return;
    this.#controller.abort(reason);
    const cause: unknown = this.#controller.signal.reason;
    const context = { logid: this.logid, partial: this.#run?.partial, cause };
    const fault = { error: new StreamAbortedError('The speech was aborted.', context) };
    if (this.#pieces.collected === undefined) this.#pieces.queue.cut(fault);
    this.#finish(fault);
  }

  #start(): void {
    if (this.#isStarted || this.#isOver) return;
    this.#isStarted = true;
    void this.#synthesize();
  }

  async #synthesize(): Promise<void> {
    let fault: Failure | undefined;
    try {
      this.#signals.forEach(checkSignal);
      this.#removeListener = onAbort(this.#signals, (reason) => this.abort(reason));
      const run = await this.#load();
      if (this.#isOver) return;
      await run.synthesize(this.#controller.signal);
    } catch (error) {
      fault = { error: withCallSite(error, this.#site) };
    }
    this.#finish(fault);
  }

  async #load(): Promise<SpeechRun> {
    const { SpeechRun } = speechChunk.loaded ?? (await speechChunk.load());
    return (this.#run ??= new SpeechRun(this.#config, this.#pieces));
  }

  #finish(fault?: Failure): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#removeListener();
    this.#pieces.queue.end(fault);
    if (fault === undefined) this.#end.resolve();
    else this.#end.reject(fault.error);
  }

  async #collect(): Promise<AudioBytes> {
    if (this.#hasTaken) throw (await speechChunk.load()).audioIsTaken();
    const { codec } = this.#config.options;
    if (!joinable.includes(codec)) throw (await speechChunk.load()).notJoinable(codec);
    const collected: AudioBytes[] = [];
    this.#pieces = { ...this.#pieces, collected };
    this.#start();
    await this.#end.promise;
    return (await speechChunk.load()).joinBytes(collected);
  }
}
