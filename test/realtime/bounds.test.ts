/** Servers that do not stop to send. What is kept for readers has a bound of 64 MiB. */
import { describe, expect, it } from 'vitest';
import type { ChatSession } from '../../src/realtime/chat-session.js';
import type { Reply } from '../../src/realtime/reply.js';
import { rejection } from '../support/operations.js';
import { socketServer, type Peer } from '../support/socket-server.node.js';
import { chatting, type ChatPeer } from './chat-peer.js';
import { speechServer } from './speech-peer.js';
import { hearing, pcmAt16k } from './transcription-peer.js';

const mebibyte = 'A'.repeat(2 ** 20);
/** Frames of 1 MiB that are more than is kept. */
const tooMany = Array.from({ length: 65 }, (_, index) => index);
const off = { client: { validate: 'off' } } as const;
const full = { name: 'SocketQueueFullError', message: expect.stringContaining('were dropped') };

async function count(items: AsyncIterable<unknown>): Promise<number> {
  let counted = 0;
  for await (const _ of items) counted += 1;
  return counted;
}

/** A reply whose audio does not stop; `flood` resolves once the client has it all. */
async function endless() {
  const { session, bot } = await chatting(off);
  session.sendText('Hi');
  const reply = session.reply();
  await bot.receive('conversation.message.create');
  bot.begin('chat-1');
  const flood = (): Promise<unknown> => {
    const received = session.waitFor('dump.audio');
    for (const _ of tooMany) audio(bot, 'chat-1');
    bot.peer.send('dump.audio', { url: 'x' });
    return received;
  };
  const complete = (): void => bot.chat('chat-1', 'completed');
  return { session, reply, flood, complete, bot };
}

function audio(bot: ChatPeer, chat_id: string): void {
  bot.peer.send('conversation.audio.delta', { chat_id, content: mebibyte });
}

describe('a reply with too much audio', () => {
  it('ends a loop that is behind, and continues otherwise', async () => {
    const { session, reply, flood, complete } = await endless();
    const [slow, events] = [reply.audio[Symbol.asyncIterator](), reply[Symbol.asyncIterator]()];
    const first = slow.next();
    await flood();
    expect(await first).toMatchObject({ done: false });
    const error = await rejection(slow.next());
    expect(error).toMatchObject({ ...full, logid: 'log-1', stack: expect.stringContaining('bounds.test.ts:') });
    expect(await slow.next()).toEqual({ done: true, value: undefined });
    expect(await rejection(events.next())).toMatchObject(full);
    complete();
    expect(await reply.completed).toMatchObject({ status: 'completed' });
    session.close();
  });

  it('gives all of it to a loop that keeps up', async () => {
    const { session, reply, flood, complete } = await endless();
    const counted = Promise.all([count(reply.audio), count(reply)]);
    await flood();
    complete();
    expect(await counted).toEqual([65, 65 + 3]);
    session.close();
  });

  it('keeps none of it for later readers, whose error says so', async () => {
    const { session, reply, flood, complete } = await endless();
    await flood();
    complete();
    await reply.completed;
    for (const late of [count(reply.audio), count(reply), reply.bytes(), reply.toWav()])
      expect(await rejection(late)).toMatchObject(full);
    expect(() => reply.sentences).toThrow(expect.objectContaining(full));
    expect(await count(reply.textStream)).toBe(0);
    session.close();
  });
});

it('a reply whose text does not end rejects', async () => {
  const { session, reply, bot } = await endless();
  for (const _ of tooMany) bot.text('chat-1', mebibyte);
  expect(await rejection(reply.completed)).toMatchObject(full);
  session.close();
});

it('replies that run at the same time keep no more than one may: the oldest is canceled', async () => {
  const { session, bot } = await chatting(off);
  const received = session.waitFor('dump.audio');
  const followed = session.replies();
  for (let chat = 0; chat < 4; chat += 1) bot.text(`chat-${chat}`, 'x');
  const replies: Reply[] = [];
  while (replies.length < 4) {
    const { value } = await followed.next();
    if (value !== undefined) replies.push(value);
  }
  await followed.return(undefined);
  for (const index of tooMany) audio(bot, `chat-${index % 4}`);
  bot.peer.send('dump.audio', { url: 'x' });
  await received;
  expect(replies.map(({ interrupted }) => interrupted)).toEqual([true, false, false, false]);
  session.close();
});

it('nor do replies that have dropped their events, whose audio is kept', async () => {
  const { session, bot } = await chatting(off);
  const received = session.waitFor('dump.audio');
  const followed = session.replies();
  const replies: Reply[] = [];
  for (const chat_id of ['chat-1', 'chat-2']) {
    for (let count = 0; count < 40; count += 1) audio(bot, chat_id);
    for (let count = 0; count < 30; count += 1)
      bot.peer.send('conversation.chat.note', { id: chat_id, content: mebibyte });
    const { value } = await followed.next();
    if (value !== undefined) replies.push(value);
  }
  bot.peer.send('dump.audio', { url: 'x' });
  await received;
  expect(replies.map(({ interrupted }) => interrupted)).toEqual([true, false]);
  session.close();
});

