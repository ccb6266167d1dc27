import { checkFunction, checkMilliseconds, checkSignal } from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import { checkValidation } from '../http/contract-check.js';
import { readHeaders, type HeaderPairs } from '../http/headers.js';
import type { SocketOptions } from '../http/socket-options.js';

const defaults = {
  connectionTimeout: 10_000,
  maxRetries: 0,
  minReconnectionDelay: 1_000,
  maxReconnectionDelay: 10_000,
  reconnectionDelayGrowFactor: 2,
  minUptime: 5_000,
  maxQueueBytes: 1_048_576,
  maxEnqueuedMessages: Infinity,
  startClosed: false,
  debug: false,
};

/** The options of a session, checked and with all defaults. */
export interface SocketSettings
  extends Omit<SocketOptions, keyof typeof defaults | 'headers'>, Readonly<typeof defaults> {
  readonly headers: HeaderPairs;
}

/** @throws CozeError for an invalid option. */
export function socketSettingsOf(ofClient: SocketOptions = {}, ofCall: SocketOptions = {}): SocketSettings {
  for (const options of [ofClient, ofCall]) checkSocketOptions(options);
  return {
    ...defaults,
    ...defined(ofClient),
    ...defined(ofCall),
    headers: [...readHeaders(ofClient.headers), ...readHeaders(ofCall.headers)],
    query: { ...ofClient.query, ...ofCall.query },
  };
}

type DefinedOptions = { readonly [K in keyof SocketOptions]?: Exclude<SocketOptions[K], undefined> };

/** Without the options that are undefined: they keep the value of the client, or the default. */
function defined(options: SocketOptions): DefinedOptions {
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
