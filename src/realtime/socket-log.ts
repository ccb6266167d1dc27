import type { Log } from '../http/logger.js';
import { redactHeaders } from '../errors/redact.js';
import type { Facts } from './facts.js';

/** What a session says about itself: names and sizes of events, never what they hold. */
export class SocketLog {
  /** Whether it is worth a call for every event. */
  readonly isVerbose: boolean;
  readonly #log: Log;
  readonly #label: string;
  readonly #facts: Facts;
  #connectedAt = 0;

  constructor(log: Log, label: string, facts: Facts) {
    this.#log = log;
    this.#label = label;
    this.#facts = facts;
    this.isVerbose = log.shows('debug');
  }

  connecting(headers: Readonly<Record<string, string>>): void {
    this.#connectedAt = performance.now();
    if (this.isVerbose) this.#write('debug', 'connecting', { headers: redactHeaders(headers) });
  }

  opened(): void {
    const ms = Math.round(performance.now() - this.#connectedAt);
    this.#write('info', `open after ${ms} ms, logid: ${this.#facts.logid ?? 'unknown'}`);
  }

  sent(type: string, size: number): void {
    this.#write('debug', `sent ${type}, ${size} characters`);
  }

  received(type: string, size: number): void {
    this.#write('debug', `got ${type}, ${size} characters`);
  }

  retrying(error: Error, delay: number): void {
    this.#write('info', `again in ${Math.round(delay)} ms after ${error.name}: ${error.message}`);
  }

  /** Shown where nobody else is told. */
  failed(error: Error, isTold: boolean): void {
    this.#write(isTold ? 'info' : 'error', `${error.name}: ${error.message}`);
  }

  closed(how: string): void {
    this.#write('info', `closed, ${how}`);
  }

  dropped(): void {
    this.#write(
      'warn',
      'events came while nobody listened, too many to keep: set onmessage, or begin to iterate earlier',
    );
  }

  #write(level: 'error' | 'warn' | 'info' | 'debug', line: string, ...details: unknown[]): void {
    if (this.#log.shows(level)) this.#log.write(level, this.#facts.mask(`${this.#label} ${line}`), ...details);
  }
}
