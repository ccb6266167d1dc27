import { expect, it, vi } from 'vitest';
import { inspect } from 'node:util';
import { CozeAPI, PollTimeoutError } from '../../src/index.js';
import { json, serve } from '../support/http-server.node.js';

const token = 'cztei_CANARYTOKEN42';
const chat = { id: '2', conversation_id: '1', bot_id: '1', status: 'in_progress' };

it.each([
  ['error', { code: 4000, msg: `bad ${token}` }],
  ['conversation.chat.failed', { ...chat, status: 'failed', last_error: { code: 4000, msg: `bad ${token}` } }],
])('a token repeated in the event %s is in no error', async (event, data) => {
  const server = await serve((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.end(`event: ${event}\ndata: ${JSON.stringify(data)}\n\nevent: done\ndata: \n\n`);
  });
  const client = new CozeAPI({ token, baseURL: server.url, logLevel: 'off' });
  const error: unknown = await client.chat
    .stream({ bot_id: '1' })
    .text()
    .catch((cause: unknown) => cause);
  expect(inspect(error, { depth: null, showHidden: true })).toContain('bad ***');
  expect(inspect(error, { depth: null, showHidden: true })).not.toContain(token);
});

it.each(['hangs', 'is refused'])('pollTimeout is kept when the cancel %s', async (how) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true, advanceTimeDelta: 200 });
  const server = await serve((response, { url }) => {
    if (!url.includes('cancel')) return json(response, { code: 0, data: chat });
    if (how === 'is refused') json(response, { code: 4101, msg: 'no' });
  });
  const client = new CozeAPI({ token, baseURL: server.url, logLevel: 'off' });
  const options = { pollInterval: 50, pollTimeout: 200, cancelOnTimeout: true };
  const error: unknown = await client.chat.createAndPoll({ bot_id: '1' }, options).catch((cause: unknown) => cause);
  vi.useRealTimers();
  expect(error).toBeInstanceOf(PollTimeoutError);
  expect(error).toMatchObject({ state: { id: '2' }, cause: expect.any(Error) });
});
