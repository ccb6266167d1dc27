import { describe, expect, it } from 'vitest';
import { SocketClosedError } from '../../src/errors/index.js';
import type { Reply } from '../../src/realtime/reply.js';
import { rejection } from '../support/operations.js';
import { chatting, collect, type ChatPeer } from './chat-peer.js';

/** The user speaks, and the server starts a chat. */
function ask(bot: ChatPeer, chat: string, question: string): void {
  bot.heard(question);
  bot.user('stopped');
  bot.heard(question, 'completed');
  bot.begin(chat);
}

function speak(bot: ChatPeer, chat: string, ...packets: number[]): void {
  bot.text(chat, 'Once upon a time');
  bot.sentence('Once upon a time');
  for (const packet of packets) bot.audio(chat, packet);
}

const packet = (byte: number) => Uint8Array.from([byte]);

describe('a user who interrupts a reply', () => {
  it('ends it as canceled, and its audio at once without the unread pieces', async () => {
    const { session, bot } = await chatting();
    const first = session.reply();
    bot.user('started');
    ask(bot, 'chat-1', 'Tell me a story');
    speak(bot, 'chat-1', 1, 2, 3, 4, 5);
    const audio = first.audio[Symbol.asyncIterator]();
    expect((await audio.next()).value).toEqual(packet(1));
    await session.waitFor('conversation.audio.delta');
    bot.user('started');
    bot.canceled(1);
    // Sent before the server noticed the interruption.
    bot.audio('chat-1', 6);
    expect(await first.completed).toMatchObject({ status: 'canceled', code: 1, text: 'Once upon a time' });
    expect(first.interrupted).toBe(true);
    expect(await audio.next()).toEqual({ done: true, value: undefined });
    expect(await collect(first.audio)).toEqual([]);
    expect((await collect(first)).filter((event) => event.event_type === 'conversation.audio.delta')).toHaveLength(5);
    expect(first.transcript).toBe('Tell me a story');
  });

  it('starts the next reply, whose transcript is the interruption', async () => {
    const { session, bot } = await chatting();
    const first = session.reply();
    bot.user('started');
    ask(bot, 'chat-1', 'Tell me a story');
    speak(bot, 'chat-1', 1, 2);
    bot.user('started');
    bot.canceled(1);
    expect(await first.completed).toMatchObject({ status: 'canceled', code: 1 });
    const second = session.reply();
    // Sent before the server noticed the interruption.
    bot.audio('chat-1', 3);
    bot.text('chat-1', 'there was');
    bot.heard('Stop');
    ask(bot, 'chat-2', 'Stop it');
    speak(bot, 'chat-2', 7);
    bot.chat('chat-2', 'completed');
    expect(await second.completed).toMatchObject({ status: 'completed', chat: { id: 'chat-2' } });
    expect(second.transcript).toBe('Stop it');
    expect(await collect(second.audio)).toEqual([packet(7)]);
    expect((await collect(second))[0]?.event_type).toBe('input_audio_buffer.speech_started');
    expect(first.transcript).toBe('Tell me a story');
  });

  it('ends a pending read of the audio', async () => {
    const { session, bot } = await chatting();
    const reply = session.reply();
    bot.user('started');
    ask(bot, 'chat-1', 'Tell me a story');
    const pending = reply.audio[Symbol.asyncIterator]().next();
    bot.canceled(1);
    expect(await pending).toEqual({ done: true, value: undefined });
  });

  it('interrupts a completed reply whose audio a player has, and cannot have played yet', async () => {
    const { session, bot } = await chatting();
    const reply = session.reply();
    let stopped = 0;
    void reply.interruption.then(() => (stopped += 1));
    ask(bot, 'chat-1', 'Tell me a story');
    // A minute of PCM.
    for (let second = 0; second < 60; second += 1) bot.audio('chat-1', ...new Uint8Array(48_000));
    bot.chat('chat-1', 'completed');
    for await (const _ of reply.audio);
    expect((await reply.completed).status).toBe('completed');
    expect([reply.interrupted, stopped]).toEqual([false, 0]);
    bot.user('started');
    await reply.interruption;
    expect([reply.interrupted, stopped]).toEqual([true, 1]);
  });

  it('does not interrupt a completed reply if only keywords of the user do', async () => {
    const { session, bot } = await chatting();
    const keywords = { keywords: ['stop please'] };
    const updated = session.updateConfig({ turn_detection: { type: 'server_vad', interrupt_config: keywords } });
    await bot.receive('chat.update');
    // A server may report only a part of its settings.
    bot.peer.send('chat.updated', { turn_detection: { type: 'server_vad' } });
    await updated;
    const reply = session.reply();
    ask(bot, 'chat-1', 'Tell me a story');
    speak(bot, 'chat-1', 1, 2);
    bot.chat('chat-1', 'completed');
    await reply.completed;
    bot.user('started');
    await session.waitFor('input_audio_buffer.speech_started');
    expect(reply.interrupted).toBe(false);
    expect(await collect(reply.audio)).toEqual([packet(1), packet(2)]);
  });

  it('does not interrupt a completed reply whose audio is broken', async () => {
    const { session, bot } = await chatting();
    const reply = session.reply();
    ask(bot, 'chat-1', 'Tell me a story');
    bot.peer.send('conversation.audio.delta', { chat_id: 'chat-1', content: 'no base64!' });
    bot.chat('chat-1', 'completed');
    const events = collect(reply);
    await reply.completed;
    await Promise.all([events, collect(reply.audio).catch(() => undefined)]);
    bot.user('started');
    await session.waitFor('input_audio_buffer.speech_started');
    expect(reply.interrupted).toBe(false);
  });

  it('does not interrupt a completed reply whose audio has been played', async () => {
    const { session, bot } = await chatting();
    const reply = session.reply();
    ask(bot, 'chat-1', 'Tell me a story');
    speak(bot, 'chat-1', 1, 2);
    bot.chat('chat-1', 'completed');
    for await (const _ of reply.audio);
    await reply.completed;
    bot.user('started');
    await session.waitFor('input_audio_buffer.speech_started');
    expect(reply.interrupted).toBe(false);
  });

  it('drops the unread audio of a completed reply, but not its text or events', async () => {
    const { session, bot } = await chatting();
    const first = session.reply();
    bot.user('started');
    ask(bot, 'chat-1', 'Tell me a story');
    speak(bot, 'chat-1', 1, 2, 3);
    bot.chat('chat-1', 'completed');
    await first.completed;
    const audio = first.audio[Symbol.asyncIterator]();
    expect((await audio.next()).value).toEqual(packet(1));
    const second = session.reply();
    expect(first.interrupted).toBe(false);
    bot.user('started');
    await second[Symbol.asyncIterator]().next();
    expect(first.interrupted).toBe(true);
    expect(await audio.next()).toEqual({ done: true, value: undefined });
    expect(await collect(first.textStream)).toEqual(['Once upon a time']);
    expect((await collect(first)).filter((event) => event.event_type === 'conversation.audio.delta')).toHaveLength(3);
  });

  it('does not interrupt a completed reply whose audio was read to its end, or not at all', async () => {
    const { session, bot } = await chatting();
    const replies = [session.reply(), session.reply()];
    for (const [index, reply] of replies.entries()) {
      speak(bot, `chat-${index}`, 1, 2);
      bot.chat(`chat-${index}`, 'completed');
      if (index === 0) expect(await collect(reply.audio)).toEqual([packet(1), packet(2)]);
      await reply.completed;
      const next = session.replies();
      bot.user('started');
      await next.next();
      await next.return(undefined);
      bot.user('stopped');
    }
    expect(replies.map((reply) => reply.interrupted)).toEqual([false, false]);
  });

  it('does not end it if the server does not cancel it, as with interrupt keywords', async () => {
    const { session, bot } = await chatting();
    const first = session.reply();
    bot.user('started');
    ask(bot, 'chat-1', 'Tell me a story');
    speak(bot, 'chat-1', 1);
    const second = session.reply();
    bot.user('started');
    bot.heard('Mhm');
    bot.user('stopped');
    bot.heard('Mhm', 'completed');
    bot.audio('chat-1', 2);
    bot.chat('chat-1', 'completed');
    expect(await first.completed).toMatchObject({ status: 'completed' });
    expect(await collect(first.audio)).toEqual([packet(1), packet(2)]);
    bot.user('started');
    ask(bot, 'chat-2', 'Thanks');
    bot.chat('chat-2', 'completed');
    await second.completed;
    expect(second.transcript).toBe('Thanks');
  });
});

