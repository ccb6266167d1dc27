import { readHeaders, type HeaderPairs, type HeadersInput } from '../http/headers.js';
import { CozeError } from '../errors/coze-error.js';
import { checkValidation, type OnDrift, type Validate } from '../validation/drift.js';
import type { SocketConstructor } from './adapters/wire.js';

/** What can be set for the sockets of a client (`websocketOptions`) and for a single one, which wins. */
export interface SocketOptions {
  /** Closes the session: whatever waits rejects with APIUserAbortError. A client's signal does the same. */
  readonly signal?: AbortSignal | undefined;
  /** Headers of the handshake; they beat the client's. `null` removes one. Browsers cannot send any. */
  readonly headers?: HeadersInput | undefined;
  /** More query parameters of the handshake; one of the same name replaces the method's. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** A proxy agent, as `node:http` takes them. Node only. */
  readonly agent?: object | undefined;
  /** The WebSocket class to use. Default: `ws` on Node, the platform's own elsewhere. */
  readonly WebSocket?: SocketConstructor | undefined;
  /** Milliseconds until a connection must be open, the token included; 0 is no limit. Default 10000. */
  readonly connectionTimeout?: number | undefined;
  /**
   * Milliseconds without a frame after which the connection counts as dead; it is noticed at the latest half as long
   * again. 0 is no limit. Default 60000 on Node, which asks by a ping before it gives up, and 0 elsewhere.
   */
  readonly idleTimeout?: number | undefined;
  /** How many tries in a row may be made to connect again. Default 0: a lost connection is the end. */
  readonly maxRetries?: number | undefined;
  /** The longest pause before the first of these tries, in milliseconds: the pause is a random share. Default 1000. */
  readonly minReconnectionDelay?: number | undefined;
  /** The longest pause before any try, in milliseconds. Default 10000. */
  readonly maxReconnectionDelay?: number | undefined;
  /** How the longest pause grows from try to try. Default 2. */
  readonly reconnectionDelayGrowFactor?: number | undefined;
  /** Milliseconds after which a connection counts as stable: all tries are free again. Default 5000. */
  readonly minUptime?: number | undefined;
  /** How many bytes of events may wait for a connection. Default 1048576. */
  readonly maxQueueBytes?: number | undefined;
  /** How many events may wait for a connection. Default: as many as the bytes allow. */
  readonly maxEnqueuedMessages?: number | undefined;
  /** Connect only when `reconnect()` is called. Default false. */
  readonly startClosed?: boolean | undefined;
  /** Log the names and sizes of events; payloads and tokens never. */
  readonly debug?: boolean | undefined;
  /**
   * As for calls; by default as the client has it. Under `strict` an event that differs from the contract is not handed
   * on: who waits or iterates gets ResponseValidationError, handlers get it as the `cause` of theirs, and the session goes
   * on. An event of yours that differs is not sent: `send` throws RequestValidationError.
   */
  readonly validate?: Validate | undefined;
  /** Is told of every difference, besides that of the client. */
  readonly onDrift?: OnDrift | undefined;
}

/** The options of a session, checked, with every default filled in. */
export interface SocketSettings {
  readonly signal: AbortSignal | undefined;
  readonly headers: HeaderPairs;
  readonly query: SocketOptions['query'];
  readonly agent: object | undefined;
  readonly WebSocket: SocketConstructor | undefined;
  readonly connectionTimeout: number;
  readonly idleTimeout: number | undefined;
  readonly maxRetries: number;
  readonly minReconnectionDelay: number;
  readonly maxReconnectionDelay: number;
  readonly reconnectionDelayGrowFactor: number;
  readonly minUptime: number;
  readonly maxQueueBytes: number;
  readonly maxEnqueuedMessages: number;
  readonly startClosed: boolean;
  readonly debug: boolean;
}

export function socketSettingsOf(ofClient: SocketOptions = {}, ofCall: SocketOptions = {}): SocketSettings {
  for (const options of [ofClient, ofCall]) check(options);
  const given = { ...ofClient, ...defined(ofCall) };
  return {
    signal: given.signal,
    headers: [...readHeaders(ofClient.headers), ...readHeaders(ofCall.headers)],
    query: { ...ofClient.query, ...ofCall.query },
    agent: given.agent,
    WebSocket: given.WebSocket,
    connectionTimeout: given.connectionTimeout ?? 10_000,
    idleTimeout: given.idleTimeout,
    maxRetries: given.maxRetries ?? 0,
    minReconnectionDelay: given.minReconnectionDelay ?? 1_000,
    maxReconnectionDelay: given.maxReconnectionDelay ?? 10_000,
    reconnectionDelayGrowFactor: given.reconnectionDelayGrowFactor ?? 2,
    minUptime: given.minUptime ?? 5_000,
    maxQueueBytes: given.maxQueueBytes ?? 1_048_576,
    maxEnqueuedMessages: given.maxEnqueuedMessages ?? Infinity,
    startClosed: given.startClosed ?? false,
    debug: given.debug ?? false,
  };
}

/** An option that is there but undefined says nothing. */
function defined(options: SocketOptions): SocketOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

const numbers = {
  connectionTimeout: 0,
  idleTimeout: 0,
  maxRetries: 0,
  minReconnectionDelay: 0,
  maxReconnectionDelay: 0,
  reconnectionDelayGrowFactor: 1,
  minUptime: 0,
  maxQueueBytes: 0,
  maxEnqueuedMessages: 0,
} as const;

function check(options: SocketOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new CozeError('The options of a socket must be an object.');
  checkValidation(options);
  for (const [name, least] of Object.entries(numbers)) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined || (typeof value === 'number' && value >= least)) continue;
    throw new CozeError(
      `${name} must be a number from ${least} up, not ${typeof value === 'number' ? value : typeof value}.`,
    );
  }
  if (options.WebSocket !== undefined && typeof options.WebSocket !== 'function')
    throw new CozeError(`WebSocket must be a class, not ${typeof options.WebSocket}.`);
  if (options.agent !== undefined && (typeof options.agent !== 'object' || options.agent === null))
    throw new CozeError('agent must be an agent of node:http, like that of https-proxy-agent.');
  if (options.signal !== undefined && typeof options.signal?.addEventListener !== 'function')
    throw new CozeError('signal must be an AbortSignal: pass controller.signal.');
}
