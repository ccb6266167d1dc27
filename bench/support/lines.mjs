// What both tables measure, and how a measurement becomes a row.
import { measureAll } from './samples.mjs';
import { cell } from './table.mjs';

/**
 * A line has a name and a unit. `job` is run in fresh processes, by the client `floor` and by the clients of the columns, and
 * `pick` is the number to show. `above` shows the difference to the floor, not the ratio. A line with `value` instead of `job` is
 * not a measurement of time: it is computed once a column.
 */
const cpu = (name, floor, job, more) => ({ name: `CPU of ${name}`, unit: 'µs', pick: 'cpu', floor, job, ...more });
const parser = 'fetch-parser';

const STREAM = { case: 'stream', answer: 'stream', events: 100_000 };
const blocks = { ...STREAM, chunk: 65_536 };
const importJob = (column) => ({ program: column.package === undefined ? '' : `await import('${column.package}');` });

export const lines = {
  call: cpu('a call, one at a time', 'fetch', { case: 'calls', calls: 5_000, atOnce: 1 }, { budget: '0.55 ×' }),
  calls: cpu('a call, 50 at once', 'fetch', { case: 'calls', calls: 10_000, atOnce: 50 }, { budget: '0.45 ×' }),
  blocks: cpu('a stream event, 64 kB a chunk', parser, blocks, { budget: '1.00 ×' }),
  chunks: cpu('a stream event, an event a chunk', parser, { ...STREAM, chunk: 'event' }, { budget: '1.15 ×' }),
  live: cpu(
    'a live event, one a millisecond',
    parser,
    { case: 'live', answer: 'live', events: 3_000 },
    { budget: '0.80 ×' },
  ),
  frames: cpu('a WebSocket text event', 'ws', { case: 'socket', events: 200_000 }, { budget: '1.25 ×' }),
  first: {
    name: 'first stream event of a process',
    unit: 'ms',
    pick: 'ms',
    floor: 'fetch',
    job: { case: 'firstEvent', answer: 'pause' },
    budget: '0.40 ×',
  },
  import: {
    name: 'import, above an empty process',
    unit: 'ms',
    pick: 'wall',
    job: importJob,
    above: true,
    budget: '15 ms',
  },
  memory: { name: 'peak memory, 100,000 stream events', unit: 'MiB', pick: 'peak', floor: parser, job: blocks },
};

const jobOf = ({ job }, column) => (typeof job === 'function' ? job(column) : job);

/** The lines whose name contains one of the words, or all lines without words. */
export function only(all, words) {
  if (words === undefined) return all;
  return all.filter(({ name }) =>
    words.split(',').some((word) => name.toLowerCase().includes(word.trim().toLowerCase())),
  );
}

/**
 * Measures all lines. A column says with `has(line)` if it takes part.
 * @returns the cells of each row: the name, the floor, the columns
 */
export async function rowsOf(all, columns, floorFolder, runs) {
  const floorOf = (line) => ({ client: line.floor, folder: floorFolder });
  const measuredLines = all.filter(({ job }) => job !== undefined);
  const tasks = measuredLines.flatMap((line) =>
    [floorOf(line), ...columns.filter((column) => column.has(line))].map((column) => [column, jobOf(line, column)]),
  );
  const summaryOf = tasks.length === 0 ? undefined : await measureAll(tasks, runs);

  const measuredRow = (line) => {
    const { unit, pick, above } = line;
    const floorSummary = summaryOf(floorOf(line), jobOf(line, floorOf(line)));
    const floor = floorSummary[pick];
    const cells = columns.map((column) => {
      if (!column.has(line)) return cell();
      const summary = summaryOf(column, jobOf(line, column));
      const value = summary[pick];
      return above ? cell(value - floor, unit, undefined, summary.bad) : cell(value, unit, floor, summary.bad);
    });
    return [cell(floor, unit, undefined, floorSummary.bad), ...cells];
  };
  const computedRow = async ({ value, unit }) => {
    const values = await Promise.all(columns.map((column) => (column.has({}) ? value(column) : undefined)));
    return [cell(), ...values.map((each) => cell(each, unit))];
  };
  return Promise.all(
    all.map(async (line) => [line.name, ...(await (line.job === undefined ? computedRow(line) : measuredRow(line)))]),
  );
}
