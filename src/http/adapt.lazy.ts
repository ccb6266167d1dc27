/** Calls whose options need more than the pipeline: options of axios, and names that are no options. Few programs have any. */
import { runtime } from '#runtime';
import { checkOptionalFunction } from '../errors/check.js';
import { CozeError, missingFile } from '../errors/coze-error.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { isPlainObject } from '../lib/shapes.js';
import type { Transport } from '../runtime/transport.js';
import type { AxiosOptions } from './axios-config.js';
import { connectionForAxios, connectionOf } from './axios-connection.js';
import { isOfAxios } from './axios-names.js';
import { queryOf, readAxiosOptions, refuseWithoutEffect } from './axios-options.js';
import { transformingTransport } from './axios-transforms.js';
import { settingOf, smallerLimit, timeoutOf, type AxiosFunction, type AxiosLimits } from './axios-limits.js';
import { axiosTransport } from './axios-transport.js';
import type { Deadline } from './deadline.js';
import { fetchTransport } from './fetch-transport.js';
import { readHeaders, type HeaderPairs } from './headers.js';
import type { Log } from './log.js';
import { callOptions, clientOptions } from './option-names.js';
import { overriddenCall } from './overridden-call.js';
import { transportOf, unreadableOptions, type RequestOptions, type Settings } from './options.js';
import { absoluteBase } from './request.js';
import { checkAuthorization } from './token.js';

/**
 * Applies the options of axios to the settings and the options of a call.
 *
 * @param names - the names in the options that are none of a call.
 * @param deadline - gets the time limit of the call.
 * @returns settings and options that have only names of the pipeline.
 * @throws CozeError for a name or a value that would have no effect.
 */
export async function adaptCall(
  settings: Settings,
  given: RequestOptions,
  names: readonly string[],
  log: Log,
  deadline: Deadline,
): Promise<readonly [Settings, RequestOptions]> {
  await refuseOthers(settings.unknownNames, clientOptions, log);
  if (given === unreadableOptions) return [settings, given];
  if (settings.makeRequest !== undefined) {
    // The method has the time limit.
    deadline.limit = 0;
    return overriddenCall(settings, given, settings.makeRequest);
  }
  const { fetch, axiosOptions, ...rest } = given;
  const instance = fetch === undefined ? axiosInstanceOf(settings) : undefined;
  const notOfAxios = names.filter((name) => name !== 'axiosOptions' && !isOfAxios(name));
  // With an instance, they are passed to it: its interceptors may read options of their own.
  if (instance === undefined) await refuseOthers(notOfAxios, callOptions, log);
  const passed = instance === undefined ? names.filter(isOfAxios) : names;
  const ofClient = readAxiosOptions(settings.given.axiosOptions);
  const ofCall = readAxiosOptions({
    ...readAxiosOptions(axiosOptions),
    ...fieldsWhere(rest, (name) => passed.includes(name)),
  });
  for (const config of [ofClient, ofCall]) refuseWithoutEffect(config, instance !== undefined);
  const headers = lowestHeaders(settings, ofClient);
  const own: RequestOptions = fieldsWhere(rest, (name) => !names.includes(name));
  const adapted: Settings = {
    ...settings,
    unknownNames: [],
    timeout: settings.given.timeout ?? ofClient.timeout ?? settings.timeout,
    headers: () => [...headers, ...settings.headers()],
  };
  const options: RequestOptions = {
    ...own,
    timeout: own.timeout ?? ofCall.timeout,
    headers: [...lowestHeaders(settings, ofCall), ...readHeaders(own.headers)],
  };
  deadline.limit = options.timeout ?? adapted.timeout;
  if (instance !== undefined) {
    const configured = axiosConfig(settings, ofClient, ofCall);
    refuseBeforeRedirect(configured, instance);
    const limits = axiosLimitsOf(settings, ofClient, options, configured, instance);
    deadline.limit = limits.timeout ?? limits.defaultTimeout;
    const transport = axiosTransport({ instance, options: configured, limits, deadline });
    // Without a token, an interceptor may set one.
    const site = settings.token === '' ? undefined : settings.site;
    const { maxResponseBytes } = limits;
    return [
      { ...adapted, transport, site },
      { ...options, maxResponseBytes },
    ];
  }
  const transport = transportWithoutAxios(settings, fetch, ofClient, ofCall);
  return [
    { ...adapted, transport, query: { ...queryOf(ofClient.params), ...settings.query } },
    { ...options, query: { ...queryOf(ofCall.params), ...own.query } },
  ];
}

