import { runtime } from '#runtime';
import { APIUserAbortError, AuthenticationError, PermissionDeniedError } from '../errors/api-error.js';
import type { CozeError } from '../errors/coze-error.js';
import { SocketClosedError, SocketError, SocketHandshakeError } from '../errors/socket-errors.js';
import { signalsOf } from '../http/options.js';
import { longestTimer, onAbort, startTimer } from '../lib/abort.js';
import { abnormalClose, Connection, type ConnectionContext, type ConnectionEnd } from './connection.js';
import type { NamedEvent, SocketState } from './events.js';
import type { Outbox } from './outbox.js';
import {
  checkClose,
  describeClose,
  isRefusal,
  lostError,
  unsentError,
  type Close,
  type ConnectionInfo,
} from './session-errors.js';
import type { SocketSettings } from './open-session.js';

const doNothing = (): void => undefined;

/** Keeps a session connected: opens one connection after the other, and decides whether there is another. */
export class ReconnectingSocket {
  readonly #context: ConnectionContext;
  readonly #outbox: Outbox;
  readonly #budget: RetryBudget;
  #state: SocketState = 'closed';
  #connection: Connection | undefined;
  /** The previous connection while it closes after `reconnect()`. */
  #previous: Connection | undefined;
  #cancelRetry = doNothing;
  #removeListener = doNothing;
  #wasOpen = false;
  #hasReplacedToken = false;

  constructor(context: ConnectionContext, outbox: Outbox) {
    this.#context = context;
    this.#outbox = outbox;
    this.#budget = new RetryBudget(context.config.options);
  }

  get state(): SocketState {
    return this.#state;
  }

  get bufferedAmount(): number {
    return this.#outbox.bytes + (this.#connection?.bufferedAmount ?? 0);
  }

