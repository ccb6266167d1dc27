/** Whole programs: a client keeps none alive, and does not mind what was loaded before it. */
import { describe, expect, it } from 'vitest';
import { json, serve, type Answer } from '../support/http-server.node.js';
import { runProgram } from '../support/program.node.js';

const user: Answer = (response) => json(response, { code: 0, data: { user_id: '1', user_name: 'a user' } });

/** Sends bytes for as long as they are accepted. */
const endless: Answer = (response) => {
  const piece = Buffer.alloc(65_536, ' ');
  response.writeHead(200, { 'content-type': 'application/json' });
  const flow = (): void => {
    while (response.write(piece));
  };
  response.on('drain', flow);
  flow();
};

/** Never answers. */
const silent: Answer = () => undefined;

const setUp = `
  const settings = { baseURL: process.argv[2], token: 'tok_1', logLevel: 'off' } as const;
  const say = (value: unknown) => console.log(JSON.stringify(value));
`;
const client = `
  import { CozeAPI } from './src/index.js';
  ${setUp}
  const client = new CozeAPI(settings);
`;

/** Makes seconds long: a program that waits for a kept connection or a forgotten timer does not end. */
const longSeconds = `
  import { Socket } from 'node:net';
  const long = (ms: number) => (ms < 1_000 ? ms : ms * 1_000);
  const { setTimeout: start } = globalThis;
  globalThis.setTimeout = (callback, ms, ...rest) => start(callback, long(ms), ...rest);
  const { setTimeout: limit } = Socket.prototype;
  Socket.prototype.setTimeout = function (ms, ...rest) { return limit.call(this, long(ms), ...rest); };
`;

describe('a program ends without process.exit() after', () => {
  it.each([
    ['a call', user, `await client.users.me(); say('done');`],
    ['a call that is not awaited', user, `client.users.me().then(() => say('done'));`],
    ['a response that is not read', user, `await client.users.me().asResponse(); say('done');`],
    ['an endless response that is not read', endless, `await client.users.me().asResponse(); say('done');`],
    [
      'a call that is aborted',
      silent,
      `await client.users.me({ signal: AbortSignal.timeout(50) }).catch(() => say('done'));`,
    ],
  ])('%s', async (_what, answer, work) => {
    const { url } = await serve(answer, { keepAliveTimeout: 0 });
    const program = `${client} ${longSeconds} ${work}`;
    expect(await runProgram(program, [url])).toBe('"done"\n');
  });
});

it('aborted calls leave no timer, no connection and no listener', async () => {
  const { url } = await serve(silent);
  const program = `
    ${client}
    ${longSeconds}
    import { getEventListeners } from 'node:events';
    const controller = new AbortController();
    const { signal } = controller;
    const calls = Array.from({ length: 20 }, () => client.users.me({ signal }).catch(String));
    const active = (wanted: string) => process.getActiveResourcesInfo().filter((kind) => kind === wanted);
    const turn = () => new Promise(setImmediate);
    while (active('TCPSocketWrap').length < calls.length) await turn();
    controller.abort();
    await Promise.all(calls);
    // Sockets close in the next turns, and the files that a call loads have a time limit.
    while (active('TCPSocketWrap').length + active('Timeout').length > 0) await turn();
    say(getEventListeners(signal, 'abort').length);
  `;
  expect(await runProgram(program, [url])).toBe('0\n');
});

const mocks = {
  nock: [
    `const { default: nock } = await import('nock');`,
    `nock(settings.baseURL).get('/v1/users/me').reply(200, { code: 0, data: { user_name: 'a mock' } });`,
  ],
  'Mock Service Worker': [
    `const { http, HttpResponse } = await import('msw'); const { setupServer } = await import('msw/node');`,
    `setupServer(http.get(settings.baseURL + '/v1/users/me', () =>
      HttpResponse.json({ code: 0, data: { user_name: 'a mock' } }))).listen();`,
  ],
  'the MockAgent of undici': [
    `const { MockAgent, setGlobalDispatcher } = await import('undici');`,
    `const agent = new MockAgent();
     agent.disableNetConnect();
     agent.get(settings.baseURL).intercept({ path: '/v1/users/me' })
       .reply(200, { code: 0, data: { user_name: 'a mock' } }, { headers: { 'content-type': 'application/json' } });
     setGlobalDispatcher(agent);`,
  ],
};

describe.each(Object.entries(mocks))('%s answers a call', (_name, [load, start]) => {
  const loadClient = `const { CozeAPI } = await import('./src/index.js');`;
  it.each([
    ['before', [load, start, loadClient]],
    ['after', [loadClient, load, start]],
  ])('if it is loaded %s the client', async (_order, steps) => {
    const program = `${setUp} ${steps.join('\n')} say(await new CozeAPI(settings).users.me());`;
    expect(JSON.parse(await runProgram(program, ['http://coze.test']))).toMatchObject({ user_name: 'a mock' });
  });
});
