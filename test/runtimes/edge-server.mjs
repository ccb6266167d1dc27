// Serves a function in edge-runtime, as a process: node edge-server.mjs <folder of edge-runtime> <bundle>
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import process from 'node:process';

const [packages, bundle] = process.argv.slice(2);
const { EdgeRuntime, runServer } = createRequire(packages)('edge-runtime');
const runtime = new EdgeRuntime({ initialCode: readFileSync(bundle, 'utf8') });
const { url } = await runServer({ runtime, host: '127.0.0.1' });
console.log(url);
