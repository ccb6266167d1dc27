import { connect } from '#websocket';
import { untilAborted, withEither } from '../auth/wait.js';
import type { Client } from '../http/client.js';
import type { Operation } from '../http/operation.js';
import { buildRequest } from '../http/request.js';
import type { Settings } from '../http/settings.js';
import { APIUserAbortError } from '../errors/connection-errors.js';
import { ContractCheck } from '../http/contract-check.js';
import { socketSettingsOf, type SocketOptions } from './options.js';
import type { SessionPlan } from './plan.js';

/**
 * Makes a session, which begins to connect.
 *
 * @param Session - its class, SocketSession or one that extends it.
 * @throws CozeError for params and options that cannot work, APIUserAbortError when a signal has fired before,
 * RequestValidationError and SchemasUnavailableError under `validate: 'strict'`.
 */
export async function openSession<S>(
  Session: new (plan: SessionPlan) => S,
  client: Client,
  operation: Operation,
  params: object | undefined,
  options: SocketOptions | undefined,
): Promise<S> {
  const { settings } = client;
  const socketSettings = socketSettingsOf(settings.websocketOptions, options);
  const signals = [socketSettings.signal, settings.signal];
  const check = checkOf(settings, operation, options);
  if (check !== undefined) {
    const query = { ...settings.query, ...socketSettings.query };
    const checked = check.strict
      ? check.request({ ...buildRequest(operation, params, query), params: { ...params } })
      : check.ready();
    // Events are held against the contract from the first one on: the schemas are there before.
    if (checked !== undefined) await withEither(signals, (signal) => untilAborted(checked, signal, 'The socket'));
  }
  const fired = signals.find((signal) => signal?.aborted);
  if (fired !== undefined)
    throw new APIUserAbortError('The socket was aborted by the caller.', { cause: fired.reason });
  return new Session({
    settings,
    operation,
    params,
    options: socketSettings,
    connect,
    check: check && {
      sent: (event) => check.sentEvent(event),
      received: (event, facts) => check.receivedEvent(event, facts),
    },
  });
}

function checkOf(settings: Settings, operation: Operation, options: SocketOptions = {}): ContractCheck | undefined {
  const { websocketOptions, log } = settings;
  const { validate = websocketOptions?.validate, onDrift = websocketOptions?.onDrift } = options;
  return ContractCheck.of(settings, operation, { validate, onDrift }, log);
}