  /** Starts the session, for the first time or after its end. */
  start(): void {
    const { config, dispatcher, info } = this.#context;
    this.#state = this.#wasOpen ? 'reconnecting' : 'connecting';
    dispatcher.started();
    this.#connect();
    this.#removeListener = onAbort(signalsOf(config.settings, config.options), (cause) => {
      this.#finish(abnormalClose, new APIUserAbortError(`${info.label}: aborted by the caller.`, { cause }));
    });
  }

  /** @throws SocketStateError or SocketQueueFullError if the event can neither be sent nor kept. */
  send(event: NamedEvent, text: string): void {
    const { info } = this.#context;
    if (this.#sendNow(event, text)) return;
    if (this.#state === 'connecting') this.#outbox.hold(event, text);
    else if (this.#state === 'reconnecting' || (this.#state === 'open' && this.#budget.isLeft))
      this.#outbox.holdUnlessAudio(event, text);
    else {
      const isClosing = this.#state === 'open';
      const why = isClosing ? 'the server is closing the connection' : `the session is ${this.#state}`;
      throw unsentError(info, event.event_type, why);
    }
  }

  close(code = 1000, reason = ''): void {
    checkClose(code, reason);
    if (this.#state === 'closing' || this.#state === 'closed') return;
    if (this.#state !== 'open') return this.#finish({ code, reason, wasClean: false }, undefined);
    this.#state = 'closing';
    this.#connection?.close(code, reason);
  }

  reconnect(code = 1000, reason = ''): void {
    checkClose(code, reason);
    this.#budget.reset();
    this.#hasReplacedToken = false;
    if (this.#state === 'closing') this.#finish({ code, reason, wasClean: false }, undefined);
    if (this.#state === 'closed') return this.start();
    this.#cancelRetry();
    this.#cancelRetry = doNothing;
    if (this.#state === 'open') {
      const { info, dispatcher } = this.#context;
      this.#lost();
      this.#previous?.drop();
      this.#previous = this.#connection;
      this.#previous?.leave(code, reason);
      dispatcher.lost(lostError(info, { code, reason, wasClean: true }));
    } else this.#connection?.drop();
    this.#connect();
  }

  /** Returns false if there is no connection that takes the event. */
  #sendNow(event: NamedEvent, text: string): boolean {
    const connection = this.#connection;
    if (this.#state !== 'open' || connection?.isWritable !== true) return false;
    try {
      this.#outbox.send(event, text, (frame) => connection.write(frame));
    } catch (error) {
      connection.broke(error);
      return false;
    }
    const { info } = this.#context;
    if (info.isVerbose) info.log('debug', `sent ${event.event_type}, ${text.length} characters`);
    return true;
  }

  #connect(refusal?: SocketHandshakeError): void {
    this.#context.info.isRefused = false;
    const onOpen = (): void => this.#opened(connection);
    const connection = new Connection(this.#context, refusal, onOpen, (end) => this.#ended(end));
    this.#connection = connection;
  }

  #opened(connection: Connection): void {
    const { dispatcher } = this.#context;
    const isReconnect = this.#wasOpen;
    const write = (text: string): void => connection.write(text);
    this.#wasOpen = true;
    this.#hasReplacedToken = false;
    this.#budget.opened();
    this.#state = 'open';
    try {
      if (isReconnect) {
        const { gap, update } = this.#outbox.resume(write);
        dispatcher.gap(gap, update);
      } else this.#outbox.flush(write);
    } catch (error) {
      // The events stay held: another connection may take them.
      return connection.broke(error);
    }
    // A listener of `gap` may have closed the session.
    if (this.#state === 'open') dispatcher.opened(isReconnect);
  }

  #ended(end: ConnectionEnd): void {
    const { dispatcher, handshake, info } = this.#context;
    const wasOpen = this.#state === 'open';
    const error = this.#errorOf(end);
    if (error === undefined) return this.#finish(end, undefined);
    if (!this.#hasReplacedToken && handshake.isWorthAnotherToken(error)) {
      this.#hasReplacedToken = true;
      info.log('info', `connecting again with another token after ${error.name}: ${error.message}`);
      return this.#connect(error);
    }
    const retry = mayReconnect(end, error, info) ? this.#budget.next() : undefined;
    if (retry === undefined) return this.#finish(end, error);
    if (wasOpen) this.#lost();
    this.#connection = undefined;
    info.log('info', `connecting again in ${Math.round(retry.delay)} ms after ${error.name}: ${error.message}`);
    const cancelRetry = startTimer(Math.max(1, retry.delay), () => this.#connect());
    this.#cancelRetry = cancelRetry;
    dispatcher.failed(error);
    if (wasOpen) dispatcher.lost(error);
    // A handler may have closed the session, or called `reconnect()`.
    if (this.#cancelRetry === cancelRetry) dispatcher.reconnecting({ ...retry, error });
  }

  /** The failure behind the end of a connection; undefined if it was closed normally or on request. */
  #errorOf(end: ConnectionEnd): CozeError | undefined {
    if (this.#state === 'closing') return undefined;
    if (end.error !== undefined) return end.error;
    if (this.#state !== 'open') return this.#context.handshake.failed(end.cause);
    return end.code === 1000 || end.code === 1005 ? undefined : lostError(this.#context.info, end);
  }

  #lost(): void {
    this.#outbox.lost();
    this.#state = 'reconnecting';
  }

  #finish(close: Close, error: CozeError | undefined): void {
    const { dispatcher, info } = this.#context;
    this.#removeListener();
    this.#cancelRetry();
    this.#cancelRetry = doNothing;
    for (const connection of [this.#connection, this.#previous]) connection?.drop();
    this.#connection = this.#previous = undefined;
    this.#state = 'closed';
    const { code, wasClean } = close;
    const reason = info.mask(close.reason);
    const { logid = error instanceof SocketError ? error.logid : undefined, lastEvent } = info.context();
    info.log('info', `closed, ${describeClose({ code, reason })}`);
    dispatcher.ended({ code, reason, wasClean, lastEvent, logid, unsent: this.#outbox.end(), error });
  }
}

/** True if another connection may succeed. A refusal of the token would only be repeated. */
function mayReconnect(end: ConnectionEnd, error: CozeError, info: ConnectionInfo): boolean {
  if (end.isFinal === true || info.isRefused) return false;
  if (error instanceof SocketClosedError) return !isRefusal(error.code);
  if (!(error instanceof SocketHandshakeError)) return true;
  const { cause, code } = error;
  return !(cause instanceof AuthenticationError || cause instanceof PermissionDeniedError || isRefusal(code));
}

/** Counts the attempts to reconnect. A stable connection resets the count. */
class RetryBudget {
  readonly #options: SocketSettings;
  #failures = 0;
  #openedAt: number | undefined;

  constructor(options: SocketSettings) {
    this.#options = options;
  }

  /** True if another attempt is allowed, should the connection be lost now. */
  get isLeft(): boolean {
    return (this.#isStable() ? 0 : this.#failures) < this.#options.maxRetries;
  }

  opened(): void {
    this.#openedAt = runtime.now();
  }

  reset(): void {
    this.#failures = 0;
    this.#openedAt = undefined;
  }

  /**
   * Takes the next attempt; undefined if none is left. Its delay grows exponentially and is random, so that many clients
   * do not return at the same time.
   */
  next(): { readonly attempt: number; readonly delay: number } | undefined {
    if (this.#isStable()) this.#failures = 0;
    this.#openedAt = undefined;
    if (!this.isLeft) return undefined;
    const { minReconnectionDelay, maxReconnectionDelay, reconnectionDelayGrowFactor } = this.#options;
    const grown = minReconnectionDelay * reconnectionDelayGrowFactor ** this.#failures;
    const longest = Math.min(longestTimer, maxReconnectionDelay, grown);
    this.#failures++;
    return { attempt: this.#failures, delay: Math.random() * longest };
  }

  #isStable(): boolean {
    return this.#openedAt !== undefined && runtime.now() - this.#openedAt >= this.#options.minUptime;
  }
}
