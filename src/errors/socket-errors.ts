import type { CommonErrorEvent, EventDetail, WebsocketErrorData } from '../../generated/types/types.gen.js';
import { CozeError, hide, type PartialStream } from './coze-error.js';
import type { AnyErrorCode } from './error-codes.js';

/** Options of every SocketError. */
export interface SocketErrorOptions {
  readonly logid?: string | undefined;
  readonly lastEvent?: string | undefined;
  readonly partial?: PartialStream | undefined;
  readonly cause?: unknown;
}

/**
 * The base class of errors about a WebSocket connection or an event on it. Never thrown itself.
 *
 * It has the fields of the `error` event that `@coze/api` passes to `onerror`: `error.data.code`, `error.data.msg`,
 * `error.detail.logid`.
 *
 * What to do: test for it where all failures of a socket are handled alike.
 *
 * Not in it: the token, the URL with its query, and the events that were sent.
 *
 * @example
 * session.onerror = (error) => console.error(error.name, error.message, error.logid);
 */
export class SocketError extends CozeError implements CommonErrorEvent {
  /** @internal */
  override get className(): string {
    return 'SocketError';
  }

  /** The log id of the connection. Give it to Coze support. */
  readonly logid: string | undefined;
  /** The name of the last event that was received. */
  readonly lastEvent: string | undefined;
  /** The partial result of the reply; not enumerable. `undefined` for errors that concern no reply. */
  declare readonly partial: PartialStream | undefined;

  constructor(message: string, options: SocketErrorOptions = {}) {
    const { logid, lastEvent, partial, cause } = options;
    const known = logid === undefined || message.includes(logid);
    super(known ? message : `${message} (logid: ${logid})`, cause === undefined ? undefined : { cause });
    this.logid = logid;
    this.lastEvent = lastEvent;
    hide(this, 'partial', partial);
  }

  /** As in an `error` event. */
  get event_type(): 'error' {
    return 'error';
  }

  /** As in an `error` event; `0`, because the client made it. */
  get id(): string {
    return '0';
  }

  /** As in an `error` event. `code` is the HTTP status of a failed handshake, the Coze code of an event, or 500. */
  get data(): WebsocketErrorData {
    return { code: 500, msg: this.message };
  }

  /** As in an `error` event. */
  get detail(): EventDetail {
    return { logid: this.logid ?? '' };
  }
}

/** Options of a SocketHandshakeError. */
export interface SocketHandshakeOptions extends SocketErrorOptions {
  readonly status?: number | undefined;
  readonly code?: number | undefined;
  readonly msg?: string | undefined;
}

/**
 * Thrown when the WebSocket cannot be opened: the server refused the handshake, or was not reached.
 *
 * If the server refused it, `cause` is the error that an HTTP call would throw, such as AuthenticationError. Browsers do not
 * give the reason: `status`, `code` and `msg` are `undefined` there.
 *
 * What to do: read `status` and `code`. Without them, check the network, `baseURL` and, in a page, the token.
 *
 * Not in it: the token and the headers of the handshake.
 */
export class SocketHandshakeError extends SocketError {
  /** @internal */
  override get className(): string {
    return 'SocketHandshakeError';
  }

  /** The HTTP status of the server's response. */
  readonly status: number | undefined;
  /** The Coze code of the response, such as 4100. */
  readonly code: AnyErrorCode | undefined;
  /** The server's error message. */
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

/** Options of a SocketClosedError: how the connection was closed. */
export interface SocketClosedOptions extends SocketErrorOptions {
  readonly code: number;
  readonly reason: string;
  readonly wasClean: boolean;
}

/**
 * Thrown when the WebSocket closes before the awaited event or the end of a reply, or with another close code than 1000.
 *
 * What to do: open a new session, or set `maxRetries`: the session then connects again.
 *
 * Not in it: the events that were not sent.
 */
export class SocketClosedError extends SocketError {
  /** @internal */
  override get className(): string {
    return 'SocketClosedError';
  }

