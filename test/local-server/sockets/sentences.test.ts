import { expect, it } from 'vitest';
import { splitSentences } from '../../../local-server/speech/sentences.js';

it.each([
  ['他问：“去吗？”。我说去。', ['他问：“去吗？”。', '我说去。']],
  ['（“真的？”）！走吧。', ['（“真的？”）！', '走吧。']],
  ['Did she ask "why?". Yes.', ['Did she ask "why?". ', 'Yes.']],
  ['One.\n...and two.', ['One.\n', '...and two.']],
])('a mark after a quotation belongs to the sentence that ends with it: %s', (text, sentences) => {
  expect(splitSentences(text)).toEqual(sentences);
});
