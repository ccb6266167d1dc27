import { isObject } from '../lib/is-object.js';
import type { CozeError } from '../errors/coze-error.js';
import { SocketParseError, SocketQueueFullError } from '../errors/socket-errors.js';
import type { SocketClosed } from './events.js';
import type { Facts } from './facts.js';
import { Feed } from './feed.js';
import { guarded } from './guarded.js';
import type { EventCheck, EventName, EventNamed, NamedEvent } from './plan.js';
import type { SocketLog } from './socket-log.js';
import { Waiting, type WaitForOptions } from './waiting.js';

/** A part of this package that follows a session. */
export interface SocketObserver<Res> {
  /** Every event, in order, before the handlers. */
  event?(event: Res): void;
  /** An open connection is lost, and the session makes another; or an event is, and the session goes on. */
  lost?(error: CozeError): void;
  /** The session is over; nothing follows. `error` is for those who still waited. */
  ended?(closed: SocketClosed, error: CozeError): void;
}

export interface InboxHost<Res> {
  arrived(type: string): void;
  /** Whether the session has handlers for events. */
  isHandled(): boolean;
  deliver(event: Res, text: string): void;
  refuse(error: CozeError): void;
}

/** Takes the frames apart and hands the events to all who want them. */
export class Inbox<Res extends NamedEvent> {
  readonly #check: EventCheck | undefined;
  readonly #facts: Facts;
  readonly #log: SocketLog;
  readonly #host: InboxHost<Res>;
  readonly #feed: Feed<Res>;
  readonly #waiting: Waiting<Res>;
  /** A change makes a new list: the one that is being told stays as it is. */
  #observers: readonly SocketObserver<Res>[] = [];

  constructor(check: EventCheck | undefined, facts: Facts, log: SocketLog, host: InboxHost<Res>) {
    this.#check = check;
    this.#facts = facts;
    this.#log = log;
    this.#host = host;
    this.#feed = new Feed((events, characters) => this.#overflown(events, characters));
    this.#waiting = new Waiting(facts);
  }

  /** Whether somebody waits for what comes, and so will be told when nothing does. */
  get isFollowed(): boolean {
    return this.#waiting.isAwaited || this.#feed.isRead || this.#observers.length > 0;
  }

  receive(text: string): void {
    const event = this.#read(text);
    if (event === undefined) return;
    const facts = this.#facts;
    facts.came(event);
    if (facts.logid === undefined) facts.logid = logidOf(event);
    if (this.#log.isVerbose) this.#log.received(event.event_type, text.length);
    this.#host.arrived(event.event_type);
    const error = this.#check?.received(event, facts);
    if (error !== undefined) return this.#miss(error);
    const handled = this.#host.isHandled();
    // Who waits for one event has not read the others.
    let heard = handled;
    for (const observer of this.#observers)
      if (observer.event !== undefined) {
        heard = true;
        guarded(() => observer.event?.(event));
      }
    if (handled) this.#host.deliver(event, text);
    this.#feed.push(event, text.length, heard);
    this.#waiting.see(event);
  }

  /** A frame that is no text. */
  receiveBinary(bytes: number): void {
    this.#refuse(`A binary frame of ${bytes} bytes came; events are text`);
  }

  sent(type: string): void {
    this.#waiting.sent(type);
  }

  observe(observer: SocketObserver<Res>): () => void {
    this.#observers = [...this.#observers, observer];
    return () => {
      this.#observers = this.#observers.filter((other) => other !== observer);
    };
  }

  iterate(): AsyncGenerator<Res, undefined, unknown> {
    return this.#feed.open();
  }

  waitFor<T extends EventName<Res>>(types: T | readonly T[], options?: WaitForOptions): Promise<EventNamed<Res, T>> {
    return this.#waiting.wait(types, options);
  }

  /** An event is not handed on: who waits might wait for it, and who reads would not know that it is missing. */
  #miss(error: CozeError): void {
    this.#host.refuse(error);
    this.#feed.breakOff(error);
    this.lost(error);
  }

  /** The connection is lost, another is made: what was asked for on the old one will not come. */
  lost(error: CozeError): void {
    this.#waiting.reject(error);
    for (const observer of this.#observers) guarded(() => observer.lost?.(error));
  }

  end(closed: SocketClosed, error: CozeError): void {
    this.#waiting.end(error);
    this.#feed.end(closed.error);
    const observers = this.#observers;
    this.#observers = [];
    for (const observer of observers) guarded(() => observer.ended?.(closed, error));
  }

  /** After an end, the session begins anew. */
  reopen(): void {
    this.#waiting.reopen();
    this.#feed.reopen();
  }

  #overflown(events: number, characters: number): CozeError {
    // Who waits for single events may not mean to read the others: a loop that begins all the same is told.
    if (!this.#waiting.isAwaited) this.#log.dropped();
    return new SocketQueueFullError(
      `${events} events (${characters} characters) came before this loop began, too many to keep, and were dropped. ` +
        'Begin to iterate earlier, or set onmessage; another loop gets what came after them.',
      this.#facts.context(),
    );
  }

  #read(text: string): Res | undefined {
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      // The error of JSON.parse is no cause: it quotes the frame.
      return this.#refuse(`A frame of ${text.length} characters came that is no JSON`);
    }
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the contract says what an event of a name holds
    if (isObject(value) && typeof value['event_type'] === 'string') return value as unknown as Res;
    return this.#refuse(`A frame of ${text.length} characters came that is no event: it has no event_type`);
  }

  #refuse(what: string): undefined {
    this.#host.refuse(new SocketParseError(`${what}. It was skipped, the session goes on.`, this.#facts.context()));
  }
}

function logidOf(event: object): string | undefined {
  const detail: unknown = Reflect.get(event, 'detail');
  const logid = isObject(detail) ? detail['logid'] : undefined;
  return typeof logid === 'string' && logid !== '' ? logid : undefined;
}
