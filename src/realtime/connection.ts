import { runtime } from '#runtime';
import { isCozeError, type CozeError } from '../errors/coze-error.js';
import { redactCause } from '../errors/redact-cause.js';
import { redactHeaders } from '../errors/redact.js';
import { SocketTimeoutError, type SocketHandshakeError } from '../errors/socket-errors.js';
import { TransportError, type WireHeaders } from '../runtime/transport.js';
import { startTimer } from '../lib/abort.js';
import type { AdapterEvents, Refusal, SocketAdapter } from './adapters/socket-adapter.js';
import type { ConnectionObserver } from './dispatcher.js';
import type { Handshake } from './handshake.js';
import type { SessionConfig } from './open-session.js';
import { idleError, tooLongCode, type Close, type ConnectionInfo } from './session-errors.js';

/** The end of a connection, or of the attempt to open it. */
export interface ConnectionEnd extends Close {
  /** The reason, if it is known already. */
  readonly error?: CozeError | undefined;
  /** The error of the network layer. */
  readonly cause?: unknown;
  /** True if another attempt would fail in the same way. */
  readonly isFinal?: boolean;
}

/** The parts of a session that its connections share. */
export interface ConnectionContext {
  readonly config: SessionConfig;
  readonly info: ConnectionInfo;
  readonly handshake: Handshake;
  readonly dispatcher: ConnectionObserver;
}

/** The close of a connection that ended without a closing handshake. */
export const abnormalClose = { code: 1006, reason: '', wasClean: false } as const;

/** Milliseconds that the server has to answer a close. */
const closeTimeout = 3_000;
/** The default of `idleTimeout` on platforms that can send pings. */
const defaultIdleTimeout = 60_000;

/**
 * One connection, from the request for a token to the close. A session that reconnects makes several.
 *
 * Frames go to the dispatcher. `onEnd` is called once, unless the connection was abandoned with `leave()` or `drop()`.
 */
export class Connection implements AdapterEvents {
  readonly #context: ConnectionContext;
  readonly #onOpen: () => void;
  readonly #onEnd: (end: ConnectionEnd) => void;
  #socket: SocketAdapter | undefined;
  #step: 'token' | 'connection' = 'token';
  /** False once this side has closed or abandoned the connection: frames are ignored. */
  #isListening = true;
  #isAbandoned = false;
  #isOver = false;
  #hasReceived = false;
  #requestedAt = 0;
  #error: CozeError | undefined;
  #cause: unknown;
  /** Only one timer runs at a time: for the opening, the silence or the close. */
  #cancelTimer = (): void => undefined;

  /** @param refusal - the reason to replace the token, if it was refused. */
  constructor(
    context: ConnectionContext,
    refusal: SocketHandshakeError | undefined,
    onOpen: () => void,
    onEnd: (end: ConnectionEnd) => void,
  ) {
    this.#context = context;
    this.#onOpen = onOpen;
    this.#onEnd = onEnd;
    const { connectionTimeout } = context.config.options;
    this.#startTimer(connectionTimeout, () => this.#fail(this.#openTimeoutError(connectionTimeout)));
    void this.#open(refusal);
  }

  /** False also while the server is closing the connection. */
  get isWritable(): boolean {
    return this.#socket?.isOpen === true;
  }

  get bufferedAmount(): number {
    return this.#socket?.bufferedAmount ?? 0;
  }

  /** @throws the error of a WebSocket class of the caller. Call `broke()` then. */
  write(text: string): void {
    const { info } = this.#context;
    info.longestSent = Math.max(info.longestSent, text.length);
    this.#socket?.send(text);
  }

  /** A method of the socket has thrown: the connection counts as lost. */
  broke(cause: unknown): void {
    this.failed(cause);
    this.closed(abnormalClose.code, abnormalClose.reason, abnormalClose.wasClean);
    this.#terminate();
  }

  /** Starts the closing handshake. */
  close(code: number, reason: string): void {
    this.#isListening = false;
    this.#startTimer(closeTimeout, () => this.#fail(undefined));
    try {
      this.#socket?.close(code, reason);
    } catch (cause) {
      this.broke(cause);
    }
  }

