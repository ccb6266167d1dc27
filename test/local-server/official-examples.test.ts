/** What the programs of `@coze/api` send differs from the contract in a few places. The server takes it as the platform does. */
import { beforeEach, describe, expect, test } from 'vitest';
import { type CozeServer, DEMO_BOT_ID, DEMO_WORKSPACE_ID } from 'coze-client/testing';
import { type Caller, column } from './caller.js';
import { startServer } from './start-server.js';

const DOCUMENTS = '/open_api/knowledge/document';

let server: CozeServer;
let caller: Caller;

beforeEach(async () => {
  ({ server, caller } = await startServer({ polls: 0 }));
});

describe('an unknown id that is no number gets 4000', () => {
  test.each<[what: string, method: string, path: string, body?: object]>([
    ['workspace', 'POST', '/v1/bot/create', { space_id: 'wrong space id', name: 'test' }],
    ['bot', 'GET', '/v1/bots/wrong%20bot%20id'],
    ['conversation', 'GET', '/v3/chat/retrieve?conversation_id=wrong&chat_id=wrong%20chat%20id'],
    ['dataset', 'POST', `${DOCUMENTS}/list`, { dataset_id: 'wrong' }],
  ])('%s', async (what, method, path, body) => {
    const { status, json } = await caller.call(method, path, { body });
    expect([status, json.at('code')]).toEqual([200, 4000]);
    expect(json.text('msg')).toMatch(new RegExp(`the id wrong.* of the ${what} is not a number`));
  });

  test('but not one that was added', async () => {
    server.state.addBot({ bot_id: 'support' });
    expect((await caller.get('/v1/bots/support')).json.at('code')).toBe(0);
  });
});

test('connector_uid may be left out: the variables are those of one user', async () => {
  const data = [{ keyword: 'input', value: 'Hello' }];
  expect((await caller.put('/v1/variables', { bot_id: DEMO_BOT_ID, data })).json.at('code')).toBe(0);
  const { json } = await caller.get(`/v1/variables?bot_id=${DEMO_BOT_ID}`);
  expect(column(json, ['data', 'items'], 'value')).toEqual(['Hello']);
  expect((await caller.put('/v1/variables', { bot_id: DEMO_BOT_ID })).json.text('msg')).toContain('data is required');
});

test('format_type may be left out: 0 for a dataset, and that of the dataset for a document', async () => {
  const { json } = await caller.post('/v1/datasets', { name: 'Texts', space_id: DEMO_WORKSPACE_ID });
  expect(json.at('code')).toBe(0);
  const list = (await caller.get(`/v1/datasets?space_id=${DEMO_WORKSPACE_ID}`)).json;
  expect(column(list, ['data', 'dataset_list'], 'format_type')).toEqual([0]);
  const pictures = server.state.addDataset({ format_type: 2 });
  const added = await caller.post(`${DOCUMENTS}/create`, {
    dataset_id: pictures,
    document_bases: [{ name: 'a.jpg', source_info: { file_base64: 'aGk=', file_type: 'jpg' } }],
    chunk_strategy: { chunk_type: 0 },
  });
  expect(column(added.json, ['document_infos'], 'format_type')).toEqual([2]);
});

test('documents are listed by GET as by POST', async () => {
  const dataset_id = server.state.addDataset();
  const base = (name: string) => ({ name, source_info: { file_base64: 'aGk=', file_type: 'txt' } });
  const document_bases = ['a', 'b', 'c'].map(base);
  await caller.post(`${DOCUMENTS}/create`, { dataset_id, document_bases, chunk_strategy: { chunk_type: 0 } });
  const listed = (query: string) => caller.get(`${DOCUMENTS}/list?${query}`);
  const second = (await listed(`dataset_id=${dataset_id}&page=2&size=2`)).json;
  expect([column(second, ['document_infos'], 'name'), second.at('total')]).toEqual([['c'], 3]);
  const posted = (await caller.post(`${DOCUMENTS}/list`, { dataset_id, page: 2, size: 2 })).json;
  expect(second.at('document_infos')).toEqual(posted.at('document_infos'));
  expect((await listed('page=1')).json.text('msg')).toContain('dataset_id is required');
  expect((await listed(`dataset_id=${dataset_id}&page=one`)).json.text('msg')).toContain('page must be');
  expect(server.requests.at(-1)?.operation).toBe('datasets.documents.list');
});

describe('records with a given id', () => {
  test('a dataset, in a workspace that is added too', async () => {
    const seed = { id: '7430806536349941770', name: 'Cities', description: 'Old ones', space_id: '8' };
    expect(server.state.addDataset(seed)).toBe(seed.id);
    const { json } = await caller.get('/v1/datasets?space_id=8');
    const { id: dataset_id, ...settings } = seed;
    expect(json.at('data', 'dataset_list', 0)).toMatchObject({ ...settings, dataset_id, format_type: 0 });
  });

  test('a voiceprint group', async () => {
    expect(server.state.addVoiceprintGroup({ id: '5', name: 'Family', desc: 'All of us' })).toBe('5');
    const other = server.state.addVoiceprintGroup();
    const { json } = await caller.get('/v1/audio/voiceprint_groups');
    expect(column(json, ['data', 'items'], 'id')).toEqual(['5', other]);
    expect(json.at('data', 'items', 0)).toMatchObject({ name: 'Family', desc: 'All of us', feature_count: 0 });
  });

  test('are advised when they are missing', async () => {
    const advice = (json: { text: (...path: string[]) => string }) =>
      json.text('msg').split('On the local server, ')[1];
    expect(advice((await caller.delete('/v1/datasets/404')).json)).toBe('server.state.addDataset({ id }) adds one.');
    const groups = await caller.delete('/v1/audio/voiceprint_groups/404');
    expect(advice(groups.json)).toBe('server.state.addVoiceprintGroup({ id }) adds one.');
  });
});
