/**
 * Reads whole bodies over fetch; over every transport, makes the errors of responses, says what is repeated, and leaves responses to
 * callers.
 */
import { RedirectError } from '../errors/api-error.js';
import { CozeError, isCozeError } from '../errors/coze-error.js';
import { ResponseLimitError } from '../errors/limit-errors.js';
import { onAbort, type Cancellation, type Signals } from '../lib/abort.js';
import { isObject, isResponse } from '../lib/shapes.js';
import { joinBytes } from '../lib/source.js';
import { TransportError, type WireBody, type WireResponse } from '../runtime/transport.js';
import { readWhole } from '../runtime/whole-body.js';
import type { ResponseHead } from './envelope.js';
import { brokenBody, pushedBody } from './fetch-body.js';
import { invalidResponse } from './response-errors.js';

export { retryDelay } from './retry.js';
export { bytesError, envelopeError, statusError, unexpectedStream } from './response-errors.js';

/** The error of a call that is to be read after `asResponse()`. */
export function bodyIsTaken(label: string): CozeError {
  return new CozeError(`${label}: asResponse() returned the response, read its body there.`);
}

const noResponse =
  'the option fetch did not resolve with a Response: it needs a status, Headers, and its url if it was redirected';

/**
 * Checks what a fetch resolved with.
 *
 * @throws TransportError if it is no Response, RedirectError if the fetch was redirected in a way that must not be followed.
 */
export function checkFetched(method: string, url: string, response: Response): void {
  if (!isResponse(response) || (response.redirected && !response.url))
    throw new TransportError(undefined, { sent: 'unknown', isFinal: true, explanation: noResponse });
  const drop = () => void response.body?.cancel().catch(() => undefined);
  try {
    // Where fetch itself follows redirects, only the final URL shows that they left the origin.
    checkFollowed(method, url, response.redirected ? response.url : url);
  } catch (error) {
    drop();
    throw error;
  }
}

/** @throws RedirectError for a redirect to a URL that a browser followed, if it must not be followed. */
export function checkFollowed(method: string, url: string, followed: string): void {
  const { origin } = new URL(url);
  const final = new URL(followed).origin;
  if (final !== origin)
    throw new RedirectError(undefined, `The server at ${origin} redirected to another origin, ${final}`);
  if (method === 'GET' || method === 'HEAD') return;
  // Only the target of the redirect knows if it received the method and the body.
  const hint = 'Set baseURL to where the redirect leads.';
  const message = `The server at ${origin} redirected a ${method}, and fetch does not tell if it would be repeated`;
  throw new RedirectError(undefined, message, undefined, hint);
}

/**
 * Matches the message of a TypeError that comes from a mistake in a program. For a failure of the network Deno throws a
 * TypeError too: its message starts with "error sending", and may contain the same words.
 */
const programText =
  /^(?!error s)[^]*(undefined|null|is not (a|an|defined|iterable)\b|propert|header value|(Invalid|parse) URL)/;

/**
 * True for what a fetch rejected with if it is an error of this package, of the program, or of fetch about its arguments. No
 * fetch rejects with a text for the network.
 */
export function isProgramFault(error: unknown): boolean {
  if (!isObject(error) || isCozeError(error)) return true;
  const name = String(error['name']);
  if (name !== 'TypeError') return /^(Reference|Range|Syntax)Error$/.test(name);
  const { code, cause, message } = error;
  if (typeof code === 'string') return code.startsWith('ERR_INVALID_');
  if (cause !== undefined) return isObject(cause) && isProgramFault(cause);
  // For the network too, browsers throw a TypeError that has nothing but words.
  return programText.test(String(message));
}

/** The error of a body that has more bytes than `maxResponseBytes`. */
export function responseTooLong(head: ResponseHead, limit: number, start: string): ResponseLimitError {
  const problem = `the body has more than ${limit} bytes`;
  return invalidResponse(
    head,
    start,
    problem,
    'Raise maxResponseBytes (and maxContentLength of axios, if it is set) if that can be.',
    ResponseLimitError,
  );
}

/**
 * The text of a body of fetch. Rejects with a TransportError if it breaks off or has more bytes than the limit. Where a
 * platform gives no body in pieces, as React Native does, the limit does not apply.
 */
export async function wholeTextOf(response: WireResponse, origin: Response, limit: number): Promise<string> {
  const body = pushedBody(response);
  if (body === null) return origin.text().catch(breakOff);
  return new TextDecoder().decode(await wholeOf(body, limit));
}

/** The bytes of a body, as `wholeTextOf()` reads its text. */
export async function wholeBytesOf(response: WireResponse, origin: Response, limit: number): Promise<ArrayBuffer> {
  const body = pushedBody(response);
  return body === null ? origin.arrayBuffer().catch(breakOff) : wholeOf(body, limit);
}

// React Native and older Workers have none.
const registry =
  typeof FinalizationRegistry === 'function' ? new FinalizationRegistry((release: () => void) => release()) : undefined;

/** Keeps what can cancel a body of fetch for as long as the caller holds the body. */
const cancellations = new WeakMap<object, Cancellation>();

/**
 * Leaves a response to the caller. As with fetch, the signals still end its body. The listeners on them do not keep it in
 * memory, because nobody tells when the caller has read it: they are removed when it was collected.
 */
export function leaveToCaller({ body }: WireResponse, cancellation: Cancellation, signals: Signals): void {
  if (registry === undefined || body === null) return;
  if ('origin' in body && isObject(body.origin)) cancellations.set(body.origin, cancellation);
  const held = new WeakRef(cancellation);
  registry.register(
    cancellation,
    onAbort(signals, (reason) => held.deref()?.abort(reason)),
  );
}

function breakOff(cause: unknown): never {
  throw brokenBody(cause);
}

async function wholeOf(body: WireBody, limit: number): Promise<ArrayBuffer> {
  return joinBytes(await readWhole(body, limit)).buffer;
}
