import { runtime } from '#runtime';
import { missingFile } from '../errors/coze-error.js';
import type { Cancellation } from '../lib/abort.js';
import { LazyChunk } from '../lib/lazy-chunk.js';
import { isResponse } from '../lib/shapes.js';
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

/** A page that cannot load the file has no network. */
const unreachable = { isProgramFault: () => false };

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
    // While the request is on its way. A failure is reported where the file is used.
    responseParts.load().catch(() => undefined);
    // What it throws at once is an error of the program: a fetch rejects.
    const sent = fetch(url, init);
    let response: Response;
    try {
      response = await sent;
    } catch (cause) {
      const { isProgramFault } = await responseParts.load().catch(() => unreachable);
      // A retry would not help. After an abort, a fetch may reject with the reason, which can be anything.
      throw isProgramFault(cause) && !cancellation.aborted
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
