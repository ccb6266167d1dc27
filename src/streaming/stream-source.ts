import type { EventSourceMessage } from 'eventsource-parser';
import { longestTimer } from '../http/lifeline.js';
import type { OpenedStream } from '../http/opened-stream.js';
import {
  StreamAbortedError,
  StreamInterruptedError,
  StreamParseError,
  StreamTimeoutError,
  type StreamErrorOptions,
} from '../errors/stream-errors.js';
import { ForeignBody } from './foreign-body.js';
import { HeldReader } from './held-reader.js';
import { SseDecoder } from './sse-decoder.js';
import { PayloadError, toEvent, type StreamEvent, type StreamKind } from './stream-kind.js';

type Reader = Pick<ReadableStreamDefaultReader<Uint8Array>, 'read' | 'cancel'>;

/** Sends the request of a stream. The signal aborts it, before and after the headers. */
export type OpenStream = (signal: AbortSignal) => Promise<OpenedStream>;

/** Said by every fault of the transport: the request may well have done its work. */
const NOT_REPEATED = 'The server may go on with it: it was not sent again.';

/** How long the end of the body may take after the terminator. In time, the connection serves the next call too. */
const GRACE_MS = 100;

/** One connection. Bytes are read only when the decoded events are used up, so a slow reader slows the server. */
export class StreamSource {
  readonly #open: OpenStream;
  readonly #kind: StreamKind;
  readonly #context: () => StreamErrorOptions;
  readonly #decoder = new SseDecoder();
  readonly #foreign = new ForeignBody();
  #opened: OpenedStream | undefined;
  #check: OpenedStream['check'];
  #reader: Reader | undefined;
  #exhausted = false;
  /** What the network layer threw. What had come before it is handed out first. */
  #breakage: { readonly cause: unknown } | undefined;
  #stalled = false;
  #closed = false;

  /** @param context - what an error of this connection says about the stream so far. */
  constructor(open: OpenStream, kind: StreamKind, context: () => StreamErrorOptions) {
    this.#open = open;
    this.#kind = kind;
    this.#context = context;
  }

  /** The answer, once its headers are there. */
  get opened(): OpenedStream | undefined {
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
  cutShort(where = 'before the stream did'): Error {
    const { signal, idleTimeout } = this.#opened ?? {};
    const context = { ...this.#context(), ...this.#breakage };
    if (this.#stalled)
      return new StreamTimeoutError(
        `Nothing came for ${idleTimeout} ms, so the stream was given up. Raise streamIdleTimeout for silent phases. ${NOT_REPEATED}`,
        context,
      );
    if (this.#breakage !== undefined && signal?.aborted === true)
      return new StreamAbortedError('The stream was aborted.', { ...context, cause: signal.reason });
    if (isFetchLimit(this.#breakage?.cause))
      return new StreamTimeoutError(
        `Nothing came for so long that Node's fetch gave up (UND_ERR_BODY_TIMEOUT). The option streamIdleTimeout cannot lengthen its own limit of 300 s: pass a fetch whose dispatcher has a longer bodyTimeout. ${NOT_REPEATED}`,
        context,
      );
    const what = this.#breakage === undefined ? 'ended' : 'broke';
    return new StreamInterruptedError(`The connection ${what} ${where}. ${NOT_REPEATED}`, context);
  }

  /** Takes one step towards the next event: sends the request, or reads once. */
  advance(signal: AbortSignal): Promise<void> {
    return this.#reader === undefined ? this.#connect(signal) : this.#read(this.#reader);
  }

  /** Drops the connection. */
  close(reason?: unknown): void {
    this.#closed = true;
    void this.#reader?.cancel(reason).catch(ignore);
    this.#opened?.abort(reason);
    this.#opened?.release();
  }

  /** Ends after the terminator: the connection is kept if the server ends the body too, and dropped if it doesn't. */
  finish(): void {
    this.#opened?.release();
    if (!this.#exhausted) void this.#drain();
  }

  async #drain(): Promise<void> {
    const timer = setTimeout(() => this.close(), GRACE_MS);
    try {
      while (this.#reader !== undefined && !(await this.#reader.read()).done);
    } catch {
      // Everything was received: how the connection ends is of no interest.
    } finally {
      clearTimeout(timer);
    }
  }

  async #connect(signal: AbortSignal): Promise<void> {
    const opened = await this.#open(signal);
    this.#opened = opened;
    this.#check = opened.check;
    const reader = opened.body.getReader();
    // No event goes unchecked because the schemas are still on their way.
    this.#reader = opened.check?.ready === undefined ? reader : new HeldReader(reader, opened.check.ready);
    if (this.#closed) this.close(signal.reason);
  }

  async #read(reader: Reader): Promise<void> {
    const idle = this.#opened?.idleTimeout ?? 0;
    const timer = idle > 0 && idle <= longestTimer ? setTimeout(this.#stall, idle) : undefined;
    let chunk: Uint8Array | undefined;
    try {
      chunk = (await reader.read()).value;
    } catch (cause) {
      this.#breakage = { cause };
    } finally {
      clearTimeout(timer);
    }
    this.#accept(chunk);
  }

  #accept(chunk: Uint8Array | undefined): void {
    const text = this.#decoder.text(chunk);
    if (this.#foreign.claims(text)) {
      if (this.#breakage !== undefined || this.#stalled) throw this.cutShort();
      if ((chunk === undefined || this.#foreign.full) && this.#opened !== undefined)
        throw refused(this.#opened, this.#foreign.text);
      return;
    }
    this.#decoder.feed(text);
    if (chunk !== undefined) return;
    this.#exhausted = true;
    this.#decoder.end((name) => this.#kind.endings.get(name) === 'terminator');
  }

  // Cancelling a reader settles its pending read with any body, also one whose transport ignores the signal.
  readonly #stall = (): void => {
    this.#stalled = true;
    void this.#reader?.cancel().catch(ignore);
  };
}

/** The answer was announced as a stream, but is judged like any other answer that is none. */
export function refused(opened: OpenedStream, text: string): Error {
  return opened.refuse(text);
}

/** Node's own fetch bears silence for a time of its own, and then breaks the body off. */
function isFetchLimit(error: unknown): boolean {
  if (!(error instanceof Error) || !(error.cause instanceof Error)) return false;
  return 'code' in error.cause && error.cause.code === 'UND_ERR_BODY_TIMEOUT';
}

function ignore(): void {}
