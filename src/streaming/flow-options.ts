import type { StreamErrorOptions } from '../errors/stream-errors.js';
import type { Signals } from './signals.js';
import type { StreamKind } from './stream-kind.js';
import type { OpenStream } from './stream-source.js';

/** What is remembered of the events. It sees every event once, in order, whoever pulled it. */
export interface StreamRecord<E> {
  observe(event: E): void;
  /** The text to report when the stream ends early. */
  text(): string;
  /** Whether enough was seen to know how it ended. */
  hasOutcome(): boolean;
}

/** How a stream goes on with a further request after a terminator. */
export interface Continuation {
  /** Whether the terminator is an event for the reader, or only the seam between two answers. */
  readonly deliver: boolean;
  /**
   * Prepares the next request; `undefined` ends the stream here after all.
   *
   * @param context - what an error says about the stream so far.
   */
  next(signal: AbortSignal, context: StreamErrorOptions): Promise<OpenStream | undefined>;
}

export interface FlowOptions<E> {
  readonly open: OpenStream;
  readonly kind: StreamKind;
  readonly record: StreamRecord<E>;
  /** The signals of the call and of the client. They are listened to from the first use to the end. */
  readonly signals: Signals;
  /** Says whether a terminator is followed by another request. */
  readonly continuation?: ((terminator: E) => Continuation | undefined) | undefined;
}
