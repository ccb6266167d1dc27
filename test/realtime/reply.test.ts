import { describe, expect, it } from 'vitest';
import { socketServer } from '../support/socket-server.node.js';
import { chatting, ChatPeer, collect } from './chat-peer.js';
import { answer } from './recorded-turn.js';

describe('a reply', () => {
  it('has the text, audio, events and outcome of a turn', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    answer(bot, 'chat-1');
    expect(await reply.completed).toMatchObject({
      status: 'completed',
      text: '你好，世界',
      usage: { token_count: 3 },
      chat: { id: 'chat-1', status: 'completed' },
    });
    expect(reply.text).toBe('你好，世界');
    expect(reply.transcript).toBe('');
    expect(reply.chat?.id).toBe('chat-1');
    expect(await collect(reply.textStream)).toEqual(['你好', '，世界']);
    expect(await collect(reply.audio)).toEqual(
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ].map((bytes) => Uint8Array.from(bytes)),
    );
    const events = (await collect(reply)).map((event) => event.event_type);
    expect(events).toHaveLength(15);
    expect([events[0], events.at(-1)]).toEqual(['conversation.message.completed', 'conversation.chat.completed']);
    expect(events).not.toContain('chat.created');
    session.close();
  });

  it('can be requested before its event is sent, and before the session is open', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    const reply = session.reply();
    session.sendText('Hi');
    const bot = new ChatPeer(await server.peer());
    await bot.receive('conversation.message.create');
    answer(bot, 'chat-1');
    expect((await reply.completed).text).toBe('你好，世界');
  });

  it('can be read while it is received, by slow and late readers too', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.echo('chat-1', 'Hi');
    bot.begin('chat-1');
    bot.text('chat-1', 'One');
    const pieces = reply.textStream[Symbol.asyncIterator]();
    expect(await pieces.next()).toEqual({ done: false, value: 'One' });
    expect(reply.text).toBe('One');
    const pending = pieces.next();
    bot.text('chat-1', ' two');
    expect(await pending).toEqual({ done: false, value: ' two' });
    for (let n = 0; n < 1000; n++) bot.audio('chat-1', n % 256);
    bot.chat('chat-1', 'completed');
    const events: string[] = [];
    for await (const event of reply) {
      if (events.length === 200) await reply.completed;
      events.push(event.event_type);
    }
    expect(events).toHaveLength(3 + 2 + 1000 + 1);
    expect(await collect(reply.audio)).toHaveLength(1000);
    expect(await collect(reply.audio)).toHaveLength(1000);
    expect(await pieces.next()).toEqual({ done: true, value: undefined });
  });

  it('has the text of an answer without fragments, and of several answers', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    bot.message('chat-1', 'function_call', '{"name":"x"}');
    bot.message('chat-1', 'answer', 'Whole.');
    bot.chat('chat-1', 'completed');
    expect(await collect(reply.textStream)).toEqual(['Whole.']);
    expect(reply.text).toBe('Whole.');
  });

  it('has its audio again for another loop after one was left', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    answer(bot, 'chat-1');
    for await (const audio of reply.audio) {
      expect([...audio]).toEqual([1, 2]);
      break;
    }
    await reply.completed;
    expect(await collect(reply.audio)).toHaveLength(3);
    session.close();
  });

  it('has the transcript of the user', async () => {
    const { session, bot } = await chatting();
    session.commitAudio();
    const reply = session.reply();
    await bot.receive('input_audio_buffer.complete');
    bot.peer.send('input_audio_buffer.completed');
    bot.heard('What');
    bot.heard('What time is it?');
    bot.heard('What time is it?', 'completed');
    bot.begin('chat-1');
    bot.text('chat-1', 'Noon.');
    bot.chat('chat-1', 'completed');
    expect((await reply.completed).text).toBe('Noon.');
    expect(reply.transcript).toBe('What time is it?');
    expect((await collect(reply))[0]?.event_type).toBe('input_audio_buffer.completed');
  });
});
