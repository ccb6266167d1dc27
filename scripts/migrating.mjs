// @ts-check
// Writes into MIGRATING.md what programs for `@coze/api` have to change. Fails if the declarations differ in more than
// scripts/migrating/differences.yaml explains. Run: npm run migrating
import { readFileSync, writeFileSync } from 'node:fs';
import { cozeApi } from '../bench/support/packages.mjs';
import { between } from '../bench/support/table.mjs';
import { compareDeclarations } from './migrating/compare.mjs';
import { compareWsTools } from './migrating/compare-ws-tools.mjs';
import { pageText, readDifferences, unexplained } from './migrating/differences.mjs';

const file = 'MIGRATING.md';
const entries = readDifferences();
const { names, methods, differences } = compareDeclarations(cozeApi());
const tools = compareWsTools(cozeApi());
const all = [...differences, ...tools.differences];
const problems = unexplained(entries, all);
if (problems.length > 0) throw new Error(`scripts/migrating/differences.yaml:\n${problems.join('\n')}`);
writeFileSync(file, between(readFileSync(file, 'utf8'), 'differences', await pageText(entries)));
const [allNames, allMethods] = [names + tools.names, methods + tools.members];
console.log(`${allNames} names and ${allMethods} members compared: ${all.length} differences, all explained.`);
