// Medians of fresh processes. Each round runs each job of each column once, in a rotating order, so that a slower minute of the
// machine meets all of them.
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

const TIMEOUT = 120_000;
const at = (file) => new URL(file, import.meta.url);
// An evaluated program imports packages from the folder in which it runs.
const CHILD = `import { run } from '${at('./child.mjs')}'; await run((name) => import(name), JSON.parse(process.argv.at(-1)));`;

async function startServer() {
  const server = fork(fileURLToPath(at('./server.mjs')));
  const [port] = await once(server, 'message');
  return { origin: `http://127.0.0.1:${port}`, stop: () => server.disconnect() };
}

/** Runs a program in a fresh process: `program` of the job itself, or its case with the client of the column. */
async function sample(origin, { client, folder, options }, job) {
  const program = job.program === undefined ? CHILD : job.program;
  const assignment = JSON.stringify({ client, options, origin, job });
  const type = `--input-type=${job.type ?? 'module'}`;
  const start = performance.now();
  const child = spawn(process.execPath, ['--expose-gc', type, '-e', program, assignment], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: TIMEOUT,
    killSignal: 'SIGKILL',
  });
  const [output, errors, [code, signal]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ]);
  const wall = performance.now() - start;
  if (code !== 0) throw new Error(`ended with ${code ?? signal}: ${errors.slice(0, 2_000)}`);
  return { wall, ...(job.program === undefined ? JSON.parse(output) : {}) };
}

function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The medians of each number that a job prints. A job with a failed run has `bad`, how many runs failed. */
function summary(runs) {
  const good = runs.filter((run) => !(run instanceof Error));
  if (good.length === 0) return { bad: runs.length };
  const numbers = Object.keys(good[0]).map((name) => [name, median(good.map((run) => run[name]))]);
  return { ...Object.fromEntries(numbers), bad: runs.length - good.length };
}

const keyOf = ({ client, folder, options }, job) => JSON.stringify([client, folder, options, job]);

/**
 * @param tasks - pairs of a column (client, folder, options) and a job; equal pairs are measured once
 * @returns a function that returns the summary of a pair
 */
export async function measureAll(tasks, runs) {
  const unique = [...new Map(tasks.map(([column, job]) => [keyOf(column, job), { column, job, runs: [] }])).entries()];
  const server = await startServer();
  try {
    for (let round = 0; round < runs; round += 1) {
      for (let index = 0; index < unique.length; index += 1) {
        const [key, task] = unique[(index + round) % unique.length];
        const run = await sample(server.origin, task.column, task.job).catch((error) => error);
        if (run instanceof Error) console.error(`BAD ${key}: ${run.message}`);
        task.runs.push(run);
      }
      console.error(`round ${round + 1} of ${runs}`);
    }
  } finally {
    server.stop();
  }
  const summaries = new Map(unique.map(([key, task]) => [key, summary(task.runs)]));
  return (column, job) => summaries.get(keyOf(column, job));
}