/** @throws CozeError for a value that is no instance, and beside a fetch. */
function axiosInstanceOf({ given }: Settings): AxiosFunction | undefined {
  const { axiosInstance, fetch } = given;
  if (axiosInstance === undefined || axiosInstance === null) return undefined;
  checkOptionalFunction('axiosInstance', axiosInstance);
  if (fetch !== undefined) throw new CozeError('The options fetch and axiosInstance exclude each other.');
  return isAxiosFunction(axiosInstance) ? axiosInstance : undefined;
}

const isAxiosFunction = (value: unknown): value is AxiosFunction => typeof value === 'function';

// Not by refuseUnknown() of options.ts: that would load at once with each function of coze-client/operations, for 60 bytes here.
const nameChecks = new LazyChunk(() => import('./option-names.lazy.js'), missingFile);

async function refuseOthers(names: readonly string[], known: ReadonlySet<string>, log: Log): Promise<void> {
  if (names.length > 0) (await nameChecks.load()).refuseNames(names, known, log);
}

/**
 * The headers of `axiosOptions`, which have the lowest precedence: the token replaces theirs, and so does the `User-Agent`.
 *
 * @throws CozeError for a header that does not work.
 */
function lowestHeaders({ token, tokenPolicy }: Settings, options: AxiosOptions): HeaderPairs {
  const headers = readHeaders(options.headers);
  checkAuthorization(headers, tokenPolicy);
  const replaced = [...Object.keys(runtime.agentHeaders()), ...(token === '' ? [] : ['authorization'])];
  return headers.filter(([name]) => !replaced.includes(name));
}

/** @throws CozeError for an option that would have no effect. */
function refuseBeforeRedirect(options: object, instance: AxiosFunction): void {
  if (settingOf('beforeRedirect', options, instance) === undefined) return;
  throw new CozeError(
    'beforeRedirect is not supported: redirects are followed inside the origin only. Set `maxRedirects: 0`, catch the ' +
      'APIError, and read the location in its headers.',
  );
}

function axiosLimitsOf(
  { given, timeout: defaultTimeout, maxResponseBytes: ofSettings }: Settings,
  ofClient: AxiosOptions,
  { timeout, maxResponseBytes = ofSettings }: RequestOptions,
  configured: object,
  instance: AxiosFunction,
): AxiosLimits {
  const [maxContentLength, maxRedirects] = ['maxContentLength', 'maxRedirects'].map((name) =>
    settingOf(name, configured, instance),
  );
  return {
    timeout: timeout ?? given.timeout ?? ofClient.timeout ?? timeoutOf(instance),
    defaultTimeout,
    maxResponseBytes: smallerLimit(maxResponseBytes, maxContentLength),
    maxRedirects: typeof maxRedirects === 'number' ? maxRedirects : undefined,
  };
}

/** What is passed to an instance. This package itself sends the headers, and sets the timeout and the signal. */
function axiosConfig(settings: Settings, ofClient: AxiosOptions, ofCall: AxiosOptions) {
  const { headers: _headers, signal: _signal, timeout: _timeout, ...config } = { ...ofClient, ...ofCall };
  const isMerged = [ofClient.params, ofCall.params].every(isPlainObject);
  return {
    ...connectionForAxios(settings.given, absoluteBase(settings.baseURL)),
    ...config,
    ...(isMerged && { params: { ...ofClient.params, ...ofCall.params } }),
  };
}

/** The transport of a call that has no instance. The options of a call that has a fetch are about that fetch. */
function transportWithoutAxios(
  settings: Settings,
  fetch: RequestOptions['fetch'],
  ofClient: AxiosOptions,
  ofCall: AxiosOptions,
): Transport {
  const { given, baseURL } = settings;
  const config = { ...ofClient, ...ofCall };
  const connection = connectionOf(fetch === undefined ? config : ofCall, absoluteBase(baseURL), given);
  if (connection !== undefined && (fetch ?? given.fetch) !== undefined)
    throw new CozeError('The options fetch and httpAgent, httpsAgent or proxy exclude each other.');
  let { transport } = settings;
  if (fetch !== undefined) transport = fetchTransport(fetch);
  else if (connection !== undefined) transport = transportOf(connection);
  return transformingTransport(transport, config);
}

function fieldsWhere(options: object, isPicked: (name: string) => boolean): Record<string, unknown> {
  return Object.fromEntries(Object.entries(options).filter(([name]) => isPicked(name)));
}
