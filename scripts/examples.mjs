// @ts-check
// Writes what follows from the TypeScript examples: the JavaScript beside each, and the tables of examples/README.md.
// Run: npm run examples
import { writeFileSync } from 'node:fs';
import { derivedFiles } from './examples/derived-files.mjs';

for (const [file, text] of Object.entries(await derivedFiles())) writeFileSync(file, text);
