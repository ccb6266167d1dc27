// @ts-check
// Refuses to publish anything but a release that `npm run release` made. npm runs it before `npm publish`.
import { obstacles } from './release/publication.mjs';

const found = obstacles();
if (found.length > 0) {
  console.error(`The package is not published.\n\n${found.join('\n')}`);
  process.exitCode = 1;
}
