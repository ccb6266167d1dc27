// Runs a bundled program where nothing is installed, and prints what it gave.
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';

const [file, settings] = process.argv.slice(2);
const { program } = file.endsWith('.cjs') ? createRequire(import.meta.url)(file) : await import(pathToFileURL(file));
console.log(JSON.stringify(await program(JSON.parse(settings))));
