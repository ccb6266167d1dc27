import { runtime } from '#runtime';
import { APIConnectionError, TimeoutError } from '../errors/api-error.js';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import { memberOf } from '../lib/shapes.js';
import { TransportError } from '../runtime/transport.js';

const unsent = 'Nothing was sent: check baseURL, its certificate, the network and any proxy.';
const maybeProcessed = 'The request may have been processed. Check before you retry.';

/** The error of a call that got no response. Errors of this package are returned as they are. */
export function connectionError(label: string, thrown: unknown): CozeError {
  if (isCozeError(thrown)) return thrown;
  const origin = thrown instanceof TransportError ? thrown.cause : thrown;
  // A fetch wraps the error of the file that it reads.
  if ([origin, memberOf(origin, 'cause')].some((error) => memberOf(error, 'name') === 'NotReadableError'))
    return new CozeError(`${label}: a file changed or was removed while it was sent.`, { cause: origin });
  if (!(thrown instanceof TransportError))
    return new CozeError(`${label}: an error of the program ended the call: see cause.`, { cause: thrown });
  const { cause, code, limitHint: hint, explanation, isAnswered } = thrown;
  const fate = isAnswered && !isRead(label) ? ` ${maybeProcessed}` : '';
  if (explanation !== undefined) return new APIConnectionError({ message: `${label}: ${explanation}${fate}`, cause });
  const problem = `${label}: no response, the connection failed${code === undefined ? '' : ` (${code})`}`;
  if (hint !== undefined) return new TimeoutError(undefined, undefined, problem, undefined, { cause, hint });
  const advice = isRead(label) ? 'Check the network, baseURL and any proxy.' : maybeProcessed;
  return new APIConnectionError({
    message: `${problem}. ${thrown.sent === false ? unsent : advice}${runtime.connectionHint ?? ''}`,
    cause,
  });
}

/** True for a method that changes nothing. */
const isRead = (label: string) => /^(GET|HEAD) /.test(label);

/**
 * The error of an attempt that took longer than the option `timeout`.
 *
 * @param isUnsent - true if it is certain that no byte of the request was sent.
 */
export function timeoutError(label: string, waitedFor: string, ms: number, isUnsent: boolean): TimeoutError {
  const isHarmless = isRead(label) || !waitedFor.startsWith('the response');
  const fate = isUnsent ? ` ${unsent}` : isHarmless ? '' : ` ${maybeProcessed}`;
  const hint = `Raise the option timeout if this takes longer.${fate}`;
  return new TimeoutError(undefined, undefined, `${label}: waited ${ms} ms for ${waitedFor}`, undefined, { hint });
}
