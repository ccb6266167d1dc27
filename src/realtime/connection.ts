import type { WireHeaders } from '../http/transport.js';
import { APIUserAbortError } from '../errors/connection-errors.js';
import type { CozeError } from '../errors/coze-error.js';
import { SocketError, type SocketHandshakeError } from '../errors/socket-errors.js';
import { whenAborted } from '../streaming/signals.js';
import { Attempt, broken, type AttemptEnd } from './attempt.js';
import { checkClose, describeClose } from './ending.js';
import type { SocketClosed, SocketGap } from './events.js';
import { Facts } from './facts.js';
import { lost, silent, unsent } from './faults.js';
import { Handshake } from './handshake.js';
import { Outbox } from './outbox.js';
import type { NamedEvent, SessionPlan } from './plan.js';
import { mayRetry } from './may-retry.js';
import { RetryBudget, type Retry } from './retry-budget.js';
import { SocketLog } from './socket-log.js';
import { StateMachine, type SocketState } from './state.js';
import { startTimer } from './timer.js';
import { Watchdog } from './watchdog.js';

/** What a session is told about its connection. */
export interface ConnectionHost {
  /** It begins, or begins anew. */
  started(): void;
  opened(reconnected: boolean): void;
  text(data: string): void;
  binary(bytes: number): void;
  /** Something failed, and another try follows. */
  failed(error: CozeError): void;
  /** An open connection was lost, and another try follows. */
  lost(error: CozeError): void;
  retrying(retry: Retry & { readonly error: CozeError }): void;
  gap(gap: SocketGap): void;
  ended(closed: SocketClosed): void;
}

const nothing = (): void => undefined;
/** How long nothing may come where a ping can ask. */
const defaultIdleTimeout = 60_000;

/** Keeps a session connected: it makes the connections, one after the other, and decides whether there is another. */
export class Connection {
  readonly facts = new Facts();
  readonly log: SocketLog;
  readonly #plan: SessionPlan;
  readonly #host: ConnectionHost;
  readonly #handshake: Handshake;
  readonly #outbox: Outbox;
  readonly #budget: RetryBudget;
  readonly #machine = new StateMachine();
  readonly #watchdog = new Watchdog();
  #attempt: Attempt | undefined;
  /** The connection before, where `reconnect()` has left it and its goodbye is under way. */
  #left: Attempt | undefined;
  #stopTimer = nothing;
  #release = nothing;
  #wasOpen = false;
  #hasReplacedToken = false;

