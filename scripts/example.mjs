// Builds the package without a word, and runs an example on the local server. Run: npm run example chat/stream
import { buildAndRun } from './build-and-run.mjs';
import { exampleProgramNames } from './examples/sources.mjs';

const [name] = process.argv.slice(2);
if (exampleProgramNames.includes(name)) {
  await buildAndRun('scripts/examples/run.mjs', name);
} else {
  console.log(`Usage: npm run example <name>, with one of\n  ${exampleProgramNames.join('\n  ')}`);
  process.exitCode = name === undefined ? 0 : 1;
}
