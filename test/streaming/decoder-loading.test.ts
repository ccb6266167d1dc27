/** The decoder of streams is in a file that loads with the first stream. */
import { once } from 'node:events';
import { expect, it, vi } from 'vitest';
import * as sse from '../support/sse-server.node.js';

const { chatReq, rejection, sseServer, wholeTurn } = sse;

const missing = new AbortController();
vi.mock('../../src/streaming/sse-decoder.lazy.js', async () => {
  await once(missing.signal, 'abort');
  throw new Error('404');
});

async function openStream() {
  const closed = new AbortController();
  const server = await sseServer((res) => {
    res.on('close', () => closed.abort());
    sse.send(res, ...wholeTurn);
  });
  return { stream: server.chat.stream(chatReq), closed: closed.signal };
}

it('an abort while the decoder loads ends the stream at once, and its connection', async () => {
  const { stream, closed } = await openStream();
  const next = rejection(stream.next());
  await stream.withResponse();
  stream.abort('changed my mind');
  expect(await next).toMatchObject({ name: 'UserAbortError', cause: 'changed my mind' });
  if (!closed.aborted) await once(closed, 'abort');
});

it('a stream whose decoder cannot be loaded says so, and closes its connection', async () => {
  const { stream, closed } = await openStream();
  missing.abort();
  expect(await rejection(stream.text())).toMatchObject({
    name: 'CozeError',
    message: 'A file of coze-client could not be loaded. Deploy every file of the build.',
  });
  if (!closed.aborted) await once(closed, 'abort');
});
