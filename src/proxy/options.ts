import {
  checkMilliseconds,
  checkNumber,
  checkObject,
  checkOptionalFunction,
  checkText,
  copyOf,
} from '../errors/check.js';
import { CozeError } from '../errors/coze-error.js';
import type { Fetch } from '../http/fetch-transport.js';
import { transportOf } from '../http/options.js';
import { endpointsOf, type Endpoints, type Region } from '../http/region.js';
import { checkedToken, type GetToken, type TokenPolicy } from '../http/token.js';
import type { Transport } from '../runtime/transport.js';
import { allowedOperations, everyOperation, takenFields } from './allow.js';
import { checkedOrigins } from './origin.js';

/** Values by the name of a field, such as `{ bot_id: '7379462189365198898' }`. */
export type ForcedFields = Readonly<Record<string, string>>;

/** What a visitor may use, as `authorize` returns it. */
export interface ProxyVisitor {
  /** The token for the requests of this visitor. Default: that of the options. */
  readonly token?: GetToken;
  /** Fields for the requests of this visitor, such as `{ user_id: session.userId }`. They take precedence over the options. */
  readonly rewrite?: ForcedFields;
}

/** What `authorize` returns: who may pass, or the response for who may not. */
export type ProxyPermission = boolean | Response | ProxyVisitor;

/** Options of a proxy. `token` and `authorize` are required. */
export interface CozeProxyOptions {
  /** The token that is sent to Coze: a string, a function that is called for each request, or an auth object. */
  token: GetToken;
  /**
   * Says who may use the proxy. `true` lets the request pass; `false` refuses it with 403; a Response is sent as it is; an
   * object of `token`, `rewrite` or both lets it pass with these. Nothing refuses it with 403, and an error or any other object
   * with 500. The body of the request must not be read. `'anyone'` lets every visitor of the page pass, at the cost of the owner of the token.
   */
  authorize: 'anyone' | ((request: Request) => ProxyPermission | Promise<ProxyPermission>);
  /**
   * The ids of the operations that pass, as api.md lists them: `'workflows.runs.create'`, `'websockets.chat.create'`. A star
   * stands for any text: `'chat.*'`. Default: chats are created, streamed, polled and cancelled, and tools answered.
   */
  allow?: readonly string[] | undefined;
  /**
   * Fields that the page cannot choose, such as `bot_id` and `user_id`: they are set wherever an operation has a field of
   * that name in its path, query or body (an id deeper in it, too, as in the `ext` of a workflow run), and in the events of a
   * socket. A page that does not begin a socket with its settings,
   * such as `chat.update`, gets them before its first event, with these fields.
   */
  rewrite?: ForcedFields | undefined;
  /** The path of the proxy on its server: the `baseURL` of the page. Default `/api/coze`. */
  path?: string | undefined;
  /** Other origins whose pages may use the proxy: `['https://shop.example.com']`. Default: only pages of its own host. */
  cors?: readonly string[] | undefined;
  /**
   * The most bytes of the body of a request, and of a message of a socket. Default 4194304 (4 MiB). Whatever their bytes are,
   * they have at most 10000 list elements and fields in 500 levels, and a form has at most 100 parts.
   */
  bodyLimit?: number | undefined;
  /** Milliseconds until the headers of the response of Coze, `authorize` and token included; 0 is no limit. Default 120000. */
  timeout?: number | undefined;
  /**
   * Milliseconds without a byte from Coze, or to a visitor who does not read, after which a response is cut off; 0 is no
   * limit. A socket whose peer answers no ping for that time is closed. Default 300000.
   */
  idleTimeout?: number | undefined;
  /** `com` (default) or `cn`. */
  region?: Region | undefined;
  /** The absolute URL of Coze. Takes precedence over `region`. */
  baseURL?: string | undefined;
  /** The absolute URL of the sockets of Coze. Default: the host that belongs to `baseURL`. */
  baseWsURL?: string | undefined;
  /** A replacement for the global fetch, with which requests are sent to Coze. Sockets do not use it. */
  fetch?: Fetch | undefined;
  /**
   * Receives each failure of the proxy itself, with its `cause`: of `authorize`, the token, or the connection to Coze. The
   * page sees only the `logid`. Default: a line on the console.
   */
  onError?: ((error: CozeError, logid: string) => unknown) | undefined;
}

/** What authorize() is called with: on Node, the request of Node comes second. */
type AuthorizeCall = (request: Request, incoming: unknown) => unknown;

