// A local server whose requests meet faults, in a process of its own. It starts again on the same port for each message of the
// parent process, with faults for the given number of requests: its records do not grow, and clients lose all connections.
import { startCozeServer } from 'coze-client/testing';

const ordinary = (times) => ({ delay: 0, times });
const refusals = [
  { status: 503 },
  { status: 502, body: '<html><title>Bad gateway</title></html>' },
  { error: { code: 4013, msg: 'too many requests' }, headers: { 'retry-after': '0' } },
  { error: { code: 4100, msg: 'the token is invalid' } },
  { status: 401 },
  { body: '{"code":' },
];
const breaks = [
  { delay: 20 },
  { reset: 'before-headers' },
  { reset: { bytes: 20 } },
  { truncate: { bytes: 20 } },
  { stall: { bytes: 20 } },
  { pieces: 1 },
];
const streamFaults = [
  { reset: { events: 3 } },
  { truncate: { events: 2 } },
  { dropTerminator: true },
  { malformed: { at: 2, text: 'event: conversation.message.delta\ndata: {\n\n' } },
  { malformed: { at: 2, text: ': keep-alive\n\nevent: of.tomorrow\ndata: x\n\n' } },
  { stall: { events: 2 } },
  { keepOpen: true },
];
const socketFaults = [
  { close: { code: 1011, after: 2 } },
  { reset: { events: 2 } },
  { truncate: { events: 2 } },
  { stall: { events: 1 } },
  { malformed: { at: 1, text: '{' } },
  { error: { code: 4100, msg: 'the token is invalid' } },
  { status: 503 },
  { reset: 'before-headers' },
];
const faultsOf = {
  'chat.create': [...refusals, ...breaks, ...streamFaults],
  'workflows.runs.stream': [...refusals, ...breaks, ...streamFaults],
  'users.me': [...refusals, ...breaks],
  'conversations.create': [...refusals, ...breaks],
  'websockets.audio.speech.create': socketFaults,
  'websockets.chat.create': socketFaults,
};

let server;
let port = 0;
process.on('message', async (requests) => {
  await server?.close();
  server = await startCozeServer({
    port,
    reply: ({ text }) => `You said: ${text}. 你好 🌍`,
    workflow: () => 'done',
  });
  port = Number(new URL(server.url).port);
  for (const [on, faults] of Object.entries(faultsOf))
    for (let made = 0; made < requests; made += 5 * faults.length)
      for (const fault of faults) {
        server.script({ on, ...ordinary(4) });
        server.script({ on, ...fault });
      }
  process.send(server.url);
});
