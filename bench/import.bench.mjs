// The time to load the package in Node, in addition to an empty process. Medians of many processes.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const rounds = Number(process.argv[2] ?? 15);
const cwd = fileURLToPath(new URL('..', import.meta.url));
const programs = {
  empty: ['--input-type=module', '-e', ''],
  import: ['--input-type=module', '-e', "await import('coze-client')"],
  require: ['--input-type=commonjs', '-e', "require('coze-client')"],
};

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const times = Object.fromEntries(Object.keys(programs).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(programs)) {
    const start = performance.now();
    execFileSync(process.execPath, args, { cwd });
    times[name].push(performance.now() - start);
  }
}
const floor = median(times.empty);
console.log(`empty process: ${floor.toFixed(1)} ms`);
for (const name of ['import', 'require']) console.log(`${name}: ${(median(times[name]) - floor).toFixed(1)} ms more`);
