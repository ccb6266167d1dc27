// This package and other clients, side by side, against a floor without a client.
// Run: npm run bench:peers -- [--runs 5] [--only call,import] [--write]
import { parseArgs } from 'node:util';
import { loadedWith } from './support/bundle.mjs';
import { lines, only, rowsOf } from './support/lines.mjs';
import { machine } from './support/machine.mjs';
import { cozeApiVersion, footprint, installed, packed } from './support/packages.mjs';
import { writeTables } from './support/pages.mjs';
import { table } from './support/table.mjs';

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});

/** A client takes part in a line if it can do what the line measures. */
const sockets = () => true;
const noSockets = ({ floor }) => floor !== 'ws';

const peers = [
  { client: 'coze-client', package: 'coze-client', version: `file:${packed()}`, page: 'CozeAPI', has: sockets },
  { client: 'coze-api', package: '@coze/api', version: cozeApiVersion, page: 'CozeAPI', has: sockets },
  { client: 'openai', package: 'openai', version: '6.49.0', page: 'OpenAI', has: noSockets },
  { client: 'anthropic', package: '@anthropic-ai/sdk', version: '1.14.0', page: 'Anthropic', has: noSockets },
].map((peer) => ({ ...peer, folder: installed(peer.package, peer.version) }));

const page = (peer, ...steps) =>
  loadedWith(
    `import { ${peer.page} } from '${peer.package}'; globalThis.Client = ${peer.page};`,
    peer.folder,
    ...steps,
  );
/** What this client loads for a streamed chat. The others are whole at once. */
const chatFiles = ['event-receiver', 'dist/response.lazy', 'dist/accept', 'chat.gen'];

const { call, calls, blocks, chunks, live, frames, first, memory } = lines;
const all = [
  call,
  calls,
  blocks,
  chunks,
  live,
  frames,
  first,
  memory,
  lines.import,
  { name: 'a page before its first call, gzipped', unit: 'KiB', value: async (peer) => (await page(peer))[0] },
  {
    name: 'a page with a streamed chat, gzipped',
    unit: 'KiB',
    value: async (peer) => (await page(peer, ...(peer.client === 'coze-client' ? [chatFiles] : []))).at(-1),
  },
  { name: 'installed packages', unit: '', value: ({ folder }) => footprint(folder).packages },
  { name: 'installed size', unit: 'MiB', value: ({ folder }) => footprint(folder).size },
];

const [ours] = peers;
const rows = await rowsOf(only(all, options.only), peers, ours.folder, Number(options.runs));
const heads = peers.map(({ package: name, version }) => (version.startsWith('file:') ? name : `${name} ${version}`));
console.log(`${machine()}\n\n${table(['', 'floor', ...heads], rows)}`);
if (rows.flat().some((text) => text.startsWith('BAD'))) process.exitCode = 1;
else if (options.write) await writeTables({ measured: machine, heads, rows });
