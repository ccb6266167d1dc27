import { getEventListeners } from 'node:events';
import { expect, it } from 'vitest';
import { rejection } from '../support/operations.js';
import { socketServer } from '../support/socket-server.node.js';

it('sessions share one listener on a signal', async () => {
  const { signal } = new AbortController();
  const of = new AbortController();
  const server = await socketServer({ client: { signal: of.signal } });
  const sessions = await Promise.all(
    Array.from({ length: 12 }, () => server.websockets.chat.create('bot', { signal })),
  );
  await Promise.all(sessions.map((session) => session.ready()));
  const waits = sessions.map((session) => rejection(session.waitFor('chat.updated', { signal })));
  const sending = sessions.map((session) => rejection(session.sendAudio(silence(), { signal })));
  const calls = Array.from({ length: 12 }, () =>
    server.websockets.audio.transcriptions.transcribe(silence(), { signal }),
  );
  const texts = calls.map((call) => rejection(call));
  for (const one of [signal, of.signal]) expect(getEventListeners(one, 'abort')).toHaveLength(1);
  for (const session of sessions) session.close();
  for (const call of calls) call.abort();
  await Promise.all([...waits, ...sending, ...texts]);
  await Promise.all(sessions.map((session) => session.closed));
  for (const one of [signal, of.signal]) expect(getEventListeners(one, 'abort')).toEqual([]);
});

/** A microphone that never has audio. */
async function* silence(): AsyncGenerator<Uint8Array> {
  await new Promise(() => undefined);
  yield new Uint8Array();
}