/** The checked options of a proxy. */
export interface ProxySettings extends Endpoints {
  readonly token: GetToken;
  readonly authorize: AuthorizeCall;
  readonly allowed: ReadonlySet<string>;
  readonly rewrite: ForcedFields;
  readonly path: string;
  readonly cors: ReadonlySet<string>;
  readonly bodyLimit: number;
  readonly timeout: number;
  readonly idleTimeout: number;
  readonly transport: Transport;
  readonly onError: (error: CozeError, logid: string) => unknown;
}

const proxyOptionNames: readonly string[] = [
  'token',
  'authorize',
  'allow',
  'rewrite',
  'path',
  'cors',
  'bodyLimit',
  'timeout',
  'idleTimeout',
  'region',
  'baseURL',
  'baseWsURL',
  'fetch',
  'onError',
] satisfies (keyof CozeProxyOptions)[];

/** The token stays on the server. */
export const serverPolicy: TokenPolicy = { refusePersonal: false };

/** The options of a proxy with any `authorize()`: that of Node has one more argument. */
export type AnyProxyOptions = Omit<CozeProxyOptions, 'authorize'> & { readonly authorize: unknown };

/** @throws CozeError for options that do not work. */
export function proxySettings(given: AnyProxyOptions): ProxySettings {
  const options = copyOf('options', given);
  const unknown = Object.keys(options).find((name) => !proxyOptionNames.includes(name));
  if (unknown !== undefined)
    throw new CozeError(`The proxy has no option ${unknown}: it has ${proxyOptionNames.join(', ')}.`);
  const { bodyLimit = 2 ** 22, timeout = 120_000, idleTimeout = 300_000, onError = printError } = options;
  checkNumber('bodyLimit', bodyLimit, 1);
  checkMilliseconds('timeout', timeout);
  checkMilliseconds('idleTimeout', idleTimeout);
  checkOptionalFunction('fetch', options.fetch);
  checkOptionalFunction('onError', onError);
  const allowed = allowedOperations(options.allow);
  const endpoints = endpointsOf(options);
  for (const name of ['baseURL', 'baseWsURL'] as const)
    if (endpoints[name].startsWith('/')) throw new CozeError(`${name} must be an absolute URL: the proxy is no page.`);
  return {
    ...endpoints,
    token: requiredToken(options.token),
    authorize: checkedAuthorize(options.authorize),
    allowed,
    rewrite: checkedFields(options.rewrite, allowed),
    path: checkedPath(options.path),
    cors: checkedOrigins(options.cors),
    bodyLimit,
    timeout,
    idleTimeout,
    transport: transportOf(options.fetch === undefined ? {} : { fetch: options.fetch }),
    onError,
  };
}

export function requiredToken(given: GetToken): GetToken {
  const token = checkedToken(given, serverPolicy);
  if (token === '') throw new CozeError('token is missing: pass that of Coze, such as process.env.COZE_API_TOKEN.');
  return token;
}

function checkedAuthorize(authorize: unknown): AuthorizeCall {
  if (authorize === 'anyone') return () => true;
  if (typeof authorize === 'function') return (...args) => Reflect.apply(authorize, undefined, args);
  throw new CozeError(
    "authorize is missing: pass a function that says who may use the proxy, or 'anyone', if every visitor may spend the " +
      'credit of the token.',
  );
}

/** @throws CozeError for a name that no allowed operation has: a misspelt one would force nothing. */
export function checkedFields(fields: ForcedFields = {}, allowed: ReadonlySet<string>): ForcedFields {
  checkObject('rewrite', fields);
  const operations = everyOperation.filter(({ id }) => allowed.has(id));
  for (const [name, value] of Object.entries(fields)) {
    checkText(`rewrite.${name}`, value);
    if (!operations.some((operation) => takenFields(operation).includes(name)))
      throw new CozeError(`rewrite: no operation that is allowed has a field ${name}.`);
  }
  return { ...fields };
}

function checkedPath(path = '/api/coze'): string {
  const trimmed = checkText('path', path).replace(/\/+$/, '');
  if (/^(\/[\w.~-]*[\w~-])*$/.test(trimmed)) return trimmed;
  throw new CozeError('path must be the path of the proxy on its server, such as /api/coze, in plain characters.');
}

function printError(error: CozeError, logid: string): void {
  let reasons = '';
  for (let { cause } = error; cause instanceof Error; { cause } = cause) reasons += ` Cause: ${cause.message}`;
  console.error(`coze-client/proxy: ${error.message}${reasons} (logid ${logid})`);
}
