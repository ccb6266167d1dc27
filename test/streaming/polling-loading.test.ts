/** The code of polling is in a file that loads with the first poll. */
import { once } from 'node:events';
import { expect, it, vi } from 'vitest';
import { missingFileError } from '../support/operations.js';
import * as sse from '../support/sse-server.node.js';

const { chat, chatReq, json, rejection, sseServer } = sse;

const missing = new AbortController();
const requested = new AbortController();
vi.mock('../../src/streaming/polling.lazy.js', async () => {
  requested.abort();
  if (!missing.signal.aborted) await once(missing.signal, 'abort');
  throw new Error('404');
});

it('an abort ends a poll whose code is still loading, and nothing is sent', async () => {
  const server = await sseServer((res) => json(res, chat('in_progress')));
  const { signal, abort } = controller();
  const polling = rejection(server.chat.createAndPoll(chatReq, { signal }));
  if (!requested.signal.aborted) await once(requested.signal, 'abort');
  abort('changed my mind');
  expect(await polling).toMatchObject({ name: 'UserAbortError', cause: 'changed my mind' });
  expect(server.requests).toHaveLength(0);
});

it('a poll whose code cannot be loaded rejects with the error of a missing file, and nothing is sent', async () => {
  const server = await sseServer((res) => json(res, chat('in_progress')));
  const polling = rejection(server.chat.createAndPoll(chatReq));
  missing.abort();
  expect(await polling).toMatchObject(missingFileError);
  expect(server.requests).toHaveLength(0);
});

function controller() {
  const created = new AbortController();
  return { signal: created.signal, abort: (reason: string) => created.abort(reason) };
}

it('a stream that runs tools ends with that error, when the bot calls one', async () => {
  const tool_calls = [{ id: '1', type: 'function', function: { name: 'now', arguments: '' } }];
  const waiting = chat('requires_action', { required_action: { submit_tool_outputs: { tool_calls } } });
  const server = await sseServer((res) =>
    sse.send(res, sse.sse('conversation.chat.requires_action', waiting), sse.done),
  );
  missing.abort();
  const stream = server.chat.runTools({ ...chatReq, tools: { now: () => '12:00' }, stream: true });
  expect(await rejection(stream.text())).toMatchObject({
    name: 'CozeError',
    message: 'A file of coze-client could not be loaded. Deploy every file of the build.',
  });
  expect(server.requests).toHaveLength(1);
});
