/** The work of a transcription is in a file that loads on first use. */
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { expect, it, vi } from 'vitest';
import { deferred } from '../../src/lib/polyfills.js';
import { rejection } from '../support/operations.js';
import { collect } from './chat-peer.js';
import { hearing, pcmAt16k, understand, wav } from './transcription-peer.js';

const loaded = new AbortController();
vi.mock('../../src/realtime/transcription-run.lazy.js', async (original) => {
  if (!loaded.signal.aborted) await once(loaded.signal, 'abort');
  return original();
});

it('an abort while the code of a transcription loads ends it at once, and the code closes the source', async () => {
  const server = await hearing(understand);
  const destroyed = deferred<void>();
  const microphone = new Readable({
    read: () => undefined,
    destroy: (_, callback) => {
      destroyed.resolve();
      callback(null);
    },
  });
  const transcription = server.transcriptions.transcribe(microphone, pcmAt16k);
  const outcome = rejection(transcription);
  const loop = rejection(collect(transcription));
  expect(transcription).toMatchObject({ text: '', logid: undefined });
  transcription.abort('changed my mind');
  expect(await outcome).toMatchObject({ name: 'UserAbortError', cause: 'changed my mind', partial: { text: '' } });
  expect(await loop).toBe(await outcome);
  loaded.abort();
  await destroyed.promise;
  expect(server.requests).toHaveLength(0);
});

it('a transcription whose code is loaded gives its text', async () => {
  const server = await hearing(understand);
  expect(await server.transcriptions.transcribe(wav)).toBe('天色很好。');
});
