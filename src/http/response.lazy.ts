/** Reads whole bodies over fetch, and makes the errors of responses over every transport. */
import { ResponseLimitError } from '../errors/limit-errors.js';
import { joinBytes } from '../lib/source.js';
import type { WireBody, WireResponse } from '../runtime/transport.js';
import { readWhole } from '../runtime/whole-body.js';
import type { ResponseHead } from './envelope.js';
import { brokenBody, pushedBody } from './fetch-body.js';
import { invalidResponse } from './response-errors.js';

export { bytesError, envelopeError, statusError, unexpectedStream } from './response-errors.js';

/** The error of a body that has more bytes than `maxResponseBytes`. */
export function responseTooLong(head: ResponseHead, limit: number, start: string): ResponseLimitError {
  const problem = `the body has more than ${limit} bytes`;
  return invalidResponse(head, start, problem, 'Raise maxResponseBytes if that can be.', ResponseLimitError);
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

function breakOff(cause: unknown): never {
  throw brokenBody(cause);
}

async function wholeOf(body: WireBody, limit: number): Promise<ArrayBuffer> {
  return joinBytes(await readWhole(body, limit)).buffer;
}
