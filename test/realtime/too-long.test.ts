import { describe, expect, it } from 'vitest';
import { SocketClosedError, SocketMessageTooLongError } from '../../src/errors/index.js';
import { longestMessage } from '../../src/realtime/adapters/socket-adapter.js';
import { rejection } from '../support/operations.js';
import { chatting } from './chat-peer.js';

describe('a message that is too long', () => {
  it('for the server is reported with its length and the reason of the server', async () => {
    const { session, bot } = await chatting();
    session.sendText('x'.repeat(5_000));
    const reply = session.reply();
    await bot.receive('conversation.message.create');
    bot.peer.socket.close(1009, 'message too big');
    const error = await rejection(reply.completed);
    expect(error).toBeInstanceOf(SocketMessageTooLongError);
    expect(error).toBeInstanceOf(SocketClosedError);
    expect(error).toMatchObject({ code: 1009, reason: 'message too big', limit: undefined, partial: { text: '' } });
    expect(String(error)).toMatch(/too long for the server \(code 1009: message too big\): .* has 5\d\d\d characters/);
    expect((await session.closed).error).toBeInstanceOf(SocketMessageTooLongError);
  });

  it('for the client is reported with the limit', async () => {
    const { session, bot } = await chatting();
    const wait = rejection(session.waitFor('chat.updated'));
    bot.peer.socket.send(Buffer.alloc(longestMessage + 1, 32), { binary: false });
    const error = await wait;
    expect(error).toBeInstanceOf(SocketMessageTooLongError);
    expect(error).toMatchObject({ code: 1009, limit: 104_857_600, wasClean: false });
    expect(String(error)).toContain('a message of more than 104857600 bytes was received');
  });
});
