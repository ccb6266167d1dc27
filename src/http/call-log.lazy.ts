import { runtime } from '#runtime';
import { logidOf } from '../errors/error-body.js';
import { redactNamedSecrets } from '../errors/redact-cause.js';
import { redactHeaders, redactText } from '../errors/redact.js';
import type { WireRequest, WireResponse } from '../runtime/transport.js';
import type { Log } from './log.js';

/** How many characters of a body are logged. */
const loggedBody = 10_000;

/** The lines of one call. They name URLs by their pattern, show bodies at `debug` only, and never show a token. */
export class CallLog {
  readonly #log: Log;
  readonly #label: string;
  #sentAt = 0;
  /** The token that was sent last. */
  #secret: string | undefined;

  constructor(log: Log, label: string) {
    this.#log = log;
    this.#label = label;
  }

  sending(attempt: number, { headers, body }: WireRequest, secret: string | undefined): void {
    this.#sentAt = runtime.now();
    this.#secret = secret;
    if (!this.#log.shows('debug')) return;
    const shown = typeof body === 'object' ? `form: ${body.names.join(', ')}` : body;
    this.#log.write('debug', `${this.#label} sending, attempt ${attempt}`, {
      headers: redactHeaders(headers),
      ...(shown === undefined ? {} : { body: this.#shorten(shown) }),
    });
  }

  received(response: WireResponse): void {
    const logid = redactText(logidOf(response.headers) ?? 'none', this.#secret);
    const ms = Math.round(runtime.now() - this.#sentAt);
    this.#log.write('info', `${this.#label} HTTP ${response.status} after ${ms} ms, logid: ${logid}`);
  }

  body(text: string): void {
    if (this.#log.shows('debug')) this.#log.write('debug', `${this.#label} response`, { body: this.#shorten(text) });
  }

  retrying(error: Error, delay: number): void {
    const message = `${this.#label} retry in ${Math.round(delay)} ms after ${error.name}: ${error.message}`;
    this.#log.write('info', redactText(message, this.#secret));
  }

  failed(error: Error): void {
    this.#log.write('info', redactText(`${this.#label} failed, ${error.name}: ${error.message}`, this.#secret));
  }

  /** Shortens after the redaction, which cannot find half a token. */
  #shorten(text: string): string {
    return redactNamedSecrets(redactText(text, this.#secret)).slice(0, loggedBody);
  }
}
