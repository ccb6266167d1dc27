import { describe, expect, test } from 'vitest';
import { DEMO_APP_ID, DEMO_BOT_ID, DEMO_CHATFLOW_ID } from 'coze-client/testing';
import { find, names, say } from './caller.js';
import { startServer } from './start-server.js';

const flowBody = (text: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  workflow_id: DEMO_CHATFLOW_ID,
  app_id: DEMO_APP_ID,
  additional_messages: say(text),
  parameters: {},
  ...more,
});

describe('a chatflow', () => {
  test('asks a question, ends as requires_action, and takes the next message as the answer', async () => {
    const { caller } = await startServer();
    const events = await caller.stream('/v1/workflows/chat', flowBody('weather?'));
    expect(names(events).slice(-5)).toEqual([
      'conversation.message.completed',
      'conversation.message.completed',
      'conversation.message.completed',
      'conversation.chat.requires_action',
      'done',
    ]);
    const [question, interrupt, finish] = events.filter(({ event }) => event === 'conversation.message.completed');
    expect(question?.data.at('type')).toBe('answer');
    expect(interrupt?.data.text('content')).toContain('"msg_type":"interrupt"');
    expect(finish?.data.text('content')).toContain('\\"finish_reason\\":1');
    const conversation_id = find(events, 'conversation.chat.requires_action').at('conversation_id');
    const rest = await caller.stream('/v1/workflows/chat', flowBody('Rome', { conversation_id }));
    expect(find(rest, 'conversation.message.completed').text('content')).toContain('Rome: 22 °C');
  });

  test('that fails without text sends only chat.failed, with the code as text', async () => {
    const { caller } = await startServer({ reply: () => ({ error: { code: 720702004, msg: 'node failed' } }) });
    const text = await caller.streamText('/v1/workflows/chat', flowBody('hi'));
    expect(text).toBe('event: conversation.chat.failed\ndata: {"code":"720702004","msg":"node failed"}\n\n');
  });

  test('continues the conversation with the name in the parameters', async () => {
    const { caller } = await startServer();
    const body = flowBody('hi', { parameters: { CONVERSATION_NAME: 'home' } });
    const ids = [1, 2].map(async () =>
      find(await caller.stream('/v1/workflows/chat', body), 'conversation.chat.completed').at('conversation_id'),
    );
    const first = await ids[0];
    expect(await ids[1]).toBe(first);
  });

  test.each([
    [{ app_id: undefined }, 'app_id'],
    [{ bot_id: DEMO_BOT_ID }, 'app_id'],
    [{ additional_messages: [{ role: 'assistant', content: 'x', content_type: 'text' }] }, 'additional_messages'],
  ])('refuses %j', async (more, field) => {
    const { caller } = await startServer();
    const { json } = await caller.post('/v1/workflows/chat', flowBody('hi', more));
    expect([json.at('code'), json.text('msg')]).toEqual([4000, expect.stringContaining(field)]);
  });
});
