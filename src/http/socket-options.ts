import type { Validate } from './contract-check.js';
import type { OnDrift } from './drift-report.js';
import type { HeadersInput } from './headers.js';

/** A WebSocket class: that of the platform, or one with the same interface. */
export type SocketConstructor = new (url: string, init?: never) => object;

/** Options of a socket. `websocketOptions` of the client are the defaults for those of a single socket. */
export interface SocketOptions {
  /** Closes the session; pending waits reject with APIUserAbortError. The signal of the client does the same. */
  signal?: AbortSignal | undefined;
  /** Headers of the handshake, before those of the client. `null` removes one. Browsers cannot send any. */
  headers?: HeadersInput | undefined;
  /** More query parameters of the handshake. One with the same name replaces that of the method. */
  query?: Readonly<Record<string, unknown>> | undefined;
  /** An agent of `node:http`, or a function that returns one for a URL. Node only. Default: the client's. */
  agent?: object | undefined;
  /** The WebSocket class to use. Default: `ws` on Node, that of the platform elsewhere. */
  WebSocket?: SocketConstructor | undefined;
  /** Milliseconds until a connection must be open, including the token request; 0 is no limit. Default 10000. */
  connectionTimeout?: number | undefined;
  /**
   * Milliseconds without a frame after which a connection is considered dead, detected with a delay of up to half of that.
   * 0 is no limit. Default 60000 on Node, which sends a ping first, and 0 elsewhere.
   */
  idleTimeout?: number | undefined;
  /** How many attempts in a row may be made to reconnect. Default 0: a lost connection ends the session. */
  maxRetries?: number | undefined;
  /** Upper bound of the random delay before the first attempt to reconnect, in milliseconds. Default 1000. */
  minReconnectionDelay?: number | undefined;
  /** Upper bound of the random delay before any attempt to reconnect, in milliseconds. Default 10000. */
  maxReconnectionDelay?: number | undefined;
  /** Factor by which the upper bound of the delay grows from attempt to attempt. Default 2. */
  reconnectionDelayGrowFactor?: number | undefined;
  /** Milliseconds after which a connection is stable and the count of attempts starts again. Default 5000. */
  minUptime?: number | undefined;
  /** How many bytes of events may wait for a connection. Default 1048576. */
  maxQueueBytes?: number | undefined;
  /** How many events may wait for a connection. Default: as many as the bytes allow. */
  maxEnqueuedMessages?: number | undefined;
  /** Connect only when `reconnect()` is called. Default false. */
  startClosed?: boolean | undefined;
  /** Log the names and sizes of events, without payloads and tokens. Default false. */
  debug?: boolean | undefined;
  /**
   * Validation of events, as for calls; by default that of the client. Under `strict`, an event that differs from the
   * contract is not delivered: waits and iterations get a ResponseValidationError, handlers get it as the `cause` of their
   * error, and the session continues. `send()` throws a RequestValidationError for an event that differs, and sends
   * nothing.
   */
  validate?: Validate | undefined;
  /** Receives every difference, in addition to the handler of the client. */
  onDrift?: OnDrift | undefined;
}
