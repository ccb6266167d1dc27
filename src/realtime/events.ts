import type { CozeError } from '../errors/coze-error.js';
import type { SocketError } from '../errors/socket-errors.js';

/** The states of a session. `connecting` is before the first connection, `reconnecting` between two connections. */
export type SocketState = 'connecting' | 'open' | 'reconnecting' | 'closing' | 'closed';

/** The field that all events have, sent and received. */
export interface NamedEvent {
  readonly event_type: string;
}

/** The fields of all notifications of a session. */
export interface SocketEvent {
  readonly type: string;
  /** The session. */
  readonly target: unknown;
}

/** The connection is open. */
export interface SocketOpenEvent extends SocketEvent {
  /** True if the session had an open connection before. */
  readonly reconnected?: boolean;
}

/** An event was received. */
export interface SocketMessageEvent extends SocketEvent {
  /** The frame as received. */
  readonly data: string;
}

/** An event was received, as listeners get it. */
export interface ParsedMessageEvent<Res = NamedEvent> extends SocketMessageEvent {
  /** The event in `data`. */
  readonly event: Res;
}

/** The connection failed or was lost, a frame that is not an event was received, or an `error` event that nothing else gets. */
export interface SocketErrorEvent extends SocketEvent {
  /** The error. Its class tells what failed. */
  readonly error: SocketError;
  /** The message of the error. */
  readonly message: string;
}

/** The session ended. */
export interface SocketCloseEvent extends SocketEvent {
  /** The close code; 1006 if the connection could not be opened or broke. */
  readonly code: number;
  /** The reason that the server or the program gave; empty if none. */
  readonly reason: string;
  /** True if both sides completed the closing handshake. */
  readonly wasClean: boolean;
}

/** The connection was lost or could not be opened, and the session tries again. */
export interface SocketReconnectingEvent extends SocketEvent {
  /** The number of the attempt since the last stable connection, from 1. */
  readonly attempt: number;
  /** Milliseconds until the attempt. */
  readonly delay: number;
  /** The reason for the attempt. */
  readonly error: CozeError | undefined;
}

/** Numbers of events by name. */
export type EventCounts = Readonly<Record<string, number>>;

/** The loss of a connection. Reported once the next connection is open. */
export interface SocketGap {
  /** Events that were not sent and will not be: audio of that time. */
  readonly unsent: EventCounts;
  /**
   * Events of the interrupted turn that were sent. They may have arrived or not, and are not sent again; only `sendAudio()`
   * may begin again with its audio.
   */
  readonly unconfirmed: EventCounts;
  /** Events that waited for the connection and were sent now, after the settings of the session. */
  readonly resent: EventCounts;
  /** Bytes of audio in `unsent` and `unconfirmed`. */
  readonly audioBytes: number;
  /**
   * The conversation that a chat continues. Undefined if it has none to continue: the server has not named it yet, or
   * keeps no messages (`auto_save_history: false`). The bot then does not know what was said before.
   */
  readonly conversationId: string | undefined;
}

/** A lost connection was replaced. */
export interface SocketGapEvent extends SocketEvent, SocketGap {}

/** The notifications of a session by name. */
export interface SocketEventMap<Res = NamedEvent> {
  readonly open: SocketOpenEvent;
  readonly message: ParsedMessageEvent<Res>;
  readonly error: SocketErrorEvent;
  readonly close: SocketCloseEvent;
  readonly reconnecting: SocketReconnectingEvent;
  readonly gap: SocketGapEvent;
}

/**
 * The handlers of a session.
 *
 * Declared as methods, so that handlers typed for the events of browsers or of `@coze/api` can be assigned.
 */
export interface SocketHandlers<Res> {
  /**
   * Called when a connection is open.
   *
   * @param event - `reconnected` is true if the session had an open connection before.
   */
  onopen(event: SocketOpenEvent): void;
  /**
   * Called with every event, also the `error` events of the server.
   *
   * @param data - the event.
   * @param event - the notification, with the frame as it was received.
   */
  onmessage(data: Res, event: SocketMessageEvent): void;
  /**
   * Called when the connection fails or is lost, when a frame is not an event, and with an `error` event that nothing else
   * gets.
   *
   * @param error - its class tells what failed.
   * @param event - the notification.
   */
  onerror(error: SocketError, event: SocketEvent): void;
  /**
   * Called once the session has ended.
   *
   * @param event - the close code and the reason.
   */
  onclose(event: SocketCloseEvent): void;
}

/** A listener of `addEventListener`. */
export type SocketListener<K extends keyof SocketEventMap, Res = NamedEvent> = (event: SocketEventMap<Res>[K]) => void;

/** The end of a session. */
export interface SocketClosed {
  /** The close code; 1006 if the connection could not be opened or broke. */
  readonly code: number;
  /** The reason that the server or the program gave; empty if none. */
  readonly reason: string;
  /** True if both sides completed the closing handshake. */
  readonly wasClean: boolean;
  /** The name of the last event that was received. */
  readonly lastEvent: string | undefined;
  /** The id of the connection in the server's logs. */
  readonly logid: string | undefined;
  /** The number of events that were never sent. */
  readonly unsent: number;
  /** The failure that ended the session; undefined after a normal close. */
  readonly error: CozeError | undefined;
}
