import type { CreateTranscriptionsWsRes } from '../../generated/types/index.js';
import type { PartialStream } from '../errors/coze-error.js';
import { StreamAbortedError } from '../errors/stream-errors.js';
import { onAbort, type Signals } from '../lib/abort.js';
import { isObject } from '../lib/shapes.js';
import { Broadcast } from '../lib/queue.js';
import type { TranscriptionConfig, TranscriptionsSession } from './transcription-run.js';

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
 */
export class Transcription implements PromiseLike<string>, AsyncIterable<string> {
  readonly #config: TranscriptionConfig;
  readonly #signals: Signals;
  readonly #controller = new AbortController();
  readonly #readers = new Broadcast<string>();
  #session: TranscriptionsSession | undefined;
  #outcome: Promise<string> | undefined;
  #isAwaited = false;
  #text = '';
  #events = 0;
  #lastEvent: string | undefined;

  /** @internal */
  constructor(config: TranscriptionConfig, signals: Signals) {
    this.#config = config;
    this.#signals = signals;
  }

  /** The text recognised so far. */
  get text(): string {
    return this.#text;
  }

  /** The id of the connection in the server's logs, once it is known. */
  get logid(): string | undefined {
    return this.#session?.logid;
  }

  /**
   * Resolves with the final text.
   *
   * @throws CozeError if there is no audio or its format is not known; SocketHandshakeError if the connection is refused;
   * SocketEventError with the server's reason and SocketClosedError if the connection is lost, both with the text so far in
   * `partial`; the error of the audio source; APIUserAbortError after an abort.
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
   * current text. Leaving the last loop aborts the transcription, unless it is awaited.
   *
   * @throws the error that awaiting it would throw.
   */
  [Symbol.asyncIterator](): AsyncGenerator<string, undefined, unknown> {
    void this.#start();
    return this.#readers.subscribe(this.#text === '' ? [] : [this.#text], () => {
      if (!this.#readers.hasReaders && !this.#isAwaited) this.abort();
    });
  }

  /**
   * Closes the connection and the source at once. Promises and loops reject with APIUserAbortError, whose `cause` is the
   * reason. No effect after the end.
   *
   * @param reason - any value. Default: an AbortError.
   */
  abort(reason?: unknown): void {
    this.#controller.abort(reason);
    void this.#start();
  }

  #start(): Promise<string> {
    if (this.#outcome === undefined) {
      this.#outcome = this.#run();
      this.#outcome.catch(() => undefined);
    }
    return this.#outcome;
  }

  async #run(): Promise<string> {
    const { signal } = this.#controller;
    let removeListener = (): void => undefined;
    try {
      removeListener = onAbort(this.#signals, (reason) => this.#controller.abort(reason));
      const { transcribe } = await import('./transcription-run.js');
      const open = async (ended: AbortSignal) => (this.#session = await this.#config.open(ended));
      const transcript = { received: this.#received.bind(this), partial: () => this.#partial };
      await transcribe({ ...this.#config, open }, transcript, signal);
    } catch (error) {
      const fault = { error: signal.aborted ? this.#abortedError() : error };
      this.#readers.end(fault);
      throw fault.error;
    } finally {
      removeListener();
    }
    this.#readers.end();
    return this.#text;
  }

  #received(event: CreateTranscriptionsWsRes): void {
    this.#events += 1;
    this.#lastEvent = event.event_type;
    const data: unknown = Reflect.get(event, 'data');
    const text = isObject(data) && event.event_type.startsWith('transcriptions.message.') ? data['content'] : undefined;
    if (typeof text !== 'string' || text === this.#text) return;
    this.#text = text;
    this.#readers.push(text);
  }

  get #partial(): PartialStream {
    return { text: this.#text, events: this.#events, lastEvent: this.#lastEvent };
  }

  #abortedError(): StreamAbortedError {
    const context = { logid: this.logid, partial: this.#partial, cause: this.#controller.signal.reason };
    return new StreamAbortedError('The transcription was aborted.', context);
  }
}
