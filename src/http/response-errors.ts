/** The errors of responses that are not what their calls expect. They load with the first response, or the first failure. */
import {
  type APIError,
  AuthenticationError,
  errorClass,
  type ErrorHeaders,
  InvalidResponseError,
} from '../errors/api-error.js';
import { isErrorBody, readErrorBody } from '../errors/error-body.js';
import { withoutSecret } from '../errors/redact.js';
import { isObject } from '../lib/shapes.js';
import { contentLength, contentType, isEventStream, mayBeText, type ResponseHead, tryParse } from './envelope.js';
import type { Region } from './region.js';
import type { WireHeaders, WireResponse } from '../runtime/transport.js';

/** The parts of an outcome that its error has. */
export interface FailedOutcome {
  readonly body: unknown;
  readonly response: Pick<WireResponse, 'status' | 'headers'>;
  readonly secret: string | undefined;
}

/** How many characters of a text that is not JSON are kept in an error. */
const keptText = 2_000;
/** How many characters of a page are searched for its title. */
const headLength = 10_000;

/** How many bytes show if a body begins as JSON does. */
export const jsonHead = 100;

const refusedByProgram =
  'The server accepted the request, but validateStatus, or an interceptor, of axios refused the response.';
const suspectProxy = 'Check baseURL, and any proxy in between.';

/** The error of a 2xx response that `parseEnvelope()` does not accept. */
export function envelopeError(head: ResponseHead, text: string): APIError {
  const body = tryParse(text);
  if (body === undefined) return unexpected(head, text, 'JSON');
  return isErrorBody(body) ? apiError(head, body) : invalidResponse(head, text, 'expected a JSON object');
}

/**
 * Returns the error of a 2xx response that should be bytes and is not: an APIError if it is an error in JSON, whatever its
 * content type says, InvalidResponseError for other JSON, another content type or a truncated body.
 */
export function bytesError(head: ResponseHead, bytes: ArrayBuffer): APIError | undefined {
  if (mayBeText(head) || mayBeJson(new Uint8Array(bytes))) {
    const text = new TextDecoder().decode(bytes);
    const body = tryParse(text);
    if (isErrorBody(body)) return apiError(head, body);
    const type = mayBeText(head) && contentType(head);
    if (type || isObject(body))
      return invalidResponse(head, text, `expected bytes, received ${type || 'JSON'}${titleOf(head, text)}`);
  }
  const length = contentLength(head);
  if (!(bytes.byteLength < length)) return undefined;
  return invalidResponse(head, '', `the connection broke after ${bytes.byteLength} of ${length} bytes`);
}

