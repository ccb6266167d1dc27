import { callSite, withCallSite } from '../errors/call-site.js';
import { checkSignal } from '../errors/check.js';
import { missingFile } from '../errors/coze-error.js';
import { StreamAbortedError } from '../errors/abort-errors.js';
import { abortable, onAbort, type Signals } from '../lib/abort.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { AsyncQueue } from '../lib/queue.js';
import type { TranscriptionConfig, TranscriptionRun } from './transcription-run.lazy.js';

/** The work of a transcription. It loads on first use. */
const transcriptionChunk = /* @__PURE__ */ new LazyChunk(() => import('./transcription-run.lazy.js'), missingFile);

/**
 * The transcription of audio: await it for the final text, or iterate it for the text so far.
 *
 * Nothing is sent before the first use. You can await and iterate it several times, also at once: it runs only once.
 *
 * @example
 * ```ts
 * const transcription = client.websockets.audio.transcriptions.transcribe('question.wav');
 * for await (const soFar of transcription) console.log(soFar);
 * console.log('final:', await transcription);
 * ```
 * @see en: https://www.coze.com/docs/developer_guides/asr_api
 * @see zh: https://docs.coze.cn/developer_guides/asr_api
 */
export class Transcription implements PromiseLike<string>, AsyncIterable<string> {
  readonly #config: TranscriptionConfig;
  readonly #signals: Signals;
  readonly #controller = new AbortController();
  readonly #site = callSite();
  /** Not a `Broadcast`: that loads with sessions. Here, every page would load it, up to 0.4 KiB more. */
  readonly #readers = new Set<AsyncQueue<string>>();
  /** Undefined until its code is loaded. */
  #run: TranscriptionRun | undefined;
  #outcome: Promise<string> | undefined;
  #isAwaited = false;

  /** @internal */
  constructor(config: TranscriptionConfig, signals: Signals) {
    this.#config = config;
    this.#signals = signals;
  }

  /** The text recognised so far. */
  get text(): string {
    return this.#run?.text ?? '';
  }

  /** The id of the connection in the server's logs, once it is known. */
  get logid(): string | undefined {
    return this.#run?.logid;
  }

  /**
   * Resolves with the final text.
   *
   * @throws CozeError if there is no audio or its format is not known; SocketHandshakeError if the connection is refused;
   * SocketEventError with the server's reason and SocketClosedError if the connection is lost, both with the text so far in
   * `partial`; the error of the audio source; APIUserAbortError after an abort.
   * @example
   * const text = await client.websockets.audio.transcriptions.transcribe('question.wav');
   */
  // oxlint-disable-next-line unicorn/no-thenable -- it is a promise by design: awaiting it gives the text
  then<A = string, B = never>(
    onfulfilled?: ((text: string) => A | PromiseLike<A>) | null,
    onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    this.#isAwaited = true;
    return this.#start().then(onfulfilled, onrejected);
  }

  /** As on any promise. */
  catch<B = never>(onrejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<string | B> {
    return this.then(undefined, onrejected);
  }

  /** As on any promise. */
  finally(onfinally?: (() => void) | null): Promise<string> {
    return this.then((text) => text).finally(onfinally);
  }

  /**
   * Iterates the whole text so far, each time it changes, up to the final text. A loop that begins late starts with the
   * current text, and a slow loop skips texts rather than to keep more than 64 MiB. Leaving the last loop aborts the transcription, unless it is awaited.
   *
   * @throws the error that awaiting it would throw.
   * @example
   * for await (const soFar of transcription) console.log(soFar);
   */
  [Symbol.asyncIterator](): AsyncGenerator<string, undefined, unknown> {
    const reader = new AsyncQueue<string>({
      onLeave: () => {
        this.#readers.delete(reader);
        if (this.#readers.size === 0 && !this.#isAwaited) this.abort();
      },
    });
    this.#readers.add(reader);
    if (this.text !== '') reader.push(this.text);
    this.#start().then(
      () => reader.end(),
      (error: unknown) => reader.end({ error }),
    );
    return reader;
  }

  /**
   * Closes the connection and the source at once. Promises and loops reject with APIUserAbortError, whose `cause` is the
   * reason. No effect after the end.
   *
   * @param reason - any value. Default: an AbortError.
   * @example
   * stopButton.onclick = () => transcription.abort();
   */
  abort(reason?: unknown): void {
    this.#controller.abort(reason);
    void this.#start();
  }

  #start(): Promise<string> {
    if (this.#outcome === undefined) {
      this.#outcome = this.#transcribe();
      this.#outcome.catch(() => undefined);
    }
    return this.#outcome;
  }

  async #transcribe(): Promise<string> {
    const { signal } = this.#controller;
    let removeListener = (): void => undefined;
    try {
      this.#signals.forEach(checkSignal);
      removeListener = onAbort(this.#signals, (reason) => this.#controller.abort(reason));
      const loading = this.#load();
      const running = loading.then((run) => run.transcribe(signal));
      running.catch(() => undefined);
      // An abort does not wait for the code. Once it is loaded, it closes the source.
      await abortable(
        [signal],
        () => loading,
        (reason) => reason,
      );
      await running;
    } catch (error) {
      throw withCallSite(signal.aborted ? this.#abortedError() : error, this.#site);
    } finally {
      removeListener();
    }
    return this.text;
  }

  async #load(): Promise<TranscriptionRun> {
    const { TranscriptionRun } = await transcriptionChunk.load();
    return (this.#run = new TranscriptionRun(this.#config, this.#readers));
  }

  #abortedError(): StreamAbortedError {
    const context = { logid: this.logid, partial: this.#run?.partial, cause: this.#controller.signal.reason };
    return new StreamAbortedError('The transcription was aborted.', context);
  }
}
