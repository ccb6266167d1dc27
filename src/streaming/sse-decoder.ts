import { createParser, type EventSourceMessage, type EventSourceParser } from 'eventsource-parser';
import { Fifo } from '../lib/queue.js';
import { Pieces } from '../lib/pieces.js';

const lineFeed = 0x0a;
const carriageReturn = 0x0d;
/** Longer than an event without data: its name and id, comments, and the line ends. */
const tailLength = 1024;
/** The number of characters that are kept of the start of a body. */
const startLength = 1000;
/** The number of characters that are kept of a body that is not an event stream. */
const mostForeignLength = 1_000_000;

/**
 * Decodes the bytes of an event stream into its messages.
 *
 * The parser does the protocol. It gets whole events: bytes are held until a blank line, so that no character is split, and
 * an event that never ends costs no more than its bytes, up to a limit. Added here, too: carriage returns, with which the
 * parser is slow; the end of the body, where servers omit the last blank line; and bodies that are JSON or HTML in spite of
 * their content type, as gateways send them.
 */
export class SseDecoder {
  /** The messages that were decoded and not taken yet. */
  readonly messages = new Fifo<EventSourceMessage>();
  readonly #maxEventBytes: number;
  readonly #characters = new TextDecoder('utf-8', { ignoreBOM: true });
  readonly #foreignCharacters = new TextDecoder('utf-8');
  readonly #parser: EventSourceParser = createParser({ onEvent: (message) => this.messages.push(message) });
  /** The bytes of the event that is not complete. */
  #held = new Pieces();
  /** The byte before the next one. */
  #previous = lineFeed;
  #isFirst = true;
  /** The end of the last bytes that the parser got and that were not blank lines. */
  #tail: Uint8Array = new Uint8Array();
  #foreign: string | undefined;
  #start = '';
  #isDecided = false;
  #isCutOff = false;
  #isTooLong = false;

  /** @param maxEventBytes - the most bytes of an event, its field names and line ends included. */
  constructor(maxEventBytes = Infinity) {
    this.#maxEventBytes = maxEventBytes;
  }

  /** True after an event with too many bytes. It is dropped, and so is everything behind it. */
  get isTooLong(): boolean {
    return this.#isTooLong;
  }

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

  /** True in the middle of an event, or of comments, that is longer than what only keeps a connection open. */
  get isInLongEvent(): boolean {
    return this.#held.byteLength > tailLength;
  }

  /** Decodes the next bytes. */
  write(bytes: Uint8Array): void {
    if (bytes.byteLength === 0 || this.#isTooLong || this.#isForeign(bytes)) return;
    // The rest of a line end, after a chunk that ended with an event.
    const isRest = this.#held.byteLength === 0 && this.#previous === carriageReturn && bytes[0] === lineFeed;
    this.#split(isRest ? bytes.subarray(1) : bytes);
    this.#previous = bytes.at(-1) ?? this.#previous;
  }

  /**
   * Ends the body. Its last message needs no blank line.
   *
   * @param isTerminator - tells which event counts without a data line too.
   */
  end(isTerminator: (event: string) => boolean): void {
    if (this.#foreign !== undefined || this.#isTooLong) return;
    const complete = this.messages.length;
    this.#parse(Uint8Array.of(lineFeed, lineFeed));
    this.#isCutOff = this.messages.length > complete;
    // Of a tail that was cut, the first event is not known.
    const start = this.#tail.byteLength < tailLength ? '\n\n' : '';
    const bare = bareEventOf(start + withLineFeeds(new TextDecoder().decode(this.#tail)));
    if (bare !== undefined && isTerminator(bare)) this.messages.push({ event: bare, data: '' });
  }

  /** Gives the parser what is complete, and holds the rest. Near the limit, it goes from one event to the next. */
  #split(bytes: Uint8Array): void {
    const isNear = this.#held.byteLength + bytes.byteLength > this.#maxEventBytes;
    let start = 0;
    let end = isNear ? endOfEvent(bytes, start, this.#previous) : endOfEvents(bytes, this.#previous);
    while (end > start) {
      // The event is complete at the carriage return: its line feed may come in the next chunk, and does not count.
      const uncounted = bytes[end - 1] === lineFeed && bytes[end - 2] === carriageReturn ? 1 : 0;
      if (this.#held.byteLength + end - start - uncounted > this.#maxEventBytes) return this.#overflow();
      this.#parse(bytes.subarray(start, end));
      start = end;
      end = isNear ? endOfEvent(bytes, start, bytes[start - 1]) : start;
    }
    if (start === bytes.byteLength) return;
    this.#held.push(bytes.subarray(start));
    if (this.#held.byteLength > this.#maxEventBytes) this.#overflow();
  }

  #parse(bytes: Uint8Array): void {
    let whole = bytes;
    if (this.#held.byteLength > 0) {
      this.#held.push(bytes);
      whole = this.#held.join();
      this.#held = new Pieces();
    }
    const text = this.#characters.decode(whole);
    if (/[^\r\n]/.test(text)) this.#tail = whole.byteLength < tailLength ? whole : whole.slice(-tailLength);
    this.#parser.feed(withLineFeeds(this.#isFirst ? text.replace(/^\uFEFF/, '') : text));
    this.#isFirst = false;
  }

  #overflow(): void {
    this.#isTooLong = true;
    this.#held = new Pieces();
  }

  /** No line of an event stream starts with one of these characters. */
  #isForeign(bytes: Uint8Array): boolean {
    if (!this.#isDecided) {
      this.#start = new TextDecoder().decode(bytes.subarray(0, 4 * startLength)).slice(0, startLength);
      const first = this.#start.trimStart().charAt(0);
      this.#isDecided = first !== '';
      if (first === '{' || first === '[' || first === '<') this.#foreign = '';
    }
    if (this.#foreign === undefined) return false;
    if (!this.isFull) this.#foreign += this.#foreignCharacters.decode(bytes, { stream: true });
    return true;
  }
}

/** The name of an event without data at the end of a body. The specification tells parsers to drop it. */
function bareEventOf(tail: string): string | undefined {
  const text = tail.replace(/\n+$/, '');
  const start = text.lastIndexOf('\n\n');
  const fields = text.slice(start + 1);
  if (start === -1 || /\ndata(?::|\n|$)/.test(fields)) return undefined;
  return /[^]*\nevent: ?([^\n]*)/.exec(fields)?.[1];
}

/** Where the last event of a chunk ends; 0 if none does. As a rule, it is the end of the chunk. */
function endOfEvents(bytes: Uint8Array, previous: number): number {
  const { length } = bytes;
  if (bytes[length - 1] === lineFeed && bytes[length - 2] === lineFeed) return length;
  let end = 0;
  for (let next = endOfEvent(bytes, 0, previous); next > end; next = endOfEvent(bytes, end, bytes[end - 1])) end = next;
  return end;
}

/**
 * Where the next blank line ends behind `start`; 0 if there is none.
 *
 * @param before - the byte before `start`.
 */
function endOfEvent(bytes: Uint8Array, start: number, before = lineFeed): number {
  let previous = before;
  for (let index = start; index < bytes.length; index++) {
    const byte = bytes[index] ?? 0;
    const isLineEnd = byte === carriageReturn || (byte === lineFeed && previous !== carriageReturn);
    if (isLineEnd && (previous === lineFeed || previous === carriageReturn))
      return byte === carriageReturn && bytes[index + 1] === lineFeed ? index + 2 : index + 1;
    previous = byte;
  }
  return 0;
}

/** The text with a line feed for every line end. */
function withLineFeeds(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r\n?/g, '\n') : text;
}
