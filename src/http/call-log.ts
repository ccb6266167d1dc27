import type { APIError } from '../errors/api-error.js';
import { logidOf } from '../errors/error-body.js';
import type { Log } from './logger.js';
import { redactHeaders, redactText } from '../errors/redact.js';
import type { WireRequest, WireResponse } from './transport.js';

const shownBody = 10_000;

/** What a call says about itself. Addresses are named by their pattern, payloads appear at debug only, tokens never. */
export class CallLog {
  readonly #log: Log;
  readonly #label: string;
  #sentAt = 0;
  /** What was sent last, to be kept out of every line. */
  #secret: string | undefined;

  constructor(log: Log, label: string) {
    this.#log = log;
    this.#label = label;
  }

  sending(attempt: number, request: WireRequest, secret: string | undefined): void {
    this.#sentAt = performance.now();
    this.#secret = secret;
    if (!this.#log.shows('debug')) return;
    const { headers, body } = request;
    const shown = body instanceof FormData ? `form: ${[...body.keys()].join(', ')}` : body;
    this.#log.write('debug', `${this.#label} sending, attempt ${attempt}`, {
      headers: redactHeaders(headers),
      ...(shown === undefined ? {} : { body: this.#shorten(shown) }),
    });
  }

  answered(response: WireResponse): void {
    if (!this.#log.shows('info')) return;
    const logid = redactText(logidOf(response.headers) ?? 'none', this.#secret);
    const ms = Math.round(performance.now() - this.#sentAt);
    this.#log.write('info', `${this.#label} HTTP ${response.status} after ${ms} ms, logid: ${logid}`);
  }

  body(text: string): void {
    if (this.#log.shows('debug')) this.#log.write('debug', `${this.#label} answer`, { body: this.#shorten(text) });
  }

  retrying(error: Error, delay: number): void {
    const message = `${this.#label} again in ${Math.round(delay)} ms after ${error.name}: ${error.message}`;
    this.#log.write('info', redactText(message, this.#secret));
  }

  failed(error: Error): void {
    this.#log.write('info', redactText(`${this.#label} failed, ${error.name}: ${error.message}`, this.#secret));
  }

  handlerFailed(error: APIError): void {
    this.#log.write('error', `onApiError threw while it handled ${error.name} of ${this.#label}`);
  }

  /** Cut only after the redaction: half a token is still no one's business. */
  #shorten(text: string): string {
    return redactText(text, this.#secret).slice(0, shownBody);
  }
}
