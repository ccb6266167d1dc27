/** What receives and decodes events is in a file that loads before the request of the first stream. */
import { once } from 'node:events';
import { expect, it, vi } from 'vitest';
import { missingFileError } from '../support/operations.js';
import * as sse from '../support/sse-server.node.js';

const { chatReq, rejection, sseServer, wholeTurn } = sse;

const missing = new AbortController();
vi.mock('../../src/streaming/event-receiver.lazy.js', async () => {
  if (!missing.signal.aborted) await once(missing.signal, 'abort');
  throw new Error('404');
});

async function openStream() {
  const server = await sseServer((res) => sse.send(res, ...wholeTurn));
  return { stream: server.chat.stream(chatReq), requests: server.requests };
}

it('an abort ends a stream whose receiver is still loading, and nothing is sent', async () => {
  const { stream, requests } = await openStream();
  const next = rejection(stream.next());
  stream.abort('changed my mind');
  expect(await next).toMatchObject({ name: 'UserAbortError', cause: 'changed my mind' });
  expect(requests).toHaveLength(0);
});

it('a stream whose receiver cannot be loaded rejects with the error of a missing file, and nothing is sent', async () => {
  const { stream, requests } = await openStream();
  missing.abort();
  expect(await rejection(stream.text())).toMatchObject(missingFileError);
  expect(requests).toHaveLength(0);
});

it('the bytes of a stream whose receiver cannot be loaded fail with the same error', async () => {
  const { stream, requests } = await openStream();
  missing.abort();
  const bytes = stream.toReadableStream();
  expect(await rejection(new Response(bytes).text())).toMatchObject(missingFileError);
  expect(requests).toHaveLength(0);
});
