import { beforeEach, describe, expect, test } from 'vitest';
import { type CozeServer, DEMO_BOT_ID, DEMO_WORKSPACE_ID } from 'coze-client/testing';
import { Caller, say } from './caller.js';
import { startServer } from './start-server.js';

let server: CozeServer;
let caller: Caller;

beforeEach(async () => {
  ({ server, caller } = await startServer());
});

async function refusalOf(method: string, path: string, body?: unknown): Promise<string> {
  const { status, json } = await caller.call(method, path, body === undefined ? {} : { body });
  expect([status, json.at('code')]).toEqual([200, 4000]);
  return json.text('msg');
}

describe('a request that is not valid gets code 4000 and the name of the field', () => {
  const chat = { bot_id: DEMO_BOT_ID, user_id: 'u' };
  const items = (...values: object[]): Record<string, unknown> => ({
    ...chat,
    additional_messages: [{ role: 'user', content: JSON.stringify(values), content_type: 'object_string' }],
  });

  test.each([
    ['a missing field', { user_id: 'u' }, 'bot_id is required'],
    ['a missing field of a streaming request', { bot_id: '1', stream: true }, 'user_id is required'],
    ['a wrong type', { ...chat, stream: 'yes' }, 'stream must be of type boolean'],
    [
      'a wrong value',
      { ...chat, publish_status: 'maybe' },
      'publish_status must be one of published_online, unpublished_draft',
    ],
    [
      'a nested field',
      { ...chat, additional_messages: [{ content: 'x', content_type: 'text' }] },
      'additional_messages[0].role is required',
    ],
    [
      'too many items',
      { ...chat, additional_messages: Array.from({ length: 101 }, () => say('x')[0]) },
      'additional_messages must have at most 100 items',
    ],
    ['no saved history without a stream', { ...chat, auto_save_history: false }, 'auto_save_history'],
    ['a version of a draft', { ...chat, publish_status: 'unpublished_draft', bot_version: '1' }, 'bot_version'],
    [
      'a question of the assistant',
      { ...chat, additional_messages: [{ role: 'assistant', type: 'question', content: 'x', content_type: 'text' }] },
      'additional_messages[0].role',
    ],
    [
      'a tool message while history is saved',
      {
        ...chat,
        additional_messages: [{ role: 'assistant', type: 'function_call', content: 'x', content_type: 'text' }],
      },
      'additional_messages[0].type',
    ],
    ['text alone as object_string', items({ type: 'text', text: 'x' }), 'additional_messages[0].content'],
    ['two texts', items({ type: 'text' }, { type: 'text' }, { type: 'image' }), 'at most one text'],
    ['an unknown item', items({ type: 'smell' }), 'additional_messages[0].content'],
  ])('%s', async (_what, body, message) => {
    expect(await refusalOf('POST', '/v3/chat', body)).toContain(message);
  });

  test('in the query', async () => {
    expect(await refusalOf('GET', '/v3/chat/retrieve?conversation_id=1')).toContain('chat_id is required');
    expect(await refusalOf('GET', `/v1/workspaces?page_size=51`)).toContain('page_size must be at most 50');
    expect(await refusalOf('GET', `/v1/workspaces?page_size=many`)).toContain('page_size must be of type');
    expect(await refusalOf('GET', `/v1/bots/1?is_published=perhaps`)).toContain('is_published must be of type boolean');
  });

  test('in a form', async () => {
    const form = new FormData();
    form.set('data', 'x');
    expect(await refusalOf('POST', '/v1/files/upload', form)).toContain('file is required');
  });

  test('for a missing body, an array and invalid JSON', async () => {
    expect(await refusalOf('POST', '/v3/chat')).toContain('bot_id is required');
    expect(await refusalOf('POST', '/v3/chat', [1])).toContain('the body must be of type object');
    const response = await fetch(`${server.url}/v3/chat`, {
      method: 'POST',
      headers: { Authorization: 'Bearer t' },
      body: '{"half',
    });
    expect(await response.json()).toMatchObject({ code: 4000, msg: 'The body is not valid JSON.' });
  });
});

describe('query parameters are converted to the types of the contract', () => {
  test('numbers, booleans and lists', async () => {
    expect((await caller.get('/v1/workspaces?page_num=2&page_size=1')).json.at('data', 'workspaces')).toEqual([]);
    expect((await caller.get(`/v1/bots/${DEMO_BOT_ID}?is_published=false`)).json.at('code')).toBe(0);
    const path = `/v1/variables?bot_id=${DEMO_BOT_ID}&connector_uid=u`;
    const data = ['a', 'b', 'c'].map((keyword) => ({ keyword, value: keyword }));
    await caller.put('/v1/variables', { bot_id: DEMO_BOT_ID, connector_uid: 'u', data });
    for (const keywords of ['keywords=a,c', 'keywords=a&keywords=c']) {
      const { json } = await caller.get(`${path}&${keywords}`);
      expect([json.at('data', 'items', 0, 'keyword'), json.at('data', 'items', 1, 'keyword')]).toEqual(['a', 'c']);
      expect(json.at('data', 'items', 2)).toBeUndefined();
    }
  });
});

describe('an unknown id gets 4200', () => {
  const chat = { bot_id: DEMO_BOT_ID, user_id: 'u' };

  test.each([
    ['GET', '/v3/chat/retrieve?conversation_id=1&chat_id=2', undefined],
    ['POST', '/v3/chat?conversation_id=404', chat],
    ['POST', '/v3/chat', { ...chat, bot_id: '404' }],
    ['GET', '/v1/bots/404', undefined],
    ['GET', '/v1/files/retrieve?file_id=404', undefined],
    ['GET', '/v1/conversation/retrieve?conversation_id=404', undefined],
    ['DELETE', '/v1/conversations/404', undefined],
    ['GET', '/v1/workflows/404', undefined],
    ['GET', '/v1/workflows/404/run_histories/1', undefined],
  ])('%s %s', async (method, path, body) => {
    const { status, json } = await caller.call(method, path, body === undefined ? {} : { body });
    expect([status, json.at('code')]).toEqual([200, 4200]);
  });

  test('and an unpublished bot gets 4015, except as a draft', async () => {
    const bot_id = server.state.addBot({ published: false, space_id: DEMO_WORKSPACE_ID });
    expect((await caller.post('/v3/chat', { ...chat, bot_id })).json.at('code')).toBe(4015);
    const draft = { ...chat, bot_id, publish_status: 'unpublished_draft' };
    expect((await caller.post('/v3/chat', draft)).json.at('code')).toBe(0);
  });
});
