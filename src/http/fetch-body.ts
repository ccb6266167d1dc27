import { runtime } from '#runtime';
import type { Cancellation } from '../lib/abort.js';
import { bytesOf, isConsumed, sourceOf, type Source } from '../lib/source.js';
import {
  TransportError,
  type BodySink,
  type PulledBody,
  type WireBody,
  type WireResponse,
} from '../runtime/transport.js';

/** The body of a response as one that pushes its bytes; `null` if it cannot be read in pieces. */
export function pushedBody({ body }: WireResponse): WireBody | null {
  return body !== null && 'origin' in body ? new FetchBody(body) : body;
}

/** Pushes the pieces of a body that has to be pulled. */
export class FetchBody implements WireBody {
  lastByteAt = 0;
  readonly #origin: unknown;
  readonly #cancellation: Cancellation;
  // Opened at the first use: that locks the body, and its Response may be meant for the caller.
  #source: Source<unknown> | undefined;
  #sink: BodySink | undefined;
  #isPaused = false;
  #isReading = false;

  constructor({ origin, cancellation }: PulledBody) {
    this.#origin = origin;
    this.#cancellation = cancellation;
  }

  pipe(sink: BodySink): void {
    this.#sink = sink;
    // A fetch of the caller may ignore its signal: without this the pending read would never settle.
    this.#cancellation.onAbort = this.#onAbort;
    if (this.#cancellation.aborted) queueMicrotask(() => this.#onAbort(this.#cancellation.reason));
    else void this.#flow();
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    void this.#flow();
  }

  cancel(reason?: unknown): void {
    this.#release();
    this.#stop(reason);
  }

  async #flow(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#sink !== undefined && !this.#isPaused) {
      let bytes: Uint8Array | undefined;
      try {
        const source = this.#open();
        if (source === undefined) throw unreadable('was read before, or is of no kind that can be read');
        const { done, value } = await source.next();
        if (done !== true) bytes = toBytes(value);
      } catch (cause) {
        this.#end(cause instanceof TransportError ? cause : brokenBody(cause));
        break;
      }
      if (bytes === undefined) {
        this.#end(undefined);
      } else {
        this.lastByteAt = runtime.now();
        this.#sink?.onBytes(bytes);
      }
    }
    this.#isReading = false;
  }

  #open(): Source<unknown> | undefined {
    if (this.#source === undefined && !isConsumed(this.#origin)) this.#source = sourceOf(this.#origin);
    return this.#source;
  }

  readonly #onAbort = (reason: unknown): void => {
    this.#stop(reason);
    this.#end(brokenBody(reason));
  };

  #stop(reason: unknown): void {
    try {
      this.#open()?.stop(reason);
    } catch {
      // A body that cannot be opened has nothing to stop.
    }
  }

  #end(fault: TransportError | undefined): void {
    const sink = this.#sink;
    this.#release();
    sink?.onEnd(fault);
  }

  #release(): void {
    this.#sink = undefined;
    if (this.#cancellation.onAbort === this.#onAbort) this.#cancellation.onAbort = undefined;
  }
}

function toBytes(value: unknown): Uint8Array {
  const bytes = bytesOf(value);
  if (bytes === undefined) throw unreadable('does not consist of bytes');
  return bytes;
}

/** The fault of a body that a fetch made wrongly. Another attempt would get the same. */
function unreadable(problem: string): TransportError {
  const explanation = `the option fetch gave a response whose body ${problem}`;
  return new TransportError(new TypeError(explanation), { sent: true, explanation, isFinal: true });
}

/** The fault of a body that breaks off. */
export function brokenBody(cause: unknown): TransportError {
  return new TransportError(cause, { ...runtime.fetchFault?.(cause), sent: true });
}
