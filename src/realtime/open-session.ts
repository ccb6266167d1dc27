import { connect } from '#websocket';
import { APIUserAbortError } from '../errors/api-error.js';
import type { CozeError } from '../errors/coze-error.js';
import type { Client } from '../http/client.js';
import { ContractCheck } from '../http/contract-check.js';
import type { Operation } from '../http/operation.js';
import { buildRequest } from '../http/request.js';
import type { Settings } from '../http/options.js';
import type { SocketOptions } from '../http/socket-options.js';
import { abortable } from '../lib/abort.js';
import type { Connect } from './adapters/socket-adapter.js';
import type { ConnectionInfo } from './session-errors.js';
import type { NamedEvent } from './events.js';
import { socketSettingsOf, type SocketSettings } from './socket-settings.js';

/** Checks events against the contract. */
export interface EventCheck {
  /** @returns the error that `send()` throws instead of sending the event. */
  sentEvent(event: NamedEvent): CozeError | undefined;
  /** @returns the error to report instead of delivering the event. */
  receivedEvent(event: NamedEvent, info: ConnectionInfo): CozeError | undefined;
}

/** The constructor argument of a session. */
export interface SessionConfig {
  readonly settings: Settings;
  readonly operation: Operation;
  readonly params: object | undefined;
  readonly options: SocketSettings;
  readonly connect: Connect;
  readonly check?: EventCheck | undefined;
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
  options: SocketOptions | undefined,
): Promise<S> {
  const { settings } = client;
  const socketSettings = socketSettingsOf(settings.websocketOptions, options);
  const signals = [socketSettings.signal, settings.signal];
  const check = checkOf(settings, operation, options);
  const loadSchemas = async (): Promise<void> => {
    if (check?.strict !== true) return check?.ready();
    const query = { ...settings.query, ...socketSettings.query };
    return check.request({ ...buildRequest(operation, params, query), params: { ...params } });
  };
  // Before the connection is opened, so that the first event is checked, too.
  await abortable(signals, loadSchemas, toAbortError);
  return new Session({ settings, operation, params, options: socketSettings, connect, check });
}

function checkOf(settings: Settings, operation: Operation, options: SocketOptions = {}): ContractCheck | undefined {
  const { websocketOptions, log } = settings;
  const { validate = websocketOptions?.validate, onDrift = websocketOptions?.onDrift } = options;
  return ContractCheck.of(settings, operation, { validate, onDrift }, log);
}

function toAbortError(cause: unknown): APIUserAbortError {
  return new APIUserAbortError('The socket was aborted by the caller.', { cause });
}