describe('replies()', () => {
  it('iterates every turn, also while the loop is slow', async () => {
    const { session, bot } = await chatting();
    const replies = session.replies();
    bot.user('started');
    ask(bot, 'chat-1', 'One');
    speak(bot, 'chat-1', 1, 2);
    const { value: first } = await replies.next();
    for (const chat of ['chat-2', 'chat-3']) {
      bot.user('started');
      bot.canceled(1);
      ask(bot, chat, chat);
      speak(bot, chat, 9);
    }
    bot.chat('chat-3', 'completed');
    bot.peer.send('dump.audio', { url: 'x' });
    await session.waitFor('dump.audio');
    expect(await collect((first as Reply).audio)).toEqual([]);
    session.close();
    const seen: [string, string][] = [];
    for await (const reply of replies) seen.push([reply.transcript, (await reply.completed).status]);
    expect(seen).toEqual([
      ['chat-2', 'canceled'],
      ['chat-3', 'completed'],
    ]);
  });

  it('ends with the session, and throws the error that ended it', async () => {
    const { session, bot } = await chatting();
    const replies = session.replies();
    bot.user('started');
    const { value: reply } = await replies.next();
    bot.peer.socket.close(1011);
    expect(await rejection(replies.next())).toBeInstanceOf(SocketClosedError);
    expect(await rejection((reply as Reply).completed)).toBeInstanceOf(SocketClosedError);
  });

  it('yields a turn that reply() has claimed, too', async () => {
    const { session, bot } = await chatting();
    const asked = session.reply();
    const replies = session.replies();
    session.sendText('Hi');
    bot.begin('chat-1');
    bot.text('chat-1', 'Hello.');
    bot.chat('chat-1', 'completed');
    const { value: reply } = await replies.next();
    expect(await reply?.completed).toEqual(await asked.completed);
    await replies.return(undefined);
    const next = session.reply();
    bot.begin('chat-2');
    bot.chat('chat-2', 'completed');
    expect(await next.completed).toMatchObject({ chat: { id: 'chat-2' } });
  });

  it('yields the prologue of the bot, which reply() does not get', async () => {
    const { session, bot } = await chatting();
    const asked = session.reply();
    const replies = session.replies();
    bot.sentence('Welcome!');
    bot.audio('0', 1);
    bot.audioCompleted('0');
    const { value: opening } = await replies.next();
    expect(await opening?.completed).toMatchObject({ status: 'completed', chat: undefined });
    expect(await collect((opening as Reply).audio)).toEqual([packet(1)]);
    bot.begin('chat-1');
    bot.chat('chat-1', 'completed');
    expect(await asked.completed).toMatchObject({ chat: { id: 'chat-1' } });
  });
});

