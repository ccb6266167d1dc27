/** Unknown ids get code 4200 with HTTP 200, wherever a request has them. */
import { beforeEach, describe, expect, test } from 'vitest';
import {
  type CozeServer,
  DEMO_BOT_ID,
  DEMO_CHATFLOW_ID,
  DEMO_WORKFLOW_ID,
  DEMO_WORKSPACE_ID,
  startCozeServer,
} from 'coze-client/testing';
import { DEMO_TEMPLATE_ID } from '../../local-server/lib/demo-ids.js';
import { Caller, chatBody, say } from './caller.js';
import { startServer } from './start-server.js';

let server: CozeServer;
let caller: Caller;

beforeEach(async () => {
  ({ server, caller } = await startServer());
});

const bot = { space_id: DEMO_WORKSPACE_ID, name: 'Ada' };
const content = JSON.stringify([{ type: 'image', file_id: '404' }]);
const picture = { role: 'user', content, content_type: 'object_string' };
const messages = [picture];

describe('4200 for an unknown', () => {
  test.each<[what: string, method: string, path: string, body?: object]>([
    ['workspace of a new bot', 'POST', '/v1/bot/create', { ...bot, space_id: '404' }],
    ['workspace of a new dataset', 'POST', '/v1/datasets', { name: 'a', space_id: '404', format_type: 0 }],
    ['workspace of folders', 'GET', '/v1/folders?workspace_id=404&folder_type=library'],
    ['workspace of bots', 'GET', '/v1/bots?workspace_id=404'],
    ['workspace of published bots', 'GET', '/v1/space/published_bots_list?space_id=404'],
    ['workspace of workflows', 'GET', '/v1/workflows?workspace_id=404&page_num=1'],
    ['workspace of datasets', 'GET', '/v1/datasets?space_id=404'],
    ['workspace of a template', 'POST', `/v1/templates/${DEMO_TEMPLATE_ID}/duplicate`, { workspace_id: '404' }],
    ['template', 'POST', '/v1/templates/404/duplicate', { workspace_id: DEMO_WORKSPACE_ID }],
    [
      'workspace of a copy',
      'POST',
      '/v1/entities/copy_tasks',
      { entity_type: 'bot', entity_id: DEMO_BOT_ID, to_workspace_id: '404' },
    ],
    ['icon of a new bot', 'POST', '/v1/bot/create', { ...bot, icon_file_id: '404' }],
    ['dataset of a new bot', 'POST', '/v1/bot/create', { ...bot, knowledge: { dataset_ids: ['404'] } }],
    ['workflow of a new bot', 'POST', '/v1/bot/create', { ...bot, workflow_id_list: { ids: [{ id: '404' }] } }],
    ['icon of a bot', 'POST', '/v1/bot/update', { bot_id: DEMO_BOT_ID, icon_file_id: '404' }],
    ['dataset of a bot', 'POST', '/v1/bot/update', { bot_id: DEMO_BOT_ID, knowledge: { dataset_ids: ['404'] } }],
    [
      'icon of a dataset',
      'POST',
      '/v1/datasets',
      { name: 'a', space_id: DEMO_WORKSPACE_ID, format_type: 0, file_id: '404' },
    ],
    ['bot of a new conversation', 'POST', '/v1/conversation/create', { bot_id: '404' }],
    ['bot of conversations', 'GET', '/v1/conversations?bot_id=404'],
    ['bot of variables', 'GET', '/v1/variables?bot_id=404&connector_uid=u'],
    ['bot of a run', 'POST', '/v1/workflow/run', { workflow_id: DEMO_WORKFLOW_ID, bot_id: '404' }],
    ['file of a new conversation', 'POST', '/v1/conversation/create', { messages }],
    ['file of a chat', 'POST', '/v3/chat', chatBody('', { additional_messages: messages })],
    [
      'file of a chatflow',
      'POST',
      '/v1/workflows/chat',
      { workflow_id: DEMO_CHATFLOW_ID, bot_id: DEMO_BOT_ID, parameters: {}, additional_messages: messages },
    ],
  ])('%s', async (_what, method, path, body) => {
    const { status, json } = await caller.call(method, path, { body });
    expect([status, json.at('code'), json.text('msg')]).toEqual([200, 4200, expect.stringContaining('404')]);
  });

  test('workspace of a cloned voice', async () => {
    const body = new FormData();
    for (const [name, value] of Object.entries({ voice_name: 'Mine', audio_format: 'wav', space_id: '404' })) {
      body.set(name, value);
    }
    body.set('file', new File(['x'], 'voice.wav'));
    expect((await caller.call('POST', '/v1/audio/voices/clone', { body })).json.at('code')).toBe(4200);
  });

  test('file of a message, created or modified', async () => {
    const id = (await caller.post('/v1/conversation/create', { messages: say('hi') })).json.text('data', 'id');
    const query = `conversation_id=${id}`;
    const made = await caller.post(`/v1/conversation/message/create?${query}`, picture);
    const known = server.state.conversations.find(id).messages[0]?.id ?? '';
    const change = { content, content_type: 'object_string' };
    const changed = await caller.post(`/v1/conversation/message/modify?${query}&message_id=${known}`, change);
    expect([made.json.at('code'), changed.json.at('code')]).toEqual([4200, 4200]);
    expect(server.state.conversations.find(id).messages).toMatchObject([{ content: 'hi' }]);
  });
});

test('chats are deleted with their conversation', async () => {
  const { json } = await caller.post('/v3/chat', chatBody('hi'));
  const conversation = json.text('data', 'conversation_id');
  const query = `conversation_id=${conversation}&chat_id=${json.text('data', 'id')}`;
  const codes = async (): Promise<unknown[]> => {
    const answers = ['retrieve', 'message/list'].map((what) => caller.get(`/v3/chat/${what}?${query}`));
    return (await Promise.all(answers)).map((answer) => answer.json.at('code'));
  };
  expect(await codes()).toEqual([0, 0]);
  await caller.delete(`/v1/conversations/${conversation}`);
  expect(await codes()).toEqual([4200, 4200]);
});

test('a server with the options reply and workflow accepts every bot id and workflow id', async () => {
  await using local = await startCozeServer({ reply: () => 'hi', workflow: () => 'done' });
  const anyone = new Caller(local);
  const codes = [
    await anyone.post('/v1/conversation/create', { bot_id: '5' }),
    await anyone.get('/v1/variables?bot_id=6&connector_uid=u'),
    await anyone.post('/v1/workflow/run', { workflow_id: '7', bot_id: '8' }),
    await anyone.post('/v1/bot/create', { ...bot, workflow_id_list: { ids: [{ id: '9' }] } }),
  ].map(({ json }) => json.at('code'));
  expect(codes).toEqual([0, 0, 0, 0]);
});