  /** The close code of the WebSocket protocol; 1006 if the connection broke without a close frame. */
  readonly code: number;
  /** The reason that the server gave; may be empty. */
  readonly reason: string;
  /** True if both sides sent a close frame. */
  readonly wasClean: boolean;

  constructor(message: string, options: SocketClosedOptions) {
    super(message, options);
    this.code = options.code;
    this.reason = options.reason;
    this.wasClean = options.wasClean;
  }
}

/** Options of a SocketMessageTooLongError. */
export interface SocketMessageTooLongOptions extends SocketClosedOptions {
  readonly limit?: number | undefined;
}

/**
 * Thrown when the WebSocket closes because a message is too long: one that you sent for the server, or one that the server
 * sent for this client.
 *
 * What to do: send the audio or the text in smaller pieces.
 *
 * Not in it: the message.
 */
export class SocketMessageTooLongError extends SocketClosedError {
  /** @internal */
  override get className(): string {
    return 'SocketMessageTooLongError';
  }

  /** The most bytes of a message that this client receives; `undefined` if the server refused yours: it tells no limit. */
  readonly limit: number | undefined;

  constructor(message: string, options: SocketMessageTooLongOptions) {
    super(message, options);
    this.limit = options.limit;
  }
}

/**
 * Thrown when a timeout ends: the handshake took too long, an awaited event did not arrive, or no frame was received for
 * `idleTimeout`.
 *
 * What to do: check that the other events were sent, or raise the timeout that the message names.
 *
 * Not in it: whether the server did its work.
 */
export class SocketTimeoutError extends SocketError {
  /** @internal */
  override get className(): string {
    return 'SocketTimeoutError';
  }
}

/**
 * Thrown when more would be kept than the limits allow:
 *
 * - An event was not sent, because too many wait for the connection already.
 * - Received events, replies, or the items of a reply or an interpretation were dropped, because no loop read them in time.
 * - The speech of one request, or what a helper collects, did not end. `partial` has what came before.
 *
 * What to do: send more slowly, or read what arrives as it arrives; the message names the limit.
 *
 * Not in it: what was dropped or not sent.
 */
export class SocketQueueFullError extends SocketError {
  /** @internal */
  override get className(): string {
    return 'SocketQueueFullError';
  }
}

/**
 * Thrown when an event cannot be sent in the state of the session. The event was not sent:
 *
 * - The session is closed, or one of the two sides is closing it.
 * - The session reconnects, and the event commits audio, which was lost with the connection: await `ready()`, and send the
 *   audio again.
 *
 * What to do: send only while the session is open; after a close, open a new one.
 *
 * Not in it: the event.
 */
export class SocketStateError extends SocketError {
  /** @internal */
  override get className(): string {
    return 'SocketStateError';
  }
}

/**
 * Reported when a frame does not contain an event. The frame is skipped.
 *
 * What to do: nothing. Report it with the `logid` if it happens again.
 *
 * Not in it: the content of the frame.
 */
export class SocketParseError extends SocketError {
  /** @internal */
  override get className(): string {
    return 'SocketParseError';
  }
}

/** Options of a SocketEventError. */
export interface SocketEventOptions extends SocketErrorOptions {
  readonly code?: number | undefined;
  readonly msg?: string | undefined;
  readonly event: { readonly event_type: string };
}

/**
 * Thrown when the server sends an `error` or `conversation.chat.failed` event while another event is awaited.
 *
 * What to do: look up `code`, and read `msg`.
 *
 * Not in it: the token, also if `event` repeats it.
 */
export class SocketEventError extends SocketError {
  /** @internal */
  override get className(): string {
    return 'SocketEventError';
  }

  /** The Coze code of the event. */
  readonly code: AnyErrorCode | undefined;
  /** The server's error message. */
  readonly msg: string | undefined;
  /** The original event; not enumerable. */
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
