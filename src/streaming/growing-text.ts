/** The most fragments that are kept apart. */
const mostFragments = 256;

/**
 * A text that is received in fragments. They are joined in groups: a string that grew by each of them would keep all of them
 * in memory, as V8 joins strings only when their characters are read.
 */
export class GrowingText {
  #text = '';
  /** Made with the second fragment: of a thousand texts, most may have one. */
  #fragments: string[] | undefined;

  get text(): string {
    if (this.#fragments !== undefined) this.replace(this.#text + this.#fragments.join(''));
    return this.#text;
  }

  append(fragment: string): void {
    if (this.#fragments !== undefined) {
      if (this.#fragments.push(fragment) === mostFragments) this.replace(this.text);
    } else if (this.#text === '') this.#text = fragment;
    else this.#fragments = [fragment];
  }

  replace(text: string): void {
    this.#text = text;
    this.#fragments = undefined;
  }
}
