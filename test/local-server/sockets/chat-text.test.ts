import { describe, expect, test } from 'vitest';
import { type ChatTurn, toneCodec } from 'coze-client/testing';
import { Caller, column, streamBody, gate } from '../caller.js';
import { CHAT, openSocket } from './test-socket.js';

describe('a text turn', () => {
  test('echoes the message, streams the text and its speech, and ends after the speech', async () => {
    const socket = await openSocket(CHAT, { reply: () => 'Hello there! 明天去公园吧。Bye' });
    socket.say('hi');
    await socket.until('conversation.chat.completed');
    const names = socket.outline().filter((name) => name !== 'conversation.audio.delta');
    expect(names.slice(0, 5)).toEqual([
      'chat.created',
      'conversation.message.completed',
      'conversation.chat.created',
      'conversation.chat.in_progress',
      'conversation.message.delta',
    ]);
    expect(names.slice(-2)).toEqual(['conversation.audio.completed', 'conversation.chat.completed']);
    const [echo, answer, verbose] = socket.of('conversation.message.completed');
    expect(echo?.at('data')).toMatchObject({ role: 'user', type: 'question', content: 'hi', content_type: 'text' });
    expect(answer?.at('data')).toMatchObject({ role: 'assistant', type: 'answer' });
    expect(verbose?.text('data', 'content')).toContain('generate_answer_finish');
    const said = socket.of('conversation.message.delta').map((event) => event.text('data', 'content'));
    expect(said.join('')).toBe('Hello there! 明天去公园吧。Bye');
    expect(answer?.at('data', 'content')).toBe(said.join(''));
    const sentences = socket.of('conversation.audio.sentence_start').map((event) => event.text('data', 'text'));
    expect(sentences).toEqual(['Hello there!', '明天去公园吧。', 'Bye']);
    expect(socket.spoken()).toBe(said.join(''));
  });

  test('interleaves text and speech, and completes the text before the speech', async () => {
    const socket = await openSocket(CHAT, { reply: () => 'One two three four five. And then some more text follows.' });
    socket.say('hi');
    await socket.until('conversation.chat.completed');
    const names = socket.names();
    const firstAudio = names.indexOf('conversation.audio.delta');
    const lastText = names.lastIndexOf('conversation.message.delta');
    expect(firstAudio).toBeLessThan(lastText);
    const verbose = names.lastIndexOf('conversation.message.completed');
    expect(names.slice(verbose).filter((name) => name === 'conversation.audio.delta').length).toBeGreaterThan(3);
  });

  test('has the keys of the platform, and ends with the same time as its speech', async () => {
    const socket = await openSocket(CHAT, { reply: () => 'Hi.' });
    socket.say('hi');
    await socket.until('conversation.chat.completed');
    const keysOf = (type: string): string[] => Object.keys(Object(socket.of(type)[0]?.at('data')));
    const chat = ['id', 'conversation_id', 'bot_id', 'created_at', 'status', 'usage', 'section_id'];
    expect(keysOf('conversation.chat.created')).toEqual(chat);
    expect(keysOf('conversation.chat.completed')).toEqual(chat.toSpliced(4, 0, 'completed_at'));
    const message = [
      'id',
      'conversation_id',
      'bot_id',
      'role',
      'type',
      'content',
      'content_type',
      'chat_id',
      'section_id',
    ];
    for (const type of ['message.completed', 'message.delta', 'audio.delta', 'audio.completed']) {
      expect(keysOf(`conversation.${type}`), type).toEqual(message);
    }
    const [audio, last] = socket.events.slice(-2);
    expect(audio?.at('detail', 'respond_at')).toBe(last?.at('detail', 'respond_at'));
    expect(audio?.at('data')).toMatchObject({ content: '', content_type: 'audio' });
    expect(audio?.at('data', 'id')).toBe(socket.of('conversation.message.delta')[0]?.at('data', 'id'));
  });

  test('sends packets of several sizes in whole samples, with silence after each sentence', async () => {
    const socket = await openSocket(CHAT, {
      reply: () => 'A sentence that takes a second or so. And this is one more of them.',
    });
    socket.say('hi');
    await socket.until('conversation.chat.completed');
    const sizes: number[][] = [];
    for (const event of socket.events) {
      if (event.at('event_type') === 'conversation.audio.sentence_start') sizes.push([]);
      if (event.at('event_type') === 'conversation.audio.delta') {
        sizes.at(-1)?.push(Buffer.from(event.text('data', 'content'), 'base64').byteLength);
      }
    }
    expect(sizes).toHaveLength(2);
    for (const sentence of sizes) {
      expect(sentence.slice(0, 4)).toEqual([10_800, 12_000, 96, 12_000]);
      expect(sentence.slice(-2)).toEqual([1_200, 14_400]);
      expect(sentence.every((size) => size % 2 === 0)).toBe(true);
    }
    const silence = socket.of('conversation.audio.delta').at(-1)?.text('data', 'content') ?? '';
    expect(Buffer.from(silence, 'base64').every((byte) => byte === 0)).toBe(true);
  });

  test('continues a conversation of HTTP, which HTTP continues afterwards', async () => {
    const heard: string[][] = [];
    const reply = ({ messages, text }: ChatTurn): string => {
      heard.push(messages.filter(({ type }) => type !== 'verbose').map(({ content }) => content));
      return `re: ${text}`;
    };
    const socket = await openSocket(CHAT, { reply });
    const caller = new Caller(socket.server);
    const [opening] = await caller.stream('/v3/chat', streamBody('one'));
    const conversation_id = opening?.data.text('conversation_id');
    socket.send('chat.update', { chat_config: { conversation_id } });
    await socket.until('chat.updated');
    socket.say('context', 'assistant');
    socket.say('two');
    const done = await socket.until('conversation.chat.completed');
    expect(done.at('data', 'conversation_id')).toBe(conversation_id);
    await caller.stream(`/v3/chat?conversation_id=${conversation_id}`, streamBody('three'));
    expect(heard).toEqual([
      ['one'],
      ['one', 're: one', 'context', 'two'],
      ['one', 're: one', 'context', 'two', 're: two', 'three'],
    ]);
    const ids = `conversation_id=${conversation_id}&chat_id=${done.text('data', 'id')}`;
    expect((await caller.get(`/v3/chat/retrieve?${ids}`)).json.at('data', 'status')).toBe('completed');
    const messages = (await caller.get(`/v3/chat/message/list?${ids}`)).json;
    expect(column(messages, ['data'], 'content')[0]).toBe('re: two');
  });

  test('has the user, parameters and metadata of the settings, and no history without auto_save_history', async () => {
    const turns: ChatTurn[] = [];
    const socket = await openSocket(CHAT, {
      reply: (turn) => {
        turns.push(turn);
        return 'ok.';
      },
    });
    socket.send('chat.update', {
      chat_config: { user_id: 'ann', parameters: { city: 'Rome' }, meta_data: { a: 'b' }, auto_save_history: false },
    });
    socket.say('not kept', 'assistant');
    for (const content of ['one', 'two']) {
      socket.say(content);
      const { value } = await socket.until('conversation.chat.completed');
      expect(value).toMatchObject({ data: { meta_data: { a: 'b' } } });
    }
    expect(turns).toMatchObject([
      { kind: 'chat', userId: 'ann', parameters: { city: 'Rome' }, text: 'one' },
      { text: 'two', messages: [{ content: 'two' }] },
    ]);
  });

  test('plays the audio of the reply', async () => {
    const audio = toneCodec.speak('Something else.', 24_000, 1);
    const socket = await openSocket(CHAT, {
      reply: () => ({ text: 'Hi.', audio: [audio.subarray(0, 101), audio.subarray(101)] }),
    });
    socket.say('hi');
    await socket.until('conversation.chat.completed');
    expect(socket.spoken()).toBe('Something else.');
    expect(socket.of('conversation.audio.sentence_start').map((event) => event.at('data', 'text'))).toEqual(['Hi.']);
  });

  test('does not speak cards or reasoning', async () => {
    const socket = await openSocket(CHAT, {
      reply: () => ({ reasoning: 'Hm. Well.', text: '{}', contentType: 'card' }),
    });
    socket.say('hi');
    await socket.until('conversation.chat.completed');
    expect(socket.names().filter((name) => name.includes('audio'))).toEqual([]);
  });

  test('continues after the client has disconnected', async () => {
    const { opened, open } = gate();
    const socket = await openSocket(CHAT, {
      reply: async function* () {
        yield 'one ';
        await opened;
        yield 'two';
      },
    });
    socket.say('hi');
    const { value } = await socket.until('conversation.message.delta');
    socket.raw.terminate();
    await socket.closed;
    open();
    const data = Object(Object(value).data);
    const ids = `conversation_id=${data.conversation_id}&chat_id=${data.chat_id}`;
    const caller = new Caller(socket.server);
    await expect
      .poll(async () => (await caller.get(`/v3/chat/retrieve?${ids}`)).json.at('data', 'status'))
      .toBe('completed');
  });
});
