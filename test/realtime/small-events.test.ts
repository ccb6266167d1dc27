/** Servers that do not stop to send small events. As objects, they take more than their characters, and count for more. */
import { expect, it, vi } from 'vitest';
import { EventBacklog } from '../../src/realtime/event-backlog.js';
import { rejection } from '../support/operations.js';
import { speechServer } from './speech-peer.js';
import { hearing, pcmAt16k } from './transcription-peer.js';

const off = { client: { validate: 'off' } } as const;
/** 1,024 events, however small they are. */
vi.mock('../../src/lib/broadcast.js', async (load) => ({ ...(await load<object>()), mostKept: 2 ** 17 }));
const tooMany = Array.from({ length: 1_100 }, (_, index) => index);

it('a synthesis whose request does not end rejects', async () => {
  const { speech } = await speechServer(({ peer }) => {
    for (const _ of tooMany) peer.send('speech.audio.update', { delta: 'AA==' });
  }, off);
  expect(await rejection(speech.synthesize('Hi').bytes())).toMatchObject({
    name: 'SocketQueueFullError',
    message: expect.stringContaining('does not end'),
  });
});

it('a slow loop over a transcription skips texts', async () => {
  const { transcriptions } = await hearing(({ peer }) => {
    for (const index of tooMany) peer.send('transcriptions.message.update', { content: String(index % 2) });
    peer.send('transcriptions.message.update', { content: 'the end' });
    peer.send('transcriptions.message.completed');
  }, off);
  const transcription = transcriptions.transcribe(new Uint8Array(640), pcmAt16k);
  const texts = transcription[Symbol.asyncIterator]();
  await Promise.all([texts.next(), transcription]);
  const left: string[] = [];
  for await (const soFar of texts) left.push(soFar);
  expect([left.length < 1_000, left.at(-1)]).toEqual([true, 'the end']);
});

it('events that nothing has read are dropped', async () => {
  const backlog = new EventBacklog<object>((events, characters) => new Error(`${events} events, ${characters}`));
  for (let sent = 0; sent < 2 ** 20 / 128; sent += 1) backlog.push({}, 2, false);
  await expect(backlog.open().next()).rejects.toThrow(/^\d+ events, \d+$/);
});
