/**
 * A sentence with the white space around it. A full stop within a number or before a letter, as in a file name, does not
 * end it. A mark after the quotation that ends a sentence belongs to the sentence.
 */
const SENTENCE =
  /^\s*(?=\S)[^]*?(?:[。！？!?；;…\n]+|(?<!\d)\.+(?=["'”’)\]\s]|$)|\.(?=\s))(?:["'”’」』）)\]][.。！？!?；;…]*)*\s*/;

/** Splits a text into sentences piece by piece. Joined, they are the text without the white space at its end. */
export class SentenceSplitter {
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

  /** Ends the text. The rest is a sentence. */
  *flush(): Generator<string> {
    const rest = this.#rest;
    this.#rest = '';
    if (rest.trim() !== '') yield rest;
  }
}

export function splitSentences(text: string): string[] {
  const splitter = new SentenceSplitter();
  return [...splitter.push(text), ...splitter.flush()];
}

/** The text up to the end of each sentence, as updates of a transcript have it. */
export function* transcriptUpdates(text: string): Generator<string> {
  let update = '';
  for (const sentence of splitSentences(text)) {
    update += sentence;
    yield update;
  }
}
