/** Enough for any error message; the rest of a page is of no use. */
const MAX_LENGTH = 1_000_000;

/**
 * Notices a body that is announced as an event stream but is JSON or HTML, and keeps its text.
 *
 * No line of an event stream starts with one of these characters: gateways and the platform itself answer this way.
 */
export class ForeignBody {
  #decided = false;
  #foreign = false;
  #text = '';

  /** What the body says, as far as it was kept. */
  get text(): string {
    return this.#text;
  }

  /** Whether there is more text than an error can use. */
  get full(): boolean {
    return this.#text.length > MAX_LENGTH;
  }

  /** Looks at the next piece of text, and keeps it when it belongs to a foreign body. */
  claims(text: string): boolean {
    if (!this.#decided) {
      const first = text.trimStart().charAt(0);
      this.#decided = first !== '';
      this.#foreign = first === '{' || first === '[' || first === '<';
    }
    if (this.#foreign) this.#text += text;
    return this.#foreign;
  }
}
