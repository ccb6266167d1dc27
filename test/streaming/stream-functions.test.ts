import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as operations from 'coze-client/operations';
import {
  DEMO_BOT_ID,
  DEMO_CHATFLOW_ID,
  DEMO_WORKFLOW_ID,
  QUESTION_WORKFLOW_ID,
  startCozeServer,
  type CozeServer,
} from 'coze-client/testing';

const additional_messages = [{ role: 'user', content: 'Hi', content_type: 'text' } as const];
const chat = { bot_id: DEMO_BOT_ID, additional_messages };

let server: CozeServer;
let client: operations.Client;

beforeAll(async () => {
  server = await startCozeServer();
  client = new operations.Client({ baseURL: server.url, token: 'pat_local' });
});
afterAll(() => server.close());

describe('the functions of coze-client/operations', () => {
  test('start a chat, with a random user as the method does', async () => {
    expect(await operations.chatCreate(client, chat)).toMatchObject({ bot_id: DEMO_BOT_ID, status: 'in_progress' });
    expect(server.requests.at(-1)?.body).toMatchObject({ stream: false, user_id: expect.stringMatching(/.{32}/) });
  });

  test('stream a chat, and cancel it', async () => {
    expect(await operations.chatStream(client, chat).text()).toContain('Hi');
    const stream = operations.chatStream(client, chat);
    expect((await stream.next()).value).toMatchObject({ event: 'conversation.chat.created' });
    expect(await stream.cancel()).toMatchObject({ status: expect.stringMatching(/canceled|completed/) });
    await stream.return();
  });

  test('stream a chatflow, without parameters', async () => {
    const params = { workflow_id: DEMO_CHATFLOW_ID, bot_id: DEMO_BOT_ID, additional_messages };
    expect(await operations.workflowsChatStream(client, params).text()).toContain('Hi');
  });

  test('stream a run', async () => {
    const run = operations.workflowsRunsStream(client, { workflow_id: DEMO_WORKFLOW_ID, parameters: {} });
    expect(await run.finalOutput()).not.toBe('');
  });

  test('answer the interrupt of a run, by a call or by onInterrupt', async () => {
    const params = { workflow_id: QUESTION_WORKFLOW_ID, parameters: {} };
    const asking = await operations.workflowsRunsStream(client, params).interrupt();
    const { event_id = '', type = 2 } = asking?.interrupt_data ?? {};
    const reply = { workflow_id: QUESTION_WORKFLOW_ID, event_id, interrupt_type: type, resume_data: 'Beijing' };
    const output = await operations.workflowsRunsResume(client, reply).finalOutput();
    expect(output).toContain('Beijing');
    const onInterrupt = () => 'Beijing';
    expect(await operations.workflowsRunsStream(client, params, { onInterrupt }).finalOutput()).toBe(output);
  });

  test('submit the outputs of tools and stream what follows', async () => {
    const sent = { conversation_id: '1', chat_id: '2', tool_outputs: [{ tool_call_id: 'c', output: '22' }] };
    const text = operations.chatSubmitToolOutputs(client, sent).text();
    await expect(text).rejects.toThrow();
    expect(server.requests.at(-1)).toMatchObject({ path: '/v3/chat/submit_tool_outputs', body: { stream: true } });
  });
});
