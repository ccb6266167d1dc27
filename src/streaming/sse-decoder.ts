import { createParser, type EventSourceMessage, type EventSourceParser } from 'eventsource-parser';
import { Fifo } from '../lib/queue.js';

const LF = '\n';
const CR = '\r';
/** Longer than any event name with its field name, its id and its line ends. */
const TAIL_LENGTH = 128;
/** An event without a data line at the very end of a body. The specification tells parsers to drop it. */
const BARE_EVENT = /(?:(?:\r\n|\r(?!\n)|\n)){2}(?:id:[^\r\n]*(?:\r\n|\r|\n))?event: ?([^\r\n]+)[\r\n]*$/;

/**
 * Turns the bytes of an event stream into its messages.
 *
 * The parser does the protocol. What is added here: characters split between chunks, a carriage return that ends a chunk
 * (the parser would hold the event back until the next byte), and the end of the body, where servers leave out the last
 * blank line.
 */
export class SseDecoder {
  readonly #characters = new TextDecoder('utf-8');
  readonly #messages = new Fifo<EventSourceMessage>();
  readonly #parser: EventSourceParser = createParser({ onEvent: (message) => this.#messages.push(message) });
  #skipLineFeed = false;
  #tail = LF + LF;

  /** The next message, or `undefined` when more bytes are needed. */
  shift(): EventSourceMessage | undefined {
    return this.#messages.shift();
  }

  /** The text of one chunk. Without one the body is over, and what is left of half a character comes out. */
  text(chunk?: Uint8Array): string {
    return chunk === undefined ? this.#characters.decode() : this.#characters.decode(chunk, { stream: true });
  }

  /** Takes the next piece of text. */
  feed(text: string): void {
    if (text === '') return;
    const fresh = this.#skipLineFeed && text.startsWith(LF) ? text.slice(1) : text;
    this.#skipLineFeed = text.endsWith(CR);
    this.#tail = (fresh.length < TAIL_LENGTH ? this.#tail + fresh : fresh).slice(-TAIL_LENGTH);
    this.#parser.feed(this.#skipLineFeed ? fresh + LF : fresh);
  }

  /**
   * Ends the body: an event without its final blank line comes out, and its last characters may be missing.
   *
   * @param isTerminator - says which event matters so much that it counts without a data line too.
   */
  end(isTerminator: (event: string) => boolean): void {
    this.#parser.feed(LF + LF);
    const bare = BARE_EVENT.exec(this.#tail)?.[1];
    if (bare !== undefined && isTerminator(bare)) this.#messages.push({ event: bare, data: '' });
  }
}
