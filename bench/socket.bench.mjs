// CPU time per event of a socket, relative to ws and JSON.parse: with a handler and with a loop, with and without validation.
// The server runs in another process, so that only the client's work is counted. Run: node bench/socket.bench.mjs [rounds]
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CozeAPI } from 'coze-client';
import { WebSocket, WebSocketServer } from 'ws';

const file = fileURLToPath(import.meta.url);

function messageEvent(event_type, content_type, content) {
  const data = {
    id: '7446668538246561827',
    conversation_id: '7446668538246561828',
    bot_id: '7379462189365198898',
    chat_id: '7446668538246561829',
    section_id: '7446668538246561828',
    role: 'assistant',
    type: 'answer',
    content,
    content_type,
  };
  const detail = { logid: '20241210152726467C48D89D6DB2', respond_at: '1752473188843' };
  return JSON.stringify({ event_type, id: 'fe71243f-e5bd-4b38-aada-1d65aac05819', data, detail });
}

/** The events that the server sends. The client chooses with the bot's id. */
const shapes = {
  text: { events: 100_000, event: messageEvent('conversation.message.delta', 'text', 'Where to?') },
  audio: { events: 8_000, event: messageEvent('conversation.audio.delta', 'audio', 'A'.repeat(16_000)) },
};
const last = 'conversation.chat.completed';

function serve() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  server.on('listening', () => process.send(server.address().port));
  server.on('connection', (socket, request) => {
    const { events, event } = shapes[new URL(request.url, 'ws://localhost').searchParams.get('bot_id')];
    socket.once('message', async () => {
      for (let sent = 0; sent < events; sent += 1) {
        socket.send(event);
        if (socket.bufferedAmount > 1e6) await new Promise((resolve) => setImmediate(resolve));
      }
      const data = { id: '1', conversation_id: '2', bot_id: '3', status: 'completed' };
      socket.send(JSON.stringify({ event_type: last, id: '1', data, detail: { logid: '1' } }));
    });
  });
  process.on('disconnect', () => process.exit());
}

async function measured(work) {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return user + system;
}

async function floor(port, shape) {
  const socket = new WebSocket(`ws://127.0.0.1:${port}/v1/chat?bot_id=${shape}`, { perMessageDeflate: false });
  await once(socket, 'open');
  const cpu = await measured(
    () =>
      new Promise((resolve) => {
        socket.on('message', (data) => JSON.parse(data).event_type === last && resolve());
        socket.send('{}');
      }),
  );
  socket.terminate();
  return cpu;
}

async function ours(port, shape, validate, byLoop) {
  const client = new CozeAPI({ token: 'token', baseURL: `http://127.0.0.1:${port}`, validate });
  const session = await client.websockets.chat.create(shape);
  await session.ready();
  const cpu = await measured(async () => {
    session.send({ event_type: 'conversation.clear' });
    if (byLoop) {
      for await (const event of session) if (event.event_type === last) return;
    }
    await new Promise((resolve) => {
      session.addEventListener('message', ({ data }) => data.startsWith(`{"event_type":"${last}"`) && resolve());
    });
  });
  session.close();
  await session.closed;
  return cpu;
}

const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

async function main(rounds) {
  const server = fork(file, ['serve']);
  const [port] = await once(server, 'message');
  const ways = { 'off, handler': ['off', false], 'off, loop': ['off', true], 'warn, handler': ['warn', false] };
  for (const shape of Object.keys(shapes)) {
    const floors = [];
    const costs = Object.fromEntries(Object.keys(ways).map((way) => [way, []]));
    for (let round = 0; round < rounds; round += 1) {
      floors.push(await floor(port, shape));
      for (const [way, [validate, byLoop]] of Object.entries(ways))
        costs[way].push(await ours(port, shape, validate, byLoop));
    }
    const ratios = Object.entries(costs).map(([way, cpu]) => `${way} ${(median(cpu) / median(floors)).toFixed(2)} x`);
    console.log(`${shape} events, relative to ws + JSON.parse: ${ratios.join(', ')}`);
  }
  server.disconnect();
}

if (process.argv[2] === 'serve') serve();
else await main(Number(process.argv[2] ?? 5));
