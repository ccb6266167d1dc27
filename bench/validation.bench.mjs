// The cost of validation, relative to the same run without it: for each event of a stream, each response, the first call of a
// process, and a page's bundle. The server runs in another process, so that only the client's work is counted.
// Run: node bench/validation.bench.mjs [rounds]
import { execFileSync, fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { loadedWith } from './support/bundle.mjs';

const MODES = ['off', 'warn', 'strict'];
const EVENTS = 20_000;
const CALLS = 1_000;
const STARTS = 15;
const root = fileURLToPath(new URL('..', import.meta.url));

const envelope = (data) => JSON.stringify({ code: 0, msg: '', data, detail: { logid: '20250101000000AB' } });

const me = envelope({ user_id: '1', user_name: 'coze', nick_name: 'Coze', avatar_url: 'https://example.com/a.png' });

const messages = envelope(
  Array.from({ length: 50 }, (_, index) => ({
    id: `738215949412347${index}`,
    conversation_id: '7381473525342978089',
    bot_id: '7379462189365198898',
    chat_id: '7382159487131697202',
    role: 'assistant',
    type: 'answer',
    content: '星期三，天气晴。'.repeat(20),
    content_type: 'text',
    meta_data: { source: 'web' },
    created_at: 1718792949,
    updated_at: 1718792949,
  })),
);

const delta = `event:conversation.message.delta\ndata:${JSON.stringify({
  id: '7382159494123470858',
  conversation_id: '7381473525342978089',
  bot_id: '7379462189365198898',
  role: 'assistant',
  type: 'answer',
  content: '星期三，天气晴。',
  content_type: 'text',
  chat_id: '7382159487131697202',
})}\n\n`;

function serve() {
  const server = createServer(async (request, response) => {
    request.resume();
    if (request.url !== '/v3/chat') {
      const body = request.url === '/v1/users/me' ? me : messages;
      response.writeHead(200, { 'content-type': 'application/json' }).end(body);
      return;
    }
    const chunk = Buffer.from(delta.repeat(4));
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let sent = 0; sent < EVENTS; sent += 4) {
      if (!response.write(chunk)) await once(response, 'drain');
      await new Promise((resolve) => setImmediate(resolve));
    }
    response.end('event:done\ndata:"[DONE]"\n\n');
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
  process.on('disconnect', () => process.exit());
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** The medians of the modes, measured in turn. The first round is a warm-up. */
async function compare(rounds, measure) {
  const costs = Object.fromEntries(MODES.map((mode) => [mode, []]));
  for (let round = -1; round < rounds; round++) {
    for (const mode of MODES) {
      const cost = await measure(mode);
      if (round >= 0) costs[mode].push(cost);
    }
  }
  return MODES.map((mode) => median(costs[mode]));
}

async function cpu(run) {
  const before = process.cpuUsage();
  const times = await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
}

async function times(count, call) {
  for (let index = 0; index < count; index++) await call();
  return count;
}

/** Milliseconds from the import to the first response, in a new process. */
function start(baseURL, mode) {
  const program = `
    const start = performance.now();
    const { CozeAPI } = await import('coze-client');
    await new CozeAPI({ token: 't', baseURL: '${baseURL}', validate: '${mode}' }).users.me();
    console.log(performance.now() - start);`;
  return Number(execFileSync(process.execPath, ['--input-type=module', '-e', program], { cwd: root }));
}

/** Gzipped bytes that a page loads at once, and with its first validated call. */
const sizes = () => loadedWith(`export { CozeAPI } from 'coze-client';`, 'responses', 'requests');

function print(rows) {
  const heads = ['', ...MODES.map((mode) => (mode === 'off' ? 'off' : `${mode}, relative to off`))];
  const lines = rows.map(([what, unit, digits, [floor, ...rest]]) => [
    what,
    `${floor.toFixed(digits)} ${unit}`,
    ...rest.map((cost) => `${cost.toFixed(digits)} ${unit}, ${(cost / floor).toFixed(2)} x`),
  ]);
  const widths = heads.map((head, column) => Math.max(head.length, ...lines.map((line) => line[column].length)));
  for (const line of [heads, widths.map((width) => '-'.repeat(width)), ...lines])
    console.log(`| ${line.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
}

async function main() {
  const { CozeAPI } = await import('coze-client');
  const rounds = Number(process.argv[2] ?? 9);
  const child = fork(fileURLToPath(import.meta.url), ['serve']);
  const [port] = await once(child, 'message');
  const baseURL = `http://127.0.0.1:${port}`;
  const client = new CozeAPI({ token: 'token', baseURL });
  const events = async (validate) => {
    let seen = 0;
    for await (const { data } of client.chat.stream({ bot_id: '1', user_id: '1' }, { validate })) seen += data ? 1 : 0;
    return seen;
  };
  const rows = [
    ['CPU of an event', 'us', 2, await compare(rounds, (mode) => cpu(() => events(mode)))],
    [
      'CPU of a small response',
      'us',
      1,
      await compare(rounds, (validate) => cpu(() => times(CALLS, () => client.users.me({ validate })))),
    ],
    [
      'CPU of a response with 50 messages',
      'us',
      1,
      await compare(rounds, (validate) =>
        cpu(() => times(CALLS, () => client.chat.messages.list('1', '2', undefined, { validate }))),
      ),
    ],
    ['first call of a process', 'ms', 1, await compare(STARTS, (mode) => start(baseURL, mode))],
    ["a page's bundle, gzipped", 'B', 0, await sizes()],
  ];
  child.disconnect();
  print(rows);
}

if (process.argv[2] === 'serve') serve();
else await main();
