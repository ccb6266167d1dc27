import type { SentRequest } from '../validation/requests.js';
import { fetchTransport } from './fetch-transport.js';
import { readHeaders, type HeaderPairs } from './headers.js';
import type { Operation } from './operation.js';
import { checkOptions, type RequestOptions } from './options.js';
import { buildRequest, type BuiltRequest } from './request.js';
import { absoluteBase, type Settings } from './settings.js';
import { checkAuthorization } from './token.js';
import type { Transport, WireRequest } from './transport.js';

/** Everything about a call that does not change from attempt to attempt. */
export interface PreparedCall {
  readonly url: string;
  readonly body: WireRequest['body'];
  /** What is still to be held against the contract. */
  readonly unchecked: SentRequest | undefined;
  /** What the body is still to be made of. */
  readonly form: BuiltRequest['form'];
  readonly headers: HeaderPairs;
  readonly transport: Transport;
}

/**
 * Makes the request of a call.
 *
 * @param checks whether the request is to be held against the contract.
 * @throws CozeError for options and params that cannot work.
 */
export function prepareCall(
  settings: Settings,
  operation: Operation,
  params: object | undefined,
  options: RequestOptions,
  checks: boolean,
): PreparedCall {
  checkOptions(options);
  const { query, fetch } = options;
  const headers = readHeaders(options.headers);
  checkAuthorization(headers, settings.tokenPolicy);
  const built = buildRequest(operation, params, { ...settings.query, ...query });
  return {
    url: absoluteBase(settings.baseURL) + built.target,
    body: built.body,
    unchecked: checks ? { ...built, params: { ...params } } : undefined,
    form: built.form,
    headers,
    transport: fetch === undefined ? settings.transport : fetchTransport(fetch),
  };
}
