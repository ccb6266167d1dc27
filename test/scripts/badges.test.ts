/** The badges of the READMEs say what is so. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { badges } from '../../scripts/pictures/badges.mjs';

test.each(Object.entries(badges()))('%s is up to date', (file, badge) => {
  expect(readFileSync(`docs/public/badges/${file}`, 'utf8'), 'run npm run pictures').toBe(badge);
});