/** True for bytes that begin as an object in JSON does. Samples of sound may, too. */
export function mayBeJson(bytes: Uint8Array): boolean {
  return /^\s*\{\s*(["}]|$)/.test(new TextDecoder().decode(bytes.subarray(0, jsonHead)));
}

/** The error of an event stream in place of a single response. */
export function unexpectedStream(head: ResponseHead): InvalidResponseError {
  const problem = 'expected a single response, received an event stream';
  return invalidResponse(head, '', problem, 'Call the stream method instead.');
}

/** The error of a 2xx response that should be an event stream and is not. */
export function notAStream(head: ResponseHead, text: string): APIError {
  const body = tryParse(text);
  if (body === undefined) return unexpected(head, text, 'an event stream');
  if (isErrorBody(body)) return apiError(head, body);
  const problem = 'expected an event stream, received JSON';
  return invalidResponse(head, text, problem, 'Check that no proxy converts streams.');
}

/** The error of a status outside 2xx, or of one that the program refuses. It has the body of any content type. */
export function statusError(head: ResponseHead, text: string): APIError {
  const body = tryParse(text);
  const isOfGateway = head.status < 500 && head.status !== 429 && !cameFromPlatform(head, text, body);
  const isSuccess = head.status > 199 && head.status < 300 && !isErrorBody(body);
  const hint = isSuccess ? refusedByProgram : isOfGateway ? suspectProxy : undefined;
  if (isObject(body)) return apiError(head, body, '', hint);
  return apiError(head, shorten(head, text), titleOf(head, text), hint);
}

/**
 * True if a refusal is one of the platform: then the hints of the classes, about the token, permissions and ids, apply. Its
 * JSON has a code, its responses have a log id. Its hosts refuse a token without a body, too.
 */
function cameFromPlatform({ status, headers, site }: ResponseHead, text: string, body: unknown): boolean {
  if (text === '') return headers.get('x-tt-logid') !== null || (status === 401 && site !== undefined);
  if (!isObject(body)) return false;
  return headers.get('x-tt-logid') !== null || readErrorBody(body).code !== undefined;
}

/** The error of a response of another kind than the call expects. */
export function invalidResponse(
  head: ResponseHead,
  text: string,
  problem: string,
  hint = suspectProxy,
  ErrorClass = InvalidResponseError,
): InvalidResponseError {
  const { label, status, headers, secret } = head;
  const body = withoutSecret(tryParse(text), secret) ?? shorten(head, text);
  return new ErrorClass(status, body, `${label}: ${problem}`, errorHeaders(headers, secret), { hint });
}

/** The error of a response that was accepted, and lacks what its user needs. */
export function outcomeError({ body, response, secret }: FailedOutcome, message: string): InvalidResponseError {
  const headers = errorHeaders(response.headers, secret);
  return new InvalidResponseError(response.status, withoutSecret(body, secret), message, headers);
}

/** The headers for an error, without the token. */
export function errorHeaders(headers: WireHeaders, secret?: string): ErrorHeaders {
  return withoutSecret(Object.fromEntries(headers), secret);
}

/** The error of a text that is not JSON. */
function unexpected(head: ResponseHead, text: string, wanted: string): InvalidResponseError {
  if (text.trim() === '') return invalidResponse(head, '', `expected ${wanted}, received an empty body`);
  const type = contentType(head);
  if (type.includes('json')) return invalidResponse(head, text, 'the JSON of the response is truncated or malformed');
  const received = type === '' || isEventStream(head) ? guessType(text) : type;
  return invalidResponse(head, text, `expected ${wanted}, received ${received}${titleOf(head, text)}`);
}

/** The kind of a text whose content type is missing or wrong. */
function guessType(text: string): string {
  const first = text.trimStart().charAt(0);
  if (first === '<') return 'HTML';
  return first === '{' || first === '[' ? 'malformed JSON' : 'text';
}

export function apiError(
  { label, status, headers, secret, site }: ResponseHead,
  body: unknown,
  title = '',
  proxyHint?: string,
): APIError {
  const ErrorClass = errorClass(status, body);
  const hint = proxyHint ?? (ErrorClass === AuthenticationError ? site && tokenHint(site) : undefined);
  const message = `${label}${title}`;
  return new ErrorClass(status, withoutSecret(body, secret), message, errorHeaders(headers, secret), { hint });
}

/** The advice for a refused token: it may be one of the other site. */
function tokenHint(site: Region): string {
  const other = site === 'com' ? 'cn' : 'com';
  return `Check the token: it may be wrong, expired or revoked. api.coze.${site} accepts tokens of www.coze.${site} only; for a token of www.coze.${other} set region: '${other}'.`;
}

/** Shortens after the redaction, which cannot find half a token. */
function shorten({ secret }: ResponseHead, text: string): string | undefined {
  return text === '' ? undefined : withoutSecret(text, secret).slice(0, keptText);
}

/** The title of an HTML page, which often names the cause: a proxy, a login page. */
function titleOf({ secret }: ResponseHead, text: string): string {
  const start = withoutSecret(text, secret).slice(0, headLength);
  const title = /<title[^<>]*>\s*([^<]{1,100})/i.exec(start)?.[1]?.trim() ?? '';
  return title === '' ? '' : ` ("${title}")`;
}
