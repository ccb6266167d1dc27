/** The work of a synthesis is in a file that loads on first use. */
import { once } from 'node:events';
import { expect, it, vi } from 'vitest';
import { rejection } from '../support/operations.js';
import { say, speechServer } from './speech-peer.js';

const missing = new AbortController();
vi.mock('../../src/realtime/speech-run.lazy.js', async () => {
  if (!missing.signal.aborted) await once(missing.signal, 'abort');
  throw new Error('404');
});

it('an abort while the code of a synthesis loads ends it at once, and nothing is sent', async () => {
  const server = await speechServer(say);
  const controller = new AbortController();
  const speech = server.speech.synthesize('Hello', { signal: controller.signal });
  const next = rejection(speech.next());
  expect(speech).toMatchObject({ sentences: [], durationMs: 0, logid: undefined });
  controller.abort('changed my mind');
  expect(await next).toMatchObject({ name: 'UserAbortError', cause: 'changed my mind', partial: { text: '' } });
  const collecting = server.speech.synthesize('Hello');
  const helper = rejection(collecting.toWav());
  collecting.abort('no');
  expect(await helper).toMatchObject({ name: 'UserAbortError', cause: 'no' });
  expect(server.requests).toHaveLength(0);
});

it('a loop that is left while the code of a synthesis loads ends at once', async () => {
  const server = await speechServer(say);
  const speech = server.speech.synthesize('Hello');
  const next = speech.next();
  expect(await speech.return()).toEqual({ done: true, value: undefined });
  expect(await next).toEqual({ done: true, value: undefined });
  expect(server.requests).toHaveLength(0);
});

it('a synthesis whose code cannot be loaded says so', async () => {
  const server = await speechServer(say);
  const speech = server.speech.synthesize('Hello');
  const helper = rejection(speech.bytes());
  missing.abort();
  const error = await helper;
  expect(error).toMatchObject({
    name: 'CozeError',
    message: 'A file of coze-client could not be loaded. Deploy every file of the build.',
  });
  expect(await rejection(speech.next())).toBe(error);
});
