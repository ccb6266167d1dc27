import type { CozeError } from '../errors/coze-error.js';
import type { SocketError } from '../errors/socket-errors.js';

/** What every notification of a session has. */
export interface SocketEvent {
  readonly type: string;
  /** The session. */
  readonly target: unknown;
}

export interface SocketOpenEvent extends SocketEvent {
  /** Whether it is not the first connection of this session. */
  readonly reconnected?: boolean;
}

export interface SocketMessageEvent extends SocketEvent {
  /** The frame as it came. */
  readonly data: string;
}

export interface SocketErrorEvent extends SocketEvent {
  readonly error: SocketError;
  readonly message: string;
}

export interface SocketCloseEvent extends SocketEvent {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}

/** The connection is lost, or was not made, and another try follows. */
export interface SocketReconnectingEvent extends SocketEvent {
  /** The number of the try since a connection was stable, from 1. */
  readonly attempt: number;
  /** Milliseconds until it is made. */
  readonly delay: number;
  /** Why it is made. */
  readonly error: CozeError | undefined;
}

/** How many events, by name. */
export type EventCounts = Readonly<Record<string, number>>;

/** What a lost connection cost. It is told when the next one is open. */
export interface SocketGap {
  /** Was not sent and will not be: audio, whose moment has passed. */
  readonly unsent: EventCounts;
  /** Was sent in the turn that was cut off. Nobody knows whether it arrived, and it is not sent again. */
  readonly unconfirmed: EventCounts;
  /** Waited for the connection and has just been sent, behind the last configuration. */
  readonly resent: EventCounts;
  /** How many bytes of audio are among `unsent` and `unconfirmed`. */
  readonly audioBytes: number;
}

export interface SocketGapEvent extends SocketEvent, SocketGap {}

export interface SocketEventMap {
  readonly open: SocketOpenEvent;
  readonly message: SocketMessageEvent;
  readonly error: SocketErrorEvent;
  readonly close: SocketCloseEvent;
  readonly reconnecting: SocketReconnectingEvent;
  readonly gap: SocketGapEvent;
}

/**
 * The handlers of a session.
 *
 * They are methods for the compiler's sake: a handler that is written for the events of browsers or of `@coze/api` fits.
 */
export interface SocketHandlers<Res> {
  onopen(event: SocketOpenEvent): void;
  onmessage(data: Res, event: SocketMessageEvent): void;
  onerror(error: SocketError, event: SocketEvent): void;
  onclose(event: SocketCloseEvent): void;
}

/** What `addEventListener` takes. */
export type SocketListener<K extends keyof SocketEventMap> = (event: SocketEventMap[K]) => void;

/** How a session ended. */
export interface SocketClosed {
  /** The close code, 1006 when the connection was not made or just broke. */
  readonly code: number;
  readonly reason: string;
  /** Whether both sides said goodbye. */
  readonly wasClean: boolean;
  /** The name of the last event that came. */
  readonly lastEvent: string | undefined;
  /** The id of the connection in the server's logs. */
  readonly logid: string | undefined;
  /** How many events were never sent. */
  readonly unsent: number;
  /** What ended the session before its time; undefined after a normal close. */
  readonly error: CozeError | undefined;
}
