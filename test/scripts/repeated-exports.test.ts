import { expect, it } from 'vitest';
import { repeatedExport } from '../../scripts/spec/repeated-exports.mjs';

it.each([
  ['two constants', 'export const a = 1;\nexport const a = 2;', 'a'],
  ['a function and a name of another file', "export function a() {}\nexport { b as a } from './b.js';", 'a'],
  ['two names of other files', "export { a } from './a.js';\nexport { b as a } from './b.js';", 'a'],
  ['a constant and its type', 'export const a = 1;\nexport type a = number;', undefined],
  ['a constant and the type of another file', "export const a = 1;\nexport { type a } from './a.js';", undefined],
  ['a constant and one that is not exported', 'export const a = 1;\nconst b = a;', undefined],
])('of %s the name is found', (_, text, name) => {
  expect(repeatedExport('a.ts', text)).toBe(name);
});
