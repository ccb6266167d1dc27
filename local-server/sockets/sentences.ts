/**
 * A full stop does not end a sentence within a number, or before a letter as in a file's name. A mark behind the quotation
 * that ends a sentence belongs to it.
 */
const SENTENCE =
  /^\s*(?=\S)[^]*?(?:[。！？!?；;…\n]+|(?<!\d)\.+(?=["'”’)\]\s]|$)|\.(?=\s))(?:["'”’」』）)\]][.。！？!?；;…]*)*\s*/;

/** Cuts a text into sentences while it comes. Joined, they are the text again, but for white space at its end. */
export class SentenceCutter {
  #rest = '';

  *push(piece: string): Generator<string> {
    this.#rest += piece;
    for (;;) {
      const sentence = SENTENCE.exec(this.#rest)?.[0];
      if (sentence === undefined) return;
      this.#rest = this.#rest.slice(sentence.length);
      yield sentence;
    }
  }

  /** Ends the text: what is left is a sentence too. */
  *flush(): Generator<string> {
    const rest = this.#rest;
    this.#rest = '';
    if (rest.trim() !== '') yield rest;
  }
}

/** The text as it grows, sentence by sentence. */
export function* growing(text: string): Generator<string> {
  const cutter = new SentenceCutter();
  let soFar = '';
  for (const sentence of [...cutter.push(text), ...cutter.flush()]) {
    soFar += sentence;
    yield soFar;
  }
}
