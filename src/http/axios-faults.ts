/** What a rejection of an instance of axios, or an error of a body that it gave, means. */
import { runtime } from '#runtime';
import { APIUserAbortError } from '../errors/api-error.js';
import { hide, isCozeError } from '../errors/coze-error.js';
import type { Cancellation } from '../lib/abort.js';
import { memberOf } from '../lib/shapes.js';
import { isConsumed, sourceOf } from '../lib/source.js';
import { TransportError } from '../runtime/transport.js';
import { brokenBody } from './fetch-body.js';

/** Codes of requests that axios does not send, and of responses that it does not accept. Another attempt would not help. */
const axiosRefusalCode = /^ERR_(BAD_\w+|DEPRECATED|FORM_DATA\w*|FR_\w+|INVALID_URL|NOT_SUPPORT)$/;

/** What a rejection without a response means. Errors of interceptors and adapters are those of the program, and end the call. */
export function axiosFaultOf(error: unknown, method: string): unknown {
  const code = memberOf(error, 'code');
  if (isCozeError(error)) return error;
  if (code === 'ERR_CANCELED') return new APIUserAbortError('The axiosInstance canceled the request.');
  const isOfAxios = memberOf(error, 'isAxiosError') === true;
  if (!isOfAxios && !/^E[A-Z]{3,}/.test(String(code))) return rejectionOf(error, error);
  if (axiosRefusalCode.test(String(code))) return rejectionOf(error, withoutConfig(error));
  const cause = withoutConfig(error, code === 'ERR_NETWORK' ? null : code);
  const { sent = 'unknown', ...fault } = runtime.fetchFault?.(cause) ?? {};
  const hint = limitHintOf(error);
  const fate =
    method === 'GET' || method === 'HEAD' ? '' : ' The request may have been processed. Check before you retry.';
  return new TransportError(cause, { sent, ...fault, limitHint: hint && `${hint}${fate}` });
}

/** The fault for an error that is not of the network. */
function rejectionOf(error: unknown, cause: unknown): TransportError {
  const text = memberOf(error, 'message') ?? memberOf(error, 'errMsg') ?? error;
  const reason = typeof text === 'string' && text !== '' ? `: ${text}` : '';
  const explanation = `the axiosInstance rejected without a response${reason}`;
  return new TransportError(cause, { sent: 'unknown', isFinal: true, explanation });
}

/** How to raise the time limit, if that ended the request. */
function limitHintOf(error: unknown): string | undefined {
  const [code, message] = [memberOf(error, 'code'), String(memberOf(error, 'message'))];
  const isLate = code === 'ETIMEDOUT' || (code === 'ECONNABORTED' && message !== 'Request aborted');
  const hint = 'Raise the option timeout, or that of the axiosInstance, if this can take longer.';
  return isLate ? `axios says: ${message}. ${hint}` : undefined;
}

/** A body whose errors are faults of the transport. Any other value is returned as it is. */
export function bodyWithFaults(data: unknown, cancellation: Cancellation): unknown {
  const isStream = ['getReader', Symbol.asyncIterator].some((key) => typeof memberOf(data, key) === 'function');
  if (!isStream || isConsumed(data)) return data;
  const fail = (error: unknown) => {
    const isCanceled = memberOf(error, 'code') === 'ERR_CANCELED' && !cancellation.aborted;
    if (isCanceled) cancellation.abort(withoutConfig(error));
    throw bodyFaultOf(error);
  };
  return {
    [Symbol.asyncIterator]: () => {
      const source = sourceOf(data);
      return {
        next: () => source?.next().catch(fail),
        return: () => source?.stop(),
      };
    },
  };
}

/** The fault of a body that ended with an error. */
function bodyFaultOf(error: unknown): TransportError {
  const limitHint = limitHintOf(error);
  if (limitHint === undefined) return brokenBody(error);
  return new TransportError(withoutConfig(error), { code: String(memberOf(error, 'code')), sent: true, limitHint });
}

/** A copy of an error of axios without the request, which has the token. */
export function withoutConfig(error: unknown, code = memberOf(error, 'code')): Error {
  const cause = memberOf(error, 'cause');
  const copy = new Error(String(memberOf(error, 'message')), cause === undefined ? {} : { cause });
  for (const [name, value] of [
    ['name', memberOf(error, 'name')],
    ['stack', memberOf(error, 'stack')],
    ['code', code],
  ])
    if (typeof value === 'string') hide(copy, String(name), value);
  return copy;
}
