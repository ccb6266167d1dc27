import { expect, it } from 'vitest';
import { SentenceCutter } from '../../../local-server/sockets/sentences.js';

const cut = (text: string): string[] => {
  const cutter = new SentenceCutter();
  return [...cutter.push(text), ...cutter.flush()];
};

it.each([
  ['他问：“去吗？”。我说去。', ['他问：“去吗？”。', '我说去。']],
  ['（“真的？”）！走吧。', ['（“真的？”）！', '走吧。']],
  ['Did she ask "why?". Yes.', ['Did she ask "why?". ', 'Yes.']],
  ['One.\n...and two.', ['One.\n', '...and two.']],
])('a mark behind a quotation belongs to the sentence that ends with it: %s', (text, sentences) => {
  expect(cut(text)).toEqual(sentences);
});
