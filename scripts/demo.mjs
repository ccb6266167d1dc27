/** Builds the package without a word, and runs the demo. */
import { buildAndRun } from './build-and-run.mjs';

await buildAndRun('examples/demo.mjs');
