import { createParser, type EventSourceMessage, type EventSourceParser } from 'eventsource-parser';
import { Fifo } from '../lib/queue.js';

const lineFeed = '\n';
const carriageReturn = '\r';
/** Longer than the name of an event with its field name, its id and its line ends. */
const tailLength = 128;
/** An event without a data line at the end of a body. The specification tells parsers to drop it. */
const bareEvent = /(?:(?:\r\n|\r(?!\n)|\n)){2}(?:id:[^\r\n]*(?:\r\n|\r|\n))?event: ?([^\r\n]+)[\r\n]*$/;
/** The number of characters that are kept of the start of a body. */
const startLength = 1000;
/** The number of characters that are kept of a body that is not an event stream. */
const mostForeignLength = 1_000_000;

/**
 * Decodes the bytes of an event stream into its messages.
 *
 * The parser does the protocol. Added here: characters that are split between chunks; a carriage return at the end of a
 * chunk, after which the parser would hold the event back until the next byte; the end of the body, where servers omit
 * the last blank line; and bodies that are JSON or HTML in spite of their content type, as gateways send them.
 */
export class SseDecoder {
  /** The messages that were decoded and not taken yet. */
  readonly messages = new Fifo<EventSourceMessage>();
  readonly #characters = new TextDecoder('utf-8');
  readonly #parser: EventSourceParser = createParser({ onEvent: (message) => this.messages.push(message) });
  #skipLineFeed = false;
  /** The last characters, at least `tailLength` of them if there are as many. */
  #tail = lineFeed + lineFeed;
  #foreign: string | undefined;
  #start = '';
  #isDecided = false;
  #isCutOff = false;

  /** The text of a body that is not an event stream, as far as it is kept. */
  get foreign(): string | undefined {
    return this.#foreign;
  }

  /** The first characters of the body, to name what it is if no event was in it. */
  get start(): string {
    return this.#start;
  }

  /** True if more text of a foreign body would be dropped. */
  get isFull(): boolean {
    return this.#foreign !== undefined && this.#foreign.length > mostForeignLength;
  }

  /** True if the last message has no blank line after it: the body may have ended in the middle of it. */
  get isCutOff(): boolean {
    return this.#isCutOff;
  }

  /** Decodes the next bytes. */
  write(bytes: Uint8Array): void {
    this.feed(this.#characters.decode(bytes, { stream: true }));
  }

  /** Takes the next piece of text. */
  feed(text: string): void {
    if (text === '' || this.#isForeign(text)) return;
    const fresh = this.#skipLineFeed && text.startsWith(lineFeed) ? text.slice(1) : text;
    this.#skipLineFeed = text.endsWith(carriageReturn);
    this.#tail = fresh.length < tailLength ? (this.#tail + fresh).slice(-tailLength) : fresh;
    this.#parser.feed(this.#skipLineFeed ? fresh + lineFeed : fresh);
  }

  /**
   * Ends the body. Its last message needs no blank line.
   *
   * @param isTerminator - tells which event counts without a data line too.
   */
  end(isTerminator: (event: string) => boolean): void {
    this.feed(this.#characters.decode());
    if (this.#foreign !== undefined) return;
    const complete = this.messages.length;
    this.#parser.feed(lineFeed + lineFeed);
    this.#isCutOff = this.messages.length > complete;
    const bare = bareEvent.exec(this.#tail.slice(-tailLength))?.[1];
    if (bare !== undefined && isTerminator(bare)) this.messages.push({ event: bare, data: '' });
  }

  /** No line of an event stream starts with one of these characters. */
  #isForeign(text: string): boolean {
    if (!this.#isDecided) {
      this.#start = text.slice(0, startLength);
      const first = text.trimStart().charAt(0);
      this.#isDecided = first !== '';
      if (first === '{' || first === '[' || first === '<') this.#foreign = '';
    }
    if (this.#foreign === undefined) return false;
    if (!this.isFull) this.#foreign += text;
    return true;
  }
}
