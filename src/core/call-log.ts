import type { APIError } from '../errors/api-error.js';
import type { Log } from './logger.js';
import { redactHeaders, redactText } from './redact.js';
import type { WireRequest, WireResponse } from './transport.js';

const shownBody = 10_000;

/** What a call says about itself. Addresses are named by their pattern, payloads appear at debug only, tokens never. */
export class CallLog {
  readonly #log: Log;
  readonly #label: string;
  #sentAt = 0;
  /** What was sent last, to be kept out of every line. */
  #token: string | undefined;

  constructor(log: Log, label: string) {
    this.#log = log;
    this.#label = label;
  }

  sending(attempt: number, request: WireRequest, token: string | undefined): void {
    this.#sentAt = performance.now();
    this.#token = token;
    if (!this.#log.shows('debug')) return;
    const { headers, body } = request;
    const shown = body instanceof FormData ? `form: ${[...body.keys()].join(', ')}` : body?.slice(0, shownBody);
    this.#log.write('debug', `${this.#label} sending, attempt ${attempt}`, {
      headers: redactHeaders(headers),
      ...(shown === undefined ? {} : { body: redactText(shown, token) }),
    });
  }

  answered(response: WireResponse): void {
    if (!this.#log.shows('info')) return;
    const logid = response.headers.get('x-tt-logid') ?? 'none';
    const ms = Math.round(performance.now() - this.#sentAt);
    this.#log.write('info', `${this.#label} HTTP ${response.status} after ${ms} ms, logid: ${logid}`);
  }

  body(text: string): void {
    if (this.#log.shows('debug'))
      this.#log.write('debug', `${this.#label} answer`, { body: redactText(text.slice(0, shownBody), this.#token) });
  }

  retrying(error: Error, delay: number): void {
    const message = `${this.#label} again in ${Math.round(delay)} ms after ${error.name}: ${error.message}`;
    this.#log.write('info', redactText(message, this.#token));
  }

  failed(error: Error): void {
    this.#log.write('info', redactText(`${this.#label} failed, ${error.name}: ${error.message}`, this.#token));
  }

  handlerFailed(error: APIError): void {
    this.#log.write('error', `onApiError threw while it handled ${error.name} of ${this.#label}`);
  }
}
