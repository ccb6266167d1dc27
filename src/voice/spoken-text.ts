import type { SentenceMark } from '../realtime/speech-track.js';

/** How much of a spoken reply was played. */
export interface SpokenPart {
  readonly sentences: readonly SentenceMark[];
  readonly playedMs: number;
  /** The duration of all its audio; undefined while more may follow. */
  readonly endMs: number | undefined;
}

/** Characters of languages that separate words by spaces. In Chinese and Japanese every character counts as a word. */
const spaced = '[^\\s\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\u3000-\\u303f\\uff00-\\uffef]';
const spacedStart = new RegExp(`^${spaced}`, 'u');
const spacedEnd = new RegExp(`${spaced}+$`, 'u');

/** The text of sentences that may have lost the spaces around them. */
export function joinSentences(texts: readonly string[]): string {
  return texts.reduce((all, text) => all + (spacedEnd.test(all) && spacedStart.test(text) ? ' ' : '') + text, '');
}

/** The sentences that have begun to sound. */
export function begunText({ sentences, playedMs }: SpokenPart): string {
  return joinSentences(sentences.filter(({ startMs }) => startMs < playedMs).map(({ text }) => text));
}

/**
 * The text that was spoken before the sound was cut off. Of the sentence that sounded last it has the whole words of the part
 * that was played: the server tells only where sentences begin.
 */
export function cutText({ sentences, playedMs, endMs }: SpokenPart): string {
  const begun = sentences.filter(({ startMs }) => startMs < playedMs);
  const last = begun.at(-1);
  if (last === undefined) return '';
  const before = begun.slice(0, -1).map(({ text }) => text);
  const end = sentences[begun.length]?.startMs ?? endMs ?? estimatedEnd(sentences, last);
  const share = end === undefined ? 1 : Math.min(1, (playedMs - last.startMs) / (end - last.startMs));
  return joinSentences([...before, wholeWords(last.text, Math.round(last.text.length * share))]);
}

/** Where a sentence may end, if it is spoken as fast as those before it. */
function estimatedEnd(sentences: readonly SentenceMark[], last: SentenceMark): number | undefined {
  const first = sentences[0];
  const characters = sentences.reduce((sum, { text }) => sum + text.length, 0) - last.text.length;
  if (first === undefined || characters === 0) return undefined;
  return last.startMs + ((last.startMs - first.startMs) * last.text.length) / characters;
}

function wholeWords(text: string, length: number): string {
  const part = text.slice(0, length);
  return spacedStart.test(text.slice(length)) ? part.replace(spacedEnd, '').trimEnd() : part;
}
