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
  /** Prepares the next request; `undefined` ends the stream here after all. */
  next(signal: AbortSignal): Promise<OpenStream | undefined>;
}

export interface FlowOptions<E> {
  readonly open: OpenStream;
  readonly kind: StreamKind;
  readonly record: StreamRecord<E>;
  /** The caller's signal. It is listened to from the first use to the end. */
  readonly signal?: AbortSignal | null | undefined;
  /** Says whether a terminator is followed by another request. */
  readonly continuation?: ((terminator: E) => Continuation | undefined) | undefined;
}
