import { runtime } from '#runtime';
import { CozeError } from '../errors/coze-error.js';
import { CheckMemory, type Validate } from './contract-check.js';
import { readHeaders, type HeaderPairs } from './headers.js';
import { fetchTransport } from './fetch-transport.js';
import { Log } from './logger.js';
import { checkOptions, refuseAxios, type ClientOptions } from './options.js';
import { endpointsOf, tokenHint, type Endpoints } from './region.js';
import { checkAuthorization, checkToken, isTokenSource, type GetToken, type TokenPolicy } from './token.js';
import type { Transport } from './transport.js';

/** The options of a client, checked once, with every default filled in. */
export interface Settings extends Endpoints {
  readonly token: GetToken;
  readonly tokenPolicy: TokenPolicy;
  /** Whether a personal access token may go where it can be read. */
  readonly allowPersonal: boolean;
  readonly tokenHint: string | undefined;
  readonly headers: HeaderPairs;
  readonly signal: AbortSignal | undefined;
  readonly query: ClientOptions['query'];
  readonly timeout: number;
  readonly streamIdleTimeout: number;
  readonly maxRetries: number;
  readonly retryConversationBusy: boolean;
  readonly transport: Transport;
  readonly log: Log;
  readonly onApiError: ClientOptions['onApiError'];
  readonly websocketOptions: ClientOptions['websocketOptions'];
  readonly validate: Validate;
  readonly onDrift: ClientOptions['onDrift'];
  readonly checkMemory: CheckMemory;
}

export function settingsOf(options: ClientOptions): Settings {
  if (typeof options !== 'object' || options === null)
    throw new CozeError('Options are missing: give at least a token.');
  refuseAxios(options);
  checkOptions(options);
  const endpoints = endpointsOf(options);
  const allowPersonal = options.allowPersonalAccessTokenInBrowser === true;
  const tokenPolicy = { refusePersonal: runtime.exposesToken && !allowPersonal };
  if (typeof options.token !== 'function' && !isTokenSource(options.token)) checkToken(options.token, tokenPolicy);
  const headers = readHeaders(options.headers);
  checkAuthorization(headers, tokenPolicy);
  return {
    ...endpoints,
    token: options.token,
    tokenPolicy,
    allowPersonal,
    tokenHint: tokenHint(endpoints.baseURL),
    headers,
    signal: options.signal,
    query: options.query,
    timeout: options.timeout ?? 300_000,
    streamIdleTimeout: options.streamIdleTimeout ?? 300_000,
    maxRetries: options.maxRetries ?? 2,
    retryConversationBusy: options.retryConversationBusy ?? false,
    transport: fetchTransport(options.fetch),
    log: new Log(options.logger, options.debug === true ? 'debug' : options.logLevel),
    onApiError: options.onApiError,
    websocketOptions: options.websocketOptions,
    validate: options.validate ?? 'warn',
    onDrift: options.onDrift,
    checkMemory: new CheckMemory(),
  };
}

/** A base with its origin. A relative one is completed at the last moment: a page may be rendered on a server first. */
export function absoluteBase(base: string): string {
  if (!base.startsWith('/')) return base;
  const origin = runtime.origin();
  if (origin === undefined)
    throw new CozeError('A relative baseURL works in browsers only: elsewhere there is no page to be relative to.');
  return origin + base;
}
