// @ts-check
// Rates the changes since the last tag: of the contract, of the exported names with their members, and of the methods.
// Fails if a name is gone that was not deprecated. Run: npm run spec:changes
import { existsSync } from 'node:fs';
import { abruptRemovals } from './spec/rating.mjs';
import { changesSince, lastTag, CONTRACT_FILE } from './spec/changes-since.mjs';

function main() {
  const tag = lastTag();
  if (tag === undefined) return console.log('There is no tag yet: nothing to compare.');
  const changes = changesSince(tag);
  if (changes === undefined) return console.log(`${tag} has no ${CONTRACT_FILE}: nothing to compare.`);
  console.log(changes[0] ? `Since ${tag}: ${changes[0].impact}\n` : `Since ${tag}: no change`);
  for (const { impact, text } of changes) console.log(`${impact}  ${text}`);
  const abrupt = abruptRemovals(tag, changes);
  for (const reason of abrupt) console.error(`\n${reason}`);
  if (abrupt.length > 0) process.exitCode = 1;
}

try {
  if (!existsSync(CONTRACT_FILE))
    throw new Error(`${CONTRACT_FILE} not found: run this script in the root of the project.`);
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
