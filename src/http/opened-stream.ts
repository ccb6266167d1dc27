import type { CozeError } from '../errors/coze-error.js';
import type { PartialStream } from '../errors/stream-errors.js';
import type { Lifeline } from './lifeline.js';
import type { Operation } from './operation.js';
import { withoutSecret } from '../errors/redact.js';
import type { WireResponse } from './transport.js';

/** An event stream whose headers have come: what the decoders start from. */
export interface OpenedStream {
  readonly response: WireResponse;
  readonly body: ReadableStream<Uint8Array>;
  readonly logid: string | undefined;
  /** Milliseconds of silence to bear; 0 is no limit. */
  readonly idleTimeout: number;
  /** Aborts when the caller's signal fires or `abort` is called. */
  readonly signal: AbortSignal;
  /** Tears the connection down. */
  abort(reason?: unknown): void;
  /** The body is settled: lets go of the caller's signal. May be called more than once. */
  release(): void;
  readonly operation: Operation;
  /** The error of a body that is none although it was announced as a stream; logged and reported like any other. */
  refuse(text: string): Error;
  readonly check?: EventCheck | undefined;
  /** What the server said, for an error: without the token, should it repeat it. */
  mask<T>(said: T): T;
}

/** Holds events against the contract. */
export interface EventCheck {
  /** What to wait for before the first one; undefined where there is nothing to wait for. */
  readonly ready: Promise<void> | undefined;
  /**
   * Gives the error to end the stream with, if there is one.
   *
   * @param partial what the stream had brought before.
   */
  event(event: { readonly event: string }, partial: () => PartialStream | undefined): CozeError | undefined;
}

/** Takes over a call whose answer is an event stream; the call's time limit ends here. */
export function openedStream(
  response: WireResponse,
  body: ReadableStream<Uint8Array>,
  life: Lifeline,
  call: Pick<OpenedStream, 'operation' | 'idleTimeout' | 'refuse' | 'check'>,
  secret: string | undefined,
): OpenedStream {
  life.stopClock();
  return {
    ...call,
    response,
    body,
    logid: response.headers.get('x-tt-logid') ?? undefined,
    signal: life.signal,
    abort: (reason) => life.abort(reason),
    release: () => life.pause(),
    mask: (said) => withoutSecret(said, secret),
  };
}
