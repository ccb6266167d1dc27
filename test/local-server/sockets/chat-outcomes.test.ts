import { describe, expect, test } from 'vitest';
import { type ChatTurn, toneCodec } from 'coze-client/testing';
import { CHAT, openSocket } from './test-socket.js';

describe('a failure', () => {
  test('of the reply sends conversation.chat.failed, without more speech', async () => {
    const socket = await openSocket(CHAT, {
      reply: () => ({ text: 'Half', error: { code: 4011, msg: 'out of tokens' } }),
    });
    socket.say('hi');
    const failed = await socket.until('conversation.chat.failed');
    expect(failed.at('data')).toMatchObject({ status: 'failed', last_error: { code: 4011, msg: 'out of tokens' } });
    expect(socket.names()).not.toContain('conversation.audio.completed');
  });

  test('of the reply function sends an error, and the next turn works', async () => {
    let calls = 0;
    const socket = await openSocket(CHAT, {
      reply: () => {
        calls += 1;
        if (calls === 1) throw new Error('boom');
        return 'fine.';
      },
    });
    socket.say('hi');
    expect(await socket.error()).toEqual([5000, 'boom']);
    socket.say('again');
    await socket.until('conversation.chat.completed');
  });

  test('of the codec sends an error, and the text is still sent', async () => {
    const speak = (): never => {
      throw new Error('hoarse');
    };
    const codec = { ...toneCodec, speak };
    const socket = await openSocket(CHAT, { codec, reply: () => 'Hi.' });
    socket.say('hi');
    expect(await socket.error()).toEqual([5000, 'hoarse']);
    await socket.until('conversation.chat.completed');
  });
});

describe('tool outputs', () => {
  test('are required, and the turn continues with their outputs', async () => {
    const socket = await openSocket(CHAT);
    socket.say('What is the weather in Paris?');
    const asked = await socket.until('conversation.chat.requires_action');
    const before = socket.events.length;
    expect(socket.names().slice(1)).toEqual([
      'conversation.message.completed',
      'conversation.chat.created',
      'conversation.chat.in_progress',
      'conversation.message.completed',
      'conversation.chat.requires_action',
    ]);
    const call = ['data', 'required_action', 'submit_tool_outputs', 'tool_calls', 0];
    expect(asked.at(...call, 'function')).toEqual({ name: 'get_weather', arguments: '{"city":"Paris"}' });
    const [chat_id, tool_call_id] = [asked.at('data', 'id'), asked.at(...call, 'id')];
    socket.send('conversation.chat.submit_tool_outputs', {
      chat_id,
      tool_outputs: [{ tool_call_id, output: '21 °C' }],
    });
    const done = await socket.until('conversation.chat.completed');
    expect(done.at('data', 'id')).toBe(chat_id);
    expect(socket.outline()).toContain('conversation.audio.completed');
    const after = socket.names().slice(before);
    expect(after[0]).toBe('conversation.message.completed');
    expect(after).not.toContain('conversation.chat.created');
    expect(socket.spoken()).toContain('21 °C');
  });

  test.each([
    ['an unknown chat', { chat_id: '404', tool_outputs: [] }, 4200, '404'],
    ['no chat', { tool_outputs: [] }, 4000, 'data.chat_id is required'],
    ['a wrong output', { chat_id: '1', tool_outputs: [{ output: 'x' }] }, 4000, 'data.tool_outputs[0].tool_call_id'],
  ])('are refused for %s', async (_what, data, code, msg) => {
    const socket = await openSocket(CHAT);
    socket.send('conversation.chat.submit_tool_outputs', data);
    expect(await socket.error()).toEqual([code, expect.stringContaining(msg)]);
  });

  test('are refused if an output is missing', async () => {
    const socket = await openSocket(CHAT);
    socket.say('weather');
    const asked = await socket.until('conversation.chat.requires_action');
    socket.send('conversation.chat.submit_tool_outputs', { chat_id: asked.at('data', 'id'), tool_outputs: [] });
    expect(await socket.error()).toEqual([4000, expect.stringContaining('no output for the tool call')]);
  });
});

describe('a chatflow', () => {
  test('is selected by the workflow_id, and the next message answers its question', async () => {
    const turns: ChatTurn[] = [];
    const reply = (turn: ChatTurn) => {
      turns.push(turn);
      return turn.question === undefined ? { question: 'Which city?' } : `${turn.text}!`;
    };
    const socket = await openSocket(`${CHAT}&workflow_id=77`, { reply });
    socket.say('weather');
    await socket.until('conversation.chat.requires_action');
    expect(socket.spoken()).toBe('Which city?');
    socket.say('Rome');
    await socket.until('conversation.chat.completed');
    expect(turns).toMatchObject([
      { kind: 'chatflow', workflowId: '77' },
      { kind: 'chatflow', text: 'Rome', question: 'Which city?' },
    ]);
  });
});