  /** As `close()`, but nothing is reported any more. */
  leave(code: number, reason: string): void {
    this.#isAbandoned = true;
    this.close(code, reason);
  }

  /** Ends the connection at once. Nothing is reported any more. */
  drop(): void {
    this.#isAbandoned = true;
    this.#fail(undefined);
  }

  opened(headers: WireHeaders | undefined): void {
    if (this.#isOver) return;
    const { config, info } = this.#context;
    const { idleTimeout = this.#socket?.ping === undefined ? 0 : defaultIdleTimeout } = config.options;
    this.#watch(idleTimeout, false);
    info.opened(headers);
    const ms = Math.round(runtime.now() - this.#requestedAt);
    info.log('info', `open after ${ms} ms, logid: ${info.logid ?? 'unknown'}`);
    this.#onOpen();
  }

  text(data: string): void {
    this.#hasReceived = true;
    if (this.#isListening) this.#context.dispatcher.receive(data);
  }

  binary(bytes: number): void {
    this.#hasReceived = true;
    if (this.#isListening) this.#context.dispatcher.receiveBinary(bytes);
  }

  alive(): void {
    this.#hasReceived = true;
  }

  refused(refusal: Refusal): void {
    this.#error ??= this.#context.handshake.refused(refusal);
  }

  failed(cause: unknown): void {
    this.#cause ??= cause;
  }

  closed(code: number, reason: string, wasClean: boolean): void {
    this.#end({
      code,
      reason,
      wasClean,
      error: this.#error,
      cause: this.#cause,
      isFinal: code === tooLongCode || isFinalFault(this.#cause),
    });
  }

  async #open(refusal: SocketHandshakeError | undefined): Promise<void> {
    const { config, handshake, info } = this.#context;
    let hasRequest = false;
    try {
      const request = await handshake.request(refusal);
      if (this.#isOver) return;
      this.#step = 'connection';
      hasRequest = true;
      this.#requestedAt = runtime.now();
      info.log('debug', 'connecting', { headers: redactHeaders(request.headers) });
      this.#socket = config.connect(request, this);
    } catch (thrown) {
      const error = isCozeError(thrown) ? redactCause(thrown, [info.secret]) : handshake.failed(thrown);
      // An immediate failure waits, so that the caller can set the handlers of the new session first.
      this.#startTimer(1, () => this.#end({ ...abnormalClose, error, isFinal: hasRequest || isFinalFault(thrown) }));
    }
  }

  /**
   * Checks twice per timeout whether something was received, so that a frame only sets a flag. Silence is noticed after
   * the timeout, at most half of it late. A ping in between gives the server a chance to answer.
   */
  #watch(timeout: number, hasPinged: boolean): void {
    this.#hasReceived = false;
    this.#startTimer(timeout / 2, () => {
      if (this.#hasReceived) return this.#watch(timeout, false);
      if (hasPinged) return this.#fail(idleError(this.#context.info, timeout));
      this.#socket?.ping?.();
      this.#watch(timeout, true);
    });
  }

  #openTimeoutError(ms: number): SocketTimeoutError {
    const advice = 'Raise the option connectionTimeout if that can take longer.';
    return new SocketTimeoutError(`${this.#context.info.label}: waited ${ms} ms for the ${this.#step}. ${advice}`);
  }

  #startTimer(ms: number, callback: () => void): void {
    this.#cancelTimer();
    this.#cancelTimer = startTimer(ms, callback);
  }

  #fail(error: CozeError | undefined): void {
    this.#end({ ...abnormalClose, error });
    this.#terminate();
  }

  /** Drops the socket. */
  #terminate(): void {
    try {
      this.#socket?.terminate();
    } catch {
      // An error of a WebSocket class of the caller. The connection is over already.
    }
  }

  #end(end: ConnectionEnd): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#isListening = false;
    this.#cancelTimer();
    if (!this.#isAbandoned) this.#onEnd(end);
  }
}

function isFinalFault(fault: unknown): boolean {
  return fault instanceof TransportError && fault.isFinal;
}