it('a user who speaks into a reply of 63 MiB cancels nothing', async () => {
  const { session, bot } = await chatting(off);
  const reply = session.reply();
  bot.begin('chat-1');
  for (let count = 0; count < 63; count += 1) audio(bot, 'chat-1');
  const next = session.reply();
  bot.user('started');
  bot.heard('uh huh '.repeat(300_000));
  bot.chat('chat-1', 'completed');
  expect((await reply.completed).status).toBe('completed');
  bot.begin('chat-2');
  bot.text('chat-2', 'Yes?');
  bot.chat('chat-2', 'completed');
  expect(await next.completed).toMatchObject({ status: 'completed', text: 'Yes?' });
  session.close();
});

it('a loop over replies that is behind ends, however little each reply has', async () => {
  const { session, bot } = await chatting(off);
  const replies = session.replies();
  const received = session.waitFor('dump.audio');
  for (let chat = 0; chat < 17_000; chat += 1) bot.text(`chat-${chat}`, '');
  bot.peer.send('dump.audio', { url: 'x' });
  await received;
  expect(await rejection(replies.next())).toMatchObject(full);
  session.close();
});

describe('a loop over replies', () => {
  /** Sends a turn for each MiB. */
  async function flooded(session: ChatSession, bot: ChatPeer): Promise<void> {
    const received = session.waitFor('dump.audio');
    for (const index of tooMany) {
      bot.chat(`chat-${index}`, 'created');
      audio(bot, `chat-${index}`);
      bot.chat(`chat-${index}`, 'completed');
    }
    bot.peer.send('dump.audio', { url: 'x' });
    await received;
  }

  it('ends if it is behind', async () => {
    const { session, bot } = await chatting(off);
    const replies = session.replies();
    await flooded(session, bot);
    const error = await rejection(replies.next());
    expect(error).toMatchObject({ ...full, stack: expect.stringContaining('bounds.test.ts:') });
    const again = session.replies();
    bot.begin('chat-new');
    expect((await again.next()).value?.chat).toMatchObject({ id: 'chat-new' });
    session.close();
  });

  it('gets all replies if it keeps up', async () => {
    const { session, bot } = await chatting(off);
    const counted = count(session.replies());
    await flooded(session, bot);
    session.close();
    expect(await counted).toBe(65);
  });
});

describe('a synthesis whose request does not end', () => {
  const synthesizing = () =>
    speechServer(({ peer }) => {
      for (const _ of tooMany) peer.send('speech.audio.update', { delta: mebibyte });
    }, off);

  it('rejects a helper that collects it', async () => {
    const { speech } = await synthesizing();
    expect(await rejection(speech.synthesize('Hi').bytes())).toMatchObject({
      name: 'SocketQueueFullError',
      message: expect.stringContaining('does not end'),
    });
  });

  it('ends a loop after the audio that was kept', async () => {
    const { speech, peer } = await synthesizing();
    const synthesis = speech.synthesize('Hi');
    await synthesis.next();
    await (
      await peer()
    ).closed;
    let pieces = 1;
    const error = await rejection(
      (async () => {
        for await (const _ of synthesis) pieces += 1;
      })(),
    );
    expect(error).toMatchObject({ name: 'SocketQueueFullError', stack: expect.stringContaining('bounds.test.ts:') });
    expect(pieces).toBeGreaterThan(60);
  });
});

describe('an interpretation that does not end', () => {
  async function interpreting(kind: 'audio' | 'translation' | 'transcription') {
    const onPeer = async (peer: Peer): Promise<void> => {
      while ((await peer.next()).event_type !== 'input_audio_buffer.complete');
      for (const _ of tooMany) peer.send(`simult_interpretation.${kind}.delta`, { delta: mebibyte });
      peer.send('simult_interpretation.message.completed');
    };
    const { websockets } = await socketServer({ onPeer, ...off });
    const options = { from: 'zh', to: 'en', ...pcmAt16k } as const;
    return websockets.audio.simultInterpretation.interpret(new Uint8Array(640), options);
  }

  it('drops its audio, and says so to those who read it late', async () => {
    const interpretation = await interpreting('audio');
    const slow = interpretation.audio[Symbol.asyncIterator]();
    await slow.next();
    await interpretation.completed;
    expect(await rejection(slow.next())).toMatchObject(full);
    for (const late of [count(interpretation.audio), interpretation.bytes(), interpretation.toWav()])
      expect(await rejection(late)).toMatchObject(full);
  });

  it('gives all audio to a loop that keeps up', async () => {
    const interpretation = await interpreting('audio');
    expect(await count(interpretation.audio)).toBe(65);
  });

  it.each(['translation', 'transcription'] as const)('rejects for a %s that is too long', async (kind) => {
    const interpretation = await interpreting(kind);
    expect(await rejection(interpretation.completed)).toMatchObject(full);
    expect(await rejection(count(interpretation.textStream))).toMatchObject(full);
  });
});

it('a slow loop over a transcription skips texts, and ends with the whole text', async () => {
  const { transcriptions } = await hearing(({ peer }) => {
    for (const index of tooMany) peer.send('transcriptions.message.update', { content: `${index} ${mebibyte}` });
    peer.send('transcriptions.message.update', { content: 'the end' });
    peer.send('transcriptions.message.completed');
  }, off);
  const transcription = transcriptions.transcribe(new Uint8Array(640), pcmAt16k);
  const texts = transcription[Symbol.asyncIterator]();
  const [first, text] = await Promise.all([texts.next(), transcription]);
  expect(first).toMatchObject({ value: expect.stringMatching(/^0 /) });
  const left: string[] = [];
  for await (const soFar of texts) left.push(soFar);
  expect([left.length < 64, left.at(-1), text]).toEqual([true, 'the end', 'the end']);
});
