import { describe, expect, it } from 'vitest';
import type { Reply } from '../../src/realtime/reply.js';
import { chatting, collect } from './chat-peer.js';
import { answer } from './recorded-turn.js';

describe('a server that names a new chat in every event', () => {
  it('leaves the newest turns running: the others are canceled', async () => {
    const { session, bot } = await chatting();
    const followed = session.replies();
    const replies: Reply[] = [];
    for (let chat = 0; chat < 40; chat += 1) {
      bot.text(`chat-${chat}`, 'x');
      const { value } = await followed.next();
      if (value !== undefined) replies.push(value);
    }
    const canceled = replies.map(({ interrupted }) => interrupted);
    expect(canceled).toEqual(replies.map((_, index) => index < 24));
    session.close();
  });
});

describe('the turn of a reply', () => {
  it('follows the order of two reply() calls', async () => {
    const { session, bot } = await chatting();
    session.sendText('First');
    session.sendText('Second');
    const [first, second] = [session.reply(), session.reply()];
    await bot.receive('conversation.message.create');
    bot.echo('chat-1', 'First');
    bot.begin('chat-1');
    bot.text('chat-1', 'To the fir');
    bot.canceled(3);
    answer(bot, 'chat-2', 'Second');
    expect(await first.completed).toMatchObject({ status: 'canceled', code: 3, text: 'To the fir' });
    expect(await second.completed).toMatchObject({ status: 'completed', chat: { id: 'chat-2' } });
  });

  it('is the next one for a call during a claimed turn', async () => {
    const { session, bot } = await chatting();
    session.sendText('First');
    const first = session.reply();
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    await first[Symbol.asyncIterator]().next();
    const second = session.reply();
    session.sendText('Second');
    // The echo may be received before the previous turn has ended.
    bot.echo('chat-2', 'Second');
    bot.text('chat-1', 'late');
    bot.canceled(3);
    bot.begin('chat-2');
    bot.audio('chat-1', 1);
    bot.text('chat-2', 'Here.');
    bot.chat('chat-2', 'completed');
    expect(await second.completed).toMatchObject({ status: 'completed', text: 'Here.', chat: { id: 'chat-2' } });
    expect(await first.completed).toMatchObject({ status: 'canceled', text: 'late' });
    expect((await collect(second)).map(({ event_type }) => event_type)).not.toContain('conversation.audio.delta');
  });

  it('is the running one if it is not claimed, but never one that has ended', async () => {
    const { session, bot } = await chatting();
    const first = session.reply();
    session.sendText('First');
    answer(bot, 'chat-1');
    await first.completed;
    answer(bot, 'chat-2');
    bot.echo('chat-3', 'Third');
    bot.begin('chat-3');
    bot.peer.send('dump.audio', { url: 'x' });
    await session.waitFor('dump.audio');
    const third = session.reply();
    bot.chat('chat-3', 'completed');
    expect(await third.completed).toMatchObject({ chat: { id: 'chat-3' } });
    expect((await collect(third)).map(({ event_type }) => event_type)).toEqual([
      'conversation.message.completed',
      'conversation.chat.created',
      'conversation.chat.in_progress',
      'conversation.chat.completed',
    ]);
  });

  it('is that of a text sent after speech without content, also with replies()', async () => {
    const { session, bot } = await chatting();
    const replies = session.replies();
    bot.user('started');
    bot.user('stopped');
    bot.heard('', 'completed');
    const { value: noise } = await replies.next();
    await session.waitFor('conversation.audio_transcript.completed');
    session.sendText('q');
    const asked = session.reply();
    await bot.receive('conversation.message.create');
    answer(bot, 'chat-1', 'q');
    expect(await asked.completed).toMatchObject({ status: 'completed', chat: { id: 'chat-1' } });
    // The loop got this turn when the noise began.
    expect(await noise?.completed).toEqual(await asked.completed);
    session.close();
    expect(await collect(replies)).toEqual([]);
  });

  it('is the next one for each call after the first one got the speech of the user', async () => {
    const { session, bot } = await chatting();
    const replies = session.replies();
    bot.user('started');
    await replies.next();
    const [first, second] = [session.reply(), session.reply()];
    bot.begin('chat-1');
    bot.chat('chat-1', 'completed');
    bot.begin('chat-2');
    bot.chat('chat-2', 'completed');
    expect(await first.completed).toMatchObject({ chat: { id: 'chat-1' } });
    expect(await second.completed).toMatchObject({ chat: { id: 'chat-2' } });
  });

  it('is the running one for the first call of replies() if it is not claimed', async () => {
    const { session, bot } = await chatting();
    const first = session.reply();
    answer(bot, 'chat-1');
    await first.completed;
    bot.begin('chat-2');
    await new Promise<void>((resolve) =>
      session.observe({ event: ({ event_type }) => event_type === 'conversation.chat.in_progress' && resolve() }),
    );
    const [replies, others] = [session.replies(), session.replies()];
    bot.chat('chat-2', 'completed');
    bot.begin('chat-3');
    bot.chat('chat-3', 'completed');
    const ids: (string | undefined)[] = [];
    for (const from of [replies, replies, others]) {
      const { value } = await from.next();
      ids.push((await value?.completed)?.chat?.id);
    }
    expect(ids).toEqual(['chat-2', 'chat-3', 'chat-3']);
  });

  it('is the next one if replies() has the running one', async () => {
    const { session, bot } = await chatting();
    const replies = session.replies();
    bot.user('started');
    bot.begin('chat-1');
    await session.waitFor('conversation.chat.in_progress');
    const next = session.reply();
    bot.chat('chat-1', 'completed');
    bot.begin('chat-2');
    bot.chat('chat-2', 'completed');
    expect(await next.completed).toMatchObject({ chat: { id: 'chat-2' } });
    await replies.return(undefined);
  });

  it('ends with required_action, and continues as another turn after the tool outputs', async () => {
    const { session, bot } = await chatting();
    session.sendText('Weather?');
    const asked = session.reply();
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    bot.message('chat-1', 'function_call', '{}');
    const calls = [{ id: 'call-1', type: 'function', function: { name: 'weather', arguments: '{}' } }];
    const required_action = { type: 'submit_tool_outputs', submit_tool_outputs: { tool_calls: calls } };
    bot.chat('chat-1', 'requires_action', { required_action });
    const outcome = await asked.completed;
    expect(outcome).toMatchObject({ status: 'requires_action', chat: { required_action } });
    session.submitToolOutputs('chat-1', [{ tool_call_id: 'call-1', output: 'sunny' }]);
    const reply = session.reply();
    expect(await bot.receive('conversation.chat.submit_tool_outputs')).toEqual({
      chat_id: 'chat-1',
      tool_outputs: [{ tool_call_id: 'call-1', output: 'sunny' }],
    });
    bot.text('chat-1', 'It is sunny.');
    bot.chat('chat-1', 'completed');
    expect(await reply.completed).toMatchObject({ status: 'completed', text: 'It is sunny.' });
  });

  it('is not affected by the confirmation of a late cancel', async () => {
    const { session, bot } = await chatting();
    session.cancel();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.canceled(2);
    answer(bot, 'chat-1');
    expect(await reply.completed).toMatchObject({ status: 'completed' });
  });

  it('ends as canceled when the server starts another without an event', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const first = session.reply();
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    answer(bot, 'chat-2');
    expect(await first.completed).toMatchObject({ status: 'canceled', code: undefined });
  });
});
