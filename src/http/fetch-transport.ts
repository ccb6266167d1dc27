import { runtime } from '#runtime';
import { isCozeError, missingFile } from '../errors/coze-error.js';
import type { Cancellation } from '../lib/abort.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { isResponse, memberOf } from '../lib/shapes.js';
import {
  TransportError,
  type PulledBody,
  type Transport,
  type WireHeaders,
  type WireResponse,
} from '../runtime/transport.js';

/** A function with the interface of the global `fetch`. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** Reads whole bodies over fetch, and makes the errors of responses. */
export const responseParts = /* @__PURE__ */ new LazyChunk(() => import('./response.lazy.js'), missingFile);

/**
 * Matches the message of a TypeError that comes from a mistake in a program. For a failure of the network Deno throws a
 * TypeError too: its message starts with "error sending", and may contain the same words.
 */
const programText =
  /^(?!error s)[^]*(undefined|null|is not (a|an|defined|iterable)\b|propert|header value|(Invalid|parse) URL)/;

/** True for an error of a program, or of fetch about its arguments: a retry would not help. */
function isProgramFault(error: unknown): boolean {
  const name = String(memberOf(error, 'name'));
  if (name !== 'TypeError') return /^(Reference|Range|Syntax)Error$/.test(name);
  const code = memberOf(error, 'code');
  if (typeof code === 'string') return code.startsWith('ERR_INVALID_');
  const cause = memberOf(error, 'cause');
  if (cause !== undefined) return isProgramFault(cause);
  // For the network too, browsers throw a TypeError that has nothing but words.
  return programText.test(String(memberOf(error, 'message')));
}

/** The transport over a given fetch, or over the global one, which is looked up at each call. */
export function fetchTransport(given?: Fetch): Transport {
  return async ({ url, method, headers, body, cancellation }) => {
    const fetch = given ?? globalThis.fetch;
    const init: RequestInit = { method, headers, signal: cancellation.signal(), ...runtime.fetchInit, body: null };
    if (typeof body === 'object') {
      const form = await body.forFetch(given === undefined && runtime.name === 'browser');
      init.body = form.body;
      if (form.contentType !== undefined) init.headers = { ...headers, 'content-type': form.contentType };
    } else if (body !== undefined) init.body = body;
    const isRead = method === 'GET' || method === 'HEAD';
    // A fetch that follows redirects may repeat a POST as a GET, and does not tell.
    if (!isRead) init.redirect = 'manual';
    let response: Response;
    try {
      // While the request is on its way. A failure is reported where the file is used.
      responseParts.load().catch(() => undefined);
      response = await fetch(url, init);
    } catch (cause) {
      // An error of the program is not one of the network: a retry would not help.
      throw isCozeError(cause) || isProgramFault(cause)
        ? cause
        : new TransportError(cause, { sent: 'unknown', ...runtime.fetchFault?.(cause) });
    }
    if (!isResponse(response) || response.redirected || response.type === 'opaqueredirect')
      (await responseParts.load()).checkFetched(method, url, response);
    return new FetchResponse(response, cancellation);
  };
}

class FetchResponse implements WireResponse {
  readonly status: number;
  readonly headers: WireHeaders;
  readonly #response: Response;
  readonly #cancellation: Cancellation;

  constructor(response: Response, cancellation: Cancellation) {
    this.status = response.status;
    this.headers = response.headers;
    this.#response = response;
    this.#cancellation = cancellation;
  }

  /** React Native's fetch gives none. */
  get body(): PulledBody | null {
    const { body } = this.#response;
    return body ? { origin: body, cancellation: this.#cancellation } : null;
  }

  async text(limit = Infinity): Promise<string> {
    return (await responseParts.load()).wholeTextOf(this, this.#response, limit);
  }

  async arrayBuffer(limit = Infinity): Promise<ArrayBuffer> {
    return (await responseParts.load()).wholeBytesOf(this, this.#response, limit);
  }

  toResponse(): Response {
    return this.#response;
  }
}
