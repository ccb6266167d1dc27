// CPU time per event of a chat stream, relative to fetch, eventsource-parser and JSON.parse.
// Run: node bench/stream.bench.mjs [rounds]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { createParser } from 'eventsource-parser';

const EVENTS = 20_000;
const root = fileURLToPath(new URL('..', import.meta.url));

/** The number of events in each write of the server. */
const shapes = { 'one event a chunk': 1, 'four events a chunk': 4, '200 events a chunk': 200 };

function delta(content) {
  const data = {
    id: '7382159494123470858',
    conversation_id: '7381473525342978089',
    bot_id: '7379462189365198898',
    role: 'assistant',
    type: 'answer',
    content,
    content_type: 'text',
    chat_id: '7382159487131697202',
  };
  return `event:conversation.message.delta\ndata:${JSON.stringify(data)}\n\n`;
}

function serve() {
  const server = createServer(async (req, res) => {
    req.resume();
    const batch = Number(req.headers['x-batch']);
    const chunk = Buffer.from(delta('星期三，天气晴。').repeat(batch));
    res.writeHead(200, { 'content-type': 'text/event-stream' });
    for (let sent = 0; sent < EVENTS; sent += batch) {
      if (!res.write(chunk)) await once(res, 'drain');
      await new Promise((resolve) => setImmediate(resolve));
    }
    res.end('event:done\ndata:"[DONE]"\n\n');
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
  process.on('disconnect', () => process.exit());
}

async function floor(url, headers) {
  const response = await fetch(`${url}/v3/chat`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: '{"bot_id":"1","user_id":"1","stream":true}',
  });
  let events = 0;
  const parser = createParser({
    onEvent: (message) => {
      if (JSON.parse(message.data) !== undefined) events += 1;
    },
  });
  const decoder = new TextDecoder();
  const reader = response.body.getReader();
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    parser.feed(decoder.decode(step.value, { stream: true }));
  }
  return events;
}

async function ours(chat, headers) {
  let events = 0;
  for await (const part of chat.stream({ bot_id: '1', user_id: '1' }, { headers })) {
    if (part.data !== undefined) events += 1;
  }
  return events;
}

async function cpu(run) {
  const before = process.cpuUsage();
  const events = await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / events;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

async function main() {
  const dir = await mkdtemp(join(root, 'node_modules', '.bench-'));
  try {
    await build({
      stdin: {
        contents: `export { Client } from './src/http/index.ts'; export { Chat } from './src/resources/chat.ts';`,
        resolveDir: root,
      },
      outfile: join(dir, 'client.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      packages: 'external',
      alias: { '#runtime': join(root, 'src/runtime/node.ts') },
    });
    const { Client, Chat } = await import(pathToFileURL(join(dir, 'client.mjs')).href);
    const child = fork(fileURLToPath(import.meta.url), ['serve']);
    const [port] = await once(child, 'message');
    const url = `http://127.0.0.1:${port}`;
    const chat = new Chat(new Client({ token: 't', baseURL: url }));
    const rounds = Number(process.argv[2] ?? 9);
    for (const [shape, batch] of Object.entries(shapes)) {
      const headers = { 'x-batch': String(batch) };
      const [base, own] = [[], []];
      for (let round = -1; round < rounds; round++) {
        const pair = [await cpu(() => floor(url, headers)), await cpu(() => ours(chat, headers))];
        if (round < 0) continue;
        base.push(pair[0]);
        own.push(pair[1]);
      }
      const [a, b] = [median(base), median(own)];
      console.log(`${shape}: floor ${a.toFixed(2)} us, ours ${b.toFixed(2)} us, ${(b / a).toFixed(3)} x`);
    }
    child.disconnect();
  } finally {
    await rm(dir, { recursive: true });
  }
}

if (process.argv[2] === 'serve') serve();
else await main();
