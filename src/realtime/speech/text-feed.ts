import { CozeError } from '../../errors/coze-error.js';
import { pullFrom, type Pull } from '../pull.js';
import { pieceEnd, REQUEST_BYTES, sentenceEnd, utf8Length } from './text-pieces.js';

/** A text, or one that still comes, like the tokens of a model. */
export type TextSource = string | Iterable<string> | AsyncIterable<string>;

/**
 * Gives a text in pieces that fit a request each: all whole sentences that are there when it is asked. It reads ahead of
 * that by one request, so that a piece which is spoken does not hold up the source.
 */
export class TextFeed {
  readonly #source: Pull<unknown> | undefined;
  #text = '';
  #reading = false;
  #ended = false;
  #fault: { readonly error: unknown } | undefined;
  #changed = (): void => undefined;

  /** @throws CozeError for what is no text. */
  constructor(text: TextSource) {
    if (typeof text === 'string') {
      this.#text = text;
      this.#ended = true;
      return;
    }
    this.#source = pullFrom<unknown>(text);
    if (this.#source === undefined) throw new CozeError('The text must be a string, or an iterable of strings.');
  }

  /**
   * The next piece that has something to say; undefined at the end.
   *
   * @throws what the source throws, once all that it gave before was taken.
   */
  async next(): Promise<string | undefined> {
    for (;;) {
      void this.#read();
      const piece = this.#take();
      if (piece === undefined) {
        if (this.#fault !== undefined) throw this.#fault.error;
        if (this.#ended) return undefined;
        await new Promise<void>((resolve) => (this.#changed = resolve));
      } else if (piece.trim() !== '') return piece;
    }
  }

  /** Wants no more. */
  stop(): void {
    this.#text = '';
    if (this.#ended) return;
    this.#end();
    this.#source?.stop();
  }

  /** Whether there is more than a request may have. */
  get #isFull(): boolean {
    return this.#text.length > REQUEST_BYTES || utf8Length(this.#text) > REQUEST_BYTES;
  }

  #take(): string | undefined {
    const text = this.#text;
    const end = this.#ended || this.#isFull ? pieceEnd(text) : (sentenceEnd(text) ?? 0);
    this.#text = text.slice(end);
    return end === 0 ? undefined : text.slice(0, end);
  }

  async #read(): Promise<void> {
    const source = this.#source;
    if (source === undefined || this.#reading) return;
    this.#reading = true;
    try {
      while (!this.#ended && !this.#isFull) {
        const { done, value } = await source.next();
        if (this.#ended) return;
        if (done === true) this.#end();
        else if (typeof value === 'string') this.#text += value;
        else throw new CozeError(`The text must come in strings, but there is ${typeof value} in it.`);
        this.#changed();
      }
    } catch (error) {
      this.#fault ??= { error };
      this.#end();
      source.stop();
    } finally {
      this.#reading = false;
    }
  }

  #end(): void {
    this.#ended = true;
    this.#changed();
  }
}
