import { runtime } from '#runtime';
import { isErrorBody } from '../errors/error-body.js';
import { isObject } from '../lib/shapes.js';
import type { Operation } from './operation.js';
import type { Region } from './region.js';
import type { WireHeaders } from '../runtime/transport.js';

/** A response without its body, for the checks and the errors about it. */
export interface ResponseHead {
  readonly operation: Operation;
  readonly label: string;
  readonly status: number;
  readonly headers: WireHeaders;
  /** The site of the host; undefined if it is not one of the platform. */
  readonly site: Region | undefined;
  /** The token that was sent. Errors must not repeat it, even if the server does. */
  readonly secret: string | undefined;
}

/** A body that passed the checks, and the part of it that the method returns. */
export interface CheckedBody {
  readonly body: unknown;
  readonly data: unknown;
}

/**
 * Checks the text of a 2xx response, or its parsed body if there is one, and picks the part that `unwrap` names. `undefined` if it is not the expected JSON, or if
 * the envelope reports an error: `envelopeError()` makes the error of it.
 */
export function parseEnvelope(
  { operation }: ResponseHead,
  text: string,
  body: unknown = tryParse(text),
): CheckedBody | undefined {
  if (body === undefined || isErrorBody(body)) return undefined;
  const { unwrap = 'data', alias = unwrap, list } = operation;
  if (unwrap === 'body') return { body, data: body };
  if (!isObject(body)) return undefined;
  const own = (key: string) => (Object.hasOwn(body, key) ? body[key] : undefined);
  const data = own(alias) ?? own(unwrap);
  return { body, data: list === true ? (data ?? []) : data };
}

export function isEventStream(head: ResponseHead): boolean {
  return contentType(head) === 'text/event-stream';
}

/** True if a response that should be bytes may be text: an error, or the page of a proxy. */
export function mayBeText(head: ResponseHead): boolean {
  return /^$|json|^text\//.test(contentType(head));
}

/** The announced length of the body in bytes; NaN if it is unknown, or that of a compressed body. */
export function contentLength({ headers }: Pick<ResponseHead, 'headers'>): number {
  // A browser checks the length itself, and may hide that the body was compressed.
  const isKnown = runtime.name !== 'browser' && headers.get('content-encoding') === null;
  return Number((isKnown && headers.get('content-length')) || NaN);
}

export function contentType({ headers }: ResponseHead): string {
  // A proxy may repeat the header: the values are joined with commas.
  return headers.get('content-type')?.split(/[;,]/, 1)[0]?.trim().toLowerCase() ?? '';
}

/** `undefined` for a text that is not JSON. */
export function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
