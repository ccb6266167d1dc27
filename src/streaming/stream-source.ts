import type { EventSourceMessage } from 'eventsource-parser';
import type { BodyFault, StreamResponse } from '../http/stream-response.js';
import { AsyncQueue } from '../lib/queue.js';
import { StreamParseError, type StreamErrorOptions } from '../errors/stream-errors.js';
import { CozeError } from '../errors/coze-error.js';
import { ForeignBody } from './foreign-body.js';
import { SseDecoder } from './sse-decoder.js';
import { PayloadError, toEvent, type StreamEvent, type StreamKind } from './stream-kind.js';

/** Sends the request of a stream. The signal aborts it, before and after the headers. */
export type OpenStream = (signal: AbortSignal) => Promise<StreamResponse>;

/** One connection. Bytes are read only when the decoded events are used up, so a slow reader slows the server. */
export class StreamSource {
  readonly #open: OpenStream;
  readonly #kind: StreamKind;
  readonly #context: () => StreamErrorOptions;
  readonly #decoder = new SseDecoder();
  readonly #foreign = new ForeignBody();
  #opened: StreamResponse | undefined;
  #check: StreamResponse['check'];
  readonly #pieces = new AsyncQueue<Uint8Array>({ onWait: () => this.#opened?.resume() });
  /** Resolves once events can be checked; undefined afterwards. */
  #ready: Promise<void> | undefined;
  #exhausted = false;
  /** Why the body ended early. What had come before is handed out first. */
  #fault: BodyFault | undefined;
  #closed = false;

  /** @param context - what an error of this connection says about the stream so far. */
  constructor(open: OpenStream, kind: StreamKind, context: () => StreamErrorOptions) {
    this.#open = open;
    this.#kind = kind;
    this.#context = context;
  }

  /** The answer, once its headers are there. */
  get opened(): StreamResponse | undefined {
    return this.#opened;
  }

  /** Whether the body is over. Its last event may still have to be taken. */
  get exhausted(): boolean {
    return this.#exhausted;
  }

  /**
   * The next event that was received whole, or `undefined` when more must be read.
   *
   * @throws StreamParseError when its payload is not the JSON it must be, StreamInterruptedError when the body ended in it,
   * ResponseValidationError when it differs from the contract and `validate` is `strict`.
   */
  take(): StreamEvent | undefined {
    const message = this.#decoder.shift();
    if (message === undefined) return undefined;
    const event = this.#parse(message);
    const fault = this.#check?.event(event, () => this.#context().partial);
    if (fault !== undefined) throw fault;
    return event;
  }

  #parse(message: EventSourceMessage): StreamEvent {
    try {
      return toEvent(this.#kind, message, this.#exhausted);
    } catch (error) {
      if (!(error instanceof PayloadError)) throw error;
      if (this.#exhausted) throw this.cutShort(`in the middle of the event ${error.event}`);
      throw new StreamParseError(
        `${error.message}, though the contract says so. The text is in \`rawText\`.`,
        this.#opened?.mask(message.data) ?? message.data,
        this.#context(),
      );
    }
  }

  /** The error of a body that is over while the stream is not. */
  cutShort(where?: string): Error {
    const { partial } = this.#context();
    return this.#opened?.error(this.#fault, partial, where) ?? new CozeError('The stream was not opened.');
  }

  /** Takes one step towards the next event: sends the request, or reads once. */
  advance(signal: AbortSignal): Promise<void> {
    return this.#opened === undefined ? this.#connect(signal) : this.#read();
  }

  /** Drops the connection. */
  close(reason?: unknown): void {
    this.#closed = true;
    this.#opened?.abort(reason);
    this.#opened?.release();
  }

  /** Ends after the terminator: the connection is kept if the server ends the body too, and dropped if it doesn't. */
  finish(): void {
    this.#opened?.finish();
  }

  async #connect(signal: AbortSignal): Promise<void> {
    const opened = await this.#open(signal);
    this.#opened = opened;
    this.#check = opened.check;
    if (this.#closed) return this.close(signal.reason);
    // No event goes unchecked because the schemas are still on their way. Meanwhile the bytes are read ahead: they would
    // be lost if the connection breaks.
    const ready = opened.check?.ready;
    let isReady = ready === undefined;
    opened.pipe({
      onBytes: (bytes) => {
        if (isReady) opened.pause();
        this.#pieces.push(bytes);
      },
      onEnd: (fault) => {
        this.#fault = fault;
        this.#pieces.end();
      },
    });
    this.#ready = ready?.then(() => {
      isReady = true;
      this.#ready = undefined;
    });
  }

  async #read(): Promise<void> {
    await this.#ready;
    this.#accept((await this.#pieces.next()).value);
  }

  #accept(chunk: Uint8Array | undefined): void {
    const text = this.#decoder.text(chunk);
    if (this.#foreign.claims(text)) {
      if (this.#fault !== undefined) throw this.cutShort();
      if ((chunk === undefined || this.#foreign.full) && this.#opened !== undefined)
        throw this.#opened.notAStream(this.#foreign.text);
      return;
    }
    this.#decoder.feed(text);
    if (chunk !== undefined) return;
    this.#exhausted = true;
    this.#decoder.end((name) => this.#kind.endings.get(name) === 'terminator');
  }
}
