import { expect, it } from 'vitest';
import { Pieces } from '../../src/lib/pieces.js';

it('joins pieces of any size in their order', () => {
  const pieces = new Pieces();
  const all: number[] = [];
  for (let index = 0; index < 2_000; index++) {
    const size = index % 7 === 0 && index > 1_000 ? 1_000 : index % 3;
    const piece = Uint8Array.from({ length: size }, (_, at) => index + at);
    all.push(...piece);
    pieces.push(piece);
    expect(pieces.byteLength).toBe(all.length);
  }
  expect(pieces.join()).toEqual(Uint8Array.from(all));
  expect(pieces.join()).toEqual(Uint8Array.from(all));
});

it('is empty at first', () => {
  expect(new Pieces().join()).toEqual(new Uint8Array());
});
