// This package against floors without a client, with each mode of validation, next to the budgets of the project.
// Run: npm run bench -- [--runs 5] [--only stream,import]
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadedWith } from './support/bundle.mjs';
import { lines, only, rowsOf } from './support/lines.mjs';
import { machine } from './support/machine.mjs';
import { footprint, installed, packed } from './support/packages.mjs';
import { table } from './support/table.mjs';

const { values: options } = parseArgs({
  options: { runs: { type: 'string', default: '5' }, only: { type: 'string' } },
});

const folder = installed('coze-client', `file:${packed()}`);
/** The default, `warn`, takes part in every line, the other modes only where they may differ. */
const columns = ['warn', 'off', 'strict'].map((validate) => ({
  client: 'coze-client',
  package: 'coze-client',
  folder,
  options: { validate },
  has: ({ modes = ['warn'] }) => modes.includes(validate),
}));

const modes = ['warn', 'off', 'strict'];
const parser = 'fetch-parser';
const memory = { case: 'memory', events: 100_000 };
const list = { case: 'calls', method: 'list', expected: 50, calls: 1_000, atOnce: 1 };
const audio = { case: 'socket', events: 8_000, size: 16_000 };
const big = { case: 'stream', answer: 'stream', events: 1, size: 50_000_000, chunk: 65_536 };
const requireJob = { program: "require('coze-client');", type: 'commonjs' };

const timed = [
  { ...lines.call, modes },
  { ...lines.calls, modes },
  { ...lines.call, name: 'CPU of a call that lists 50 messages', job: list, modes, budget: '' },
  { ...lines.blocks, modes },
  { ...lines.chunks, modes },
  {
    ...lines.blocks,
    name: 'CPU of an event from a given fetch, 64 kB a chunk',
    job: { ...memory, chunk: 65_536 },
    modes,
    budget: '1.40 ×, off 1.15 ×',
  },
  {
    ...lines.chunks,
    name: 'CPU of an event from a given fetch, an event a chunk',
    job: { ...memory, chunk: 'event' },
    modes,
    budget: '1.40 ×, off 1.15 ×',
  },
  { ...lines.live, modes: ['warn', 'off'] },
  { ...lines.frames, modes },
  {
    ...lines.frames,
    name: 'CPU of a WebSocket text event, by a loop',
    job: { ...lines.frames.job, method: 'socketLoop' },
    budget: '',
  },
  { ...lines.frames, name: 'CPU of a WebSocket audio event of 16 kB', job: audio, modes: ['warn', 'off'], budget: '' },
  { ...lines.first, modes },
  { ...lines.first, name: 'first call of a process', job: { case: 'firstCall' }, modes, budget: '' },
  lines.import,
  {
    ...lines.import,
    name: 'require, above an empty process',
    job: ({ client }) => (client === undefined ? { program: '' } : requireJob),
  },
  { ...lines.memory, budget: '' },
  { name: 'one event of 50 MB', unit: 'ms', pick: 'ms', floor: parser, job: big, budget: '1 s' },
];

const client = "export { CozeAPI } from 'coze-client';";
const size = (name, budget, value) => ({ name, unit: 'KiB', budget, value });
/** What a page loads with the last of some chunks, after the others. */
const later =
  (...chunks) =>
  async () => {
    const [before, all] = (await loadedWith(client, folder, ...chunks)).slice(-2);
    return all - before;
  };
/** A page with one function. It has no size until the function exists. */
const operation = (name) => async () => {
  const operations = await import(join(folder, 'node_modules/coze-client/dist/operations.mjs'));
  if (!(name in operations)) return undefined;
  const program = `import { Client, ${name} } from 'coze-client/operations'; globalThis.used = [Client, ${name}];`;
  return (await loadedWith(program, folder))[0];
};
const sizes = [
  size('a page with CozeAPI, minified and gzipped', '26 KiB', async () => (await loadedWith(client, folder))[0]),
  size('a page with a call of coze-client/operations', '11 KiB', operation('usersMe')),
  size('a page with a workflow stream of coze-client/operations', '14 KiB', operation('workflowsRunsStream')),
  size('a page with a chat stream of coze-client/operations', '16.5 KiB', operation('chatStream')),
  size('a page loads with its first response', '', later('dist/response.lazy')),
  size('a page loads with its first chat', '1.5 KiB', later('dist/response.lazy', 'chat.gen')),
  size(
    'a page loads with the first difference from the contract',
    '10 KiB',
    later('dist/response.lazy', 'chat.gen', ['dist/difference', 'chat-schemas']),
  ),
  size('a page loads with its first checked request', '', later('dist/request-check')),
  { name: 'installed packages', unit: '', value: () => footprint(folder).packages, budget: '5' },
  { name: 'installed size', unit: 'MiB', value: () => footprint(folder).size, budget: '9 MiB' },
];

const chosen = only([...timed, ...sizes], options.only);
const rows = await rowsOf(chosen, columns, folder, Number(options.runs));
const budgets = chosen.map(({ budget }) => (budget === '' ? '' : `≤ ${budget}`));
console.log(`${machine()}\n`);
console.log(
  table(
    ['', 'floor', 'warn', 'off', 'strict', 'budget'],
    rows.map((row, index) => [...row, budgets[index]]),
  ),
);
if (rows.flat().some((text) => text.startsWith('BAD'))) process.exitCode = 1;
