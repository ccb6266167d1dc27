import { afterEach, describe, expect, test } from 'vitest';
import {
  type CozeServer,
  type CozeServerOptions,
  DEMO_APP_ID,
  DEMO_BOT_ID,
  DEMO_CHATFLOW_ID,
  startCozeServer,
} from 'coze-client/testing';
import { Caller, find, names, say } from './caller.js';

let server: CozeServer | undefined;

async function start(options: CozeServerOptions = {}): Promise<Caller> {
  server = await startCozeServer(options);
  return new Caller(server);
}

afterEach(async () => server?.close());

const flowBody = (text: string, more: Record<string, unknown> = {}): Record<string, unknown> => ({
  workflow_id: DEMO_CHATFLOW_ID,
  app_id: DEMO_APP_ID,
  additional_messages: say(text),
  parameters: {},
  ...more,
});
describe('a chatflow', () => {
  test('asks a question, waits as requires_action, and takes the next message as the answer', async () => {
    const caller = await start();
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

  test('that fails at once sends chat.failed alone, with the code as text', async () => {
    const caller = await start({ reply: () => ({ error: { code: 720702004, msg: 'node failed' } }) });
    const text = await caller.streamText('/v1/workflows/chat', flowBody('hi'));
    expect(text).toBe('event: conversation.chat.failed\ndata: {"code":"720702004","msg":"node failed"}\n\n');
  });

  test('finds its conversation by the name in the parameters', async () => {
    const caller = await start();
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
    const caller = await start();
    const { json } = await caller.post('/v1/workflows/chat', flowBody('hi', more));
    expect([json.at('code'), json.text('msg')]).toEqual([4000, expect.stringContaining(field)]);
  });
});
