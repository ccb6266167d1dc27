import type { WireHeaders } from '../http/transport.js';
import { isCozeError, type CozeError } from '../errors/coze-error.js';
import { SocketTimeoutError, type SocketHandshakeError } from '../errors/socket-errors.js';
import type { Handshake } from './handshake.js';
import { startTimer } from './timer.js';
import type { Connect, Refusal, Wire, WireEvents } from './adapters/wire.js';

/** How a connection, or the try to make one, ended. */
export interface AttemptEnd {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
  /** What went wrong, where that is known already. */
  readonly error?: CozeError | undefined;
  /** What the network layer said. */
  readonly cause?: unknown;
  /** Another try would fail in the same way. */
  readonly isFinal?: boolean;
}

export interface AttemptHost {
  readonly handshake: Handshake;
  readonly connect: Connect;
  readonly timeout: number;
  opened(headers: WireHeaders | undefined): void;
  text(data: string): void;
  binary(bytes: number): void;
  alive(): unknown;
  ended(end: AttemptEnd): void;
}

/** How long the goodbye of the peer may take. */
const goodbye = 3_000;
/** How an end is numbered that nobody announced. */
export const broken = { code: 1006, reason: '', wasClean: false } as const;

/** One connection from the token to the end. It tells its end once; after `drop` or `leave` it tells nothing. */
export class Attempt implements WireEvents {
  readonly #host: AttemptHost;
  #wire: Wire | undefined;
  #waitsFor = 'the token';
  #isOver = false;
  #isQuiet = false;
  #error: CozeError | undefined;
  #cause: unknown;
  #stopTimer: () => void;

  /** @param refusal - why the token used before is to be replaced. */
  constructor(host: AttemptHost, refusal?: SocketHandshakeError) {
    this.#host = host;
    this.#stopTimer = startTimer(host.timeout, () => this.#late());
    void this.#start(refusal);
  }

  get wire(): Wire | undefined {
    return this.#wire;
  }

  /** Says goodbye and waits for that of the peer, but not for ever. */
  close(code: number, reason: string): void {
    this.#stopTimer();
    this.#stopTimer = startTimer(goodbye, () => this.fail(undefined));
    this.#wire?.close(code, reason);
  }

  /** As `close`, but the end is of interest to nobody. */
  leave(code: number, reason: string): void {
    this.#isQuiet = true;
    this.close(code, reason);
  }

  /** Ends at once. */
  drop(): void {
    this.#isQuiet = true;
    this.fail(undefined);
  }

  /** Ends at once, for a reason that is not the peer's. */
  fail(error: CozeError | undefined): void {
    const wire = this.#wire;
    this.#end({ ...broken, error });
    wire?.terminate();
  }

  opened(headers: WireHeaders | undefined): void {
    if (this.#isOver) return;
    this.#stopTimer();
    this.#host.opened(headers);
  }

  text(data: string): void {
    if (!this.#isQuiet) this.#host.text(data);
  }

  binary(bytes: number): void {
    if (!this.#isQuiet) this.#host.binary(bytes);
  }

  alive(): void {
    this.#host.alive();
  }

  refused(refusal: Refusal): void {
    this.#error ??= this.#host.handshake.refused(refusal);
  }

  failed(cause: unknown): void {
    this.#cause ??= cause;
  }

  closed(code: number, reason: string, wasClean: boolean): void {
    this.#end({ code, reason, wasClean, error: this.#error, cause: this.#cause });
  }

  async #start(refusal: SocketHandshakeError | undefined): Promise<void> {
    const { handshake, connect } = this.#host;
    let isFinal = false;
    try {
      const request = await handshake.request(refusal);
      if (this.#isOver) return;
      this.#waitsFor = 'the connection';
      isFinal = true;
      this.#wire = connect(request, this);
    } catch (thrown) {
      const error = isCozeError(thrown) ? thrown : handshake.failed(thrown);
      // A failure that took no time must not overtake the caller, who sets the handlers once it has the session.
      this.#stopTimer();
      this.#stopTimer = startTimer(1, () => this.#end({ ...broken, error, isFinal }));
    }
  }

  #late(): void {
    const { handshake, timeout } = this.#host;
    const advice = 'Raise the option connectionTimeout if that can take longer.';
    this.fail(new SocketTimeoutError(`${handshake.label}: waited ${timeout} ms for ${this.#waitsFor}. ${advice}`));
  }

  #end(end: AttemptEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#stopTimer();
    if (!this.#isQuiet) {
      this.#isQuiet = true;
      this.#host.ended(end);
    }
  }
}
