import { TimeoutError } from '../errors/api-error.js';
import { APIConnectionError } from '../errors/connection-errors.js';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import { isObject } from '../lib/is-object.js';
import { TransportError } from './transport.js';

const unsent = 'Nothing was sent: check the host in baseURL, its certificate, the network and any proxy.';
const maybeProcessed = 'It may have been carried out: look before you send it again.';

/** The error of a call that got no response. Errors of this package are returned as they are. */
export function connectionError(label: string, thrown: unknown): CozeError {
  if (isCozeError(thrown)) return thrown;
  const fault = thrown instanceof TransportError ? thrown : new TransportError(thrown, { sent: 'unknown' });
  const { cause, code, limitHint: hint } = fault;
  if (isObject(cause) && isObject(cause.cause) && cause.cause.name === 'NotReadableError')
    return new CozeError(`${label}: a file changed or went away while it was sent.`, { cause });
  const what = `no answer, the connection failed${code === undefined ? '' : ` (${code})`}`;
  if (hint !== undefined)
    return new TimeoutError(undefined, undefined, `${label}: ${what}`, undefined, { cause, hint });
  const retryHint = label.startsWith('GET ') ? 'Check the network, baseURL and any proxy.' : maybeProcessed;
  return new APIConnectionError({
    message: `${label}: ${what}. ${fault.sent === false ? unsent : retryHint}`,
    cause,
  });
}

/** The error of an attempt that took longer than the option `timeout`. */
export function timeoutError(label: string, waitedFor: string, ms: number): TimeoutError {
  const isHarmless = label.startsWith('GET ') || !waitedFor.endsWith('of the answer');
  return new TimeoutError(undefined, undefined, `${label}: waited ${ms} ms for ${waitedFor}`, undefined, {
    hint: `Raise the option timeout if that can take longer.${isHarmless ? '' : ` ${maybeProcessed}`}`,
  });
}
