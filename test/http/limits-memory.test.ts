/** The memory that a server which never stops can make a program take. Each program runs in a process of its own. */
import { createServer } from 'node:http';
import { createGzip } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { runProgram } from '../support/program.node.js';

const letters = 'x'.repeat(65_536);
const delta = `event: conversation.message.delta\ndata: {"id":"1","type":"answer","content_type":"text","content":"${'x'.repeat(900)}"}\n\n`;
/** Fragments of the size that servers send. */
const fragment = (content: string): string => delta.replace(/x{9,}/, content);
/** Events as small as they can be, of nodes that are new, and of two that take turns. */
let nodes = 0;
const node = (id: () => number): string => `event: Message\ndata: {"content":"a","node_execute_uuid":"${id()}"}\n\n`;
const newNodes = (): string => Array.from({ length: 500 }, () => node(() => nodes++)).join('');
const newAnswers = (): string =>
  Array.from({ length: 500 }, () => fragment('x').replace('"1"', `"${nodes++}"`)).join('');
const audio = delta.replace('"text"', '"audio"').repeat(60);

/** What each path sends first, and then without end. */
const bodies: Readonly<
  Record<string, readonly [status: number, type: string, first: string, rest: string | (() => string)]>
> = {
  '/json': [200, 'application/json', '{"code":0,"data":"', letters],
  '/refusal': [500, 'text/html', '<title>Down</title>', letters],
  '/line': [200, 'text/event-stream', 'data: "', letters],
  '/event': [200, 'text/event-stream', '', 'data: x\n'.repeat(8_000)],
  '/text': [200, 'text/event-stream', '', delta.repeat(60)],
  '/fragments': [200, 'text/event-stream', '', fragment('x').repeat(500)],
  '/characters': [200, 'text/event-stream', '', fragment('你好 x').repeat(500)],
  '/answers': [200, 'text/event-stream', '', newAnswers],
  '/pings': [200, 'text/event-stream', '', 'event:a\ndata:\n\n'.repeat(4_000)],
  '/nodes': [200, 'text/event-stream', '', newNodes],
  '/turns': [200, 'text/event-stream', '', (node(() => 1) + node(() => 2)).repeat(250)],
  '/audio': [200, 'text/event-stream', '', audio],
};

const server = createServer((request, response) => {
  request.resume();
  if (request.url === '/v1/users/me') return response.end('{"code":0,"data":{}}');
  const [path = '', coding] = decodeURI(request.url ?? '')
    .replace(/\/v\d.*/, '')
    .split('?');
  const [status, type, first, rest] = bodies[path.replace('/gzip', '')] ?? [404, '', '', ''];
  const isCoded = path.startsWith('/gzip') || coding !== undefined;
  response.writeHead(status, { 'content-type': type, ...(isCoded && { 'content-encoding': 'gzip' }) });
  const sink = isCoded ? createGzip({ level: 1 }) : response;
  if (sink !== response) sink.on('error', () => undefined).pipe(response);
  response.on('close', () => sink.destroy());
  const flow = (): void => {
    while (!sink.destroyed && sink.write(typeof rest === 'string' ? rest : rest()));
  };
  sink.on('drain', flow);
  sink.write(first);
  flow();
});
let url = '';
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const program = `
  import { CozeAPI } from './src/index.js';
  const [, , url, path, how, limit, transport] = process.argv;
  const options = { token: 't', logLevel: 'off', validate: 'off', ...(transport === 'fetch' && { fetch: (u, i) => fetch(u, i) }) };
  // Not maxRSS, which a process inherits from the one that started it.
  let peak = 0;
  const look = () => (peak = Math.max(peak, process.memoryUsage.rss()));
  await new CozeAPI({ ...options, baseURL: url }).users.me();
  const limits = { maxResponseBytes: +limit, maxEventBytes: +limit, maxErrorBytes: +limit };
  const client = new CozeAPI({ ...options, ...limits, baseURL: url + path, maxRetries: 2 });
  const before = look();
  setInterval(look, 2).unref();
  const run = () => client.workflows.runs.stream({ workflow_id: '1' }).text();
  const call = how === 'call' ? client.users.me({ maxRetries: 0 }) : how === 'run' ? run() : client.chat.stream({ bot_id: '1', user_id: 'u' }).text();
  const name = await call.then(() => 'none', (error) => error.name);
  console.log(JSON.stringify({ name, growth: look() - before }));
`;

const rows = [
  ['node', '/json', 'call', 32, 'ResponseLimitError'],
  ['node', '/gzip/json', 'call', 32, 'ResponseLimitError'],
  ['node', '/refusal', 'call', 32, 'InternalServerError'],
  ['node', '/gzip/refusal', 'call', 32, 'InternalServerError'],
  ['node', '/line', 'chat', 32, 'StreamLimitError'],
  ['node', '/gzip/line', 'chat', 32, 'StreamLimitError'],
  ['node', '/event', 'chat', 32, 'StreamLimitError'],
  ['node', '/text', 'chat', 64, 'StreamLimitError'],
  ['node', '/text', 'chat', 128, 'StreamLimitError'],
  ['node', '/fragments', 'chat', 64, 'StreamLimitError'],
  ['node', '/characters', 'chat', 64, 'StreamLimitError'],
  ['node', '/answers', 'chat', 64, 'StreamLimitError'],
  ['node', '/pings', 'chat', 32, 'StreamLimitError'],
  ['node', '/nodes', 'run', 32, 'StreamLimitError'],
  ['node', '/turns', 'run', 32, 'StreamLimitError'],
  ['node', '/audio', 'chat', 64, 'StreamLimitError'],
  ['fetch', '/json', 'call', 32, 'ResponseLimitError'],
  ['fetch', '/gzip/refusal', 'call', 32, 'InternalServerError'],
  ['fetch', '/gzip/line', 'chat', 32, 'StreamLimitError'],
] as const;

it.each(rows)(
  'over %s, an endless %s takes a %s less than three times the limit of %i MiB, and ends it with %s',
  async (transport, path, how, mebibytes, name) => {
    const limit = mebibytes * 2 ** 20;
    // Without them, what is not collected yet counts too.
    const env = { NODE_OPTIONS: `--max-semi-space-size=8 --max-old-space-size=${Math.round(2.5 * mebibytes)}` };
    const outcome: unknown = JSON.parse(await runProgram(program, [url, path, how, String(limit), transport], env));
    expect(outcome).toMatchObject({ name });
    expect(outcome).toHaveProperty(
      'growth',
      expect.toSatisfy((growth: number) => growth < 3 * limit),
    );
  },
  60_000,
);

it('a line that comes byte by byte does not take an object for each byte', async () => {
  const decoding = `
    import { SseDecoder } from './src/streaming/sse-decoder.js';
    const decoder = new SseDecoder();
    for (let count = 0; count < 1_000_000; count++) decoder.write(Uint8Array.of(0x78));
    console.log(decoder.isInLongEvent);
  `;
  expect(await runProgram(decoding, [], { NODE_OPTIONS: '--max-old-space-size=40' })).toBe('true\n');
}, 60_000);
