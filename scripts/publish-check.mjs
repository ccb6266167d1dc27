// @ts-check
// Refuses to publish anything but a release that `npm run release` made. npm runs it before `npm publish`.
import { obstacles } from './release/publication.mjs';

/** @returns {string[]} what keeps the commit from being published, or from being checked: without a network the tags are unknown */
function found() {
  try {
    return obstacles();
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

const reasons = found();
if (reasons.length > 0) {
  console.error(`The package is not published.\n\n${reasons.join('\n')}`);
  process.exitCode = 1;
}
