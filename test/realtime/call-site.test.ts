import { expect, it } from 'vitest';
import { writeWav } from '../../src/audio/index.js';
import type { ChatSession } from '../../src/realtime/chat-session.js';
import type { Websockets } from '../../src/resources/websockets.js';
import { rejection } from '../support/operations.js';
import { socketServer } from '../support/socket-server.node.js';

const file = writeWav(new Uint8Array(48_000), { sampleRate: 24_000 });
const languages = { from: 'zh', to: 'en' };

/** A microphone that never has audio. */
async function* silence(): AsyncGenerator<Uint8Array> {
  await new Promise(() => undefined);
  yield new Uint8Array();
}

/** Reads to the end, in this file. */
async function read(items: AsyncIterable<unknown>): Promise<void> {
  for await (const _ of items);
}

it.each<[string, (session: ChatSession) => PromiseLike<unknown>]>([
  ['a loop over events', (session) => read(session)],
  ['a loop over replies', (session) => read(session.replies())],
  ['a loop over the events of a reply', (session) => read(session.reply())],
  ['waitFor()', (session) => session.waitFor('chat.updated')],
  ['updateConfig()', (session) => session.updateConfig({})],
  ['clear()', (session) => session.clear()],
  ['reply()', (session) => session.reply().completed],
  ['generateAudio()', (session) => session.generateAudio('Hi').completed],
  ['sendAudio()', (session) => session.sendAudio(silence())],
])('the error of %s names the file that called it', async (_, call) => {
  const { websockets, peer } = await socketServer();
  const session = await websockets.chat.create('bot');
  const connection = await peer();
  await session.ready();
  const error = rejection(call(session));
  connection.cut();
  expect(await error).toMatchObject({ stack: expect.stringContaining('call-site.test.ts:') });
  for (const late of [session.ready(), session.drain(), session.waitFor('chat.updated'), read(session)])
    expect(await rejection(late)).toMatchObject({ stack: expect.stringContaining('call-site.test.ts:') });
});

it.each<[string, (websockets: Websockets) => PromiseLike<unknown>]>([
  ['ready()', async ({ chat }) => (await chat.create('bot')).ready()],
  ['synthesize()', ({ audio }) => audio.speech.synthesize('Hi').bytes()],
  ['transcribe()', ({ audio }) => audio.transcriptions.transcribe(file)],
  ['interpret()', async ({ audio }) => (await audio.simultInterpretation.interpret(file, languages)).completed],
])('the error of %s, whose connection is refused, names the file that called it', async (_, call) => {
  const { websockets } = await socketServer({ onUpgrade: (socket) => socket.destroy() });
  expect(await rejection(call(websockets))).toMatchObject({ stack: expect.stringContaining('call-site.test.ts:') });
});

// As from plain JavaScript.
const nothing = JSON.parse('null');

it.each<[string, (websockets: Websockets) => PromiseLike<unknown>]>([
  ['chat.create(null)', ({ chat }) => chat.create(nothing, nothing)],
  ['speech.create(null)', ({ audio }) => audio.speech.create(nothing, nothing)],
  ['transcriptions.create(null)', ({ audio }) => audio.transcriptions.create(nothing, nothing)],
  ['simultInterpretation.create(null)', ({ audio }) => audio.simultInterpretation.create(nothing)],
  ['synthesize(null)', ({ audio }) => audio.speech.synthesize(nothing, nothing).bytes()],
  ['transcribe(null)', ({ audio }) => audio.transcriptions.transcribe(nothing, nothing)],
  ['interpret(null)', ({ audio }) => audio.simultInterpretation.interpret(nothing, nothing)],
])('the error of %s names the file that called it', async (_, call) => {
  const { websockets } = await socketServer();
  const refused: { error?: unknown } = {};
  // Without await: the stack of an async function that waits would have the file anyway.
  await new Promise<void>((resolve) => {
    call(websockets).then(undefined, (error: unknown) => {
      refused.error = error;
      resolve();
    });
  });
  expect(refused.error).toMatchObject({ stack: expect.stringContaining('call-site.test.ts:') });
});

it('the error of a turn that a loop over replies got names the file with the loop', async () => {
  const { websockets, peer } = await socketServer();
  const session = await websockets.chat.create('bot');
  const connection = await peer();
  const replies = session.replies();
  connection.send('input_audio_buffer.speech_started');
  const { value: reply } = await replies.next();
  connection.cut();
  expect(await rejection(reply?.completed ?? Promise.resolve())).toMatchObject({
    stack: expect.stringContaining('call-site.test.ts:'),
  });
});

it('the error of a loop that gets an invalid event, or comes after events were dropped, names the file with the loop', async () => {
  const { websockets, peer } = await socketServer({ client: { validate: 'strict' } });
  const session = await websockets.chat.create('bot');
  const connection = await peer();
  const invalid = rejection(read(session));
  connection.send('conversation.message.delta', 1);
  expect(await invalid).toMatchObject({ stack: expect.stringContaining('call-site.test.ts:') });

  const cleared = session.waitFor('conversation.cleared');
  connection.send('a new event', 'x'.repeat(2 ** 20));
  connection.send('conversation.cleared');
  await cleared;
  const dropped = await rejection(read(session));
  expect(dropped).toMatchObject({ name: 'SocketQueueFullError', stack: expect.stringContaining('call-site.test.ts:') });
});
