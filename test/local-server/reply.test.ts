import { describe, expect, test } from 'vitest';
import { toneCodec } from 'coze-client/testing';
import { find, names, streamBody } from './caller.js';
import { startServer } from './start-server.js';

describe('a reply function', () => {
  test('sends steps, reasoning and a card in this order', async () => {
    const { caller } = await startServer({
      reply: () => ({
        steps: [{ type: 'knowledge', content: 'k' }],
        reasoning: ['h', 'm'],
        text: '{}',
        contentType: 'card',
      }),
    });
    const events = await caller.stream('/v3/chat', streamBody('hi'));
    expect(events.slice(2, 6).map(({ event, data }) => [event, data.at('type'), data.at('reasoning_content')])).toEqual(
      [
        ['conversation.message.completed', 'knowledge', undefined],
        ['conversation.message.delta', 'answer', 'h'],
        ['conversation.message.delta', 'answer', 'm'],
        ['conversation.message.completed', 'answer', 'hm'],
      ],
    );
    expect(events[5]?.data.at('content_type')).toBe('card');
  });

  test('with an error sends its deltas, chat.failed with the error, and done', async () => {
    const { caller } = await startServer({ reply: () => ({ text: ['half'], error: { code: 4028, msg: 'no quota' } }) });
    const events = await caller.stream('/v3/chat', streamBody('hi'));
    expect(names(events).slice(2)).toEqual(['conversation.message.delta', 'conversation.chat.failed', 'done']);
    const chat = find(events, 'conversation.chat.failed');
    expect([chat.at('status'), chat.at('last_error')]).toEqual(['failed', { code: 4028, msg: 'no quota' }]);
  });

  test('that throws ends the stream with an error event', async () => {
    const { caller } = await startServer({
      reply: () => {
        throw new Error('model down');
      },
    });
    const events = await caller.stream('/v3/chat', streamBody('hi'));
    expect(names(events).slice(2)).toEqual(['error']);
    expect(find(events, 'error').value).toEqual({ code: 5000, msg: 'model down' });
  });

  test('gets the messages of the conversation since it was cleared', async () => {
    const heard: string[][] = [];
    const { caller } = await startServer({
      reply: ({ messages, text }) => {
        heard.push(messages.map(({ content }) => content));
        return { text: [`re: ${text}`] };
      },
    });
    const first = find(await caller.stream('/v3/chat', streamBody('a')), 'conversation.chat.completed');
    const id = first.text('conversation_id');
    await caller.stream(`/v3/chat?conversation_id=${id}`, streamBody('b'));
    await caller.post(`/v1/conversations/${id}/clear`);
    await caller.stream(`/v3/chat?conversation_id=${id}`, streamBody('c'));
    expect(heard[0]).toEqual(['a']);
    expect(heard[1]).toEqual(['a', 're: a', expect.stringContaining('generate_answer_finish'), 'b']);
    expect(heard[2]).toEqual(['c']);
  });
});

describe('a chat with audio', () => {
  test('sends audio between chat.completed and done, and an empty required_action', async () => {
    const { caller, server } = await startServer();
    const file_id = server.state.files.add({ name: 'speech.wav', bytes: 1 }).id;
    const content = JSON.stringify([{ type: 'audio', file_id }]);
    const events = await caller.stream('/v3/chat', {
      ...streamBody(''),
      additional_messages: [{ role: 'user', content, content_type: 'object_string' }],
    });
    const ending = names(events).slice(names(events).indexOf('conversation.chat.completed'));
    expect([...new Set(ending)]).toEqual(['conversation.chat.completed', 'conversation.audio.delta', 'done']);
    expect(find(events, 'conversation.audio.delta').at('content_type')).toBe('audio');
    const audio = events.filter(({ event }) => event === 'conversation.audio.delta');
    const pcm = Buffer.concat(audio.map(({ data }) => Buffer.from(data.text('content'), 'base64')));
    expect(toneCodec.listen(pcm, 24_000)).toBe('你说：“”。You said: "".');
    expect(find(events, 'conversation.chat.completed').at('required_action')).toEqual({
      type: '',
      submit_tool_outputs: { tool_calls: [] },
    });
  });
});
