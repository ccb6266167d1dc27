import { describe, expect, test } from 'vitest';
import type { ChatTurn } from 'coze-client/testing';
import { Caller } from '../caller.js';
import { CHAT, type TestSocket, openSocket, pausingBot } from './test-socket.js';

let socket: TestSocket;
let turns: ChatTurn[];
let continueReply: () => void;

/** Starts a turn of a bot that waits after its first sentence, and reads up to the first audio. */
async function startTurn(): Promise<void> {
  const bot = pausingBot();
  ({ turns, open: continueReply } = bot);
  socket = await openSocket(CHAT, { reply: bot.reply });
  socket.say('one');
  await socket.until('conversation.audio.delta');
}

const codes = (): unknown[] => socket.of('conversation.chat.canceled').map((event) => event.at('data', 'code'));

/** Waits until the server has handled all events so far. */
async function settle(): Promise<void> {
  socket.send('conversation.clear');
  await socket.until('conversation.cleared');
}

describe('a running turn', () => {
  test('speaks its first sentence before the next one is available', async () => {
    await startTurn();
    expect(socket.of('conversation.audio.sentence_start').map((event) => event.at('data', 'text'))).toEqual([
      'First sentence.',
    ]);
    continueReply();
    await socket.until('conversation.chat.completed');
    expect(socket.of('conversation.audio.sentence_start')).toHaveLength(2);
  });

  test('is cancelled by the client with code 2: no more events, and its signal aborts', async () => {
    await startTurn();
    socket.send('conversation.chat.cancel');
    const canceled = await socket.until('conversation.chat.canceled');
    expect(canceled.at('data')).toEqual({ code: 2, msg: expect.any(String) });
    expect(turns[0]?.signal.aborted).toBe(true);
    const before = socket.events.length;
    continueReply();
    await settle();
    expect(socket.names().slice(before)).toEqual(['conversation.cleared']);
  });

  test('is also cancelled for HTTP, and is no context for the next turn', async () => {
    await startTurn();
    socket.send('conversation.chat.cancel');
    await socket.until('conversation.chat.canceled');
    const { conversationId, chatId } = turns[0] ?? { conversationId: '', chatId: '' };
    const { json } = await new Caller(socket.server).get(
      `/v3/chat/retrieve?conversation_id=${conversationId}&chat_id=${chatId}`,
    );
    expect(json.at('data', 'status')).toBe('canceled');
    continueReply();
    socket.say('two');
    await socket.until('conversation.chat.completed');
    expect(turns[1]?.messages.map(({ content }) => content)).toEqual(['two']);
  });

  test('is cancelled by a new message with code 3, before the echo of the message', async () => {
    await startTurn();
    socket.say('two');
    await socket.until('conversation.chat.canceled');
    const echo = await socket.next();
    expect([echo.at('event_type'), echo.at('data', 'content')]).toEqual(['conversation.message.completed', 'two']);
    continueReply();
    const done = await socket.until('conversation.chat.completed');
    expect(done.at('data', 'id')).toBe(turns[1]?.chatId);
    expect(codes()).toEqual([3]);
  });

  test('is not cancelled by an invalid message or a message of the assistant', async () => {
    await startTurn();
    socket.send('conversation.message.create', { role: 'user', content_type: 'object_string', content: '{}' });
    expect(await socket.error()).toEqual([4000, expect.stringContaining('data.content must be the JSON text')]);
    socket.send('conversation.message.create', { role: 'assistant', content_type: 'text', content: 'hm' });
    continueReply();
    await socket.until('conversation.chat.completed');
    expect(codes()).toEqual([]);
  });

  test('ends when the server closes, and its signal aborts', async () => {
    await startTurn();
    await socket.server.close();
    expect(turns[0]?.signal.aborted).toBe(true);
  });
});

describe('cancel', () => {
  test('is confirmed even if the turn has ended', async () => {
    await startTurn();
    continueReply();
    await socket.until('conversation.chat.completed');
    socket.send('conversation.chat.cancel');
    await socket.until('conversation.chat.canceled');
    expect(codes()).toEqual([2]);
  });

  test('during the speech, after the text, leaves the chat completed', async () => {
    socket = await openSocket(CHAT, { reply: () => 'A long sentence for a slow line, which takes its time.' });
    const pcm_config = { frame_size_ms: 100, limit_config: { period: 600, max_frame_num: 1 } };
    socket.send('chat.update', { output_audio: { pcm_config } });
    socket.say('hi');
    const audio = await socket.until('conversation.audio.delta');
    while (socket.of('conversation.message.completed').length < 3) await socket.next();
    socket.send('conversation.chat.cancel');
    await socket.until('conversation.chat.canceled');
    const ids = `conversation_id=${audio.text('data', 'conversation_id')}&chat_id=${audio.text('data', 'chat_id')}`;
    const { json } = await new Caller(socket.server).get(`/v3/chat/retrieve?${ids}`);
    expect(json.at('data', 'status')).toBe('completed');
    await settle();
    expect(socket.names()).not.toContain('conversation.chat.completed');
  });
});

describe('input_text.generate_audio during other speech', () => {
  const generate = (text: string): void => socket.send('input_text.generate_audio', { mode: 'text', text });

  test('stops the speech of the turn, whose text continues', async () => {
    await startTurn();
    generate('Hold on.');
    await socket.until('conversation.audio.completed');
    continueReply();
    await socket.until('conversation.chat.completed');
    const later = socket.events.slice(socket.events.findIndex((event) => event.at('data', 'text') === 'Hold on.'));
    const texts = later.filter((event) => event.at('event_type') === 'conversation.message.delta');
    expect(texts.map((event) => event.text('data', 'content')).join('')).toBe('Second one.');
    const ids = later.filter((event) => event.text('event_type').includes('conversation.audio.'));
    expect(new Set(ids.map((event) => event.at('data', 'id')))).toEqual(new Set([undefined, '0']));
  });

  test('is stopped by the next one and by a cancel', async () => {
    socket = await openSocket(CHAT);
    const pcm_config = { frame_size_ms: 100, limit_config: { period: 600, max_frame_num: 1 } };
    socket.send('chat.update', { output_audio: { pcm_config } });
    for (const text of ['One.', 'Two.']) {
      generate(text);
      await socket.until('conversation.audio.delta');
    }
    socket.send('conversation.chat.cancel');
    await socket.until('conversation.chat.canceled');
    await settle();
    expect(socket.names()).not.toContain('conversation.audio.completed');
  });
});
