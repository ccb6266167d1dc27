import type { Cancellation } from '../../lib/abort.js';
import { clockTime } from '../clock.node.js';
import { TransportError, type BodySink, type WireBody } from '../transport.js';
import { readWhole } from '../whole-body.js';

/** Bytes that flow until they are paused. A source has one receiver, and hands over what it has at once. */
export interface ByteFlow {
  start(receiver: BodySink): void;
  pause(): void;
  resume(): void;
  /** Drops the rest, and the connection if it has not received everything. The receiver is not called any more. */
  drop(): void;
}

const settled = Promise.resolve();

/** The most bytes that wait for their consumer. */
const mostWaitingBytes = 262_144;

/**
 * The bytes that arrived until they are taken. Node hands over each chunk of the server alone; all that come in one read
 * of the socket are delivered as one piece.
 */
export class NodeBody implements WireBody, BodySink {
  lastByteAt = 0;
  readonly #source: ByteFlow;
  readonly #cancellation: Cancellation;
  #waiting: Uint8Array[] = [];
  #size = 0;
  /** True if the source was paused because too many bytes wait. */
  #isFull = false;
  #isEnded = false;
  #fault: TransportError | undefined;
  #sink: BodySink | undefined;
  #isTaken = false;
  #isPaused = false;
  #isScheduled = false;

  constructor(source: ByteFlow, cancellation: Cancellation) {
    this.#source = source;
    this.#cancellation = cancellation;
    cancellation.onAbort = this.#onAbort;
    source.start(this);
  }

  get isTaken(): boolean {
    return this.#isTaken;
  }

  get isAborted(): boolean {
    return this.#cancellation.aborted;
  }

  // Called by the source.

  onBytes(bytes: Uint8Array): void {
    this.lastByteAt = clockTime();
    this.#waiting.push(bytes);
    this.#size += bytes.byteLength;
    if (this.#size > mostWaitingBytes && !this.#isFull) {
      this.#isFull = true;
      this.#source.pause();
    }
    this.#schedule();
  }

  onEnd(fault: TransportError | undefined): void {
    this.#isEnded = true;
    this.#fault = fault;
    this.#release();
    this.#schedule();
  }

  // Called by the consumer.

  pipe(sink: BodySink): void {
    this.#isTaken = true;
    this.#sink = sink;
    this.#schedule();
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    this.#schedule();
  }

  cancel(): void {
    this.#sink = undefined;
    this.#drop();
  }

  /** The whole body, as `readWhole()` reads it. Rejects if it was taken before, too. */
  async read(limit: number): Promise<Buffer> {
    if (this.#isTaken) throw new TransportError(new TypeError('The body was read before.'), { sent: true });
    return onePieceOf(await readWhole(this, limit));
  }

  #schedule(): void {
    if (this.#isScheduled || this.#isPaused || this.#sink === undefined) return;
    this.#isScheduled = true;
    // Not queueMicrotask(): Node makes an AsyncResource for each of its calls.
    void settled.then(this.#flush);
  }

  readonly #flush = (): void => {
    this.#isScheduled = false;
    if (this.#isPaused) return;
    if (this.#size > 0) {
      const bytes = onePieceOf(this.#waiting);
      this.#waiting = [];
      this.#size = 0;
      this.#sink?.onBytes(bytes);
    }
    if (this.#isFull) {
      this.#isFull = false;
      this.#source.resume();
    }
    if (this.#isEnded && !this.#isPaused) this.#end(this.#fault);
  };

  readonly #onAbort = (reason: unknown): void => {
    this.#drop();
    this.#isEnded = true;
    this.#fault = new TransportError(reason, { sent: true });
    this.#end(this.#fault);
  };

  #end(fault: TransportError | undefined): void {
    const sink = this.#sink;
    this.#sink = undefined;
    sink?.onEnd(fault);
  }

  #drop(): void {
    this.#release();
    this.#source.drop();
    this.#waiting = [];
    this.#size = 0;
  }

  #release(): void {
    if (this.#cancellation.onAbort === this.#onAbort) this.#cancellation.onAbort = undefined;
  }
}

function onePieceOf(pieces: readonly Uint8Array[]): Buffer {
  const [first] = pieces;
  if (first === undefined || pieces.length > 1) return Buffer.concat(pieces);
  return Buffer.from(first.buffer, first.byteOffset, first.byteLength);
}
