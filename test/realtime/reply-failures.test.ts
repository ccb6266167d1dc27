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
import { answer } from './recorded-turn.js';

describe('a reply that fails', () => {
  it('rejects with the reason of the failed chat, without the token', async () => {
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

  it('rejects on an error event, while the session continues', async () => {
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

  it('does not reject on an error about another event, if the server names it', async () => {
    const { session, bot } = await chatting();
    session.sendText('Hi');
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    const detail = { logid: 'log-1', origin_message: '{"id":"7","event_type": "conversation.chat.cancel"}' };
    bot.peer.send('error', { code: 4000, msg: 'nothing to cancel' }, { detail });
    answer(bot, 'chat-1');
    expect(await reply.completed).toMatchObject({ status: 'completed' });
  });

  it.each([1000, 1011])('rejects with its partial content when the server closes with %i', async (code) => {
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

  it('rejects when the connection is lost, also with retries', async () => {
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

  it('rejects with the refused handshake, and with the reason of an abort', async () => {
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

  it('throws for invalid base64 only where the audio is read', async () => {
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

  it('ignores events with missing or invalid data', async () => {
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

  it('leaves no rejection unhandled', async () => {
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