  /** @throws CozeError for params and options that cannot work. */
  constructor(plan: SessionPlan, host: ConnectionHost) {
    const { settings, options } = plan;
    this.#plan = plan;
    this.#host = host;
    this.#handshake = new Handshake(plan, this.facts);
    this.log = new SocketLog(options.debug ? settings.log.atDebug() : settings.log, this.#handshake.label, this.facts);
    this.#outbox = new Outbox(options, this.facts);
    this.#budget = new RetryBudget(options);
  }

  get state(): SocketState {
    return this.#machine.state;
  }

  get readyState(): 0 | 1 | 2 | 3 {
    return this.#machine.number;
  }

  get bufferedAmount(): number {
    return this.#outbox.bytes + (this.#attempt?.wire?.bufferedAmount ?? 0);
  }

  /** Begins, or begins anew after the end. */
  start(): void {
    this.#machine.enter(this.#wasOpen ? 'reconnecting' : 'connecting');
    this.#host.started();
    this.#connect();
    this.#release = whenAborted([this.#plan.options.signal, this.#plan.settings.signal], (cause) => {
      this.#finish(broken, new APIUserAbortError(`${this.#handshake.label}: aborted by the caller.`, { cause }));
    });
  }

  send(event: NamedEvent, text: string): void {
    const { state } = this.#machine;
    if (state === 'open') {
      const wire = this.#attempt?.wire;
      if (wire?.isOpen === true) this.#outbox.send(event, text, (text) => wire.send(text));
      else if (this.#budget.isLeft) this.#outbox.holdUnlessAudio(event, text);
      else throw unsent(event.event_type, this.facts, 'the server is closing the connection');
    } else if (state === 'connecting') this.#outbox.hold(event, text);
    else if (state === 'reconnecting') this.#outbox.holdUnlessAudio(event, text);
    else throw unsent(event.event_type, this.facts, `the session is ${state}`);
    if (this.log.isVerbose) this.log.sent(event.event_type, text.length);
  }

  /** An event of this name came. */
  received(type: string): void {
    this.#outbox.received(type);
  }

  close(code = 1000, reason = ''): void {
    checkClose(code, reason);
    const { state } = this.#machine;
    if (state === 'closing' || state === 'closed') return;
    if (state !== 'open') return this.#finish({ code, reason, wasClean: false }, undefined);
    this.#watchdog.stop();
    this.#machine.enter('closing');
    this.#attempt?.close(code, reason);
  }

  reconnect(code = 1000, reason = ''): void {
    checkClose(code, reason);
    this.#budget.reset();
    this.#hasReplacedToken = false;
    if (this.#machine.state === 'closing') this.#finish({ code, reason, wasClean: false }, undefined);
    if (this.#machine.state === 'closed') return this.start();
    this.#callOff();
    if (this.#machine.state === 'open') {
      this.#cutOff();
      this.#left?.drop();
      this.#left = this.#attempt;
      this.#left?.leave(code, reason);
      this.#host.lost(lost(this.#handshake.label, this.facts, { code, reason, wasClean: true }));
    } else this.#attempt?.drop();
    this.#connect();
  }

  #connect(refusal?: SocketHandshakeError): void {
    const { connect, options } = this.#plan;
    this.facts.isRefused = false;
    this.#attempt = new Attempt(
      {
        handshake: this.#handshake,
        connect: (request, on) => {
          this.log.connecting(request.headers);
          return connect(request, on);
        },
        timeout: options.connectionTimeout,
        opened: (headers) => this.#opened(headers),
        text: (data) => {
          this.#watchdog.heard = true;
          if (this.#machine.state === 'open') this.#host.text(data);
        },
        binary: (bytes) => {
          this.#watchdog.heard = true;
          if (this.#machine.state === 'open') this.#host.binary(bytes);
        },
        alive: () => (this.#watchdog.heard = true),
        ended: (end) => this.#ended(end),
      },
      refusal,
    );
  }

  #opened(headers: WireHeaders | undefined): void {
    const wire = this.#attempt?.wire;
    if (wire === undefined) return;
    const again = this.#wasOpen;
    this.#wasOpen = true;
    this.#hasReplacedToken = false;
    this.#budget.opened();
    this.facts.logid = headers?.get('x-tt-logid') ?? undefined;
    this.facts.last = undefined;
    this.#machine.enter('open');
    this.log.opened();
    this.#watchdog.start(this.#plan.options.idleTimeout ?? (wire.ping === undefined ? 0 : defaultIdleTimeout), {
      ping: () => wire.ping?.(),
      silent: (ms) => this.#attempt?.fail(silent(this.#handshake.label, this.facts, ms)),
    });
    if (again) this.#host.gap(this.#outbox.resume((text) => wire.send(text)));
    else this.#outbox.flush((text) => wire.send(text));
    if (this.#machine.state === 'open') this.#host.opened(again);
  }

  #ended(end: AttemptEnd): void {
    const { state } = this.#machine;
    if (state === 'closing') return this.#finish(end, undefined);
    const error = this.#errorOf(end);
    if (error === undefined) return this.#finish(end, undefined);
    if (!this.#hasReplacedToken && this.#handshake.isWorthAnotherToken(error)) {
      this.#hasReplacedToken = true;
      this.log.retrying(error, 0);
      return this.#connect(error);
    }
    const retry = mayRetry(end, error, this.facts) ? this.#budget.next() : undefined;
    if (retry === undefined) return this.#finish(end, error);
    if (state === 'open') this.#cutOff();
    this.#attempt = undefined;
    this.log.retrying(error, retry.delay);
    const stopTimer = startTimer(Math.max(1, retry.delay), () => this.#connect());
    this.#stopTimer = stopTimer;
    this.#host.failed(error);
    if (state === 'open') this.#host.lost(error);
    // A handler may have ended the session, or begun another try.
    if (this.#stopTimer === stopTimer) this.#host.retrying({ ...retry, error });
  }

  /** There is no next try, or not that one. */
  #callOff(): void {
    this.#stopTimer();
    this.#stopTimer = nothing;
  }

  #cutOff(): void {
    this.#watchdog.stop();
    this.#outbox.lost();
    this.#machine.enter('reconnecting');
  }

  #finish({ code, reason: said, wasClean }: Pick<AttemptEnd, 'code' | 'reason' | 'wasClean'>, error?: CozeError): void {
    this.#release();
    this.#callOff();
    this.#watchdog.stop();
    for (const attempt of [this.#attempt, this.#left]) attempt?.drop();
    this.#attempt = this.#left = undefined;
    this.#machine.enter('closed');
    const reason = this.facts.mask(said);
    const { logid = error instanceof SocketError ? error.logid : undefined, lastEvent } = this.facts.context();
    this.log.closed(describeClose({ code, reason }));
    this.#host.ended({ code, reason, wasClean, lastEvent, logid, unsent: this.#outbox.end(), error });
  }

  /** What an end means that nobody here asked for; undefined for a normal one. */
  #errorOf(end: AttemptEnd): CozeError | undefined {
    if (end.error !== undefined) return end.error;
    if (this.#machine.state !== 'open') return this.#handshake.failed(end.cause);
    return end.code === 1000 || end.code === 1005 ? undefined : lost(this.#handshake.label, this.facts, end);
  }
}
