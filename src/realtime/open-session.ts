import { runtime } from '#runtime';
import { connect } from '#websocket';
import { APIUserAbortError } from '../errors/api-error.js';
import {
  checkBoolean,
  checkMilliseconds,
  checkNumber,
  checkObject,
  checkOptionalFunction,
  checkSignal,
  copyOf,
} from '../errors/check.js';
import type { Client } from '../http/client.js';
import { checkValidation, ContractCheck } from '../http/contract-check.js';
import { readHeaders, type HeaderPairs } from '../http/headers.js';
import { checkContent } from '../http/lost-values.js';
import type { Operation } from '../http/operation.js';
import { buildRequest } from '../http/request.js';
import { clientOptions, unknownNames } from '../http/option-names.js';
import { refuseUnknown, signalsOf, type Settings } from '../http/options.js';
import type { SocketOptions } from '../http/socket-options.js';
import { abortable } from '../lib/abort.js';
import { isObject } from '../lib/shapes.js';
import type { Connect } from './adapters/socket-adapter.js';
import { leastValues, milliseconds, socketOptions } from './helper-options.js';

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

/** The constructor argument of a session. */
export interface SessionConfig {
  readonly settings: Settings;
  readonly operation: Operation;
  readonly params: object | undefined;
  readonly options: SocketSettings;
  readonly connect: Connect;
  readonly check?: ContractCheck | undefined;
}

/**
 * Creates a session, which starts to connect.
 *
 * @param Session - SocketSession, or a class that extends it.
 * @throws CozeError for invalid params and options; APIUserAbortError if a signal has aborted already;
 * RequestValidationError and SchemasUnavailableError under `validate: 'strict'`.
 */
export async function openSession<S>(
  Session: new (config: SessionConfig) => S,
  client: Client,
  operation: Operation,
  params: object | undefined,
  given: SocketOptions = {},
): Promise<S> {
  const options = copyOf('options', given);
  if (isObject(params)) checkContent(params);
  const { settings } = client;
  await checkNames(settings, options);
  const socketSettings = socketSettingsOf(settings.given.websocketOptions, options);
  const check = checkOf(settings, operation, options);
  const loadSchemas = async (): Promise<void> => {
    if (check?.strict !== true) return check?.start();
    const query = { ...settings.query, ...socketSettings.query };
    await check.request(buildRequest(operation, params, query));
    await check.loadSchemas();
  };
  await abortable(signalsOf(settings, socketSettings), loadSchemas, socketAborted);
  return new Session({ settings, operation, params, options: socketSettings, connect, check });
}

/** @throws CozeError for a name that stands for an option of another name. */
async function checkNames({ unknownNames: ofClient, given, log }: Settings, options: SocketOptions) {
  const ofSocket = [given.websocketOptions ?? {}, options].flatMap((each) => unknownNames(each, socketOptions));
  await refuseUnknown(ofClient, clientOptions, log);
  await refuseUnknown(ofSocket, socketOptions, log);
}

function checkOf(settings: Settings, operation: Operation, options: SocketOptions = {}): ContractCheck | undefined {
  const { given, log } = settings;
  const { websocketOptions } = given;
  const { validate = websocketOptions?.validate, onDrift = websocketOptions?.onDrift } = options;
  return ContractCheck.of(settings, operation, { validate, onDrift }, log);
}

function socketAborted(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('The socket was aborted by the caller.', { cause });
}

/** @throws CozeError for an invalid option. */
function socketSettingsOf(ofClient: SocketOptions = {}, ofCall: SocketOptions = {}): SocketSettings {
  for (const options of [ofClient, ofCall]) checkSocketOptions(options);
  return {
    ...defaults,
    ...defined(ofClient),
    ...defined(ofCall),
    headers: [...readHeaders(ofClient.headers), ...readHeaders(ofCall.headers)],
    query: { ...copyOf('query', ofClient.query ?? {}), ...copyOf('query', ofCall.query ?? {}) },
  };
}

type DefinedOptions = { readonly [K in keyof SocketOptions]?: Exclude<SocketOptions[K], undefined> };

/** Without the options that are undefined: they keep the value of the client, or the default. */
function defined(options: SocketOptions): DefinedOptions {
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function checkSocketOptions(options: SocketOptions): void {
  checkObject('The options of a socket', options);
  checkValidation(options);
  checkSignal(options.signal);
  checkOptionalFunction('WebSocket', options.WebSocket);
  for (const name of ['startClosed', 'debug'] as const) checkBoolean(name, options[name]);
  for (const name of milliseconds) checkMilliseconds(name, options[name]);
  for (const [name, least] of Object.entries(leastValues)) checkNumber(name, Reflect.get(options, name), least);
  runtime.checkConnection?.(options);
}
