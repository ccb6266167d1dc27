import type { CommonErrorEvent, EventDetail, WebsocketErrorData } from '../../generated/types/index.js';
import { CozeError, hide, nameClass } from './coze-error.js';
import type { PartialStream } from './stream-errors.js';

/** What an error about a socket carries. */
export interface SocketErrorOptions {
  readonly logid?: string | undefined;
  readonly lastEvent?: string | undefined;
  readonly partial?: PartialStream | undefined;
  readonly cause?: unknown;
}

/**
 * A socket, or something on it, failed.
 *
 * It also reads like the `error` event that `onerror` of `@coze/api` gets: `error.data.code`, `error.data.msg`,
 * `error.detail.logid`.
 *
 * @example
 * session.onerror = (error) => console.error(error.name, error.message, error.logid);
 */
export class SocketError extends CozeError implements CommonErrorEvent {
  static {
    nameClass(this, 'SocketError');
  }
  /** The id of the connection in the server's logs: Coze support asks for it. */
  readonly logid: string | undefined;
  /** The name of the last event that came on the connection. */
  readonly lastEvent: string | undefined;
  /** What was received before the fault, where somebody kept it; not enumerable. */
  declare readonly partial: PartialStream | undefined;

  constructor(message: string, options: SocketErrorOptions = {}) {
    const { logid, lastEvent, partial, cause } = options;
    const known = logid === undefined || message.includes(logid);
    super(known ? message : `${message} (logid: ${logid})`, cause === undefined ? undefined : { cause });
    this.logid = logid;
    this.lastEvent = lastEvent;
    hide(this, 'partial', partial);
  }

  /** As on an `error` event. */
  get event_type(): 'error' {
    return 'error';
  }

  /** As on an `error` event: the client made it, so it has no number. */
  get id(): string {
    return '0';
  }

  /** As on an `error` event: the HTTP status of a refusal, or 500. */
  get data(): WebsocketErrorData {
    return { code: 500, msg: this.message };
  }

  /** As on an `error` event. */
  get detail(): EventDetail {
    return { logid: this.logid ?? '' };
  }
}

/** What the error about a handshake carries. */
export interface SocketHandshakeOptions extends SocketErrorOptions {
  readonly status?: number | undefined;
  readonly code?: number | undefined;
  readonly msg?: string | undefined;
}

/**
 * The socket could not be opened: the server refused it, or was not reached.
 *
 * Of a refusal `cause` is the error that a call would have failed with, like AuthenticationError. Browsers tell nothing
 * about a refusal: there `status` is never known.
 */
export class SocketHandshakeError extends SocketError {
  static {
    nameClass(this, 'SocketHandshakeError');
  }
  /** HTTP status of the refusal. */
  readonly status: number | undefined;
  /** The Coze code of its body, like 4100. */
  readonly code: number | undefined;
  /** The server's own words. */
  readonly msg: string | undefined;

  constructor(message: string, options: SocketHandshakeOptions = {}) {
    super(message, options);
    this.status = options.status;
    this.code = options.code;
    this.msg = options.msg;
  }

  override get data(): WebsocketErrorData {
    return { code: this.status ?? 500, msg: this.msg ?? this.message };
  }
}

/** How a connection was closed. */
export interface SocketClosedOptions extends SocketErrorOptions {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}

/** The socket closed before what was asked of it came, or was closed with anything but 1000. */
export class SocketClosedError extends SocketError {
  static {
    nameClass(this, 'SocketClosedError');
  }
  /** The close code of the WebSocket protocol, 1006 when the connection just broke. */
  readonly code: number;
  /** The peer's own words. */
  readonly reason: string;
  /** Whether both sides said goodbye. */
  readonly wasClean: boolean;

  constructor(message: string, options: SocketClosedOptions) {
    super(message, options);
    this.code = options.code;
    this.reason = options.reason;
    this.wasClean = options.wasClean;
  }
}

/** Nothing came in time: no connection, no event that was waited for, or no frame at all. */
export class SocketTimeoutError extends SocketError {
  static {
    nameClass(this, 'SocketTimeoutError');
  }
}

/** Too much waits already: an event was not sent, or events that came were dropped before a loop began. */
export class SocketQueueFullError extends SocketError {
  static {
    nameClass(this, 'SocketQueueFullError');
  }
}

/** An event was not sent, or nothing was waited for: the socket is closed, or about to be. */
export class SocketStateError extends SocketError {
  static {
    nameClass(this, 'SocketStateError');
  }
}

/** A frame came that holds no event. Its content is not kept. */
export class SocketParseError extends SocketError {
  static {
    nameClass(this, 'SocketParseError');
  }
}

/** What the error about an event carries. */
export interface SocketEventOptions extends SocketErrorOptions {
  readonly code?: number | undefined;
  readonly msg?: string | undefined;
  readonly event: { readonly event_type: string };
}

/** The server sent an `error` or `conversation.chat.failed` event while another one was waited for. */
export class SocketEventError extends SocketError {
  static {
    nameClass(this, 'SocketEventError');
  }
  /** The Coze code of the event. */
  readonly code: number | undefined;
  /** The server's own words. */
  readonly msg: string | undefined;
  /** The event as it came; not enumerable. */
  declare readonly event: { readonly event_type: string };

  constructor(message: string, options: SocketEventOptions) {
    super(message, options);
    this.code = options.code;
    this.msg = options.msg;
    hide(this, 'event', options.event);
  }

  override get data(): WebsocketErrorData {
    return { code: this.code ?? 500, msg: this.msg ?? this.message };
  }
}
