import { ResponseLimitError } from '../errors/limit-errors.js';
import { joinBytes } from '../lib/source.js';
import { TransportError, type WireBody, type WireResponse } from '../runtime/transport.js';
import { invalidResponse, type ResponseHead } from './envelope.js';
import { brokenBody, pushedBody } from './fetch-body.js';

/** Enough of a body that is too long for its title and the start that an error keeps. */
const keptLength = 10_000;

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

function wholeOf(body: WireBody, limit: number): Promise<ArrayBuffer> {
  return new Promise((resolve, reject) => {
    const pieces: Uint8Array[] = [];
    let size = 0;
    body.pipe({
      onBytes: (bytes) => {
        pieces.push(bytes);
        size += bytes.byteLength;
        if (size <= limit) return;
        body.cancel();
        reject(new TransportError(undefined, { sent: true, start: firstText(pieces) }));
      },
      onEnd: (fault) => (fault === undefined ? resolve(joinBytes(pieces).buffer) : reject(fault)),
    });
  });
}

function firstText(pieces: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  let start = '';
  for (const piece of pieces)
    if (start.length < keptLength) start += decoder.decode(piece.subarray(0, keptLength), { stream: true });
  return start;
}
