/** The requests of cozepy 0.20.0: it sends null, or an empty query parameter, for what its caller did not give. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CozeServer,
  DEMO_BOT_ID,
  DEMO_CHATFLOW_ID,
  DEMO_WORKFLOW_ID,
  DEMO_WORKSPACE_ID,
} from 'coze-client/testing';
import { type Caller, names, say } from './caller.js';
import { startServer } from './start-server.js';

let server: CozeServer;
let caller: Caller;

beforeEach(async () => {
  ({ server, caller } = await startServer({ workflow: ({ parameters }) => JSON.stringify(parameters) }));
});

/** `Message.model_dump()` */
const dumped = {
  role: 'user',
  type: 'question',
  content: 'hi',
  content_type: 'text',
  meta_data: null,
  id: null,
  conversation_id: null,
  section_id: null,
  bot_id: null,
  chat_id: null,
  created_at: null,
  updated_at: null,
  reasoning_content: null,
};
const chat = {
  bot_id: DEMO_BOT_ID,
  user_id: 'u',
  additional_messages: [dumped],
  stream: false,
  auto_save_history: true,
};

describe('null in a body is absent', () => {
  test.each([
    ['POST', '/v3/chat?conversation_id=', chat],
    ['POST', '/v1/conversation/create', { messages: [dumped], meta_data: null, bot_id: null, name: null }],
    [
      'POST',
      '/v1/datasets',
      { name: 'a', space_id: DEMO_WORKSPACE_ID, format_type: 0, description: null, file_id: null },
    ],
    [
      'POST',
      '/v1/bot/create',
      { space_id: DEMO_WORKSPACE_ID, name: 'a', description: null, icon_file_id: null, prompt_info: null },
    ],
    [
      'POST',
      '/v1/workflow/run',
      { workflow_id: DEMO_WORKFLOW_ID, parameters: null, bot_id: null, app_id: null, ext: null, is_async: false },
    ],
    ['POST', `/v1/bots/${DEMO_BOT_ID}/unpublish`, { connector_id: '1024', unpublish_reason: null }],
  ])('%s %s', async (method, path, body) => {
    const { status, text } = await caller.call(method, path, { body });
    expect([status, text]).toEqual([200, expect.not.stringMatching(/"code":4\d\d\d/)]);
  });

  test('in a chatflow', async () => {
    const absent = { parameters: null, app_id: null, conversation_id: null, ext: null };
    const body = { workflow_id: DEMO_CHATFLOW_ID, additional_messages: [dumped], bot_id: DEMO_BOT_ID, ...absent };
    expect(names(await caller.stream('/v1/workflows/chat', body))).toContain('conversation.chat.completed');
  });

  test('and leaves the default in place', async () => {
    const { json } = await caller.post('/v1/conversation/create', { messages: [dumped], meta_data: null });
    const conversation_id = json.text('data', 'id');
    const limits = { order: 'desc', chat_id: null, before_id: null, after_id: null, limit: null };
    const listed = await caller.post(`/v1/conversation/message/list?conversation_id=${conversation_id}`, limits);
    expect(listed.json.at('data', 0)).toMatchObject({ content: 'hi', meta_data: {} });
  });

  test('but null in the parameters of a workflow is a value', async () => {
    const body = { workflow_id: DEMO_WORKFLOW_ID, parameters: { city: null, deep: { a: [null] } } };
    const { json } = await caller.post('/v1/workflow/run', body);
    expect(JSON.parse(json.text('data'))).toMatchObject({ output: JSON.stringify(body.parameters) });
  });

  test('so a required field that is null is missing', async () => {
    const { json } = await caller.post('/v3/chat', { ...chat, bot_id: null });
    expect(json.text('msg')).toContain('bot_id is required');
  });
});

describe('an empty query parameter is absent', () => {
  test.each([
    `/v1/apps?workspace_id=${DEMO_WORKSPACE_ID}&page_size=20&page_index=1&publish_status=`,
    '/v1/api_apps?app_type=&page_size=20&page_token=',
    `/v1/workflows?workspace_id=${DEMO_WORKSPACE_ID}&workflow_mode=&app_id=&publish_status=&page_num=1&page_size=100`,
    '/v1/workspaces?enterprise_id=&page_num=1&page_size=',
  ])('GET %s', async (path) => {
    expect((await caller.get(path)).json.at('code')).toBe(0);
  });
});

test('POST retrieves a chat, as cozepy does', async () => {
  const created = (await caller.post('/v3/chat', { ...chat, additional_messages: say('hi') })).json;
  const path = `/v3/chat/retrieve?conversation_id=${created.text('data', 'conversation_id')}&chat_id=${created.text('data', 'id')}`;
  const { json } = await caller.call('POST', path);
  expect(json.at('data', 'id')).toBe(created.at('data', 'id'));
  expect(server.requests.at(-1)).toMatchObject({ operation: 'chat.retrieve', method: 'POST' });
});
