// Streams, calls and sockets against a server with faults: memory, timers, sockets and listeners do not grow.
// Run: npm run soak   (SOAK_COUNT=100000: how many in all; SOAK_AT_ONCE=50)
import { fork } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CozeAPI, isCozeError } from 'coze-client';
import { machine } from './support/machine.mjs';
import { table } from './support/table.mjs';

const count = Number(process.env.SOAK_COUNT ?? 100_000);
const atOnce = Number(process.env.SOAK_AT_ONCE ?? 50);
/** The server starts again after so many. */
const segment = Math.max(1, Math.min(1_000, Math.ceil(count / 10)));
/** How much may be added from 10 % to 100 %. The heap is in MiB. Idle connections keep their files open for a while. */
const mostGrowth = { heap: 4, timers: 5, sockets: 5, others: 5, files: atOnce, listeners: 0 };

const server = fork(fileURLToPath(new URL('support/soak-server.mjs', import.meta.url)));
const restart = async () => {
  server.send(segment);
  const [url] = await once(server, 'message');
  return url;
};

const baseURL = await restart();
/** Given to every operation, as the signal of a long-lived program would be. */
const shared = new AbortController().signal;
const client = new CozeAPI({
  token: 'soak',
  baseURL,
  maxRetries: 1,
  timeout: 1_000,
  streamIdleTimeout: 300,
  logLevel: 'off',
  signal: shared,
});
const options = { signal: shared };
const chat = {
  bot_id: '1',
  user_id: 'ann',
  additional_messages: [{ role: 'user', content: 'Hi', content_type: 'text' }],
};

async function read(events, most = Infinity) {
  let seen = 0;
  for await (const _ of events) if (++seen >= most) return;
}

/** What is done, with a weight. The weights add up to 100. */
const kinds = {
  'chat stream: loop': [14, () => read(client.chat.stream(chat, options))],
  'chat stream: text()': [14, () => client.chat.stream(chat, options).text()],
  'chat stream: left after 3 events': [6, () => read(client.chat.stream(chat, options), 3)],
  'chat stream: aborted after an event': [
    4,
    async () => {
      const stream = client.chat.stream(chat, options);
      await stream.next();
      stream.abort(new Error('enough'));
      await stream.text();
    },
  ],
  'chat stream: tee()': [
    2,
    () =>
      Promise.all(
        client.chat
          .stream(chat, options)
          .tee()
          .map((branch) => read(branch)),
      ),
  ],
  'run stream: finalOutput()': [10, () => client.workflows.runs.stream({ workflow_id: '1' }, options).finalOutput()],
  'call: users.me': [20, () => client.users.me(options)],
  'call: conversations.create': [18, () => client.conversations.create({}, options)],
  'call: aborted': [
    2,
    async () => {
      const own = new AbortController();
      const call = client.users.me({ signal: own.signal });
      setImmediate(() => own.abort());
      await call;
    },
  ],
  'socket: synthesize()': [
    5,
    () => inTime((signal) => client.websockets.audio.speech.synthesize('Hi.', { signal }).bytes()),
  ],
  'socket: chat': [
    5,
    () =>
      inTime(async (signal) => {
        const session = await client.websockets.chat.create('1', { signal, maxRetries: 1, reconnectionDelay: 1 });
        try {
          session.sendText('Hi');
          await session.reply().completed;
        } finally {
          session.close();
        }
      }),
  ],
};

/** A half-open socket sends nothing: the caller's signal ends the wait for it. */
async function inTime(work) {
  const own = new AbortController();
  const timer = setTimeout(() => own.abort(), 1_000);
  try {
    await work(own.signal);
  } finally {
    clearTimeout(timer);
  }
}

const names = Object.entries(kinds).flatMap(([name, [weight]]) => Array.from({ length: weight }, () => name));
const outcomes = Object.fromEntries(Object.keys(kinds).map((name) => [name, new Map()]));
const untyped = [];
const note = (name, outcome) => outcomes[name].set(outcome, (outcomes[name].get(outcome) ?? 0) + 1);

async function run(name) {
  const [, work] = kinds[name];
  try {
    await work();
    note(name, 'done');
  } catch (error) {
    note(name, isCozeError(error) ? error.name : 'untyped');
    if (!isCozeError(error)) untyped.push(error);
  }
}
process.on('unhandledRejection', (error) => untyped.push(error));

let started = 0;
async function runUntil(end) {
  const worker = async () => {
    while (started < end) await run(names[(started++ * 37) % names.length]);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Linux lists the sockets of idle connections here, too, which Node does not count as active. */
const openFiles = '/proc/self/fd';

/** The state after everything has ended, with what the last second left behind. */
async function measured(share) {
  await wait(1_000);
  for (let round = 0; round < 4; round++) {
    await wait(20);
    globalThis.gc();
  }
  const active = process.getActiveResourcesInfo();
  const counted = (pattern) => active.filter((name) => pattern.test(name)).length;
  return {
    share,
    heap: process.memoryUsage().heapUsed / 2 ** 20,
    timers: counted(/Timeout|Immediate/),
    sockets: counted(/TCP|TLS|Socket/),
    others: counted(/^(?!.*(Timeout|Immediate|TCP|TLS|Socket))/),
    files: existsSync(openFiles) ? readdirSync(openFiles).length : 0,
    listeners: getEventListeners(shared, 'abort').length,
  };
}

const points = [];
const shares = [0.1, 0.5, 1];
const start = performance.now();
while (started < count) {
  const left = shares.find((share) => started < Math.round(share * count)) ?? 1;
  const end = Math.min(started + segment, Math.round(left * count));
  await runUntil(end);
  if (end === Math.round(left * count)) points.push(await measured(left));
  if (started < count) await restart();
  // So long that the client sees the end of its idle connections.
  await wait(20);
}
const seconds = (performance.now() - start) / 1_000;
server.kill();

console.log(`${machine()} ${count} in ${seconds.toFixed(0)} s, ${atOnce} at once.\n`);
const classes = (counts) =>
  [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, times]) => `${name} ${times}`)
    .join(', ');
const total = (counts) => [...counts.values()].reduce((sum, times) => sum + times, 0);
console.log(
  table(
    ['kind', 'number', 'outcomes'],
    Object.entries(outcomes).map(([name, counts]) => [name, String(total(counts)), classes(counts)]),
  ),
);
console.log();
console.log(
  table(
    ['at', 'heap', 'timers', 'sockets', 'other handles', 'open files', 'listeners'],
    points.map(({ share, heap, ...counts }) => [
      `${share * 100} %`,
      `${heap.toFixed(1)} MiB`,
      ...Object.values(counts).map(String),
    ]),
  ),
);

const [first, , last] = points;
const problems = Object.entries(mostGrowth)
  .filter(([name, most]) => last[name] - first[name] > most)
  .map(([name, most]) => `${name}: more than ${most} were added`);
if (untyped.length > 0) problems.push(`${untyped.length} errors are untyped`);
for (const error of untyped.slice(0, 5)) console.error(error);
for (const problem of problems) console.error(`BAD: ${problem}`);
process.exitCode = problems.length > 0 ? 1 : 0;