describe('speech outside of the chat', () => {
  it('is a separate reply beside the claimed turn', async () => {
    const { session, bot } = await chatting();
    const reply = session.reply();
    const speech = session.generateAudio('One moment, please.');
    expect(await bot.receive('input_text.generate_audio')).toEqual({ mode: 'text', text: 'One moment, please.' });
    bot.sentence('One moment, please.');
    bot.audio('0', 1);
    bot.audio('0', 2);
    bot.audioCompleted('0');
    expect(await speech.completed).toMatchObject({ status: 'completed', text: '', chat: undefined });
    expect(await collect(speech.audio)).toEqual([packet(1), packet(2)]);
    session.sendText('Hi');
    bot.begin('chat-1');
    bot.chat('chat-1', 'completed');
    expect(await reply.completed).toMatchObject({ chat: { id: 'chat-1' } });
  });

  it('is interrupted by more speech, and by a turn', async () => {
    const { session, bot } = await chatting();
    const first = session.generateAudio('One');
    await bot.receive('input_text.generate_audio');
    bot.audio('0', 1);
    await first[Symbol.asyncIterator]().next();
    const second = session.generateAudio('Two');
    expect(await first.completed).toMatchObject({ status: 'canceled', code: undefined });
    await bot.receive('input_text.generate_audio');
    bot.audio('0', 2);
    session.sendText('Hi');
    const reply = session.reply();
    bot.begin('chat-1');
    bot.chat('chat-1', 'completed');
    expect(await second.completed).toMatchObject({ status: 'canceled' });
    expect(await reply.completed).toMatchObject({ status: 'completed' });
  });
});
