// Large and many: the time of each unit stays the same, and memory does not grow with the length of a stream.
// Run: node bench/stress.bench.mjs [--runs 3] [--only streams]
import { parseArgs } from 'node:util';
import { only } from './support/lines.mjs';
import { machine } from './support/machine.mjs';
import { installed, packed } from './support/packages.mjs';
import { measureAll } from './support/samples.mjs';
import { cell, table } from './support/table.mjs';

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '3' }, only: { type: 'string' } },
});
const column = {
  client: 'coze-client',
  folder: installed('coze-client', `file:${packed()}`),
  // A million events are more than the default.
  options: { maxResponseBytes: 2 ** 30 },
};

const job = { case: 'stream', answer: 'stream', chunk: 65_536 };
const oneEvent = (megabytes) => ({
  name: `one event of ${megabytes} MB`,
  units: megabytes,
  job: { ...job, events: 1, size: megabytes * 1e6 },
});
const smallEvents = (events) => ({
  name: `${events.toLocaleString('en')} small events`,
  units: events,
  job: { ...job, events },
});
const streamsAtOnce = (streams) => ({
  name: `${streams.toLocaleString('en')} streams of 100 events at once`,
  units: streams,
  job: { ...job, chunk: 'event', events: 100, streams },
});

/** The first line of each group is what the others are compared with. */
const groups = [
  [5, 10, 50].map(oneEvent),
  [10_000, 100_000, 1_000_000].map(smallEvents),
  [10, 100, 1_000].map(streamsAtOnce),
];

const chosen = groups.flatMap((group) => only(group, options.only).map((line) => ({ ...line, least: group[0] })));
const tasks = chosen.flatMap((line) => [line, line.least].map((each) => [column, each.job]));
const summaryOf = await measureAll(tasks, Number(options.runs));

const rows = chosen.map(({ name, units, job, least }) => {
  const { ms, cpuMs, peak, heap, bad } = summaryOf(column, job);
  const cpuOfLeast = summaryOf(column, least.job).cpuMs / least.units;
  return [
    name,
    cell(ms, 'ms', undefined, bad),
    cell(cpuMs, 'ms', undefined, bad),
    `${(cpuMs / units / cpuOfLeast).toFixed(2)} ×`,
    cell(peak, 'MiB', undefined, bad),
    cell(heap, 'MiB', undefined, bad),
  ];
});
console.log(`${machine()}\n`);
console.log(table(['', 'time', 'CPU', 'CPU of a unit, to the first', 'peak memory', 'heap afterwards'], rows));
if (rows.flat().some((text) => text.startsWith('BAD'))) process.exitCode = 1;
