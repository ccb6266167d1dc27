// @ts-check
// Writes the addresses of codegen/docs-links.mjs into the doc comments of src/. Run after a change of it: node scripts/docs-links.mjs
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withDocsLinks } from '../codegen/docs-links.mjs';

for (const file of readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))) {
  const path = join('src', file);
  const text = readFileSync(path, 'utf8');
  const linked = withDocsLinks(text);
  if (linked !== text) writeFileSync(path, linked);
}
