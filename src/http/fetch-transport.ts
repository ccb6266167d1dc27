import { runtime } from '#runtime';
import { RedirectError } from '../errors/api-error.js';
import { isCozeError } from '../errors/coze-error.js';
import type { Cancellation } from '../lib/abort.js';
import { bytesOf, isConsumed, sourceOf, type Source } from '../lib/source.js';
import {
  TransportError,
  type BodySink,
  type Transport,
  type WireBody,
  type WireHeaders,
  type WireResponse,
} from '../runtime/transport.js';

/** A function with the interface of the global `fetch`. */
export type Fetch = (input: string, init?: RequestInit) => Promise<Response>;

/** The transport over a given fetch, or over the global one, which is looked up at each call. */
export function fetchTransport(given?: Fetch): Transport {
  return async ({ url, method, headers, body = null, cancellation }) => {
    const fetch = given ?? globalThis.fetch;
    let response: Response;
    try {
      response = await fetch(url, { method, headers, body, signal: cancellation.signal(), ...runtime.fetchInit });
    } catch (cause) {
      throw isCozeError(cause) ? cause : new TransportError(cause, { sent: 'unknown', ...runtime.fetchFault?.(cause) });
    }
    if (response.redirected) refuseOtherOrigin(url, response);
    return new FetchResponse(response, cancellation);
  };
}

/** Where fetch itself follows redirects, only the final URL shows that they left the origin. */
function refuseOtherOrigin(url: string, response: Response): void {
  const [from, to] = [new URL(url).origin, new URL(response.url).origin];
  if (from === to) return;
  void response.body?.cancel().catch(() => undefined);
  throw new RedirectError(undefined, `The server at ${from} redirected to another origin, ${to}`);
}

class FetchResponse implements WireResponse {
  readonly status: number;
  readonly headers: WireHeaders;
  readonly #response: Response;
  readonly #cancellation: Cancellation;
  #body: WireBody | null | undefined;

  constructor(response: Response, cancellation: Cancellation) {
    this.status = response.status;
    this.headers = response.headers;
    this.#response = response;
    this.#cancellation = cancellation;
  }

  get body(): WireBody | null {
    if (this.#body === undefined) {
      // A fetch of the caller may give a web stream of another realm, a Node stream (node-fetch) or none (React Native).
      const { body } = this.#response;
      this.#body = body ? new FetchBody(body, this.#cancellation) : null;
    }
    return this.#body;
  }

  text(): Promise<string> {
    return this.#response.text().catch(breakOff);
  }

  arrayBuffer(): Promise<ArrayBuffer> {
    return this.#response.arrayBuffer().catch(breakOff);
  }

  toResponse(): Response {
    return this.#response;
  }
}

function breakOff(cause: unknown): never {
  throw brokenBody(cause);
}

function brokenBody(cause: unknown): TransportError {
  return new TransportError(cause, { ...runtime.fetchFault?.(cause), sent: true });
}

/** Pushes the pieces of a body that has to be pulled. */
class FetchBody implements WireBody {
  lastByteAt = 0;
  readonly #body: unknown;
  readonly #cancellation: Cancellation;
  // Opened at the first use: that locks the body, and its Response may be meant for the caller.
  #source: Source<unknown> | undefined;
  #sink: BodySink | undefined;
  #isPaused = false;
  #isReading = false;

  constructor(body: unknown, cancellation: Cancellation) {
    this.#body = body;
    this.#cancellation = cancellation;
  }

  pipe(sink: BodySink): void {
    this.#sink = sink;
    // A fetch of the caller may ignore its signal: without this the pending read would never settle.
    this.#cancellation.onAbort = this.#onAbort;
    if (this.#cancellation.aborted) queueMicrotask(() => this.#onAbort(this.#cancellation.reason));
    else void this.#flow();
  }

  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    void this.#flow();
  }

  cancel(reason?: unknown): void {
    this.#release();
    this.#open()?.stop(reason);
  }

  async #flow(): Promise<void> {
    if (this.#isReading) return;
    this.#isReading = true;
    while (this.#sink !== undefined && !this.#isPaused) {
      let bytes: Uint8Array | undefined;
      try {
        const source = this.#open();
        if (source === undefined) throw new TypeError('The body of the response cannot be read.');
        const { done, value } = await source.next();
        if (done !== true) bytes = toBytes(value);
      } catch (cause) {
        this.#end(brokenBody(cause));
        break;
      }
      if (bytes === undefined) {
        this.#end(undefined);
      } else {
        this.lastByteAt = performance.now();
        this.#sink?.onBytes(bytes);
      }
    }
    this.#isReading = false;
  }

  #open(): Source<unknown> | undefined {
    if (this.#source === undefined && !isConsumed(this.#body)) this.#source = sourceOf(this.#body);
    return this.#source;
  }

  readonly #onAbort = (reason: unknown): void => {
    this.#open()?.stop(reason);
    this.#end(brokenBody(reason));
  };

  #end(fault: TransportError | undefined): void {
    const sink = this.#sink;
    this.#release();
    sink?.onEnd(fault);
  }

  #release(): void {
    this.#sink = undefined;
    if (this.#cancellation.onAbort === this.#onAbort) this.#cancellation.onAbort = undefined;
  }
}

function toBytes(value: unknown): Uint8Array {
  const bytes = bytesOf(value);
  if (bytes === undefined) throw new TypeError('The body of the response does not consist of bytes.');
  return bytes;
}
