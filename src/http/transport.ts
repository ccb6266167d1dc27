import { runtime } from '#runtime';
import { RedirectError } from '../errors/connection-errors.js';

/** A fetch: the global one, or one of the caller's. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** One HTTP request, ready to go. Redirects are not the transport's business. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | FormData | undefined;
  readonly signal: AbortSignal;
}

export interface WireHeaders extends Iterable<readonly [string, string]> {
  get(name: string): string | null;
}

/** One HTTP answer, its body unread. */
export interface WireResponse {
  readonly status: number;
  readonly headers: WireHeaders;
  readonly body: ReadableStream<Uint8Array> | null;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  toResponse(): Response;
}

/** The seam to the network: everything above it knows no fetch, everything below it no Coze. */
export type Transport = (request: WireRequest) => Promise<WireResponse>;

/** The only place that touches fetch. Without one given, the global fetch of the moment of the call is used. */
export function fetchTransport(given?: Fetch): Transport {
  return async (request) => {
    const fetch = given ?? globalThis.fetch;
    const { method, headers, signal } = request;
    const response = await fetch(request.url, {
      method,
      headers,
      signal,
      body: request.body ?? null,
      ...runtime.fetchInit,
    });
    if (response.redirected) refuseForeign(request.url, response);
    return new FetchResponse(response);
  };
}

/** Where fetch itself follows redirects, the final address tells whether they left the origin. */
function refuseForeign(from: string, response: Response): void {
  const [here, there] = [new URL(from).origin, new URL(response.url).origin];
  if (here === there) return;
  void response.body?.cancel().catch(() => undefined);
  throw new RedirectError(undefined, `The server at ${here} redirected to another origin, ${there}`);
}

class FetchResponse implements WireResponse {
  readonly #response: Response;

  constructor(response: Response) {
    this.#response = response;
  }
  get status() {
    return this.#response.status;
  }
  get headers() {
    return this.#response.headers;
  }
  get body() {
    return this.#response.body;
  }
  text() {
    return this.#response.text();
  }
  arrayBuffer() {
    return this.#response.arrayBuffer();
  }
  toResponse() {
    return this.#response;
  }
}
