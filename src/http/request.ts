import { runtime } from '#runtime';
import { checkObject, checkText } from '../errors/check.js';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import { isFormData, isObject, isPlainObject } from '../lib/shapes.js';
import { fetchTransport } from './fetch-transport.js';
import { applyHeaders, hasHeader, readHeaders, type HeaderPairs } from './headers.js';
import { labelOf, type Operation } from './operation.js';
import { checkOptions, type RequestOptions, type Settings } from './options.js';
import { checkAuthorization } from './token.js';
import type { Transport, WireRequest } from '../runtime/transport.js';

type ParamFields = Readonly<Record<string, unknown>>;

/** A request without its origin and headers. */
export interface BuiltRequest {
  /** Path and query. */
  readonly target: string;
  /** The JSON text. */
  readonly body: string | undefined;
  /** The params of the caller. */
  readonly given: object | undefined;
  /** The params that it was built of. */
  readonly params: object | undefined;
  /** The query before it was encoded. */
  readonly query: ParamFields;
  /** The fields of a form, or the FormData of the caller. The form is created when its files are read. */
  readonly form: object | undefined;
}

/** The parts of a request that are the same for all attempts. */
export interface PreparedRequest {
  readonly url: string;
  /** The headers of the call's options. */
  readonly headers: HeaderPairs;
  readonly body: WireRequest['body'];
  readonly transport: Transport;
  /** True if the caller sets the header with the token. */
  readonly setsAuthorization: boolean;
  /** The request as it was built, until its values are checked and its files are read. */
  readonly pending: BuiltRequest | undefined;
}

/**
 * Builds the request of a call.
 *
 * @param checks - true if the request is to be checked against the contract.
 * @throws CozeError for options and params that do not work.
 */
export function prepareRequest(
  settings: Settings,
  operation: Operation,
  params: object | undefined,
  options: RequestOptions,
  checks: boolean,
): PreparedRequest {
  checkOptions(options);
  const headers = readHeaders(options.headers);
  checkAuthorization(headers, settings.tokenPolicy);
  const query = settings.query && options.query ? { ...settings.query, ...options.query } : undefined;
  const built = buildRequest(operation, params, query ?? options.query ?? settings.query);
  return {
    url: absoluteBase(settings.baseURL) + built.target,
    headers,
    body: built.body,
    transport: options.fetch === undefined ? settings.transport : fetchTransport(options.fetch),
    setsAuthorization: hasHeader(headers, 'authorization') || hasHeader(settings.headers(), 'authorization'),
    pending: checks || built.form !== undefined || mayLackValues(built) ? built : undefined,
  };
}

/** True if the params have anything but plain data: JSON leaves most of it out, or empties it. */
function mayLackValues({ given = {}, params, body }: BuiltRequest): boolean {
  const parts: unknown[] = [body && params];
  // It grows. Without recursion: JSON may be nested more deeply than our own functions can call themselves.
  for (const part of parts)
    if (Array.isArray(part) || (isObject(part) && isPlainObject(part) && typeof part['toJSON'] !== 'function'))
      for (const item of Object.values<unknown>(part)) parts.push(item);
    else if (part !== null && !/^(und|str|boo)/.test(typeof part) && !Number.isFinite(part)) return true;
  return !isPlainObject(given);
}

/**
 * Sorts the params of a method into path, query and body. Reads the caller's objects and never changes them. Fields that
 * the contract does not know are sent, too.
 *
 * @param extraQuery - more query parameters. One with the same name replaces that of the params.
 * @throws CozeError for params that cannot be sent.
 */
export function buildRequest(
  operation: Operation,
  given: object | undefined,
  extraQuery: ParamFields | undefined,
): BuiltRequest {
  const label = labelOf(operation);
  if (given !== undefined && !(operation.raw === true && Array.isArray(given))) checkObject(`${label}: params`, given);
  const { path } = compiled(operation);
  try {
    const params = given === undefined ? given : (operation.complete?.(given) ?? given);
    const rest: Record<string, unknown> = { ...params };
    const filledPath = fill(path, rest);
    checkIds(rest, operation.ids);
    if (operation.required === true && !isFormData(params))
      checkFields(label, rest, [...path.names, ...(operation.ids ?? [])]);
    // Not `delete`, after which V8 handles the object as a slow dictionary. Undefined fields are not sent.
    for (const name of path.names) rest[name] = undefined;
    const own = operation.body === undefined ? rest : take(rest, operation.query);
    const query = extraQuery === undefined ? own : { ...own, ...extraQuery };
    const search = encodeQuery(query);
    const target = search === '' ? filledPath : `${filledPath}${filledPath.includes('?') ? '&' : '?'}${search}`;
    if (operation.body === undefined) return { target, query, given, params, body: undefined, form: undefined };
    let body: unknown = isFormData(params) || Array.isArray(params) ? params : rest;
    for (const stringify of operation.text ?? []) body = stringify(body);
    return operation.body === 'form' && isObject(body)
      ? { target, query, given, params, body: undefined, form: body }
      : { target, query, given, params, body: typeof body === 'string' ? body : JSON.stringify(body), form: undefined };
  } catch (cause) {
    if (isCozeError(cause)) throw cause;
    throw new CozeError(`${label}: the parameters cannot be written as a request.`, { cause });
  }
}

