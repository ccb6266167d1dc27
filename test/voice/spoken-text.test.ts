import { describe, expect, it } from 'vitest';
import { begunText, cutText, joinSentences } from '../../src/voice/spoken-text.js';

const marks = (...sentences: (readonly [number, string])[]) =>
  sentences.map(([startMs, text]) => ({ startMs, text, startByte: startMs * 48 }));
const received = { receivedMs: 3_000, isComplete: true };
const story = marks([0, 'Once upon a time. '], [1_000, 'There was a king. '], [2_000, 'He slept.']);

describe('the text that sounds', () => {
  it.each([
    [0, ''],
    [1, 'Once upon a time. '],
    [1_000, 'Once upon a time. '],
    [1_001, 'Once upon a time. There was a king. '],
    [9_000, 'Once upon a time. There was a king. He slept.'],
  ])('after %s ms', (playedMs, text) => {
    expect(begunText({ sentences: story, playedMs, ...received })).toBe(text);
  });
});

describe('the text before an interruption', () => {
  it.each([
    [0, ''],
    [500, 'Once upon'],
    [600, 'Once upon a'],
    [720, 'Once upon a'],
    [1_000, 'Once upon a time. '],
    [1_300, 'Once upon a time. There'],
    [1_400, 'Once upon a time. There'],
    [2_500, 'Once upon a time. There was a king. He'],
    [9_000, 'Once upon a time. There was a king. He slept.'],
  ])('has whole words after %s ms', (playedMs, text) => {
    expect(cutText({ sentences: story, playedMs, ...received })).toBe(text);
  });

  it('has single characters of Chinese', () => {
    const sentences = marks([0, '从前有一个国王。']);
    expect(cutText({ sentences, playedMs: 500, receivedMs: 1_000, isComplete: true })).toBe('从前有一');
  });

  it.each([
    ['of the sentences before', marks([0, '一二三四'], [400, '五六七八']), 600, 650, '一二三四五六'],
    ['that is usual in languages with spaces', marks([0, 'One two three four five.']), 600, 700, 'One two'],
    ['that is usual in other languages', marks([0, '一二三四']), 440, 500, '一二'],
    ['that leaves room for what was received', marks([0, '一二三四']), 440, 1_760, '一'],
    ['that leaves room for what was played', marks([0, '一二三四']), 2_000, 1_000, '一二三四'],
  ])('takes a pace %s, while more audio may follow', (_, sentences, playedMs, receivedMs, text) => {
    expect(cutText({ sentences, playedMs, receivedMs, isComplete: false })).toBe(text);
  });
});

describe('sentences', () => {
  it.each([
    [['Hello.', 'How are you?'], 'Hello. How are you?'],
    [['Hello. ', 'How are you?'], 'Hello. How are you?'],
    [['Hello.', ' How are you?'], 'Hello. How are you?'],
    [['你好。', '你好吗？'], '你好。你好吗？'],
    [['你好。', 'Hello.', '你好吗？'], '你好。Hello.你好吗？'],
    [['Привет.', 'Как дела?'], 'Привет. Как дела?'],
    [[], ''],
  ])('%j are joined', (texts, text) => {
    expect(joinSentences(texts.map((text) => ({ text })))).toBe(text);
  });
});
