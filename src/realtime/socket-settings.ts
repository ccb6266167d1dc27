import { checkFunction, checkMilliseconds, checkSignal } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { checkValidation } from '../http/contract-check.js';
import { readHeaders, type HeaderPairs } from '../http/headers.js';
import type { SocketConstructor, SocketOptions } from '../http/socket-options.js';

/** The options of a session, checked and with all defaults. */
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

/** @throws CozeError for an invalid option. */
export function socketSettingsOf(ofClient: SocketOptions = {}, ofCall: SocketOptions = {}): SocketSettings {
  for (const options of [ofClient, ofCall]) checkSocketOptions(options);
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

/** Without the options that are undefined: they keep the value of the client. */
function defined(options: SocketOptions): SocketOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

const milliseconds = [
  'connectionTimeout',
  'idleTimeout',
  'minReconnectionDelay',
  'maxReconnectionDelay',
  'minUptime',
] as const;
/** The least value of the other numbers. Infinity is allowed. */
const leastValues = {
  maxRetries: 0,
  reconnectionDelayGrowFactor: 1,
  maxQueueBytes: 0,
  maxEnqueuedMessages: 0,
} as const;

function checkSocketOptions(options: SocketOptions): void {
  if (typeof options !== 'object' || options === null)
    throw new CozeError('The options of a socket must be an object.');
  checkValidation(options);
  checkSignal(options.signal);
  checkFunction('WebSocket', options.WebSocket);
  for (const name of milliseconds) checkMilliseconds(name, options[name]);
  for (const [name, least] of Object.entries(leastValues)) {
    const value: unknown = Reflect.get(options, name);
    if (value === undefined || (typeof value === 'number' && value >= least)) continue;
    throw new CozeError(
      `${name} must be a number from ${least} up, not ${typeof value === 'number' ? value : typeof value}.`,
    );
  }
  if (options.agent !== undefined && (typeof options.agent !== 'object' || options.agent === null))
    throw new CozeError('agent must be an agent of node:http, such as one of https-proxy-agent.');
}
