import { beforeEach, describe, expect, test } from 'vitest';
import { type CozeServer, DEMO_WORKFLOW_ID, DEMO_WORKSPACE_ID } from 'coze-client/testing';
import { Caller, column } from './caller.js';
import { startServer } from './start-server.js';

let server: CozeServer;
let caller: Caller;
let time = 0;

beforeEach(async () => {
  time = 1_000_000;
  ({ server, caller } = await startServer({ now: () => (time += 1000), reply: ({ text }) => [`re: ${text}`] }));
  server.state.addWorkspace({ id: '8' });
});

describe('bots', () => {
  async function create(name: string): Promise<string> {
    const { json } = await caller.post('/v1/bot/create', { space_id: '8', name, prompt_info: { prompt: 'Be kind.' } });
    return json.text('data', 'bot_id');
  }
  const listed = async (status: string): Promise<unknown[]> =>
    column((await caller.get(`/v1/bots?workspace_id=8&publish_status=${status}`)).json, ['data', 'items'], 'name');

  test('are created as drafts, published, updated, published again and unpublished', async () => {
    const bot = await create('Ada');
    expect(await listed('unpublished_draft')).toEqual(['Ada']);
    expect((await caller.get(`/v1/bots/${bot}`)).json.at('code')).toBe(4015);
    expect((await caller.get(`/v1/bots/${bot}?is_published=false`)).json.at('data', 'prompt_info', 'prompt')).toBe(
      'Be kind.',
    );

    const published = await caller.post('/v1/bot/publish', { bot_id: bot, connector_ids: ['1024'] });
    expect(published.json.text('data', 'version')).toMatch(/^\d{19}$/);
    await caller.post('/v1/bot/update', { bot_id: bot, name: 'Ada 2' });
    expect((await caller.get(`/v1/bots/${bot}`)).json.at('data', 'name')).toBe('Ada');
    expect((await caller.get(`/v1/bots/${bot}?is_published=false`)).json.at('data', 'name')).toBe('Ada 2');
    expect((await caller.get(`/v1/bot/get_online_info?bot_id=${bot}`)).json.at('data', 'version')).toBe(
      published.json.at('data', 'version'),
    );
    expect([await listed('published_online'), await listed('published_draft'), await listed('all')]).toEqual([
      ['Ada 2'],
      ['Ada 2'],
      ['Ada 2'],
    ]);

    await caller.post('/v1/bot/publish', { bot_id: bot, connector_ids: ['1024'] });
    const versions = (await caller.get(`/v1/bots/${bot}/versions?page_size=1`)).json;
    expect([column(versions, ['data', 'items'], 'publish_status'), versions.at('data', 'has_more')]).toEqual([
      ['published_online'],
      true,
    ]);
    await caller.post(`/v1/bots/${bot}/unpublish`, { connector_id: '1024' });
    expect(await listed('published_online')).toEqual([]);
  });

  test('are listed page by page, also by the old route', async () => {
    for (const name of ['a', 'b', 'c']) server.state.addBot({ name, space_id: '8' });
    const page = (await caller.get('/v1/bots?workspace_id=8&page_num=2&page_size=2')).json;
    expect([column(page, ['data', 'items'], 'name'), page.at('data', 'total')]).toEqual([['c'], 3]);
    const old = (await caller.get('/v1/space/published_bots_list?space_id=8&page_index=1&page_size=2')).json;
    expect([column(old, ['data', 'space_bots'], 'bot_name'), old.at('data', 'total')]).toEqual([['a', 'b'], 3]);
    expect(old.text('data', 'space_bots', 0, 'publish_time')).toMatch(/^\d+$/);
  });

  test('cannot return to the mode single while they have collaborators', async () => {
    const bot = await create('Ada');
    const mode = `/v1/bots/${bot}/collaboration_mode`;
    await caller.post(mode, { collaboration_mode: 'collaboration' });
    await caller.post(`/v1/bots/${bot}/collaborators`, { collaborators: [{ user_id: '7' }] });
    expect((await caller.post(mode, { collaboration_mode: 'single' })).json.at('code')).toBe(4000);
    await caller.delete(`/v1/bots/${bot}/collaborators/7`);
    expect((await caller.post(mode, { collaboration_mode: 'single' })).json.at('code')).toBe(0);
    expect(server.state.bots.find(bot).collaborationMode).toBe('single');
  });
});

describe('workflows', () => {
  test('are listed by mode, page by page', async () => {
    const path = `/v1/workflows?workspace_id=${DEMO_WORKSPACE_ID}&page_num=1`;
    const all = (await caller.get(`${path}&page_size=2`)).json;
    expect([column(all, ['data', 'items'], 'workflow_name'), all.at('data', 'has_more')]).toEqual([
      ['demo_workflow', 'demo_question'],
      true,
    ]);
    const flows = (await caller.get(`${path}&workflow_mode=chatflow`)).json;
    expect(column(flows, ['data', 'items'], 'workflow_name')).toEqual(['demo_chatflow']);
  });

  test('are retrieved with inputs and outputs on request', async () => {
    const path = `/v1/workflows/${DEMO_WORKFLOW_ID}`;
    const bare = (await caller.get(path)).json;
    expect([bare.at('data', 'workflow_detail', 'workflow_id'), bare.at('data', 'input')]).toEqual([
      DEMO_WORKFLOW_ID,
      undefined,
    ]);
    const full = (await caller.get(`${path}?include_input_output=true`)).json;
    expect(full.at('data', 'output', 'terminate_plan')).toBe('return_variables');
  });

  test('have versions, newest first, with page tokens', async () => {
    const id = server.state.addWorkflow({ versions: ['v0.0.1', 'v0.0.2', 'v0.0.3'] });
    const path = `/v1/workflows/${id}/versions?page_size=2`;
    const first = (await caller.get(path)).json;
    expect(column(first, ['data', 'items'], 'version')).toEqual(['v0.0.3', 'v0.0.2']);
    const token = encodeURIComponent(first.text('data', 'next_page_token'));
    const second = (await caller.get(`${path}&page_token=${token}`)).json;
    expect([column(second, ['data', 'items'], 'version'), second.at('data', 'has_more')]).toEqual([['v0.0.1'], false]);
    const bad = (await caller.get(`${path}&page_token=%C3%A4`)).json;
    expect([bad.at('code'), bad.text('msg')]).toEqual([4000, expect.stringContaining('page_token')]);
  });

  test('cannot return to the mode single while they have collaborators', async () => {
    const path = `/v1/workflows/${DEMO_WORKFLOW_ID}`;
    await caller.post(`${path}/collaborators`, { collaborators: [{ user_id: '7' }] });
    expect((await caller.post(`${path}/collaboration_mode`, { collaboration_mode: 'single' })).json.at('code')).toBe(
      4000,
    );
    await caller.delete(`${path}/collaborators/7`);
    expect((await caller.post(`${path}/collaboration_mode`, { collaboration_mode: 'single' })).json.at('code')).toBe(0);
  });
});
