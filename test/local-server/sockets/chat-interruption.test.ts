import { afterEach, describe, expect, test } from 'vitest';
import { type ChatTurn, type CozeServer, startCozeServer } from 'coze-client/testing';
import { Caller, gate } from '../caller.js';
import { CHAT, TestSocket } from './test-socket.js';

let server: CozeServer;
let socket: TestSocket;
let turns: ChatTurn[];
let goOn: () => void;

afterEach(async () => server.close());

/** Begins a turn of a bot that waits after its first sentence, and reads up to there. */
async function interruptible(): Promise<void> {
  const { opened, open } = gate();
  goOn = open;
  turns = [];
  server = await startCozeServer({
    reply: (turn) => {
      turns.push(turn);
      return (async function* () {
        yield `To ${turn.text}. `;
        await opened;
        yield 'Second one.';
      })();
    },
  });
  socket = await TestSocket.open(server, CHAT);
  socket.say('one');
  await socket.until('conversation.audio.delta');
}

const codes = (): unknown[] => socket.of('conversation.chat.canceled').map((event) => event.at('data', 'code'));

/** Whatever is still to come of what was begun. */
async function settle(): Promise<void> {
  socket.send('conversation.clear');
  await socket.until('conversation.cleared');
}

describe('a running turn', () => {
  test('speaks its first sentence while the next one is awaited, and goes on', async () => {
    await interruptible();
    expect(socket.of('conversation.audio.sentence_start').map((event) => event.at('data', 'text'))).toEqual([
      'To one.',
    ]);
    goOn();
    await socket.until('conversation.chat.completed');
    expect(socket.of('conversation.audio.sentence_start')).toHaveLength(2);
  });

  test('is cut off by the client: code 2, nothing more of it, and the reply learns of it', async () => {
    await interruptible();
    socket.send('conversation.chat.cancel');
    const canceled = await socket.until('conversation.chat.canceled');
    expect(canceled.at('data')).toEqual({ code: 2, msg: expect.any(String) });
    expect(turns[0]?.signal.aborted).toBe(true);
    const before = socket.events.length;
    goOn();
    await settle();
    expect(socket.names().slice(before)).toEqual(['conversation.cleared']);
  });

  test('is canceled for HTTP too, and no context for the next one', async () => {
    await interruptible();
    socket.send('conversation.chat.cancel');
    await socket.until('conversation.chat.canceled');
    const { conversationId, chatId } = turns[0] ?? { conversationId: '', chatId: '' };
    const { json } = await new Caller(server).get(
      `/v3/chat/retrieve?conversation_id=${conversationId}&chat_id=${chatId}`,
    );
    expect(json.at('data', 'status')).toBe('canceled');
    goOn();
    socket.say('two');
    await socket.until('conversation.chat.completed');
    expect(turns[1]?.messages.map(({ content }) => content)).toEqual(['two']);
  });

  test('is cut off by a new message: code 3, before the echo of that', async () => {
    await interruptible();
    socket.say('two');
    await socket.until('conversation.chat.canceled');
    const echo = await socket.next();
    expect([echo.at('event_type'), echo.at('data', 'content')]).toEqual(['conversation.message.completed', 'two']);
    goOn();
    const done = await socket.until('conversation.chat.completed');
    expect(done.at('data', 'id')).toBe(turns[1]?.chatId);
    expect(codes()).toEqual([3]);
  });

  test('is not cut off by a message that is refused, nor by one of the assistant', async () => {
    await interruptible();
    socket.send('conversation.message.create', { role: 'user', content_type: 'object_string', content: '{}' });
    expect(await socket.error()).toEqual([4000, expect.stringContaining('data.content must be the JSON text')]);
    socket.send('conversation.message.create', { role: 'assistant', content_type: 'text', content: 'hm' });
    goOn();
    await socket.until('conversation.chat.completed');
    expect(codes()).toEqual([]);
  });

  test('ends with the server, and the reply learns of it', async () => {
    await interruptible();
    await server.close();
    expect(turns[0]?.signal.aborted).toBe(true);
  });
});

describe('cancel', () => {
  test('is confirmed also when the turn has ended', async () => {
    await interruptible();
    goOn();
    await socket.until('conversation.chat.completed');
    socket.send('conversation.chat.cancel');
    await socket.until('conversation.chat.canceled');
    expect(codes()).toEqual([2]);
  });

  test('after the text, while it is spoken, leaves the chat completed', async () => {
    server = await startCozeServer({ reply: () => 'A long sentence for a slow line, which takes its time.' });
    socket = await TestSocket.open(server, CHAT);
    const pcm_config = { frame_size_ms: 100, limit_config: { period: 600, max_frame_num: 1 } };
    socket.send('chat.update', { output_audio: { pcm_config } });
    socket.say('hi');
    const audio = await socket.until('conversation.audio.delta');
    while (socket.of('conversation.message.completed').length < 3) await socket.next();
    socket.send('conversation.chat.cancel');
    await socket.until('conversation.chat.canceled');
    const ids = `conversation_id=${audio.text('data', 'conversation_id')}&chat_id=${audio.text('data', 'chat_id')}`;
    const { json } = await new Caller(server).get(`/v3/chat/retrieve?${ids}`);
    expect(json.at('data', 'status')).toBe('completed');
    await settle();
    expect(socket.names()).not.toContain('conversation.chat.completed');
  });
});

describe('spoken text without a reply', () => {
  const generate = (text: string): void => socket.send('input_text.generate_audio', { mode: 'text', text });

  test('silences the reply that is being spoken, whose text goes on', async () => {
    await interruptible();
    generate('Hold on.');
    await socket.until('conversation.audio.completed');
    goOn();
    await socket.until('conversation.chat.completed');
    const later = socket.events.slice(socket.events.findIndex((event) => event.at('data', 'text') === 'Hold on.'));
    const texts = later.filter((event) => event.at('event_type') === 'conversation.message.delta');
    expect(texts.map((event) => event.text('data', 'content')).join('')).toBe('Second one.');
    const ids = later.filter((event) => event.text('event_type').includes('conversation.audio.'));
    expect(new Set(ids.map((event) => event.at('data', 'id')))).toEqual(new Set([undefined, '0']));
  });

  test('falls silent when the next one comes, and when it is canceled', async () => {
    server = await startCozeServer();
    socket = await TestSocket.open(server, CHAT);
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
