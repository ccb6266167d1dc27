import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { utf8Length } from '../../src/lib/utf8.js';
import { chunkEnd, requestBytes, sentenceEnd } from '../../src/realtime/text-chunker.js';

/** All chunks of a text. */
function pieces(text: string, limit?: number): string[] {
  const found: string[] = [];
  for (let rest = text; rest !== '';) {
    const end = chunkEnd(rest, limit);
    found.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return found;
}

/** The text up to the end of the last complete sentence. */
const sure = (text: string) => text.slice(0, sentenceEnd(text) ?? 0);

describe('a text above the limit of a request', () => {
  it('is one chunk up to exactly 1024 bytes of UTF-8', () => {
    const text = '字'.repeat(341) + 'x';
    expect(utf8Length(text)).toBe(requestBytes);
    expect(pieces(text)).toEqual([text]);
    expect(pieces(text + 'y')).toHaveLength(2);
  });

  it('is split after the last sentence that fits', () => {
    expect(pieces('一二三。四五六。七八九。', 26)).toEqual(['一二三。四五六。', '七八九。']);
    expect(pieces('First one. Second one! Third?', 24)).toEqual(['First one. Second one! ', 'Third?']);
    expect(pieces('题目\n正文正文', 10)).toEqual(['题目\n', '正文正', '文']);
  });

  it('keeps closing quotes and repeated marks with their sentence', () => {
    expect(pieces('他说：“好！”然后走了。', 24)).toEqual(['他说：“好！”', '然后走了。']);
    expect(pieces('真的吗？！！不是。', 21)).toEqual(['真的吗？！！', '不是。']);
  });

  it('is not split in a number, an abbreviation or a name', () => {
    expect(pieces('Pi is 3.1415 and e.g. not 4.', 22)).toEqual(['Pi is 3.1415 and e.g. ', 'not 4.']);
    expect(pieces('ab 1,000.5 x', 9)).toEqual(['ab ', '1,000.5 x']);
  });

  it('is split after a clause if no sentence fits, and after a word if no clause does', () => {
    expect(pieces('一二三四，五六七八', 22)).toEqual(['一二三四，', '五六七八']);
    expect(pieces('alpha beta gamma', 13)).toEqual(['alpha beta ', 'gamma']);
  });

  it('is split between graphemes if no word fits', () => {
    const family = '👨‍👩‍👧‍👦';
    expect(utf8Length(family)).toBe(25);
    expect(pieces(family.repeat(3), 60)).toEqual([family + family, family]);
    expect(pieces('e\u0301e\u0301', 4)).toEqual(['e\u0301', 'e\u0301']);
  });

  it('is split in a grapheme only if that is above the limit, never in a surrogate pair', () => {
    const zalgo = 'e' + '\u0301'.repeat(20);
    expect(pieces(zalgo, 9).map(utf8Length)).toEqual([9, 8, 8, 8, 8]);
    expect(pieces('😀😀', 5)).toEqual(['😀', '😀']);
  });

  it('is the same when its chunks are joined, and every chunk fits', () => {
    const unit = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('。', '！”', '. ', '…', '\n', '，', '\ud83d', '👩‍🚀', 'é', '3.14', ' '),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 60 }), fc.integer({ min: 4, max: 40 }), (units, limit) => {
        const text = units.join('');
        const cut = pieces(text, limit);
        expect(cut.join('')).toBe(text);
        for (const piece of cut) expect(utf8Length(piece)).toBeLessThanOrEqual(limit);
        expect(cut).not.toContain('');
      }),
    );
  });

  it('is split into as few chunks as possible', () => {
    const text = '这是一个没有标点的句子'.repeat(20_000);
    expect(pieces(text).length).toBe(Math.ceil(text.length / 341));
  });
});

describe('the end of a sentence in incoming text', () => {
  it.each([
    ['你好', ''],
    ['你好。', ''],
    ['你好。”', ''],
    ['你好。今', '你好。'],
    ['“你好。”他', '“你好。”'],
    ['3.', ''],
    ['3.5 kg', ''],
    ['1. Apples', ''],
    ['It is. ', ''],
    ['It is. N', 'It is. '],
    ['e.g. s', ''],
    ['One. Two. Th', 'One. Two. '],
    ['Wow! it', 'Wow! '],
    ['नमस्ते। क', 'नमस्ते। '],
    ['等等……好', '等等……'],
    ['a\nb', 'a\n'],
  ])('%j has the complete sentences %j', (text, over) => {
    expect(sure(text)).toBe(over);
  });

  it('does not depend on the fragments of the text', () => {
    const text = '今天好吗？“好！”他说。It is 3.5 km. Really?! Yes.';
    let spoken = '';
    for (let end = 1; end <= text.length; end++) {
      const over = sure(text.slice(0, end));
      expect(over.startsWith(spoken)).toBe(true);
      spoken = over;
    }
    expect(spoken).toBe(sure(text));
    expect(chunkEnd(spoken)).toBe(spoken.length);
  });
});
