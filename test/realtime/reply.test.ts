import { describe, expect, it } from 'vitest';
import { AudioError } from '../../src/audio/index.js';
import {
  APIUserAbortError,
  ChatFailedError,
  SocketClosedError,
  SocketEventError,
  SocketHandshakeError,
} from '../../src/errors/index.js';
import { rejection } from '../support/operations.js';
import { refuse, socketServer } from '../support/socket-server.node.js';
import { chatting, ChatPeer, collect } from './chat-peer.js';

/** A whole turn in text, with speech amid it, as it was recorded. */
function answer(bot: ChatPeer, chat: string, question = 'Hi'): void {
  bot.echo(chat, question);
  bot.begin(chat);
  bot.text(chat, '你好');
  bot.sentence('你好，');
  bot.audio(chat, 1, 2);
  bot.text(chat, '，世界');
  bot.audio(chat, 3, 4);
  bot.message(chat, 'answer', '你好，世界');
  bot.message(chat, 'verbose', '{"msg_type":"generate_answer_finish"}');
  bot.message(chat, 'follow_up', 'And then?');
  bot.sentence('世界');
  bot.audio(chat, 5, 6);
  bot.audioCompleted(chat);
  bot.chat(chat, 'completed');
}

describe('a reply', () => {
  it('has the text, the audio and the events of a turn, and how it ended', async () => {
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

  it('may be asked for before what starts it is sent, and before the session is open', async () => {
    const server = await socketServer();
    const session = await server.websockets.chat.create('bot');
    const reply = session.reply();
    session.sendText('Hi');
    const bot = new ChatPeer(await server.peer());
    await bot.receive('conversation.message.create');
    answer(bot, 'chat-1');
    expect((await reply.completed).text).toBe('你好，世界');
  });

  it('is read while it comes, and misses nothing however slow or late the reader is', async () => {
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
      if (events.length % 200 === 0) await new Promise((resolve) => setTimeout(resolve, 1));
      events.push(event.event_type);
    }
    expect(events).toHaveLength(3 + 2 + 1000 + 1);
    expect(await collect(reply.audio)).toHaveLength(1000);
    expect(await collect(reply.audio)).toHaveLength(1000);
    expect(await pieces.next()).toEqual({ done: true, value: undefined });
  });

  it('gives the text of an answer that comes without fragments, and of several answers', async () => {
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

  it('has what the user was heard saying', async () => {
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

describe('whose turn it is', () => {
  it('is that of each call in its order, when two are made in a row', async () => {
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

  it('is that of the next call, when it is made while one runs', async () => {
    const { session, bot } = await chatting();
    session.sendText('First');
    const first = session.reply();
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    await first[Symbol.asyncIterator]().next();
    const second = session.reply();
    session.sendText('Second');
    // The echo may come before the old turn is over.
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

  it('is that of the running turn, when nobody has asked for it, but never of one that is over', async () => {
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

  it('is that of a text that is sent after the user was heard saying nothing, also beside replies()', async () => {
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
    // The turn that the loop was given with the noise is this one: it has no other.
    expect(await noise?.completed).toEqual(await asked.completed);
    session.close();
    expect(await collect(replies)).toEqual([]);
  });

  it('is that of the next call for each, when the first was given what the user began', async () => {
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

  it('is the next one, when replies() has the one that runs', async () => {
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

  it('ends with required_action, and goes on as another with the outputs', async () => {
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

  it('is nobody’s when a cancel is confirmed that came too late', async () => {
    const { session, bot } = await chatting();
    session.cancel();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.canceled(2);
    answer(bot, 'chat-1');
    expect(await reply.completed).toMatchObject({ status: 'completed' });
  });

  it('is over when the server takes on another without a word about it', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const first = session.reply();
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    answer(bot, 'chat-2');
    expect(await first.completed).toMatchObject({ status: 'canceled', code: undefined });
  });
});

describe('a reply that fails', () => {
  it('rejects with the reason of the chat, without the token that it repeats', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    bot.text('chat-1', 'So f');
    bot.chat('chat-1', 'failed', { last_error: { code: 5000, msg: 'model down for tok_123456' } });
    const error = await rejection(reply.completed);
    expect(error).toBeInstanceOf(ChatFailedError);
    expect(error).toMatchObject({
      code: 5000,
      logid: 'log-1',
      chat: { id: 'chat-1' },
      partial: { text: 'So f', events: 4 },
    });
    expect(JSON.stringify([error, String(error)])).not.toContain('tok_123456');
    expect(await rejection(collect(reply.audio))).toBe(error);
    const read: string[] = [];
    const stream = (async () => {
      for await (const piece of reply.textStream) read.push(piece);
    })();
    expect(await rejection(stream)).toBe(error);
    expect(read).toEqual(['So f']);
    expect(session.state).toBe('open');
  });

  it('rejects with an error event, and the session goes on', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.peer.send('error', { code: 4000, msg: 'bad tok_123456' });
    const error = await rejection(reply.completed);
    expect(error).toBeInstanceOf(SocketEventError);
    expect(error).toMatchObject({ code: 4000, logid: 'log-1', partial: { text: '', events: 0 } });
    expect(JSON.stringify([error, String(error)])).not.toContain('tok_123456');
    session.sendText('Again');
    const next = session.reply();
    answer(bot, 'chat-2');
    expect(await next.completed).toMatchObject({ status: 'completed' });
  });

  it('is not that of an error about something else, where the server says so', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    const detail = { logid: 'log-1', origin_message: '{"id":"7","event_type": "conversation.chat.cancel"}' };
    bot.peer.send('error', { code: 4000, msg: 'nothing to cancel' }, { detail });
    answer(bot, 'chat-1');
    expect(await reply.completed).toMatchObject({ status: 'completed' });
  });

  it.each([1000, 1011])('rejects with what it had when the server closes with %i', async (code) => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const [running, next] = [session.reply(), session.reply()];
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    bot.text('chat-1', 'So f');
    bot.peer.socket.close(code, 'bye');
    const error = await rejection(running.completed);
    expect(error).toBeInstanceOf(SocketClosedError);
    expect(error).toMatchObject({ code, reason: 'bye', partial: { text: 'So f', events: 3 } });
    expect(await rejection(next.completed)).toMatchObject({ code, partial: { text: '', events: 0 } });
    expect(running.text).toBe('So f');
    expect(await rejection(session.reply().completed)).toBeInstanceOf(SocketClosedError);
  });

  it('rejects when the connection is lost, also where another is made', async () => {
    const { server, session, bot } = await chatting({
      client: { websocketOptions: { maxRetries: 3, minReconnectionDelay: 1 } },
    });
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    await reply[Symbol.asyncIterator]().next();
    bot.peer.cut();
    expect(await rejection(reply.completed)).toBeInstanceOf(SocketClosedError);
    const again = new ChatPeer(await server.peer());
    session.sendText('Hi again');
    const next = session.reply();
    answer(again, 'chat-2');
    expect(await next.completed).toMatchObject({ status: 'completed' });
  });

  it('rejects with the refusal of the handshake, and with the reason of an abort', async () => {
    const server = await socketServer({ onUpgrade: (socket) => refuse(socket, 401, '{"code":4100,"msg":"no"}') });
    const refused = await server.websockets.chat.create('bot');
    expect(await rejection(refused.reply().completed)).toBeInstanceOf(SocketHandshakeError);
    const controller = new AbortController();
    const aborted = await server.websockets.chat.create('bot', { signal: controller.signal });
    const reply = aborted.reply();
    controller.abort('enough');
    expect(await rejection(reply.completed)).toBeInstanceOf(APIUserAbortError);
    expect(await rejection(reply.completed)).toMatchObject({ cause: 'enough' });
  });

  it('throws for audio that is no base64 where it is read, and nowhere else', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    bot.peer.send('conversation.audio.delta', { chat_id: 'chat-1', content: '§' });
    bot.chat('chat-1', 'completed');
    expect(await reply.completed).toMatchObject({ status: 'completed' });
    expect(await rejection(collect(reply.audio))).toBeInstanceOf(AudioError);
  });

  it('survives events whose data is missing or nonsense', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.begin('chat-1');
    for (const data of [undefined, null, 5, [], { content: 7 }])
      for (const type of [
        'message.delta',
        'message.completed',
        'audio.delta',
        'audio.sentence_start',
        'audio_transcript.update',
      ])
        bot.peer.send(`conversation.${type}`, data);
    bot.peer.send('conversation.chat.flew_away', { id: 'chat-1' });
    bot.text('chat-1', 'Fine.');
    bot.chat('chat-1', 'completed');
    expect(await reply.completed).toMatchObject({ status: 'completed', text: 'Fine.' });
  });

  it('leaves no rejection unhandled when nobody looks', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    session.reply();
    void session.updateConfig({});
    void session.clear();
    const views = [reply.audio, reply.textStream, reply].map((view) => view[Symbol.asyncIterator]());
    await bot.receive('conversation.clear');
    bot.peer.socket.close(1011);
    await session.closed;
    await new Promise((resolve) => setImmediate(resolve));
    expect(await Promise.all(views.map((view) => rejection(view.next())))).toHaveLength(3);
  });
});
