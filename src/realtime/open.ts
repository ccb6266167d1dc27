import { connect } from '#websocket';
import type { Client } from '../core/client.js';
import type { Operation } from '../core/operation.js';
import type { Settings } from '../core/settings.js';
import { APIUserAbortError } from '../errors/connection-errors.js';
import { CallCheck } from '../validation/call-check.js';
import { socketSettingsOf, type SocketOptions } from './options.js';
import type { EventCheck, SessionPlan } from './plan.js';

/**
 * Makes a session, which begins to connect.
 *
 * @param Session - its class, SocketSession or one that extends it.
 * @throws CozeError for params and options that cannot work, APIUserAbortError when a signal has fired before,
 * SchemasUnavailableError under `validate: 'strict'`.
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
  const check = await eventCheck(settings, operation, options);
  const fired = [socketSettings.signal, settings.signal].find((signal) => signal?.aborted);
  if (fired !== undefined)
    throw new APIUserAbortError('The socket was aborted by the caller.', { cause: fired.reason });
  return new Session({ settings, operation, params, options: socketSettings, connect, check });
}

/** Holds events against the contract from the first one on: the schemas are there before. */
async function eventCheck(
  settings: Settings,
  operation: Operation,
  options: SocketOptions = {},
): Promise<EventCheck | undefined> {
  const { websocketOptions, log } = settings;
  const { validate = websocketOptions?.validate, onDrift = websocketOptions?.onDrift } = options;
  const check = CallCheck.of(settings, operation, { validate, onDrift }, log);
  if (check === undefined) return undefined;
  await check.ready();
  return {
    sent: (event) => check.sentEvent(event),
    received: (event, facts) => check.receivedEvent(event, facts),
  };
}
