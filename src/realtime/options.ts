import { readHeaders, type HeaderPairs } from '../http/headers.js';
import { CozeError } from '../errors/coze-error.js';
import { checkValidation } from '../http/contract-check.js';
import type { SocketConstructor, SocketOptions } from '../http/socket-options.js';

export type { SocketOptions };

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
