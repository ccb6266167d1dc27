import { type Message, type Piece, type Report, shortened, withLast } from './report.js';

/** The milliseconds between two reports: a program in a tight loop does not flood the page. */
const PERIOD = 50;

/** Collects what the program writes and sends, and posts it to the page. */
export class Outbox {
  readonly #post: (report: Report) => void;
  #pieces: Piece[] = [];
  #messages: Message[] = [];
  #posted = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(post: (report: Report) => void) {
    this.#post = post;
  }

  write(level: Piece['level'], text: string): void {
    this.#pieces.push({ level, text: shortened(text) });
    this.#plan();
  }

  add(direction: Message['direction'], title: string, body = ''): void {
    this.#messages.push({ direction, title, body: shortened(body) });
    this.#plan();
  }

  end(end: NonNullable<Report['end']>): void {
    this.#flush({ end });
  }

  /** A loop that never waits keeps timers from running: there each write looks at the clock. */
  #plan(): void {
    if (performance.now() - this.#posted > PERIOD) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), PERIOD);
  }

  #flush(end: Pick<Report, 'end'> = {}): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#posted = performance.now();
    this.#post({ pieces: withLast(this.#pieces, []), messages: withLast(this.#messages, []), ...end });
    this.#pieces = [];
    this.#messages = [];
  }
}
