import { describe, expect, test } from 'vitest';
import { eventually } from '../support/eventually.js';
import { BodyReader, type Json, chatBody, find, gate, names, streamBody } from './caller.js';
import { startServer } from './start-server.js';

const chatQuery = (json: Json): string =>
  `conversation_id=${json.text('data', 'conversation_id')}&chat_id=${json.text('data', 'id')}`;

describe('the demo bot', () => {
  test('repeats the message in several deltas, which join to the answer', async () => {
    const { caller } = await startServer();
    const events = await caller.stream('/v3/chat', streamBody('你好 world'));
    const deltas = events.filter(({ event }) => event === 'conversation.message.delta');
    expect(deltas.length).toBeGreaterThan(3);
    const answer = find(events, 'conversation.message.completed').text('content');
    expect(deltas.map(({ data }) => data.text('content')).join('')).toBe(answer);
    expect(answer).toBe('你说：“你好 world”。You said: "你好 world".');
    expect(events.filter(({ data }) => data.at('type') === 'follow_up')).toHaveLength(3);
    expect(events.findIndex(({ data }) => data.at('type') === 'verbose')).toBeLessThan(
      events.findIndex(({ data }) => data.at('type') === 'follow_up'),
    );
  });

  test('calls the weather tool and completes a streamed chat with its output', async () => {
    const { caller } = await startServer();
    const events = await caller.stream('/v3/chat', streamBody('How is the weather in New York?'));
    expect(names(events)).toEqual([
      'conversation.chat.created',
      'conversation.chat.in_progress',
      'conversation.message.completed',
      'conversation.chat.requires_action',
      'done',
    ]);
    const call = find(events, 'conversation.message.completed');
    expect(call.at('type')).toBe('function_call');
    expect(call.text('content')).toMatch(
      /^\{"name":"get_weather","arguments":\{"city":"New York"\},"plugin_id":\d{19},/,
    );
    const chat = find(events, 'conversation.chat.requires_action');
    const callId = chat.text('required_action', 'submit_tool_outputs', 'tool_calls', 0, 'id');
    expect(callId).toMatch(/=$/);

    const query = `conversation_id=${chat.text('conversation_id')}&chat_id=${chat.text('id')}`;
    const rest = await caller.stream(`/v3/chat/submit_tool_outputs?${query}`, {
      stream: true,
      tool_outputs: [{ tool_call_id: callId, output: '22 °C, sunny' }],
    });
    expect(names(rest).slice(0, 3)).toEqual([
      'conversation.chat.created',
      'conversation.chat.in_progress',
      'conversation.message.completed',
    ]);
    expect(find(rest, 'conversation.message.completed').at('type')).toBe('tool_response');
    expect(find(rest, 'conversation.chat.completed').at('id')).toBe(chat.at('id'));
    const answer = rest.find(({ data, event }) => event.endsWith('completed') && data.at('type') === 'answer');
    expect(answer?.data.text('content')).toContain('22 °C, sunny');
  });

  test('calls the weather tool and completes a chat without a stream', async () => {
    const { caller } = await startServer();
    const created = await caller.post('/v3/chat', chatBody('北京天气'));
    expect(created.json.at('data', 'status')).toBe('in_progress');
    const query = chatQuery(created.json);
    await caller.get(`/v3/chat/retrieve?${query}`);
    const waiting = await caller.get(`/v3/chat/retrieve?${query}`);
    expect(waiting.json.at('data', 'status')).toBe('requires_action');
    const call = ['data', 'required_action', 'submit_tool_outputs', 'tool_calls', 0];
    expect(JSON.parse(waiting.json.text(...call, 'function', 'arguments'))).toEqual({ city: '北京' });
    const submitted = await caller.post(`/v3/chat/submit_tool_outputs?${query}`, {
      tool_outputs: [{ tool_call_id: waiting.json.text(...call, 'id'), output: '晴' }],
    });
    expect(submitted.json.at('data', 'status')).toBe('in_progress');
    await caller.get(`/v3/chat/retrieve?${query}`);
    expect((await caller.get(`/v3/chat/retrieve?${query}`)).json.at('data', 'status')).toBe('completed');
    const { json } = await caller.get(`/v3/chat/message/list?${query}`);
    const types = (Array.isArray(json.at('data')) ? [...Array(5).keys()] : []).map((i) => json.at('data', i, 'type'));
    expect(types).toEqual(['function_call', 'tool_response', 'answer', 'verbose', 'follow_up']);
  });

  test('tool outputs are refused if one is missing, or if the chat requires none', async () => {
    const { caller } = await startServer();
    const chat = find(await caller.stream('/v3/chat', streamBody('weather')), 'conversation.chat.requires_action');
    const query = `conversation_id=${chat.text('conversation_id')}&chat_id=${chat.text('id')}`;
    const outputs = { tool_outputs: [{ tool_call_id: 'another', output: '' }] };
    const open = await caller.post(`/v3/chat/submit_tool_outputs?${query}`, outputs);
    expect([open.json.at('code'), open.json.text('msg')]).toEqual([4000, expect.stringContaining('tool_outputs')]);
    const done = find(await caller.stream('/v3/chat', streamBody('hi')), 'conversation.chat.completed');
    const none = await caller.post(
      `/v3/chat/submit_tool_outputs?conversation_id=${done.text('conversation_id')}&chat_id=${done.text('id')}`,
      outputs,
    );
    expect(none.json.at('code')).toBe(4000);
  });

  test('tool outputs are refused for a chat without history', async () => {
    const { caller } = await startServer();
    const events = await caller.stream('/v3/chat', chatBody('weather', { stream: true, auto_save_history: false }));
    const chat = find(events, 'conversation.chat.requires_action');
    const query = `conversation_id=${chat.text('conversation_id')}&chat_id=${chat.text('id')}`;
    const body = { tool_outputs: [{ tool_call_id: 'x', output: '' }] };
    expect((await caller.post(`/v3/chat/submit_tool_outputs?${query}`, body)).json.at('code')).toBe(5000);
  });
});

describe('a chat without a stream', () => {
  test('is in progress for `polls` retrieves, by GET or POST', async () => {
    const { caller } = await startServer({ polls: 2 });
    const { json } = await caller.post('/v3/chat', chatBody('hi'));
    const path = `/v3/chat/retrieve?${chatQuery(json)}`;
    const answers = [await caller.get(path), await caller.post(path), await caller.post(path)];
    expect(answers.map((answer) => answer.json.at('data', 'status'))).toEqual([
      'in_progress',
      'in_progress',
      'completed',
    ]);
    const last = answers[2]?.json;
    expect(last?.at('data', 'last_error')).toEqual({ code: 0, msg: '' });
    expect(last?.at('data', 'usage', 'token_count')).toBeGreaterThan(0);
  });

  test('is in progress until the reply function returns', async () => {
    const { opened, open } = gate();
    const { caller } = await startServer({ polls: 0, reply: () => opened.then(() => 'ok') });
    const { json } = await caller.post('/v3/chat', chatBody('hi'));
    const path = `/v3/chat/retrieve?${chatQuery(json)}`;
    expect((await caller.get(path)).json.at('data', 'status')).toBe('in_progress');
    open();
    await opened;
    expect((await caller.get(path)).json.at('data', 'status')).toBe('completed');
  });

  test('blocks its conversation: a second chat gets 4016 until the first has ended', async () => {
    const { caller } = await startServer();
    const first = await caller.post('/v3/chat', chatBody('hi'));
    const again = `/v3/chat?conversation_id=${first.json.text('data', 'conversation_id')}`;
    const busy = await caller.post(again, chatBody('hi'));
    expect([busy.status, busy.json.at('code')]).toEqual([200, 4016]);
    await caller.get(`/v3/chat/retrieve?${chatQuery(first.json)}`);
    await caller.get(`/v3/chat/retrieve?${chatQuery(first.json)}`);
    expect((await caller.post(again, chatBody('hi'))).json.at('code')).toBe(0);
  });

  test('can be cancelled, which unblocks the conversation and removes the turn from the context', async () => {
    const heard: string[][] = [];
    const { caller } = await startServer({
      reply: ({ messages }) => {
        heard.push(messages.map(({ content }) => content));
        return 'ok';
      },
    });
    const first = await caller.post('/v3/chat', chatBody('forget me'));
    const ids = { conversation_id: first.json.at('data', 'conversation_id'), chat_id: first.json.at('data', 'id') };
    const canceled = await caller.post('/v3/chat/cancel', ids);
    expect(canceled.json.at('data', 'status')).toBe('canceled');
    expect((await caller.post('/v3/chat/cancel', ids)).json.at('code')).toBe(0);
    expect((await caller.get(`/v3/chat/retrieve?${chatQuery(first.json)}`)).json.at('data', 'status')).toBe('canceled');
    await caller.stream(`/v3/chat?conversation_id=${String(ids.conversation_id)}`, streamBody('second'));
    expect(heard).toEqual([['forget me'], ['second']]);
  });
});

/** Starts a chat whose bot waits after `one `, and reads the stream up to there. */
async function startedChat() {
  const { opened, open: reply } = gate();
  const { caller } = await startServer({
    reply: async function* () {
      yield 'one ';
      await opened;
      yield 'two';
    },
  });
  const reader = new BodyReader(await caller.fetch('POST', '/v3/chat', { body: streamBody('hi') }));
  await reader.until('one ');
  const status = async (): Promise<unknown> =>
    (await caller.get(`/v3/chat/retrieve?${reader.chatQuery}`)).json.at('data', 'status');
  return { caller, reader, reply, status };
}

describe('a client that disconnects', () => {
  test('does not end the chat', async () => {
    const { caller, reader, reply, status } = await startedChat();
    await reader.cancel();
    reply();
    await eventually(async () => expect(await status()).toBe('completed'));
    const { json } = await caller.get(`/v3/chat/message/list?${reader.chatQuery}`);
    expect(json.at('data', 0, 'content')).toBe('one two');
  });
});

describe('chat.cancel', () => {
  test('sets the status; the stream continues to its end', async () => {
    const { caller, reader, reply, status } = await startedChat();
    expect(await status()).toBe('in_progress');
    await caller.post('/v3/chat/cancel', Object.fromEntries(new URLSearchParams(reader.chatQuery)));
    reply();
    await reader.toEnd();
    expect(reader.text).toContain('"content":"one two"');
    expect(reader.text).toMatch(/event:done\ndata:"\[DONE\]"\n\n$/);
    expect(await status()).toBe('canceled');
  });

  test.each([
    ['hi', 'conversation.chat.completed'],
    ['weather', 'conversation.chat.requires_action'],
  ])('is refused with 4104 after "%s" ended as %s', async (text, event) => {
    const { caller } = await startServer();
    const chat = find(await caller.stream('/v3/chat', streamBody(text)), event);
    const ids = { conversation_id: chat.at('conversation_id'), chat_id: chat.at('id') };
    expect((await caller.post('/v3/chat/cancel', ids)).json.at('code')).toBe(4104);
  });
});
