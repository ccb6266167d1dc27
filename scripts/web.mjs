/** Builds the package without a word, and serves the page of examples/web. */
import { buildAndRun } from './build-and-run.mjs';

await buildAndRun('examples/web/server.mjs');
