// @ts-check
// Compares another OpenAPI document of Coze with our contract. Run: npm run spec:diff -- FILE
import { existsSync } from 'node:fs';
import { compare } from './spec/compare.mjs';
import { readDocument } from './spec/document.mjs';
import { readKnown, sort } from './spec/known-differences.mjs';
import { comparedOperations } from './spec/operations.mjs';
import { bundle } from './spec/redocly.mjs';

const OURS = 'openapi/coze.yaml';
const BUNDLE = 'build/spec-diff.json';
const KNOWN = 'openapi/known-differences.yaml';

/** @param {number} count */
const differenceCount = (count) => (count === 1 ? '1 difference' : `${count} differences`);

/** @param {string} file */
function main(file) {
  const theirs = comparedOperations(readDocument(file));
  bundle(OURS, BUNDLE);
  const rows = [...compare(comparedOperations(readDocument(BUNDLE)), theirs)];
  const { unlisted, counted, stale } = sort(rows, readKnown(KNOWN));
  for (const row of unlisted) console.log(row);
  if (unlisted.length > 0) console.log(`\n${differenceCount(unlisted.length)} not in ${KNOWN}.`);
  if (stale.length > 0) console.log(`\nIn ${KNOWN}, but no longer a difference:`);
  for (const pattern of stale) console.log(`  ${pattern}`);
  if (counted.size > 0) console.log('\nKnown:');
  for (const [reason, count] of counted) console.log(`${String(count).padStart(5)}  ${reason.trim()}`);
  if (rows.length === 0) console.log(`${file} has no differences from our contract.`);
  if (unlisted.length > 0 || stale.length > 0) process.exitCode = 1;
}

const [file] = process.argv.slice(2);
try {
  if (file === undefined) throw new Error('The file is missing: npm run spec:diff -- FILE');
  if (!existsSync(file)) throw new Error(`${file} does not exist. Download the contract that Coze publishes first.`);
  main(file);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
