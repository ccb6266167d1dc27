import { setTimeout } from 'node:timers/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { type CozeServer, DEMO_BOT_ID } from 'coze-client/testing';
import { eventually } from '../support/eventually.js';
import { Caller, gate, say } from './caller.js';
import { startServer } from './start-server.js';

vi.mock('node:timers/promises', { spy: true });

let server: CozeServer;
let caller: Caller;

beforeEach(async () => {
  ({ server, caller } = await startServer({ now: () => 0, reply: () => ({ text: ['一', '二', '三'] }) }));
});

const CHAT = { bot_id: DEMO_BOT_ID, user_id: 'u', stream: true, additional_messages: say('hi') };

describe('a replaced response', () => {
  test('has the given status, headers and body', async () => {
    server.script({ status: 503, body: '<html>down</html>', headers: { 'Retry-After': '2' } });
    const response = await caller.fetch('POST', '/v3/chat', { body: CHAT });
    expect([response.status, response.headers.get('content-type'), response.headers.get('retry-after')]).toEqual([
      503,
      'text/html; charset=utf-8',
      '2',
    ]);
    expect(response.headers.get('x-tt-logid')).toBeTruthy();
    expect(await response.text()).toBe('<html>down</html>');
  });

  test('is an envelope, with HTTP 200 or the given status', async () => {
    server.script({ error: { code: 4013, msg: 'slow down' }, status: 429, headers: { 'retry-after': '1' } });
    server.script({ error: { code: 5000, msg: 'oops' } });
    const limited = await caller.post('/v3/chat', CHAT);
    expect([limited.status, limited.json.at('code'), limited.headers.get('retry-after')]).toEqual([429, 4013, '1']);
    const failed = await caller.post('/v3/chat', CHAT);
    expect([failed.status, failed.json.at('code'), failed.json.at('msg')]).toEqual([200, 5000, 'oops']);
  });

  test('does not reach the handler', async () => {
    server.script({ on: 'conversations.create', status: 500 });
    await caller.fetch('POST', '/v1/conversation/create', { body: { bot_id: DEMO_BOT_ID } });
    expect((await caller.get(`/v1/conversations?bot_id=${DEMO_BOT_ID}`)).json.at('data', 'conversations')).toEqual([]);
  });

  test('can have another content type', async () => {
    server.script({ contentType: 'text/plain' });
    const response = await caller.fetch('POST', '/v3/chat', { body: CHAT });
    expect(response.headers.get('content-type')).toBe('text/plain');
    expect(await response.text()).toContain('event:done');
  });
});

describe('the script', () => {
  test('gives each request the first fault that matches, `times` times', async () => {
    server.script({ on: 'users.me', error: { code: 1, msg: 'one' }, times: 2 });
    server.script({ on: 'GET /v1/users/me', error: { code: 2, msg: 'two' } });
    server.script({ on: 'GET /v1/bots/{bot_id}', error: { code: 3, msg: 'three' } });
    const codes = [];
    for (let count = 0; count < 4; count += 1) codes.push((await caller.get('/v1/users/me')).json.at('code'));
    expect(codes).toEqual([1, 1, 2, 0]);
    expect((await caller.get('/v1/bots/9')).json.at('code')).toBe(3);
  });

  test('delays the response by the given milliseconds, and no other request', async () => {
    const delay = gate();
    vi.mocked(setTimeout).mockReturnValueOnce(delay.opened);
    server.script({ on: 'users.me', delay: 600_000 });
    const order: string[] = [];
    const waiting = caller.get('/v1/users/me').then(() => order.push('delayed'));
    await eventually(() => expect(setTimeout).toHaveBeenCalledWith(600_000, undefined, expect.anything()));
    await caller.get('/v1/workspaces').then(() => order.push('at once'));
    delay.open();
    await waiting;
    expect(order).toEqual(['at once', 'delayed']);
  });

  test.each(['resolved', 'rejected'])('holds the response until a promise is %s', async (how) => {
    let settle: () => void = () => undefined;
    const hold = new Promise<void>((resolve, reject) => (settle = how === 'resolved' ? resolve : reject));
    server.script({ on: 'users.me', hold });
    const order: string[] = [];
    const waiting = caller.get('/v1/users/me').then(() => order.push('held'));
    await eventually(() => expect(server.requests).toHaveLength(1));
    await caller.get('/v1/workspaces').then(() => order.push('at once'));
    settle();
    await waiting;
    expect(order).toEqual(['at once', 'held']);
  });

  test('delays many requests without a warning of listeners', async () => {
    const warnings: Error[] = [];
    const collect = (warning: Error): void => void warnings.push(warning);
    process.on('warning', collect);
    server.script({ delay: 600_000, times: 50 });
    const waiting = Array.from({ length: 50 }, () => caller.get('/v1/users/me').catch(() => 'closed'));
    await eventually(() => expect(server.requests).toHaveLength(50));
    await server.close();
    await Promise.all(waiting);
    process.off('warning', collect);
    expect(warnings).toEqual([]);
  });

  test.each([{ delay: 600_000 }, { hold: new Promise(() => undefined) }])(
    'does not keep the server from closing during %o',
    async (fault) => {
      server.script(fault);
      const answer = caller.get('/v1/users/me').catch(() => 'closed');
      await eventually(() => expect(server.requests).toHaveLength(1));
      await server.close();
      expect(await answer).toBe('closed');
    },
  );

  test.each([
    [
      { on: 'chat.creat' },
      "fault.on must be an operation of the contract or a route such as 'POST /v3/chat', and chat.creat is neither",
    ],
    [{ times: 0 }, 'fault.times must be a whole number from 1, or Infinity'],
    [{ delay: -1 }, 'fault.delay must be a number of milliseconds from 0'],
    [{ hold: {} as Promise<void> }, 'fault.hold must be a promise'],
    [{ status: 99 }, 'fault.status must be an HTTP status from 200 to 599'],
    [{ error: { code: 0, msg: '' } }, 'fault.error must be an object {code, msg} with a code other than 0'],
    [{ pieces: [] }, 'fault.pieces must be a whole number of bytes from 1, or a list of them'],
    [{ malformed: { at: -1, text: '' } }, 'fault.malformed must be an object {at, text}'],
    [{ stall: { events: 1.5 } }, "fault.stall must be 'before-headers', {events: n} or {bytes: n}"],
    [{ stall: { events: 1 }, reset: { events: 1 } }, 'fault.stall and fault.reset exclude each other'],
    [
      { status: 500, dropTerminator: true },
      'fault.dropTerminator changes the events of a stream, but fault.status replaces the stream',
    ],
    [{ error: { code: 1, msg: '' }, body: '' }, 'fault.error and fault.body exclude each other'],
  ])('refuses %j', (fault, message) => {
    expect(() => server.script(fault)).toThrow(message);
  });

  test('refuses an unknown part', () => {
    const fault: object = { stal: { events: 1 } };
    expect(() => server.script(fault)).toThrow('fault.stal is unknown; a fault has on, times, delay');
  });
});
