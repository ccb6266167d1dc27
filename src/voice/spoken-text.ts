import type { SentenceMark } from '../realtime/speech-track.js';

/** How much of a spoken reply was played. */
export interface SpokenPart {
  readonly sentences: readonly SentenceMark[];
  readonly playedMs: number;
  /** The duration of its audio so far. */
  readonly receivedMs: number;
  /** False while more audio may follow. */
  readonly isComplete: boolean;
}

/** Characters of languages that separate words by spaces. In Chinese and Japanese every character counts as a word. */
const spaced = '[^\\s\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\u3000-\\u303f\\uff00-\\uffef]';
const spacedStart = new RegExp(`^${spaced}`, 'u');
const spacedEnd = new RegExp(`${spaced}+$`, 'u');

/** Milliseconds in which a character is usually spoken: in languages with spaces, and in others. */
const spacedMs = 70;
const otherMs = 220;

/** The text of sentences that may have lost the spaces around them. */
export function joinSentences(sentences: readonly Pick<SentenceMark, 'text'>[]): string {
  return sentences.reduce(
    (all, { text }) => all + (spacedEnd.test(all) && spacedStart.test(text) ? ' ' : '') + text,
    '',
  );
}

function begunOf(sentences: readonly SentenceMark[], playedMs: number): SentenceMark[] {
  return sentences.filter(({ startMs }) => startMs < playedMs);
}

/** The sentences that have begun to sound. */
export function begunText({ sentences, playedMs }: SpokenPart): string {
  return joinSentences(begunOf(sentences, playedMs));
}

/**
 * The text that was spoken before the sound was cut off. Of the sentence that sounded last it has the whole words of the part
 * that was played: the server tells only where sentences begin.
 */
export function cutText({ sentences, playedMs, receivedMs, isComplete }: SpokenPart): string {
  const before = begunOf(sentences, playedMs);
  const next = sentences[before.length];
  const last = before.pop();
  if (last === undefined) return '';
  const end = next?.startMs ?? Math.max(receivedMs, playedMs, isComplete ? 0 : estimatedEnd(before, last));
  const share = Math.min(1, (playedMs - last.startMs) / (end - last.startMs));
  return joinSentences([...before, { text: wholeWords(last.text, Math.round(last.text.length * share)) }]);
}

/** Where a sentence ends if it is spoken as fast as those before it, or else at a usual speed. */
function estimatedEnd(before: readonly SentenceMark[], { text, startMs }: SentenceMark): number {
  const characters = joinSentences(before).length;
  const pace = characters === 0 ? (spacedStart.test(text) ? spacedMs : otherMs) : startMs / characters;
  return startMs + pace * text.length;
}

function wholeWords(text: string, length: number): string {
  const part = text.slice(0, length);
  return spacedStart.test(text.slice(length)) ? part.replace(spacedEnd, '').trimEnd() : part;
}