/** The headers of a request. Those of the call replace those of the client, which replace the defaults. */
export function requestHeaders(
  operation: Operation,
  token: string | undefined,
  ofClient: HeaderPairs,
  ofCall: HeaderPairs,
): Record<string, string> {
  // Not a spread: V8 adds a field to the copy that it makes ten times as slowly.
  const headers: Record<string, string> = Object.assign({}, compiled(operation).headers);
  if (token !== undefined) headers['authorization'] = `Bearer ${token}`;
  applyHeaders(headers, ofClient);
  applyHeaders(headers, ofCall);
  // The transport writes the form, and only it knows the boundary between the parts.
  if (operation.body === 'form') delete headers['content-type'];
  return headers;
}

/** Adds the origin to a relative base URL. Not done earlier: a page may first be rendered on a server. */
export function absoluteBase(base: string): string {
  if (!base.startsWith('/')) return base;
  const origin = runtime.origin();
  if (origin === undefined) throw new CozeError('A relative baseURL works in browsers only.');
  return origin + base;
}

/** The parts of an operation's description that are derived once. */
interface CompiledOperation {
  readonly path: PathTemplate;
  /** The headers of every request, without those of the client and the call. */
  readonly headers: Readonly<Record<string, string>>;
}

const compiledOperations = new WeakMap<Operation, CompiledOperation>();

function compiled(operation: Operation): CompiledOperation {
  let result = compiledOperations.get(operation);
  if (result === undefined) {
    const { path, body, headers } = operation;
    result = {
      path: parsePath(path),
      headers: {
        ...runtime.agentHeaders(),
        ...headers,
        ...(body === 'json' && { 'content-type': 'application/json' }),
      },
    };
    compiledOperations.set(operation, result);
  }
  return result;
}

/** A path such as `/v1/bots/{bot_id}`, split at its names: there is one more literal than names. */
interface PathTemplate {
  readonly literals: readonly string[];
  readonly names: readonly string[];
}

function parsePath(template: string): PathTemplate {
  // Any other path could lead the base URL, and the token, to another host.
  if (!/^\/[^#]*$/.test(template)) throw new CozeError('A path starts with a slash and has no fragment.');
  const parts = template.split(/\{(\w+)\}/);
  return { literals: parts.filter((_, index) => index % 2 === 0), names: parts.filter((_, index) => index % 2 === 1) };
}

/** Fills in the names of a path. Their values must be non-empty strings that cannot change the structure of the path. */
export function fillPath(template: string, params: ParamFields): string {
  return fill(parsePath(template), params);
}

function fill({ literals, names }: PathTemplate, params: ParamFields): string {
  let path = literals[0] ?? '';
  names.forEach((name, index) => {
    const value = checkId(name, params[name]);
    if (value === '.' || value === '..')
      throw new CozeError(`${name} is "${value}", which would lead to another endpoint.`);
    path += encode(name, value) + (literals[index + 1] ?? '');
  });
  return path;
}

/** Refuses params without a single field, which a caller forgot or got from somewhere else. */
function checkFields(label: string, params: ParamFields, ids: readonly string[]): void {
  if (Object.keys(params).every((name) => params[name] === undefined || ids.includes(name)))
    throw new CozeError(`${label}: params is missing: pass an object with the fields.`);
}

/** Refuses missing required ids, and numbers that may have lost digits as ids anywhere in the query or body. */
function checkIds(params: ParamFields, required: readonly string[] = []): void {
  for (const name of required) checkId(name, params[name]);
  for (const name of Object.keys(params)) refuseNumber(name, params[name]);
}

function checkId(name: string, value: unknown): string {
  refuseInexact(name, [value]);
  return checkText(name, typeof value === 'number' ? String(value) : value);
}

/** A field named like an id must have all its digits, alone or in a list. */
function refuseNumber(name: string, value: unknown): void {
  if (/^(.*_)?ids?$/.test(name)) refuseInexact(name, [value].flat());
}

/** Refuses numbers that may have lost digits, and bigints, which JSON does not have. */
function refuseInexact(name: string, values: readonly unknown[]): void {
  for (const value of values)
    if (/^(num|big)/.test(typeof value) && !Number.isSafeInteger(value))
      throw new CozeError(`${name} is a number. Numbers lose digits above 2^53. Pass it as a string.`);
}

/** `a=1&b=2,3`, or an empty string. Leaves out undefined and null, and joins arrays with commas. */
export function encodeQuery(query: ParamFields): string {
  let text = '';
  for (const name of Object.keys(query)) {
    const value = queryValue(name, query[name]);
    if (value !== undefined) text += `${text === '' ? '' : '&'}${encode(name, name)}=${value}`;
  }
  return text;
}

function queryValue(name: string, value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => queryValue(name, item)).filter((item) => item !== undefined);
    return items.length === 0 ? undefined : items.join(',');
  }
  switch (typeof value) {
    case 'string':
      return encode(name, value);
    case 'boolean':
    case 'bigint':
      return String(value);
    case 'number':
      refuseNumber(name, value);
      if (Number.isFinite(value)) return String(value);
      throw new CozeError(`${name} is ${value}: a query needs a finite number.`);
    default:
      throw new CozeError(
        `${name} is of type ${typeof value}: a query holds strings, numbers, booleans and arrays of them.`,
      );
  }
}

function encode(name: string, value: string): string {
  try {
    return encodeURIComponent(value);
  } catch (cause) {
    throw new CozeError(`${name} contains half of a surrogate pair, which cannot be sent.`, { cause });
  }
}

/** Moves fields out of the params. */
function take(params: Record<string, unknown>, names: readonly string[] = []): ParamFields {
  const taken: Record<string, unknown> = {};
  for (const name of names) {
    if (!Object.hasOwn(params, name)) continue;
    taken[name] = params[name];
    params[name] = undefined;
  }
  return taken;
}
